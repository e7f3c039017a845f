export type PaneWords = Record<string, never>;
