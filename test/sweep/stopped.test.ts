/** A click that somebody stops, before each of its requests: it ends at once, and the next completes it. */
import { describe, expect, test } from 'vitest';
import { officePort } from '../../src/workbook/office/office-port';
import { openInExcel } from '../support/excel';
import { rehearse, strike, watchdog } from './strike';
import type { UseCase } from './strike';
import { useCases } from './use-cases';

/** A port that is stopped before one of its requests, or never, and counts them. */
function stoppedBefore(request: number) {
  const count = { asked: 0 };
  const portOn: typeof officePort = (host) =>
    officePort({ ...host, isGivenUp: () => ++count.asked === request });
  return { count, portOn };
}

async function clicked({ click }: UseCase, bytes: Uint8Array, request: number) {
  const { count, portOn } = stoppedBefore(request);
  const running = openInExcel(bytes, {}, watchdog, portOn);
  running.excel.requests.clear();
  const result = await click(running);
  await watchdog();
  const sent = running.excel.requests.entries.filter(({ isCleanUp }) => !isCleanUp);
  return { result, asked: count.asked, sent: sent.length };
}

const all: readonly UseCase[] = Object.values(useCases).flat();

describe.each(all)('$name', (useCase) => {
  test('is stopped before each request, and completed by the same click', async () => {
    const rehearsed = await rehearse(useCase);
    const { asked } = await clicked(useCase, rehearsed.bytes, Infinity);
    expect(asked).toBeGreaterThan(2);
    for (let request = 1; request <= asked; request++) {
      const point = { faults: [], isKilled: false };
      const found = await strike(rehearsed, point, stoppedBefore(request).portOn);
      expect(found, `before request ${String(request)} of ${String(asked)}`).toEqual([]);
    }
  });

  test('sends nothing more, and says that it was stopped', async () => {
    const { result, asked, sent } = await clicked(useCase, await useCase.before(), 3);
    expect(result.status).not.toBe(useCase.done);
    expect(JSON.stringify(result)).toContain('"cause":"givenUp"');
    expect([asked, sent]).toEqual([3, 2]);
  });
});
