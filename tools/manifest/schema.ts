/**
 * Which elements stand in which, and in what order, as far as this add-in uses the schema
 * ([MS-OWEMXML], `appforoffice/1.1` and `taskpaneappversionoverrides`).
 *
 * `?` at most one, `*` any number, `+` at least one, nothing: exactly one. A name with a colon
 * stands in `VersionOverrides`, where the same word has other children than outside.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? ' +
    'SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain*',
  Hosts: 'Host+',
  Requirements: 'Sets?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  SourceLocation: 'Override*',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  ':Requirements': 'Sets',
  ':Sets': 'Set+',
  ':Hosts': 'Host+',
  ':Host': 'Runtimes? DesktopFormFactor',
  ':Runtimes': 'Runtime',
  ':DesktopFormFactor': 'GetStarted? FunctionFile? ExtensionPoint+',
  ':GetStarted': 'Title Description LearnMoreUrl',
  ':ExtensionPoint': 'OfficeTab* CustomTab?',
  ':OfficeTab': 'Group+',
  ':CustomTab': 'Group+ Label',
  ':Group': 'Label Icon Control+',
  ':Control': 'Label Supertip Icon Action',
  ':Supertip': 'Title Description',
  ':Icon': 'Image+',
  ':Action ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  ':Action ExecuteFunction': 'FunctionName',
  ':Resources': 'Images? Urls? ShortStrings? LongStrings?',
  ':Images': 'Image+',
  ':Urls': 'Url+',
  ':ShortStrings': 'String+',
  ':LongStrings': 'String+',
  ':Image': 'Override*',
  ':Url': 'Override*',
  ':String': 'Override*',
};

export interface Place {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** The places for children, in order. */
export function placesIn(name: string, isOverride: boolean, type: string): readonly Place[] {
  const key = `${isOverride ? ':' : ''}${name}`;
  const children = CHILDREN[key] ?? CHILDREN[`${key} ${type}`] ?? '';
  return children
    .split(' ')
    .filter((place) => place !== '')
    .map((place) => ({
      name: place.replace(/[?*+]$/, ''),
      least: /[?*]$/.test(place) ? 0 : 1,
      most: /[*+]$/.test(place) ? Infinity : 1,
    }));
}

/** Elements of `VersionOverrides` that belong to the namespace of basic types. */
export const BASIC_TYPES: ReadonlySet<string> = new Set([
  ...['Sets', 'Set', 'Image', 'Images', 'Urls', 'Url'],
  ...['ShortStrings', 'LongStrings', 'String', 'Override'],
]);

export const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
} as const;

export const OVERRIDES_NAMESPACE =
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
