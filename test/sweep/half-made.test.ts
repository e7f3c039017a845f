/** Sheets that the office will fill in, whose headings did not arrive when they were first made. */
import { beforeAll, expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { scenarioBytes } from '../support/excel';
import { score, unitsAlone } from '../support/small-campaign';
import { placeOf } from './place';
import { rehearse, strike } from './strike';
import type { Rehearsed, UseCase } from './strike';

const { sheets } = catalogs.vi;
/** So few rows that the headings are among the lower half. */
const dossier = unitsAlone.campaign.dossier.filter(({ per }) => per === 'nominee');
const useCase: UseCase = {
  name: 'score units for the first time',
  before: () => scenarioBytes({ ...unitsAlone, campaign: { ...unitsAlone.campaign, dossier } }),
  click: (running) => score(running),
  done: 'scored',
  users: ['Ghi chú', 'Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'],
};

let rehearsed: Rehearsed;
beforeAll(async () => {
  rehearsed = await rehearse(useCase);
});

test.each([
  ['council', sheets.council.columns.recused],
  ['council', sheets.council.meeting.threshold],
  ['dossier', sheets.dossier.columns.missing],
])('the %s sheet: the same click writes “%s”', async (_, heading) => {
  const place = await placeOf(rehearsed, 'Values', heading);
  for (const mode of ['halfAppliedValues', 'ignoredWrite'] as const) {
    const point = { faults: [{ mode, ...place }], isKilled: false };
    expect(await strike(rehearsed, point), mode).toEqual([]);
  }
});
