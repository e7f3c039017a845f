/** The catalog of the chosen language. Only pages import it: it comes after the frame of the pane. */
import { catalogs } from '../i18n/catalog';
import type { Catalog } from '../i18n/catalog';
import { useLanguage } from './shell/words-context';

export function useWords(): Catalog {
  return catalogs[useLanguage()];
}
