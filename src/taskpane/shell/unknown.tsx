/** All that is left of the pane after a mistake of ours: without pictures, for it is in the first load. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from './copy-text';
import { usePaneWords } from './words-context';

export function Unknown({ detail }: { detail: string }) {
  const { failed, path } = usePaneWords();
  const [isCopied, setCopied] = useState(false);
  const code = path.errorCode('unexpected');
  return (
    <main className="td-page">
      <p role="alert">{failed.unknown}</p>
      <p>{code}</p>
      <Button
        onClick={({ currentTarget }) => {
          copyText(`${code}\n${detail}`);
          currentTarget.focus();
          setCopied(true);
        }}
      >
        {isCopied ? path.copied : path.copyDetails}
      </Button>
    </main>
  );
}
