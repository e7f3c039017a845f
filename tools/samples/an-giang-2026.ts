/**
 * An Giang 2026: 12 units and 120 people at the end of the year. A tie across the line of six, three
 * with discipline (being considered, serving, cleared), a complaint, blanks, a line that does not
 * apply.
 */
import type { Campaign } from '../../src/domain/campaign';
import type { Entrants, Entry, Mark, Nominee } from '../../src/domain/entry';
import type { Points } from '../../src/domain/points';
import { anGiang2026 } from '../../src/templates/an-giang-2026';
import { nameMaker, pick, seeded } from './people';
import type { Random } from './people';
import type { Sample } from './workbook';

const UNITS = [
  'Văn phòng Sở',
  'Thanh tra Sở',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Quản lý công nghiệp',
  'Phòng Quản lý thương mại',
  'Phòng Quản lý năng lượng',
  'Phòng Kỹ thuật an toàn - Môi trường',
  'Phòng Xuất nhập khẩu',
  'Phòng Thương mại điện tử',
  'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp',
  'Trung tâm Xúc tiến thương mại và Đầu tư',
  'Chi cục Quản lý thị trường',
];
const POSTS = [
  'Chuyên viên',
  'Chuyên viên',
  'Chuyên viên chính',
  'Kế toán viên',
  'Kiểm soát viên',
  'Văn thư viên',
  'Nhân viên',
];

const campaign: Campaign = {
  ...anGiang2026,
  period: { ...anGiang2026.period, from: '2026-03-02' },
  questions: anGiang2026.questions.map((question) => ({
    ...question,
    answer: question.answer ?? 'A',
  })),
};
const criteria = campaign.criteria.map(({ code }) => code);

const quarters = (count: number) => (count * 2_500) as Points;

/** Sixteen marks, in quarters of a point, that add up to a total. */
function marksFor(total: number): Mark[] {
  const units = total * 4;
  const each = Math.floor(units / 16);
  return criteria.map((_, index) => quarters(each + (index < units - each * 16 ? 1 : 0)));
}

function ordinaryMarks(random: Random, lowest: number): Mark[] {
  return criteria.map(() => quarters(lowest + Math.floor(random() * 5)));
}

/** The seven best: the sixth and the seventh tie across the line of six. */
const BEST = [98.5, 98, 97.75, 97.5, 97.25, 97, 97];
/** The nine best collectives leave three behind the line of six. */
const COLLECTIVE_TOTALS = [97.5, 95, 96.25, 94, 93.5, 95.75, 92, 91.25, 94.75, 90.5, 93, 96.75];

interface Person {
  nominee: Nominee;
  facts: Record<string, string | null>;
  marks: Mark[];
}

function people(): Person[] {
  const random = seeded(20261231);
  const name = nameMaker(random);
  const list = Array.from({ length: 120 }, (_, index): Person => {
    const unit = UNITS[Math.floor(index / 10)] ?? '';
    const place = index % 10;
    const head = unit.startsWith('Phòng')
      ? 'Trưởng phòng'
      : unit === 'Văn phòng Sở'
        ? 'Chánh Văn phòng'
        : unit === 'Thanh tra Sở'
          ? 'Chánh Thanh tra'
          : unit.startsWith('Chi cục')
            ? 'Chi cục trưởng'
            : 'Giám đốc';
    const post = place === 0 ? head : place === 1 ? `Phó ${head}` : pick(POSTS, random);
    const id = String(index + 1).padStart(3, '0');
    const { full, isWoman } = name();
    const facts = {
      GT: isWoman ? 'Nữ' : 'Nam',
      T1: 'Có',
      T2: random() < 0.8 ? 'Có' : 'Không',
      T3: random() < 0.75 ? 'Có' : 'Không',
      D1: 'Không',
      D2: 'Không',
      D3: 'Không',
      D4: 'Không',
      E1: 'Không',
      E2: 'Không',
    };
    return {
      nominee: { id, name: full, unit, post, document: '' },
      facts,
      marks: ordinaryMarks(random, 18),
    };
  });
  BEST.forEach((total, index) => {
    const person = list[index * 17 + 3];
    if (person)
      Object.assign(person, {
        marks: marksFor(total),
        facts: { ...person.facts, T2: 'Có', T3: 'Có' },
      });
  });
  return list;
}

function special(list: Person[]): void {
  const change = (index: number, facts: Record<string, string | null>, document = '') => {
    const person = list[index];
    if (!person) throw new Error(`no person ${String(index)}`);
    Object.assign(person.facts, facts);
    person.nominee = { ...person.nominee, document };
  };
  // Three with discipline: one being considered, one serving, one cleared in writing.
  change(13, { D1: 'Đang xem xét', T2: 'Có', T3: 'Có' }, 'Thông báo số 214/TB-SCT ngày 02/12/2026');
  change(36, { D1: 'Đang thi hành' }, 'Quyết định số 156/QĐ-SCT ngày 18/8/2026');
  change(
    52,
    { D1: 'Đã kết luận không vi phạm', T2: 'Có', T3: 'Có' },
    'Kết luận số 09/KL-TTr ngày 25/9/2026',
  );
  // One complaint about the manner of serving people.
  change(78, { E2: 'Có' }, 'Phiếu phản ánh số 31 ngày 14/10/2026, đã xác minh là đúng');
  // A routine inspection changes nothing.
  change(95, { D3: 'Định kỳ theo kế hoạch', T2: 'Có', T3: 'Có' });
  // Blanks: two lines not marked, a fact not known; and one line that does not apply.
  const blank = list[25];
  if (blank) {
    blank.facts = { ...blank.facts, T2: 'Có', T3: 'Có' };
    blank.marks[5] = 'blank';
    blank.marks[6] = 'blank';
  }
  change(63, { T3: null, T2: 'Có' });
  const guard = list[8];
  if (guard) {
    guard.nominee = { ...guard.nominee, post: 'Nhân viên bảo vệ' };
    guard.facts = { ...guard.facts, T2: 'Có', T3: 'Có' };
    guard.marks[14] = 'notApplicable';
  }
}

function entrantsOf(list: readonly Person[]): Entrants {
  return {
    nominees: list.map(({ nominee }) => nominee),
    facts: new Map(
      campaign.facts.map(({ code }) => [code, list.map(({ facts }) => facts[code] ?? null)]),
    ),
    marks: new Map(
      criteria.map((code, index) => [code, list.map(({ marks }) => marks[index] ?? 'blank')]),
    ),
    ballots: null,
  };
}

function sampleEntry(): Entry {
  const staff = people();
  special(staff);
  const units = UNITS.map((name, index): Person => ({
    nominee: {
      id: `TT${String(index + 1).padStart(2, '0')}`,
      name,
      unit: name,
      post: '',
      document: '',
    },
    facts: {
      T1: 'Có',
      T2: 'Có',
      T3: 'Có',
      D2: 'Không',
      D3: index === 4 ? 'Định kỳ theo kế hoạch' : 'Không',
      D4: 'Không',
    },
    marks: marksFor(COLLECTIVE_TOTALS[index] ?? 90),
  }));
  return {
    individuals: entrantsOf(staff),
    collectives: entrantsOf(units),
    registers: new Map(),
  };
}

export const sample: Sample = { campaign, entry: sampleEntry(), asOf: '2026-12-31' };
