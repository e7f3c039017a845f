/**
 * Units, people, codes and headings that are called what every object of JavaScript has. They are
 * judged like any other, and objects are afterwards what they were.
 */
import { expect, test } from 'vitest';
import { reportOf } from '../../src/app/report';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { click, copies } from './doors';
import { harmIn } from './harmless';
import { everyText, freeTexts, withTexts } from './input';
import { openInExcel } from '../support/excel';

const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'],
  ...['__defineGetter__', 'toJSON', 'then'],
];

const base = await everyText();
const harmless = await judged(base);

/** What every object has, by name; a change of any of it is a change for everybody. */
const nature = () =>
  [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map((prototype) =>
    Object.getOwnPropertyNames(prototype).toSorted(),
  );

async function judged(bytes: Uint8Array) {
  const { port } = openInExcel(bytes);
  const result = await scoreCampaign(port, { words: catalogs.vi });
  return { status: result.status, report: reportOf(result, catalogs.vi) };
}

/** Everything but names: places, points, statuses, how many places are used. */
function standing({ nominees, awards }: Awaited<ReturnType<typeof judged>>['report']) {
  return {
    nominees: nominees.map(({ points, rank, status, verdict, lines }) => ({
      ...{ points, rank, status, verdict },
      lines: lines.map((line) => line.points),
    })),
    awards: awards.map(({ quota, proposed, tied, empty }) => [quota, proposed, tied, empty]),
  };
}

test.each(NAMES)('units, people, awards, headings and codes called %s', async (name) => {
  const before = nature();
  // Those that must differ get the name first, and others of its kind behind it.
  const free = freeTexts(base);
  const others = new Map(
    free.map(({ text }, index) => {
      const turn = (index + NAMES.indexOf(name)) % NAMES.length;
      return [text, index < NAMES.length ? (NAMES[turn] ?? '') : `${name} ${String(index)}`];
    }),
  );
  const all = withTexts(base, (text) => others.get(text) ?? text);
  const { status, report } = await judged(all);
  expect(status).toBe('scored');
  expect(standing(report)).toEqual(standing(harmless.report));
  for (const [file, bytes] of (await copies(all)).files) expect(harmIn(bytes), file).toEqual([]);
  expect(nature()).toEqual(before);
  expect(Object.keys({})).toEqual([]);
});

/** Codes by which rules refer to each other, each with all that name it. */
const CODES = ['T1', 'D1', 'K1', 'Q1', '1.1', '4.4', 'BK-CN', 'UT', 'GT'];

test.each(CODES)('the code %s under such names counts as before, or is refused', async (code) => {
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}.-])${code.replace('.', '\\.')}(?![\\p{L}\\p{N}.-])`,
    'gu',
  );
  for (const name of ['__proto__', 'constructor']) {
    // In its own cell, in lists ("T2; T3") and in conditions ("Q1=A").
    const isCode = (text: string) => text.length < 20;
    const bytes = withTexts(base, (text) => (isCode(text) ? text.replace(word, name) : text));
    const { status, report } = await judged(bytes);
    if (status === 'scored') expect(standing(report), name).toEqual(standing(harmless.report));
    else expect((await click(bytes)).said.join(' '), name).toContain(name);
  }
});
