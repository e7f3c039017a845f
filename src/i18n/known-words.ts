/** Words of the input sheets by their keys, for messages that name them. */
import type { ChoiceColumn } from '../domain/issue';
import type { InputColumns, SettingItems, SheetWords } from './sheet-words';

/** The heading of a known column; the headings of a campaign's own columns are what they are. */
export function columnWord({ columns }: SheetWords, name: string): string {
  return name in columns ? columns[name as keyof InputColumns] : name;
}

/** The label of a known setting; one that stands in the sheet is what it is. */
export function settingWord({ items }: SheetWords, name: string): string {
  return name in items ? items[name as keyof SettingItems] : name;
}

/** The words that a cell of such a column may hold. */
export function choiceWords(sheets: SheetWords, column: ChoiceColumn): readonly string[] {
  const words = {
    subjects: sheets.subjects,
    over: sheets.over,
    otherwise: sheets.otherwise,
    notApplicable: sheets.policies,
  };
  return Object.values(words[column]);
}
