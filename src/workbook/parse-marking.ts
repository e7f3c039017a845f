/** Scorers, periods, the documents that the campaign rests on, its dossier and its form. */
import type { Period, Scorer } from '../domain/ballot';
import type { Day, DossierItem } from '../domain/campaign';
import type { FormLine } from '../domain/form';
import { ONE } from '../domain/fraction';
import { isInForce } from '../domain/legal-basis';
import type { LegalBasis } from '../domain/legal-basis';
import { dayOf, isBlank, textOf } from './cells';
import { readChoice, readOptionalChoice } from './choices';
import { cellOf, placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import type { ColumnKey } from './layout';
import { readOptionalNumber, ruleCell } from './rule-cell';
import type { Reading } from './rule-cell';
import { citationOf, readCoded } from './settings-tables';
import type { RuleTable } from './settings-tables';

export function parseScorers(found: RuleTable | null, reading: Reading): readonly Scorer[] {
  if (!found) return [];
  const { table } = found;
  return readCoded(found, 'scorerCode', 'scorer', reading, (row, code): Scorer => {
    const weight = ruleCell(table, row, 'scorerWeight', code, reading.log);
    return {
      code,
      name: textIn(table, row, 'scorerName'),
      unit: textIn(table, row, 'scorerUnit'),
      weight: readOptionalNumber(weight, 'positive') ?? ONE,
    };
  });
}

export function parsePeriods(found: RuleTable | null, reading: Reading): readonly Period[] {
  if (!found) return [];
  const { table } = found;
  return readCoded(found, 'periodCode', 'period', reading, (row, code): Period => {
    const weight = ruleCell(table, row, 'periodWeight', code, reading.log);
    return { code, weight: readOptionalNumber(weight, 'positive') ?? ONE };
  });
}

/** A document out of force on the review date does not stop anything; whoever signs must know. */
export function parseBases(
  found: RuleTable | null,
  asOf: Day | null,
  reading: Reading,
): readonly LegalBasis[] {
  if (!found) return [];
  const { table } = found;
  const { log } = reading;
  return readCoded(found, 'basis', 'basis', reading, (row, document): LegalBasis => {
    const basis: LegalBasis = {
      document,
      title: textIn(table, row, 'basisTitle'),
      validFrom: readDay(table, row, 'validFrom', log),
      validTo: readDay(table, row, 'validTo', log),
      replacedBy: textIn(table, row, 'replacedBy'),
    };
    if (asOf !== null && !isInForce(basis, asOf)) {
      const { replacedBy } = basis;
      const at = placeOf(table, row, 'basis');
      log.warns(at, { code: 'basisOutOfForce', document, replacedBy, asOf });
    }
    return basis;
  });
}

/** Where nothing is said of whom a part is made for, it is asked once. */
export function parseDossierItems(found: RuleTable | null, log: IssueLog): readonly DossierItem[] {
  if (!found) return [];
  const { table, rows } = found;
  return rows.flatMap((row): DossierItem[] => {
    const per = readOptionalChoice(table, row, 'dossierPer', 'round', log);
    const text = textIn(table, row, 'dossierItem');
    return text === '' ? [] : [{ text, per, source: citationOf(table, row) }];
  });
}

/** A line whose part is no known word is reported and left out. */
export function parseFormLines(found: RuleTable | null, log: IssueLog): readonly FormLine[] {
  if (!found) return [];
  const { table, rows } = found;
  return rows.flatMap((row): FormLine[] => {
    const part = readChoice(table, row, 'formPart', log);
    const text = textIn(table, row, 'formText');
    return part === null ? [] : [{ part, text, source: citationOf(table, row) }];
  });
}

function readDay(
  table: FoundTable<ColumnKey>,
  row: number,
  key: ColumnKey,
  log: IssueLog,
): Day | null {
  const cell = cellOf(table, row, key);
  const day = dayOf(cell, table.sheet);
  if (day === null && !isBlank(cell)) {
    log.blocks(placeOf(table, row, key), { code: 'dateUnreadable', got: textOf(cell) });
  }
  return day;
}
