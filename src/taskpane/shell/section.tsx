/** A part of a page under its own heading, by which it is also announced. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

export interface SectionProps {
  readonly title: string;
  readonly level: 'h2' | 'h3';
  readonly children: ReactNode;
}

export function Section({ title, level, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <Text as={level} size={level === 'h2' ? 400 : 300} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {children}
    </section>
  );
}
