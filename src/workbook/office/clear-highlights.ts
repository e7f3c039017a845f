/** Takes the highlights out of the user's sheets: ours alone, and no cell is touched. */
import { readRules } from './inspect';
import { HostProblem } from './host-issues';
import { readSheetList } from './read-snapshot';
import type { Session } from './session';

/** How many rules were taken out. A protected sheet keeps its own: Excel changes nothing there. */
export async function clearHighlights(session: Session): Promise<number> {
  const { sheets } = await readSheetList(session);
  const open = sheets.filter(({ protection }) => !protection.protected).map(({ id }) => id);
  const rules = await readRules(session, open);
  for (const { format } of rules) format.delete();
  if (rules.length === 0) return 0;
  const left = await readRules(session, open);
  if (left.length > 0) throw new HostProblem('notAsWritten', 'highlights');
  return rules.length;
}
