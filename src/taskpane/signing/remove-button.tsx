/** "Gỡ kết quả": asks what is to go, and says what stays, before anything is taken out. */
import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { usePaneWords } from '../shell/words-context';

const useStyles = makeStyles({
  // The browser's own dialog keeps the keyboard inside, closes with Escape and gives focus back.
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100% - 32px)',
    maxWidth: '420px',
    padding: tokens.spacingHorizontalXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  open: { alignSelf: 'flex-start' },
});

export interface RemoveButtonProps {
  readonly isBusy: boolean;
  /** `sealed`: sealed rounds as well; they cannot be computed again. */
  readonly onRemove: (sealed: boolean) => void;
}

export function RemoveButton({ isBusy, onRemove }: RemoveButtonProps) {
  const styles = useStyles();
  const { removal } = usePaneWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [sealed, setSealed] = useState(false);
  return (
    <>
      <Button
        className={styles.open}
        appearance="subtle"
        icon={<DeleteRegular />}
        disabledFocusable={isBusy}
        onClick={() => {
          // Each time the second yes is given anew.
          setSealed(false);
          dialog.current?.showModal();
        }}
      >
        {removal.open}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <div className={styles.content} onKeyDown={keepEscape}>
          <Text as="h2" id={titleId} size={500} weight="semibold" className={styles.title}>
            {removal.heading}
          </Text>
          <Text>{removal.what}</Text>
          <Checkbox
            label={removal.sealed}
            checked={sealed}
            onChange={(_, { checked }) => {
              setSealed(checked === true);
            }}
          />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                dialog.current?.close();
                onRemove(sealed);
              }}
            >
              {sealed ? removal.yesSealed : removal.yes}
            </Button>
            <Button
              onClick={() => {
                dialog.current?.close();
              }}
            >
              {removal.no}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}

/** In Excel on the web office.js would keep the key from the browser, and lead to the pane's top. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
