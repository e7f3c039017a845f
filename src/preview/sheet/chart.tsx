/** A chart as a simple picture: title, bars or slices with their values, and a key. */
import type { ChartPicture } from '../desk/chart-picture';
import { Bars } from './chart-bars';
import { Slices } from './chart-slices';
import { colorOf, fitted } from './plot';
import type { Plot } from './plot';

export interface ChartProps {
  readonly chart: ChartPicture;
  readonly width: number;
  readonly height: number;
  /** What the list of values is called for those who hear it. */
  readonly values: string;
}

export function Chart({ chart, width, height, values }: ChartProps) {
  if (width < 40 || height < 40) return null;
  const isRound = chart.type === 'Pie' || chart.type === 'Doughnut';
  const hasKey = chart.legend !== null;
  const plot: Plot = {
    chart,
    left: 12,
    top: chart.title === '' ? 10 : 34,
    width: width - 24,
    height: height - (chart.title === '' ? 20 : 44) - (hasKey ? 24 : 0),
  };
  return (
    <svg width={width} height={height} role="img" aria-label={told(chart, values)}>
      <text x={width / 2} y={22} textAnchor="middle" className="chart-title">
        {fitted(chart.title, width - 16, 7.2)}
      </text>
      {isRound ? <Slices {...plot} /> : <Bars {...plot} />}
      {hasKey && (
        <Key names={keyNames(chart, isRound)} chart={chart} width={width} y={height - 12} />
      )}
    </svg>
  );
}

function keyNames(chart: ChartPicture, isRound: boolean): readonly string[] {
  return isRound ? chart.categories : chart.series.map(({ name }) => name);
}

interface KeyProps {
  readonly names: readonly string[];
  readonly chart: ChartPicture;
  readonly width: number;
  readonly y: number;
}

function Key({ names, chart, width, y }: KeyProps) {
  const room = (width - 16) / Math.max(1, names.length);
  const taken = names.map((name) => Math.min(room, name.length * 6.2 + 26));
  const start = (width - taken.reduce((sum, each) => sum + each, 0)) / 2;
  return (
    <g className="chart-text">
      {names.map((name, index) => {
        const x = start + taken.slice(0, index).reduce((sum, each) => sum + each, 0);
        return (
          <g key={`${name} ${String(index)}`}>
            <rect
              x={x}
              y={y - 9}
              width={10}
              height={10}
              fill={colorOf(chart, index)}
              stroke="#b0b0b0"
            />
            <text x={x + 15} y={y}>
              {fitted(name, room - 22, 6.2)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The chart in words, for those who do not see it. */
function told({ title, categories, series }: ChartPicture, values: string): string {
  const lines = categories.map((category, index) => {
    const numbers = series.map(({ name, texts }) => `${name} ${texts[index] ?? ''}`.trim());
    return `${category}: ${numbers.join(', ')}`;
  });
  return `${title}. ${values}: ${lines.join('; ')}`;
}
