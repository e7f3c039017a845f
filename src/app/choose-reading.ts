/** "Chọn cột": what a sheet or a column is read as where matching was wrong, kept in the workbook. */
import type { Issue } from '../domain/issue';
import type { Catalog } from '../i18n/catalog';
import type { ChoicesOrder, ChosenPlace, Meaning } from '../workbook/chosen';
import type { WorkbookPort } from './ports';

export type Choosing =
  | {
      readonly kind: 'choose';
      readonly meaning: Meaning;
      readonly at: ChosenPlace;
      /** What the cell said when it was read; `null` for a sheet. */
      readonly text: string | null;
      /** The meaning in the words of the campaign. */
      readonly label: string;
    }
  /** Back to matching: for these, or altogether. */
  | { readonly kind: 'forget'; readonly what: readonly Meaning[] | 'all' }
  | { readonly kind: 'takeBack'; readonly order: ChoicesOrder };

export type ChooseResult =
  | { readonly status: 'chosen'; readonly back: ChoicesOrder }
  | { readonly status: 'interrupted'; readonly issues: readonly Issue[] };

export async function chooseReading(
  port: WorkbookPort,
  { choosing, words }: { readonly choosing: Choosing; readonly words: Catalog },
): Promise<ChooseResult> {
  const chosen = await port.choose(orderOf(choosing, words));
  if (!chosen.ok) return { status: 'interrupted', issues: [chosen.issue] };
  return { status: 'chosen', back: chosen.value };
}

/** Excel takes no longer comment for a name. */
const COMMENT_MAX = 255;

function orderOf(choosing: Choosing, { pane }: Catalog): ChoicesOrder {
  switch (choosing.kind) {
    case 'choose': {
      const { meaning, at, text, label } = choosing;
      const { sheetComment, columnComment } = pane.path.choosing;
      const say = meaning.of === 'sheet' ? sheetComment : columnComment;
      const comment = say(label).slice(0, COMMENT_MAX);
      return { keep: [{ meaning, at, text, comment }], forget: [] };
    }
    case 'forget':
      return { keep: [], forget: choosing.what };
    case 'takeBack':
      return choosing.order;
  }
}
