/** The words that the frame of the pane needs at once; pages bring the whole catalog (`words.ts`). */
import { createContext, useContext } from 'react';
import type { Language } from '../../i18n/catalog';
import type { PaneWords } from '../../i18n/pane-words';
import { paneEn } from '../../i18n/pane.en';
import { paneVi } from '../../i18n/pane.vi';

const words: Readonly<Record<Language, PaneWords>> = { vi: paneVi, en: paneEn };

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function usePaneWords(): PaneWords {
  return words[useLanguage()];
}
