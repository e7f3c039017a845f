/** Chấm điểm: what stands before the click, line by line, and what the click will do. */
import { Text } from '@fluentui/react-components';
import type { StepName } from '../../i18n/path-words';
import { blockingIn } from '../pane-state';
import type { PaneState } from '../pane-state';
import { CheckLines } from '../shell/check-lines';
import type { CheckLine } from '../shell/check-lines';
import { Section } from '../shell/section';
import { useWords } from '../words';

export interface ScoringPageProps {
  readonly state: PaneState;
  readonly onStep: (step: StepName) => void;
}

export function ScoringPage({ state, onStep }: ScoringPageProps) {
  const words = useWords().pane.path.before;
  return (
    <Section title={words.heading} level="h2">
      <CheckLines label={words.heading} lines={useLines(state)} onStep={onStep} />
      <Text>{words.what}</Text>
    </Section>
  );
}

function useLines(state: PaneState): readonly CheckLine[] {
  const words = useWords().pane.path.before;
  const { campaign, issues, readings } = state;
  if (!campaign) return [{ mark: 'stop', text: words.noCampaign, step: 'campaign' }];
  const blocking = blockingIn(state);
  const data: CheckLine =
    blocking > 0
      ? { mark: 'stop', text: words.dataBlocked(blocking), step: 'data' }
      : issues.length > 0
        ? { mark: 'note', text: words.dataNoted(issues.length), step: 'data' }
        : { mark: 'fine', text: words.data, step: 'data' };
  const counted = (key: string) => readings.find((each) => each.key === key)?.list?.nominees ?? 0;
  const people = words.nominees(counted('collectives'), counted('individuals'));
  const scale: CheckLine =
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
