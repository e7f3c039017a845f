/**
 * Ranking: standard competition places (1, 1, 3) by class if the campaign says so, then points,
 * then the tie keys in their order. Whom no key tells apart shares a place; the order in which
 * equals are listed follows their ids, so the order of rows never matters.
 */
import type { Campaign, Subject } from './campaign';
import { stands } from './campaign';
import { classNames } from './classes';
import type { FigureCode, TieKey } from './fact';
import type { Figures } from './figures';
import type { Points } from './points';
import { NOT_APPLICABLE, compareValues, fieldName } from './value';
import type { Given } from './value';

/** Someone who may be ranked: eligible, with a total. */
export interface Contender {
  readonly id: string;
  /** Position in the entry's columns. */
  readonly index: number;
  readonly points: Points;
}

/** Contenders whom nothing tells apart. */
export interface Level {
  readonly contenders: readonly Contender[];
  /** The tie key that parted them from others of equal points; `null` where points did. */
  readonly partedBy: FigureCode | null;
}

export interface Standing {
  readonly contender: Contender;
  /** Place within the ranking field. */
  readonly rank: number;
  readonly partedBy: FigureCode | null;
}

/** The contenders of a subject from the best level down. */
export function levelsOf(
  figures: Figures,
  subject: Subject,
  contenders: readonly Contender[],
): readonly Level[] {
  const { campaign } = figures;
  const rule = campaign.ranking.find((each) => each.subject === subject);
  const keys = tieKeysOf(campaign, subject);
  const classAt = rule?.classFirst ? classPositions(figures, subject) : () => 0;
  const ordered = contenders.toSorted(
    (a, b) => classAt(a.index) - classAt(b.index) || b.points - a.points || (a.id < b.id ? -1 : 1),
  );
  const equals: Contender[][] = [];
  for (const contender of ordered) {
    const last = equals.at(-1);
    const first = last?.[0];
    const isEqual =
      first?.points === contender.points && classAt(first.index) === classAt(contender.index);
    if (last && isEqual) last.push(contender);
    else equals.push([contender]);
  }
  const steps = keys.map((key) => ({ key, values: figures.column(subject, key.figure) }));
  return equals.flatMap((level) => partLevel(level, steps, null));
}

/** The tie keys that stand for a subject, in their order. */
export function tieKeysOf(campaign: Campaign, subject: Subject): readonly TieKey[] {
  return campaign.tieKeys.filter(
    ({ appliesTo, onlyIf }) => appliesTo.includes(subject) && stands(onlyIf, campaign),
  );
}

/** Places within each khối, cụm or role that the campaign ranks by; one field if it says nothing. */
export function rankContenders(
  figures: Figures,
  subject: Subject,
  contenders: readonly Contender[],
): readonly Standing[] {
  const fieldOf = fieldsOf(figures, subject);
  const fields = new Map<string, Contender[]>();
  for (const contender of contenders) {
    const field = fields.get(fieldOf(contender.index));
    if (field) field.push(contender);
    else fields.set(fieldOf(contender.index), [contender]);
  }
  return [...fields.values()].flatMap((field) => {
    let rank = 1;
    return levelsOf(figures, subject, field).flatMap(({ contenders: equals, partedBy }) => {
      const placed = equals.map((contender) => ({ contender, rank, partedBy }));
      rank += equals.length;
      return placed;
    });
  });
}

/** The ranking field of a nominee by name: "Khối A", "Khối A · Lãnh đạo"; empty for one field. */
export function fieldsOf(figures: Figures, subject: Subject): (nominee: number) => string {
  const rule = figures.campaign.ranking.find((each) => each.subject === subject);
  const columns = (rule?.within ?? []).map((code) => figures.column(subject, code));
  return (nominee) => columns.map((column) => fieldName(column[nominee] ?? null)).join(' · ');
}

interface Step {
  readonly key: TieKey;
  readonly values: readonly Given[];
}

/** Parts equals by the first key; one value that is not known leaves them together. */
function partLevel(
  contenders: readonly Contender[],
  steps: readonly Step[],
  partedBy: FigureCode | null,
): readonly Level[] {
  const [step, ...later] = steps;
  if (!step || contenders.length === 1) return [{ contenders, partedBy }];
  const { key, values } = step;
  const known = contenders.flatMap((contender) => {
    const value = values[contender.index] ?? null;
    return value === null || value === NOT_APPLICABLE ? [] : [{ contender, value }];
  });
  if (known.length < contenders.length) return [{ contenders, partedBy }];
  const order = (a: (typeof known)[number], b: (typeof known)[number]): number => {
    if (typeof key.prefer !== 'string') {
      const { values: preferred } = key.prefer;
      const rank = ({ value }: typeof a) =>
        typeof value === 'string' && preferred.includes(value) ? 0 : 1;
      return rank(a) - rank(b);
    }
    const difference = compareValues(a.value, b.value) ?? 0;
    return key.prefer === 'higher' ? -difference : difference;
  };
  const parts: (typeof known)[] = [];
  for (const each of known.toSorted(order)) {
    const last = parts.at(-1);
    if (last?.[0] && order(last[0], each) === 0) last.push(each);
    else parts.push([each]);
  }
  const by = parts.length > 1 ? key.figure : partedBy;
  return parts.flatMap((part) =>
    partLevel(
      part.map(({ contender }) => contender),
      later,
      by,
    ),
  );
}

/** Position of each nominee's class, the best first; whoever has none comes last. */
function classPositions(figures: Figures, subject: Subject): (nominee: number) => number {
  const names = classNames(figures, subject);
  const values = figures.classes(subject);
  return (nominee) => {
    const value = values[nominee]?.value;
    const position = typeof value === 'string' ? names.indexOf(value) : -1;
    return position < 0 ? names.length : position;
  };
}
