/** The charts of a sheet with the values that they draw now. */
import { cellAt } from '../../emulator/model/cells';
import { displayText } from '../../emulator/model/display-text';
import type { ExcelState } from '../../emulator/excel-state';
import { seriesOf } from '../../xlsx';
import type { Area, ChartAnchor, ChartType, LegendPosition, OwnChart, SheetData } from '../../xlsx';

export interface ChartPicture {
  readonly name: string;
  readonly type: ChartType;
  readonly anchor: ChartAnchor;
  readonly title: string;
  readonly legend: LegendPosition | null;
  readonly isReversed: boolean;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** "#RRGGBB", or `null` for the usual colour of its place. */
  readonly color: string | null;
  readonly values: readonly number[];
  /** Values as their cells show them. */
  readonly texts: readonly string[];
}

export function chartsOf(state: ExcelState, sheet: SheetData): readonly ChartPicture[] {
  return sheet.charts.flatMap(({ name, own }) => {
    const picture = own && pictureOf(state, name, own);
    return picture ? [picture] : [];
  });
}

function pictureOf(state: ExcelState, name: string, chart: OwnChart): ChartPicture | null {
  const { source } = chart;
  const sheet = state.data.sheets.find((each) => each.name === source?.sheet);
  if (!source || !sheet) return null;
  const parts = seriesOf(source);
  const texts = (area: Area | null | undefined) =>
    area ? cellsOf(area).map(([row, column]) => textAt(state, sheet, row, column)) : [];
  return {
    name,
    type: chart.type,
    anchor: chart.anchor,
    title: chart.title ?? '',
    legend: chart.legend,
    isReversed: chart.isReversed,
    categories: texts(parts[0]?.categories),
    series: parts.map(({ name: heading, values }, index) => {
      const fill = chart.look?.series?.[index]?.fill;
      return {
        name: texts(heading)[0] ?? '',
        color: fill === undefined ? null : `#${fill}`,
        values: cellsOf(values).map(([row, column]) => {
          const value = cellAt(sheet, row, column)?.value;
          return typeof value === 'number' ? value : 0;
        }),
        texts: texts(values),
      };
    }),
  };
}

function cellsOf(area: Area): (readonly [row: number, column: number])[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => [
    area.row + Math.floor(index / area.columns),
    area.column + (index % area.columns),
  ]);
}

function textAt(state: ExcelState, sheet: SheetData, row: number, column: number): string {
  const { data, locale } = state;
  const cell = cellAt(sheet, row, column);
  const style = data.styles.get(cell?.style ?? 0);
  return displayText(cell, style, { locale, date1904: data.date1904 });
}
