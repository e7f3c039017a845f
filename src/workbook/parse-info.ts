/** What the campaign is, and what its plan leaves open. */
import type { Day, Office, Question } from '../domain/campaign';
import type { MarkingRules } from '../domain/ballot';
import type { CellRef } from '../domain/issue';
import type { SettingItems } from '../i18n/input-words';
import { dayOf, isBlank, textOf } from './cells';
import { isWord } from './choices';
import { cellOf, headingIn, placeOf, textIn } from './find-table';
import type { IssueLog } from './issues';
import { itemLabels } from './layout';
import { readScorerRule } from './notation/preferences';
import { citationOf, isWhole, readCoded } from './settings-tables';
import type { RuleTable } from './settings-tables';
import type { RulePlaces } from './rule-places';
import type { SheetSnapshot } from './snapshot';
import { fold, foldHeading } from './text';

/** General information; text that is missing stays empty and is judged by the caller. */
export interface Info {
  readonly id: string;
  readonly name: string;
  readonly plan: string;
  readonly issuer: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asOf: Day | null;
  readonly scaleApproval: string | null;
  readonly office: Office;
  readonly combine: MarkingRules['combine'];
  readonly periodCombine: MarkingRules['periodCombine'];
}

type Item = keyof SettingItems;

export function parseInfo(
  sheet: SheetSnapshot,
  found: RuleTable | null,
  asOf: Day | undefined,
  log: IssueLog,
): Info {
  const items = infoItems(sheet, found, log);
  const { text, day, place } = items;
  const info = {
    id: text('campaignId'),
    name: text('campaignName'),
    plan: text('plan'),
    issuer: text('issuer'),
    from: day('from'),
    to: day('to'),
    asOf: asOf ?? day('asOf'),
    scaleApproval: text('scaleApproval') === '' ? null : text('scaleApproval'),
    office: {
      parent: text('officeParent'),
      place: text('officePlace'),
      signerPost: text('signerPost'),
      signer: text('signer'),
      preparer: text('preparer'),
    },
    combine: readCombine(items, log),
    periodCombine: readPeriodCombine(items, log),
  };
  const isThere = found !== null && isWhole(found.table);
  if (info.name === '' && isThere) {
    const row = items.rowOf('campaignName');
    const setting = row === undefined ? 'campaignName' : textIn(found.table, row, 'item');
    log.blocks(place('campaignName'), { code: 'settingMissing', setting });
  }
  // One that stands there and cannot be read has been reported as such.
  if (info.asOf === null && text('asOf') === '' && isThere)
    log.blocks(place('asOf'), { code: 'reviewDateMissing' });
  if (info.from !== null && info.to !== null && info.from > info.to) {
    log.blocks(place('from'), { code: 'periodBackwards', from: info.from, to: info.to });
  }
  if (info.scaleApproval === null) log.warns(place('scaleApproval'), { code: 'scaleProposed' });
  return info;
}

interface InfoItems {
  rowOf(key: Item): number | undefined;
  text(key: Item): string;
  day(key: Item): Day | null;
  place(key: Item): CellRef;
  /** The label of a row as it stands; the key where there is no such row. */
  label(key: Item): string;
  readonly column: string;
}

function infoItems(sheet: SheetSnapshot, found: RuleTable | null, log: IssueLog): InfoItems {
  const rowOf = (key: Item) =>
    found?.rows.find((row) =>
      itemLabels(key).includes(foldHeading(textIn(found.table, row, 'item'))),
    );
  const at = (key: Item) => {
    const row = rowOf(key);
    return found && row !== undefined ? { table: found.table, row } : null;
  };
  const place = (key: Item) => {
    const row = at(key);
    return row ? placeOf(row.table, row.row, 'content') : { sheet: sheet.name, cell: '' };
  };
  return {
    rowOf,
    place,
    column: found ? headingIn(found.table, 'content') : 'content',
    label: (key) => {
      const row = at(key);
      return row ? textIn(row.table, row.row, 'item') : key;
    },
    text: (key) => {
      const row = at(key);
      return row ? textIn(row.table, row.row, 'content') : '';
    },
    day: (key) => {
      const row = at(key);
      if (!row) return null;
      const cell = cellOf(row.table, row.row, 'content');
      const value = dayOf(cell, row.table.sheet);
      if (value === null && !isBlank(cell)) {
        log.blocks(place(key), { code: 'dateUnreadable', got: textOf(cell) });
      }
      return value;
    },
  };
}

function readCombine(items: InfoItems, log: IssueLog): MarkingRules['combine'] {
  const got = items.text('scorerRule');
  const rule = got === '' ? { kind: 'mean' as const } : readScorerRule(got);
  if (rule) return rule;
  const { column } = items;
  const owner = items.label('scorerRule');
  const detail = {
    code: 'notationUnreadable',
    owner,
    column,
    got,
    notation: 'scorerRule',
  } as const;
  log.blocks(items.place('scorerRule'), detail);
  return { kind: 'mean' };
}

function readPeriodCombine(items: InfoItems, log: IssueLog): MarkingRules['periodCombine'] {
  const got = items.text('periodRule');
  if (got === '' || isWord(got, ({ rules }) => rules.periodRules.mean)) return 'mean';
  if (isWord(got, ({ rules }) => rules.periodRules.sum)) return 'sum';
  const { column } = items;
  const owner = items.label('periodRule');
  const detail = {
    code: 'notationUnreadable',
    owner,
    column,
    got,
    notation: 'periodRule',
  } as const;
  log.blocks(items.place('periodRule'), detail);
  return 'mean';
}

/**
 * `null` where a heading is missing, so that what refers to the table is not reported as well.
 * Choices are written "A. Phải đạt cả hai; B. Đạt một trong hai"; the answer is a letter.
 */
export function parseQuestions(
  found: RuleTable | null,
  log: IssueLog,
  places: RulePlaces,
): readonly Question[] | null {
  if (!found) return [];
  if (!isWhole(found.table)) return null;
  const { table } = found;
  return readCoded(found, 'questionCode', 'question', { log, places }, (row, code) => {
    const choices = textIn(table, row, 'choices');
    const options = [
      ...choices.matchAll(/(?:^|;)\s*([\p{L}\p{N}]+)\.\s+(.+?)(?=;\s*[\p{L}\p{N}]+\.\s|$)/gu),
    ].map((match) => ({
      code: match[1] ?? '',
      text: (match[2] ?? '').trim(),
    }));
    const text = textIn(table, row, 'question');
    const planWords = textIn(table, row, 'planWords');
    const got = textIn(table, row, 'answer');
    const answer = options.find((option) => fold(option.code) === fold(got))?.code ?? null;
    const named = options.map((option) => `${option.code}. ${option.text}`);
    const at = placeOf(table, row, 'answer');
    if (got === '') {
      log.blocks(at, { code: 'questionOpen', question: text, planWords, choices: named });
    } else if (answer === null) {
      log.blocks(at, { code: 'answerUnknown', question: text, got, choices: named });
    }
    return { code, text, planWords, options, answer, source: citationOf(table, row) };
  });
}
