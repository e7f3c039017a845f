/** Dữ liệu: what was read of the workbook, and what is to be mended or noted in it. */
import type { CellRef } from '../../domain/issue';
import type { PaneState } from '../pane-state';
import { IssueList } from './issue-list';
import { Readings } from './readings';

export interface DataPageProps {
  readonly state: PaneState;
  readonly onGoTo: (place: CellRef) => void;
}

export function DataPage({ state, onGoTo }: DataPageProps) {
  const { found, issues, readings } = state;
  return (
    <>
      {found !== 'noCampaign' && <IssueList issues={issues} onGoTo={onGoTo} />}
      <Readings readings={readings} onGoTo={onGoTo} />
    </>
  );
}
