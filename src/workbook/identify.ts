/** Who each row is: name, unit and a unique id, with every double and unknown reported. */
import type { Nominee } from '../domain/entry';
import { errorOf } from './cells';
import { cellOf, headingIn, placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import type { ColumnKey } from './layout';
import type { NomineeRules } from './parse-nominees';
import { fold } from './text';

export function identify(
  table: FoundTable<ColumnKey>,
  rows: readonly number[],
  nameKey: ColumnKey,
  rules: NomineeRules,
  log: IssueLog,
): readonly Nominee[] {
  const hasIds = rows.some((row) => textIn(table, row, 'nomineeId') !== '');
  const ids = new Map<string, string>();
  const people = new Map<string, string>();
  return rows.map((row) => {
    reportErrors(
      table,
      row,
      [nameKey, 'unit', 'nomineeId', 'post', 'evidence', 'achievement'],
      log,
    );
    const name = textIn(table, row, nameKey);
    const at = placeOf(table, row, nameKey);
    // A column that is missing has been reported once, and not again for every row.
    const isNamed = table.columns.has(nameKey);
    if (name === '' && isNamed) log.blocks(at, { code: 'nameMissing' });
    const unit = rules.subject === 'collective' ? name : readUnit(table, row, name, rules, log);
    const id = textIn(table, row, 'nomineeId');
    const person = fold(`${name}|${unit}`);
    const idAt = placeOf(table, row, 'nomineeId');
    const first = { id: ids.get(fold(id)), person: people.get(person) };
    if (hasIds && id === '') log.blocks(idAt, { code: 'idMissing', name });
    if (id !== '' && first.id !== undefined) {
      log.blocks(idAt, { code: 'nomineeTwice', name, by: 'id', first: first.id });
    } else if (first.person !== undefined && name !== '') {
      // Two people of one name in one unit exist; different codes tell them apart.
      const detail = {
        code: 'nomineeTwice',
        name,
        by: 'nameAndUnit',
        first: first.person,
      } as const;
      if (hasIds) log.warns(at, detail);
      else log.blocks(at, detail);
    }
    if (id !== '' && first.id === undefined) ids.set(fold(id), idAt.cell);
    if (first.person === undefined) people.set(person, at.cell);
    const achievement = textIn(table, row, 'achievement');
    return {
      id: id === '' ? `${name} | ${unit}` : id,
      name,
      unit,
      post: textIn(table, row, 'post'),
      document: textIn(table, row, 'evidence'),
      ...(achievement !== '' && { achievement }),
    };
  });
}

function readUnit(
  table: FoundTable<ColumnKey>,
  row: number,
  name: string,
  rules: NomineeRules,
  log: IssueLog,
): string {
  const got = textIn(table, row, 'unit');
  const at = placeOf(table, row, 'unit');
  const unit = rules.unitNamed(got);
  if (unit !== null || errorOf(cellOf(table, row, 'unit')) !== null) return unit ?? got;
  if (!table.columns.has('unit')) return got;
  if (got === '') log.blocks(at, { code: 'unitMissing', name });
  else log.blocks(at, { code: 'unitUnknown', name, got, nearest: rules.nearestUnit(got) });
  return got;
}

function reportErrors(
  table: FoundTable<ColumnKey>,
  row: number,
  keys: readonly ColumnKey[],
  log: IssueLog,
): void {
  for (const key of keys) {
    const error = errorOf(cellOf(table, row, key));
    if (error === null) continue;
    log.blocks(placeOf(table, row, key), {
      code: 'errorCell',
      column: headingIn(table, key),
      got: error,
    });
  }
}
