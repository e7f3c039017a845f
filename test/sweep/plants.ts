/** Faults planted in the writer, one at a time, to see that the sweeps would find them. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { officePort } from '../../src/workbook/office/office-port';
import type { Way } from './ways';

export interface Plant {
  readonly what: string;
  /** In `src/workbook/office`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Where it is found: a use case by its name, and a way for Excel to fail. */
  readonly useCase: string;
  readonly way: Way;
  /** Only writes of cells' contents are struck: among all others it is seldom met. */
  readonly inContents?: true;
}

const AGAIN = 'score again after changes';
const FIRST = 'score for the first time';

export const plants: readonly Plant[] = [
  {
    what: 'results are not read back',
    file: 'apply-plan.ts',
    from: 'if (!isThere || !isListed || !isCleared || !holds(read, rowsWhileWriting(plan), plan.kept)) {',
    to: 'if (read.length < 0) {',
    useCase: FIRST,
    way: 'write ignored',
  },
  {
    what: 'the mark of a sheet does not say that it is being written',
    file: 'apply-plan.ts',
    from: 'const comment = writingComment(own.marker.otherCharts);',
    to: "const comment = 'whole';",
    useCase: AGAIN,
    way: 'refused part-way',
  },
  {
    what: 'the sheet itself does not say that it is being written',
    file: 'apply-plan.ts',
    from: 'const rows = { rows: rowsWhileWriting(plan), kept: plan.kept };',
    to: 'const rows = { rows: plan.rows, kept: plan.kept };',
    useCase: AGAIN,
    way: 'refused part-way',
  },
  {
    what: 'sheets are declared whole before they are looked at',
    file: 'finish.ts',
    from: '    await verifyShown(session, plan, targets, statuses, titleOf);',
    to: `    await declareWhole(session, targets, titleOf);
    await verifyShown(session, plan, targets, statuses, titleOf);`,
    useCase: AGAIN,
    way: 'write ignored',
    inContents: true,
  },
  {
    what: 'what was refused is sent again without a look',
    file: 'session.ts',
    from: '    await answered(context.sync(), host);',
    to: '    await answered(context.sync(), host).catch(() => answered(context.sync(), host));',
    useCase: FIRST,
    way: 'refused at once',
  },
  {
    what: 'Excel is waited for without an end',
    file: 'session.ts',
    from: 'await Promise.race([request, late]);',
    to: 'await request;',
    useCase: FIRST,
    way: 'never answered',
  },
  {
    what: 'surplus rows stay',
    file: 'apply-plan.ts',
    from: '  clearSurplus(sheet, plan, own);',
    to: '',
    useCase: AGAIN,
    way: 'refused at once',
  },
  {
    what: 'a sheet is in sight before it is whole',
    file: 'make-sheets.ts',
    from: "    sheet.visibility = 'Hidden';",
    to: '',
    useCase: FIRST,
    way: 'refused part-way',
  },
  {
    what: 'highlights are not looked at',
    file: 'finish.ts',
    from: "if (!isShown(plan, { list, rules }, titleOf)) throw new HostProblem('notAsWritten', 'highlights');",
    to: '',
    useCase: FIRST,
    way: 'write ignored',
  },
  {
    what: 'the record of a seal is not read back',
    file: 'seal-sheet.ts',
    from: 'if (JSON.stringify(range.values) !== JSON.stringify(part)) {',
    to: 'if (part.length < 0) {',
    useCase: 'seal',
    way: 'write ignored',
  },
  {
    what: 'a sheet set aside loses its mark before it is seen to have another',
    file: 'set-aside.ts',
    from: '  for (const { aside, title, sheet, next } of rounds) {',
    to: `  for (const { aside, title, sheet, next, key } of rounds) {
    names.getItem(markerName(key)).delete();`,
    useCase: 'score over a sealed round',
    way: 'refused part-way',
  },
  {
    what: 'a choice is not looked at',
    file: 'write-choices.ts',
    from: "if (!isKept || !isEnded) throw new HostProblem('notAsWritten', 'choices');",
    to: '',
    useCase: 'choose what a column is',
    way: 'write ignored',
  },
  {
    what: 'what is left after taking out is not looked at',
    file: 'remove-all.ts',
    from: 'if (isLeft || (await readRules(session, open)).length > 0) {',
    to: 'if (open.length < 0) {',
    useCase: 'take the results out',
    way: 'write ignored',
  },
];

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The writer with the fault in it, from a copy of the sources. */
export async function planted({ file, from, to }: Plant, name: string): Promise<typeof officePort> {
  const copy = path(`test/output/planted/${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(path('src'), copy, { recursive: true });
  const writer = `${copy}/workbook/office`;
  const source = readFileSync(`${writer}/${file}`, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`${file} does not say once: ${from}`);
  writeFileSync(
    `${writer}/${file}`,
    source.replace(from, () => to),
  );
  const module = (await import(/* @vite-ignore */ `${writer}/office-port.ts`)) as {
    officePort: typeof officePort;
  };
  return module.officePort;
}
