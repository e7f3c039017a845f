/** The desk that the pane works at: lists, cards and suppositions, over a small campaign in Excel. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/app/desk';
import type { Desk } from '../../src/app/desk';
import type { ResultsView } from '../../src/app/results-view';
import type { Supposition } from '../../src/domain/what-if';
import { templates } from '../../src/templates';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { atOnce, openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { points } from '../support/rules';

const { input } = readCase('an-giang-2026-mini');
const quiet = () => undefined;

let running: RunningExcel;
let desk: Desk;
let results: ResultsView;

beforeAll(async () => {
  running = openInExcel(await scenarioBytes(input));
  desk = openDesk(running.port, templates, atOnce);
  const scored = await desk.score({ language: 'vi', keepSealed: false }, quiet);
  if (scored.status !== 'scored') throw new Error(JSON.stringify(scored.issues));
  ({ results } = scored);
});

const individuals = () => {
  const found = results.subjects.find(({ subject }) => subject === 'individual');
  if (!found) throw new Error('no individuals');
  return found;
};
const indexOf = (id: string) => individuals().nominees.find((each) => each.id === id)?.index ?? -1;

test('what goes out of the desk can go through a worker', async () => {
  const card = await desk.card({ subject: 'individual', index: 0 });
  const checked = await desk.check(quiet);
  for (const view of [results, card, checked, await desk.templates()]) {
    expect(structuredClone(view)).toEqual(view);
  }
});

test('opened again, the results that stand are there without a click', async () => {
  const again = openDesk(openInExcel(saveWorkbook(running.workbook)).port, templates, atOnce);
  const checked = await again.check(quiet);
  expect(checked).toMatchObject({ status: 'ready', isStale: false, results });
  expect(await again.card({ subject: 'individual', index: 0 })).not.toBeNull();
});

test('a mark that was changed since: the results that stand are old, and none are shown', async () => {
  const other = openInExcel(saveWorkbook(running.workbook));
  other.excel.user.type('Cá nhân', 'P5', [['1,5']]);
  expect(await openDesk(other.port, templates, atOnce).check(quiet)).toMatchObject({
    isStale: true,
    results: null,
  });
});

test('before anything is scored there is no card and nothing to suppose', async () => {
  const fresh = openDesk(running.port, templates, atOnce);
  expect(await fresh.card({ subject: 'individual', index: 0 })).toBeNull();
  expect(await fresh.whatIf({ kind: 'places', award: 'BK-CN', count: 1 })).toBeNull();
});

describe('the receipt of reading', () => {
  test('names each sheet, whom it lists, and what its columns were read as', async () => {
    const { readings } = await desk.check(quiet);
    const list = readings.find(({ key }) => key === 'individuals');
    expect(list).toMatchObject({
      sheet: 'Cá nhân',
      list: { nominees: input.entry.individuals.nominees.length },
    });
    const asOf = (heading: string) =>
      list?.list?.columns.find((each) => each.heading === heading)?.as;
    expect(asOf('Họ và tên')).toBe('who');
    expect(asOf('1.1')).toBe('mark');
    const fact = input.campaign.facts.find(({ appliesTo }) => appliesTo.includes('individual'));
    expect(asOf(fact?.label ?? '')).toBe('fact');
  });
});

describe('a card', () => {
  test.each(['CN01', 'CN02', 'CN03', 'CN06', 'CN07'])(
    '%s: the lines add up to the groups and the groups to the total',
    async (id) => {
      const card = await desk.card({ subject: 'individual', index: indexOf(id) });
      const sum = (all: readonly unknown[]) =>
        all.reduce<number>((total, each) => total + (typeof each === 'number' ? each : NaN), 0);
      for (const group of card?.groups ?? []) {
        expect(sum(group.lines.map((line) => line.points))).toBe(group.points);
      }
      expect(sum(card?.groups.map((group) => group.points) ?? [])).toBe(card?.nominee.points);
    },
  );

  test('a condition that bars is not met there, and leads to the row of the list', async () => {
    const card = await desk.card({ subject: 'individual', index: indexOf('CN06') });
    expect(card?.nominee.status).toBe('onHold');
    expect(card?.conditions.filter(({ answer }) => answer === 'notMet')).toHaveLength(1);
    const row = input.entry.individuals.nominees.findIndex(({ id }) => id === 'CN06') + 5;
    expect(card?.at).toMatchObject({ sheet: 'Cá nhân' });
    expect(card?.at?.cell).toMatch(new RegExp(`^[A-Z]+${String(row)}$`));
  });
});

describe('suppositions', () => {
  const names = async (supposition: Supposition) => {
    const moved = await desk.whatIf(supposition);
    const of = (group: 'entered' | 'left') =>
      moved?.[group].map(({ before }) => before.id).join(' ');
    return { entered: of('entered'), left: of('left') };
  };
  const proposedFor = (award: string) =>
    individuals().nominees.filter((each) => each.status === 'proposed' && each.award === award);

  test('one place less: the last of the ranking goes out, nobody comes in', async () => {
    const award = individuals().awards.find(({ code }) => code === 'BK-CN');
    const inside = proposedFor(award?.name ?? '');
    const last = inside.at(-1);
    const { entered, left } = await names({
      kind: 'places',
      award: 'BK-CN',
      count: inside.length - 1,
    });
    expect(entered).toBe('');
    expect(left).toContain(last?.id);
  });

  test('places for everybody: nobody goes out', async () => {
    const { left } = await names({ kind: 'places', award: 'BK-CN', count: 100 });
    expect(left).toBe('');
  });

  test('a rule as it stands changes nothing', async () => {
    const [criterion] = input.campaign.criteria;
    if (!criterion) throw new Error('a criterion');
    const same = {
      kind: 'maximum',
      criterion: criterion.code,
      points: criterion.pointsMax,
    } as const;
    expect(await desk.whatIf(same)).toEqual({ entered: [], left: [], otherwise: [] });
  });

  test('no points for anything: everybody is level, and nobody has won', async () => {
    const { code } = input.campaign.criteria[0] ?? { code: '' };
    const before = saveWorkbook(running.workbook);
    await desk.whatIf({ kind: 'maximum', criterion: code, points: points('0') });
    expect(saveWorkbook(running.workbook)).toEqual(before);
  });
});

describe('how sure a standing is', () => {
  const idsOf = (positions: readonly number[]) =>
    positions.map((index) => individuals().nominees.find((each) => each.index === index)?.id);

  test('is asked first of those who are level at the line, and of nobody who is not ranked', async () => {
    const near = idsOf(await desk.nearLine('individual'));
    const tied = individuals().nominees.filter(({ status }) => status === 'tiedAtCutLine');
    expect(tied.length).toBe(2);
    expect(near.slice(0, 2).toSorted()).toEqual(tied.map(({ id }) => id).toSorted());
    expect(near).not.toContain('CN06');
  });

  test('of whoever is ranked, and of nobody else', async () => {
    const [index = -1] = await desk.nearLine('individual');
    const found = await desk.robustness({ subject: 'individual', index });
    expect(found?.mark?.from).not.toBe(found?.mark?.to);
    expect(await desk.robustness({ subject: 'individual', index: indexOf('CN06') })).toBeNull();
  });

  test('nobody waits for an answer about what was judged before', async () => {
    let pauses = 0;
    const other = openDesk(running.port, templates, async () => {
      pauses += 1;
      if (pauses === 3) await other.score({ language: 'vi', keepSealed: false }, quiet);
    });
    await other.check(quiet);
    const [index = -1] = await other.nearLine('individual');
    expect(await other.robustness({ subject: 'individual', index })).toBeNull();
    expect(pauses).toBe(3);
  });

  test('before anything is scored there is nothing to ask', async () => {
    const fresh = openDesk(running.port, templates, atOnce);
    expect(await fresh.nearLine('individual')).toEqual([]);
    expect(await fresh.robustness({ subject: 'individual', index: 0 })).toBeNull();
  });
});
