/** Whether each button does something, and whether pane and buttons are one page. */
import { resourceOf } from './check-resources';
import { childOf, named } from './document';
import type { ManifestElement } from './document';
import { findingAt, quoted } from './finding';
import type { Finding } from './finding';

export function checkActions(root: ManifestElement): Finding[] {
  return [...named(root, 'Action').flatMap(checkAction), ...checkRuntime(root)];
}

function checkAction(action: ManifestElement): Finding[] {
  const type = action.attribute('xsi:type');
  if (type !== 'ExecuteFunction') {
    if (type === 'ShowTaskpane') return [];
    return [
      findingAt(action, {
        found: `xsi:type=${quoted(type)}`,
        expected: '“ShowTaskpane” or “ExecuteFunction”',
        todo: 'say which of the two the button does',
      }),
    ];
  }
  const name = childOf(action, 'FunctionName');
  if (!name || /^[A-Za-z]\w*$/.test(name.text)) return [];
  return [
    findingAt(name, {
      found: name.text === '' ? 'no name' : quoted(name.text),
      expected: 'the name of a function',
      todo: 'write the name that the pane gives to Office.actions.associate',
    }),
  ];
}

/** In a shared runtime all pages are one, and there is no second pane. */
function checkRuntime(root: ManifestElement): Finding[] {
  const runtime = named(root, 'Runtime')[0];
  const functions = named(root, 'FunctionName');
  const needsFile = functions[0] && named(root, 'FunctionFile').length === 0;
  const missing =
    functions[0] && needsFile
      ? [
          findingAt(functions[0], {
            found: 'a function and no <FunctionFile>',
            expected: 'the page that holds the function',
            todo: 'add <FunctionFile> before <ExtensionPoint>',
          }),
        ]
      : [];
  return runtime ? [...missing, ...checkShared(root, runtime)] : missing;
}

function checkShared(root: ManifestElement, runtime: ManifestElement): Finding[] {
  const page = resourceOf(root, runtime)?.attribute('DefaultValue');
  const others = named(root, 'FunctionFile', 'SourceLocation').filter((element) =>
    element.isOverride
      ? element.attribute('resid') !== runtime.attribute('resid')
      : element.attribute('DefaultValue') !== page,
  );
  const resid = quoted(runtime.attribute('resid'));
  const sets = named(root, 'Set').filter((set) => set.isOverride);
  return [
    ...others.map((element) =>
      findingAt(element, {
        found: 'another page than that of <Runtime>',
        expected: `the page of ${resid}`,
        todo: 'name one page everywhere, or the runtime is not shared',
      }),
    ),
    ...named(root, 'TaskpaneId').map((element) =>
      findingAt(element, {
        found: 'an id for a pane',
        expected: 'the one pane of a shared runtime',
        todo: 'take it out, for a pane with an id is another one',
      }),
    ),
    ...(runtime.attribute('lifetime') === 'long'
      ? []
      : [
          findingAt(runtime, {
            found: `lifetime=${quoted(runtime.attribute('lifetime'))}`,
            expected: '“long”',
            todo: 'write it, or the runtime is not shared',
          }),
        ]),
    ...(sets.some((set) => set.attribute('Name') === 'SharedRuntime')
      ? []
      : [
          findingAt(runtime, {
            found: 'a shared runtime that VersionOverrides does not require',
            expected: 'the set SharedRuntime in its Requirements',
            todo: 'add it, or an older Excel shows buttons that do nothing',
          }),
        ]),
  ];
}
