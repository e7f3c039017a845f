/** Slices of a round, each with its value. */
import { colorOf } from './plot';
import type { Plot } from './plot';

export function Slices({ chart, left, top, width, height }: Plot) {
  const [series] = chart.series;
  const values = series?.values.map((value) => Math.max(0, value)) ?? [];
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const outer = Math.max(4, Math.min(width, height) / 2 - 6);
  const inner = chart.type === 'Doughnut' ? outer * 0.55 : 0;
  const [x, y] = [left + width / 2, top + height / 2];
  let turned = 0;
  return (
    <g className="chart-text">
      {values.map((value, index) => {
        const from = turned;
        turned += value / total;
        const middle = angle((from + turned) / 2);
        const reach = inner > 0 ? (outer + inner) / 2 : outer * 0.65;
        return value === 0 ? null : (
          <g key={index}>
            <path
              d={ring(x, y, outer, inner, from, Math.min(turned, from + 0.9999))}
              fill={colorOf(chart, index)}
            />
            <text
              x={x + Math.cos(middle) * reach}
              y={y + Math.sin(middle) * reach + 4}
              textAnchor="middle"
              className="chart-inside"
            >
              {series?.texts[index]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** From the top, clockwise. */
function angle(share: number): number {
  return (share - 0.25) * 2 * Math.PI;
}

function ring(x: number, y: number, outer: number, inner: number, from: number, to: number) {
  const point = (radius: number, share: number) =>
    `${String(x + Math.cos(angle(share)) * radius)} ${String(y + Math.sin(angle(share)) * radius)}`;
  const large = to - from > 0.5 ? '1' : '0';
  const arc = (radius: number, share: number, sweep: string) =>
    `A${String(radius)} ${String(radius)} 0 ${large} ${sweep} ${point(radius, share)}`;
  return `M${point(outer, from)}${arc(outer, to, '1')}L${point(inner, to)}${arc(inner, from, '0')}Z`;
}
