import { describe, expect, test } from 'vitest';
import { names } from '../support/awards';
import { councilOf, decide, told } from '../support/council';
import { award, gate, limit, scope } from '../support/rules';
import { said } from '../support/said';
import { table } from '../support/table';

describe('the council chooses among equals at the line', () => {
  // An 95; Bình, Chi and Dũng share 92; Em 90. With 3 places two are left for three.
  const who = 'An 95, Bình 92, Chi 92, Dũng 92, Em 90';
  test.each(
    table(`
      decisions                        proposed       tied            places  refused         empty
      -                                An             Bình Chi Dũng   2       -               0
      // as many as there are places: the third was passed over
      Bình BK +, Chi BK +              An Bình Chi    -               0       Dũng            0
      // one place is still open between two
      Bình BK +                        An Bình        Chi Dũng        1       -               0
      // one is refused: the other two need no choice
      Dũng BK -                        An Bình Chi    -               0       Dũng            0
      // who is refused leaves the place to whoever comes next
      Bình BK -, Chi BK -              An Dũng Em     -               0       Bình Chi        0
      Bình BK -, Chi BK -, Dũng BK -   An Em          -               0       Bình Chi Dũng   1
      Bình BK +, Chi BK -              An Bình Dũng   -               0       Chi             0
    `),
  )('$decisions', ({ decisions: text = '', proposed, tied, places, refused, empty }) => {
    const { people, outcome } = decide([award('BK', 3)], who, councilOf(text));
    const [result] = people.awards;
    expect(names(result?.proposed ?? [])).toBe(proposed);
    expect(names(result?.tied ?? [])).toBe(tied);
    expect(String(result?.tiedPlaces)).toBe(places);
    expect(names(result?.refused ?? [])).toBe(refused);
    expect(String(result?.empty)).toBe(empty);
    expect(outcome.council.unused).toEqual([]);
    expect(outcome.council.tooMany).toEqual([]);
  });

  test('who is chosen is proposed, who is not is beyond the number, each with why and by whom', () => {
    const council = councilOf('Bình BK +, Chi BK +');
    const { people, status } = decide([award('BK', 3)], who, council);
    expect(['An', 'Bình', 'Chi', 'Dũng', 'Em'].map(status)).toEqual([
      'proposed BK',
      'proposed BK',
      'proposed BK',
      'beyondQuota BK',
      'beyondQuota BK',
    ]);
    expect(said(people.judged[1])).toEqual([
      'withinQuota points=92 rank=2 quota=3 @V.3',
      'councilChose because=vì Bình others=none @office',
    ]);
    expect(said(people.judged[3])).toEqual(['councilRefused others=Bình+Chi @office']);
    const [reason] = people.judged[3]?.decision.reasons ?? [];
    expect(reason?.source.document).toBe('Biên bản 05');
    expect(said(people.judged[4])[0]).toBe(
      'beyondQuota rank=5 points=90 quota=3 cutPoints=92 @V.3',
    );
  });

  test('who is refused by name is told why', () => {
    const { people } = decide([award('BK', 3)], who, councilOf('Dũng BK -'));
    expect(said(people.judged[3])).toEqual(['councilRefused because=vì Dũng others=none @office']);
  });

  test('more are chosen than there are places: nobody is, and the tie stays open', () => {
    const council = councilOf('Bình BK +, Chi BK +, Dũng BK +');
    const { outcome, people } = decide([award('BK', 3)], who, council);
    expect(told(outcome.council.tooMany)).toBe('Bình BK, Chi BK, Dũng BK');
    expect(names(people.awards[0]?.proposed ?? [])).toBe('An');
    expect(names(people.awards[0]?.tied ?? [])).toBe('Bình Chi Dũng');
  });

  test('with too many chosen nobody else slips in', () => {
    // Four share 92 and two places are left; three are chosen. Dũng had a place for a moment.
    const council = councilOf('An BK +, Bình BK +, Chi BK +');
    const { people } = decide([award('BK', 2)], 'An 92, Bình 92, Chi 92, Dũng 92, Em 80', council);
    expect(names(people.awards[0]?.proposed ?? [])).toBe('-');
    expect(names(people.awards[0]?.tied ?? [])).toBe('An Bình Chi Dũng');
    expect(people.awards[0]?.tiedPlaces).toBe(2);
  });

  test('two decisions about one case: neither counts, in whatever order they stand', () => {
    for (const text of ['Bình BK +, Bình BK -', 'Bình BK -, Bình BK +']) {
      const { outcome, status } = decide([award('BK', 3)], who, councilOf(text));
      expect(status('Bình')).toBe('tiedAtCutLine BK');
      expect(told(outcome.council.unused)).toBe('Bình BK, Bình BK');
    }
  });
});

describe('a tie within a limit', () => {
  const limits = [limit('BK', 1, { per: 'unit' })];
  const who = 'An 92 P1, Bình 92 P1, Chi 92 P2, Dũng 92 P2';
  test.each(
    table(`
      quota  decisions             proposed  tied           refused    tooMany
      // one of each unit; there are places for both
      2      An BK +               An        Chi Dũng       Bình       -
      2      An BK +, Chi BK +     An Chi    -              Bình Dũng  -
      // both of one unit
      2      An BK +, Bình BK +    -         An Bình Chi Dũng  -       An BK, Bình BK
      // the award's own line beside the limit: one place for four
      1      An BK +               An        -              Bình Chi Dũng  -
      1      An BK -               -         Bình Chi Dũng  An         -
      1      An BK -, Bình BK -    -         Chi Dũng       An Bình    -
      1      An BK +, Chi BK +     -         An Bình Chi Dũng  -       An BK, Chi BK
    `),
  )('$quota places: $decisions', ({ quota, decisions: text = '', ...expected }) => {
    const council = councilOf(text);
    const { outcome, people } = decide([award('BK', Number(quota))], who, council, { limits });
    const [result] = people.awards;
    expect({
      proposed: names(result?.proposed ?? []),
      tied: names(result?.tied ?? []),
      refused: names(result?.refused ?? []),
      tooMany: told(outcome.council.tooMany),
    }).toEqual(expected);
  });

  test('who is passed over is told of the one who took the place, not of another unit’s', () => {
    const { people } = decide([award('BK', 3)], who, councilOf('An BK +, Chi BK +'), { limits });
    expect(said(people.judged[1])).toEqual(['councilRefused others=An @office']);
    expect(said(people.judged[3])).toEqual(['councilRefused others=Chi @office']);
  });
});

describe('decisions that nothing depends on are said, never applied', () => {
  const lead = [gate('L', 'v', 'A')];
  test.each(
    table(`
      what                           decisions  quota  who                          proposed  unused
      the tie is gone                Bình BK +  1      An 95, Bình 92               An        Bình BK
      the tie is gone, he is first   Bình BK -  1      An 90, Bình 92               Bình      Bình BK
      not eligible any more          Bình BK +  1      An 92 P A, Bình 92 P B       An        Bình BK
      nobody asked                   An BK -    2      An 95, Bình 92               An Bình   An BK
      an award that is not given     Bình XX +  1      An 95, Bình 92               An        Bình XX
      somebody unknown               Giang BK +  1     An 95, Bình 92               An        Giang BK
    `),
  )('$what', ({ decisions: text = '', quota, who = '', proposed, unused }) => {
    const gates = who.includes('P B') ? lead : [];
    const council = councilOf(text);
    const found = decide([award('BK', Number(quota))], who, council, { gates });
    expect(names(found.people.awards[0]?.proposed ?? [])).toBe(proposed);
    expect(told(found.outcome.council.unused)).toBe(unused);
  });

  test.each(['all', 'none'] as const)('ties are not the council’s: %s', (ties) => {
    const council = councilOf('Bình BK +, Chi BK -');
    const found = decide([award('BK', 1, { ties })], 'Bình 92, Chi 92', council);
    const without = decide([award('BK', 1, { ties })], 'Bình 92, Chi 92', undefined);
    expect(found.people.judged.map(({ decision }) => decision)).toEqual(
      without.people.judged.map(({ decision }) => decision),
    );
    expect(told(found.outcome.council.unused)).toBe('Bình BK, Chi BK');
  });

  test('an award that the office’s answer sets aside', () => {
    const questions = [
      {
        code: 'Q1',
        text: '',
        options: [{ value: 'A', text: '' }],
        answer: 'A',
        source: '',
      } as never,
    ];
    const council = councilOf('Bình GK +');
    const awards = [award('BK', 1), award('GK', 1, { onlyIf: scope('Q1=B') })];
    const found = decide(awards, 'An 95, Bình 92, Chi 92', council, { questions });
    expect(told(found.outcome.council.unused)).toBe('Bình GK');
  });

  test('an award of the other subject', () => {
    const awards = [award('BK', 1, { subject: 'collective' }), award('CN', 1)];
    const found = decide(awards, 'An 95, Bình 92', councilOf('An BK +'));
    expect(told(found.outcome.council.unused)).toBe('An BK');
  });

  test('a row that says nothing needs no word', () => {
    const { council } = decide([award('BK', 1)], 'An 95', councilOf('An BK ')).outcome;
    expect([council.unused, council.unusedVotes, council.tooMany]).toEqual([[], [], []]);
  });
});

describe('cases that a condition sends to the council', () => {
  const gates = [gate('X', 'v', 'B', { otherwise: { effect: 'review' } })];
  test.each(
    table(`
      who                                     decisions  An                   Bình
      An 95 P A, Bình 90 P B                  -          awaitingCouncil BK   beyondQuota BK
      An 95 P A, Bình 90 P B                  An BK +    proposed BK          beyondQuota BK
      // the next one moves up
      An 95 P A, Bình 90 P B                  An BK -    beyondQuota BK       proposed BK
      // one decision covers both: the tie and the review
      An 90 P A, Bình 90 P B                  An BK +    proposed BK          beyondQuota BK
      An 90 P A, Bình 90 P B                  An BK -    beyondQuota BK       proposed BK
      // let in because the other was refused: the case is still to be looked at
      An 90 P A, Bình 90 P B                  Bình BK -  awaitingCouncil BK   beyondQuota BK
    `),
  )('$who: $decisions', ({ who = '', decisions: text = '', An, Bình }) => {
    const { status, outcome } = decide([award('BK', 1)], who, councilOf(text), { gates });
    expect([status('An'), status('Bình')]).toEqual([An, Bình]);
    expect(outcome.council.unused).toEqual([]);
  });

  test('agreeing to a case behind the line gives it no place', () => {
    const found = decide([award('BK', 1)], 'An 90 P A, Bình 95 P B', councilOf('An BK +'), {
      gates,
    });
    expect(found.status('An')).toBe('beyondQuota BK');
    expect(told(found.outcome.council.unused)).toBe('An BK');
  });

  test('an open case is not proposed beside an award that the council agreed to', () => {
    const awards = [award('BK', 1), award('DH', 1, { exclusive: false })];
    const open = decide(awards, 'An 95 P A', councilOf('An DH +'), { gates });
    expect(open.status('An')).toBe('proposed DH');
    expect(open.people.judged[0]?.decision.also).toEqual([]);
    const both = decide(awards, 'An 95 P A', councilOf('An BK +, An DH +'), { gates });
    expect(both.status('An')).toBe('proposed BK');
    expect(both.people.judged[0]?.decision.also.map(({ code }) => code)).toEqual(['DH']);
  });
});

describe('one award after another', () => {
  test('who is refused for the higher is considered for the lower, and both are said', () => {
    const { people, status } = decide(
      [award('BK', 1), award('GK', 1)],
      'An 95, Bình 95, Chi 90',
      councilOf('An BK +, Bình BK -'),
    );
    expect(['An', 'Bình', 'Chi'].map(status)).toEqual([
      'proposed BK',
      'proposed GK',
      'beyondQuota BK',
    ]);
    expect(said(people.judged[1])).toEqual([
      'withinQuota points=95 rank=1 quota=1 @V.3',
      'councilRefused because=vì Bình others=none @office',
    ]);
  });

  test('with the tie decided no place is kept in the lower award', () => {
    const awards = [award('BK', 1), award('GK', 2)];
    const who = 'An 92, Bình 92, Chi 92, Dũng 90, Em 89';
    const open = decide(awards, who, undefined).people.awards[1];
    expect([names(open?.proposed ?? []), open?.kept]).toEqual(['-', 2]);
    const decided = decide(awards, who, councilOf('An BK +')).people.awards[1];
    expect([names(decided?.proposed ?? []), decided?.kept]).toEqual(['Bình Chi', 0]);
    // Two left for one place: one of them loses, and one place is kept.
    const half = decide([award('BK', 2), award('GK', 2)], who, councilOf('An BK +')).people;
    expect(names(half.awards[0]?.tied ?? [])).toBe('Bình Chi');
    expect([names(half.awards[1]?.proposed ?? []), half.awards[1]?.kept]).toEqual(['Dũng', 1]);
  });
});
