/** The worksheet functions that are known, by their names in capitals. */
import { aggregates } from './aggregates';
import { arithmetic } from './arithmetic';
import { criteria } from './criteria';
import { dates } from './dates';
import type { WorksheetFunction } from './define';
import { logic } from './logic';
import { lookup } from './lookup';
import { text } from './text';

export const functions: ReadonlyMap<string, WorksheetFunction> = new Map(
  Object.entries({
    ...arithmetic,
    ...aggregates,
    ...criteria,
    ...dates,
    ...logic,
    ...lookup,
    ...text,
  }),
);
