/** Who stands close to another standing, found one after the other while the list is read. */
import { useEffect, useState } from 'react';
import type { SubjectView } from '../../app/results-view';
import type { Engine } from '../engine/engine';

/** By position, `true` for close; only of those who stand nearest to a line. */
export type Closeness = ReadonlyMap<number, boolean>;

const NOTHING: Closeness = new Map();

export function useDoubts(engine: Engine, results: SubjectView): Closeness {
  const [found, setFound] = useState({ results, closeness: NOTHING });
  useEffect(() => {
    let isWanted = true;
    const { subject } = results;
    const ask = async () => {
      let closeness = NOTHING;
      for (const index of await engine.nearLine(subject)) {
        if (!isWanted) return;
        const robustness = await engine.robustness({ subject, index });
        if (!robustness) continue;
        closeness = new Map(closeness).set(index, robustness.isClose);
        setFound({ results, closeness });
      }
    };
    ask().catch(reportError);
    return () => {
      isWanted = false;
    };
  }, [engine, results]);
  return found.results === results ? found.closeness : NOTHING;
}
