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
  useEffect(() => {
    if (!way) return;
    const field = document.getElementById(way.field);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [way]);
  return (
    <>
      {found !== 'noCampaign' && (
        <IssueList
          issues={issues}
          onGoTo={onGoTo}
          wayOf={(issue) => wayOf(issue, readings)}
          onWay={(to) => {
            if (to.sheet !== null) setOpen([...open, to.sheet]);
            setWay({ ...to });
          }}
        />
      )}
      <Readings readings={readings} open={open} onOpen={setOpen} {...{ onGoTo, onChoose }} />
      <SheetRoles choices={sheetChoices} onChoose={onChoose} />
    </>
  );
}
