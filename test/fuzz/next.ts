/** The next round: the same rules and people, no figures, and judged as the oracle judges it. */
import { nextRound } from '../../src/app/next-round';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { Entrants, Mark } from '../../src/domain/entry';
import type { Given } from '../../src/domain/value';
import { catalogs } from '../../src/i18n/catalog';
import type { OracleInput } from '../oracle/oracle';
import { isWritable } from './cases';
import { openDesk } from './desk';
import type { Desk, Road } from './desk';
import { differences, expectedResults } from './expected';
import { Difference, must } from './difference';
import { readResults } from './read-results';
import { headingsAt, sheetNamed, valueAt } from './sheet-places';
import { inputsOf, resultSheets } from './state';
import type { At } from './state';
import { wholeWorkbook } from './whole';

const ASOF = '2026-12-31';
const words = catalogs.vi;

export async function playNext({ desk, known }: At, road: Road): Promise<void> {
  const before = wholeWorkbook(desk.data);
  const period = { from: null, to: null };
  const result = await nextRound(desk.port, { asOf: ASOF, plan: null, period }, words);
  must(wholeWorkbook(desk.data), before, 'the workbook of the round before');
  if (result.status !== 'made' && !known.isWritable) return;
  if (result.status !== 'made') throw new Difference(`no next round: ${JSON.stringify(result)}`);
  const next = openDesk(result.bytes, road);
  must(resultSheets(next.data).length, 0, 'results in the next round');
  const input = emptied(known.input, next);
  const inputs = inputsOf(next.data, []);
  const scored = await scoreCampaign(next.port, { words });
  must(inputsOf(next.data, []), inputs, 'inputs of the next round after scoring');
  must(scored.status, isWritable(input) ? 'scored' : 'needsFixing', 'scoring the next round');
  if (scored.status !== 'scored') return;
  const found = differences(readResults(next.data), expectedResults(input, []));
  if (found.length > 0) throw new Difference(`in the next round\n${found.join('\n')}`);
}

/** Nothing is marked; of the facts those are kept that stand in the sheets, as they were. */
function emptied({ campaign, entry }: OracleInput, next: Desk): OracleInput {
  const lists = { individuals: 'Cá nhân', collectives: 'Tập thể' } as const;
  const of = (list: keyof typeof lists): Entrants => {
    const { nominees, facts, marks, ballots } = entry[list];
    const stands = headingsIn(next, lists[list], nominees.length);
    for (const code of marks.keys()) must(stands(code), false, `marks of ${code}`);
    const kept = [...facts].map(
      ([code, cells]) => [code, stands(code) ? cells : cells.map(() => null)] as const,
    );
    const blank = [...marks].map(
      ([code, cells]) => [code, cells.map((): Mark => 'blank')] as const,
    );
    if (!ballots) return { nominees, facts: new Map(kept), marks: new Map(blank), ballots };
    // Where there are scorers or periods a new workbook has every mark on scoring sheets.
    const isMeasured = (code: string) => campaign.criteria.some((one) => one.code === code);
    const none = <T>(codes: readonly string[]) =>
      new Map(codes.map((code): [string, readonly T[]] => [code, []]));
    const measured = [...facts.keys()].filter(isMeasured);
    const unmarked = {
      ...{ nominees: [], scorers: [], periods: [] },
      marks: none<Mark>([...marks.keys(), ...ballots.marks.keys()]),
      facts: none<Given>([...measured, ...ballots.facts.keys()]),
    };
    const entered = kept.filter(([code]) => !measured.includes(code));
    return { nominees, facts: new Map(entered), marks: new Map(), ballots: unmarked };
  };
  const lines = { individuals: of('individuals'), collectives: of('collectives') };
  const registers = [...entry.registers].map(([name, { columns }]) => {
    const none = [...columns.keys()].map((code) => [code, []] as const);
    return [name, { ids: [], columns: new Map(none) }] as const;
  });
  return { campaign, asOf: ASOF, entry: { ...lines, registers: new Map(registers) } };
}

/** Whether anything stands under a heading. */
function headingsIn({ data }: Desk, title: string, rows: number): (heading: string) => boolean {
  if (rows === 0) return () => false;
  const sheet = sheetNamed(data, title);
  const first = headingsAt(sheet, 'Mã số');
  const columns = new Map(
    [...(sheet.cells.get(first) ?? [])].map(([at, { value }]) => [value, at]),
  );
  return (heading) => {
    const column = columns.get(heading);
    if (column === undefined) return false;
    return Array.from({ length: rows }, (_, at) => valueAt(sheet, first + 1 + at, column)).some(
      (value) => value !== null,
    );
  };
}
