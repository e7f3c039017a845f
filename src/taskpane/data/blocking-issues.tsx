/** What has to be mended before something else than scoring, with the way to each cell. */
import type { CellRef, Issue } from '../../domain/issue';
import { Notice } from '../shell/notice';
import { PlainList } from '../shell/plain-list';
import { ShowMore } from '../shell/show-more';
import { IssueItem } from './issue-item';

/** More of them stand in the step Dữ liệu. */
const STEP = 5;

export interface BlockingIssuesProps {
  readonly issues: readonly Issue[];
  /** What is not to be had before so many are mended. */
  readonly title: (count: number) => string;
  readonly onGoTo: (place: CellRef) => void;
}

export function BlockingIssues({ issues, title, onGoTo }: BlockingIssuesProps) {
  const blocking = issues.filter(({ severity }) => severity === 'blocks');
  return (
    <>
      <Notice intent="error" text={title(blocking.length)} />
      <ShowMore items={blocking} step={STEP}>
        {(shown) => (
          <PlainList>
            {shown.map((issue, index) => (
              <IssueItem key={index} issue={issue} onGoTo={onGoTo} />
            ))}
          </PlainList>
        )}
      </ShowMore>
    </>
  );
}
