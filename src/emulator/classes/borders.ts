/**
 * RangeBorderCollection and RangeBorder: the lines around and between the cells of a range.
 */
import type { Area, CellStyle } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { styleAt } from '../model/cells';
import { colorOf, restyle } from '../model/styling';
import { fail } from '../protocol/host-error';
import { define, object, type Targets } from './targets';

type Side = 'left' | 'right' | 'top' | 'bottom';
type Line = NonNullable<CellStyle['borders'][Side]>;
type BorderTarget = Targets['RangeBorder'];

/** The sides of a cell that belong to an edge of the range; none where the edge is elsewhere. */
const edges: Readonly<Record<string, (area: Area, row: number, column: number) => Side[]>> = {
  EdgeTop: (area, row) => (row === area.row ? ['top'] : []),
  EdgeBottom: (area, row) => (row === area.row + area.rows - 1 ? ['bottom'] : []),
  EdgeLeft: (area, _row, column) => (column === area.column ? ['left'] : []),
  EdgeRight: (area, _row, column) => (column === area.column + area.columns - 1 ? ['right'] : []),
  InsideHorizontal: (area, row) => [
    ...(row > area.row ? (['top'] as const) : []),
    ...(row < area.row + area.rows - 1 ? (['bottom'] as const) : []),
  ],
  InsideVertical: (area, _row, column) => [
    ...(column > area.column ? (['left'] as const) : []),
    ...(column < area.column + area.columns - 1 ? (['right'] as const) : []),
  ],
};

/** The file's line for the client's style and weight. */
const fileLines: readonly { file: string; style: string; weight: string }[] = [
  { file: 'thin', style: 'Continuous', weight: 'Thin' },
  { file: 'hair', style: 'Continuous', weight: 'Hairline' },
  { file: 'medium', style: 'Continuous', weight: 'Medium' },
  { file: 'thick', style: 'Continuous', weight: 'Thick' },
  { file: 'dashed', style: 'Dash', weight: 'Thin' },
  { file: 'mediumDashed', style: 'Dash', weight: 'Medium' },
  { file: 'dashDot', style: 'DashDot', weight: 'Thin' },
  { file: 'mediumDashDot', style: 'DashDot', weight: 'Medium' },
  { file: 'dashDotDot', style: 'DashDotDot', weight: 'Thin' },
  { file: 'mediumDashDotDot', style: 'DashDotDot', weight: 'Medium' },
  { file: 'dotted', style: 'Dot', weight: 'Thin' },
  { file: 'double', style: 'Double', weight: 'Thick' },
  { file: 'slantDashDot', style: 'SlantDashDot', weight: 'Medium' },
];

const described = (line: Line | undefined) => fileLines.find((known) => known.file === line?.style);

function border(target: Targets['RangeBorderCollection'], edge: string) {
  // Lines across a cell are not in the workbook data.
  if (edge.startsWith('Diagonal')) fail('NotImplemented');
  return edge in edges ? object('RangeBorder', { ...target, edge }) : fail('InvalidArgument');
}

const borderCollection = define('RangeBorderCollection', {
  items: (target) => Object.keys(edges).map((edge) => border(target, edge)),
  item: (target, key) => border(target, String(key)),
  props: { count: { get: () => Object.keys(edges).length } },
});

const rangeBorder = define('RangeBorder', {
  id: ({ edge }) => edge,
  props: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target, state) => common(target, state, (line) => described(line)?.style ?? 'None'),
      set: (target, value, state) => {
        if (value === 'None') return draw(target, state, () => undefined);
        const known = fileLines.find(({ style }) => style === value);
        if (!known) return fail('InvalidArgument');
        draw(target, state, (line) => ({
          style: described(line)?.style === value ? (line?.style ?? known.file) : known.file,
          color: line?.color ?? null,
        }));
      },
    },
    weight: {
      get: (target, state) => common(target, state, (line) => described(line)?.weight ?? 'Thin'),
      set: (target, value, state) => {
        draw(target, state, (line) => {
          const style = described(line)?.style ?? 'Continuous';
          const known =
            fileLines.find(
              (candidate) => candidate.style === style && candidate.weight === value,
            ) ?? fileLines.find((candidate) => candidate.weight === value);
          return known
            ? { style: known.file, color: line?.color ?? null }
            : fail('InvalidArgument');
        });
      },
    },
    color: {
      get: (target, state) => common(target, state, (line) => line?.color ?? '#000000'),
      set: (target, value, state) => {
        const color = colorOf(value);
        draw(target, state, (line) => ({ style: line?.style ?? 'thin', color }));
      },
    },
  },
});

function draw(
  { sheet, area, edge }: BorderTarget,
  state: ExcelState,
  change: (line: Line | undefined) => Line | undefined,
): void {
  restyle(state, { sheet, area }, (style, row, column) => {
    const sides = edges[edge]?.(area, row, column) ?? [];
    if (sides.length === 0) return null;
    const borders = { ...style.borders };
    for (const side of sides) {
      // A side that goes must say so; one that is left out would stay.
      borders[side] = change(borders[side]) ?? { style: 'none', color: null };
    }
    return { borders };
  });
}

/** What all parts of the edge share; null where they differ. */
function common(
  { sheet, area, edge }: BorderTarget,
  state: ExcelState,
  read: (line: Line | undefined) => string,
): string | null {
  const values = new Set<string>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      for (const side of edges[edge]?.(area, row, column) ?? []) {
        values.add(read(styleAt(state.data, sheet, row, column).borders[side]));
      }
    }
  }
  if (values.size === 0) return read(undefined);
  const [only] = values;
  return values.size === 1 ? (only ?? null) : null;
}

export const borderClasses = [borderCollection, rangeBorder];
