import type { OutcomeWords } from './catalog';
import { pointsVi } from './numbers';

const joined = (items: readonly string[]) => items.join(', ');
const with_ = (document: string) => (document === '' ? '' : ` (${document})`);
const conclusion = { ineligible: 'không đủ điều kiện', onHold: 'tạm dừng xét' } as const;

export const reasonsVi: OutcomeWords = {
  place: ({ sheet, cell }) =>
    sheet === '' ? '' : cell === '' ? `Sheet ${sheet}` : `Sheet ${sheet}, ô ${cell}`,
  status: {
    proposed: 'Đề nghị khen thưởng',
    tiedAtCutLine: 'Đồng điểm tại ngưỡng – Hội đồng quyết định',
    awaitingQuota: 'Chờ phân bổ số lượng',
    beyondQuota: 'Ngoài chỉ tiêu',
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
      `${p.fact}: ${p.value}${with_(p.document)}; ${conclusion[p.outcome]} theo điều kiện “${p.text}”.`,
    memberBars: (p) =>
      `Đơn vị có ${p.members.map((m) => `${m.name}: ${m.value}${with_(m.document)}`).join('; ')}; ` +
      `tập thể ${conclusion[p.outcome]} theo điều kiện “${p.text}”.`,
    factMissing: (p) => `Chưa có dữ kiện ${p.fact}, nên điều kiện ${p.gate} chưa kết luận được.`,
    memberFactMissing: (p) =>
      `Chưa có dữ kiện ${p.fact} của ${joined(p.members)}, nên điều kiện ${p.gate} của tập thể chưa kết luận được.`,
    noMembersListed: (p) =>
      `Danh sách cá nhân chưa có ai thuộc đơn vị, nên điều kiện ${p.gate} của tập thể chưa kết luận được.`,
    marksMissing: (p) => `Chưa chấm tiêu chí ${joined(p.criteria)}; ô trống không phải là 0 điểm.`,
    nothingApplies: () => 'Không tiêu chí nào áp dụng, nên không có tổng điểm.',
    notApplicableLines: (p) =>
      `Tiêu chí ${joined(p.criteria)} không áp dụng, tính theo quy định của tiêu chí.`,
    allConditionsMet: (p) => `Đạt cả ${String(p.count)} điều kiện xét.`,
    withinQuota: (p) =>
      p.quota === 'unlimited'
        ? `Xếp thứ ${String(p.rank)} với ${pointsVi(p.points)} điểm; ${p.award} không giới hạn số lượng.`
        : `Xếp thứ ${String(p.rank)} với ${pointsVi(p.points)} điểm, trong số lượng ${String(p.quota)} của ${p.award}.`,
    tiedAtCutLine: (p) =>
      `Bằng điểm tại ngưỡng của ${p.award}: ${String(p.tied)} trường hợp cùng ${pointsVi(p.points)} điểm cho ${String(p.places)} chỗ còn lại. Hội đồng quyết định.`,
    beyondQuota: (p) =>
      `Xếp thứ ${String(p.rank)} với ${pointsVi(p.points)} điểm, ngoài số lượng ${String(p.quota)} của ${p.award}` +
      (p.cutPoints === null ? '.' : ` (ngưỡng ${pointsVi(p.cutPoints)} điểm).`),
    awaitingQuota: (p) =>
      `Xếp thứ ${String(p.rank)} với ${pointsVi(p.points)} điểm; ${p.award} chưa có số lượng.`,
    noAward: (p) =>
      `Xếp thứ ${String(p.rank)} với ${pointsVi(p.points)} điểm; chưa có hình thức khen thưởng.`,
  },
};
