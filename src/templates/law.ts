/**
 * Documents that campaigns rest on, as dated records: they are replaced, and their dates with them.
 *
 * Read in the text itself: the dates of Nghị định 152/2025/NĐ-CP and the repeal of 98/2023 (Điều
 * 59-60). Second-hand, to be checked by whoever relies on them: all titles but those that a plan
 * quotes, and everything about the law and about the first day of 98/2023. A document of which no
 * date is known has none here, and is taken at its word.
 */
import type { Citation } from '../domain/citation';
import type { LegalBasis } from '../domain/legal-basis';

const DECREE_152 = 'Nghị định 152/2025/NĐ-CP';

/**
 * It "lapses 01/03/2027": a document that lapses on a day is no longer in force on that day, so the
 * last day in force is the one before. Read the other way it would be quoted a day too long.
 */
export const decree152: LegalBasis = {
  document: DECREE_152,
  title:
    'Quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  validFrom: '2025-07-01',
  validTo: '2027-02-28',
  replacedBy: '',
};

/** Repealed on the day on which 152/2025 came into force. */
export const decree98: LegalBasis = {
  document: 'Nghị định 98/2023/NĐ-CP',
  title: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  validFrom: '2024-01-01',
  validTo: '2025-06-30',
  replacedBy: DECREE_152,
};

/** Second-hand as a whole. A law's title is its name: it has none beside it. */
export const emulationLaw: LegalBasis = {
  document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
  title: '',
  validFrom: '2024-01-01',
  validTo: null,
  replacedBy: '',
};

/** A document that a plan names as its ground, with nothing known of its dates. */
export function namedByPlan(document: string, title: string): LegalBasis {
  return { document, title, validFrom: null, validTo: null, replacedBy: '' };
}

/** "Điều 4 khoản 4" of the decree in force. */
export function decree(section: string): Citation {
  return { document: DECREE_152, section, origin: 'law' };
}
