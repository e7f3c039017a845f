/** `npm run coverage:host`: writes `docs/excel-members.md` from the sources of add-in and emulator. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { excelClasses } from '../src/emulator/classes/index';
import { excelMembers, FLOOR, isEmulated, isYounger } from './excel-members';
import type { ExcelMember, ExcelMembers } from './excel-members';

export const PAGE = new URL('../docs/excel-members.md', import.meta.url);

export async function renderPage(members: ExcelMembers): Promise<string> {
  const { used } = members;
  const text = [
    '# What is used of Excel',
    [
      'Written by `npm run coverage:host` from the sources, with the compiler, and compared by `npm test`: a',
      'member that is used and not emulated, or younger than the floor and not asked for first, fails there.',
      `"Set" is the set of ExcelApi in which a member came; the floor is ${FLOOR}. The sources are those of`,
      '`src/workbook/office`. Beside these members `open-copy.ts` calls `Excel.createWorkbook` (1.8).',
    ].join('\n'),
    `${String(used.length)} members of ${String(new Set(used.map((m) => m.className)).size)} classes:`,
    table(
      ['class', 'member', 'set', 'used by', 'emulated'],
      used.map((member) => [
        member.className,
        `\`${member.name}\``,
        setOf(member),
        member.files.map((file) => file.replace(/^workbook\/office\/|\.ts$/g, '')).join(', '),
        isEmulated(member.className, member.name) ? 'yes' : '**no**',
      ]),
    ),
    'Emulated and not used by the add-in:',
    table(['class', 'members'], unused(used)),
  ].join('\n\n');
  return format(text, { parser: 'markdown' });
}

function setOf({ since }: ExcelMember): string {
  if (since === null) return 'none';
  return isYounger(since, FLOOR) ? `**${since}**, where Excel has it` : since;
}

/** What tests, the preview and the client itself ask for. */
function unused(used: readonly ExcelMember[]): string[][] {
  const isUsed = new Set(used.map(({ className, name }) => `${className}.${name}`));
  return [...excelClasses.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, members: { props, nav, methods } }): [string, string[]] => [
      name,
      [props, nav, methods]
        .flatMap((served) => Object.keys(served ?? {}))
        .filter((member) => !isUsed.has(`${name}.${member}`)),
    ])
    .filter(([, names]) => names.length > 0)
    .map(([name, names]) => [name, names.map((member) => `\`${member}\``).join(', ')]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, await renderPage(excelMembers()));
}
