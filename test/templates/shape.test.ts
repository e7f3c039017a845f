/** What holds of every template: nothing without a source, nothing named that is not there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Campaign, Scope } from '../../src/domain/campaign';
import { checkRules } from '../../src/domain/check-rules';
import type { Citation } from '../../src/domain/citation';
import { TOTAL } from '../../src/domain/fact';
import type { Derivation } from '../../src/domain/fact';
import { templates } from '../../src/templates';

const cases = templates.map((campaign) => [campaign.id, campaign] as const);

test('there is a template for each of the five plans', () => {
  expect(templates.map(({ id }) => id)).toEqual([
    'an-giang-2026',
    'soc-trang-2023',
    'son-tien-2021',
    'binh-phuoc-2022',
    'soc-trang-2022',
  ]);
});

/** Every rule of a campaign that has a source, by its code. */
function sourced(campaign: Campaign): readonly { code: string; source: Citation }[] {
  const { questions, gates, criteria, classes, tieKeys, awards, limits, dossier } = campaign;
  return [
    ...[...questions, ...gates, ...criteria, ...awards],
    ...classes.map(({ name, source }) => ({ code: name, source })),
    ...tieKeys.map(({ figure, source }) => ({ code: `khóa ${figure}`, source })),
    ...limits.map(({ award, source }) => ({ code: `giới hạn ${award}`, source })),
    ...dossier.map(({ text, source }) => ({ code: text, source })),
  ];
}

describe.each(cases)('%s', (_, campaign) => {
  test('every rule cites a document and a section', () => {
    for (const { code, source } of sourced(campaign)) {
      expect([code, source.document.trim(), source.section.trim()]).not.toContain('');
    }
  });

  test('what comes from the plan cites the plan under its own name', () => {
    const cited = sourced(campaign).filter(({ source }) => source.origin === 'plan');
    expect(new Set(cited.map(({ source }) => source.document))).toEqual(
      new Set([campaign.plan.document]),
    );
  });

  test('what comes from the law cites a dated basis of the campaign', () => {
    const dated = campaign.bases.filter(({ validFrom }) => validFrom !== null);
    for (const { source } of sourced(campaign).filter(({ source: { origin } }) => origin === 'law'))
      expect(dated.map(({ document }) => document)).toContain(source.document);
  });

  test('the scale is proposed: no plan states a point', () => {
    expect(campaign.scaleApproval).toBeNull();
  });

  test('every code is used once', () => {
    const { questions, facts, gates, criteria, awards } = campaign;
    const codes = [...questions, ...facts, ...gates, ...criteria, ...awards].map(
      ({ code }) => code,
    );
    const groups = new Set(criteria.map(({ group }) => group));
    const all = [...codes, ...groups];
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
    const labels = facts.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('every figure, question, condition and group that a rule names is there', () => {
    const { questions, facts, gates, criteria, groups } = campaign;
    const groupNames = [...groups.map(({ code }) => code), ...criteria.map(({ group }) => group)];
    const figures = new Set([
      ...[...facts, ...gates, ...criteria].map(({ code }) => code),
      ...groupNames,
      TOTAL,
    ]);
    const missing = figuresNamed(campaign).filter((code) => !figures.has(code));
    expect(missing).toEqual([]);

    for (const { of, is } of scopes(campaign).flat()) {
      const question = questions.find(({ code }) => code === of);
      const fact = facts.find(({ code }) => code === of);
      const choices = question?.options.map(({ code }) => code) ?? fact?.values ?? [];
      expect([of, is.filter((each) => !choices.includes(each))]).toEqual([of, []]);
    }
    const required = campaign.awards.flatMap(({ requires }) => requires);
    expect(required.filter((code) => !gates.some((gate) => gate.code === code))).toEqual([]);
    const ruled = groups.map(({ code }) => code).filter((code) => code !== TOTAL);
    expect(ruled.filter((code) => !criteria.some(({ group }) => group === code))).toEqual([]);
  });

  test('no rule contradicts itself or another', () => {
    expect(checkRules(campaign)).toEqual([]);
  });

  test('a condition accepts only choices that its facts offer', () => {
    for (const { code, facts, accepts } of campaign.gates) {
      if (accepts.kind !== 'oneOf') continue;
      const choices = facts.flatMap(
        (each) => campaign.facts.find((fact) => fact.code === each)?.values ?? ['Đạt'],
      );
      expect([code, accepts.values.filter((value) => !choices.includes(value))]).toEqual([
        code,
        [],
      ]);
    }
  });

  test('every question is open, but for the preference of the law, which is off', () => {
    for (const { code, options, answer } of campaign.questions) {
      expect([code, answer]).toEqual([code, code === 'QUT' ? 'B' : null]);
      expect(options.length).toBeGreaterThan(1);
    }
  });

  test('every question decides something', () => {
    const named = new Set(scopes(campaign).flatMap((scope) => scope.map(({ of }) => of)));
    expect(campaign.questions.filter(({ code }) => !named.has(code))).toEqual([]);
  });

  test('the holds of the law are there, and only a document lifts one', () => {
    const holds = campaign.gates.filter(({ source }) => source.section === 'Điều 4 khoản 4');
    expect(holds.map(({ code }) => code)).toEqual(['L1', 'L2', 'L3', 'L4']);
    expect(new Set(holds.map(({ otherwise }) => otherwise.effect))).toEqual(new Set(['onHold']));
    for (const { facts } of holds) {
      const fact = campaign.facts.find(({ code }) => code === facts[0]);
      expect(fact?.documented).toEqual(['Đã kết luận không vi phạm']);
    }
  });

  test('no choice holds a comma, at which Excel would part it', () => {
    const values = campaign.facts.flatMap((fact) => fact.values);
    expect(values.filter((value) => value.includes(','))).toEqual([]);
  });
});

describe.each(cases)('the words of the plan: %s', (id, campaign) => {
  const text = normalised(readFileSync(new URL(`plans/${id}.txt`, import.meta.url), 'utf8'));

  test.each(
    campaign.criteria
      .filter(({ source }) => source.origin === 'plan')
      .map(({ code, text: words }) => [code, words]),
  )('criterion %s is written in the plan', (_, words) => {
    expect(missingParts(words, text)).toEqual([]);
  });

  test.each(campaign.questions.map(({ code, planWords }) => [code, planWords]))(
    'question %s quotes the plan',
    (_, words) => {
      expect(missingParts(words, text)).toEqual([]);
    },
  );

  test('only a question of the law goes without words of the plan', () => {
    for (const { planWords, source } of campaign.questions) {
      expect(planWords === '').toBe(source.origin === 'law');
    }
  });
});

/** Parts between "…" stand in the plan, in this order. */
function missingParts(words: string, text: string): readonly string[] {
  let from = 0;
  return words.split(' … ').filter((part) => {
    const at = text.indexOf(normalised(part), from);
    if (at >= 0) from = at;
    return at < 0;
  });
}

/** Slips of the pen and of the scanner in the plans, and how the templates spell them. */
const SPELLINGS = [
  ['chuyên đổi số', 'chuyển đổi số'],
  ['viên chức tinh sóc trăng', 'viên chức tỉnh sóc trăng'],
  ['phân đấu', 'phấn đấu'],
  ['rượi bia', 'rượu bia'],
] as const;

/** Without marks of formatting, list dashes and line ends; capitals do not matter. */
function normalised(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[*#]+/g, ' ')
    .replace(/(^|\n)\s*(- )?[-+] /g, (all) => (all.includes('+') ? ' + ' : ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]$/, '')
    .toLowerCase();
  return SPELLINGS.reduce((so, [slip, right]) => so.replaceAll(slip, right), plain);
}

function scopes(campaign: Campaign): readonly Scope[] {
  const { gates, criteria, classes, tieKeys, awards } = campaign;
  const limited = campaign.limits.map(({ among }) => among);
  const ruled = [...gates, ...criteria, ...classes, ...tieKeys, ...awards];
  return [...ruled.map(({ onlyIf }) => onlyIf), ...limited];
}

function figuresNamed(campaign: Campaign): readonly string[] {
  return [
    ...campaign.facts.flatMap(({ derivation }) => derivedFrom(derivation)),
    ...campaign.gates.flatMap(({ facts }) => facts),
    ...campaign.criteria.flatMap(({ figure, measure }) => [
      ...(figure === null ? [] : [figure]),
      ...(measure.kind === 'linear' ? measure.terms.flatMap((term) => term.figure ?? []) : []),
      ...(measure.kind === 'ratio' && typeof measure.target === 'string' ? [measure.target] : []),
    ]),
    ...campaign.tieKeys.map(({ figure }) => figure),
  ];
}

function derivedFrom(derivation: Derivation): readonly string[] {
  switch (derivation.how) {
    case 'combine':
      return derivation.of.map(({ figure }) => figure);
    case 'months':
      return [derivation.from, ...(derivation.to === null ? [] : [derivation.to])];
    case 'fullShare':
      return derivation.of;
    case 'cohort':
      return [derivation.of, ...(derivation.within === null ? [] : [derivation.within])];
    case 'members':
      return derivation.of === null ? [] : [derivation.of];
    case 'unit':
      return [derivation.of];
    case 'entered':
    case 'register':
      return [];
  }
}
