/** What is found wrong with a campaign, as "code at kind:code.column". */
import type { Campaign } from '../../src/domain/campaign';
import { checkRules } from '../../src/domain/check-rules';
import type { Measure } from '../../src/domain/criterion';
import { campaignOf, number, points } from './rules';

export const problems = (rules: Partial<Campaign>) =>
  checkRules(campaignOf(rules)).map(
    ({ detail, place }) => `${detail.code} at ${place.kind}:${place.code}.${place.column}`,
  );

export const ratio = (target: string): Measure => ({
  kind: 'ratio',
  target: /^-?\d/.test(target) ? number(target) : target,
  lowerIsBetter: false,
});
export const linear = (start: string, ...rates: readonly string[]): Measure => ({
  kind: 'linear',
  start: points(start),
  terms: rates.map((rate) => ({ figure: null, rate: number(rate) })),
  from: number('0'),
  step: null,
});
