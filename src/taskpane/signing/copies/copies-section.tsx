/** Bản sao: new workbooks from this one, for everybody, for the units, for the next round. */
import { Text } from '@fluentui/react-components';
import type { UnitChoice } from '../../../app/desk';
import type { Campaign } from '../../../domain/campaign';
import type { CellRef } from '../../../domain/issue';
import { Section } from '../../shell/section';
import { useWords } from '../../words';
import { CopyForm } from './copy-form';
import { NextFields, useNextOrder } from './next-fields';
import { UnitField, useFormsOrder } from './unit-field';
import type { Copies } from './use-copies';

export interface CopiesSectionProps {
  readonly campaign: Campaign;
  readonly units: readonly UnitChoice[];
  readonly copies: Copies;
  readonly isBusy: boolean;
  readonly onGoTo: (place: CellRef) => void;
}

export function CopiesSection({ campaign, units, ...rest }: CopiesSectionProps) {
  const words = useWords().copies;
  const forms = useFormsOrder();
  const next = useNextOrder();
  return (
    <Section title={words.heading} level="h2">
      <Text>{words.about}</Text>
      <CopyForm order={PUBLIC} {...rest} />
      <CopyForm order={forms.order} {...rest}>
        <UnitField forms={forms} units={units} />
      </CopyForm>
      <CopyForm order={next.order} {...rest}>
        <NextFields next={next} campaign={campaign} />
      </CopyForm>
    </Section>
  );
}

const PUBLIC = { kind: 'public' } as const;
