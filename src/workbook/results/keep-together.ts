/**
 * Keeps together on a page what belongs together: a heading with its table, the signatures with what
 * they sign. Row heights are estimated; where the end of a page is near, the page begins earlier.
 */
import type { SheetPlan } from '../write-plan';
import { pageOf, scaleOf } from './document';
import type { Paper } from './document';
import { textHeight } from './text-size';

/** Part of a page by which the estimate may be wrong. */
const DOUBT = 0.12;
/** Font size of lists. */
const BODY = 11;

/** First and last row of what is not to be torn. */
export type Block = readonly [number, number];

export function keepTogether(plan: SheetPlan, paper: Paper, blocks: readonly Block[]): SheetPlan {
  const heights = rowHeights(plan, paper);
  const room = pageOf(paper).height / (scaleOf(paper) / 100);
  const { titleRows } = plan.creation;
  const repeated = titleRows ? total(heights.slice(titleRows[0], titleRows[1] + 1)) : 0;
  const lastOf = new Map(blocks);
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const last = lastOf.get(row);
    const needed = last === undefined ? height : total(heights.slice(row, last + 1));
    // A block that fits on no page is torn wherever it stands.
    const isTorn = last !== undefined && used + needed > room * (1 - DOUBT) && needed < room;
    if (isTorn && used > repeated) {
      breaks.push(row);
      used = repeated;
    } else if (used + height > room) used = repeated;
    used += height;
  });
  return { ...plan, shape: { ...plan.shape, breaks } };
}

function rowHeights({ rows, shape }: SheetPlan, { widths }: Paper): readonly number[] {
  const said = new Map(shape.heights.map(({ row, points }) => [row, points]));
  const lineHeight = textHeight('', 100, BODY);
  return rows.map((cells, row) => {
    const texts = cells.map((cell, column) =>
      typeof cell === 'string' ? textHeight(cell, widths[column] ?? 60, BODY) : lineHeight,
    );
    return said.get(row) ?? Math.max(lineHeight, ...texts);
  });
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
