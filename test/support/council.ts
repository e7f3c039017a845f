/**
 * The council's decisions written in one line: "An BK +, Bình BK -, Chi BK 8" is a nominee, an award
 * and what was decided: chosen, refused, or votes in favour alone; "+8" is both.
 */
import type { Award } from '../../src/domain/award';
import type { Campaign } from '../../src/domain/campaign';
import { NO_COUNCIL } from '../../src/domain/council';
import type { Council, CouncilDecision } from '../../src/domain/council';
import { judgeCampaign } from '../../src/domain/judge';
import type { Outcome, SubjectOutcome } from '../../src/domain/judge';
import { campaignOf, entryOf, fact, line, number, people } from './rules';

export function decisions(text: string): readonly CouncilDecision[] {
  if (text === '-' || text === '') return [];
  return text.split(', ').map((each) => {
    const [nominee = '', award = '', what = ''] = each.split(' ');
    const choice = what.startsWith('+') ? 'choose' : what.startsWith('-') ? 'refuse' : null;
    const votes = what.replace(/^[+-]/, '');
    return {
      subject: 'individual',
      nominee,
      award,
      choice,
      reason: `vì ${nominee}`,
      by: 'Biên bản 05',
      yes: votes === '' ? null : Number(votes),
      recused: '',
    };
  });
}

export function councilOf(text: string, more: Partial<Council> = {}): Council {
  return { ...NO_COUNCIL, decisions: decisions(text), ...more };
}

/** "11 members, 80%". */
export const meeting = (members: number | null, threshold: string): Partial<Council> => ({
  members,
  threshold: threshold === '-' ? null : number(threshold),
  thresholdSource: 'Quy chế Hội đồng',
});

export interface Decided {
  readonly outcome: Outcome;
  readonly people: SubjectOutcome;
  /** Status of a nominee, with the award. */
  status(id: string): string;
}

/** "An 95 P1 A" is name, points, unit, fact v. */
export function decide(
  awards: readonly Award[],
  who: string,
  council: Council | undefined,
  more: Partial<Campaign> = {},
): Decided {
  const parts = { facts: [fact('v')], criteria: [line('1', '100')], awards, ...more };
  const campaign = campaignOf(parts);
  const rows = who.split(', ').map((each) => {
    const [id = '', mark = '', unit = 'P', role = '-'] = each.split(' ');
    return `${id} | ${unit} | ${mark} ${role}`;
  });
  const entry = entryOf({ individuals: people(campaign, '1 v', rows.join('\n')) });
  const outcome = judgeCampaign({ campaign, entry, asOf: '2026-12-31', council });
  const found = outcome.subjects.find(({ subject }) => subject === 'individual');
  if (!found) throw new Error('no individuals');
  return {
    outcome,
    people: found,
    status: (id) => {
      const decision = found.judged.find(({ nominee }) => nominee.id === id)?.decision;
      return `${decision?.status ?? '?'} ${decision?.award?.code ?? '-'}`;
    },
  };
}

/** "Bình BK, Chi GK" */
export const told = (list: readonly { nominee: string; award: string }[]) =>
  list.map((each) => `${each.nominee} ${each.award}`).join(', ') || '-';
