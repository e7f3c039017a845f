/** The council decides of a whole tie: whom it chooses, as many as there are places, and nobody else. */
import { cellName } from '../../src/workbook/address';
import type { SheetData } from '../../src/xlsx';
import { oracle } from '../oracle/oracle';
import type { Decided } from '../oracle/world';
import type { Desk } from './desk';
import { columnHeaded, headingsAt, sheetNamed, valueAt } from './sheet-places';
import type { Known } from './state';
import type { Step } from './steps';

const SHEET = 'Hội đồng';

interface Decision {
  readonly decided: Decided;
  readonly act: (desk: Desk) => void;
}

export function decision(known: Known) {
  return {
    /** `null` where no tie is open that can be decided so. */
    choose: (step: Extract<Step, { do: 'decide' }>): Decision | null => choose(known, step),
    withdraw: (desk: Desk): void => {
      for (const { award, chosen, refused } of known.decided) {
        for (const id of [...chosen, ...refused]) type(desk, { id, award }, ['', '', '']);
      }
    },
  };
}

function choose(
  { input, decided }: Known,
  { award: wanted, first }: Extract<Step, { do: 'decide' }>,
): Decision | null {
  const outcome = oracle(input, decided);
  // Under limits the members of a tie compete for more than one kind of place.
  const isPlain = (code: string) => input.campaign.limits.every(({ award }) => award !== code);
  const open = [...outcome.individual.awards, ...outcome.collective.awards].filter(
    ({ code, tied, tiedPlaces }) => tied.length > 0 && tiedPlaces > 0 && isPlain(code),
  );
  const tie = open[wanted % Math.max(1, open.length)];
  if (!tie) return null;
  const from = first % tie.tied.length;
  const inTurn = [...tie.tied.slice(from), ...tie.tied.slice(0, from)];
  const chosen = inTurn.slice(0, tie.tiedPlaces);
  const refused = inTurn.slice(tie.tiedPlaces);
  return {
    decided: { award: tie.code, chosen, refused },
    act: (desk) => {
      const said = ['Theo biên bản', 'Hội đồng'];
      for (const id of chosen) type(desk, { id, award: tie.code }, ['Chọn', ...said]);
      for (const id of refused) type(desk, { id, award: tie.code }, ['Không chọn', ...said]);
    },
  };
}

/** Choice, reason and who decided, beside whom it is about. */
function type(
  { data, user }: Desk,
  about: { id: string; award: string },
  cells: readonly string[],
): void {
  const sheet = sheetNamed(data, SHEET);
  const headings = headingsAt(sheet, 'Tên');
  const row = rowOf(sheet, headings, about);
  const column = columnHeaded(sheet, headings, 'Quyết định');
  user.type(SHEET, cellName(row, column), [cells]);
}

function rowOf(sheet: SheetData, headings: number, { id, award }: { id: string; award: string }) {
  const row = [...sheet.cells.keys()].find(
    (each) =>
      each > headings && valueAt(sheet, each, 1) === id && valueAt(sheet, each, 3) === award,
  );
  if (row === undefined) throw new Error(`no row of ${id} for ${award} in ${SHEET}`);
  return row;
}
