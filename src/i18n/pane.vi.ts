import type { PaneWords } from './pane-words';
export const paneVi: PaneWords = {};
