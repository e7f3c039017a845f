/** Collects the codes that rules may refer to, before the rules themselves are read. */
import type { FactDefinition } from '../domain/fact';
import { CLASSIFICATION, MET, NOT_MET, TOTAL } from '../domain/fact';
import type { CodeKind } from '../domain/issue';
import { figureIndex } from './figure-index';
import type { Figure, FigureIndex } from './figure-index';
import { placeOf, textIn } from './find-table';
import type { IssueLog } from './issues';
import type { ColumnKey } from './layout';
import { isWhole } from './settings-tables';
import type { RuleTable, SettingsTables } from './settings-tables';
import { fold } from './text';

/** A fact as far as it says itself what it is. */
export type FactHead = Pick<FactDefinition, 'code' | 'kind' | 'values'> & { readonly row: number };

export function collectFigures(
  tables: SettingsTables,
  criteria: RuleTable | null,
  facts: readonly FactHead[],
  log: IssueLog,
): FigureIndex {
  const number = { kind: 'number', values: [] } as const;
  const choice = { kind: 'choice', values: [] } as const;
  const found = [
    ...facts.map(({ row, ...fact }): Figure => ({
      ...fact,
      of: 'fact',
      at: tables.facts ? placeOf(tables.facts.table, row, 'factCode') : { sheet: '', cell: '' },
    })),
    ...codesIn(tables.gates, 'gateCode', 'gate', { kind: 'choice', values: [MET, NOT_MET] }),
    ...codesIn(criteria, 'criterionCode', 'criterion', number),
    ...codesIn(criteria, 'group', 'group', number),
    ...codesIn(tables.groups, 'groupCode', 'group', number),
    ...codesIn(tables.classes, 'className', 'class', choice),
    ...codesIn(tables.awards, 'awardCode', 'award', choice),
  ];
  reportShared(found, log);
  const read = [tables.facts, tables.gates, tables.groups, tables.classes, tables.awards];
  const isComplete = read.every((each) => each === null || isWhole(each.table));
  return figureIndex(found, isComplete && criteria !== null && isWhole(criteria.table));
}

function codesIn(
  found: RuleTable | null,
  key: ColumnKey,
  of: CodeKind,
  about: Pick<Figure, 'kind' | 'values'>,
): readonly Figure[] {
  if (!found) return [];
  return found.rows.flatMap((row) => {
    const code = textIn(found.table, row, key);
    return code === '' ? [] : [{ ...about, code, of, at: placeOf(found.table, row, key) }];
  });
}

const CODED: readonly CodeKind[] = ['fact', 'gate', 'criterion'];

/** A code means one thing. A fact and a criterion of one code would even share their column. */
function reportShared(found: readonly Figure[], log: IssueLog): void {
  const first = new Map<string, Figure>();
  for (const figure of found) {
    const { code: got, of: kind, at } = figure;
    if (!CODED.includes(kind)) continue;
    const key = fold(got);
    if (key === fold(TOTAL) || key === fold(CLASSIFICATION)) {
      log.blocks(at, { code: 'codeReserved', kind, got });
    }
    const other = first.get(key);
    if (!other) first.set(key, figure);
    else if (other.of !== kind) {
      const detail = { code: 'codeShared', kind, got, other: other.of, first: other.at } as const;
      if (other.of === 'fact' && kind === 'criterion') log.blocks(at, detail);
      else log.warns(at, detail);
    }
  }
}
