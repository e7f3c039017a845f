/**
 * The layout of the input sheets: which tables a campaign workbook has and how their columns are
 * recognised. Headings match in Vietnamese and English and in the spellings that offices use,
 * without regard to diacritics; this is the only place that knows them.
 */
import { catalogs } from '../i18n/catalog';
import type { InputColumns, SectionKey, SettingItems } from '../i18n/input-words';
import { foldHeading } from './text';

export type ColumnKey = keyof InputColumns;

/** A table as parsing looks for it. Without its required columns it is not complete. */
export interface TableLayout<K extends ColumnKey> {
  readonly required: readonly K[];
  readonly optional: readonly K[];
}

const layout = <K extends ColumnKey>(required: readonly K[], optional: readonly K[]) =>
  ({ required, optional }) satisfies TableLayout<K>;

const SOURCE = ['document', 'section', 'origin'] as const;

/** The tables of the settings sheet. Each has required headings that no other table has. */
export const SETTINGS = {
  info: layout(['item', 'content'], []),
  questions: layout(['questionCode', 'question', 'choices', 'answer'], ['planWords', ...SOURCE]),
  awards: layout(
    ['awardCode', 'awardName', 'subjects', 'quota'],
    [
      'authority',
      'quotaBase',
      'rounding',
      'ties',
      'requires',
      'emptyPlaces',
      'together',
      'onlyIf',
      ...SOURCE,
    ],
  ),
  limits: layout(
    ['limitAward', 'limitKind', 'limitAmount'],
    ['limitAmong', 'limitPer', 'quotaBase', 'rounding', ...SOURCE],
  ),
  classes: layout(['className', 'classTest', 'subjects'], ['requires', 'onlyIf', ...SOURCE]),
  ranking: layout(['rankedSubject', 'rankedWithin', 'classFirst'], []),
  tieKeys: layout(['tieFigure', 'tiePrefer', 'subjects'], ['onlyIf', ...SOURCE]),
  facts: layout(
    ['factCode', 'factLabel', 'subjects', 'values'],
    ['documented', 'factKind', 'factHow', 'factFrom', 'factColumn', 'factFilter', 'factWithin'],
  ),
  gates: layout(
    ['gateCode', 'gateText', 'subjects', 'gateFacts', 'accepts', 'over', 'otherwise'],
    ['needed', 'onlyIf', ...SOURCE],
  ),
  groups: layout(
    ['groupCode', 'groupCombine', 'subjects'],
    [
      'groupParent',
      'groupMax',
      'groupCut',
      'groupMin',
      'groupWeight',
      'groupDecimals',
      'groupCounts',
    ],
  ),
  scorers: layout(['scorerCode', 'scorerName'], ['scorerUnit', 'scorerWeight']),
  periods: layout(['periodCode', 'periodWeight'], []),
  bases: layout(['basis', 'validFrom', 'validTo'], ['basisTitle', 'replacedBy']),
  dossier: layout(['dossierItem'], ['dossierPer', ...SOURCE]),
  form: layout(['formPart', 'formText'], [...SOURCE]),
} as const satisfies Record<SectionKey, TableLayout<ColumnKey>>;

export const TABLES = {
  ...SETTINGS,
  criteria: layout(
    ['criterionCode', 'group', 'criterion', 'pointsMax', 'notApplicable', 'subjects'],
    ['measure', 'parameters', 'figure', 'pointsMin', 'weight', 'decimals', 'onlyIf', ...SOURCE],
  ),
  individuals: layout(['personName', 'unit'], ['nomineeId', 'post', 'evidence', 'achievement']),
  collectives: layout(['collectiveName'], ['nomineeId', 'evidence', 'achievement']),
  /** A register (sổ theo dõi): its other columns are those that facts name. */
  register: layout(['nomineeId'], []),
  ballots: layout(['nomineeId'], ['scorer', 'period']),
} as const;

/** Other headings that offices use for the same column. */
const SYNONYMS: Partial<Record<ColumnKey, readonly string[]>> = {
  nomineeId: ['Mã', 'Mã NV', 'Mã cán bộ', 'Mã CBCCVC', 'Số hiệu', 'Mã đơn vị', 'ID'],
  personName: ['Họ tên', 'Họ và tên cá nhân', 'Name'],
  post: ['Chức danh', 'Chức vụ, chức danh', 'Position'],
  unit: ['Phòng', 'Phòng, đơn vị', 'Đơn vị công tác', 'Department'],
  collectiveName: ['Tập thể', 'Tên đơn vị', 'Tên phòng, đơn vị'],
  evidence: ['Văn bản liên quan', 'Số văn bản'],
};

/** Every heading of a column, folded for comparison. */
export function headingsOf(key: ColumnKey): readonly string[] {
  const words = [catalogs.vi.sheets.columns[key], catalogs.en.sheets.columns[key]];
  return [...words, ...(SYNONYMS[key] ?? [])].map(foldHeading);
}

const ALL_HEADINGS: ReadonlySet<string> = new Set(
  (Object.keys(catalogs.vi.sheets.columns) as ColumnKey[]).flatMap((key) => headingsOf(key)),
);

export function isColumn(key: string): key is ColumnKey {
  return key in catalogs.vi.sheets.columns;
}

/** Whether a text is the heading of any column, in either language. */
export function isHeading(text: string): boolean {
  return ALL_HEADINGS.has(foldHeading(text));
}

/** Labels under which a row of the settings is recognised. */
export function itemLabels(key: keyof SettingItems): readonly string[] {
  return [catalogs.vi.sheets.items[key], catalogs.en.sheets.items[key]].map(foldHeading);
}
