/* The pane of the frame test: what an add-in does, with what came of it kept for the test. */
const seen = { changes: [] };
globalThis.seen = seen;
globalThis.ribbonFunction = (event) => {
  seen.ribbon = event.source.id;
  event.completed();
};

async function workWithExcel() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const block = sheet.getRange('A1:B2');
    block.values = [
      [1, 2],
      ['x', 'Điểm'],
    ];
    block.load('values');
    await context.sync();
    seen.values = block.values;
    context.workbook.worksheets.onChanged.add(async (change) => {
      seen.changes.push(`${change.address} ${change.triggerSource}`);
    });
    await context.sync();
  });
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('nope').load('name');
      await context.sync();
    });
  } catch (error) {
    seen.error = error.code;
  }
}

async function workWithSettings() {
  const { settings } = Office.context.document;
  settings.set('k', { a: 'á' });
  await new Promise((done) => settings.saveAsync(done));
  await new Promise((done) => settings.refreshAsync(done));
  seen.setting = settings.get('k');
}

Office.onReady(async () => {
  const { requirements, displayLanguage } = Office.context;
  seen.language = displayLanguage;
  seen.sets = ['1.9', '1.21', '1.22'].map((v) => requirements.isSetSupported('ExcelApi', v));
  Office.actions.associate('SCORE', (argument) => {
    seen.action = argument;
  });
  await workWithExcel();
  await workWithSettings();
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  seen.done = true;
});
