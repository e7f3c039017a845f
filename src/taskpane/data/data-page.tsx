/** Dữ liệu: what was read of the workbook, and what is to be mended or noted in it. */
import { useEffect, useState } from 'react';
import type { CellRef } from '../../domain/issue';
import type { Choose } from './choose';
import type { PaneState } from '../pane-state';
import { IssueList } from './issue-list';
import { Readings } from './readings';
import { SheetRoles } from './sheet-roles';
import { wayOf } from './way-to-choice';
import type { Way } from './way-to-choice';

export interface DataPageProps {
  readonly state: PaneState;
  readonly onGoTo: (place: CellRef) => void;
  readonly onChoose: Choose;
}

export function DataPage({ state, onGoTo, onChoose }: DataPageProps) {
  const { found, issues, readings, sheetChoices } = state;
  const [open, setOpen] = useState<readonly string[]>([]);
  const [way, setWay] = useState<Way | null>(null);
  useLead(way);
  return (
    <>
      {found !== 'noCampaign' && (
        <IssueList
          issues={issues}
          onGoTo={onGoTo}
          choosing={{
            wayOf: (issue) => wayOf(issue, readings),
            onWay: (to) => {
              if (to.sheet !== null) setOpen([...open, to.sheet]);
              setWay({ ...to });
            },
          }}
        />
      )}
      <Readings readings={readings} open={open} onOpen={setOpen} {...{ onGoTo, onChoose }} />
      <SheetRoles choices={sheetChoices} onChoose={onChoose} />
    </>
  );
}

/** Frames of the screen in which a sheet's columns are drawn at the latest. */
const PATIENCE = 60;

/** Brings the field that was asked for into view; its columns are drawn a few frames later. */
function useLead(way: Way | null): void {
  useEffect(() => {
    if (!way) return undefined;
    let frames = 0;
    const lead = () => {
      const field = document.getElementById(way.field);
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
      frames += 1;
      if (!field && frames < PATIENCE) next = requestAnimationFrame(lead);
    };
    let next = requestAnimationFrame(lead);
    return () => {
      cancelAnimationFrame(next);
    };
  }, [way]);
}
