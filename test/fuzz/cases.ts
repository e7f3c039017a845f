/** A case: a campaign that can be written into sheets, and what is done with its workbook. */
import fc from 'fast-check';
import { catalogs } from '../../src/i18n/catalog';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import { planCampaignSheets } from '../../src/workbook/plan-campaign-sheets';
import { cases as campaigns } from '../oracle/arbitraries';
import type { OracleInput } from '../oracle/oracle';
import { snapshotOf } from '../workbook/planned';
import { fitted } from './fitted';
import { steps } from './steps';
import type { Step } from './steps';

export interface FuzzCase {
  readonly input: OracleInput;
  readonly steps: readonly Step[];
  readonly roads: 'file' | 'both';
}

/** Of so many cases one goes both roads: office.js takes many times as long. */
const ROADS = 25;

export const fuzzCases: fc.Arbitrary<FuzzCase> = fc.record({
  input: campaigns().map(fitted).filter(isWritable),
  steps,
  roads: fc.oneof(
    { weight: ROADS - 1, arbitrary: fc.constant('file' as const) },
    { weight: 1, arbitrary: fc.constant('both' as const) },
  ),
});

/** What the sheets cannot say, or say and refuse, is no campaign to begin with. */
export function isWritable({ campaign, entry, asOf }: OracleInput): boolean {
  const plan = planCampaignSheets(campaign, catalogs.vi, { entry, asOf });
  const { issues } = parseCampaignWorkbook(snapshotOf(plan));
  return issues.every(({ severity }) => severity !== 'blocks');
}
