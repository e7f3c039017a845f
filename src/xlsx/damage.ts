/**
 * What can be wrong with a file.
 *
 * Readers deep inside this room stop by throwing `Damage`; `openWorkbook` catches it at the one
 * door and hands it out as a value. Nobody outside ever sees it thrown.
 */
export interface PackageProblem {
  code: 'notAZip' | 'notAWorkbook' | 'encrypted' | 'oldBinaryFormat' | 'damaged' | 'tooLarge';
  part?: string;
  detail?: string;
}

export class Damage extends Error {
  constructor(readonly problem: PackageProblem) {
    super(`${problem.code} ${problem.part ?? ''} ${problem.detail ?? ''}`);
    this.name = 'Damage';
  }
}

/** Stops reading a part that is not as the format says. */
export function damaged(detail: string): never {
  throw new Damage({ code: 'damaged', detail });
}

/** Stops reading a part that would grow beyond measure. */
export function tooLarge(): never {
  throw new Damage({ code: 'tooLarge' });
}

/** Runs a reader and names the part in whatever damage it finds. */
export function inPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Damage && error.problem.part === undefined) {
      throw new Damage({ ...error.problem, part });
    }
    throw error;
  }
}
