/** The real pane, unmodified, in a frame of the page. */
import { useEffect, useRef } from 'react';
import { mountPane } from '../emulator/frame';
import type { Session } from './session';

const PANE_PAGE = 'taskpane.html';

export interface PaneFrameProps {
  readonly session: Session;
  readonly title: string;
  readonly locale: string;
}

export function PaneFrame({ session, title, locale }: PaneFrameProps) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return undefined;
    const pane = mountPane({
      container: container.current,
      src: new URL(PANE_PAGE, location.href).href,
      host: session.host,
      title,
      locale,
      onAnswered: session.changed,
    });
    return () => {
      pane.unmount();
    };
  }, [session, title, locale]);
  return <div className="pane" ref={container} />;
}
