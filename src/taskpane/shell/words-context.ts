/** The catalog of the chosen language, for every component below. */
import { createContext, useContext } from 'react';
import { catalogs } from '../../i18n/catalog';
import type { Catalog } from '../../i18n/catalog';

export const WordsContext = createContext<Catalog>(catalogs.vi);

export function useWords(): Catalog {
  return useContext(WordsContext);
}
