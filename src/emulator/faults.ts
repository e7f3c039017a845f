/**
 * Faults on demand: a request can fail before, in the middle of or after its work, lose its answer,
 * hang, come late, come broken, or do less than it claims.
 */
import { HostError } from './protocol/host-error';
import type { Interference } from './protocol/dispatcher';
import { type Action, ActionType } from './protocol/wire';

export type FaultMode =
  /** Nothing is done; the request fails. */
  | 'errorBefore'
  /** The actions before `action` are done, then the request fails. */
  | 'errorAfterPrefix'
  /** Everything is done; the request fails nevertheless: the answer is lost. */
  | 'errorAfterAll'
  /** Nothing is done and no answer ever comes; with `action`, the actions before it are done. */
  | 'hang'
  /** Work and answer come only when the test releases them. */
  | 'lateCompletion'
  /** Everything is done; the answer is cut off in the middle. */
  | 'malformedBody'
  /** A write of values reaches only the upper half of its rows, then the request fails. */
  | 'halfAppliedValues'
  /** A write, of values where there is one, is skipped and success is claimed. */
  | 'ignoredWrite'
  /** Values that are read come as null. */
  | 'nullValues';

export interface Fault {
  mode: FaultMode;
  /** The request, counted from 1 since the plan was set; clean-up requests count too. */
  request: number;
  /** Index of an action; without it the first that fits, or the last where any fits. */
  action?: number;
  /** An Excel code, or a number for a failure of the transport such as 5012. */
  code?: string | number;
  /** From that request on, not only once. */
  persistent?: boolean;
}

export type FaultPlan = readonly Fault[];

/** Counts requests and tells which fault, if any, strikes the one that arrives. */
export class Faults {
  #plan: FaultPlan = [];
  #arrived = 0;

  set(plan: FaultPlan): void {
    this.#plan = plan;
    this.#arrived = 0;
  }

  /** Requests since the plan was set. */
  get arrived(): number {
    return this.#arrived;
  }

  next(): Fault | null {
    this.#arrived += 1;
    return (
      this.#plan.find((fault) =>
        fault.persistent ? this.#arrived >= fault.request : this.#arrived === fault.request,
      ) ?? null
    );
  }
}

/** Thrown inside a batch to stop it without any answer. */
export class Silence extends Error {}

/** The failure that a fault stands for. */
export function faultError(fault: Fault): HostError {
  return new HostError(typeof fault.code === 'string' ? fault.code : 'GeneralException');
}

/** What a fault does around the actions of its request; null when it strikes elsewhere. */
export function interferenceOf(
  fault: Fault | null,
  actions: readonly Action[],
): Interference | null {
  if (!fault) return null;
  switch (fault.mode) {
    case 'errorBefore':
      return stopAt(0, faultError(fault));
    case 'errorAfterPrefix':
      return stopAt(placeIn(actions, fault.action), faultError(fault));
    case 'hang':
      return fault.action === undefined
        ? null
        : stopAt(placeIn(actions, fault.action), new Silence());
    case 'halfAppliedValues':
      return halfApplied(fault.action ?? firstSet(actions, isValuesWrite), faultError(fault));
    case 'ignoredWrite':
      return ignored(fault.action ?? firstWrite(actions));
    case 'nullValues':
      return { before: (_, action) => action, after: (_i, _a, value) => withoutValues(value) };
    case 'errorAfterAll':
    case 'lateCompletion':
    case 'malformedBody':
      return null;
  }
}

/** A fault that persists meets shorter requests too: these it strikes at their last action. */
function placeIn(actions: readonly Action[], action = Infinity): number {
  return Math.min(action, actions.length - 1);
}

function stopAt(at: number, error: Error): Interference {
  return {
    before: (index, action) => {
      if (index === at) throw error;
      return action;
    },
    after: (_index, _action, value) => value,
  };
}

function halfApplied(at: number, error: Error): Interference {
  return {
    before: (index, action) => (index === at ? upperHalf(action) : action),
    after: (index, _action, value) => {
      if (index === at) throw error;
      return value;
    },
  };
}

function ignored(at: number): Interference {
  return {
    before: (index, action) => (index === at && canBeIgnored(action) ? null : action),
    after: (_index, _action, value) => value,
  };
}

const isWrite = (action: Action) => action.ActionType === ActionType.setProperty;
/** What only gives an object or an answer is not ignored: the client would not understand. */
const canBeIgnored = (action: Action) =>
  isWrite(action) || (action.ActionType === ActionType.method && !/^(?:_|Get)/.test(action.Name));
const isValuesWrite = (action: Action) => isWrite(action) && action.Name === 'Values';

function firstWrite(actions: readonly Action[]): number {
  const values = firstSet(actions, isValuesWrite);
  return values < 0 ? firstSet(actions, isWrite) : values;
}

function firstSet(actions: readonly Action[], fits: (action: Action) => boolean): number {
  return actions.findIndex(fits);
}

/** The same write with null, which keeps a cell, in the lower half of the rows. */
function upperHalf(action: Action): Action {
  const block = action.ArgumentInfo?.Arguments?.[0];
  if (!Array.isArray(block)) return action;
  const half = Math.floor(block.length / 2);
  const rows = block.map((row: unknown, i) =>
    i < half || !Array.isArray(row) ? row : row.map(() => null),
  );
  return { ...action, ArgumentInfo: { Arguments: [rows] } };
}

function withoutValues(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'Values' in value
    ? { ...value, Values: null }
    : value;
}
