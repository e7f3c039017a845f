/** A scored campaign open in Excel, with the dossier's sheet at hand. */
import { reportOf } from '../../src/app/report';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import type { Language } from '../../src/i18n/catalog';
import { cellName } from '../../src/workbook/address';
import { FIRST_ITEM, FIRST_ROW, HEADER_ROW } from '../../src/workbook/dossier/dossier-layout';
import { dossierColumn } from '../../src/workbook/dossier/dossier-layout';
import type { DossierColumn } from '../../src/workbook/dossier/dossier-layout';
import type { Cell } from '../../src/xlsx';
import { openInExcel } from './excel';
import type { RunningExcel } from './excel';

/** A fixed column, or the heading of a part that each nominee needs, by its beginning. */
export type MarkPlace = DossierColumn | { readonly item: string };

export interface DossierDesk extends RunningExcel {
  score(language?: Language): ReturnType<typeof scored>;
  /** The address of a cell in the row of "CN03 BK-CN", or of a part of the whole round. */
  at(who: string, place: MarkPlace): string;
  mark(who: string, place: MarkPlace, value: unknown): void;
  cell(address: string): Cell | undefined;
  /** What a cell shows. */
  shows(who: string, place: MarkPlace): string;
  /** "TT01 BK-TT" or the part of the round, row by row; a blank for an empty row. */
  listed(): readonly string[];
  /** Lines of the summary's section of the dossier. */
  summary(): readonly string[];
}

async function scored(port: RunningExcel['port'], language: Language) {
  const result = await scoreCampaign(port, { words: catalogs[language] });
  return { result, report: reportOf(result, catalogs[language]) };
}

export function openDossier(bytes: Uint8Array, title = 'Hồ sơ'): DossierDesk {
  const running = openInExcel(bytes);
  const sheetNamed = (name: string) => {
    const sheet = running.excel.data.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const text = (row: number, column: number) =>
    String(sheetNamed(title).cells.get(row)?.get(column)?.value ?? '');
  const rows = () =>
    [...sheetNamed(title).cells.keys()].filter((row) => row >= FIRST_ROW).toSorted((a, b) => a - b);
  const whose = (row: number) => {
    const [id, award] = [text(row, dossierColumn('id')), text(row, dossierColumn('award'))];
    return id === '' ? text(row, 0) : `${id} ${award}`;
  };
  const columnOf = (place: MarkPlace) => {
    if (typeof place === 'string') return dossierColumn(place);
    const headings = [...(sheetNamed(title).cells.get(HEADER_ROW) ?? [])];
    const found = headings.find(
      ([column, { value }]) => column >= FIRST_ITEM && String(value).startsWith(place.item),
    );
    if (!found) throw new Error(`no column of ${place.item}`);
    return found[0];
  };
  const at = (who: string, place: MarkPlace) => {
    const row = rows().find((each) => whose(each).startsWith(who));
    if (row === undefined) throw new Error(`no row of ${who}`);
    return cellName(row, columnOf(place));
  };
  const cell = (address: string) => {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return sheetNamed(title)
      .cells.get(Number(row) - 1)
      ?.get(letter.charCodeAt(0) - 65);
  };
  return {
    ...running,
    score: (language = 'vi') => scored(running.port, language),
    at,
    cell,
    mark: (who, place, value) => {
      running.excel.user.type(title, at(who, place), [[value]]);
    },
    shows: (who, place) => String(cell(at(who, place))?.value ?? ''),
    listed: () => rows().map(whose),
    summary: () => {
      const lines = [...sheetNamed('Tổng hợp').cells]
        .toSorted(([a], [b]) => a - b)
        .map(([, cells]) => String(cells.get(0)?.value ?? ''));
      const first = lines.findIndex((line) => line.includes('THÀNH PHẦN HỒ SƠ'));
      const rest = lines.slice(first + 1);
      return rest.slice(0, rest.indexOf(''));
    },
  };
}
