/** One example of everything that can be said of what an office entered, for the manual. */
import type { IssueDetail } from '../src/domain/issue';
import { fraction } from '../src/domain/fraction';
import type { Points } from '../src/domain/points';

const points = (count: number) => (count * 10_000) as Points;
const name = 'Nguyễn Văn An';

export const examplesOfEntries: readonly IssueDetail[] = [
  { code: 'noNominees' },
  { code: 'nameMissing' },
  { code: 'unitMissing', name },
  { code: 'unitUnknown', name, got: 'Văn phòng Sơ', nearest: 'Văn phòng Sở' },
  { code: 'idMissing', name },
  { code: 'nomineeTwice', name, by: 'id', first: 'A5' },
  { code: 'errorCell', column: 'Kỷ luật', got: '#REF!' },
  { code: 'factValueUnknown', name, fact: 'Kỷ luật', got: 'Khiển trách', choices: ['Không', 'Có'] },
  { code: 'valueUnreadable', name, column: 'Ngày nộp', got: 'hôm qua', expects: 'date' },
  {
    code: 'markNotNumber',
    name,
    criterion: '1.1',
    got: 'tám',
    pointsMin: points(0),
    pointsMax: points(10),
  },
  { code: 'markAboveMax', name, criterion: '1.1', got: points(11), pointsMax: points(10) },
  { code: 'markBelowMin', name, criterion: '1.1', got: points(-1), pointsMin: points(0) },
  { code: 'markOffStep', name, criterion: '1.1', got: 83_000 as Points, step: 5_000 as Points },
  { code: 'countNegative', name, criterion: '2.1', got: '-1' },
  { code: 'labelUnknown', name, criterion: '1.2', got: 'Giỏi', choices: ['Tốt', 'Khá'] },
  { code: 'valueNotCovered', name, criterion: '1.3', got: '105', table: '>=90 <=100; <90' },
  { code: 'markInTwoSheets', criterion: '1.1', other: 'Phiếu chấm cá nhân' },
  { code: 'registerMissing', fact: 'F1', got: 'Sổ vi pham', nearest: 'Sổ vi phạm' },
  { code: 'registerColumnMissing', column: 'Loại', nearest: 'Loại việc' },
  { code: 'registerColumnMixed', register: 'Sổ vi phạm', column: 'Số lần' },
  { code: 'percentSignMissing', column: 'Tỷ lệ hoàn thành', got: fraction(699n, 10n) },
  { code: 'registerCellBlank', column: 'Số lần' },
  { code: 'registerIdMissing' },
  { code: 'registerIdUnknown', got: 'A11', nearest: 'A1' },
  { code: 'registerCellUnreadable', column: 'Số lần', got: 'hai', expects: 'number' },
  { code: 'registerValueUnknown', column: 'Danh hiệu', got: 'Chưa', choices: ['Có', 'Không'] },
  { code: 'ballotSheetMissing', subject: 'individual' },
  { code: 'ballotNomineeUnknown', got: 'A11', nearest: 'A1' },
  { code: 'ballotScorerUnknown', got: 'CH9', nearest: 'CH1', known: ['CH1', 'CH2'] },
  { code: 'ballotPeriodUnknown', got: 'K-III', nearest: 'K-II', known: ['K-I', 'K-II'] },
  { code: 'ballotTwice', name, scorer: 'CH1', period: 'K-I', first: 'A2' },
  { code: 'marksBlank', name, criteria: ['1.1', '1.2'] },
  { code: 'factsBlank', name, facts: ['Kỷ luật'] },
  { code: 'documentMissing', name, fact: 'Kỷ luật', value: 'Đã kết luận không vi phạm' },
  { code: 'ballotsMissing', name, missing: [{ scorer: 'CH1', period: 'K-I', criteria: ['1.1'] }] },
  { code: 'ballotOfOwnUnit', name, scorer: 'CH2' },
  { code: 'registerValueNear', column: 'Loại', got: 'Di muon', nearest: 'Đi muộn' },
  { code: 'notHighlighted', cause: 'noIds' },
  { code: 'structureProtected' },
  { code: 'sheetOccupied', title: 'Thiết lập' },
  { code: 'hostFailed', cause: 'cellEdit', detail: 'InvalidOperationInCellEditMode' },
];
