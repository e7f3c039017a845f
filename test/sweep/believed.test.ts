/** Writes that Excel may ignore without a word, and that nothing else shows: each is looked at. */
import { expect, test } from 'vitest';
import { placeOf } from './place';
import { rehearse, strike } from './strike';
import type { Rehearsed } from './strike';
import { useCaseNamed } from './use-cases';

const rehearsals = new Map<string, Promise<Rehearsed>>();

async function rehearsal(name: string): Promise<Rehearsed> {
  const rehearsed = rehearsals.get(name) ?? rehearse(useCaseNamed(name));
  rehearsals.set(name, rehearsed);
  return rehearsed;
}

test.each([
  ['where a chart lies', 'score for the first time', 'SetPosition', ''],
  ['the name of a chart', 'score for the first time', 'Name', 'ThiDua.Chart.quotas'],
  ['that lying bars are read from the top', 'score again after changes', 'ReversePlotOrder', ''],
  ['that an axis begins at 0', 'score for the first time', 'Minimum', ''],
  ['the title of a chart', 'score for the first time', 'Text', ''],
  ['the formula of a highlight', 'score for the first time', 'Formula', 'ThiDua.List.'],
  ['the title of a sealed sheet', 'score over a sealed round', 'Name', '(ký 1)'],
  ['the mark of the sheet of seals', 'seal', 'Formula', 'ThiDua.NiemPhong'],
  ['that the sheet of seals is hidden', 'seal', 'Visibility', 'VeryHidden'],
])('%s', async (_, name, member, text) => {
  const rehearsed = await rehearsal(name);
  const place = await placeOf(rehearsed, member, text);
  for (const persistent of [false, true]) {
    const fault = { mode: 'ignoredWrite', ...place, persistent } as const;
    expect(await strike(rehearsed, { faults: [fault], isKilled: false })).toEqual([]);
  }
});

test.each([
  ['that a sheet is being written', 'score again after changes', 'Comment', 'writing'],
  ['that a new sheet is hidden', 'score for the first time', 'Visibility', 'Hidden'],
  ['that a new sheet is ours', 'score for the first time', 'Formula', "'!$A"],
])('%s, where the click breaks off after it', async (_, name, member, text) => {
  const rehearsed = await rehearsal(name);
  const place = await placeOf(rehearsed, member, text);
  const later = rehearsed.requests.filter(({ number }) => number > place.request);
  expect(later.length).toBeGreaterThan(2);
  // Before anything of the request is done, and in the middle of it.
  const ends = later.flatMap(({ number: request, actions }) =>
    [0, Math.floor(actions.length / 2)].map((action) => ({ request, action })),
  );
  for (const end of ends) {
    const faults = [
      { mode: 'ignoredWrite', ...place },
      { mode: 'errorAfterPrefix', ...end },
    ] as const;
    expect(await strike(rehearsed, { faults, isKilled: false })).toEqual([]);
  }
});
