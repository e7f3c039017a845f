/** Phong trào: the campaign of the workbook and where its rules come from, or templates to start. */
import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Campaign } from '../../domain/campaign';
import type { Engine } from '../engine/engine';
import { Skeleton } from '../shell/skeleton';
import type { Pane } from '../use-pane';
import { useWords } from '../words';
import { CampaignCard } from './campaign-card';
import { Origins } from './origins';
import { StartCard } from './start-card';

export interface CampaignPageProps {
  readonly pane: Pane;
  readonly engine: Engine;
  readonly isBusy: boolean;
}

export function CampaignPage({ pane, engine, isBusy }: CampaignPageProps) {
  const words = useWords().pane.path.rules;
  const { campaign, asOf, issues } = pane.state;
  if (!campaign) return <Start pane={pane} engine={engine} isBusy={isBusy} />;
  const approval = issues.find(({ code }) => code === 'scaleProposed');
  return (
    <>
      <CampaignCard campaign={campaign} asOf={asOf} />
      {approval && (
        <Button
          icon={<ArrowRightRegular />}
          onClick={() => {
            pane.goTo(approval.at);
          }}
        >
          {words.approveScale}
        </Button>
      )}
      <Origins campaign={campaign} />
    </>
  );
}

function Start({ pane, engine, isBusy }: CampaignPageProps) {
  const [templates, setTemplates] = useState<readonly Campaign[] | null>(null);
  useEffect(() => {
    engine.templates().then(setTemplates).catch(reportError);
  }, [engine]);
  if (!templates) return <Skeleton />;
  return <StartCard templates={templates} isBusy={isBusy} onStart={pane.start} />;
}
