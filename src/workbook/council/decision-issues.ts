/** What became of decisions that judging could not use, each at its cell. */
import type { Outcome } from '../../domain/judge';
import type { CouncilDecision } from '../../domain/council';
import type { Issue } from '../../domain/issue';
import { issueLog } from '../issues';
import type { ParsedCouncil } from './parse-council';

export function decisionIssues(
  { campaign, subjects, council }: Outcome,
  { placeOf }: Pick<ParsedCouncil, 'placeOf'>,
): readonly Issue[] {
  const log = issueLog();
  const awardName = (code: string) =>
    campaign.awards.find((award) => award.code === code)?.name ?? code;
  const nameOf = ({ subject, nominee }: CouncilDecision) =>
    subjects
      .find((outcome) => outcome.subject === subject)
      ?.judged.find((judged) => judged.nominee.id === nominee)?.nominee.name ?? nominee;
  for (const decision of council.unused) {
    const award = awardName(decision.award);
    log.warns(placeOf(decision), { code: 'decisionUnused', name: nameOf(decision), award });
  }
  for (const decision of council.unusedVotes) {
    const award = awardName(decision.award);
    log.warns(placeOf(decision), { code: 'votesUnused', name: nameOf(decision), award });
  }
  for (const decision of council.tooMany) {
    const together = council.tooMany.filter(({ award }) => award === decision.award);
    const names = together.map(nameOf);
    const award = awardName(decision.award);
    log.blocks(placeOf(decision), { code: 'decisionsTooMany', award, names });
  }
  return log.issues;
}
