/**
 * A process of its own that lets one hostile file after the other in, and says of each how it ended,
 * the time that the processor worked on it, and the most memory that the process ever had.
 *
 * Not the clock but the processor is asked, for other work may stand beside; nothing here waits.
 */
import { scoreCampaign } from '../../src/app/score-campaign';
import { portOn } from '../../src/cli/excel';
import { catalogs } from '../../src/i18n/catalog';
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import { FILES } from './files';

/** One file, from its bytes to what the command line would say. */
async function ending(bytes: Uint8Array): Promise<string> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened.problem.code;
  const { status } = await scoreCampaign(portOn(opened.workbook), { words: catalogs.vi });
  saveWorkbook(opened.workbook);
  return status;
}

// The first click pays for compiling what all of them run.
const nothing = FILES.find(({ what }) => what.startsWith('a zip in a zip'));
if (nothing) await ending(nothing.make());

for (const { what, make } of FILES) {
  const bytes = make();
  // Said before, so that one that never ends has a name.
  process.stdout.write(`${JSON.stringify({ what, begun: true })}\n`);
  const before = process.cpuUsage();
  const ended = await ending(bytes).catch((error: unknown) => `thrown: ${String(error)}`);
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  const seconds = (user + system) / 1e6;
  process.stdout.write(`${JSON.stringify({ what, ended, seconds, megabytes: maxRSS / 1024 })}\n`);
}
