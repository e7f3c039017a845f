/** "Gỡ kết quả": asks what is to go, and says what stays, before anything is taken out. */
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Text,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWords } from '../words';

export interface RemoveButtonProps {
  readonly isBusy: boolean;
  /** `sealed`: sealed rounds as well; they cannot be computed again. */
  readonly onRemove: (sealed: boolean) => void;
}

export function RemoveButton({ isBusy, onRemove }: RemoveButtonProps) {
  const { removal } = useWords().pane;
  const [isOpen, setOpen] = useState(false);
  const [sealed, setSealed] = useState(false);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setOpen(open);
        // Each time the second yes is given anew.
        setSealed(false);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DeleteRegular />} disabledFocusable={isBusy}>
          {removal.open}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{removal.heading}</DialogTitle>
          <DialogContent>
            <Text block>{removal.what}</Text>
            <Checkbox
              label={removal.sealed}
              checked={sealed}
              onChange={(_, { checked }) => {
                setSealed(checked === true);
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                setOpen(false);
                onRemove(sealed);
              }}
            >
              {sealed ? removal.yesSealed : removal.yes}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{removal.no}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
