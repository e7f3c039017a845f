/**
 * Collectives or individuals. Fluent's tabs bring hidden elements that take the focus, of which
 * accessibility checkers rightly complain; two tabs need no more than the arrow keys.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { SubjectView } from '../../app/results-view';
import type { Subject } from '../../domain/campaign';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { display: 'flex', gap: tokens.spacingHorizontalXL },
  tab: {
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    '&[aria-selected="false"]': {
      '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    },
    '&[aria-selected="true"]': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

export interface SubjectTabsProps {
  readonly subjects: readonly SubjectView[];
  readonly chosen: Subject;
  readonly panelId: string;
  readonly onChoose: (subject: Subject) => void;
}

export function SubjectTabs({ subjects, chosen, panelId, onChoose }: SubjectTabsProps) {
  const styles = useStyles();
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const move = ({ key }: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step === undefined) return;
    const now = subjects.findIndex(({ subject }) => subject === chosen);
    const next = (now + step + subjects.length) % subjects.length;
    const subject = subjects[next]?.subject;
    if (subject) onChoose(subject);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.pane.results.subject}
      className={styles.list}
      onKeyDown={move}
    >
      {subjects.map(({ subject, nominees }) => (
        <button
          key={subject}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={subject === chosen}
          aria-controls={panelId}
          tabIndex={subject === chosen ? 0 : -1}
          onClick={() => {
            onChoose(subject);
          }}
        >
          {`${words.sheets.subjects[subject]} (${String(nominees.length)})`}
        </button>
      ))}
    </div>
  );
}
