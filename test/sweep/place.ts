/** Where in a click something is called, set or written. */
import { openInExcel } from '../support/excel';
import type { Rehearsed } from './strike';

export interface Place {
  readonly request: number;
  readonly action: number;
}

/** The first place where a member is called or set to something with this text in it. */
export async function placeOf(
  { useCase, bytes }: Rehearsed,
  member: string,
  text: string,
): Promise<Place> {
  const running = openInExcel(bytes);
  let place: Place | null = null;
  running.excel.setFaults([]);
  running.excel.beforeEachRequest((request, { Actions }) => {
    const action = Actions.findIndex(
      ({ Name, ArgumentInfo }) => Name === member && JSON.stringify(ArgumentInfo).includes(text),
    );
    if (action >= 0) place ??= { request, action };
  });
  await useCase.click(running);
  if (!place) throw new Error(`${member} with ${text} is not sent`);
  return place;
}
