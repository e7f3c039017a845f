/** Why one nominee stands where it stands, on one page: asked for when it is opened. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef } from 'react';
import type { NomineeCard } from '../../../app/nominee-card';
import type { NomineeView } from '../../../app/results-view';
import type { CellRef } from '../../../domain/issue';
import type { Engine } from '../../engine/engine';
import { focusPlace } from '../../shell/kept-focus';
import { Skeleton } from '../../shell/skeleton';
import { useAnswer } from '../../shell/use-answer';
import { useWords } from '../../words';
import { StatusLook } from '../status-look';
import { Conditions } from './conditions';
import { HowSure } from './how-sure';
import { PointBars } from './point-bars';
import { Reasons } from './reasons';
import { TieTrail } from './tie-trail';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // It has the focus only so that the keyboard goes on from its top.
    outlineStyle: 'none',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.spacingVerticalXS,
    },
  },
  top: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  who: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface NomineePageProps {
  readonly nominee: NomineeView;
  readonly engine: Engine;
  readonly onGoTo: (place: CellRef) => void;
  readonly onBack: () => void;
}

export function NomineePage({ nominee, engine, onGoTo, onBack }: NomineePageProps) {
  const styles = useStyles();
  const words = useWords();
  const { card: say } = words.pane.path;
  const { subject, index } = nominee;
  const card = useAnswer(
    useCallback(() => engine.card({ subject, index }), [engine, subject, index]),
  );
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    if (page.current) focusPlace(page.current);
  }, []);
  const { name, unit, post, status, points, rank } = nominee;
  const standing = [
    rank === null ? '' : words.pane.results.rank(rank),
    points === null
      ? words.pane.results.noPoints
      : words.pane.results.points(words.sheets.points(points)),
  ];
  return (
    <article ref={page} className={styles.card} aria-label={name}>
      <div className={styles.top}>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {say.back}
        </Button>
        <GoTo at={card?.at ?? null} onGoTo={onGoTo} />
      </div>
      <div className={styles.who}>
        <h2 className={styles.title}>{name}</h2>
        <Text size={200} className={styles.quiet}>
          {[post, unit === name ? '' : unit].filter((part) => part !== '').join(', ')}
        </Text>
        <Text>{standing.filter((part) => part !== '').join(' · ')}</Text>
        <StatusLook status={status} />
      </div>
      {card === undefined && <Skeleton />}
      {card === null && <Text>{say.gone}</Text>}
      {card && <CardBody card={card} engine={engine} />}
    </article>
  );
}

function CardBody({ card, engine }: { card: NomineeCard; engine: Engine }) {
  const { subject, index } = card.nominee;
  return (
    <>
      <Reasons card={card} />
      <PointBars card={card} />
      <HowSure engine={engine} subject={subject} index={index} />
      <Conditions conditions={card.conditions} />
      <TieTrail keys={card.tieKeys} />
    </>
  );
}

function GoTo({ at, onGoTo }: { at: CellRef | null; onGoTo: (place: CellRef) => void }) {
  const { card } = useWords().pane.path;
  if (!at) return null;
  return (
    <Button
      size="small"
      icon={<ArrowRightRegular />}
      onClick={() => {
        onGoTo(at);
      }}
    >
      {card.goTo}
    </Button>
  );
}
