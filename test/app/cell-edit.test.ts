/** Somebody is typing into a cell while the pane works: Excel takes nothing until Enter or Esc. */
import { beforeAll, expect, test } from 'vitest';
import { checkCampaign } from '../../src/app/check-campaign';
import { officePort } from '../../src/workbook/office/office-port';
import { SILENCE_MS } from '../../src/workbook/office/session';
import { turns } from '../emulator/run';
import { atOnce, openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { score, small } from '../support/small-campaign';
import { contentOf } from '../support/workbook-state';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await scenarioBytes(small);
});

/** A pane that keeps what it is told of Excel's silence; only `ringing` alarms ring. */
function waiting(ringing: (milliseconds: number) => boolean) {
  const told: boolean[] = [];
  const running = openInExcel(bytes, {}, undefined, (host) =>
    officePort({
      ...host,
      pause: atOnce,
      wait: (milliseconds) =>
        ringing(milliseconds) ? turns() : new Promise<void>(() => undefined),
      onSilence: (isSilent) => told.push(isSilent),
    }),
  );
  return { ...running, told };
}

async function undisturbed() {
  const running = openInExcel(bytes);
  await score(running);
  return contentOf(running.excel.data);
}

const untilAfter = async (running: RunningExcel, request: number) => {
  for (;;) {
    await turns();
    if (running.excel.requests.entries.length >= request) return;
  }
};

test.each([1, 5, 9])(
  'before request %i: the click waits and says so, and goes on when the cell is left',
  async (request) => {
    const running = waiting((milliseconds) => milliseconds === SILENCE_MS);
    const { excel, told } = running;
    excel.setFaults([]);
    excel.beforeEachRequest((number) => {
      // Typing begins while a request runs, so that the next one finds it.
      if (number === request - 1) excel.user.beginCellEdit();
    });
    if (request === 1) excel.user.beginCellEdit();
    const click = score(running);
    await untilAfter(running, request);
    for (let turn = 0; turn < 20; turn++) await turns();
    expect(told).toEqual([true]);
    excel.user.endCellEdit();
    expect((await click).status).toBe('scored');
    expect(told).toEqual([true, false]);
    expect(contentOf(excel.data)).toEqual(await undisturbed());
  },
);

test('a cell that is never left is given up for; what comes late loses nothing, and the next click ends well', async () => {
  const running = waiting(() => true);
  const { excel } = running;
  excel.user.beginCellEdit();
  const result = await score(running);
  expect(result.status).toBe('needsFixing');
  expect('issues' in result && result.issues.map((issue) => issue.code)).toEqual(['hostFailed']);
  excel.user.endCellEdit();
  await turns();
  expect((await score(running)).status).toBe('scored');
  expect(contentOf(excel.data)).toEqual(await undisturbed());
});

test('what was just typed is what is scored', async () => {
  const running = waiting((milliseconds) => milliseconds === SILENCE_MS);
  const { excel, port } = running;
  excel.user.beginCellEdit();
  const check = checkCampaign(port, {});
  await turns();
  // The number arrives with Enter, before Excel takes the request.
  excel.user.type('Cá nhân', 'B5', [['Nguyễn Văn Mới']]);
  excel.user.endCellEdit();
  const checked = await check;
  if (checked.status !== 'ready') throw new Error(checked.status);
  expect(checked.entry.individuals.nominees[0]?.name).toBe('Nguyễn Văn Mới');
});
