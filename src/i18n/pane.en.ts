import type { PaneWords } from './pane-words';
export const paneEn: PaneWords = {};
