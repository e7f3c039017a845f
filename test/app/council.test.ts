/** The council's sheet through Excel: what it lists, what follows from what is typed, what stays. */
import { describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { CHOSEN, listCell, openDesk, tiedBytes } from '../support/council-sheet';
import { scenarioBytes, openInExcel } from '../support/excel';

type Scored = Awaited<ReturnType<ReturnType<typeof openDesk>['score']>>;

const nominee = ({ report }: Scored, id: string) => report.nominees.find((each) => each.id === id);
const status = (scored: Scored, id: string) => nominee(scored, id)?.status;
const codes = (scored: Scored, id: string) => nominee(scored, id)?.reasons.map(({ code }) => code);
const council = ({ report }: Scored) =>
  report.issues.filter(({ code }) => /^(decision|votes|threshold|council)/.test(code));

describe('a tie, from the sheet to the list', () => {
  test('the sheet lists who is proposed, who is tied, and for how many places', async () => {
    expect(openDesk(await tiedBytes()).listed()).toEqual([
      'TT01 BK-TT Biểu quyết đề nghị Bằng khen',
      'TT04 BK-TT Biểu quyết đề nghị Bằng khen',
      'TT05 GK-TT Biểu quyết đề nghị Giấy khen',
      'CN01 BK-CN Biểu quyết đề nghị Bằng khen',
      'CN02 BK-CN Biểu quyết đề nghị Bằng khen',
      'CN03 BK-CN Đồng điểm: chọn 01 cho Bằng khen',
      'CN04 BK-CN Đồng điểm: chọn 01 cho Bằng khen',
    ]);
  });

  test('the chosen one is proposed with the council’s reason, the other is beyond the number', async () => {
    const desk = openDesk(await tiedBytes());
    desk.decide('CN03', 'BK-CN', CHOSEN);
    const scored = await desk.score();
    expect(scored.result.status).toBe('scored');
    expect(council(scored)).toEqual([]);
    expect(status(scored, 'CN03')).toBe('proposed');
    expect(nominee(scored, 'CN03')?.reasons[1]).toMatchObject({
      code: 'councilChose',
      text: 'Hội đồng chọn cho Bằng khen: Nhiều sáng kiến hơn.',
      citation: { document: 'Nguyễn Văn Tư, Chủ tịch Hội đồng' },
    });
    expect(status(scored, 'CN04')).toBe('beyondQuota');
    expect(nominee(scored, 'CN04')?.reasons[0]).toMatchObject({
      code: 'councilRefused',
      text: 'Hội đồng chọn Lê Thị Chi cho Bằng khen.',
    });
  });

  test('scored again, nothing is sent and the bytes are the same', async () => {
    const desk = openDesk(await tiedBytes());
    desk.decide('CN03', 'BK-CN', CHOSEN);
    await desk.score();
    const before = saveWorkbook(desk.workbook);
    const { result } = await desk.score();
    expect(result.status === 'scored' && result.receipt.requestBytes).toBe(0);
    expect(saveWorkbook(desk.workbook)).toEqual(before);
  });

  test('a decision that is taken back opens the tie again', async () => {
    const desk = openDesk(await tiedBytes());
    const before = desk.listed();
    desk.decide('CN03', 'BK-CN', CHOSEN);
    await desk.score();
    expect(desk.listed()).not.toContain('CN04 BK-CN Đồng điểm: chọn 01 cho Bằng khen');
    const row = desk.at('CN03', 'BK-CN', 'choice').slice(1);
    desk.excel.user.clear('Hội đồng', `F${row}:J${row}`);
    const scored = await desk.score();
    expect(status(scored, 'CN04')).toBe('tiedAtCutLine');
    expect(desk.listed()).toEqual(before);
  });

  test('the tie dissolves: the decision stays in its row, and a warning says where', async () => {
    const desk = openDesk(await tiedBytes());
    desk.decide('CN03', 'BK-CN', CHOSEN);
    await desk.score();
    const place = desk.at('CN03', 'BK-CN', 'choice');
    const mark = listCell(desk.excel.data, 'Cá nhân', 'CN04', '1.1');
    desk.excel.user.type('Cá nhân', mark, [[5]]);
    const scored = await desk.score();
    // CN04 falls to 94,75: CN03 has the place by its points.
    expect(status(scored, 'CN03')).toBe('proposed');
    expect(codes(scored, 'CN03')).not.toContain('councilChose');
    expect(council(scored)).toMatchObject([
      { code: 'decisionUnused', severity: 'warns', sheet: 'Hội đồng', cell: place },
    ]);
    expect(desk.cell(place)?.value).toBe('Chọn');
    const summary = desk.excel.data.sheets.find(({ name }) => name === 'Tổng hợp');
    const shown = [...(summary?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(shown.map(({ value }) => String(value)).join('\n')).toContain(
      'Quyết định về Lê Thị Chi cho Bằng khen không được áp dụng',
    );
  });

  test('a decision about somebody who may not be proposed any more is not applied', async () => {
    const desk = openDesk(await tiedBytes());
    desk.decide('CN03', 'BK-CN', CHOSEN);
    const fact = listCell(desk.excel.data, 'Cá nhân', 'CN03', 'Kỷ luật');
    desk.excel.user.type('Cá nhân', fact, [['Đang thi hành']]);
    const scored = await desk.score();
    expect(status(scored, 'CN03')).toBe('notMet');
    expect(status(scored, 'CN04')).toBe('proposed');
    expect(council(scored).map(({ code }) => code)).toEqual(['decisionUnused']);
  });
});

describe('votes', () => {
  const meet = (desk: ReturnType<typeof openDesk>, share: unknown = '80%') => {
    desk.excel.user.type('Hội đồng', 'B8', [[11], [9], [2], [share], ['Quy chế số 3/QC-HĐ']]);
  };

  test('how many are needed is said before the meeting', async () => {
    const desk = openDesk(await tiedBytes());
    meet(desk);
    const scored = await desk.score();
    expect(desk.cell('B13')?.value).toBe('9/11 phiếu');
    expect(council(scored)).toEqual([]);
    expect(status(scored, 'CN01')).toBe('proposed');
  });

  test('short of them the place stays empty; who has them is told so', async () => {
    const desk = openDesk(await tiedBytes());
    meet(desk);
    desk.decide('CN01', 'BK-CN', { yes: 8, recused: 'Bà Lê Thị Bưởi: người thân' });
    desk.decide('CN02', 'BK-CN', { yes: 9 });
    const scored = await desk.score();
    expect(status(scored, 'CN01')).toBe('notForAward');
    expect(nominee(scored, 'CN01')?.reasons[0]).toMatchObject({
      code: 'votesShort',
      citation: { document: 'Quy chế số 3/QC-HĐ' },
    });
    expect(codes(scored, 'CN02')).toContain('votesReached');
    expect(scored.report.awards.find(({ id }) => id === 'BK-CN')).toMatchObject({ empty: 1 });
    expect(desk.cell(desk.at('CN01', 'BK-CN', 'recused'))?.value).toBe(
      'Bà Lê Thị Bưởi: người thân',
    );
  });

  test.each([
    ['2/3', '8/11'],
    [0.8, '9/11'],
    [80, '9/11'],
    ['100%', '11/11'],
    ['66,5%', '8/11'],
  ])('a share typed as %s needs %s', async (typed, needed) => {
    const desk = openDesk(await tiedBytes());
    meet(desk, typed);
    await desk.score();
    expect(desk.cell('B13')?.value).toBe(`${needed} phiếu`);
  });

  test('votes on the tied choose nobody, and a warning says so', async () => {
    const desk = openDesk(await tiedBytes());
    meet(desk);
    desk.decide('CN03', 'BK-CN', { yes: 11 });
    const scored = await desk.score();
    expect(status(scored, 'CN03')).toBe('tiedAtCutLine');
    const cell = desk.at('CN03', 'BK-CN', 'yes');
    expect(council(scored)).toMatchObject([{ code: 'votesUnused', severity: 'warns', cell }]);
  });

  test('a share without its document is pointed out', async () => {
    const desk = openDesk(await tiedBytes());
    desk.excel.user.type('Hội đồng', 'B8', [[11], [''], [''], ['80%']]);
    expect(council(await desk.score())).toMatchObject([
      { code: 'thresholdWithoutSource', severity: 'warns', cell: 'B12' },
    ]);
  });
});

describe('other languages, other lists', () => {
  test('an English sheet', async () => {
    const desk = openDesk(await tiedBytes('en'), 'Council');
    expect(desk.listed()).toContain('CN03 BK-CN Tie: choose 1 for Bằng khen');
    desk.decide('CN03', 'BK-CN', { choice: 'Choose', reason: 'More initiatives', by: 'Chair' });
    expect(status(await desk.score('en'), 'CN03')).toBe('proposed');
  });

  test('a sheet filled in in one language is scored in the other, and lists nobody twice', async () => {
    const desk = openDesk(await tiedBytes());
    desk.decide('CN03', 'BK-CN', CHOSEN);
    desk.decide('CN01', 'BK-CN', { recused: 'không có' });
    const scored = await desk.score('en');
    expect(status(scored, 'CN03')).toBe('proposed');
    const ids = desk.listed().map((each) => each.split(' ').slice(0, 2).join(' '));
    expect(new Set(ids).size).toBe(ids.length);
    const again = await desk.score('en');
    expect(again.result.status === 'scored' && again.result.receipt.requestBytes).toBe(0);
  });

  test('nominees without codes are known by name and unit', async () => {
    const desk = openDesk(await tiedBytes());
    desk.excel.user.clear('Cá nhân', 'A5:A14');
    const scored = await desk.score();
    const id = scored.report.nominees.find(({ name }) => name === 'Lê Thị Chi')?.id ?? '';
    expect(id).not.toBe('CN03');
    desk.decide(id, 'BK-CN', CHOSEN);
    expect(status(await desk.score(), id)).toBe('proposed');
  });

  test('300 who are proposed', async () => {
    const { input } = readCase('an-giang-2026-mini');
    const { individuals } = input.entry;
    const [model] = individuals.nominees;
    if (!model) throw new Error('nobody');
    const many = Array.from({ length: 300 }, (_, at) => String(at + 1).padStart(3, '0'));
    const repeat = <T>(values: readonly T[] | undefined) => many.map(() => values?.[0] as T);
    const columns = <T>(of: ReadonlyMap<string, readonly T[]>) =>
      new Map([...of].map(([code, values]) => [code, repeat(values)]));
    const nominees = many.map((id) => ({ ...model, id, name: `Nguyễn Văn ${id}` }));
    const { facts, marks } = individuals;
    const entry = {
      ...input.entry,
      individuals: { ...individuals, nominees, facts: columns(facts), marks: columns(marks) },
    };
    const awards = input.campaign.awards.map((each) =>
      each.subject === 'individual' ? { ...each, quota: each.code === 'BK-CN' ? 300 : 0 } : each,
    );
    const campaign = { ...input.campaign, awards };
    const bytes = await scenarioBytes({ ...input, campaign, entry, typedAsText: [] });
    const { port, workbook } = openInExcel(bytes);
    await scoreCampaign(port, { words: catalogs.vi });
    const desk = openDesk(saveWorkbook(workbook));
    expect(desk.listed().filter((each) => each.includes(' BK-CN '))).toHaveLength(300);
    desk.decide('150', 'BK-CN', { yes: 3 });
    desk.excel.user.type('Hội đồng', 'B8', [[11], [11], [0], ['80%'], ['Quy chế']]);
    expect(status(await desk.score(), '150')).toBe('notForAward');
  });
});
