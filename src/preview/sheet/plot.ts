/** What the parts of a chart's picture share: where it may draw, colours, and texts that fit. */
import type { ChartPicture } from '../desk/chart-picture';

const COLORS = ['#17563b', '#5b9f7f', '#b7d8c7', '#c98a1b', '#8a8a8a', '#37658f'];

export interface Plot {
  readonly chart: ChartPicture;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function colorOf({ series }: ChartPicture, index: number): string {
  return series[index]?.color ?? COLORS[index % COLORS.length] ?? '#17563b';
}

/** As much of a text as has room, at so many pixels a letter. */
export function fitted(text: string, width: number, letter: number): string {
  const count = Math.max(1, Math.floor(width / letter));
  return text.length <= count ? text : `${text.slice(0, count - 1)}…`;
}
