/** One cell of the sealed results is another for a moment: verifying has to name it. */
import { verifyCampaign } from '../../src/app/verify-campaign';
import { cellName } from '../../src/workbook/address';
import { must } from './difference';
import { resultSheets } from './state';
import type { At } from './state';
import type { Step } from './steps';

export async function tamper(
  { desk, known }: At,
  { sheet: which, cell: wanted }: Extract<Step, { do: 'verify' }>,
): Promise<void> {
  const sheets = resultSheets(desk.data).filter(({ id }) => known.frozen.has(id));
  const sheet = sheets[which % Math.max(1, sheets.length)];
  if (!sheet) return;
  const constants = [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, cell]) =>
      cell.formula === undefined && cell.value !== null ? [{ row, column, cell }] : [],
    ),
  );
  const place = constants[wanted % constants.length];
  if (!place) return;
  const { cell } = place;
  const before = cell.value;
  cell.value = typeof before === 'number' ? before + 1 : `${String(before)}x`;
  const result = await verifyCampaign(desk.port, {});
  cell.value = before;
  must(result.status, 'changed', `verifying after ${sheet.name} was tampered with`);
  const changes = 'rounds' in result ? (result.rounds.at(-1)?.changes ?? []) : [];
  const named = changes.map((change) => `${change.sheet} ${change.cell}`);
  const is = named.includes(`${sheet.name} ${cellName(place.row, place.column)}`);
  must(
    is,
    true,
    `${named.join(', ')} named for ${sheet.name} ${cellName(place.row, place.column)}`,
  );
}
