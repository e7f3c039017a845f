import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import { findAnswers, verdictOf } from '../../src/domain/eligibility';
import type { Entrants } from '../../src/domain/entry';
import { anGiang2026 } from '../../src/templates/an-giang-2026';
import { table } from '../support/table';

const answered: Campaign = {
  ...anGiang2026,
  questions: anGiang2026.questions.map((question) => ({ ...question, answer: 'A' })),
};

const good: Record<string, string> = {
  T1: 'Có',
  T2: 'Có',
  T3: 'Có',
  D1: 'Không',
  D2: 'Không',
  D3: 'Không',
  D4: 'Không',
  E1: 'Không',
  E2: 'Không',
};

function entrants(unit: string, people: readonly Record<string, string>[]): Entrants {
  return {
    nominees: people.map((_, index) => ({
      id: `${unit}${String(index)}`,
      name: `${unit} ${String(index)}`,
      unit,
      post: '',
      document: '',
    })),
    marks: new Map(),
    facts: new Map(
      Object.keys(good).map((code) => [
        code,
        people.map((facts) => ({ ...good, ...facts })[code] || null),
      ]),
    ),
  };
}

/** "D1=Đang xem xét, E2=" → facts; an empty value is a blank cell. */
const facts = (text: string) =>
  Object.fromEntries(
    text === 'như mọi người' ? [] : text.split(', ').map((part) => part.split('=')),
  );

function verdictOfPerson(text: string, campaign = answered) {
  const entry = {
    individuals: entrants('Văn phòng', [facts(text)]),
    collectives: entrants('', []),
  };
  return verdictOf(findAnswers(campaign, entry, 'individual')[0] ?? []);
}

function verdictOfUnit(members: readonly string[], campaign = answered) {
  const entry = {
    individuals: entrants('Văn phòng', members.map(facts)),
    collectives: entrants('Văn phòng', [{}]),
  };
  return verdictOf(findAnswers(campaign, entry, 'collective')[0] ?? []);
}

describe('An Giang 2026, IV.3, and NĐ 152/2025 Điều 4 khoản 4', () => {
  test.each(
    table(`
      facts                                     verdict
      như mọi người                             eligible
      D1=Đang xem xét                           onHold
      D1=Đang thi hành                          ineligible
      D1=Đã kết luận không vi phạm              eligible
      D2=Đang xác minh                          onHold
      D2=Đã kết luận không vi phạm              eligible
      D3=Có dấu hiệu vi phạm                    onHold
      // a routine inspection changes nothing
      D3=Định kỳ theo kế hoạch                  eligible
      D4=Đang xác minh                          onHold
      E1=Có                                     ineligible
      E2=Có                                     ineligible
      T1=Không                                  ineligible
      T2=Không                                  ineligible
      T3=Không                                  ineligible
      // a blank is not "no" and not "yes"
      D1=                                       undetermined
      T3=                                       undetermined
      // the firmest answer decides
      D1=Đang xem xét, E1=Có                    ineligible
      D2=Đang xác minh, T1=                     onHold
      T1=Không, D2=                             ineligible
    `),
  )('an individual with $facts is $verdict', ({ facts: text = '', verdict }) => {
    expect(verdictOfPerson(text)).toBe(verdict);
  });

  test.each(
    table(`
      member                                    verdict
      như mọi người                             eligible
      D1=Đang thi hành                          ineligible
      D1=Đang xem xét                           onHold
      D1=Đã kết luận không vi phạm              eligible
      E1=Có                                     ineligible
      E2=Có                                     ineligible
      E2=                                       undetermined
      // what the campaign does not pass to the unit stays with the person
      D2=Đang xác minh                          eligible
      T3=Không                                  eligible
    `),
  )('a unit with a member of $member is $verdict', ({ member = '', verdict }) => {
    expect(verdictOfUnit(['như mọi người', member, 'như mọi người'])).toBe(verdict);
  });

  test('a unit of which nobody is listed is undetermined, not eligible', () => {
    expect(verdictOfUnit([])).toBe('undetermined');
  });
});

describe('what the plan leaves open follows the answer of the office', () => {
  const withAnswer = (code: string, answer: string | null) => ({
    ...answered,
    questions: answered.questions.map((question) =>
      question.code === code ? { ...question, answer } : question,
    ),
  });

  test('Q1 = B: an outstanding result or an initiative is enough', () => {
    const either = withAnswer('Q1', 'B');
    expect(verdictOfPerson('T3=Không', either)).toBe('eligible');
    expect(verdictOfPerson('T2=Không', either)).toBe('eligible');
    expect(verdictOfPerson('T2=Không, T3=Không', either)).toBe('ineligible');
    expect(verdictOfPerson('T2=Không, T3=', either)).toBe('undetermined');
    expect(verdictOfPerson('T2=Có, T3=', either)).toBe('eligible');
  });

  test('Q3 = B: a member under consideration does not hold the unit', () => {
    expect(verdictOfUnit(['D1=Đang xem xét'], withAnswer('Q3', 'B'))).toBe('eligible');
  });
});
