/**
 * Charts as plain data: where one stands, which cells it draws, and what it says around them.
 */
import type { Area } from './workbook-data';

export type ChartType =
  'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Pie' | 'Doughnut';

export type LegendPosition = 'top' | 'bottom' | 'left' | 'right' | 'topRight';

export interface ChartData {
  /** The number of its frame within the sheet's drawing. */
  id: number;
  name: string;
  /** The package part; `null` for a chart made since opening. */
  readonly part: string | null;
  /** `null` for a chart by another program: it is kept as it is, and can only be removed. */
  own: OwnChart | null;
}

/** A chart that we wrote and can write again. */
export interface OwnChart {
  type: ChartType;
  anchor: ChartAnchor;
  /** `null` when the sheet or the cells it drew are gone. */
  source: ChartSource | null;
  /** Shown above the chart; `null` shows none, and an empty text the program's own choice. */
  title: string | null;
  legend: LegendPosition | null;
  /** Categories run the other way: from the top where bars lie, from the right where they stand. */
  isReversed: boolean;
  /** What was said of its looks; a program chooses the rest. */
  look?: ChartLook;
}

export interface ChartLook {
  /** Of all texts, and of the title. */
  font?: ChartFont;
  titleFont?: ChartFont;
  /** The axis of the values and its lines are left out. */
  isValueAxisHidden?: boolean;
  /** Where the axis of the values begins; a program may otherwise begin it above nought. */
  valueMinimum?: number;
  isGridHidden?: boolean;
  /** Room between bars in per cent of a bar. */
  gapWidth?: number;
  /** By the place of the series. */
  series?: Partial<Record<number, SeriesLook>>;
}

export interface ChartFont {
  name?: string;
  /** In points. */
  size?: number;
  isBold?: boolean;
}

export interface SeriesLook {
  /** Colours as `RRGGBB`. */
  fill?: string;
  edge?: string;
  hasLabels?: boolean;
  /** Number format of the labels; left out, that of the cells. */
  labelFormat?: string;
}

export interface ChartSource {
  /** Name of the sheet. */
  sheet: string;
  area: Area;
  seriesBy: 'columns' | 'rows';
  /** The first row, or column, holds labels and no values. */
  hasHeaderRow: boolean;
  hasHeaderColumn: boolean;
}

/** The corners of a chart; it moves and stretches with the cells that they lie in. */
export interface ChartAnchor {
  from: ChartCorner;
  to: ChartCorner;
}

/** A point in a cell; offsets are in English metric units, 12,700 of which are a point. */
export interface ChartCorner {
  row: number;
  rowOffset: number;
  column: number;
  columnOffset: number;
}
