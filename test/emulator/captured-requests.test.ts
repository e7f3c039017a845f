import { expect, test } from 'vitest';
import { ExcelState } from '../../src/emulator/excel-state';
import { ExcelHost } from '../../src/emulator/host';
import { profiles } from '../../src/emulator/profiles';
import { blankWorkbook } from './blank-workbook';
import scenarios from './captured-requests.json';

function host(): ExcelHost {
  const state = new ExcelState(blankWorkbook(), {
    profile: profiles.microsoft365,
    locale: 'en-US',
    workbookName: 'Book1.xlsx',
    readOnly: false,
    calculate: null,
    today: () => new Date(2026, 0, 1),
  });
  return new ExcelHost(state, setImmediate);
}

test('there are scenarios to replay', () => {
  expect(scenarios.length).toBeGreaterThan(20);
});

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  'requests of the genuine client are answered as agreed: %s',
  async (_name, scenario) => {
    const excel = host();
    for (const call of scenario.calls) {
      const answer = await excel.process(JSON.stringify(call.request), call.flags);
      expect('body' in answer && JSON.parse(answer.body)).toEqual(call.response);
    }
  },
);
