/** Words of the sheet in which the council's decisions and votes are entered. */
import type { MatterKind } from '../domain/council';

export interface CouncilWords {
  readonly tab: string;
  readonly title: string;
  readonly how: string;
  readonly meetingSection: string;
  readonly mattersSection: string;
  readonly item: string;
  readonly content: string;
  readonly meeting: {
    readonly members: string;
    readonly present: string;
    readonly written: string;
    readonly threshold: string;
    readonly thresholdSource: string;
    readonly needed: string;
  };
  readonly columns: {
    readonly name: string;
    readonly id: string;
    readonly subject: string;
    readonly award: string;
    readonly matter: string;
    readonly choice: string;
    readonly reason: string;
    readonly by: string;
    readonly yes: string;
    readonly recused: string;
  };
  readonly choices: { readonly choose: string; readonly refuse: string };
  matter(kind: MatterKind, award: string, places: number): string;
  neededVotes(needed: number, members: number): string;
  readonly neededUnknown: string;
}

export const councilVi: CouncilWords = {
  tab: 'Hội đồng',
  title: 'QUYẾT ĐỊNH VÀ BIỂU QUYẾT CỦA HỘI ĐỒNG',
  how: 'Nhập ở các ô nền vàng rồi bấm Chấm điểm. Quyết định chỉ dành cho trường hợp đồng điểm và xem xét, phải có lý do và người quyết định; trường hợp khác chỉ ghi số phiếu. Dòng đã nhập không bao giờ bị ghi lại.',
  meetingSection: '1. Cuộc họp',
  mattersSection: '2. Nội dung quyết định và biểu quyết',
  item: 'Mục',
  content: 'Nội dung',
  meeting: {
    members: 'Tổng số thành viên Hội đồng',
    present: 'Số thành viên có mặt',
    written: 'Số ý kiến bằng văn bản',
    threshold: 'Tỷ lệ phải đạt (từ … % tổng số)',
    thresholdSource: 'Văn bản quy định tỷ lệ',
    needed: 'Số phiếu đồng ý phải đạt',
  },
  columns: {
    name: 'Tên',
    id: 'Mã số',
    subject: 'Đối tượng',
    award: 'Mã khen thưởng',
    matter: 'Nội dung',
    choice: 'Quyết định',
    reason: 'Lý do quyết định',
    by: 'Người quyết định',
    yes: 'Số phiếu đồng ý',
    recused: 'Không tham gia biểu quyết (lý do)',
  },
  choices: { choose: 'Chọn', refuse: 'Không chọn' },
  matter: (kind, award, places) =>
    ({
      tie: `Đồng điểm: chọn ${String(places).padStart(2, '0')} cho ${award}`,
      review: `Xem xét trước khi đề nghị ${award}`,
      vote: `Biểu quyết đề nghị ${award}`,
    })[kind],
  neededVotes: (needed, members) => `${String(needed)}/${String(members)} phiếu`,
  neededUnknown: 'Nhập tổng số thành viên và tỷ lệ rồi chấm điểm',
};

export const councilEn: CouncilWords = {
  tab: 'Council',
  title: 'DECISIONS AND VOTES OF THE COUNCIL',
  how: 'Fill in the yellow cells and click Score. Decisions are for ties and reviews, with a reason and a name; the others take votes alone. Rows that are filled in are never written again.',
  meetingSection: '1. Meeting',
  mattersSection: '2. Matters to decide and to vote on',
  item: 'Item',
  content: 'Content',
  meeting: {
    members: 'Members of the council',
    present: 'Members present',
    written: 'Opinions in writing',
    threshold: 'Share needed (at least … % of all)',
    thresholdSource: 'Document that states the share',
    needed: 'Votes in favour that are needed',
  },
  columns: {
    name: 'Name',
    id: 'Code',
    subject: 'Subject',
    award: 'Award code',
    matter: 'Matter',
    choice: 'Decision',
    reason: 'Reason for it',
    by: 'Decided by',
    yes: 'Votes in favour',
    recused: 'Did not vote (reason)',
  },
  choices: { choose: 'Choose', refuse: 'Do not choose' },
  matter: (kind, award, places) =>
    ({
      tie: `Tie: choose ${String(places)} for ${award}`,
      review: `Review before proposing ${award}`,
      vote: `Vote on proposing ${award}`,
    })[kind],
  neededVotes: (needed, members) => `${String(needed)}/${String(members)} votes`,
  neededUnknown: 'Enter members and share, then score',
};
