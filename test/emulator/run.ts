/** Short ways to ask the genuine client, for tests. */
import type { EmulatedExcel, ExcelOptions } from '../../src/emulator/node';
import { startExcel } from '../../src/emulator/node';
import { blankWorkbook } from './blank-workbook';

/** An Excel with one empty sheet, or with these sheets. */
export function start(options: ExcelOptions = {}, ...sheets: string[]): EmulatedExcel {
  return startExcel(blankWorkbook(...sheets), options);
}

/** What an add-in catches. */
export interface Caught {
  code: string;
  message: string;
  location: string | undefined;
}

/** Runs a batch that must fail, and gives what it failed with. */
export async function failureOf(
  excel: EmulatedExcel,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<Caught> {
  try {
    await excel.Excel.run(batch);
  } catch (thrown) {
    const error = thrown as OfficeExtension.Error;
    return {
      code: error.code,
      message: error.message,
      location: error.debugInfo?.errorLocation,
    };
  }
  throw new Error('the batch was expected to fail');
}

/** Runs a batch on the active sheet. */
export async function onSheet<Result>(
  excel: EmulatedExcel,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return excel.Excel.run((context) =>
    batch(context.workbook.worksheets.getActiveWorksheet(), context),
  );
}

/** Copies what came out of the client's own realm, so that it compares with ours. */
export function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** A promise's state after everything that was under way has had its turn. */
export async function settled(promise: Promise<unknown>): Promise<'settled' | 'pending'> {
  let state: 'settled' | 'pending' = 'pending';
  const settle = () => {
    state = 'settled';
  };
  promise.then(settle, settle);
  await turns();
  return state;
}

/** Lets events and answers that are under way arrive. */
export async function turns(count = 20): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((go) => setImmediate(go));
}
