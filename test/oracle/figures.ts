/** One name, one value of a nominee: a fact, a condition, a line, a group, the total, the class. */
import type { Scope } from '../../src/domain/campaign';
import { CLASSIFICATION, MET, NOT_MET, TOTAL } from '../../src/domain/fact';
import type { FigureCode } from '../../src/domain/fact';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';
import { classOf } from './classes';
import { derived } from './derivations';
import { answerOf } from './gates';
import { groupCodes, groupOf, isNothing, totalOf } from './groups';
import type { Piece } from './groups';
import { lineOf } from './lines';
import { answersLet, every, isValue, nameOf, once, questionOf } from './world';
import type { Answer, Who, World } from './world';

export function figure(world: World, who: Who, code: FigureCode): Given {
  return once(world, `figure ${nameOf(who)} ${code}`, () => find(world, who, code));
}

function find(world: World, who: Who, code: FigureCode): Given {
  const fact = world.campaign.facts.find((one) => one.code === code);
  if (fact) {
    return fact.appliesTo.includes(who.subject) ? derived(world, who, fact) : NOT_APPLICABLE;
  }
  const gate = world.campaign.gates.find((one) => one.code === code);
  if (gate) {
    const answer = answerOf(world, who, gate);
    if (answer === 'unknown') return null;
    return answer === 'met' ? MET : answer === 'notMet' ? NOT_MET : NOT_APPLICABLE;
  }
  const criterion = world.campaign.criteria.find((one) => one.code === code);
  if (criterion) return given(lineOf(world, who, criterion));
  if (code === TOTAL) {
    return isNothing(world, who) ? NOT_APPLICABLE : totalOf(world, who);
  }
  if (code === CLASSIFICATION) return classOf(world, who);
  if (groupCodes(world).includes(code)) return given(groupOf(world, who, code));
  throw new Error(`no figure is called ${code}`);
}

function given(piece: Piece): Given {
  if (piece.state === 'blank') return null;
  return piece.state === 'points' ? piece.points : NOT_APPLICABLE;
}

/** Whether a rule is for this nominee: the office's answers, and what is said about the nominee. */
export function inScope(world: World, who: Who, scope: Scope): Answer {
  return every([answersLet(world, scope), ...personalAnswers(world, who, scope)]);
}

/** The clauses about the nominee alone. */
export function inPersonalScope(world: World, who: Who, scope: Scope): Answer {
  return every(personalAnswers(world, who, scope));
}

function personalAnswers(world: World, who: Who, scope: Scope): Answer[] {
  return scope
    .filter(({ of }) => !questionOf(world, of))
    .map(({ of, is }) => {
      const value = figure(world, who, of);
      if (value === null) return null;
      return isValue(value) && typeof value === 'string' && is.includes(value);
    });
}
