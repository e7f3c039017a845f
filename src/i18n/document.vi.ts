import { votesNeeded } from '../domain/council';
import { isInForce } from '../domain/legal-basis';
import type { LegalBasis } from '../domain/legal-basis';
import type { DocumentWords } from './document-words';
import { dayVi, percentVi, pointsVi } from './numbers';
import { subjectsVi } from './subjects';

const DOTS = '…………………';
/** Counts of people stand with two digits in administrative documents. */
const two = (count: number) => String(count).padStart(2, '0');
/** "phong trào thi đua “…”"; a name that begins with these words does not say them twice. */
const inWords = ({ name }: { name: string }) =>
  /^phong trào/i.test(name)
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : `phong trào thi đua “${name}”`;

/** "Biên bản họp" within a sentence; a text that begins with a number or a name's capitals stays. */
const asPart = (text: string) => {
  const [first = '', second = ''] = text;
  return second === second.toUpperCase() ? text : first.toLowerCase() + text.slice(first.length);
};

/**
 * "Nghị định số 152/2025/NĐ-CP của Chính phủ quy định về …": kind, number, issuer, subject, as a
 * basis is written (NĐ 30/2020, Phụ lục I, mục II). The day of issue is not known here.
 */
function basisVi({ document, title }: LegalBasis): string {
  const numbered = document.replace(/(?<!số)\s+(?=\d+\/\d{4}\/)/, ' số ');
  const issuer = document.endsWith('/NĐ-CP') ? ' của Chính phủ' : '';
  if (title === '') return numbered + issuer;
  const isVerb = /^(Quy định|Ban hành|Phát động|Tổ chức|Hướng dẫn|Sửa đổi|Về) ?/.test(title);
  const about = isVerb ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  return `${numbered}${issuer} ${about}`;
}

export const documentsVi: DocumentWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  numberLine: 'Số: ………/………',
  placeAndDate: (place) => `${place === '' ? '………………' : place}, ngày …… tháng …… năm ………`,
  dots: DOTS,
  attachedLine: '(Kèm theo Tờ trình số ………/……… ngày ……/……/………)',
  preparer: 'NGƯỜI LẬP',
  signHere: '(Ký, ghi rõ họ tên)',
  signer: 'THỦ TRƯỞNG CƠ QUAN',
  chair: 'CHỦ TRÌ',
  secretary: 'THƯ KÝ',
  recipients: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, hồ sơ thi đua.',
  listClose: (count, tie) =>
    tie === null
      ? `Danh sách có ${two(count)} trường hợp./.`
      : `Danh sách có ${two(count)} trường hợp được đề nghị và ${two(tie.tied)} trường hợp đồng điểm, chờ Hội đồng chọn ${two(tie.places)}./.`,
  fingerprintLine: (fingerprint) => `Mã kiểm tra: ${fingerprint}`,
  distance: (distance) => {
    const { side, points } = distance;
    if (side === 'outside') {
      const line = distance.award === null ? '' : `Ngoài số lượng của ${distance.award}: `;
      const far = points === 0 ? 'bằng điểm ngưỡng' : `kém ngưỡng ${pointsVi(points)} điểm`;
      return line === '' ? `${far.charAt(0).toUpperCase()}${far.slice(1)}.` : `${line}${far}.`;
    }
    if (points === null) return 'Không có ai đứng ngay sau chỉ tiêu.';
    return points === 0
      ? 'Bằng điểm trường hợp đầu tiên ngoài chỉ tiêu.'
      : `Hơn trường hợp đầu tiên ngoài chỉ tiêu ${pointsVi(points)} điểm.`;
  },
  seeReasons: '… (ghi đầy đủ ở sheet Giải trình)',

  outlineTitle: 'DANH SÁCH TÓM TẮT THÀNH TÍCH TRÍCH NGANG',
  outlineTab: 'Trích ngang',
  achievement: 'Tóm tắt thành tích',
  achievementLine: ({ points, rank, field, classification }) =>
    [
      points === null ? '' : `Tổng điểm ${pointsVi(points)}`,
      rank === null ? '' : `xếp thứ ${String(rank)}${field === '' ? '' : ` (${field})`}`,
      classification === null ? '' : `xếp loại ${classification}`,
    ]
      .filter((part) => part !== '')
      .join('; ') + '.',
  groupPoints: (groups) =>
    groups.map(({ name, points }) => `${name}: ${pointsVi(points)} điểm`).join('; ') + '.',

  openTab: 'Chờ Hội đồng',
  openTitle: 'NỘI DUNG CHỜ HỘI ĐỒNG QUYẾT ĐỊNH',
  nothingOpen: 'Không có nội dung nào chờ Hội đồng quyết định.',
  openMatter: 'Nội dung quyết định',
  waiting: (names, more) =>
    `Chờ phân bổ, theo thứ tự xếp hạng: ${names.join('; ')}${more > 0 ? ` và ${two(more)} trường hợp khác` : ''}`,
  tieMatter: (award, places) => `Chọn ${two(places)} trường hợp cho ${award}`,
  reviewMatter: (award) => `Xem xét có đề nghị ${award} hay không`,
  matterOutcome: `Hội đồng chọn: ${DOTS}. Lý do: ${DOTS}.`,

  reasonsTab: 'Giải trình',
  reasonsTitle: 'GIẢI TRÌNH ĐẦY ĐỦ CÁC TRƯỜNG HỢP CÓ NHIỀU LÝ DO',

  submissionTab: 'Tờ trình',
  submissionTitle: 'TỜ TRÌNH',
  submissionSubject: (campaign) => `Về việc đề nghị khen thưởng ${inWords(campaign)}`,
  submissionTo: (authorities) =>
    `Kính gửi: ${authorities.length === 0 ? DOTS + DOTS : authorities.join('; ')}`,
  draftLine: ({ open, incomplete, lacksMeeting, lacksScale, lacksPlanNumber, lacksDossier }) => {
    const left = [
      ...(open > 0 ? [`Hội đồng quyết định ${two(open)} trường hợp`] : []),
      ...(incomplete > 0 ? [`bổ sung dữ liệu ${two(incomplete)} trường hợp`] : []),
      ...(lacksMeeting ? ['họp Hội đồng, ký Biên bản'] : []),
      ...(lacksScale ? ['duyệt thang điểm'] : []),
      ...(lacksPlanNumber ? ['ghi số kế hoạch'] : []),
      ...(lacksDossier ? ['bổ sung hồ sơ'] : []),
    ];
    return left.length === 0 ? '' : `DỰ THẢO – trước khi ký cần: ${left.join('; ')}.`;
  },
  submissionBody: (campaign, asOf) => [
    ...campaign.bases
      .filter((basis) => isInForce(basis, asOf))
      .map((basis) => `Căn cứ ${basisVi(basis)};`),
    ...(campaign.plan.document === '' ? [] : [`Căn cứ ${campaign.plan.document};`]),
    `Căn cứ kết quả xét ngày ${dayVi(asOf)} và Biên bản họp Hội đồng Thi đua - Khen thưởng ngày ……/……/………,`,
    `${campaign.plan.issuer === '' ? DOTS : campaign.plan.issuer} kính trình xem xét, khen thưởng các tập thể, cá nhân có thành tích trong ${inWords(campaign)}, như sau (có danh sách kèm theo):`,
  ],
  proposes: (subject, award, count) =>
    `- ${award.name}${award.authority === '' ? '' : ` (${award.authority})`}: ${two(count)} ${subjectsVi[subject].toLowerCase()}.`,
  heldLine: ({ beyond, awaiting, onHold, notMet, incomplete, tied, open }) => {
    const counts = [
      ['ngoài số lượng', beyond],
      ['chờ phân bổ số lượng', awaiting],
      ['tạm dừng xét', onHold],
      ['không đủ điều kiện', notMet],
      ['chưa đủ dữ liệu', incomplete],
      ['đồng điểm chờ Hội đồng chọn', tied],
      ['chờ Hội đồng xem xét', open],
    ] as const;
    const said = counts.filter(([, count]) => count > 0);
    return said.length === 0
      ? 'Không có trường hợp nào chưa được đề nghị.'
      : `Chưa đề nghị: ${said.map(([what, count]) => `${what} ${two(count)}`).join(', ')} trường hợp.`;
  },
  enclosures: ({ hasLists, parts }) => {
    const outline = 'Danh sách tóm tắt thành tích trích ngang';
    const isNamed = parts.some(({ text }) => text.toLowerCase().includes(outline.toLowerCase()));
    const all = [
      'Biên bản họp xét khen thưởng',
      ...(hasLists ? ['Danh sách đề nghị khen thưởng'] : []),
      ...(hasLists && !isNamed ? [outline] : []),
      ...parts.map(({ text, isMissing }) => (isMissing ? `${text} *` : text)),
    ];
    const key = parts.some(({ isMissing }) => isMissing) ? ' (* là phần còn thiếu)' : '';
    return `Hồ sơ kèm theo gồm${key}: ${all.map(asPart).join('; ')}.`;
  },
  submissionClose: 'Kính trình xem xét, quyết định./.',

  minutesTab: 'Biên bản',
  minutesTitle: 'BIÊN BẢN',
  minutesSubject: (campaign) => `Họp xét khen thưởng ${inWords(campaign)}`,
  minutesParts: [
    'I. THÀNH PHẦN',
    'II. NỘI DUNG',
    'III. KẾT QUẢ XÉT',
    'IV. NỘI DUNG HỘI ĐỒNG QUYẾT ĐỊNH',
    'V. BIỂU QUYẾT',
  ],
  minutesPeople: ({ members, present, written, lines }) => [
    `Thời gian: …… giờ ……, ngày ……/……/………. Địa điểm: ${DOTS}.`,
    `Chủ trì: ${DOTS}${DOTS}. Thư ký: ${DOTS}${DOTS}.`,
    `Tổng số thành viên Hội đồng: ${members}; có mặt: ${present}; có ý kiến bằng văn bản: ${written}.`,
    'Thành viên dự họp (họ và tên, chức vụ):',
    ...Array.from({ length: lines }, (_, index) => `${String(index + 1)}. ${DOTS}${DOTS}${DOTS}`),
  ],
  minutesResult:
    'Theo kết quả chấm điểm, điều kiện xét và số lượng khen thưởng, các trường hợp sau được trình Hội đồng:',
  minutesTalk: `Ý kiến thảo luận: ${DOTS}${DOTS}${DOTS}`,
  minutesThreshold: (council) => {
    const { threshold, thresholdSource: source } = council;
    if (threshold === null) return `Tỷ lệ đồng ý phải đạt: ${DOTS} tổng số thành viên.`;
    const needed = votesNeeded(council);
    return [
      `Tỷ lệ đồng ý phải đạt: từ ${percentVi(threshold)} tổng số thành viên`,
      ...(source === '' ? [] : [` (${source})`]),
      ...(needed === null ? ['.'] : [`, tức là từ ${String(needed)} phiếu.`]),
    ].join('');
  },
  minutesVotes:
    'Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng; thành viên có liên quan không tham gia biểu quyết ghi rõ lý do.',
  votes: 'Kết quả biểu quyết',
  voteLine: (award, { yes, members }) =>
    `${award}: đồng ý ${yes === null ? '……' : String(yes)}/${members === null ? '……' : String(members)} phiếu`,
  minutesClose:
    'Biên bản được lập xong lúc …… giờ …… cùng ngày, đã thông qua các thành viên dự họp./.',
};
