/** The charts of the sheet, floating over the cells that they are anchored to. */
import type { ChartPicture } from '../desk/chart-picture';
import type { PreviewWords } from '../words';
import { Chart } from './chart';
import type { Geometry, Point } from './geometry';

/** English metric units in a pixel of the screen. */
const UNITS = 9525;

export interface ChartsLayerProps {
  readonly charts: readonly ChartPicture[];
  readonly geometry: Geometry;
  readonly scrolled: Point;
  readonly words: PreviewWords;
}

export function ChartsLayer({ charts, geometry, scrolled, words }: ChartsLayerProps) {
  if (charts.length === 0) return null;
  const edge = geometry.frozenEnd;
  return (
    <div className="charts" style={{ left: edge.x, top: edge.y }}>
      {charts.map((chart, index) => {
        const { from, to } = chart.anchor;
        const start = geometry.point(from, scrolled);
        const end = geometry.point(to, scrolled);
        const left = start.x + from.columnOffset / UNITS;
        const top = start.y + from.rowOffset / UNITS;
        const width = end.x + to.columnOffset / UNITS - left;
        const height = end.y + to.rowOffset / UNITS - top;
        return (
          <div
            key={`${chart.name} ${String(index)}`}
            style={{ left: left - edge.x, top: top - edge.y, width, height }}
          >
            <Chart chart={chart} width={width} height={height} values={words.values} />
          </div>
        );
      })}
    </div>
  );
}
