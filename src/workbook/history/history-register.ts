/** Sealed rounds as the register that facts take: the columns they name, with what stands in them. */
import { yearsAgo, yearsOnEnd } from '../../domain/history';
import type { PastResult } from '../../domain/history';
import type { Day } from '../../domain/campaign';
import type { Register } from '../../domain/entry';
import type { FactKind } from '../../domain/fact';
import { fraction } from '../../domain/fraction';
import { NOT_APPLICABLE } from '../../domain/value';
import type { Given } from '../../domain/value';
import { catalogs } from '../../i18n/catalog';
import type { HistoryWords } from '../../i18n/history-words';
import type { CellRef } from '../../domain/issue';
import type { IssueLog } from '../issues';
import type { ColumnUse, RegisterUse } from '../register-uses';
import { fold, foldHeading, nearest } from '../text';
import { HISTORY_WORDS } from './history-sheet';

interface Source {
  readonly kind: FactKind;
  readonly headings: readonly string[];
  /** One value a result. */
  readonly values: (results: readonly PastResult[], asOf: Day) => readonly Given[];
}

export function historyRegister(
  use: RegisterUse,
  { results, asOf }: { readonly results: readonly PastResult[]; readonly asOf: Day },
  at: CellRef,
  log: IssueLog,
): Register {
  const columns = use.columns.flatMap((column): [string, readonly Given[]][] => {
    const source = SOURCES.find(({ headings }) =>
      headings.some((heading) => foldHeading(heading) === foldHeading(column.heading)),
    );
    if (!source) {
      const near = nearest(
        column.heading,
        SOURCES.flatMap(({ headings }) => headings.slice(0, 1)),
      );
      log.blocks(at, { code: 'registerColumnMissing', column: column.heading, nearest: near });
      return [];
    }
    if (source.kind !== column.kind || column.isMixed) {
      const about = { register: use.name, column: column.heading };
      log.blocks(at, { code: 'registerColumnMixed', ...about });
      return [];
    }
    const values = source.values(results, asOf);
    return [[column.heading, values.map((value) => inWordsOf(column, value))]];
  });
  return {
    ids: results.map(({ id }) => id),
    columns: new Map(columns),
    subjects: results.map(({ subject }) => subject),
  };
}

/** A text as the rule writes it: case, language and "Không" or "None" for nothing. */
function inWordsOf({ texts }: ColumnUse, value: Given): Given {
  if (typeof value !== 'string') return value;
  const same = SAME.find((group) => group.includes(fold(value))) ?? [fold(value)];
  return texts.find((text) => same.includes(fold(text))) ?? value;
}

/** Words of both languages that say the same. */
const SAME: readonly (readonly string[])[] = [
  HISTORY_WORDS.map(({ none }) => fold(none)),
  ...(['individual', 'collective'] as const).map((subject) =>
    Object.values(catalogs).map(({ sheets }) => fold(sheets.subjects[subject])),
  ),
];

const NONE = catalogs.vi.sheets.history.none;

const each =
  (valueOf: (result: PastResult) => Given) =>
  (results: readonly PastResult[]): readonly Given[] =>
    results.map(valueOf);

const headingsOf = (word: (words: HistoryWords) => string) => HISTORY_WORDS.map(word);

const SOURCES: readonly Source[] = [
  {
    kind: 'number',
    headings: headingsOf(({ columns }) => columns.round),
    values: each(({ round }) => fraction(round)),
  },
  {
    kind: 'choice',
    headings: headingsOf(({ columns }) => columns.campaign),
    values: each(({ campaign }) => campaign),
  },
  {
    kind: 'date',
    headings: headingsOf(({ columns }) => columns.day),
    values: each(({ day }) => day),
  },
  {
    kind: 'choice',
    headings: headingsOf(({ columns }) => columns.subject),
    values: each(({ subject }) => catalogs.vi.sheets.subjects[subject]),
  },
  {
    kind: 'choice',
    headings: headingsOf(({ columns }) => columns.unit),
    values: each(({ unit }) => unit),
  },
  {
    kind: 'number',
    headings: headingsOf(({ columns }) => columns.total),
    values: each(({ total }) => total),
  },
  {
    kind: 'number',
    headings: headingsOf(({ columns }) => columns.rank),
    // Whoever was not ranked passes no comparison of ranks, and leaves nothing open.
    values: each(({ rank }) => (rank === null ? NOT_APPLICABLE : fraction(rank))),
  },
  {
    kind: 'choice',
    headings: headingsOf(({ columns }) => columns.classification),
    values: each(({ classification }) => (classification === '' ? NONE : classification)),
  },
  {
    kind: 'choice',
    headings: headingsOf(({ columns }) => columns.award),
    values: each(({ award }) => (award === '' ? NONE : award)),
  },
  {
    kind: 'number',
    headings: headingsOf(({ counted }) => counted.yearsAgo),
    values: (results, asOf) => results.map((result) => fraction(yearsAgo(result, asOf))),
  },
  {
    kind: 'number',
    headings: headingsOf(({ counted }) => counted.yearsOnEnd),
    values: (results) => yearsOnEnd(results).map((count) => fraction(count)),
  },
];
