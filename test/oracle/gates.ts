/** Conditions: met, not met, not known yet, or not a matter for this nominee. */
import type { Gate } from '../../src/domain/campaign';
import { NOT_APPLICABLE } from '../../src/domain/value';
import { figure, inScope } from './figures';
import { ask, membersOf, nameOf, once } from './world';
import type { Who, World } from './world';

export type GateAnswer = 'met' | 'notMet' | 'unknown' | 'notApplicable';

export function answerOf(world: World, who: Who, gate: Gate): GateAnswer {
  return once(world, `gate ${nameOf(who)} ${gate.code}`, () => {
    if (!gate.appliesTo.includes(who.subject)) return 'notApplicable';
    const scope = inScope(world, who, gate.onlyIf);
    if (scope !== true) return scope === null ? 'unknown' : 'notApplicable';
    return gate.over === 'self' ? own(world, who, gate) : overMembers(world, who, gate);
  });
}

/** At least so many of the figures that matter pass. */
function own(world: World, who: Who, gate: Gate): GateAnswer {
  const figures = gate.facts.map((code) => figure(world, who, code));
  const matter = figures.filter((value) => value !== NOT_APPLICABLE);
  if (matter.length === 0) return 'notApplicable';
  const needed = Math.min(gate.needed, matter.length);
  const answers = matter.map((value) => ask(value, gate.accepts));
  const accepted = answers.filter((answer) => answer === true).length;
  const open = answers.filter((answer) => answer === null).length;
  if (accepted >= needed) return 'met';
  return accepted + open < needed ? 'notMet' : 'unknown';
}

function overMembers(world: World, who: Who, gate: Gate): GateAnswer {
  const answers = membersOf(world, who).map((member) => own(world, member, gate));
  if (answers.includes('notMet')) return 'notMet';
  return answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'met';
}

/** Answers to all conditions with one kind of outcome. */
export function answersWith(world: World, who: Who, effect: Gate['otherwise']['effect']) {
  return world.campaign.gates
    .filter((gate) => gate.otherwise.effect === effect)
    .map((gate) => ({ gate, answer: answerOf(world, who, gate) }));
}

/** Conditions that something takes: false if one is not met, `null` if one is not known. */
export function holdAll(world: World, who: Who, codes: readonly string[]): boolean | null {
  const answers = world.campaign.gates
    .filter(({ code }) => codes.includes(code))
    .map((gate) => answerOf(world, who, gate));
  if (answers.includes('notMet')) return false;
  return answers.includes('unknown') ? null : true;
}
