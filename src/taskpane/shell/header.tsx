/** The top line: product and language. */
import { Button } from '@fluentui/react-components';
import { usePaneWords } from './words-context';

export function Header({ onSwitchLanguage }: { onSwitchLanguage: () => void }) {
  const pane = usePaneWords();
  return (
    <header className="td-header">
      <img src="assets/icon-32.png" width={24} height={24} alt="" />
      <h1>{pane.product}</h1>
      <Button
        appearance="subtle"
        size="small"
        onClick={onSwitchLanguage}
        aria-label={pane.switchLanguage}
      >
        {pane.otherLanguage}
      </Button>
    </header>
  );
}
