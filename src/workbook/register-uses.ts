/** What facts want of each register: its columns, and what stands in them. */
import type { Subject } from '../domain/campaign';
import type { Derivation, FactDefinition, FactKind } from '../domain/fact';
import type { Test } from '../domain/value';

export interface ColumnUse {
  /** As the facts name it. */
  readonly heading: string;
  readonly kind: FactKind;
  /** Texts that filters ask for and values that a fact takes. */
  readonly texts: readonly string[];
  /** Only these texts may stand in it; empty where others may as well. */
  readonly choices: readonly string[];
  /** Facts take it now for a number, now for a date or text. */
  readonly isMixed: boolean;
}

export interface RegisterUse {
  readonly name: string;
  /** The first fact that names it. */
  readonly fact: string;
  readonly subjects: readonly Subject[];
  readonly columns: readonly ColumnUse[];
}

type FromRegister = Extract<Derivation, { how: 'register' }>;

interface Draft {
  readonly kinds: Set<FactKind>;
  readonly texts: Set<string>;
  readonly choices: Set<string>;
  /** Columns that it is compared with. */
  readonly beside: Set<string>;
}

export function registerUses(facts: readonly FactDefinition[]): readonly RegisterUse[] {
  const taken = facts.flatMap((fact) =>
    fact.derivation.how === 'register' ? [{ fact, from: fact.derivation }] : [],
  );
  const names = [...new Set(taken.map(({ from }) => from.register))];
  return names.map((name) => {
    const uses = taken.filter(({ from }) => from.register === name);
    return {
      name,
      fact: uses[0]?.fact.code ?? '',
      subjects: [...new Set(uses.flatMap(({ fact }) => fact.appliesTo))],
      columns: columnsOf(uses),
    };
  });
}

function columnsOf(
  uses: readonly { readonly fact: FactDefinition; readonly from: FromRegister }[],
): readonly ColumnUse[] {
  const drafts = new Map<string, Draft>();
  const draft = (heading: string): Draft => {
    const known = drafts.get(heading);
    const made = known ?? {
      kinds: new Set(),
      texts: new Set(),
      choices: new Set(),
      beside: new Set(),
    };
    drafts.set(heading, made);
    return made;
  };
  for (const { from } of uses) {
    for (const { column, test } of from.where) {
      if (test.kind === 'column') {
        draft(column).beside.add(test.column);
        draft(test.column).beside.add(column);
      } else addTest(draft(column), test);
    }
  }
  for (const { fact, from } of uses) {
    if (from.column !== null) addValue(draft(from.column), fact);
  }
  spreadKinds(drafts);
  const columns = [...drafts].map(([heading, { kinds, texts, choices }]): ColumnUse => ({
    heading,
    // Columns that are only compared with each other hold numbers.
    kind: [...kinds][0] ?? 'number',
    texts: [...texts],
    choices: [...choices],
    isMixed: kinds.size > 1,
  }));
  // As a book is kept: the day, what it was, how much.
  const isDay = ({ kind }: ColumnUse) => Number(kind === 'date');
  return columns.toSorted((a, b) => isDay(b) - isDay(a));
}

function addValue({ kinds, texts, choices }: Draft, { kind, values }: FactDefinition): void {
  kinds.add(kind);
  for (const value of values) {
    texts.add(value);
    choices.add(value);
  }
}

function addTest({ kinds, texts }: Draft, test: Test): void {
  if (test.kind === 'oneOf') {
    kinds.add('choice');
    for (const value of test.values) texts.add(value);
    return;
  }
  for (const { value } of test.comparisons)
    kinds.add(typeof value === 'string' ? 'date' : 'number');
}

/** What is compared with a date is a date. */
function spreadKinds(drafts: ReadonlyMap<string, Draft>): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const { kinds, beside } of drafts.values()) {
      for (const other of beside) {
        for (const kind of drafts.get(other)?.kinds ?? []) {
          if (kinds.has(kind)) continue;
          kinds.add(kind);
          changed = true;
        }
      }
    }
  }
}
