/** The real pane, unmodified, in a frame of the page. It goes on running while it is not shown. */
import { useEffect, useRef } from 'react';
import { mountPane } from '../emulator/frame';
import type { PaneHandle } from '../emulator/frame';
import type { Theme } from './choice';
import { focusBeside } from './focus-beside';
import { preferTheme } from './preferred-theme';
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
  const wanted = useRef(theme);
  const prefer = useRef<((theme: Theme) => void) | null>(null);
  useEffect(() => {
    wanted.current = theme;
    prefer.current?.(theme);
  }, [theme]);
  useEffect(() => {
    if (!container.current) return undefined;
    const src = new URL(PANE_PAGE, location.href).href;
    const pane: PaneHandle = mountPane({
      ...{ container: container.current, src, host: session, title, locale },
      onLeft: (way) => {
        focusBeside(pane.frame, way);
      },
    });
    const inside = pane.frame.contentWindow;
    prefer.current = inside && preferTheme(inside, wanted.current);
    onMounted(pane);
    return () => {
      prefer.current = null;
      onMounted(null);
      pane.unmount();
    };
  }, [session, title, locale, onMounted]);
  return <div className="pane" ref={container} hidden={!isOpen} />;
}
