/** The table of facts: what each is called, what it holds, and where its values come from. */
import type { Derivation, FactDefinition, FigureCode } from '../domain/fact';
import type { DerivationKey } from '../i18n/input-words';
import { choiceIn, listOf, readChoices, readOptionalChoice } from './choices';
import type { FactHead } from './collect-figures';
import { textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import type { ColumnKey } from './layout';
import { kindsOf, readDerivation } from './notation/derivations';
import type { DerivationParts, PartName, PartProblem } from './notation/derivations';
import { knownValues } from './read-rule';
import { choiceNamed } from './figure-index';
import { registerSpelling } from './register-spelling';
import type { RegisterSpelling } from './register-spelling';
import { codeNamed, figureNamed, ruleCell, unreadable } from './rule-cell';
import type { Reading, RuleCell } from './rule-cell';
import { readCoded } from './settings-tables';
import type { RuleTable } from './settings-tables';

/** What facts say of themselves, before other rules are known. */
export function parseFactHeads(found: RuleTable | null, log: IssueLog): readonly FactHead[] {
  if (!found) return [];
  const { table } = found;
  return found.rows.flatMap((row): readonly FactHead[] => {
    const code = textIn(table, row, 'factCode');
    if (code === '') return [];
    const how = howOf(table, row);
    const kinds = kindsOf(how);
    const kind = readOptionalChoice(table, row, 'factKind', kinds[0] ?? 'choice', log);
    if (!kinds.includes(kind)) {
      const { at, text: got } = ruleCell(table, row, 'factKind', code, log);
      const written = textIn(table, row, 'factHow') || how;
      log.blocks(at, { code: 'factKindWrong', fact: code, how: written, got, wanted: kinds });
    }
    return [{ row, code, kind, values: listOf(textIn(table, row, 'values')) }];
  });
}

/** Without reporting: the same cell is read again when the fact is. */
function howOf(table: FoundTable<ColumnKey>, row: number): DerivationKey {
  return choiceIn(textIn(table, row, 'factHow'), 'factHow') ?? 'entered';
}

export function parseFacts(
  found: RuleTable | null,
  heads: readonly FactHead[],
  reading: Reading,
): readonly FactDefinition[] {
  if (!found) return [];
  const { table } = found;
  const spelling = registerSpelling();
  return readCoded(found, 'factCode', 'fact', reading, (row, code): FactDefinition => {
    const head = heads.find((each) => each.row === row);
    return {
      code,
      label: textIn(table, row, 'factLabel'),
      appliesTo: readChoices(table, row, 'subjects', reading.log),
      kind: head?.kind ?? 'choice',
      values: head?.values ?? [],
      documented: listOf(textIn(table, row, 'documented')),
      derivation: deriveFrom(table, row, code, reading, spelling),
    };
  });
}

/** What stands for a derivation that cannot be read: it asks for no column of its own. */
const UNREAD: Derivation = { how: 'combine', operation: 'sum', of: [] };

const COLUMNS: Readonly<Record<PartName, ColumnKey>> = {
  from: 'factFrom',
  column: 'factColumn',
  filter: 'factFilter',
  within: 'factWithin',
};

function deriveFrom(
  table: FoundTable<ColumnKey>,
  row: number,
  fact: string,
  reading: Reading,
  spelling: RegisterSpelling,
): Derivation {
  const { log, figures } = reading;
  const written = textIn(table, row, 'factHow');
  if (written !== '' && choiceIn(written, 'factHow') === null) {
    readOptionalChoice(table, row, 'factHow', 'entered', log);
    return UNREAD;
  }
  const how = howOf(table, row);
  const cell = (part: PartName) => ruleCell(table, row, COLUMNS[part], fact, log);
  const parts: DerivationParts = {
    from: cell('from').text,
    column: cell('column').text,
    filter: cell('filter').text,
    within: cell('within').text,
  };
  const read = readDerivation(how, parts, (code) => figures.find(code)?.kind ?? null);
  if ('problems' in read) {
    const because = written === '' ? how : written;
    for (const problem of read.problems) reportPart(cell(problem.part), problem, because);
    return UNREAD;
  }
  return resolve(read.derivation, cell, reading, spelling) ?? UNREAD;
}

function reportPart(cell: RuleCell, { is }: PartProblem, because: string): void {
  const { owner, column, text: got, log, at } = cell;
  if (is === 'missing') log.blocks(at, { code: 'partMissing', owner, column, because });
  else if (is === 'unused') log.blocks(at, { code: 'partUnused', owner, column, got, because });
  else if (is === 'comparisonMissing') {
    log.blocks(at, { code: 'comparisonMissing', owner, column, got });
  } else unreadable(cell, is);
}

/** The same derivation with the codes as they are declared; `null` where one is unknown. */
function resolve(
  derivation: Derivation,
  cell: (part: PartName) => RuleCell,
  reading: Reading,
  spelling: RegisterSpelling,
): Derivation | null {
  const figure = (text: FigureCode, part: PartName = 'from') =>
    figureNamed(cell(part), text, reading)?.code ?? null;
  switch (derivation.how) {
    case 'entered':
      return derivation;
    case 'register':
      return spelling.spell(derivation);
    case 'combine': {
      const of = derivation.of.flatMap(({ figure: code, weight }) => {
        const known = figure(code);
        return known === null ? [] : [{ figure: known, weight }];
      });
      return of.length < derivation.of.length ? null : { ...derivation, of };
    }
    case 'months': {
      const from = figure(derivation.from);
      const to = derivation.to === null ? null : figure(derivation.to);
      const isKnown = from !== null && (derivation.to === null || to !== null);
      return isKnown ? { ...derivation, from, to } : null;
    }
    case 'fullShare': {
      const of = derivation.of.flatMap(
        (code) => codeNamed(cell('from'), 'criterion', code, reading) ?? [],
      );
      return { ...derivation, of };
    }
    case 'cohort': {
      const of = figure(derivation.of);
      const within = derivation.within === null ? null : figure(derivation.within, 'within');
      return of === null ? null : { ...derivation, of, within };
    }
    case 'members':
      return resolveMembers(derivation, cell, reading);
    case 'unit': {
      const of = figure(derivation.of);
      return of === null ? null : { ...derivation, of };
    }
  }
}

function resolveMembers(
  derivation: Extract<Derivation, { how: 'members' }>,
  cell: (part: PartName) => RuleCell,
  reading: Reading,
): Derivation | null {
  const { of, test } = derivation;
  if (of === null) return derivation;
  const figure = figureNamed(cell('from'), of, reading);
  if (!figure) return null;
  if (test?.kind !== 'oneOf') return { ...derivation, of: figure.code };
  const choice = (text: string) => choiceNamed(figure, text);
  const values = knownValues(cell('filter'), test.values, figure.values, choice);
  return { ...derivation, of: figure.code, test: { kind: 'oneOf', values } };
}
