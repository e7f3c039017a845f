/** axe-core, asked about the pane as it stands. */
import axe from 'axe-core';
import { LOOKS } from './preview';
import type { PreviewPage } from './preview';

/** What axe complains of in the pane, by look and element; pictures where somebody looks at them. */
export async function complaints(
  preview: PreviewPage,
  picture?: string,
): Promise<readonly string[]> {
  const inside = preview.pane.locator('html');
  // Read in once: each further reading would leave the one before it at work in the page.
  const isThere = await inside.evaluate(() => 'axe' in window);
  if (!isThere) await inside.evaluate(axe.source);
  const found: string[] = [];
  for (const look of LOOKS) {
    await preview.wear(look);
    if (picture !== undefined) await preview.picture(`${picture}-${look.replace(' ', '-')}`);
    const violations = await inside.evaluate(async () => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      return (await run({ resultTypes: ['violations'] })).violations;
    });
    for (const { id, nodes } of violations) {
      for (const { target, html } of nodes) {
        found.push(`${look}: ${id}: ${target.join(' ')} ${html.slice(0, 160)}`);
      }
    }
  }
  return found;
}
