/**
 * The charts of a sheet, written: frames in its drawing, a part for each new chart, and what the
 * charts of ours remember of the cells.
 */
import type { CellSource } from './chart-cache';
import type { ChartData, OwnChart } from './chart-data';
import { chartXml } from './chart-xml';
import { addContentType, contentTypes } from './content-types';
import { drawingNamespaces } from './drawing-namespaces';
import type { DrawingNamespaces } from './drawing-namespaces';
import { emptyDrawing, frameIds, frameXml, readDrawing } from './drawings';
import type { Drawing } from './drawings';
import { keyOf } from './parts';
import type { Parts } from './parts';
import { addRelation, removeRelated } from './relations';
import type { SheetText } from './sheet-text';
import type { SheetData } from './workbook-data';
import { parseXml } from './xml';
import { applyEdits, insertInOrder } from './xml-edit';
import type { Edit } from './xml-edit';

export interface ChartSaving {
  readonly parts: Parts;
  readonly cells: CellSource;
  readonly relationTypes: string;
}

/** Writes the facet 'charts'. */
export function saveCharts(
  sheet: SheetData,
  target: SheetText,
  saving: ChartSaving & { part: string },
): void {
  const { parts } = saving;
  const known = readDrawing(parts, saving.part);
  if (known === null && sheet.charts.length === 0) return;
  const drawing = known ?? addDrawing(target, saving);
  const kept = new Set(sheet.charts.map(({ part }) => keyOf(part ?? '')));
  const gone = drawing.frames.filter(({ chartPart }) => !kept.has(keyOf(chartPart)));
  const ids = frameIds(drawing);
  const fresh = sheet.charts.flatMap((chart) => newFrame(chart, drawing, { ...saving, ids }));
  const isEmptied = gone.length === drawing.root.children.length && fresh.length === 0;
  if (isEmptied && gone.length > 0) {
    removeRelated(parts, saving.part, [drawing.part]);
    target.put('drawing', '');
    return;
  }
  const edits: Edit[] = gone.map(({ element: { start, end } }) => ({ start, end, xml: '' }));
  edits.push(...changedFrames(sheet, drawing));
  if (fresh.length > 0) edits.push(appended(drawing, fresh.join('')));
  parts.changeText(drawing.part, drawing.text, applyEdits(drawing.text, edits));
  removeRelated(
    parts,
    drawing.part,
    gone.map(({ chartPart }) => chartPart),
  );
}

/** Charts of ours show the cells as they now are, where those were touched. */
export function refreshCharts(sheets: readonly SheetData[], saving: ChartSaving): void {
  const names = drawingNamespaces(saving.relationTypes);
  const touched = new Set(
    sheets.filter((sheet) => sheet.touched.has('cells')).map(({ name }) => name.toLowerCase()),
  );
  for (const sheet of sheets) {
    for (const { part, own } of sheet.charts) {
      if (part === null || own === null) continue;
      const isTouched = touched.has(own.source?.sheet.toLowerCase() ?? '');
      if (!isTouched && !sheet.touched.has('charts')) continue;
      saving.parts.changeText(part, saving.parts.text(part), chartXml(own, saving.cells, names));
    }
  }
}

function addDrawing(target: SheetText, saving: ChartSaving & { part: string }): Drawing {
  const { parts, relationTypes } = saving;
  const part = parts.freeName('xl/drawings/drawing', '.xml');
  const text = emptyDrawing(drawingNamespaces(relationTypes));
  parts.setText(part, text);
  addContentType(parts, part, contentTypes.drawing);
  const type = `${relationTypes}/drawing`;
  const id = addRelation(parts, saving.part, { type, target: part });
  target.put('drawing', target.related('drawing', relationTypes, id));
  return { part, text, root: parseXml(text), namespaces: relationTypes, frames: [] };
}

/** The frame of a chart that has no part yet; the part is made. */
function newFrame(
  chart: ChartData,
  drawing: Drawing,
  saving: ChartSaving & { ids: Set<number> },
): string[] {
  const { parts, relationTypes, ids } = saving;
  if (chart.part !== null || chart.own === null) return [];
  const names = drawingNamespaces(relationTypes);
  const part = parts.freeName('xl/charts/chart', '.xml');
  parts.setText(part, chartXml(chart.own, saving.cells, names));
  addContentType(parts, part, contentTypes.chart);
  const type = `${relationTypes}/chart`;
  const id = addRelation(parts, drawing.part, { type, target: part });
  const frameId = ids.has(chart.id) ? Math.max(...ids) + 1 : chart.id;
  ids.add(frameId);
  return [frameOf({ ...chart, id: frameId }, chart.own, id, names)];
}

/** Frames of ours that were moved or renamed. */
function changedFrames(sheet: SheetData, drawing: Drawing): Edit[] {
  const names = drawingNamespaces(drawing.namespaces);
  return drawing.frames.flatMap((frame) => {
    const { element, raw, relationId } = frame;
    const chart = sheet.charts.find(({ part }) => keyOf(part ?? '') === keyOf(frame.chartPart));
    if (!chart?.own) return [];
    const xml = frameOf(chart, chart.own, relationId, names);
    return xml === raw ? [] : [{ start: element.start, end: element.end, xml }];
  });
}

function frameOf(
  { id, name }: ChartData,
  { anchor }: OwnChart,
  relationId: string,
  names: DrawingNamespaces,
): string {
  return frameXml({ id, name, anchor }, relationId, names);
}

function appended({ text, root }: Drawing, xml: string): Edit {
  return insertInOrder(text, root, { local: 'twoCellAnchor', xml, order: ['twoCellAnchor'] });
}
