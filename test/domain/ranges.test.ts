/** Ranges of tables, and the cells at which a line contradicts itself. */
import { describe, expect, test } from 'vitest';
import { rangeProblems } from '../../src/domain/check-ranges';
import { checkRules } from '../../src/domain/check-rules';
import type { Criterion, Measure } from '../../src/domain/criterion';
import { linear, problems, ratio } from '../support/rule-problems';
import { campaignOf, fact, line, number, points, rowsOf, test_ } from '../support/rules';
import { table } from '../support/table';

describe('ranges that meet, overlap or leave a gap', () => {
  /** "gap 1-2": the rows by their numbers, the lower range first. */
  const between = (written: string) => {
    const rows = written.split('; ').map((each) => ({ test: test_(each), points: points('0') }));
    const found = rangeProblems(rows);
    const each = found.map(
      ({ kind, rows: [low, high] }) => `${kind} ${[low + 1, high + 1].join('-')}`,
    );
    return each.join(', ') || '-';
  };
  test.each(
    table(`
      rows                           found
      <80; >=80 <90; >=90            -
      // their order in the cell does not matter
      >=90; >=80 <90; <80            -
      >=90; <80; >=80 <90            -
      <80; >=85                      gap 1-2
      >=85; <80                      gap 2-1
      <80; >80                       gap 1-2
      <=80; >80                      -
      <=80; >=80                     overlap 1-2
      // two ranges that both begin, or both end, nowhere
      <80; <90                       overlap 1-2
      <=80; <80                      overlap 1-2
      >=80; >=90                     overlap 1-2
      >=90; >=80                     overlap 2-1
      >=80 <85; >=80 <90             overlap 1-2
      >=80 <95; >=90 <99             overlap 1-2
      // from 80 on stands before above 80
      >80 <=90; >=80 <=80            -
      >80 <=90; =80; <80             -
      =80; =80                       overlap 1-2
      // whole numbers one after the other leave nothing between them to be counted
      =1; =2; >=3                    -
      =1; =3                         gap 1-2
      =1; =2.5                       gap 1-2
      =1.5; =2                       gap 1-2
      =1.5; =2.5                     gap 1-2
      =1; >=2                        -
      =1; >2                         gap 1-2
      <1; >=2                        gap 1-2
      <1; >2                         gap 1-2
      // words, days, and what is anything but a number are no ranges
      Có; Không                      -
      <>0; =0                        -
      <>0; <>1                       -
      <2026-01-01; >=2026-03-01      -
    `),
  )('$rows: $found', ({ rows = '', found }) => {
    expect(between(rows)).toBe(found);
  });

  test('the two rows are named by their numbers in the cell', () => {
    const criteria = [line('1', '10', { measure: rowsOf('>=90: 10; >=80 <85: 8; <80: 0') })];
    const [problem, ...others] = checkRules(campaignOf({ criteria }));
    expect(others).toEqual([]);
    expect(problem?.detail).toEqual({ code: 'rangesGap', criterion: '1', first: '2', second: '1' });
  });
});

describe('the cell that says what cannot be', () => {
  const facts = [fact('c'), fact('n', 'number'), fact('d', 'date')];
  const deduct = (figure: string | null, rate: string): Measure => ({
    ...(linear('10') as Extract<Measure, { kind: 'linear' }>),
    terms: [{ figure, rate: number(rate) }],
  });
  const cases: Readonly<Record<string, Partial<Criterion>>> = {
    minimum: { pointsMin: points('11') },
    // One result only: odd, and no contradiction.
    fixed: { pointsMin: points('10') },
    outside: { measure: rowsOf('Tốt: 11; Kém: 0') },
    fromMinimum: { measure: linear('0', '1') },
    belowMinimum: { measure: linear('-1', '1') },
    // a rate that adds may be as large as it likes: the maximum ends it
    largeRate: { measure: linear('0', '20') },
    largeDeduction: { measure: linear('10', '-20') },
    nothing: { measure: linear('5', '0') },
    ownColumn: { measure: deduct(null, '-1') },
    ofNumber: { measure: deduct('n', '-1') },
    ofWords: { measure: deduct('c', '-1') },
    target: { figure: 'n', measure: ratio('95') },
    noTarget: { figure: 'n', measure: ratio('0') },
    targetOfNumber: { figure: 'n', measure: ratio('n') },
    targetOfWords: { figure: 'n', measure: ratio('c') },
    // what names nothing is found where the cell is read
    unknown: { figure: 'ai', measure: ratio('95') },
    days: { figure: 'd', measure: rowsOf('<2026-01-01: 10; >=2026-01-01: 5') },
    words: { figure: 'c', measure: rowsOf('Có: 10; Không: 5') },
    numbersOfWords: { figure: 'c', measure: rowsOf('>=5: 10; <5: 5') },
    wordsOfNumbers: { figure: 'n', measure: rowsOf('Có: 10; Không: 5') },
    typedWords: { figure: 'c' },
    typedNumber: { figure: 'n' },
  };
  test.each(
    table(`
      line            problem              cell
      minimum         minimumAboveMaximum  pointsMin
      fixed           -                    -
      outside         tablePointsOutside   parameters
      fromMinimum     -                    -
      belowMinimum    startOutside         parameters
      largeRate       -                    -
      largeDeduction  deductionTooLarge    parameters
      nothing         maximumUnreachable   parameters
      ownColumn       -                    -
      ofNumber        -                    -
      ofWords         figureKindWrong      figure
      target          -                    -
      noTarget        targetInvalid        parameters
      targetOfNumber  -                    -
      targetOfWords   figureKindWrong      figure
      unknown         -                    -
      days            -                    -
      words           -                    -
      numbersOfWords  figureKindWrong      figure
      wordsOfNumbers  figureKindWrong      figure
      typedWords      figureKindWrong      figure
      typedNumber     -                    -
    `),
  )('$line: $problem at $cell', ({ line: name = '', problem = '', cell = '' }) => {
    const more = cases[name];
    if (!more) throw new Error(name);
    expect(problems({ facts, criteria: [line('1', '10', more)] })).toEqual(
      problem === '-' ? [] : [`${problem} at criterion:1.${cell}`],
    );
  });
});
