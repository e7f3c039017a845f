/** Composition root of the preview: the page, and a handle on what is open. */
import { createRoot } from 'react-dom/client';
import type { FaultPlan } from '../emulator/frame';
import { App } from './app';
import type { Stage } from './app';
import './preview.css';
import type { CommandName } from './ribbon';

/** What scripts and tests may do with the page beside clicking on it. */
export interface PreviewHandle {
  /** The workbook as an .xlsx file, as it is now. */
  save(): Promise<Uint8Array>;
  /** Makes requests of the pane fail; see `src/emulator/faults.ts`. */
  setFaults(plan: FaultPlan): Promise<void>;
  releaseLate(): Promise<void>;
  /** Requests of the pane since the workbook was opened. */
  requests(): Promise<number>;
  pressRibbon(name: CommandName): void;
}

declare global {
  interface Window {
    thiduaPreview?: PreviewHandle;
  }
}

const element = document.getElementById('preview');
if (element) {
  const keep = ({ session, press }: Stage) => {
    window.thiduaPreview = {
      save: () => session.save(),
      setFaults: (plan) => session.setFaults(plan),
      releaseLate: () => session.releaseLate(),
      requests: () => session.requests(),
      pressRibbon: press,
    };
  };
  createRoot(element).render(<App onStage={keep} />);
}
