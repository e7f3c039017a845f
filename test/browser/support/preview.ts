/** The preview in a real browser, as a person at a desk would have it. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/find-browser';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { builtSite } from './built-site';
import { staticSite } from './static-site';
import type { StaticSite } from './static-site';
import type { FaultPlan } from '../../../src/emulator/frame';
import { openWorkbook } from '../../../src/xlsx';
import type { WorkbookData } from '../../../src/xlsx';

/** What the foot of the pane says once the workbook has been read. */
const READ = /Sổ chưa có phong trào|phải sửa trước|Sẵn sàng chấm|Kết quả (khớp|đã cũ)/;

const pictures = fileURLToPath(new URL('../../output/', import.meta.url));

class PreviewSite {
  private constructor(
    private readonly site: StaticSite,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<PreviewSite> {
    const folder = await builtSite();
    const [site, browser] = await Promise.all([staticSite(folder, 'xem-thu'), launchBrowser()]);
    return new PreviewSite(site, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.site.close();
  }

  /** A fresh page with the sample workbook open and the pane's first check done. */
  async open(options: BrowserContextOptions = {}, wish: Wish = {}): Promise<PreviewPage> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1400, height: 860 },
      ...options,
    });
    const preview = new PreviewPage(await context.newPage(), this.site.address);
    await preview.goto(wish);
    return preview;
  }
}

/** How page and pane may look to somebody. */
export const LOOKS = ['light', 'dark', 'high contrast'] as const;
export type Look = (typeof LOOKS)[number];

/** What an address of the preview may say; see `src/preview/choice.ts`. */
export interface Wish {
  readonly sample?: string;
  readonly lang?: 'vi' | 'en';
  readonly profile?: string;
  readonly theme?: 'light' | 'dark';
  /** Cells are elements of the page in the table view alone, which tests have unless they ask. */
  readonly view?: 'sheet' | 'table';
}

/** The site for the tests of one file. Every page is closed, and asked whether anything went wrong. */
export function previewSite(): (
  options?: BrowserContextOptions,
  wish?: Wish,
) => Promise<PreviewPage> {
  let site: PreviewSite;
  let pages: PreviewPage[] = [];
  beforeAll(async () => {
    site = await PreviewSite.start();
  });
  afterAll(() => site.stop());
  afterEach(async () => {
    const opened = pages;
    pages = [];
    for (const page of opened) {
      expect(page.outside, 'no request leaves the machine').toEqual([]);
      expect(page.failures, 'nothing fails unseen').toEqual([]);
      await page.close();
    }
  });
  return async (options, wish) => {
    const page = await site.open(options, wish);
    pages.push(page);
    return page;
  };
}

export class PreviewPage {
  readonly pane: FrameLocator;
  /** Addresses outside the preview's own folder that were asked for. */
  readonly outside: string[] = [];
  /** What went wrong in page or pane without anybody catching it. */
  readonly failures: string[] = [];

  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    this.pane = page.frameLocator('.pane iframe');
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) this.outside.push(url);
    });
    page.on('pageerror', (error) => this.failures.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.failures.push(message.text());
    });
  }

  /** Opens the page; the pane has looked at the workbook when this is over. */
  async goto(wish: Wish = {}): Promise<void> {
    const address = new URL(this.address);
    for (const [name, value] of Object.entries({ view: 'table', ...wish })) {
      address.searchParams.set(name, value);
    }
    await this.page.goto(address.href);
    if (wish.sample === 'blank') {
      await this.pane.getByRole('radio').first().waitFor();
      return;
    }
    await this.pane.getByRole('button', { name: /^(Chấm (điểm|lại)|Score)$/ }).waitFor();
    await this.pane
      .getByText(/lưu ý|to note|note/)
      .first()
      .waitFor();
  }

  get score(): Locator {
    return this.pane.getByRole('button', { name: /^Chấm (điểm|lại)$/ });
  }

  get written(): Locator {
    return this.pane.getByText('Đã ghi và đối chiếu');
  }

  /** Goes to a step of the pane by its name in the language of the pane. */
  async step(name: string): Promise<void> {
    await this.pane.getByRole('button', { name: new RegExp(`^(Bước|Step) \\d: ${name}`) }).click();
  }

  /** Puts page and pane into another look, in place: what they show stays. */
  async wear(look: Look): Promise<void> {
    const isDark = look === 'dark';
    await this.page.emulateMedia({
      colorScheme: isDark ? 'dark' : 'light',
      forcedColors: look === 'high contrast' ? 'active' : 'none',
    });
    const toggle = this.page.locator('.bar button[aria-pressed]');
    if ((await toggle.getAttribute('aria-pressed')) !== String(isDark)) await toggle.click();
    await this.atRest();
  }

  /** Waits until the movements of page and pane are over; those without an end are left alone. */
  async atRest(): Promise<void> {
    const still = async () => {
      await new Promise(requestAnimationFrame);
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    };
    await Promise.all(this.page.frames().map((frame) => frame.evaluate(still)));
  }

  /** Waits until the pane names a campaign; another workbook brings another pane. */
  async campaignIs(name: RegExp | string): Promise<void> {
    const isNamed = async () => {
      await this.step('Phong trào');
      return (await this.pane.getByRole('heading', { name }).count()) > 0;
    };
    await expect.poll(() => isNamed().catch(() => false), { timeout: 30_000 }).toBe(true);
  }

  /** Opens a file of one's own; its pane is on its way when this is over. */
  async openOwn(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.page.locator('input[type=file]').setInputFiles(file);
    await this.page
      .locator('.files option:checked', { hasText: name })
      .waitFor({ state: 'attached' });
  }

  /** Opens a file of one's own; a pane of its own has read it when this is over. */
  async openRead(name: string, bytes: Uint8Array): Promise<void> {
    const before = await this.page.locator('.pane iframe').elementHandle();
    await this.openOwn(name, bytes);
    await expect.poll(() => before?.evaluate((frame) => frame.isConnected)).toBe(false);
    await this.pane.locator('.td-standing', { hasText: READ }).waitFor();
  }

  /** Something in the pane's own worker goes wrong that nobody catches. */
  async breakWorker(): Promise<void> {
    await this.page
      .workers()
      .at(-1)
      ?.evaluate(() => {
        setTimeout(() => {
          throw new Error('broken');
        });
      });
  }

  /** Fills in what a submission says and presses the button; the step Trình ký is in front. */
  async seal(): Promise<void> {
    const { pane } = this;
    await pane.getByLabel('Số, ký hiệu văn bản trình').fill('Tờ trình số 45/TTr-SCT');
    await pane.getByLabel('Ngày văn bản').fill('5/1/2027');
    await pane.getByLabel('Người ký').fill('Nguyễn Thị Hạnh');
    await pane.getByRole('button', { name: 'Niêm phong để trình ký' }).click();
  }

  tab(sheet: string): Locator {
    return this.page.getByRole('tab', { name: sheet, exact: true });
  }

  cell(address: string): Locator {
    return this.page.locator(`td[id="${address}"]`);
  }

  /** Goes to a sheet and types into a cell, as with a keyboard. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.tab(sheet).click();
    const editor = this.page.locator('.editor');
    // A table that is drawn anew between the two clicks has seen no double click.
    const isOpen = async () => {
      await this.cell(address).dblclick();
      return editor.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isOpen, { timeout: 30_000 }).toBe(true);
    await editor.fill(text);
    await editor.press('Enter');
  }

  /** Goes to a sheet and selects a cell. */
  async select(sheet: string, address: string): Promise<void> {
    await this.tab(sheet).click();
    await this.cell(address).click();
  }

  /** Presses a button of the ribbon by the name of its function, such as "score". */
  async pressRibbon(name: string): Promise<void> {
    await this.page.evaluate(`thiduaPreview.pressRibbon(${JSON.stringify(name)})`);
  }

  /** Makes requests of the pane fail. */
  async setFaults(plan: FaultPlan): Promise<void> {
    await this.page.evaluate(`thiduaPreview.setFaults(${JSON.stringify(plan)})`);
  }

  /** Lets the requests that a fault holds back come to their end. */
  async releaseLate(): Promise<void> {
    await this.page.evaluate('thiduaPreview.releaseLate()');
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async savedBytes(): Promise<Uint8Array> {
    const bytes = await this.page.evaluate<number[]>(
      'thiduaPreview.save().then((bytes) => [...bytes])',
    );
    return Uint8Array.from(bytes);
  }

  async saved(): Promise<WorkbookData> {
    const result = openWorkbook(await this.savedBytes());
    if (!result.ok) throw new Error(result.problem.code);
    return result.workbook.data;
  }

  /** Requests of the pane, without those that only release what was held. */
  requests(): Promise<number> {
    return this.page.evaluate<number>('thiduaPreview.requests()');
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.atRest();
    await this.page.screenshot({ path: `${pictures}${name}.png` });
  }
}
