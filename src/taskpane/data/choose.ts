/** Choosing what is read as what, as the parts of this page hand it on. */
import type { Choosing } from '../../app/choose-reading';
import type { Chosen } from '../pane-state';

export type Choose = (choosing: Choosing, choice: Chosen) => void;
