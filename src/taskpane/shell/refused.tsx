/** What went wrong, what to do, and a short code with all of it for whoever is asked for help. */
import type { Issue } from '../../domain/issue';
import { wordIssue } from '../../i18n/explain';
import { useWords } from '../words';
import { CopyDetails } from './copy-details';
import { Notice } from './notice';

/** Excel, or the workbook, stood in the way. `left` says what that leaves behind. */
export function Refused({ issues, left }: { issues: readonly Issue[]; left?: string }) {
  const words = useWords();
  const refused = issues.filter(({ severity }) => severity === 'blocks');
  const sentences = refused.map((issue) => wordIssue(issue, words));
  const text = [...sentences, ...(left === undefined ? [] : [left])].join(' ');
  const failures = refused.filter(({ code }) => code === 'hostFailed');
  return (
    <>
      <Notice intent="error" title={words.pane.failed.heading} text={text} />
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

/** "hostFailed/cellEdit": short enough to be read out over the telephone. */
function codeOf(failures: readonly Issue[]): string {
  return failures
    .map((issue) => (issue.code === 'hostFailed' ? `${issue.code}/${issue.cause}` : issue.code))
    .join(', ');
}
