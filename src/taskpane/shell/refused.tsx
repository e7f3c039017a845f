/** What went wrong, what to do, and a short code with all of it for whoever is asked for help. */
import type { Issue } from '../../domain/issue';
import { wordIssue } from '../../i18n/explain';
import { useWords } from '../words';
import { CopyDetails, failureCode } from './copy-details';
import { Notice } from './notice';

export interface RefusedProps {
  readonly issues: readonly Issue[];
  readonly title?: string;
  /** What that leaves behind. */
  readonly left?: string;
}

/** Excel, or the workbook, stood in the way. */
export function Refused({ issues, title, left }: RefusedProps) {
  const words = useWords();
  const refused = issues.filter(({ severity }) => severity === 'blocks');
  const sentences = refused.map((issue) => wordIssue(issue, words));
  const text = [...sentences, ...(left === undefined ? [] : [left])].join(' ');
  const failures = refused.filter(({ code }) => code === 'hostFailed');
  return (
    <>
      <Notice intent="error" title={title ?? words.pane.failed.heading} text={text} />
      {failures.length > 0 && <CopyDetails code={codeOf(failures)} details={text} />}
    </>
  );
}

/** Our own mistake. */
export function Broken({ detail }: { detail: string }) {
  const { failed } = useWords().pane;
  return (
    <>
      <Notice intent="error" title={failed.heading} text={failed.unknown} />
      <CopyDetails code="unexpected" details={detail} />
    </>
  );
}

function codeOf(failures: readonly Issue[]): string {
  return failures.map(failureCode).join(', ');
}
