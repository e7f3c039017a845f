/** What the pictures of README and manual show: one way through the preview, scene by scene. */
import type { FrameLocator, Page } from 'playwright-core';

export interface Scene {
  /** Name of the picture, and of the text beside it. */
  readonly name: string;
  /** The whole preview, or the pane alone. */
  readonly of: 'page' | 'pane';
  /** Goes on from the scene before. */
  readonly act: (pane: FrameLocator, page: Page) => Promise<void>;
}

const step = (pane: FrameLocator, name: string) =>
  pane.getByRole('button', { name: new RegExp(`^Bước \\d: ${name}`) }).click();

export const scenes: readonly Scene[] = [
  {
    name: 'pane-campaign',
    of: 'pane',
    act: (pane) => step(pane, 'Phong trào'),
  },
  {
    name: 'pane-data',
    of: 'pane',
    act: (pane) => step(pane, 'Dữ liệu'),
  },
  {
    name: 'pane-results',
    of: 'pane',
    act: async (pane) => {
      await pane.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
      await pane.getByText('Đã ghi và đối chiếu').waitFor();
      await pane.getByRole('tab', { name: /^Cá nhân/ }).click();
    },
  },
  {
    name: 'preview',
    of: 'page',
    act: async (pane, page) => {
      const ranked = pane.getByRole('list', { name: /^Xếp hạng/ });
      await ranked.getByRole('button').first().click();
      await pane.getByRole('list', { name: 'Chắc hay sát' }).waitFor();
      await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    },
  },
  {
    name: 'pane-card',
    of: 'pane',
    act: (pane) => pane.getByRole('list', { name: 'Chắc hay sát' }).scrollIntoViewIfNeeded(),
  },
  {
    name: 'pane-signing',
    of: 'pane',
    act: (pane) => step(pane, 'Trình ký'),
  },
];

/** What the pane of a scene says, as a screen reader has it: from this a stale picture is known. */
export function textOf(pane: FrameLocator): Promise<string> {
  return pane.locator('body').ariaSnapshot();
}
