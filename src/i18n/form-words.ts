/** Words of the forms that units fill in: registration, score form, statements. */
import type { FormPart } from '../domain/form';

export interface FormWords {
  /** Parts of a form as the settings name them. */
  readonly parts: Readonly<Record<FormPart, string>>;
  /** What stands in the text of a form for what is filled in. */
  readonly marks: { readonly unit: string; readonly plan: string };
  readonly tabs: Readonly<Record<'registration' | 'score' | 'conditions' | 'people', string>>;
  /** Place, day, month and year to be written by hand. */
  readonly placeAndDate: string;
  unitCode(code: string): string;
  readonly unitHead: string;
  after(sources: string): string;
  readonly scoreTitle: string;
  readonly conditionsTitle: string;
  readonly peopleTitle: string;
  readonly how: string;
  readonly code: string;
  readonly ownPoints: string;
  readonly evidence: string;
  readonly note: string;
  readonly stated: string;
  readonly answer: string;
  readonly document: string;
  forGate(text: string, source: string): string;
  readonly byOffice: string;
  onlyFor(scope: string): string;
  oneOf(values: readonly string[]): string;
  readonly peoplePoints: string;
  readonly peopleConditions: string;
  readonly legend: string;
}

export const formsVi: FormWords = {
  parts: {
    issuer: 'Đầu trang trái',
    place: 'Địa danh, ngày tháng',
    title: 'Tiêu đề',
    subtitle: 'Dưới tiêu đề',
    addressee: 'Kính gửi',
    heading: 'Đề mục',
    line: 'Dòng',
    room: 'Dòng có chỗ ghi',
    collectives: 'Danh sách tập thể',
    individuals: 'Danh sách cá nhân',
    signer: 'Người ký',
  },
  marks: { unit: '[đơn vị]', plan: '[kế hoạch]' },
  tabs: { registration: 'Đăng ký', score: 'Tự chấm', conditions: 'Điều kiện', people: 'Cá nhân' },
  placeAndDate: '………, ngày … tháng … năm ……',
  unitCode: (code) => `Mã số: ${code}`,
  unitHead: 'Thủ trưởng đơn vị',
  after: (sources) => `Theo mẫu tại: ${sources}`,
  scoreTitle: 'PHIẾU TỰ CHẤM ĐIỂM CỦA TẬP THỂ',
  conditionsTitle: 'PHIẾU KÊ KHAI ĐIỀU KIỆN XÉT CỦA TẬP THỂ',
  peopleTitle: 'PHIẾU CHẤM ĐIỂM CÁ NHÂN CỦA ĐƠN VỊ',
  how: 'Điền ở ô nền vàng. Ô trống là chưa chấm, chưa trả lời, không phải 0 điểm hay “Không”; ghi KAD nếu không áp dụng.',
  code: 'Mã',
  ownPoints: 'Điểm tự chấm',
  evidence: 'Minh chứng',
  note: 'Ghi chú',
  stated: 'Nội dung, điều kiện liên quan',
  answer: 'Trả lời',
  document: 'Văn bản, tài liệu',
  forGate: (text, source) => `Điều kiện: ${text} (${source})`,
  byOffice: 'Cơ quan tổng hợp',
  onlyFor: (scope) => `Chỉ áp dụng khi ${scope}`,
  oneOf: (values) => `chọn: ${values.join(' / ')}`,
  peoplePoints: 'Điểm theo tiêu chí',
  peopleConditions: 'Điều kiện xét – trả lời cho từng người',
  legend: 'Chú giải các mã',
};

export const formsEn: FormWords = {
  parts: {
    issuer: 'Upper left',
    place: 'Place and date',
    title: 'Title',
    subtitle: 'Below the title',
    addressee: 'Addressee',
    heading: 'Heading',
    line: 'Line',
    room: 'Line with room',
    collectives: 'List of collectives',
    individuals: 'List of individuals',
    signer: 'Signer',
  },
  marks: { unit: '[unit]', plan: '[plan]' },
  tabs: {
    registration: 'Registration',
    score: 'Score form',
    conditions: 'Conditions',
    people: 'People',
  },
  placeAndDate: '………, day … month … year ……',
  unitCode: (code) => `Code: ${code}`,
  unitHead: 'Head of the unit',
  after: (sources) => `After the form in: ${sources}`,
  scoreTitle: 'SCORE FORM OF THE COLLECTIVE',
  conditionsTitle: 'WHAT THE COLLECTIVE STATES FOR ITS CONDITIONS',
  peopleTitle: 'SCORE FORM OF THE UNIT’S PEOPLE',
  how: 'Fill in the yellow cells. A blank cell is not scored or answered yet, not 0 points and not “No”; N/A where something does not apply.',
  code: 'Code',
  ownPoints: 'Own points',
  evidence: 'Evidence',
  note: 'Note',
  stated: 'What is stated, and the conditions that rest on it',
  answer: 'Answer',
  document: 'Document',
  forGate: (text, source) => `Condition: ${text} (${source})`,
  byOffice: 'From the office’s own records',
  onlyFor: (scope) => `Only where ${scope}`,
  oneOf: (values) => `one of: ${values.join(' / ')}`,
  peoplePoints: 'Points by criterion',
  peopleConditions: 'Conditions – an answer for each person',
  legend: 'What the codes mean',
};
