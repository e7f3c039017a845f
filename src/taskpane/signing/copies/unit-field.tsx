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
  const { unit } = order;
  // One that is not in the list any more still stands in the field, so that another can be chosen.
  const isLost = unit !== null && !units.some(({ id }) => id === unit);
  const lost = isLost ? [{ id: unit, text: unit }] : [];
  return (
    <Choice
      label={words.whose}
      value={unit ?? ''}
      options={[all, ...units, ...lost]}
      onChoose={choose}
    />
  );
}
