/**
 * Somebody who has no mouse: keys alone, and at every stop in the pane the question whether it has a
 * name and is seen to have the focus.
 */
import { expect } from 'vitest';
import type { PreviewPage } from './preview';

/** More stops than any page has on the way from one control to another. */
const STOPS_MAX = 120;

interface Stop {
  /** Empty where nothing in the pane has the focus. */
  readonly tag: string;
  readonly name: string;
  /** The stop before this one looked with the focus as it looks without it. */
  readonly wasUnseen: string | null;
}

export class Keyboard {
  constructor(private readonly preview: PreviewPage) {}

  /** Presses a key; the focus is somewhere in the pane afterwards. */
  async press(key: string): Promise<void> {
    await this.preview.page.keyboard.press(key);
    await this.hasPlace();
  }

  async type(text: string): Promise<void> {
    await this.preview.page.keyboard.type(text);
  }

  /** The focus is in the pane, and stays there. */
  async hasPlace(): Promise<void> {
    await this.preview.atRest();
    expect((await this.stop()).tag, 'something in the pane has the focus').not.toBe('');
  }

  /** Goes from stop to stop until one has the name. */
  async reach(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let count = 0; count < STOPS_MAX; count++) {
      await this.preview.page.keyboard.press(key);
      const { tag, name: found, wasUnseen } = await this.stop();
      expect(wasUnseen, 'a stop that does not look as if it had the focus').toBe(null);
      if (tag === '') continue;
      expect(found, `a name for <${tag}> after ${passed.join(' → ')}`).not.toBe('');
      if (typeof name === 'string' ? found === name : name.test(found)) return;
      passed.push(found);
    }
    throw new Error(`${String(name)} is not among ${passed.join(' → ')}`);
  }

  private stop(): Promise<Stop> {
    return this.preview.pane.locator('html').evaluate(stopNow);
  }
}

/** Runs in the pane. */
function stopNow(): Stop {
  const kept = window as unknown as { before?: { element: Element; look: string; name: string } };
  const { before } = kept;
  const active = document.activeElement;
  const nothing = active === null || active === document.body || !document.hasFocus();
  const element = nothing ? null : active;

  /** What could show the focus: the element, what is drawn over it, and what it is drawn in. */
  const lookOf = (focused: Element): string => {
    const drawn = [focused, focused.nextElementSibling, focused.parentElement];
    const properties = ['outline', 'border', 'boxShadow', 'textDecoration', 'transform'] as const;
    return JSON.stringify(
      drawn.map((each) =>
        [undefined, '::before', '::after'].map((pseudo) => {
          const style = each && getComputedStyle(each, pseudo);
          return properties.map((property) => style?.[property]);
        }),
      ),
    );
  };
  const nameOf = (named: Element): string => {
    const labels =
      'labels' in named ? [...((named.labels as NodeListOf<Element> | null) ?? [])] : [];
    const texts = [named.getAttribute('aria-label'), ...labels.map((each) => each.textContent)];
    const found = texts.find((text) => text?.trim()) ?? named.textContent;
    return found.replace(/\s+/g, ' ').trim();
  };

  const hasLeft = before && before.element !== element && before.element.isConnected;
  const wasUnseen = hasLeft && lookOf(before.element) === before.look ? before.name : null;
  if (!element) delete kept.before;
  else if (before?.element !== element) {
    kept.before = { element, look: lookOf(element), name: nameOf(element) };
  }
  return {
    tag: element?.tagName.toLowerCase() ?? '',
    name: element ? nameOf(element) : '',
    wasUnseen,
  };
}
