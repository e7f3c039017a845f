/** The receipt of reading: which sheets were read, and what each column was taken for. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
} from '@fluentui/react-components';
import type { Reading } from '../../app/readings';
import type { CellRef } from '../../domain/issue';
import { Section } from '../shell/section';
import { useWords } from '../words';
import type { Choose } from './choose';
import { ListColumns } from './list-columns';

export interface ReadingsProps {
  readonly readings: readonly Reading[];
  /** Sheets whose columns are shown. */
  readonly open: readonly string[];
  readonly onOpen: (sheets: readonly string[]) => void;
  readonly onGoTo: (place: CellRef) => void;
  readonly onChoose: Choose;
}

export function Readings({ readings, open, onOpen, onGoTo, onChoose }: ReadingsProps) {
  const words = useWords().pane.path.readings;
  return (
    <Section title={words.heading} level="h2">
      {readings.length === 0 && <Text>{words.none}</Text>}
      <Accordion
        collapsible
        multiple
        openItems={[...open]}
        onToggle={(_, { openItems }) => {
          onOpen(openItems.map(String));
        }}
      >
        {readings.map((reading) => (
          <SheetReading
            key={reading.sheet}
            reading={reading}
            onOpen={() => {
              onGoTo({ sheet: reading.sheet, cell: '' });
            }}
            onChoose={onChoose}
          />
        ))}
      </Accordion>
    </Section>
  );
}

interface SheetReadingProps {
  readonly reading: Reading;
  readonly onOpen: () => void;
  readonly onChoose: Choose;
}

function SheetReading({ reading, onOpen, onChoose }: SheetReadingProps) {
  const words = useWords().pane;
  const { sheet, list } = reading;
  const count = list ? ` (${words.path.readings.nominees(list.nominees)})` : '';
  return (
    <AccordionItem value={sheet}>
      <AccordionHeader as="h3">{`${sheet}${count}`}</AccordionHeader>
      {/* It opens at once: a button among the issues leads to a field in it. */}
      <AccordionPanel collapseMotion={null}>
        <Button size="small" appearance="transparent" onClick={onOpen}>
          {words.path.readings.goTo(sheet)}
        </Button>
        {list && <ListColumns reading={reading} list={list} onChoose={onChoose} />}
      </AccordionPanel>
    </AccordionItem>
  );
}
