/**
 * `npm run tasks -- 20000`: how long the pane stands still while it scores so many people in the
 * preview, as the browser's own observer of long frames tells it, and who is to blame.
 *
 * A frame that takes less than 50 ms is not told of. What starts in a message to office.js is an
 * exchange of office.js; everything else is our own.
 */
import { launchBrowser } from './find-browser';
import { manyPeople } from './samples/many-people';
import { serve } from './serve';

interface LongScript {
  readonly milliseconds: number;
  /** What set it going, and the place in the code where it began. */
  readonly invoker: string;
  readonly isOffice: boolean;
}

/** What the page collects; the names live in the page. */
interface Watched {
  longScripts: LongScript[];
  progress: { readonly at: number; readonly shown: string }[];
}

const OWN_MAX = 50;
const EXCHANGE_MAX = 100;
const PATIENCE = 600_000;

const people = Number(process.argv[2] ?? '20000');
const workbook = await manyPeople(people);
const site = await serve({ port: 8500, watch: false });
const browser = await launchBrowser();
const context = await browser.newContext({ ignoreHTTPSErrors: true });
await context.addInitScript(watch);
const page = await context.newPage();
await page.goto(`${site.origin}/?sample=blank&view=table`);
const pane = page.frameLocator('.pane iframe');
await pane.getByRole('radio').first().waitFor();
await page
  .locator('input[type=file]')
  .setInputFiles({ name: 'nhieu-nguoi.xlsx', mimeType: '', buffer: Buffer.from(workbook) });
await pane
  .getByRole('button', { name: new RegExp(`${String(people)} cá nhân`) })
  .waitFor({ timeout: PATIENCE });
const frame = page.frames().find((each) => each.url().includes('taskpane'));
if (!frame) throw new Error('The preview has no pane.');
await frame.evaluate('watched.longScripts = []; watched.progress = []');
await pane.getByRole('button', { name: /^Chấm (điểm|lại)$/ }).click();
const started = Date.now();
await pane.getByText('Đã ghi và đối chiếu').waitFor({ timeout: PATIENCE });
const seconds = (Date.now() - started) / 1000;
const { longScripts, progress } = await frame.evaluate<Watched>('watched');
await browser.close();
await site.close();
tell();
process.exit(0);

function tell(): void {
  const longestFirst = (isOffice: boolean) =>
    longScripts
      .filter((each) => each.isOffice === isOffice)
      .toSorted((a, b) => b.milliseconds - a.milliseconds);
  console.log(`${String(people)} people, scored in ${seconds.toFixed(1)} s`);
  for (const [what, all, most] of [
    ['our own tasks', longestFirst(false), OWN_MAX],
    ['exchanges of office.js', longestFirst(true), EXCHANGE_MAX],
  ] as const) {
    const over = all.filter((each) => each.milliseconds > most);
    const [longest] = all;
    const worst = longest ? `longest ${String(longest.milliseconds)} ms` : 'none of 50 ms';
    console.log(`${what}: ${worst}; ${String(over.length)} over ${String(most)} ms`);
    for (const { milliseconds, invoker } of over) {
      console.log(`  ${String(milliseconds)} ms: ${invoker}`);
    }
  }
  const stills = progress.slice(1).map(({ at }, index) => {
    const { at: before = at, shown = '' } = progress[index] ?? {};
    return { milliseconds: at - before, shown };
  });
  const [longestStill] = stills.toSorted((a, b) => b.milliseconds - a.milliseconds);
  if (!longestStill) return;
  console.log(
    `progress: ${String(progress.length)} steps; longest still for ` +
      `${(longestStill.milliseconds / 1000).toFixed(1)} s, at ${longestStill.shown} %`,
  );
}

/** Runs in every page and frame before anything else does. */
function watch(): void {
  const watched: Watched = { longScripts: [], progress: [] };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries() as (PerformanceEntry & {
      readonly scripts?: readonly (PerformanceEntry & {
        readonly invoker: string;
        readonly sourceURL: string;
        readonly sourceFunctionName: string;
        readonly sourceCharPosition: number;
      })[];
    })[]) {
      for (const script of frame.scripts ?? []) {
        if (script.duration < 50) continue;
        const { sourceURL, sourceFunctionName, sourceCharPosition } = script;
        const where = `${sourceFunctionName} ${sourceURL}:${String(sourceCharPosition)}`;
        watched.longScripts.push({
          milliseconds: Math.round(script.duration),
          invoker: `${script.invoker} ${where}`,
          isOffice: /\/(office|excel)[^/]*\.js/.test(sourceURL),
        });
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  setInterval(() => {
    const bar = document.querySelector('[role=progressbar]');
    const shown = bar?.getAttribute('aria-valuenow') ?? '';
    if (shown !== watched.progress.at(-1)?.shown) {
      watched.progress.push({ at: Math.round(performance.now()), shown });
    }
  }, 100);
}
