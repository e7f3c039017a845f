/** The tables of facts and of conditions. */
import type { Campaign } from '../domain/campaign';
import type { SheetWords } from '../i18n/sheet-words';
import { writeCodes } from './notation/codes';
import { writeDerivation } from './notation/derivations';
import { writeOutcome } from './notation/outcomes';
import { writeScope } from './notation/scopes';
import { writeTest } from './notation/tests';
import { SOURCE_COLUMNS, sourceCells, subjectsCell } from './planned-table';
import type { PlannedTable } from './planned-table';

export function planFacts({ facts }: Campaign, sheets: SheetWords): PlannedTable {
  const { rules } = sheets;
  return {
    columns: [
      'factCode',
      'factLabel',
      'values',
      'documented',
      'subjects',
      'factKind',
      'factHow',
      'factFrom',
      'factColumn',
      'factFilter',
      'factWithin',
    ],
    rows: facts.map((fact) => {
      const { key, from, column, filter, within } = writeDerivation(fact.derivation, sheets);
      return {
        factCode: fact.code,
        factLabel: fact.label,
        values: fact.values.join('; '),
        documented: fact.documented.join('; '),
        subjects: subjectsCell(fact.appliesTo, sheets),
        factKind: rules.factKinds[fact.kind],
        factHow: rules.derivations[key],
        factFrom: from,
        factColumn: column,
        factFilter: filter,
        factWithin: within,
      };
    }),
    lists: ['subjects', 'factKind'],
    prompts: { factFilter: rules.notations.filter, factFrom: rules.notations.weights },
  };
}

export function planGates({ gates, facts }: Campaign, sheets: SheetWords): PlannedTable {
  const { notations } = sheets.rules;
  return {
    columns: [
      'gateCode',
      'gateText',
      'accepts',
      'over',
      'otherwise',
      'subjects',
      'gateFacts',
      'needed',
      'onlyIf',
      ...SOURCE_COLUMNS,
    ],
    rows: gates.map((gate) => ({
      gateCode: gate.code,
      gateText: gate.text,
      accepts: writeTest(gate.accepts, sheets, areShares(gate.facts, facts) ? 'percent' : 'number'),
      over: sheets.over[gate.over],
      otherwise: writeOutcome(gate.otherwise, sheets),
      subjects: subjectsCell(gate.appliesTo, sheets),
      gateFacts: writeCodes(gate.facts),
      needed: gate.needed,
      onlyIf: writeScope(gate.onlyIf),
      ...sourceCells(gate.source, sheets),
    })),
    lists: ['over', 'subjects'],
    prompts: { otherwise: notations.outcome, onlyIf: notations.scope, gateFacts: notations.codes },
  };
}

/** Figures that are a part of something, and not a number of points or times. */
function areShares(codes: readonly string[], facts: Campaign['facts']): boolean {
  return codes.every((code) => {
    const derivation = facts.find((fact) => fact.code === code)?.derivation;
    if (derivation?.how === 'members') return derivation.aggregate === 'share';
    if (derivation?.how === 'combine') return derivation.operation === 'quotient';
    return derivation?.how === 'fullShare';
  });
}
