/** A campaign small enough to be scored hundreds of times: four people, three units, two awards. */
import { scoreCampaign } from '../../src/app/score-campaign';
import type { Entrants } from '../../src/domain/entry';
import { catalogs } from '../../src/i18n/catalog';
import { readCase } from './case';
import type { RunningExcel } from './excel';

const { input } = readCase('an-giang-2026-mini');

/** Proposed, proposed, under discipline, being considered; one unit of each standing. */
const PEOPLE = ['CN01', 'CN02', 'CN06', 'CN07'];
const UNITS = ['TT01', 'TT02', 'TT03'];

export const small = {
  ...input,
  campaign: {
    ...input.campaign,
    awards: input.campaign.awards.filter(({ code }) => code.startsWith('BK-')),
  },
  entry: {
    ...input.entry,
    individuals: only(input.entry.individuals, PEOPLE),
    collectives: only(input.entry.collectives, UNITS),
  },
  typedAsText: [],
};

/** The units of it alone, two of whom are proposed: the fewest sheets that a campaign has. */
export const unitsAlone = {
  ...small,
  campaign: {
    ...small.campaign,
    awards: small.campaign.awards.filter(({ subject }) => subject === 'collective'),
  },
  entry: {
    ...small.entry,
    individuals: { nominees: [], marks: new Map(), facts: new Map(), ballots: null },
  },
};

function only({ nominees, marks, facts }: Entrants, ids: readonly string[]): Entrants {
  const isKept = (index: number) => ids.includes(nominees[index]?.id ?? '');
  const columns = <T>(all: ReadonlyMap<string, readonly T[]>) =>
    new Map([...all].map(([code, values]) => [code, values.filter((_, index) => isKept(index))]));
  return {
    nominees: nominees.filter((_, index) => isKept(index)),
    marks: columns(marks),
    facts: columns(facts),
    ballots: null,
  };
}

export const score = ({ port }: RunningExcel, more: { keepSealed?: boolean } = {}) =>
  scoreCampaign(port, { words: catalogs.vi, ...more });
