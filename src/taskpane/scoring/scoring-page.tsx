/** Chấm điểm: what stands before the click, line by line, and what the click will do. */
import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { StepName } from '../../i18n/path-words';
import { blockingIn } from '../pane-state';
import type { PaneState } from '../pane-state';
import { useWords } from '../words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  sign: { flexShrink: 0, marginTop: '2px' },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorStatusWarningForeground3 },
  stop: { color: tokens.colorStatusDangerForeground1 },
});

type Mark = 'fine' | 'note' | 'stop';
const signs = { fine: CheckmarkCircleFilled, note: WarningFilled, stop: ErrorCircleFilled };

interface Line {
  readonly mark: Mark;
  readonly text: string;
  /** The step that shows more of it. */
  readonly step: StepName;
}

export interface ScoringPageProps {
  readonly state: PaneState;
  readonly onStep: (step: StepName) => void;
}

export function ScoringPage({ state, onStep }: ScoringPageProps) {
  const styles = useStyles();
  const words = useWords().pane.path.before;
  const lines = useLines(state);
  return (
    <section className={styles.section} aria-label={words.heading}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {words.heading}
      </Text>
      <ul className={styles.list}>
        {lines.map(({ mark, text, step }) => (
          <li key={text} className={styles.item}>
            <Sign mark={mark} />
            <Link
              as="button"
              onClick={() => {
                onStep(step);
              }}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
      <Text>{words.what}</Text>
    </section>
  );
}

function Sign({ mark }: { mark: Mark }) {
  const styles = useStyles();
  const Icon = signs[mark];
  return (
    <span className={styles.sign}>
      <Icon className={styles[mark]} fontSize={20} aria-hidden />
    </span>
  );
}

function useLines(state: PaneState): readonly Line[] {
  const words = useWords().pane.path.before;
  const { campaign, issues, readings } = state;
  if (!campaign) return [{ mark: 'stop', text: words.noCampaign, step: 'campaign' }];
  const blocking = blockingIn(state);
  const data: Line =
    blocking > 0
      ? { mark: 'stop', text: words.dataBlocked(blocking), step: 'data' }
      : issues.length > 0
        ? { mark: 'note', text: words.dataNoted(issues.length), step: 'data' }
        : { mark: 'fine', text: words.data, step: 'data' };
  const counted = (key: string) => readings.find((each) => each.key === key)?.nominees ?? 0;
  const people = words.nominees(counted('collectives'), counted('individuals'));
  const scale: Line =
    campaign.scaleApproval === null
      ? { mark: 'note', text: words.scaleOpen, step: 'campaign' }
      : { mark: 'fine', text: words.scale, step: 'campaign' };
  return [
    { mark: 'fine', text: words.campaign(campaign.name), step: 'campaign' },
    scale,
    data,
    { mark: 'fine', text: people, step: 'data' },
  ];
}
