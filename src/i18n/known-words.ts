/** Words of the input sheets by their keys, for reading cells and for messages that name them. */
import type { ChoiceColumn } from '../domain/issue';
import type { InputColumns, SettingItems } from './input-words';
import type { SheetWords } from './sheet-words';

/** The words that a cell of each such column may hold. */
export const CHOICES = {
  subjects: ({ subjects }: SheetWords) => subjects,
  rankedSubject: ({ subjects }: SheetWords) => subjects,
  over: ({ over }: SheetWords) => over,
  otherwise: ({ otherwise }: SheetWords) => otherwise,
  notApplicable: ({ policies }: SheetWords) => policies,
  factKind: ({ rules }: SheetWords) => rules.factKinds,
  factHow: ({ rules }: SheetWords) => rules.derivations,
  measure: ({ rules }: SheetWords) => rules.measures,
  groupCombine: ({ rules }: SheetWords) => rules.groupCombines,
  groupCut: ({ rules }: SheetWords) => rules.cut,
  groupCounts: ({ rules }: SheetWords) => rules.yesNo,
  classFirst: ({ rules }: SheetWords) => rules.yesNo,
  rounding: ({ rules }: SheetWords) => rules.roundings,
  ties: ({ rules }: SheetWords) => rules.ties,
  emptyPlaces: ({ rules }: SheetWords) => rules.emptyPlaces,
  together: ({ rules }: SheetWords) => rules.yesNo,
  limitKind: ({ rules }: SheetWords) => rules.limitKinds,
  dossierPer: ({ rules }: SheetWords) => rules.dossierPer,
  formPart: ({ forms }: SheetWords) => forms.parts,
} as const satisfies Record<ChoiceColumn, (words: SheetWords) => Readonly<Record<string, string>>>;

export type ChoiceIn<C extends ChoiceColumn> = keyof ReturnType<(typeof CHOICES)[C]> & string;

/** The heading of a known column; the headings of a campaign's own columns are what they are. */
export function columnWord({ columns }: SheetWords, name: string): string {
  return name in columns ? columns[name as keyof InputColumns] : name;
}

/** The label of a known setting; one that stands in the sheet is what it is. */
export function settingWord({ items }: SheetWords, name: string): string {
  return name in items ? items[name as keyof SettingItems] : name;
}

/** The words of a column; those that take a value after a colon say so. */
export function choiceWords(sheets: SheetWords, column: ChoiceColumn): readonly string[] {
  const words: Readonly<Record<string, string>> = CHOICES[column](sheets);
  return Object.entries(words).map(([key, word]) =>
    column === 'otherwise' && (key === 'classIs' || key === 'totalCapped') ? `${word}: …` : word,
  );
}
