/**
 * The use cases of `src/app`, each as a click on a small workbook, by the file that it stands in. Where
 * every place is struck the workbook is smaller still: units alone.
 */
import { checkCampaign } from '../../src/app/check-campaign';
import { chooseReading } from '../../src/app/choose-reading';
import { nextRound } from '../../src/app/next-round';
import { openCopy } from '../../src/app/open-copy';
import { publicCopy } from '../../src/app/public-copy';
import { removeResults } from '../../src/app/remove-results';
import { sealCampaign } from '../../src/app/seal-campaign';
import { startCampaign } from '../../src/app/start-campaign';
import { unitForms } from '../../src/app/unit-forms';
import { verifyCampaign } from '../../src/app/verify-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { score, small, unitsAlone } from '../support/small-campaign';
import type { UseCase } from './strike';

const words = catalogs.vi;
const campaign = process.env['SWEEP'] === 'all' ? unitsAlone : small;
const users = ['Ghi chú', 'Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];
const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };

const seal = ({ port }: RunningExcel) => sealCampaign(port, { words, approval });

/** The campaign after the first click, and after what else was done. */
async function scored(...then: ((running: RunningExcel) => unknown)[]): Promise<Uint8Array> {
  const running = openInExcel(await scenarioBytes(campaign));
  await score(running);
  for (const act of then) await act(running);
  return saveWorkbook(running.workbook);
}

/** One list grows, one shrinks, a filter hides rows. */
function edit({ excel: { user } }: RunningExcel): void {
  if (campaign === small) user.type('Cá nhân', 'H7', [['Không']]);
  user.type('Tập thể', 'C5', [['Không']]);
  user.type('Tập thể', 'J6', [['5']]);
  user.filter('Xếp hạng tập thể', 'A7:G10', (row) => row[0] === 1);
}

export const useCases: Readonly<Record<string, readonly UseCase[]>> = {
  'start-campaign': [
    {
      name: 'start a campaign',
      before: () => Promise.resolve(saveWorkbook(newWorkbook('Ghi chú'))),
      click: ({ port }) =>
        startCampaign(port, { template: campaign.campaign, words, entry: campaign.entry }),
      done: 'started',
      users: ['Ghi chú'],
    },
  ],
  'check-campaign': [
    {
      name: 'check',
      before: () => scored(),
      click: ({ port }) => checkCampaign(port, {}),
      done: 'ready',
      users,
    },
  ],
  'score-campaign': [
    {
      name: 'score for the first time',
      before: () => scenarioBytes(campaign),
      click: (running) => score(running),
      done: 'scored',
      users,
    },
    {
      name: 'score again after changes',
      before: () => scored(edit),
      click: (running) => score(running),
      done: 'scored',
      users,
    },
    {
      name: 'score over a sealed round',
      before: () => scored(seal, edit),
      click: (running) => score(running, { keepSealed: true }),
      done: 'scored',
      users,
    },
  ],
  'choose-reading': [
    {
      name: 'choose what a column is',
      before: () => scored(),
      click: ({ port }) => chooseReading(port, { words, choosing: chosen }),
      done: 'chosen',
      users,
    },
  ],
  'seal-campaign': [{ name: 'seal', before: () => scored(), click: seal, done: 'sealed', users }],
  'verify-campaign': [
    {
      name: 'compare with what was signed',
      before: () => scored(seal),
      click: ({ port }) => verifyCampaign(port, {}),
      done: 'unchanged',
      users,
    },
  ],
  'remove-results': [
    {
      name: 'take the results out',
      before: () => scored(),
      click: ({ port }) => removeResults(port, { sealed: false }),
      done: 'removed',
      users,
    },
    {
      name: 'take sealed rounds out',
      before: () => scored(seal),
      click: ({ port }) => removeResults(port, { sealed: true }),
      done: 'removed',
      users,
    },
  ],
  'public-copy': [
    {
      name: 'make the public copy',
      before: () => scored(),
      click: ({ port }) => publicCopy(port, { words }),
      done: 'made',
      users,
    },
  ],
  'unit-forms': [
    {
      name: 'make forms for the units',
      before: () => scored(),
      click: ({ port }) => unitForms(port, { words, together: true }),
      done: 'made',
      users,
    },
  ],
  'next-round': [
    {
      name: 'make the next round',
      before: () => scored(),
      click: ({ port }) => nextRound(port, { asOf, plan: null, period }, words),
      done: 'made',
      users,
    },
  ],
  'open-copy': [
    {
      name: 'open the public copy',
      before: () => scored(),
      click: ({ port }) => openCopy(port, { kind: 'public' }, words),
      done: 'opened',
      users,
    },
  ],
};

export function useCaseNamed(name: string): UseCase {
  const named = Object.values(useCases)
    .flat()
    .find((each) => each.name === name);
  if (!named) throw new Error(`no use case ${name}`);
  return named;
}

const asOf = campaign.asOf;
const period = { from: null, to: null };

/** The column of the marks of 1.1 is chosen to be that of 1.2. */
const chosen = {
  kind: 'choose',
  meaning: { of: 'collective', as: 'mark', code: '1.2' },
  at: { sheet: 'Tập thể', row: 3, column: 9 },
  text: '1.1',
  label: '1.2',
} as const;
