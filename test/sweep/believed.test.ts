/** Writes that Excel may ignore without a word, and that nothing else shows: each is looked at. */
import { expect, test } from 'vitest';
import { openInExcel } from '../support/excel';
import { rehearse, strike } from './strike';
import type { Rehearsed } from './strike';
import { useCases } from './use-cases';

const rehearsals = new Map<string, Promise<Rehearsed>>();

async function rehearsal(name: string): Promise<Rehearsed> {
  const useCase = Object.values(useCases)
    .flat()
    .find((each) => each.name === name);
  if (!useCase) throw new Error(`no use case ${name}`);
  const rehearsed = rehearsals.get(name) ?? rehearse(useCase);
  rehearsals.set(name, rehearsed);
  return rehearsed;
}

/** The last place where a member is called or set to something with this text in it. */
async function placeOf(
  { useCase, bytes }: Rehearsed,
  member: string,
  text: string,
): Promise<{ request: number; action: number }> {
  const running = openInExcel(bytes);
  const places: { request: number; action: number }[] = [];
  running.excel.setFaults([]);
  running.excel.beforeEachRequest((request, { Actions }) => {
    Actions.forEach(({ Name, ArgumentInfo }, action) => {
      const isMeant = Name === member && JSON.stringify(ArgumentInfo).includes(text);
      if (isMeant) places.push({ request, action });
    });
  });
  await useCase.click(running);
  const place = places.at(-1);
  if (!place) throw new Error(`${member} with ${text} is not sent`);
  return place;
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
    expect(await strike(rehearsed, { fault, isKilled: false })).toEqual([]);
  }
});
