import type { OutcomeWords } from './catalog';
import type { Points } from '../domain/points';
import type { Value } from '../domain/value';
import { dayVi, numberVi, percentVi, pointsVi } from './numbers';

const joined = (items: readonly string[]) => items.join(', ');
const with_ = (document: string) => (document === '' ? '' : ` (${document})`);
const conclusion = {
  ineligible: 'không đạt điều kiện',
  onHold: 'tạm dừng xét theo điều kiện',
  review: 'Hội đồng xem xét theo điều kiện',
} as const;
const rounding = {
  down: 'làm tròn xuống',
  up: 'làm tròn lên',
  nearest: 'làm tròn gần nhất',
} as const;
const value = (given: Value | null) => {
  if (given === null) return 'chưa có';
  if (typeof given !== 'string') return numberVi(given);
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? dayVi(given) : given;
};
const because = (reason: string) => (reason === '' ? '' : `: ${reason.replace(/[.\s]+$/, '')}`);
/** "Huỳnh Thị Trang (Kỷ luật: Đang thi hành; Quyết định số 156)". */
const member = (m: { name: string; label: string; value: Value | null; document: string }) =>
  `${m.name} (${m.label}: ${value(m.value)}${m.document === '' ? '' : `; ${m.document}`})`;
const place = (p: { rank: number; points: Points }) =>
  `Xếp thứ ${String(p.rank)} với ${pointsVi(p.points)} điểm`;

export const reasonsVi: OutcomeWords = {
  value,
  place: ({ sheet, cell }) =>
    sheet === '' ? '' : cell === '' ? `Sheet ${sheet}` : `Sheet ${sheet}, ô ${cell}`,
  status: {
    proposed: 'Đề nghị khen thưởng',
    tiedAtCutLine: 'Đồng điểm tại ngưỡng – Hội đồng quyết định',
    awaitingCouncil: 'Hội đồng xem xét',
    awaitingQuota: 'Chờ phân bổ số lượng',
    beyondQuota: 'Ngoài chỉ tiêu',
    notForAward: 'Chưa đạt tiêu chuẩn khen thưởng',
    onHold: 'Tạm dừng xét',
    notMet: 'Không đủ điều kiện',
    incomplete: 'Chưa đủ dữ liệu',
  },
  verdict: {
    eligible: 'Đủ điều kiện',
    onHold: 'Tạm dừng xét',
    ineligible: 'Không đủ điều kiện',
    undetermined: 'Chưa đủ dữ liệu',
  },
  reasons: {
    gateNotMet: (p) =>
      `${p.facts.map((fact) => `${fact.label}: ${value(fact.value)}`).join('; ')}${with_(p.document)}; ` +
      `${conclusion[p.outcome]} “${p.text}”.`,
    memberBars: (p) =>
      `Đơn vị có ${p.members.map(member).join('; ')}; ` +
      `tập thể ${p.outcome === 'review' ? 'do ' : ''}${conclusion[p.outcome]} “${p.text}”.`,
    factMissing: (p) => `Chưa có dữ kiện ${p.fact}, nên chưa kết luận được điều kiện “${p.text}”.`,
    memberFactMissing: (p) =>
      `Chưa có dữ kiện ${p.fact} của ${joined(p.members)}, nên chưa kết luận được điều kiện “${p.text}” của tập thể.`,
    noMembersListed: (p) =>
      `Danh sách cá nhân chưa có ai thuộc đơn vị, nên chưa kết luận được điều kiện “${p.text}” của tập thể.`,
    marksMissing: (p) => `Chưa chấm tiêu chí ${joined(p.criteria)}; ô trống không phải là 0 điểm.`,
    linesOpen: (p) => `Chưa có ${joined(p.by)}, nên chưa tính được tiêu chí ${joined(p.criteria)}.`,
    nothingApplies: () => 'Không tiêu chí nào áp dụng, nên không có tổng điểm.',
    notApplicableLines: (p) =>
      `Tiêu chí ${joined(p.criteria)} không áp dụng, tính theo quy định của tiêu chí.`,
    allConditionsMet: (p) =>
      p.count === 1 ? 'Đạt điều kiện xét.' : `Đạt cả ${String(p.count)} điều kiện xét.`,
    totalCapped: (p) =>
      `Tổng điểm khống chế ở ${pointsVi(p.at)} vì không đạt điều kiện “${p.text}”.`,
    classReached: (p) => `Xếp loại ${p.name} với ${pointsVi(p.points)} điểm.`,
    classMissed: (p) => `Đủ điểm xếp loại ${p.name} nhưng chưa đạt: ${p.conditions.join('; ')}.`,
    classOpen: (p) => `Chưa xếp loại được vì chưa có: ${joined(p.by)}.`,
    noClassReached: (p) => `${pointsVi(p.points)} điểm chưa đạt mức xếp loại nào.`,
    classChanged: (p) => {
      const because = `vì không đạt điều kiện “${p.text}”`;
      if (p.to === null) return `Không xếp loại ${because}.`;
      return p.from === null
        ? `Xếp loại ${p.to} ${because}.`
        : `Từ xếp loại ${p.from} xuống ${p.to} ${because}.`;
    },
    withinQuota: (p) =>
      p.quota === 'unlimited'
        ? `${place(p)}; ${p.award} không giới hạn số lượng.`
        : `${place(p)}, trong số lượng ${String(p.quota)} của ${p.award}.`,
    tiedAtCutLine: (p) =>
      `Bằng điểm tại ngưỡng của ${p.award}: cùng ${pointsVi(p.points)} điểm với ${joined(p.others)}, còn ${String(p.places)} chỗ.` +
      (p.keys.length === 0
        ? ' Không có tiêu chí phụ nào phân định.'
        : ` Tiêu chí phụ không phân định được: ${p.keys.map((key) => `${key.label}: ${value(key.value)}`).join('; ')}.`) +
      ' Hội đồng quyết định.',
    beyondQuota: (p) =>
      `${place(p)}, ngoài số lượng ${String(p.quota)} của ${p.award}` +
      (p.cutPoints === null ? '.' : ` (ngưỡng ${pointsVi(p.cutPoints)} điểm).`),
    limitReached: (p) =>
      `${place(p)}, ngoài giới hạn ${String(p.places)} của ${p.award}` +
      (p.of === '' ? '.' : ` cho ${p.of}.`),
    tieNotAdmitted: (p) =>
      `${place(p)}, bằng điểm tại ngưỡng ${String(p.places)} của ${p.award}; theo quy định không lấy trường hợp đồng điểm.`,
    tieAdmitted: (p) =>
      `${place(p)}, bằng điểm tại ngưỡng ${String(p.places)} của ${p.award}; theo quy định lấy cả các trường hợp đồng điểm.`,
    placesRolledDown: (p) =>
      `Số lượng ${String(p.total)} của ${p.award} gồm ${String(p.rolled)} chỗ còn trống chuyển từ hình thức trên.`,
    placesKept: (p) =>
      `${p.award} giữ ${String(p.kept)} chỗ cho người không được chọn khi Hội đồng quyết định trường hợp bằng điểm ở hình thức trên.`,
    quotaShare: (p) =>
      `Số lượng của ${p.award}: ${percentVi(p.share)} × ${String(p.base)} = ${numberVi(p.exact)}, ${rounding[p.rounding]} là ${String(p.places)}.`,
    councilChose: (p) => `Hội đồng chọn cho ${p.award}${because(p.because)}.`,
    councilRefused: (p) =>
      p.others.length === 0
        ? `Hội đồng không chọn cho ${p.award}${because(p.because)}.`
        : `Hội đồng chọn ${joined(p.others)} cho ${p.award}.`,
    votesReached: (p) =>
      `Biểu quyết ${p.award}: ${String(p.yes)}/${String(p.members)} thành viên đồng ý, đạt mức cần ${String(p.needed)} phiếu.`,
    votesShort: (p) =>
      `Biểu quyết ${p.award}: ${String(p.yes)}/${String(p.members)} thành viên đồng ý, chưa đạt mức cần ${String(p.needed)} phiếu.`,
    partedBy: (p) => `Bằng điểm; xếp theo ${p.key}: ${value(p.value)}.`,
    alsoProposed: (p) => `Đồng thời được đề nghị ${p.award}.`,
    notForAward: (p) =>
      `Đủ điều kiện xét nhưng chưa đạt tiêu chuẩn của ${p.award}: ${p.conditions.join('; ')}.`,
    awaitingQuota: (p) => `${place(p)}; ${p.award} chưa có số lượng.`,
    noAward: (p) => `${place(p)}; chưa có hình thức khen thưởng.`,
  },
};
