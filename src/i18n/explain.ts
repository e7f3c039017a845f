/** Turns codes into sentences: the one place that does, for pane, sheets and report alike. */
import type { Citation } from '../domain/citation';
import type { Issue, IssueDetail } from '../domain/issue';
import { furtherSources } from '../domain/reason';
import type { Reason } from '../domain/reason';
import type { Catalog } from './catalog';

/** The sentence of a reason, without its source. */
export function explain(reason: Reason, words: Catalog): string {
  const word = words.outcome.reasons[reason.code] as (reason: Reason) => string;
  return word(reason);
}

/** "Kế hoạch …, mục IV.3"; empty where there is no document to name. */
export function cite(source: Citation, words: Catalog): string {
  if (source.document === '') return words.sheets.origins[source.origin];
  return [source.document, source.section].filter((part) => part !== '').join(', ');
}

/** All that a reason rests on: "Kế hoạch …, IV.3; Nghị định …, Điều 4"; empty where nothing is named. */
export function citeReason(reason: Reason, words: Catalog): string {
  return [reason.source, ...furtherSources(reason)]
    .map((source) => cite(source, words))
    .filter((text) => text !== '')
    .join('; ');
}

/** What is wrong and what to do, without the place. */
export function issueSentence(issue: IssueDetail, words: Catalog): string {
  const word = words.issues[issue.code] as (issue: IssueDetail) => string;
  return word(issue);
}

/** The whole message: where, what was found, what was expected, what to do. */
export function wordIssue(issue: Issue, words: Catalog): string {
  const place = words.outcome.place(issue.at);
  return place === '' ? issueSentence(issue, words) : `${place}: ${issueSentence(issue, words)}`;
}
