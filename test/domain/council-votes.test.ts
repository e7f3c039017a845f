import { describe, expect, test } from 'vitest';
import { votesNeeded } from '../../src/domain/council';
import { lineDistance } from '../../src/domain/line-distance';
import { councilOf, decide, meeting, told } from '../support/council';
import { award } from '../support/rules';
import { said } from '../support/said';
import { table } from '../support/table';

describe('votes: a share of all members', () => {
  test.each(
    table(`
      members  share  needed
      // 80 % of 11 is 8,8
      11       80%    9
      10       80%    8
      9        2/3    6
      11       2/3    8
      11       100%   11
      7        50%    4
      1        1%     1
      0        80%    -
      -        80%    -
      11       -      -
    `),
  )('$share of $members: $needed', ({ members, share = '', needed }) => {
    const all = members === '-' ? null : Number(members);
    expect(String(votesNeeded(councilOf('', meeting(all, share))) ?? '-')).toBe(needed);
  });

  test.each(
    table(`
      yes  status          empty
      9    proposed BK     0
      8    notForAward BK  1
      0    notForAward BK  1
    `),
  )('9 of 11 are needed and $yes are in favour', ({ yes = '', status: expected, empty }) => {
    const council = councilOf(`An BK ${yes}`, meeting(11, '80%'));
    const { status, people } = decide([award('BK', 2)], 'An 95, Bình 92, Chi 80', council);
    expect(status('An')).toBe(expected);
    expect(String(people.awards[0]?.empty)).toBe(empty);
    // Nobody has voted on whoever comes next.
    expect(status('Chi')).toBe('beyondQuota BK');
  });

  test('what is said of a vote, with the document that states the share', () => {
    const council = councilOf('An BK 9, Bình BK 8', meeting(11, '80%'));
    const { people } = decide([award('BK', 2)], 'An 95, Bình 92', council);
    expect(said(people.judged[0])[1]).toBe('votesReached yes=9 members=11 needed=9 @office');
    expect(said(people.judged[1])).toEqual(['votesShort yes=8 members=11 needed=9 @office']);
    expect(people.judged[1]?.decision.reasons[0]?.source.document).toBe('Quy chế Hội đồng');
  });

  test('members who do not vote stay in the base (NĐ 152/2025, Điều 33 khoản 5)', () => {
    const recused = councilOf('An BK 8', { ...meeting(11, '80%'), present: 8, written: 0 });
    const decision = { ...recused.decisions[0], recused: '3 người: người thân' } as never;
    const { status } = decide([award('BK', 1)], 'An 95', { ...recused, decisions: [decision] });
    expect(status('An')).toBe('notForAward BK');
  });

  test('without members or a share votes have no effect and nothing is said of them', () => {
    for (const unknown of [meeting(null, '80%'), meeting(11, '-')]) {
      const council = councilOf('An BK 1', unknown);
      const { people, status, outcome } = decide([award('BK', 1)], 'An 95', council);
      expect(status('An')).toBe('proposed BK');
      expect(said(people.judged[0])).toEqual(['withinQuota points=95 rank=1 quota=1 @V.3']);
      expect(outcome.council.unusedVotes).toEqual([]);
    }
  });

  test('votes choose nobody out of a tie, and it is said that they are not used', () => {
    const council = councilOf('An BK 11, Bình BK 2', meeting(11, '80%'));
    const { status, outcome } = decide([award('BK', 1)], 'An 95, Bình 95', council);
    expect([status('An'), status('Bình')]).toEqual(['tiedAtCutLine BK', 'tiedAtCutLine BK']);
    expect(told(outcome.council.unusedVotes)).toBe('An BK, Bình BK');
  });

  test('chosen out of a tie and then short of votes: the place stays empty', () => {
    const council = councilOf('An BK +8', meeting(11, '80%'));
    const { people, status, outcome } = decide([award('BK', 1)], 'An 95, Bình 95', council);
    expect([status('An'), status('Bình')]).toEqual(['notForAward BK', 'beyondQuota BK']);
    expect(people.awards[0]?.empty).toBe(1);
    expect(said(people.judged[1])).toEqual(['councilRefused others=An @office']);
    expect(outcome.council.unused).toEqual([]);
  });

  test('a place that a vote left empty does not roll down', () => {
    const awards = [award('BK', 2, { rollsDown: true }), award('GK', 1)];
    const council = councilOf('An BK 3', meeting(11, '80%'));
    const { people, status } = decide(awards, 'An 95, Bình 92, Chi 90, Dũng 85', council);
    expect(people.awards[0]?.empty).toBe(1);
    expect(people.awards[1]?.places.count).toBe(1);
    // An stands first for the lower award, and both are said of him.
    expect(['An', 'Bình', 'Chi', 'Dũng'].map(status)).toEqual([
      'proposed GK',
      'proposed BK',
      'beyondQuota BK',
      'beyondQuota BK',
    ]);
    expect(said(people.judged[0]).map((each) => each.split(' ')[0])).toEqual([
      'withinQuota',
      'votesShort',
    ]);
  });

  test('of a tie that was taken whole, a vote that falls short leaves no place over', () => {
    // Three are proposed for two places; two remain.
    const council = councilOf('An BK 3', meeting(11, '80%'));
    const awards = [award('BK', 2, { ties: 'all' })];
    const { people } = decide(awards, 'An 95, Bình 95, Chi 95', council);
    expect(people.awards[0]?.empty).toBe(0);
  });
});

describe('how near the line is, after choices', () => {
  const distances = (who: string, text: string, more = {}) => {
    const { people } = decide([award('BK', 2)], who, councilOf(text, more));
    return people.judged.map((judged) => {
      const distance = lineDistance(judged, people.awards);
      return distance === null
        ? '-'
        : `${distance.side} ${String((distance.points ?? -1) / 10_000)}`;
    });
  };
  test.each(
    table(`
      who                              decisions   distances
      // Chi stands outside with the same points as Bình
      An 95, Bình 92, Chi 92, Dũng 90  Bình BK +   inside 3, inside 0, -, outside 2
      // the place went to Dũng, and with it the line
      An 95, Bình 92, Chi 92, Dũng 90, Em 80  Bình BK -, Chi BK -  inside 3, -, -, inside 10, outside 10
    `),
  )('$decisions', ({ who = '', decisions: text = '', distances: expected }) => {
    expect(distances(who, text).join(', ')).toBe(expected);
  });

  test('a vote that leaves a place empty does not move the line', () => {
    const found = distances('An 95, Bình 92, Dũng 90', 'Bình BK 3', meeting(11, '80%'));
    expect(found).toEqual(['inside 5', '-', 'outside 2']);
  });
});
