/** The tables of scorers, periods, documents, the dossier and the registration form. */
import type { Campaign, Day } from '../domain/campaign';
import { dayVi } from '../i18n/numbers';
import type { SheetWords } from '../i18n/sheet-words';
import { numberCell } from './given-cells';
import { SOURCE_COLUMNS, sourceCells } from './planned-table';
import type { PlannedTable } from './planned-table';

export function planScorers({ marking }: Campaign, sheets: SheetWords): PlannedTable {
  return {
    columns: ['scorerCode', 'scorerName', 'scorerUnit', 'scorerWeight'],
    rows: marking.scorers.map(({ code, name, unit, weight }) => ({
      scorerCode: code,
      scorerName: name,
      scorerUnit: unit,
      scorerWeight: numberCell(weight, sheets),
    })),
    inputs: ['scorerName', 'scorerUnit', 'scorerWeight'],
  };
}

export function planPeriods({ marking }: Campaign, sheets: SheetWords): PlannedTable {
  return {
    columns: ['periodCode', 'periodWeight'],
    rows: marking.periods.map(({ code, weight }) => ({
      periodCode: code,
      periodWeight: numberCell(weight, sheets),
    })),
    inputs: ['periodWeight'],
  };
}

export function planBases({ bases }: Campaign, _sheets: SheetWords): PlannedTable {
  const day = (value: Day | null) => (value === null ? null : dayVi(value));
  return {
    columns: ['basis', 'basisTitle', 'validFrom', 'validTo', 'replacedBy'],
    rows: bases.map((basis) => ({
      basis: basis.document,
      basisTitle: basis.title,
      validFrom: day(basis.validFrom),
      validTo: day(basis.validTo),
      replacedBy: basis.replacedBy,
    })),
  };
}

export function planDossier({ dossier }: Campaign, sheets: SheetWords): PlannedTable {
  return {
    columns: ['dossierItem', 'dossierPer', ...SOURCE_COLUMNS],
    rows: dossier.map(({ text, per, source }) => ({
      dossierItem: text,
      dossierPer: sheets.rules.dossierPer[per],
      ...sourceCells(source, sheets),
    })),
    lists: ['dossierPer'],
  };
}

export function planFormLines({ form }: Campaign, sheets: SheetWords): PlannedTable {
  return {
    columns: ['formPart', 'formText', ...SOURCE_COLUMNS],
    rows: form.map(({ part, text, source }) => ({
      formPart: sheets.forms.parts[part],
      formText: text,
      ...sourceCells(source, sheets),
    })),
    lists: ['formPart'],
  };
}
