/** Kết quả: rankings with their awards, the card of one nominee, and what another rule would do. */
import { Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SelectedRow } from '../../app/ports';
import type { NomineeView, ResultsView } from '../../app/results-view';
import type { CellRef } from '../../domain/issue';
import type { Engine } from '../engine/engine';
import type { PaneState } from '../pane-state';
import { useWords } from '../words';
import { NomineePage } from './card/nominee-page';
import { nomineeIn } from './find';
import { rowId } from './nominee-list';
import { Results } from './results';
import { WhatIf } from './what-if/what-if';

export interface ResultsPageProps {
  readonly state: PaneState;
  readonly engine: Engine;
  readonly selected: SelectedRow | null;
  readonly onGoTo: (place: CellRef) => void;
}

export function ResultsPage({ state, engine, selected, onGoTo }: ResultsPageProps) {
  const words = useWords().pane.path;
  const { results } = state;
  const [opened, open] = useOpened(selected, results);
  const returnTo = useRef<NomineeView | null>(null);
  useEffect(() => {
    if (opened || !returnTo.current) return;
    document.getElementById(rowId(returnTo.current))?.focus();
    returnTo.current = null;
  }, [opened]);
  if (!results) return <Text>{words.noResults}</Text>;
  return (
    <>
      {opened && (
        <NomineePage
          key={`${opened.subject} ${String(opened.index)}`}
          nominee={opened}
          engine={engine}
          onGoTo={onGoTo}
          onBack={() => {
            open(null);
            returnTo.current = opened;
          }}
        />
      )}
      {/* Kept behind the card: the way back leads to the same place of the same list. */}
      <div hidden={opened !== null} style={{ display: opened ? 'none' : 'contents' }}>
        <Results results={results} engine={engine} onOpen={open} />
        <WhatIf campaign={results.campaign} engine={engine} />
      </div>
    </>
  );
}

/** Whose card is open: whoever was chosen in the list, or in a sheet since. */
function useOpened(selected: SelectedRow | null, results: ResultsView | null) {
  const [opened, open] = useState<NomineeView | null>(null);
  const seen = useRef(selected);
  useEffect(() => {
    if (selected === seen.current) return;
    seen.current = selected;
    const nominee = selected && results && nomineeIn(selected, results);
    if (nominee) open(nominee);
  }, [selected, results]);
  useEffect(() => {
    open(null);
  }, [results]);
  return [opened, open] as const;
}
