/**
 * The layout of the input sheets: which tables a campaign workbook has and how their columns are
 * recognised. Headings match in Vietnamese and English and in the spellings that offices use,
 * without regard to diacritics; this is the only place that knows them.
 */
import { catalogs } from '../i18n/catalog';
import type { InputColumns, SettingItems } from '../i18n/sheet-words';
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

export const TABLES = {
  info: layout(['item', 'content'], []),
  questions: layout(['questionCode', 'question', 'choices', 'answer'], ['planWords', ...SOURCE]),
  facts: layout(['factCode', 'factLabel', 'subjects', 'values'], ['documented']),
  gates: layout(
    ['gateCode', 'gateText', 'subjects', 'gateFacts', 'accepts', 'over', 'otherwise'],
    ['onlyIf', ...SOURCE],
  ),
  awards: layout(
    ['awardCode', 'awardName', 'subjects', 'quota'],
    ['authority', 'onlyIf', ...SOURCE],
  ),
  dossier: layout(['dossierItem'], [...SOURCE]),
  criteria: layout(
    ['criterionCode', 'group', 'criterion', 'pointsMax', 'notApplicable', 'subjects'],
    ['decimals', ...SOURCE],
  ),
  individuals: layout(['personName', 'unit'], ['nomineeId', 'post', 'evidence']),
  collectives: layout(['collectiveName'], ['nomineeId', 'evidence']),
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

/** Whether a text is the heading of any column, in either language. */
export function isHeading(text: string): boolean {
  return ALL_HEADINGS.has(foldHeading(text));
}

/** Labels under which a row of the settings is recognised. */
export function itemLabels(key: keyof SettingItems): readonly string[] {
  return [catalogs.vi.sheets.items[key], catalogs.en.sheets.items[key]].map(foldHeading);
}
