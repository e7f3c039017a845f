/** What conditional formats and the bands of tables add to the looks of cells. */
import { conditionOf } from '../../emulator/formula/matching-rows';
import type { DifferentialFormat, SheetData, TableData, WorkbookData } from '../../xlsx';

/** What is laid over the style of one cell; `null` where nothing is. */
export type FormatOf = (row: number, column: number) => DifferentialFormat | null;

export function formatsOf(data: WorkbookData, sheet: SheetData): FormatOf {
  const conditional = conditionalOf(data, sheet);
  const banded = bandsOf(sheet.tables);
  return (row, column) => {
    const band = banded(row, column);
    const over = conditional(row, column);
    return band && over ? { ...band, ...over } : (over ?? band);
  };
}

/** The first rule is on top. */
function conditionalOf(data: WorkbookData, sheet: SheetData): FormatOf {
  const rules = sheet.conditionalFormats
    .flatMap((format) =>
      format.rule.kind === 'custom'
        ? [{ format, look: format.rule.format, holds: conditionOf(data, sheet, format) }]
        : [],
    )
    .sort((a, b) => a.format.priority - b.format.priority);
  return (row, column) => {
    const holding = rules.filter(({ holds }) => holds(row, column));
    if (holding.length === 0) return null;
    const last = holding.findIndex(({ format }) => format.stopIfTrue);
    const applied = last < 0 ? holding : holding.slice(0, last + 1);
    return applied.reduceRight<DifferentialFormat>((look, rule) => ({ ...look, ...rule.look }), {});
  };
}

/** Light styles have grey bands; those of middle strength a coloured heading over light bands. */
const bands = {
  light: { band: { fill: '#D9D9D9' }, heading: { bold: true } },
  medium: {
    band: { fill: '#DDEBF7' },
    heading: { bold: true, fill: '#4472C4', fontColor: '#FFFFFF' },
  },
} as const;

function bandsOf(tables: readonly TableData[]): FormatOf {
  const styled = tables.flatMap((table) => {
    const kind = /^TableStyle(Light|Medium)/.exec(table.style ?? '')?.[1]?.toLowerCase();
    return kind === 'light' || kind === 'medium' ? [{ table, look: bands[kind] }] : [];
  });
  return (row, column) => {
    for (const { table, look } of styled) {
      const { area } = table;
      const [down, across] = [row - area.row, column - area.column];
      if (down < 0 || down >= area.rows || across < 0 || across >= area.columns) continue;
      if (table.showHeaders && down === 0) return look.heading;
      const isBand = (down - (table.showHeaders ? 1 : 0)) % 2 === 0;
      return table.showBandedRows && isBand ? look.band : null;
    }
    return null;
  };
}
