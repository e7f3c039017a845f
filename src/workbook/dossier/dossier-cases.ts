/** What the dossier needs now, and which of it the office has settled. */
import { SUBJECTS } from '../../domain/campaign';
import type { Campaign, DossierItem } from '../../domain/campaign';
import type { SheetWords } from '../../i18n/sheet-words';
import { offeredBy } from '../results/listing';
import type { Nomination } from '../results/outline';
import { fold } from '../text';
import { FIRST_ITEM, dossierColumn } from './dossier-layout';
import { dossierKey } from './parse-dossier';
import type { ParsedDossier } from './parse-dossier';

/** A row of the sheet: someone who may be commended, or a part that is made once. */
export interface DossierCase {
  readonly key: string;
  /** Name, code, subject and award as they stand in the first columns. */
  readonly about: readonly [name: string, id: string, subject: string, award: string];
  readonly isRound: boolean;
  /** Parts that are still missing. */
  readonly missing: readonly string[];
}

/** A part that each nominee needs, with the column in which it is ticked off. */
export interface ItemColumn {
  readonly text: string;
  readonly column: number;
}

/** Where each part has its column: under its heading if there is one, else behind the last. */
export function itemColumns(
  { dossier }: Campaign,
  { headings }: ParsedDossier,
): readonly ItemColumn[] {
  let next = headings.length;
  return distinct(dossier, 'nominee').map((text) => {
    const known = headings.findIndex((heading) => fold(heading) === fold(text));
    return { text, column: FIRST_ITEM + (known < 0 ? next++ : known) };
  });
}

/** Parts of the whole round first, then everyone who is proposed, tied or reviewed, award by award. */
export function dossierCases(
  nominations: readonly Nomination[],
  campaign: Campaign,
  parsed: ParsedDossier,
  sheets: SheetWords,
): readonly DossierCase[] {
  const settledIn = (key: string): ReadonlySet<number> =>
    parsed.rows.find((row) => row.key === key)?.settled ?? new Set();
  const ofRound = distinct(campaign.dossier, 'round').map((text): DossierCase => {
    const key = dossierKey(text);
    const missing = settledIn(key).has(dossierColumn('round')) ? [] : [text];
    return { key, about: [text, '', sheets.dossier.wholeRound, ''], isRound: true, missing };
  });
  const items = itemColumns(campaign, parsed);
  if (items.length === 0) return ofRound;
  const ofNominees = SUBJECTS.flatMap((wanted) =>
    nominations
      .filter(({ subject }) => subject.subject === wanted)
      .flatMap(({ subject, result }) =>
        offeredBy(subject, result).map(({ nominee }): DossierCase => {
          const { id, name } = nominee;
          const award = result.award.code;
          const key = dossierKey({ subject: wanted, id, award });
          const settled = settledIn(key);
          const missing = items.flatMap(({ text, column }) => (settled.has(column) ? [] : [text]));
          return {
            key,
            about: [name, id, sheets.subjects[wanted], award],
            isRound: false,
            missing,
          };
        }),
      ),
  );
  return [...ofRound, ...ofNominees];
}

/** A part that stands in the settings twice is asked for once. */
function distinct(dossier: readonly DossierItem[], per: DossierItem['per']): readonly string[] {
  const texts = dossier.filter((item) => item.per === per).map(({ text }) => text);
  return texts.filter((text, at) => texts.findIndex((each) => fold(each) === fold(text)) === at);
}
