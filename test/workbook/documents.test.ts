/**
 * What the documents say that leadership signs. Who stands where is that of the case
 * `an-giang-2026-mini`, worked out by hand in its notes.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import { catalogs } from '../../src/i18n/catalog';
import { readCase } from '../support/case';
import type { ScenarioInput } from '../support/case';
import { scenarioBytes } from '../support/excel';
import { readIndependently, recordsIn, rowsIn } from '../support/reader';
import { scoredSample } from '../support/scored-sample';
import { table } from '../support/table';

type Book = ReturnType<typeof readIndependently>;

async function scored(change: (input: ScenarioInput) => ScenarioInput): Promise<Book> {
  const { bytes } = await scoredSample(
    await scenarioBytes(change(readCase('an-giang-2026-mini').input)),
  );
  return readIndependently(bytes);
}

const linesIn = (book: Book, sheet: string): readonly string[] =>
  rowsIn(book, sheet).flatMap((row) => row.filter((cell) => cell !== '').map(String));

const withCampaign =
  (more: Partial<Campaign>) =>
  (input: ScenarioInput): ScenarioInput => ({
    ...input,
    campaign: { ...input.campaign, ...more },
  });

let book: Book;
beforeAll(async () => {
  book = await scored(({ entry, ...input }) => {
    const nominees = entry.individuals.nominees.map((nominee) =>
      nominee.id === 'CN01' ? { ...nominee, achievement: 'Hai sáng kiến cấp cơ sở' } : nominee,
    );
    return { ...input, entry: { ...entry, individuals: { ...entry.individuals, nominees } } };
  });
});

describe('the submission', () => {
  test('goes to those who decide about what is proposed, and names them beside the awards', () => {
    const lines = linesIn(book, 'Tờ trình');
    expect(lines).toContain('Kính gửi: Chủ tịch UBND tỉnh An Giang; Giám đốc Sở Công Thương');
    expect(lines.filter((line) => /^- (Bằng|Giấy) khen/.test(line))).toEqual([
      '- Bằng khen (Chủ tịch UBND tỉnh An Giang): 02 tập thể.',
      '- Bằng khen (Chủ tịch UBND tỉnh An Giang): 02 cá nhân.',
      '- Giấy khen (Giám đốc Sở Công Thương): 01 tập thể.',
    ]);
  });

  test('quotes the law before the decree, and both before what is done under them', () => {
    const grounds = linesIn(book, 'Tờ trình').filter((line) => line.startsWith('Căn cứ '));
    const order = ['Luật', 'Nghị định số 152', 'Quyết định số 129', 'Kế hoạch', 'kết quả xét'];
    expect(grounds.map((line, at) => line.startsWith(`Căn cứ ${order[at] ?? ''}`))).toEqual(
      order.map(() => true),
    );
  });

  test('says that it is a draft and what is to be done before it is signed', () => {
    expect(linesIn(book, 'Tờ trình').find((line) => line.startsWith('DỰ THẢO'))).toBe(
      'DỰ THẢO – trước khi ký cần: Hội đồng quyết định 02 trường hợp; bổ sung dữ liệu 02 trường hợp; ' +
        'họp Hội đồng, ký Biên bản; duyệt thang điểm; ghi số kế hoạch; bổ sung hồ sơ.',
    );
  });

  test('encloses the minutes, the lists and the parts of the plan, none of them twice', () => {
    const enclosed = linesIn(book, 'Tờ trình').find((line) => line.startsWith('Hồ sơ kèm theo'));
    expect(
      enclosed?.replace(/^Hồ sơ kèm theo gồm \(\* là phần còn thiếu\): |\.$/g, '').split('; '),
    ).toEqual([
      'biên bản họp xét khen thưởng',
      'danh sách đề nghị khen thưởng',
      'tờ trình của phòng, đơn vị đề nghị *',
      'biên bản xét khen thưởng của phòng, đơn vị *',
      expect.stringMatching(/^báo cáo thành tích theo Mẫu 08 .* \*$/),
      'danh sách tóm tắt thành tích trích ngang tập thể, cá nhân đề nghị khen thưởng *',
      'văn bản, tài liệu khác có liên quan (nếu có) *',
      '01 bộ hồ sơ (bản chính) và các tệp tin điện tử của hồ sơ *',
    ]);
  });

  test('with nobody proposed encloses no list and names no authority', async () => {
    const nobody = await scored(
      withCampaign({
        awards: [],
        dossier: [],
        scaleApproval: 'Quyết định số 5/QĐ-SCT',
        plan: { document: 'Kế hoạch số 12/KH-SCT', issuer: 'Sở Công Thương' },
      }),
    );
    const lines = linesIn(nobody, 'Tờ trình');
    expect(lines.filter((line) => line.startsWith('DỰ THẢO'))).toEqual([
      'DỰ THẢO – trước khi ký cần: bổ sung dữ liệu 02 trường hợp; họp Hội đồng, ký Biên bản.',
    ]);
    expect(lines.filter((line) => line.startsWith('Kính gửi'))).toEqual([
      expect.stringMatching(/^Kính gửi: …+$/),
    ]);
    expect(lines).toContain('Hồ sơ kèm theo gồm: biên bản họp xét khen thưởng.');
  });
});

describe('a basis as a document quotes it', () => {
  test.each(
    table(`
      document                       title                                 quoted
      Luật Thi đua, khen thưởng 06/2022/QH15  -  Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;
      Nghị định 152/2025/NĐ-CP       Quy định về phân cấp                  Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ quy định về phân cấp;
      Nghị định 152/2025/NĐ-CP       -                                     Căn cứ Nghị định số 152/2025/NĐ-CP của Chính phủ;
      Quyết định 129/2007/QĐ-TTg     Ban hành Quy chế Văn hóa công sở      Căn cứ Quyết định số 129/2007/QĐ-TTg ban hành Quy chế Văn hóa công sở;
      Kế hoạch số 88/KH-UBND         Phong trào thi đua                    Căn cứ Kế hoạch số 88/KH-UBND Phong trào thi đua;
      Hướng dẫn của Sở Nội vụ        -                                     Căn cứ Hướng dẫn của Sở Nội vụ;
    `),
  )('$document, $title', ({ document = '', title = '', quoted }) => {
    const basis = {
      document,
      title: title === '-' ? '' : title,
      validFrom: null,
      validTo: null,
      replacedBy: '',
    };
    const campaign = { ...readCase('an-giang-2026-mini').input.campaign, bases: [basis] };
    const body = catalogs.vi.sheets.documents.submissionBody(campaign, '2026-12-31');
    expect(body[0]).toBe(quoted);
  });
});

describe('the lists', () => {
  test('an award without a number names who waits for it, by rank', () => {
    const heading = linesIn(book, 'ĐN Giấy khen - CN').find((line) => line.includes('Chờ phân'));
    expect(heading).toMatch(/Chờ phân bổ, theo thứ tự xếp hạng: Bùi Thị Nga; Võ Thị Hoa$/);
  });

  test('who is level at the line is counted apart from those who are proposed', () => {
    expect(linesIn(book, 'ĐN Bằng khen - CN')).toContain(
      'Danh sách có 02 trường hợp được đề nghị và 02 trường hợp đồng điểm, chờ Hội đồng chọn 01./.',
    );
    expect(linesIn(book, 'ĐN Bằng khen - TT')).toContain('Danh sách có 02 trường hợp./.');
  });

  test('the margin is to those of whom one stays outside, and they have none themselves', () => {
    const reasons = new Map(
      recordsIn(book, 'ĐN Bằng khen - CN', 'STT').map((row) => [row['Mã số'], row['Lý do']]),
    );
    // CN02 has 97 points; of CN03 and CN04 with 96 one is left out.
    expect(reasons.get('CN02')).toContain('Hơn trường hợp đầu tiên ngoài chỉ tiêu 1 điểm.');
    expect(reasons.get('CN03')).not.toContain('trường hợp đầu tiên');
  });

  test('whoever waits for a number is told how far the line of the higher award is', () => {
    const reasons = new Map(
      recordsIn(book, 'Xếp hạng cá nhân', 'Hạng').map((row) => [row['Mã số'], row['Lý do']]),
    );
    // The last one inside has 96 points; they have 92 and 88.
    expect(reasons.get('CN09')).toContain('Ngoài số lượng của Bằng khen: kém ngưỡng 4 điểm.');
    expect(reasons.get('CN05')).toContain('Ngoài số lượng của Bằng khen: kém ngưỡng 8 điểm.');
  });

  test('whoever meets all conditions is told every source of them', () => {
    const [first] = recordsIn(book, 'Xếp hạng cá nhân', 'Hạng');
    expect(first?.['Lý do']).toMatch(
      /Đạt cả \d+ điều kiện xét\. \(Kế hoạch số …\/KH-SCT năm 2026, IV\.3; .*Nghị định 152\/2025\/NĐ-CP, Điều 4 khoản 4/,
    );
  });

  test('those on hold stand before those who are not eligible', () => {
    const held = recordsIn(book, 'Tạm dừng - Không đủ ĐK', 'STT');
    const ids = held.map((row) => row['Mã số']).filter((id) => /^(TT|CN)\d/.test(String(id)));
    // Units first: on hold, not eligible, incomplete; then people in the same order.
    expect(ids).toEqual(['TT02', 'TT03', 'TT07', 'CN06', 'CN07', 'CN10', 'CN08']);
  });
});

test('the list of achievements has the office’s words, or dots to write them by hand', () => {
  const told = new Map(
    recordsIn(book, 'Trích ngang', 'STT').map((row) => [row['Tên'], row['Tóm tắt thành tích']]),
  );
  expect(told.get('Nguyễn Văn An')).toMatch(/^Hai sáng kiến cấp cơ sở\nTổng điểm 100/);
  expect(told.get('Trần Thị Bình')).toMatch(/^…+\nTổng điểm 97/);
});

test('nothing is said of a meeting that was recorded and of a case with all its data', () => {
  const say = catalogs.vi.sheets.documents.draftLine;
  const done = {
    ...{ open: 0, incomplete: 0, lacksMeeting: false, lacksScale: false },
    ...{ lacksPlanNumber: false, lacksDossier: false },
  };
  expect(say(done)).toBe('');
  expect(say({ ...done, open: 3 })).toMatch(/Hội đồng quyết định 03 trường hợp/);
});

test('the minutes have room for names and for what the council chooses', () => {
  const lines = linesIn(book, 'Biên bản');
  expect(lines.filter((line) => /^\d\. …+$/.test(line))).toHaveLength(5);
  const matter = lines.findIndex((line) => line.startsWith('- Chọn 01 trường hợp cho Bằng khen'));
  expect(lines[matter]).toBe('- Chọn 01 trường hợp cho Bằng khen: Lê Thị Chi; Phạm Văn Dũng.');
  expect(lines[matter + 1]).toMatch(/^Hội đồng chọn: …+\. Lý do: …+\.$/);
});
