import type { NumberRange } from '../domain/issue';
import type { IssueWords } from './catalog';
import type { DerivationKey } from './input-words';
import { choiceWords, columnWord } from './known-words';
import { dayVi } from './numbers';
import { sheetsVi } from './sheets.vi';

const column = (name: string) => columnWord(sheetsVi, name);
const list = (items: readonly string[]) => items.map((item) => `“${item}”`).join(', ');
const found = (got: string) => (got === '' ? '(ô trống)' : `“${got}”`);
const near = (nearest: string | null) => (nearest === null ? '' : `; gần nhất là “${nearest}”`);

/** A way of deriving by its key where the cell does not name it. */
const way = (how: string) =>
  how in sheetsVi.rules.derivations ? sheetsVi.rules.derivations[how as DerivationKey] : how;

/** Those that can be named; a long list is only begun. */
const some = (known: readonly string[]) =>
  known.length > 12 ? `${list(known.slice(0, 12))}, …` : list(known);

const ranges: Readonly<Record<NumberRange, string>> = {
  any: 'một số, ví dụ 2,5',
  notNegative: 'một số từ 0 trở lên',
  positive: 'một số lớn hơn 0',
  wholeTo4: 'một số nguyên từ 0 đến 4',
};

/** What could not be read of the rules: codes, values, notations, numbers. */
export const readingIssuesVi = {
  maximumMissing: (p) =>
    `Tiêu chí “${p.criterion}” chưa có điểm tối đa. Nhập một số lớn hơn 0; nhập 0 nếu tiêu chí chỉ trừ điểm và có điểm tối thiểu nhỏ hơn 0.`,
  maximumInvalid: (p) =>
    `Điểm tối đa của tiêu chí “${p.criterion}” là “${p.got}”; cần một số lớn hơn 0 (hoặc 0 nếu điểm tối thiểu nhỏ hơn 0). Sửa ô này.`,
  codeReserved: (p) =>
    `Mã ${sheetsVi.kinds[p.kind]} “${p.got}” trùng với mã dành riêng cho tổng điểm (TONG) hoặc xếp loại (XEPLOAI). Đặt mã khác.`,
  codeShared: (p) =>
    `Mã “${p.got}” vừa là ${sheetsVi.kinds[p.kind]} vừa là ${sheetsVi.kinds[p.other]} (sheet ${p.first.sheet}, ô ${p.first.cell}); quy tắc nào dùng mã này sẽ hiểu là ${sheetsVi.kinds[p.other]}. Đặt hai mã khác nhau.`,
  basisOutOfForce: (p) =>
    `“${p.document}” không còn hoặc chưa có hiệu lực vào ngày xét ${dayVi(p.asOf)}` +
    (p.replacedBy === '' ? '. ' : `; văn bản thay thế là “${p.replacedBy}”. `) +
    'Kiểm tra lại căn cứ trước khi trình.',
  codeUnknown: (p) =>
    `Cột “${column(p.column)}” của “${p.owner}” ghi ${found(p.got)}, không phải mã ${sheetsVi.kinds[p.kind]} nào đã khai báo` +
    `${near(p.nearest)}. ` +
    (p.known.length === 0 ? '' : `Các mã có: ${some(p.known)}. `) +
    'Sửa mã ở ô này hoặc khai báo thêm.',
  valueUnknown: (p) =>
    `Cột “${column(p.column)}” của “${p.owner}” ghi giá trị ${found(p.got)}, không có trong danh sách giá trị` +
    `${near(p.nearest)}. Chọn trong: ${some(p.known)}.`,
  notationUnreadable: (p) =>
    `Cột “${column(p.column)}” của “${p.owner}” ghi ${found(p.got)}, không đọc được. Cần ${sheetsVi.rules.notations[p.notation]}.`,
  comparisonMissing: (p) =>
    `Cột “${column(p.column)}” của “${p.owner}” chỉ ghi ${found(p.got)}, chưa rõ so sánh thế nào. Ghi rõ >=${p.got} (từ mức này trở lên), >${p.got} (trên mức này) hoặc =${p.got} (đúng mức này).`,
  figuresMixed: (p) =>
    `“${p.owner}” dùng chung các số liệu khác loại (${p.got}): lựa chọn, số và ngày không so với cùng một mức được. Tách thành nhiều dòng ở cột “${column(p.column)}”.`,
  figureWithoutChoices: (p) =>
    `Cột “${column(p.column)}” của “${p.owner}” dùng “${p.got}” là số hoặc ngày, không phải số liệu có lựa chọn. Dùng một dữ kiện loại “${sheetsVi.rules.factKinds.choice}”, hoặc một điều kiện trên số liệu này.`,
  numberInvalid: (p) =>
    `Cột “${column(p.column)}” của “${p.owner}” ghi ${found(p.got)}; cần ${ranges[p.range]}. Sửa ô này.`,
  neededInvalid: (p) =>
    `Điều kiện “${p.gate}” ghi cần đạt ${found(p.got)}; cần một số nguyên từ 1 đến ${String(p.most)}, hoặc “${sheetsVi.rules.all}”.`,
  factKindWrong: (p) =>
    `Dữ kiện “${p.fact}” lấy theo cách “${way(p.how)}” nên không thể thuộc loại “${p.got}”. Chọn loại: ${p.wanted.map((kind) => `“${sheetsVi.rules.factKinds[kind]}”`).join(', ')}, hoặc để trống.`,
  partMissing: (p) =>
    `“${p.owner}” chưa ghi cột “${column(p.column)}”, cần có khi dùng “${way(p.because)}”. Nhập vào ô này.`,
  partUnused: (p) =>
    `Cột “${column(p.column)}” của “${p.owner}” ghi ${found(p.got)} nhưng không dùng đến khi đã chọn “${way(p.because)}”. Xóa ô này hoặc chọn cách khác.`,
  tiePolicyMissing: (p) =>
    `“${p.award}” có số lượng ${p.quota} nhưng chưa ghi cách xử lý khi đồng điểm tại ngưỡng ở cột “${column('ties')}” (thêm cột này nếu chưa có). Chọn một trong: ${choiceWords(sheetsVi, 'ties').join('; ')}.`,
  percentageIncomplete: (p) =>
    p.column === 'rounding'
      ? `“${p.owner}” ghi tỷ lệ ${p.got} nhưng chưa ghi cách làm tròn ở cột “${column('rounding')}”. Chọn một trong: ${choiceWords(sheetsVi, 'rounding').join('; ')}.`
      : `“${p.owner}” ghi tỷ lệ ${p.got} nhưng chưa ghi tính trên cơ sở nào. Ghi cột “${column('quotaBase')}”: ${sheetsVi.rules.notations.base}.`,
  percentageUnclear: (p) =>
    `“${p.owner}” ghi số ${found(p.got)} nhưng lại có cơ sở tính tỷ lệ. Nếu là tỷ lệ, ghi kèm dấu %, ví dụ 15%; nếu là số lượng, xóa ô ở cột “${column('quotaBase')}”.`,
  registerMissing: (p) =>
    `Dữ kiện “${p.fact}” lấy từ sổ “${p.got}” nhưng không có sheet nào tên như vậy${near(p.nearest)}. Thêm sheet hoặc sửa tên sổ.`,
  registerColumnMissing: (p) =>
    `Sổ này không có cột “${column(p.column)}” mà quy tắc dùng${near(p.nearest)}. Thêm cột hoặc sửa tên cột trong bảng dữ kiện.`,
  registerColumnMixed: (p) =>
    `Cột “${p.column}” của sổ “${p.register}” được các dữ kiện dùng khi là số, khi là ngày hoặc chữ. Sửa các dòng dữ kiện để dùng cột này theo một loại.`,
} satisfies Partial<IssueWords>;
