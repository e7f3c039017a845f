/**
 * Keeps what somebody chose a sheet or a column for: one name of the workbook a choice. They are shown
 * among the names of the workbook, for they are the user's. No cell is written.
 */
import { cellName, columnName } from '../address';
import { textOf } from '../cells';
import { choiceName, endedBy, isSameChoice } from '../chosen';
import type { ChoicesOrder, ChosenPlace, FoundChoice, NewChoice } from '../chosen';
import { cellsIn } from './cells-in';
import { HostProblem, Refusal } from './host-issues';
import { markerFormula } from '../markers';
import { choicesIn, readSheetList } from './read-snapshot';
import type { SheetList } from './read-snapshot';
import type { Session } from './session';

/** Answers the order that takes this one back. */
export async function writeChoices(session: Session, order: ChoicesOrder): Promise<ChoicesOrder> {
  const list = await readSheetList(session);
  if (list.structureProtected) throw new Refusal({ code: 'structureProtected' });
  const found = choicesIn(list);
  const keep = numbered(order.keep, found);
  const ended = endedBy({ ...order, keep }, found);
  const before = await readTexts(session, list, keep, ended);
  const { names } = session.context.workbook;
  for (const { name, meaning } of ended) {
    if (!keep.some((choice) => isSameChoice(choice.meaning, meaning))) names.getItem(name).delete();
  }
  for (const { meaning, at, comment } of keep) {
    const known = ended.find((choice) => isSameChoice(choice.meaning, meaning));
    const formula = formulaOf(at);
    const item = known ? names.getItem(known.name) : names.add(choiceName(meaning), formula);
    item.formula = formula;
    item.comment = comment;
    item.visible = true;
  }
  await session.sync();
  const after = choicesIn(await readSheetList(session));
  const isKept = keep.every((choice) => after.some((each) => isWritten(choice, each)));
  const isEnded = endedBy({ ...order, keep }, after).every(({ meaning }) =>
    keep.some((choice) => isSameChoice(choice.meaning, meaning)),
  );
  if (!isKept || !isEnded) throw new HostProblem('notAsWritten', 'choices');
  const isNew = ({ meaning }: NewChoice) =>
    !ended.some((choice) => isSameChoice(choice.meaning, meaning));
  return { keep: before, forget: keep.filter(isNew).map(({ meaning }) => meaning) };
}

function formulaOf({ sheet, row, column }: ChosenPlace): string {
  return markerFormula(sheet, `$${columnName(column)}$${String(row + 1)}`);
}

function isWritten({ meaning, at, comment }: NewChoice, found: FoundChoice): boolean {
  const isThere =
    found.at?.sheet === at.sheet && found.at.row === at.row && found.at.column === at.column;
  return isThere && isSameChoice(meaning, found.meaning) && comment === found.comment;
}

/** Columns that are not to be used have numbers for codes. */
function numbered(keep: readonly NewChoice[], found: readonly FoundChoice[]): readonly NewChoice[] {
  const taken = new Set(
    found.flatMap(({ meaning }) =>
      meaning.of !== 'sheet' && meaning.as === 'unused' ? [meaning.code] : [],
    ),
  );
  return keep.map((choice) => {
    const { meaning } = choice;
    if (meaning.of === 'sheet' || meaning.as !== 'unused' || meaning.code !== '') return choice;
    let number = 1;
    while (taken.has(String(number))) number += 1;
    taken.add(String(number));
    return { ...choice, meaning: { ...meaning, code: String(number) } };
  });
}

/**
 * Looks whether the cells still say what they said when they were chosen, and answers the choices that
 * end, as they can be made again.
 */
async function readTexts(
  session: Session,
  { sheets }: SheetList,
  keep: readonly NewChoice[],
  ended: readonly FoundChoice[],
): Promise<readonly NewChoice[]> {
  const cellAt = ({ sheet: title, row, column }: ChosenPlace) => {
    const sheet = sheets.find(({ name }) => name === title);
    if (!sheet) throw new HostProblem('changedMeanwhile', 'choices');
    return sheet.getRange(cellName(row, column)).load('values');
  };
  const chosen = keep.map((choice) => ({ ...choice, range: cellAt(choice.at) }));
  const standing = ended.flatMap(({ meaning, comment, at }) =>
    at && sheets.some(({ name }) => name === at.sheet)
      ? [{ choice: { meaning, comment, at }, range: cellAt(at) }]
      : [],
  );
  if (chosen.length + standing.length > 0) await session.sync();
  const textIn = (range: Excel.Range) => textOf(cellsIn(range)[0]?.[0] ?? '');
  for (const { text, range } of chosen) {
    if (text !== null && textIn(range) !== text) {
      throw new HostProblem('changedMeanwhile', 'choices');
    }
  }
  return standing.map(({ choice, range }) => ({
    ...choice,
    text: choice.meaning.of === 'sheet' ? null : textIn(range),
  }));
}
