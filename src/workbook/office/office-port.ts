/** The workbook as the use cases see it, on a real Excel or its stand-in. */
import type { Answered, WorkbookPort, WorkbookWatch } from '../../app/ports';
import { applyPlan } from './apply-plan';
import { clearHighlights } from './clear-highlights';
import { readImages } from './read-images';
import { readSnapshot } from './read-snapshot';
import { removeAll } from './remove-all';
import { writeSeal } from './seal-sheet';
import { showSheet } from './show-sheet';
import { openCopy } from './open-copy';
import { inSession } from './session';
import type { OfficeHost } from './session';
import { watchWorkbook } from './watch';
import { writeChoices } from './write-choices';

export interface OfficePortOptions extends OfficeHost {
  /** Whether the host has an API of this set, such as "1.13". */
  readonly supports: (version: string) => boolean;
}

/** One run at a time: what is asked meanwhile waits for its turn. */
export function officePort(host: OfficePortOptions): WorkbookPort & WorkbookWatch {
  // To look somewhere is no part of the work that is stopped.
  const { isGivenUp: _, ...looking } = host;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<Answered<T>>): Promise<Answered<T>> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  return {
    read: () => inTurn(() => inSession(host, readSnapshot)),
    apply: (plan, onProgress) => {
      const abilities = {
        canResizeTables: host.supports('1.13'),
        canMeasureCells: host.supports('1.10'),
      };
      return inTurn(() =>
        inSession(host, (session) => applyPlan(session, plan, abilities, onProgress)),
      );
    },
    readImages: () => inTurn(() => inSession(host, readImages)),
    seal: (order) => inTurn(() => inSession(host, (session) => writeSeal(session, order))),
    remove: (what) => inTurn(() => inSession(host, (session) => removeAll(session, what))),
    choose: (order) => inTurn(() => inSession(host, (session) => writeChoices(session, order))),
    show: (key) => inTurn(() => inSession(looking, (session) => showSheet(session, key))),
    openCopy: (bytes) => inTurn(() => openCopy(host, bytes)),
    clearHighlights: () => inTurn(() => inSession(host, clearHighlights)),
    watch: (listener) => watchWorkbook(host, listener),
    goTo: ({ sheet, cell }) =>
      inTurn(() =>
        inSession(looking, async ({ context, sync }) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          if (cell !== '') worksheet.getRange(cell).select();
          await sync();
          return null;
        }),
      ),
  };
}
