/** What was chosen last, in words: for the page and for those who hear it. */
import type { PaneWords } from '../../i18n/pane-words';
import type { Chosen } from '../pane-state';

export function chosenSentence(choice: Chosen, { path: { choosing } }: PaneWords): string {
  switch (choice.kind) {
    case 'as':
      return choosing.chosen(choice.what, choice.label);
    case 'matched':
      return choosing.matched(choice.what);
    case 'matchedAll':
      return choosing.matchedAll;
    case 'takenBack':
      return choosing.takenBack;
  }
}
