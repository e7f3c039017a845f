/** The class of a nominee: forced, found by the total and its conditions, or moved down. */
import type { ClassRule } from '../../src/domain/criterion';
import { UNCLASSIFIED } from '../../src/domain/fact';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { NotApplicable } from '../../src/domain/value';
import { inScope } from './figures';
import { answersWith, holdAll } from './gates';
import { isNothing, totalOf } from './groups';
import { accepts, answersLet, nameOf, once } from './world';
import type { Who, World } from './world';

/** A name; a word for none; not known yet; or "KAD", where the subject has no classes. */
export type Classification = string | NotApplicable | null;

/** Rows of the subject under the answers of the office. */
export function classRows(world: World, { subject }: Pick<Who, 'subject'>): ClassRule[] {
  return world.campaign.classes.filter(
    (row) => row.appliesTo.includes(subject) && answersLet(world, row.onlyIf),
  );
}

/** Position of a class by its name: the same name may stand for several roles. */
export function classPosition({ campaign }: World, { subject }: Who, name: string): number {
  return campaign.classes
    .filter((row) => row.appliesTo.includes(subject))
    .findIndex((row) => row.name === name);
}

/** The name of the class; `null` without one, and while it is not known. */
export function classNameOf(world: World, who: Who): string | null {
  const found = classOf(world, who);
  return typeof found === 'string' && found !== UNCLASSIFIED ? found : null;
}

export function classOf(world: World, who: Who): Classification {
  return once(world, `class ${nameOf(who)}`, () => {
    if (classRows(world, who).length === 0) return NOT_APPLICABLE;
    const forced = forcedClass(world, who);
    return forced === undefined ? foundClass(world, who) : forced;
  });
}

/** No class wins over a forced one, and the worst of several forced ones over the others. */
function forcedClass(world: World, who: Who): string | null | undefined {
  const none = answersWith(world, who, 'noClass').map(({ answer }) => answer);
  if (none.includes('notMet')) return UNCLASSIFIED;
  const forcing = answersWith(world, who, 'classIs');
  if (none.includes('unknown') || forcing.some(({ answer }) => answer === 'unknown')) return null;
  const names = forcing.flatMap(({ gate: { otherwise }, answer }) =>
    answer === 'notMet' && otherwise.effect === 'classIs' ? [otherwise.name] : [],
  );
  const worst = Math.max(...names.map((name) => classPosition(world, who, name)));
  return names.find((name) => classPosition(world, who, name) === worst);
}

function foundClass(world: World, who: Who): string | null {
  const down = answersWith(world, who, 'oneClassDown').map(({ answer }) => answer);
  const notTop = answersWith(world, who, 'notTopClass').map(({ answer }) => answer);
  if ([...down, ...notTop].includes('unknown')) return null;
  const total = totalOf(world, who);
  if (total === null) return isNothing(world, who) ? UNCLASSIFIED : null;

  const rows = classRows(world, who).map((row) => ({
    row,
    stands: inScope(world, who, row.onlyIf),
  }));
  const theirs = rows.filter(({ stands }) => stands !== false);
  const isMoved = [...down, ...notTop].includes('notMet');
  for (const { row, stands } of theirs) {
    if (!accepts(row.test, total)) continue;
    const holds = holdAll(world, who, row.requires);
    if (holds === false) continue;
    if (holds === null || stands === null) return null;
    if (!isMoved) return row.name;
    // Whoever moves needs to know every step there is.
    if (theirs.some((each) => each.stands === null)) return null;

    const names = theirs.map((each) => each.row.name);
    const last = names.length - 1;
    let place = names.indexOf(row.name);
    if (place === 0 && notTop.includes('notMet')) place = Math.min(1, last);
    for (const answer of down) {
      if (answer === 'notMet') place = Math.min(place + 1, last);
    }
    return names[place] ?? null;
  }
  return UNCLASSIFIED;
}
