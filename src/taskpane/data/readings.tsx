/** The receipt of reading: which sheets were read, and what each column was taken for. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Reading } from '../../app/readings';
import type { CellRef } from '../../domain/issue';
import { Section } from '../shell/section';
import { useWords } from '../words';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '1fr max-content',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { overflowWrap: 'anywhere' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface ReadingsProps {
  readonly readings: readonly Reading[];
  readonly onGoTo: (place: CellRef) => void;
}

export function Readings({ readings, onGoTo }: ReadingsProps) {
  const words = useWords().pane.path.readings;
  return (
    <Section title={words.heading} level="h2">
      {readings.length === 0 && <Text>{words.none}</Text>}
      <Accordion collapsible multiple>
        {readings.map((reading) => (
          <SheetReading
            key={reading.sheet}
            reading={reading}
            onOpen={() => {
              onGoTo({ sheet: reading.sheet, cell: '' });
            }}
          />
        ))}
      </Accordion>
    </Section>
  );
}

function SheetReading({ reading, onOpen }: { reading: Reading; onOpen: () => void }) {
  const styles = useStyles();
  const words = useWords().pane;
  const { sheet, nominees, columns } = reading;
  const count = nominees === null ? '' : ` (${words.path.readings.nominees(nominees)})`;
  return (
    <AccordionItem value={sheet}>
      <AccordionHeader as="h3">{`${sheet}${count}`}</AccordionHeader>
      <AccordionPanel>
        <Button size="small" appearance="transparent" onClick={onOpen}>
          {words.issues.goToPlace(sheet)}
        </Button>
        <dl className={styles.columns}>
          {columns.map(({ column, heading, as }) => (
            <Column key={column} heading={heading} meaning={words.path.readings.as[as]} />
          ))}
        </dl>
      </AccordionPanel>
    </AccordionItem>
  );
}

function Column({ heading, meaning }: { heading: string; meaning: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.heading}>{heading}</dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </>
  );
}
