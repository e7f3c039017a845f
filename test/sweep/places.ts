/** Where in a click something is called, set or written. */
import { openInExcel } from '../support/excel';
import type { Rehearsed } from './strike';

export interface Place {
  readonly request: number;
  readonly action: number;
}

/** The places where a member is called or set to something with this text in it, first ones first. */
export async function placesOf(
  { useCase, bytes }: Rehearsed,
  member: string,
  text: string,
): Promise<readonly [Place, ...Place[]]> {
  const running = openInExcel(bytes);
  const places: Place[] = [];
  running.excel.setFaults([]);
  running.excel.beforeEachRequest((request, { Actions }) => {
    Actions.forEach(({ Name, ArgumentInfo }, action) => {
      const isMeant = Name === member && JSON.stringify(ArgumentInfo).includes(text);
      if (isMeant) places.push({ request, action });
    });
  });
  await useCase.click(running);
  const [first, ...others] = places;
  if (!first) throw new Error(`${member} with ${text} is not sent`);
  return [first, ...others];
}
