/**
 * Which members of Excel's classes the add-in uses: read from its sources with TypeScript's own
 * checker, so that no run has to pass there. A member counts as used where it is named, taken out of
 * an object, or asked for in a `load`.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { excelClasses } from '../src/emulator/classes/index';

export interface ExcelMember {
  readonly className: string;
  readonly name: string;
  /** The set that brought it, such as "1.13", as its documentation says; null where it says nothing. */
  readonly since: string | null;
  /** Sources of the add-in, from `src/`. */
  readonly files: readonly string[];
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** The adapter; no other source of the add-in speaks to Excel (`test/house`). */
const entries = ['src/workbook/office/office-port.ts'];
const isAddIn = (file: string) => /^src\/(?!emulator\/|preview\/|xlsx\/)/.test(file);

/** What the client does by itself, without Excel. */
const ofTheClient = new Set([
  'context',
  'isNullObject',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

/** The numbers of an event are known to Excel by another name than the add-in's. */
const events: Readonly<Record<string, string>> = {
  onChanged: 'DataChangedEvent',
  onSelectionChanged: 'SelectionChangedEvent',
};

/** Whether the emulated Excel serves a member. */
export function isEmulated(className: string, name: string): boolean {
  const members = excelClasses.get(className)?.members;
  if (!members) return false;
  if (name === 'items') return members.items !== undefined;
  if (name === 'getItem' && members.item) return true;
  const event = events[name];
  if (event !== undefined && members.events?.[event] !== undefined) return true;
  return [members.props, members.nav, members.methods].some((served) => served && name in served);
}

/** The floor of the add-in; what is younger is used only where the Excel at hand has it. */
export const FLOOR = '1.9';

/** Younger members that the add-in asks for, with the `supports` that comes before. */
export const GUARDED: readonly string[] = [
  'Range.height',
  'Range.left',
  'Range.top',
  'Range.width',
  'Table.resize',
];

/** Sets of ExcelApi in the order in which they came; those of one platform alone are the youngest. */
export function isYounger(since: string, than: string): boolean {
  const number = (set: string) => Number(/^1\.(\d+)$/.exec(set)?.[1] ?? Infinity);
  return number(since) > number(than);
}

export interface ExcelMembers {
  /** Sorted by class and member. */
  readonly used: readonly ExcelMember[];
  /** The set in which each documented member came, as `Class.member`. */
  readonly sets: ReadonlyMap<string, string>;
}

export function excelMembers(): ExcelMembers {
  const program = programOf(entries);
  const uses = new Uses(program.getTypeChecker());
  const sets = new Map<string, string>();
  for (const source of program.getSourceFiles()) {
    const file = source.fileName.replace(root, '');
    if (isAddIn(file)) uses.readSource(source, file.replace('src/', ''));
    if (file.includes('@types/office-js/')) readSets(source, sets);
  }
  return { used: uses.sorted(), sets };
}

function readSets(node: ts.Node, sets: Map<string, string>): void {
  if (!ts.isClassDeclaration(node) || !node.name) {
    ts.forEachChild(node, (child) => {
      readSets(child, sets);
    });
    return;
  }
  for (const member of node.members) {
    const since = sinceOf(member);
    const key = `${node.name.text}.${member.name?.getText() ?? ''}`;
    // Of several forms of a method the oldest counts.
    if (since !== null && !sets.has(key)) sets.set(key, since);
  }
}

function programOf(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: unknown };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return ts.createProgram(
    files.map((file) => root + file),
    options,
  );
}

/** "[Api set: ExcelApi 1.13]" of a member, or else of what it belongs to. */
function sinceOf(declaration: ts.Node): string | null {
  const [own] = ts.getJSDocCommentsAndTags(declaration).map((each) => each.getFullText());
  const [, since] = /\[Api set: ExcelApi((?:Online|Desktop)? [\d.]+)/.exec(own ?? '') ?? [];
  if (since !== undefined) return since.trim();
  return ts.isClassDeclaration(declaration.parent) ? sinceOf(declaration.parent) : null;
}

class Uses {
  readonly #found = new Map<string, { member: Omit<ExcelMember, 'files'>; files: Set<string> }>();

  constructor(private readonly checker: ts.TypeChecker) {}

  sorted(): ExcelMember[] {
    return [...this.#found.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { member, files }]) => ({ ...member, files: [...files].toSorted() }));
  }

  readSource(source: ts.SourceFile, file: string): void {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        this.#note(this.checker.getTypeAtLocation(node.expression), node.name.text, file);
      } else if (ts.isObjectBindingPattern(node)) {
        const type = this.checker.getTypeAtLocation(node);
        for (const { propertyName, name } of node.elements) {
          this.#note(type, (propertyName ?? name).getText(), file);
        }
      } else if (ts.isCallExpression(node)) this.#noteLoad(node, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }

  /** `range.load('values,format/fill/color')`: the texts that its argument may be. */
  #noteLoad({ expression, arguments: [asked] }: ts.CallExpression, file: string): void {
    if (!asked || !ts.isPropertyAccessExpression(expression)) return;
    if (expression.name.text !== 'load') return;
    const type = this.checker.getTypeAtLocation(asked);
    const texts = (type.isUnion() ? type.types : [type]).flatMap((each) =>
      each.isStringLiteral() ? each.value.split(',') : [],
    );
    if (texts.length === 0) throw new Error(`${file}: what is loaded cannot be read`);
    for (const path of texts) {
      let owner = this.checker.getTypeAtLocation(expression.expression);
      for (const name of path.trim().split('/')) owner = this.#note(owner, name, file) ?? owner;
    }
  }

  /** Notes a member if its owner is a class of Excel; gives the type of what it is, or of its items. */
  #note(owner: ts.Type, name: string, file: string): ts.Type | null {
    const symbol = this.checker.getNonNullableType(owner).getProperty(name);
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration) return null;
    const { parent } = declaration;
    if (ts.isClassDeclaration(parent) && parent.name && isOfExcel(parent)) {
      const className = parent.name.text;
      const key = `${className}.${name}`;
      const member = { className, name, since: sinceOf(declaration) };
      const known = this.#found.get(key) ?? { member, files: new Set<string>() };
      if (!ofTheClient.has(name)) this.#found.set(key, known);
      known.files.add(file);
    }
    const type = this.checker.getTypeOfSymbol(symbol);
    return this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  }
}

/** A class whose objects stand for something in Excel. */
function isOfExcel(declaration: ts.ClassDeclaration): boolean {
  const base = declaration.heritageClauses?.[0]?.types[0]?.expression.getText();
  return base === 'OfficeExtension.ClientObject';
}
