/**
 * NamedItemCollection, NamedItem, SettingCollection and Setting.
 */
import type { DefinedName } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import {
  absoluteReference,
  findName,
  formulaOfName,
  guardNewName,
  nameTarget,
  nameValue,
} from '../model/name-rules';
import type { Arguments } from '../protocol/arguments';
import { fail } from '../protocol/host-error';
import { define, object, range, type Scope, targetOf } from './targets';

const namedItem = (name: DefinedName) => object('NamedItem', name);
const scopeOf = ({ sheet }: Scope) => sheet?.id ?? null;

const namedItemCollection = define('NamedItemCollection', {
  items: (scope, state) =>
    state.data.names.filter((name) => name.scope === scopeOf(scope)).map(namedItem),
  item: (scope, key, state) => {
    const found = findName(state, String(key), scopeOf(scope));
    return found && namedItem(found);
  },
  methods: {
    add: (scope, args, state) => namedItem(addName(state, scope, args)),
    getCount: (scope, _args, state) =>
      state.data.names.filter((name) => name.scope === scopeOf(scope)).length,
    getItemOrNullObject: (scope, args, state) => {
      const found = findName(state, args.text(0), scopeOf(scope));
      return found && namedItem(found);
    },
  },
});

function addName(state: ExcelState, scope: Scope, args: Arguments): DefinedName {
  const name = args.text(0);
  guardNewName(state, name, scopeOf(scope));
  const cells = targetOf(args.raw(1), 'Range');
  const constant = args.raw(1);
  const added: DefinedName = {
    name,
    formula: cells
      ? absoluteReference(cells.sheet, cells.area)
      : formulaOfName(typeof constant === 'number' ? String(constant) : constant),
    scope: scopeOf(scope),
    hidden: false,
    comment: args.optionalText(2) ?? '',
  };
  state.data.names.push(added);
  state.data.touched = true;
  return added;
}

const namedItemClass = define('NamedItem', {
  id: (name) => name.name,
  props: {
    name: { get: (name) => name.name },
    type: { get: (name, state) => nameValue(state, name).type },
    value: { get: (name, state) => nameValue(state, name).value },
    scope: { get: (name) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    formula: {
      get: (name) => `=${name.formula}`,
      set: (name, value, state) => {
        name.formula = formulaOfName(value);
        state.data.touched = true;
      },
    },
    visible: {
      get: (name) => !name.hidden,
      set: (name, value, state) => {
        name.hidden = value !== true;
        state.data.touched = true;
      },
    },
    comment: {
      get: (name) => name.comment,
      set: (name, value, state) => {
        name.comment = typeof value === 'string' ? value : fail('InvalidArgument');
        state.data.touched = true;
      },
    },
  },
  nav: {
    worksheetOrNullObject: (name, state) => {
      const sheet = state.data.sheets.find((candidate) => candidate.id === name.scope);
      return sheet ? object('Worksheet', sheet) : null;
    },
  },
  methods: {
    delete: (name, _args, state) => {
      state.data.names = state.data.names.filter((other) => other !== name);
      state.data.touched = true;
    },
    getRange: (name, _args, state) => rangeOf(state, name) ?? fail('InvalidReference'),
    getRangeOrNullObject: (name, _args, state) => rangeOf(state, name),
  },
});

function rangeOf(state: ExcelState, name: DefinedName) {
  const target = nameTarget(state, name);
  return target && range(target.sheet, target.area);
}

const settingCollection = define('SettingCollection', {
  items: (_, state) => [...state.data.settings.keys()].map((key) => object('Setting', { key })),
  item: (_, key, state) =>
    state.data.settings.has(String(key)) ? object('Setting', { key: String(key) }) : null,
  methods: {
    add: (_, args, state) => {
      const key = args.text(0);
      putSetting(state, key, args.raw(1));
      return object('Setting', { key });
    },
    getCount: (_, _args, state) => state.data.settings.size,
    getItemOrNullObject: (_, args, state) =>
      state.data.settings.has(args.text(0)) ? object('Setting', { key: args.text(0) }) : null,
  },
});

const settingClass = define('Setting', {
  id: ({ key }) => key,
  props: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, state) => JSON.parse(state.data.settings.get(key) ?? 'null') as unknown,
      set: ({ key }, value, state) => {
        putSetting(state, key, value);
      },
    },
  },
  methods: {
    delete: ({ key }, _args, state) => {
      state.data.settings.delete(key);
      state.data.touched = true;
    },
  },
});

function putSetting(state: ExcelState, key: string, value: unknown): void {
  state.data.settings.set(key, JSON.stringify(value ?? null));
  state.data.touched = true;
}

export const nameAndSettingClasses = [
  namedItemCollection,
  namedItemClass,
  settingCollection,
  settingClass,
];
