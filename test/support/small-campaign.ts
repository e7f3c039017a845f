/** A campaign small enough to be scored hundreds of times: ten people, eight units, two awards. */
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { readCase } from './case';
import type { RunningExcel } from './excel';

const { input } = readCase('an-giang-2026-mini');

export const small = {
  ...input,
  campaign: {
    ...input.campaign,
    awards: input.campaign.awards.filter(({ code }) => code.startsWith('BK-')),
  },
};

export const score = ({ port }: RunningExcel, more: { keepSealed?: boolean } = {}) =>
  scoreCampaign(port, { words: catalogs.vi, ...more });
