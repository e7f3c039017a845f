/** What the workbook of the next round has to be told: its day, and its plan where that is another. */
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { CopyOrder } from '../../../app/open-copy';
import type { Campaign } from '../../../domain/campaign';
import { useWords } from '../../words';

export interface NextOrder {
  readonly order: Extract<CopyOrder, { kind: 'next' }>;
  change(part: Partial<Pick<NextOrder['order'], 'day' | 'plan'>>): void;
}

export function useNextOrder(): NextOrder {
  const [order, setOrder] = useState<NextOrder['order']>({ kind: 'next', day: '', plan: '' });
  return {
    order,
    change: (part) => {
      setOrder({ ...order, ...part });
    },
  };
}

export interface NextFieldsProps {
  readonly next: NextOrder;
  readonly campaign: Campaign;
}

export function NextFields({ next: { order, change }, campaign }: NextFieldsProps) {
  const words = useWords().copies.next;
  const { plan, period } = campaign;
  const hint = words.planHint({ document: plan.document, until: period.to });
  return (
    <>
      <Field label={words.day} required>
        <Input
          value={order.day}
          placeholder="31/12/2027"
          onChange={(_, { value }) => {
            change({ day: value });
          }}
        />
      </Field>
      <Field label={words.plan} hint={hint}>
        <Input
          value={order.plan}
          onChange={(_, { value }) => {
            change({ plan: value });
          }}
        />
      </Field>
    </>
  );
}
