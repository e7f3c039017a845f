/**
 * Lets a page in a frame take the theme of this page for the one that the system prefers. Excel on
 * the web names no theme to its panes, and browsers hand the system's alone down to frames.
 */
import type { Theme } from './choice';

const scheme = /prefers-color-scheme:\s*(light|dark)/;

/**
 * To be called before the frame's page loads: a frame keeps its window when it goes from its empty
 * beginning to a page of the same origin. The answer changes the theme later on.
 */
export function preferTheme(frame: Window, first: Theme): (theme: Theme) => void {
  const system = frame.matchMedia.bind(frame);
  const changes = new EventTarget();
  let preferred = first;
  frame.matchMedia = (query) => {
    const asked = scheme.exec(query)?.[1];
    return asked === undefined ? system(query) : answer(query, changes, () => preferred === asked);
  };
  return (theme) => {
    if (theme === preferred) return;
    preferred = theme;
    changes.dispatchEvent(new Event('change'));
  };
}

function answer(media: string, changes: EventTarget, matches: () => boolean): MediaQueryList {
  return {
    media,
    get matches() {
      return matches();
    },
    onchange: null,
    addEventListener: changes.addEventListener.bind(changes),
    removeEventListener: changes.removeEventListener.bind(changes),
    dispatchEvent: changes.dispatchEvent.bind(changes),
    addListener: () => undefined,
    removeListener: () => undefined,
  };
}
