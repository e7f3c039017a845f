/**
 * New workbooks in windows of their own. The client asks for one in two ways: Excel on the web opens
 * it in one call to the program around the workbook, all others create it and open what was created.
 */
import { newWorkbook, openWorkbook, saveWorkbook } from '../../xlsx';
import type { Arguments } from '../protocol/arguments';
import { fail } from '../protocol/host-error';
import { define, object } from './targets';

export const newWorkbookClasses = [
  define('WorkbookCreated', {
    id: ({ id }) => id,
    props: { id: { get: ({ id }) => id } },
    methods: {
      open: ({ bytes }, _args, state) => {
        state.opened.push(bytes);
      },
    },
  }),

  define('WacWorkbook', {
    methods: {
      createAndOpenWorkbook: (_, args, state) => {
        state.opened.push(givenFile(args));
      },
    },
  }),
];

/** What `Application.createWorkbook` answers with; nobody sees it before it is opened. */
export function createdWorkbook(args: Arguments) {
  return object('WorkbookCreated', { id: crypto.randomUUID(), bytes: givenFile(args) });
}

/** The file that was handed over in Base64; without one the workbook is blank. */
function givenFile(args: Arguments): Uint8Array {
  if (!args.has(0)) return saveWorkbook(newWorkbook('Sheet1'));
  const bytes = decoded(args.text(0));
  // Excel was not seen refusing a file; that it is no .xlsx must not pass for a workbook here.
  return openWorkbook(bytes).ok ? bytes : fail('InvalidArgument');
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return fail('InvalidArgument');
  }
}
