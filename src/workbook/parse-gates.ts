/** The conditions: which figures they ask, what is accepted, and what follows when it fails. */
import type { Gate, GateOutcome } from '../domain/campaign';
import { oneOf } from '../domain/value';
import type { Test } from '../domain/value';
import { countOf } from './cells';
import { isWord, readChoice, readChoices } from './choices';
import { textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { ColumnKey } from './layout';
import { readCodes } from './notation/codes';
import { readOutcome } from './notation/outcomes';
import type { Figure } from './figure-index';
import { readScopeCell, readTestOf } from './read-rule';
import { codeNamed, figureNamed, ruleCell, unreadable } from './rule-cell';
import type { Reading, RuleCell } from './rule-cell';
import { citationOf, isWhole, readCoded } from './settings-tables';
import type { RuleTable } from './settings-tables';
import type { SheetSnapshot } from './snapshot';

export function parseGates(
  sheet: SheetSnapshot,
  found: RuleTable | null,
  reading: Reading,
): readonly Gate[] {
  const { log } = reading;
  if (!found || found.rows.length === 0) {
    const isReported = found !== null && !isWhole(found.table);
    if (!isReported) log.warns({ sheet: sheet.name, cell: '' }, { code: 'noConditions' });
    return [];
  }
  const { table } = found;
  return readCoded(found, 'gateCode', 'gate', reading, (row, code): Gate => {
    const cell = (key: ColumnKey) => ruleCell(table, row, key, code, log);
    const wanted = listed(cell('gateFacts').text);
    const used = wanted.flatMap((text) => figureNamed(cell('gateFacts'), text, reading) ?? []);
    return {
      code,
      text: textIn(table, row, 'gateText'),
      appliesTo: readChoices(table, row, 'subjects', log),
      facts: used.map((figure) => figure.code),
      accepts: readAccepted(cell('accepts'), used, wanted.length),
      needed: readNeeded(cell('needed'), wanted.length),
      over: readChoice(table, row, 'over', log) ?? 'self',
      otherwise: readOtherwise(table, row, cell('otherwise'), reading),
      onlyIf: readScopeCell(cell('onlyIf'), reading),
      source: citationOf(table, row),
    };
  });
}

/** The codes of a cell that must not be empty: an empty one is a code that names nothing. */
function listed(text: string): readonly string[] {
  const codes = readCodes(text);
  return codes.length === 0 ? [''] : codes;
}

/** Which values there are is known only once every figure is. */
function readAccepted(cell: RuleCell, used: readonly Figure[], wanted: number): Test {
  if (used.length < wanted) return oneOf();
  return readTestOf(cell, used) ?? oneOf();
}

/** One is enough where nothing is said. */
function readNeeded(cell: RuleCell, most: number): number {
  const { text, raw, at, owner: gate, log } = cell;
  if (text === '') return 1;
  if (isWord(text, ({ rules }) => rules.all)) return most;
  const count = countOf(raw);
  if (count !== null && count >= 1 && count <= most) return count;
  log.blocks(at, { code: 'neededInvalid', gate, got: text, most });
  return 1;
}

function readOtherwise(
  table: FoundTable<ColumnKey>,
  row: number,
  cell: RuleCell,
  reading: Reading,
): GateOutcome {
  const outcome = readOutcome(cell.text);
  if (outcome === 'unknown') readChoice(table, row, 'otherwise', reading.log);
  else if (outcome === 'unreadable') unreadable(cell, 'outcome');
  else if (outcome.effect !== 'classIs') return outcome;
  else {
    const name = codeNamed(cell, 'class', outcome.name, reading);
    if (name !== null) return { effect: 'classIs', name };
  }
  return { effect: 'ineligible' };
}
