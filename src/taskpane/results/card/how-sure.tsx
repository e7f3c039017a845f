/** How little would have to be other for the nominee to stand otherwise. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Who } from '../../../app/doubts';
import type { Engine } from '../../engine/engine';
import { PlainList } from '../../shell/plain-list';
import { Section } from '../../shell/section';
import { useAnswer } from '../../shell/use-answer';
import { useWords } from '../../words';
import { SureLabel } from '../sure-label';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function HowSure({ engine, subject, index }: Who & { readonly engine: Engine }) {
  const styles = useStyles();
  const { sure } = useWords().pane.path;
  const found = useAnswer(
    useCallback(() => engine.robustness({ subject, index }), [engine, subject, index]),
  );
  if (found === null) return null;
  return (
    <Section title={sure.heading} level="h3">
      {found === undefined ? (
        <Text>{sure.working}</Text>
      ) : (
        <>
          <div>
            <SureLabel isClose={found.isClose} />
          </div>
          <PlainList label={sure.heading}>
            <li>{sure.mark(found.mark)}</li>
            <li>{sure.weight(found.weight)}</li>
          </PlainList>
          <Text size={200} className={styles.quiet}>
            {sure.about}
          </Text>
        </>
      )}
    </Section>
  );
}
