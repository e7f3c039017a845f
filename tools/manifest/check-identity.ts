/** Who the add-in is: id, version, languages, host and what it may do. */
import { childOf, named, valuesOf, within } from './document';
import type { ManifestElement } from './document';
import { findingAt, quoted } from './finding';
import type { Finding } from './finding';

const FORMS = [
  {
    name: 'Id',
    form: /^(?!0{8}-)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    expected: 'a GUID with hyphens and without braces',
    todo: 'give back the id that was published, since another id is another add-in',
  },
  {
    name: 'Version',
    form: /^\d{1,5}(\.\d{1,5}){3}$/,
    expected: 'a version of four numbers of at most five digits',
    todo: 'write one such as “1.2.0.0”, higher than what was published',
  },
  {
    name: 'DefaultLocale',
    form: /^[a-z]{2,3}-[A-Z]{2}$/,
    expected: 'a language and a country',
    todo: 'write it as in “vi-VN”',
  },
  {
    name: 'Permissions',
    form: /^ReadWriteDocument$/,
    expected: 'ReadWriteDocument',
    todo: 'write this permission, without which Excel refuses every request',
  },
] as const;

/** The languages that every word has beside the default one. */
const LOCALES = ['en-US'];

export function checkIdentity(root: ManifestElement): Finding[] {
  const forms = FORMS.flatMap(({ name, form, expected, todo }) => {
    const element = childOf(root, name);
    if (!element || form.test(element.text)) return [];
    return findingAt(element, { found: quoted(element.text), expected, todo });
  });
  return [...forms, ...checkHosts(root), ...checkLocales(root)];
}

function checkHosts(root: ManifestElement): Finding[] {
  return named(root, 'Host')
    .map((element) => ({
      element,
      host: element.attribute(element.isOverride ? 'xsi:type' : 'Name'),
    }))
    .filter(({ host }) => host !== 'Workbook')
    .map(({ element, host }) =>
      findingAt(element, {
        found: quoted(host),
        expected: '“Workbook”',
        todo: 'name Excel alone, the only application that the pane knows',
      }),
    );
}

/** Each word has every language once, so that nobody reads half a ribbon in another. */
function checkLocales(root: ManifestElement): Finding[] {
  const locales = new Set([
    ...LOCALES,
    ...named(root, 'Override').map((element) => element.attribute('Locale')),
  ]);
  const words = [...within(root)].filter(
    ({ name, isOverride }) =>
      name === 'String' || (!isOverride && (name === 'DisplayName' || name === 'Description')),
  );
  return words.flatMap((element) => {
    const found = valuesOf(element)
      .slice(1)
      .map(([override]) => override.attribute('Locale'));
    return [...locales]
      .filter((locale) => found.filter((each) => each === locale).length !== 1)
      .map((locale) =>
        findingAt(element, {
          found: found.includes(locale) ? `“${locale}” twice` : `no Override for “${locale}”`,
          expected: `one Override in each of ${[...locales].join(', ')}`,
          todo: found.includes(locale) ? 'keep one' : 'translate it',
        }),
      );
  });
}
