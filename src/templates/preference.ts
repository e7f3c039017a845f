/**
 * The preference of the law where several are equally qualified: women, and collectives of which
 * at least 70 % are women (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 6).
 *
 * To use it where points are equal at the cut line is an interpretation, so it is off until the
 * office switches it on: the question is answered "no" beforehand. It comes after the plan's own
 * keys.
 */
import type { Campaign, Gate, Question } from '../domain/campaign';
import { MET } from '../domain/fact';
import type { FactDefinition, TieKey } from '../domain/fact';
import type { Test } from '../domain/value';
import { oneOf } from '../domain/value';
import { decree } from './law';
import { choice, compare, derived, entered, noted, people, question, units, when } from './rules';

const WOMAN = 'Nữ';
const MAN = 'Nam';
const source = decree('Điều 4 khoản 6');
const switchedOn = when('QUT', 'A');

const preferenceQuestion: Question = question({
  code: 'QUT',
  text: 'Khi nhiều trường hợp cùng đủ điều kiện mà đồng điểm, có ưu tiên nữ, tập thể có từ 70% nữ trở lên không? Dùng quy định này để phân định đồng điểm tại ngưỡng là một cách hiểu, do cơ quan quyết định.',
  // The question comes from the law; the plans say nothing about it.
  planWords: '',
  options: ['Có, sau các tiêu chí phụ của kế hoạch', 'Không, đồng điểm do Hội đồng quyết định'],
  answer: 'B',
  source,
});

const ofPeople: TieKey = {
  figure: 'GT',
  prefer: { values: [WOMAN] },
  appliesTo: people,
  onlyIf: switchedOn,
  source,
};
const ofUnits: TieKey = {
  figure: 'UT',
  prefer: { values: [MET] },
  appliesTo: units,
  onlyIf: switchedOn,
  source,
};

function enoughWomen(accepts: Test): Gate {
  return noted({
    code: 'UT',
    text: 'Tập thể có từ 70% nữ trở lên',
    appliesTo: units,
    facts: ['TN'],
    accepts,
    onlyIf: switchedOn,
    source,
  });
}

/** What a campaign takes over: a question, facts, a condition and the keys. */
export interface Preference {
  readonly question: Question;
  readonly facts: readonly FactDefinition[];
  readonly gates: readonly Gate[];
  readonly tieKeys: Campaign['tieKeys'];
}

/** Where people are listed too: the share of women follows from them. */
export const preference: Preference = {
  question: preferenceQuestion,
  facts: [
    choice('GT', 'Giới tính', people, [WOMAN, MAN]),
    derived('TN', 'Tỷ lệ nữ', units, {
      how: 'members',
      aggregate: 'share',
      of: 'GT',
      test: oneOf(WOMAN),
    }),
  ],
  gates: [enoughWomen(compare('>=', '70%'))],
  tieKeys: [ofUnits, ofPeople],
};

/** Where only collectives are listed the share is entered, in percent. */
export const collectivePreference: Preference = {
  question: preferenceQuestion,
  facts: [entered('TN', 'Tỷ lệ nữ (%)', units, 'number')],
  gates: [enoughWomen(compare('>=', '70'))],
  tieKeys: [ofUnits],
};
