/** Bars, lying or standing, beside or upon one another, each with its value. */
import { colorOf, fitted } from './plot';
import type { Plot } from './plot';

interface Bar {
  readonly key: string;
  readonly series: number;
  readonly text: string;
  /** Along the axis of values, from 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Across it. */
  readonly at: number;
  readonly thick: number;
}

const LABEL = 11;

export function Bars(plot: Plot) {
  const { chart, left, top, width, height } = plot;
  const isLying = chart.type.startsWith('Bar');
  const isStacked = chart.type.endsWith('Stacked');
  const labelRoom = isLying
    ? Math.min(width * 0.4, Math.max(0, ...chart.categories.map((name) => name.length)) * 6.2 + 8)
    : 18;
  const across = isLying ? height : width;
  const along = isLying ? width - labelRoom - 34 : height - labelRoom - 16;
  const slot = across / Math.max(1, chart.categories.length);
  const bars = barsOf(plot, slot);
  return (
    <g className="chart-text">
      {chart.categories.map((name, index) => (
        <Label
          key={index}
          plot={plot}
          name={name}
          middle={placeOf(plot, index) * slot + slot / 2}
          slot={slot}
          room={labelRoom}
        />
      ))}
      {bars.map(({ key, series, text, from, to, at, thick }) => {
        const size = Math.max(0, (to - from) * along);
        const x = isLying ? left + labelRoom + from * along : left + at;
        const y = isLying ? top + at : top + 16 + along - to * along;
        return (
          <g key={key}>
            <rect
              x={x}
              y={y}
              width={isLying ? size : thick}
              height={isLying ? thick : size}
              fill={colorOf(chart, series)}
            />
            {hasText(plot, text, size, thick) && (
              <text
                x={isLying ? x + (isStacked ? size / 2 : size + 4) : x + thick / 2}
                y={isLying ? y + thick / 2 + 4 : y + (isStacked ? size / 2 + 4 : -4)}
                textAnchor={isLying && !isStacked ? 'start' : 'middle'}
              >
                {text}
              </text>
            )}
          </g>
        );
      })}
      <path
        className="chart-axis"
        d={
          isLying
            ? `M${String(left + labelRoom)} ${String(top)}v${String(height)}`
            : `M${String(left)} ${String(top + 16 + along)}h${String(width)}`
        }
      />
    </g>
  );
}

interface LabelProps {
  readonly plot: Plot;
  readonly name: string;
  /** Across the bars. */
  readonly middle: number;
  readonly slot: number;
  /** Beside lying bars. */
  readonly room: number;
}

function Label({ plot: { chart, left, top, height }, name, middle, slot, room }: LabelProps) {
  return chart.type.startsWith('Bar') ? (
    <text x={left + room - 6} y={top + middle + 4} textAnchor="end">
      {fitted(name, room - 6, 6)}
    </text>
  ) : (
    <text x={left + middle} y={top + height - 4} textAnchor="middle">
      {fitted(name, slot - 4, 6)}
    </text>
  );
}

/** Values stand beside their bars, or in them where others follow; where there is no room, nowhere. */
function hasText({ chart }: Plot, text: string, size: number, thick: number): boolean {
  const room = text.length * 6.2 + 4;
  if (chart.type.endsWith('Stacked')) {
    return chart.type.startsWith('Bar')
      ? size > room && thick > LABEL
      : thick > room && size > LABEL;
  }
  return thick >= LABEL - 2;
}

/** The place of a category: Excel puts the first one of lying bars at the bottom. */
function placeOf({ chart }: Plot, index: number): number {
  const isFromEnd = chart.type.startsWith('Bar') !== chart.isReversed;
  return isFromEnd ? chart.categories.length - 1 - index : index;
}

function barsOf(plot: Plot, slot: number): readonly Bar[] {
  const { chart } = plot;
  const isStacked = chart.type.endsWith('Stacked');
  const sums = chart.categories.map((_, index) =>
    chart.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const most = Math.max(1e-9, ...(isStacked ? sums : chart.series.flatMap(({ values }) => values)));
  const group = Math.min(slot * 0.72, (isStacked ? 1 : chart.series.length) * 26);
  const thick = isStacked ? group : group / Math.max(1, chart.series.length);
  return chart.categories.flatMap((_, index) => {
    let reached = 0;
    const start = placeOf(plot, index) * slot + (slot - group) / 2;
    return chart.series.map(({ values, texts }, series): Bar => {
      const share = Math.max(0, values[index] ?? 0) / most;
      const from = isStacked ? reached : 0;
      reached += share;
      return {
        key: `${String(index)} ${String(series)}`,
        series,
        text: texts[index] ?? '',
        from,
        to: from + share,
        at: isStacked ? start : start + series * thick,
        thick: Math.max(1, thick - 1),
      };
    });
  });
}
