/** What the print of each result sheet must have: which headings, whose signatures. */
import type { Report } from '../../src/app/report';
import type { PrintJob } from './print-check';
import type { PrintProblem, SheetToPrint } from './print-problems';

const SIGN = '(Ký, ghi rõ họ tên)';
const LIST = { first: 'NGƯỜI LẬP', last: SIGN };

/** By the beginning of the sheet's name. */
const KINDS: Readonly<Record<string, Omit<SheetToPrint, 'name'>>> = {
  'Tổng hợp': { signature: LIST },
  'ĐN ': { header: ['STT', 'Mã số'], signature: LIST },
  'Trích ngang': { header: ['STT', 'Tên'], signature: LIST },
  'Xếp hạng ': { header: ['Hạng', 'Mã số'] },
  'Tạm dừng - ': { header: ['STT', 'Mã số'], signature: LIST },
  'Chờ Hội đồng': { header: ['STT', 'Mã số'], signature: LIST },
  'Hội đồng': { header: ['Tên', 'Mã số'] },
  'Hồ sơ': { header: ['Tên, thành phần', 'Mã số'] },
  'Giải trình': { header: ['Mã số', 'Tên'] },
  'Chi tiết điểm ': { header: ['Hạng', 'Mã số'] },
  'Tờ trình': { signature: { first: 'Nơi nhận', last: SIGN } },
  'Biên bản': { signature: { first: 'THƯ KÝ', last: SIGN } },
};

/** Every sheet that was written, with what its print must have. */
export function resultSheets(report: Report): readonly SheetToPrint[] {
  return (report.receipt?.sheets ?? []).map((name) => {
    const kind = Object.keys(KINDS).find((start) => name.startsWith(start));
    const wanted = kind === undefined ? undefined : KINDS[kind];
    if (!wanted) throw new Error(`nothing is said of the print of “${name}”`);
    return { name, ...wanted };
  });
}

/** `only` names sheets by their beginnings. */
export function printJob(
  { bytes, report }: { bytes: Uint8Array; report: Report },
  only: readonly string[] = [''],
): PrintJob {
  const sheets = resultSheets(report);
  return {
    bytes,
    sheets: sheets.filter(({ name }) => only.some((start) => name.startsWith(start))),
  };
}

/**
 * The problems that matter. The detail sheets have a column for every line of a rubric: they are
 * checked on the screen, where the agreement cell computes; on paper they may be small.
 */
export function faultsOf(problems: readonly PrintProblem[]): readonly PrintProblem[] {
  return problems.filter(
    ({ kind, sheet }) => !(kind === 'small' && sheet.startsWith('Chi tiết điểm ')),
  );
}
