/** "Thử thay đổi": one rule supposed otherwise, and who would come in and go out. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { MovementView } from '../../../app/questions';
import type { Campaign } from '../../../domain/campaign';
import type { Supposition } from '../../../domain/what-if';
import type { Engine } from '../../engine/engine';
import { Choice } from '../../shell/choice';
import { useWords } from '../../words';
import { Movement } from './movement';
import { KINDS, rulesOf } from './suppositions';
import type { Kind } from './suppositions';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export interface WhatIfProps {
  readonly campaign: Campaign;
  readonly engine: Engine;
}

export function WhatIf(props: WhatIfProps) {
  const { whatIf } = useWords().pane.path;
  return (
    <Accordion collapsible>
      <AccordionItem value="whatIf">
        <AccordionHeader as="h3">{whatIf.heading}</AccordionHeader>
        <AccordionPanel>
          <Trial {...props} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

type Found = MovementView | 'nothingYet' | 'working' | 'unreadable';

interface Asked {
  readonly kind: Kind;
  /** Id of the rule; the first one's where it is none of the kind's. */
  readonly rule: string;
  readonly typed: string;
}

function Trial({ campaign, engine }: WhatIfProps) {
  const words = useWords();
  const { whatIf } = words.pane.path;
  const [asked, setAsked] = useState<Asked>({ kind: 'places', rule: '', typed: '' });
  const [found, tryIt, forget] = useTrial(engine);
  const kinds = KINDS.filter((each) => rulesOf(each, campaign, words).length > 0);
  const rules = rulesOf(asked.kind, campaign, words);
  const rule = rules.find(({ id }) => id === asked.rule) ?? rules[0];
  const change = (part: Partial<Asked>) => {
    setAsked({ ...asked, ...part });
    forget();
  };
  return (
    <form
      className={useStyles().form}
      onSubmit={(event) => {
        event.preventDefault();
        if (found !== 'working') tryIt(rule?.suppose(asked.typed.trim()) ?? null);
      }}
    >
      <Text>{whatIf.about}</Text>
      <Choice
        label={whatIf.kind}
        value={asked.kind}
        options={kinds.map((id) => ({ id, text: whatIf.kinds[id] }))}
        onChoose={(id) => {
          change({ kind: id as Kind });
        }}
      />
      <Choice
        label={whatIf.rule}
        value={rule?.id ?? ''}
        options={rules}
        onChoose={(id) => {
          change({ rule: id });
        }}
      />
      {rule && rule.now !== null && (
        <Field
          label={whatIf.value}
          hint={whatIf.now(rule.now)}
          validationMessage={found === 'unreadable' ? whatIf[rule.typed] : null}
        >
          <Input
            value={asked.typed}
            onChange={(_, { value }) => {
              change({ typed: value });
            }}
          />
        </Field>
      )}
      <Button type="submit" disabledFocusable={found === 'working'}>
        {found === 'working' ? whatIf.working : whatIf.try}
      </Button>
      <div role="status" aria-live="polite">
        {typeof found === 'object' && <Movement movement={found} />}
      </div>
    </form>
  );
}

function useTrial(engine: Engine) {
  const [found, setFound] = useState<Found>('nothingYet');
  const tryIt = (supposition: Supposition | null) => {
    setFound(supposition ? 'working' : 'unreadable');
    if (!supposition) return;
    engine
      .whatIf(supposition)
      .then((movement) => {
        setFound(movement ?? 'nothingYet');
      })
      .catch(reportError);
  };
  const forget = () => {
    setFound('nothingYet');
  };
  return [found, tryIt, forget] as const;
}
