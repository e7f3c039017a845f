/** The real pane, unmodified, in a frame of the page. It goes on running while it is not shown. */
import { useEffect, useRef } from 'react';
import { mountPane } from '../emulator/frame';
import type { PaneHandle } from '../emulator/frame';
import type { Theme } from './choice';
import type { Session } from './session';

const PANE_PAGE = 'taskpane.html';

export interface PaneFrameProps {
  readonly session: Session;
  readonly title: string;
  readonly locale: string;
  readonly theme: Theme;
  readonly isOpen: boolean;
  readonly onMounted: (pane: PaneHandle | null) => void;
}

export function PaneFrame(props: PaneFrameProps) {
  const { session, title, locale, theme, isOpen, onMounted } = props;
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return undefined;
    const src = new URL(PANE_PAGE, location.href).href;
    const pane = mountPane({ container: container.current, src, host: session, title, locale });
    onMounted(pane);
    return () => {
      onMounted(null);
      pane.unmount();
    };
  }, [session, title, locale, onMounted]);
  // Excel on the web names no theme to its panes; they follow the scheme of the page around them.
  return <div className="pane" ref={container} style={{ colorScheme: theme }} hidden={!isOpen} />;
}
