/** What the result sheets have to say of the inputs, worked out by the oracle alone. */
import type { CellValue } from '../../src/xlsx';
import { oracle, underReview } from '../oracle/oracle';
import type { OracleInput, OracleNominee, OracleSubject } from '../oracle/oracle';
import type { Decided } from '../oracle/world';
import { STATUSES, SUBJECTS } from './read-results';
import type { Said } from './read-results';

type Put = (path: string, value: CellValue) => void;

export function expectedResults(input: OracleInput, decided: readonly Decided[]): Said {
  const said = new Map<string, CellValue>();
  const outcome = oracle(input, decided);
  for (const subject of ['individual', 'collective'] as const) {
    const part = outcome[subject];
    if (part.nominees.length === 0) continue;
    const about = { subject, part, input, decided };
    nomineesOf(about, (path, value) => said.set(path, value));
    totalsOf(about, (path, value) => said.set(path, value));
  }
  for (const { nominees, awards } of [outcome.individual, outcome.collective]) {
    if (nominees.length === 0) continue;
    for (const { code, places, proposed, tied, empty } of awards) {
      said.set(`list of ${code}`, [...proposed, ...tied].toSorted().join(' '));
      const quota = { awaiting: 'Chờ phân bổ', unlimited: 'Không giới hạn' };
      const number = typeof places === 'number' ? String(places) : quota[places];
      const counts = [proposed.length, tied.length, empty ?? 0];
      said.set(`award ${code}`, [number, ...counts].join(' / '));
    }
  }
  return said;
}

interface About {
  readonly subject: keyof typeof SUBJECTS;
  readonly part: OracleSubject;
  readonly input: OracleInput;
  readonly decided: readonly Decided[];
}

function nomineesOf({ subject, part, input, decided }: About, put: Put): void {
  const { criteria, classes } = input.campaign;
  const reviewed = underReview(input, subject);
  const isClassified = classes.some(({ appliesTo }) => appliesTo.includes(subject));
  for (const nominee of part.nominees) {
    const { id, rank, total, status } = nominee;
    const points = total === null ? null : Number(total);
    put(`${subject} ${id} · Hạng`, rank);
    put(`${subject} ${id} · Tổng điểm`, points);
    put(`${subject} ${id} · Kết quả xét`, STATUSES[status][0]);
    put(`${subject} ${id} · Hình thức đề nghị`, awardsOf(nominee, reviewed, decided));
    if (isClassified) put(`${subject} ${id} · Xếp loại`, nominee.class);
    put(`${subject} detail ${id} · Hạng`, rank);
    for (const { code, appliesTo } of criteria) {
      const line = nominee.lines[code] ?? null;
      if (!appliesTo.includes(subject)) continue;
      const value = line === 'dropped' ? 'KAD' : line === 'absent' ? null : line;
      put(`${subject} detail ${id} · ${code}`, value === null || value === 'KAD' ? value : Number(value)); // prettier-ignore
    }
    // The sheet works totals, classes and ranks out again, and says whether they agree.
    put(`${subject} detail ${id} · Khớp`, total === null ? null : 1);
  }
}

/** Of an open tie the first award is named; the others follow from the choice. */
function awardsOf(
  { id, status, proposed, tied }: OracleNominee,
  reviewed: readonly string[],
  decided: readonly Decided[],
) {
  if (status === 'tiedAtCutLine') return tied[0] ?? null;
  if (status === 'awaitingCouncil') return proposed.join('; ');
  if (status !== 'proposed') return null;
  const chosen = decided.filter((one) => one.chosen.includes(id)).map(({ award }) => award);
  // Where a review is open for one award, another for which the council chose goes before it.
  const isMixed = reviewed.includes(id) && chosen.length > 0 && chosen.length < proposed.length;
  return isMixed ? `${chosen.join('; ')} …` : proposed.join('; ');
}

function totalsOf({ subject, part }: About, put: Put): void {
  const name = `${SUBJECTS[subject]} in all`;
  for (const [status, [, short]] of Object.entries(STATUSES)) {
    put(`${name} · ${short}`, part.nominees.filter((one) => one.status === status).length);
  }
  put(`${name} · Số trường hợp`, part.nominees.length);
}

/** Where the sheets say something else, or nothing; what the oracle is silent of does not count. */
export function differences(found: Said, expected: Said): readonly string[] {
  const lists = [...found.keys()].filter((path) => path.startsWith('list of '));
  return [...new Set([...expected.keys(), ...lists])].flatMap((path) => {
    const [is, should] = [found.get(path), expected.get(path)];
    const isSame =
      is === should ||
      (typeof is === 'string' && typeof should === 'string' && should.endsWith(' …')
        ? String(is).startsWith(should.slice(0, -2))
        : false);
    return isSame ? [] : [`${path}: sheets ${String(is)}, oracle ${String(should)}`];
  });
}
