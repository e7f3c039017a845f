/** The bar over the page: what this is, which file is open, and what can be done with files. */
import { useRef } from 'react';
import type { PreviewWords } from './words';

export interface HeaderProps {
  readonly words: PreviewWords;
  readonly fileName: string;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onBlank: () => void;
  readonly onDownload: () => void;
  readonly onSwitchLanguage: () => void;
}

export function Header(props: HeaderProps) {
  const { words } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="bar">
      <img src="assets/icon-64.png" width={28} height={28} alt="" />
      <h1>{words.product}</h1>
      <span className="file">{props.fileName}</span>
      <span className="emulated">{words.emulated}</span>
      <button type="button" onClick={() => picker.current?.click()}>
        {words.open}
      </button>
      <button type="button" onClick={props.onSample}>
        {words.sample}
      </button>
      <button type="button" onClick={props.onBlank}>
        {words.blank}
      </button>
      <button type="button" onClick={props.onDownload}>
        {words.download}
      </button>
      <button type="button" onClick={props.onSwitchLanguage} aria-label={words.language}>
        {words.languageName}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.open}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) props.onOpen(file);
          event.target.value = '';
        }}
      />
    </header>
  );
}
