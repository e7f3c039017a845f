/**
 * Where pages begin, so that what belongs together stays together: a heading with its table, the
 * signatures with what they sign. Every page is begun by hand: heights are estimated to be at most
 * a little too high, so a page that is planned holds what was planned for it.
 */
import type { SheetPlan } from '../write-plan';
import { pageOf, scaleOf } from './document';
import type { Paper } from './document';
import { fittedHeight } from './text-size';

/** Part of a page by which the estimate may be wrong. */
const DOUBT = 0.02;
/** Font size of lists. */
const BODY = 11;

/** First and last row of what is not to be torn. */
export type Block = readonly [number, number];

export function keepTogether(plan: SheetPlan, paper: Paper, blocks: readonly Block[]): SheetPlan {
  const heights = rowHeights(plan, paper);
  const room = (pageOf(paper).height * (1 - DOUBT)) / (scaleOf(paper) / 100);
  const { titleRows } = plan.creation;
  const repeated = titleRows ? total(heights.slice(titleRows[0], titleRows[1] + 1)) : 0;
  const lastOf = new Map(blocks);
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const last = lastOf.get(row);
    const needed = last === undefined ? height : total(heights.slice(row, last + 1));
    // A block that fits on no page is torn wherever it stands.
    const least = last !== undefined && repeated + needed <= room ? needed : height;
    if (used + least > room && used > repeated) {
      breaks.push(row);
      used = repeated;
    }
    used += height;
  });
  return { ...plan, shape: { ...plan.shape, breaks } };
}

function rowHeights({ rows, shape, styles }: SheetPlan, { widths }: Paper): readonly number[] {
  const said = new Map(shape.heights.map(({ row, points }) => [row, points]));
  const headers = styles.filter(({ style }) => style === 'header').map(({ area }) => area);
  return rows.map((cells, row) => {
    const bold = headers.some((area) => row >= area.row && row < area.row + area.rows);
    const texts = cells.map((cell, column) =>
      typeof cell === 'string' ? fittedHeight(cell, widths[column] ?? 60, { size: BODY, bold }) : 0,
    );
    return said.get(row) ?? Math.max(fittedHeight('', 100, { size: BODY }), ...texts);
  });
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
