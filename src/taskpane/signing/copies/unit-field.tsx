/** For whom forms are made: all units together, or one of the list. */
import { useState } from 'react';
import type { UnitChoice } from '../../../app/desk';
import type { CopyOrder } from '../../../app/open-copy';
import { Choice } from '../../shell/choice';
import { useWords } from '../../words';

export interface FormsOrder {
  readonly order: Extract<CopyOrder, { kind: 'forms' }>;
  choose(unit: string): void;
}

export function useFormsOrder(): FormsOrder {
  const [unit, choose] = useState('');
  return { order: { kind: 'forms', unit: unit === '' ? null : unit }, choose };
}

export interface UnitFieldProps {
  readonly forms: FormsOrder;
  readonly units: readonly UnitChoice[];
}

export function UnitField({ forms: { order, choose }, units }: UnitFieldProps) {
  const words = useWords().copies.forms;
  const all = { id: '', text: words.all };
  return (
    <Choice
      label={words.whose}
      value={order.unit ?? ''}
      options={[all, ...units]}
      onChoose={choose}
    />
  );
}
