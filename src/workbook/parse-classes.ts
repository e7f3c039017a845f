/** Classes, fields of ranking, and what decides between equals. */
import type { RankingRule, Scope } from '../domain/campaign';
import type { ClassRule } from '../domain/criterion';
import { TOTAL } from '../domain/fact';
import type { TieKey } from '../domain/fact';
import type { Test } from '../domain/value';
import { readChoices, readOptionalChoice } from './choices';
import { choiceNamed } from './figure-index';
import { placeOf, textIn } from './find-table';
import type { ColumnKey } from './layout';
import { readCodes } from './notation/codes';
import { readPreference } from './notation/preferences';
import { hasChoices, knownValues, readRequired, readScopeCell, readTestOf } from './read-rule';
import { figureNamed, ruleCell, unreadable } from './rule-cell';
import type { Reading, RuleCell } from './rule-cell';
import { citationOf, readCoded } from './settings-tables';
import type { RuleTable } from './settings-tables';
import { fold } from './text';

export function parseClasses(found: RuleTable | null, reading: Reading): readonly ClassRule[] {
  if (!found) return [];
  const { table } = found;
  const { log } = reading;
  // "Xuất sắc" from 95 for leaders and from 90 for staff is one class with two rows.
  const nameOf = (row: number, name: string) =>
    fold([name, textIn(table, row, 'subjects'), textIn(table, row, 'onlyIf')].join(' | '));
  const read = (row: number, name: string): ClassRule => {
    const cell = (key: ColumnKey) => ruleCell(table, row, key, name, log);
    return {
      name,
      test: readTotalTest(cell('classTest'), reading),
      requires: readRequired(cell('requires'), reading),
      appliesTo: readChoices(table, row, 'subjects', log),
      onlyIf: readScopeCell(cell('onlyIf'), reading),
      source: citationOf(table, row),
    };
  };
  return readCoded(found, 'className', 'class', reading, read, nameOf);
}

function readTotalTest(cell: RuleCell, { figures }: Reading): Test {
  const total = figures.find(TOTAL);
  const test = total && readTestOf(cell, [total]);
  return test ?? { kind: 'compare', comparisons: [] };
}

export function parseRanking(found: RuleTable | null, reading: Reading): readonly RankingRule[] {
  if (!found) return [];
  const { table } = found;
  const { log, places } = reading;
  const first = new Map<string, string>();
  return found.rows.flatMap((row) => {
    const subjects = readChoices(table, row, 'rankedSubject', log);
    const at = placeOf(table, row, 'rankedSubject');
    const cell = ruleCell(table, row, 'rankedWithin', textIn(table, row, 'rankedSubject'), log);
    const within = readCodes(cell.text).flatMap((text) => {
      const figure = figureNamed(cell, text, reading);
      return figure && hasChoices(cell, figure) ? [figure.code] : [];
    });
    const classFirst = readOptionalChoice(table, row, 'classFirst', 'no', log) === 'yes';
    return subjects.flatMap((subject): readonly RankingRule[] => {
      const before = first.get(subject);
      if (before !== undefined) {
        const got = textIn(table, row, 'rankedSubject');
        log.blocks(at, { code: 'codeTwice', kind: 'ranking', got, first: before });
        return [];
      }
      first.set(subject, at.cell);
      places.remember('ranking', subject, { table, row, codeKey: 'rankedSubject' });
      return [{ subject, within, classFirst }];
    });
  });
}

export function parseTieKeys(found: RuleTable | null, reading: Reading): readonly TieKey[] {
  if (!found) return [];
  const { table } = found;
  const { log, places } = reading;
  const keys: TieKey[] = [];
  for (const row of found.rows) {
    const code = ruleCell(table, row, 'tieFigure', textIn(table, row, 'tieFigure'), log);
    const figure = figureNamed(code, code.text, reading);
    const cell = ruleCell(table, row, 'tiePrefer', code.text, log);
    const appliesTo = readChoices(table, row, 'subjects', log);
    const onlyIf: Scope = readScopeCell(
      ruleCell(table, row, 'onlyIf', code.text, log),
      reading,
      'questionsOnly',
    );
    if (!figure) continue;
    const prefer = readPreference(cell.text, figure.kind) ?? unreadable(cell, 'prefer');
    if (prefer === null) continue;
    places.remember('tieKey', String(keys.length), { table, row, codeKey: 'tieFigure' });
    places.remember('tieKey', figure.code, { table, row, codeKey: 'tieFigure' });
    const choice = (text: string) => choiceNamed(figure, text);
    keys.push({
      figure: figure.code,
      prefer:
        typeof prefer === 'string'
          ? prefer
          : { values: knownValues(cell, prefer.values, figure.values, choice) },
      appliesTo,
      onlyIf,
      source: citationOf(table, row),
    });
  }
  return keys;
}
