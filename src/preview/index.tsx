/** Composition root of the preview: the page, and a handle on the open workbook. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './preview.css';
import type { Session } from './session';

export interface PreviewHandle {
  /** The workbook as an .xlsx file, as it is now. */
  save(): Uint8Array;
  readonly session: Session | null;
}

declare global {
  interface Window {
    thiduaPreview?: PreviewHandle;
  }
}

const element = document.getElementById('preview');
if (element) {
  const keep = (session: Session) => {
    window.thiduaPreview = { session, save: () => session.save() };
  };
  createRoot(element).render(<App onSession={keep} />);
}
