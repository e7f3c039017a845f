/** The bar over the page: what this is, which workbook is open, and what can be chosen. */
import { useRef } from 'react';
import { profileNames } from './choice';
import type { Choice, Choose } from './choice';
import { SAMPLES } from './samples';
import type { SampleId } from './samples';
import type { PreviewWords } from './words';

export interface HeaderProps {
  readonly words: PreviewWords;
  readonly choice: Choice;
  readonly choose: Choose;
  /** Of the workbook that is open. */
  readonly fileName: string;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: SampleId) => void;
  readonly onBlank: () => void;
  readonly onProfile: (profile: Choice['profile']) => void;
  readonly onDownload: () => void;
}

export function Header(props: HeaderProps) {
  const { words, choice, choose } = props;
  return (
    <header className="bar">
      <img src="assets/icon-64.png" width={28} height={28} alt="" />
      <h1>{words.product}</h1>
      <span className="emulated">{words.emulated}</span>
      <Workbooks {...props} />
      <span className="gap" />
      <select
        aria-label={words.profile}
        title={words.profile}
        value={choice.profile}
        onChange={({ target }) => {
          const profile = profileNames.find((name) => name === target.value);
          if (profile) props.onProfile(profile);
        }}
      >
        {profileNames.map((name) => (
          <option key={name} value={name}>
            {words.profiles[name]}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={words.dark}
        title={words.dark}
        aria-pressed={choice.theme === 'dark'}
        onClick={() => {
          choose({ theme: choice.theme === 'dark' ? 'light' : 'dark' });
        }}
      >
        <span aria-hidden="true">{choice.theme === 'dark' ? '☀' : '☾'}</span>
      </button>
      <button
        type="button"
        aria-label={words.language}
        title={words.language}
        onClick={() => {
          choose({ lang: choice.lang === 'vi' ? 'en' : 'vi' });
        }}
      >
        {words.languageName}
      </button>
    </header>
  );
}

/** Which workbook: a sample, an empty one, one of the visitor's own; and taking it along. */
function Workbooks({ words, fileName, ...props }: HeaderProps) {
  const picker = useRef<HTMLInputElement>(null);
  const open = SAMPLES.find(({ id }) => `${id}.xlsx` === fileName);
  return (
    <div className="files" role="group" aria-label={words.workbook}>
      <select
        aria-label={words.sample}
        title={words.sample}
        value={open?.id ?? ''}
        onChange={({ target }) => {
          const sample = SAMPLES.find(({ id }) => id === target.value);
          if (sample) props.onSample(sample.id);
        }}
      >
        {!open && <option value="">{fileName}</option>}
        {SAMPLES.map((sample) => (
          <option key={sample.id} value={sample.id}>
            {`${words.samples[sample.id]} · ${words.people(sample)}`}
          </option>
        ))}
      </select>
      <button type="button" onClick={props.onBlank}>
        {words.blank}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {words.open}
      </button>
      <button type="button" onClick={props.onDownload}>
        {words.download}
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
    </div>
  );
}
