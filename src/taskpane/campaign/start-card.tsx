/** The empty state: what a campaign workbook is, and sheets made from a template. */
import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Campaign } from '../../domain/campaign';
import { useWords } from '../words';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface StartCardProps {
  readonly templates: readonly Campaign[];
  readonly isBusy: boolean;
  readonly onStart: (template: Campaign) => void;
}

export function StartCard({ templates, isBusy, onStart }: StartCardProps) {
  const styles = useStyles();
  const words = useWords().pane.start;
  const [chosen, setChosen] = useState(templates[0]?.id ?? '');
  const template = templates.find(({ id }) => id === chosen);
  return (
    <section className={styles.card} aria-label={words.heading}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.heading}
      </Text>
      <Text>{words.empty}</Text>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Field label={words.pick}>
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {templates.map(({ id, name, plan }) => (
            <Radio
              key={id}
              value={id}
              label={{ children: <TemplateLabel name={name} issuer={plan.issuer} /> }}
            />
          ))}
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        icon={<DocumentAddRegular />}
        disabledFocusable={isBusy || !template}
        onClick={() => {
          if (template) onStart(template);
        }}
      >
        {words.button}
      </Button>
    </section>
  );
}

function TemplateLabel({ name, issuer }: { name: string; issuer: string }) {
  return (
    <>
      {name}
      <br />
      <Text size={200}>{issuer}</Text>
    </>
  );
}
