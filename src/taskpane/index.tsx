/** Composition root of the task pane: waits for Office, then joins the pane to the workbook. */
import { createRoot } from 'react-dom/client';
import type { WorkbookPort, WorkbookWatch } from '../app/ports';
import type { Language } from '../i18n/catalog';
import { paneEn } from '../i18n/pane.en';
import { paneVi } from '../i18n/pane.vi';
import { App } from './app';
import { COMMANDS, Commands } from './commands';
import { engineOn } from './engine/engine';
import type { Stop } from './engine/engine';
import { nextTask } from './engine/line';
import { later } from './engine/later';
import { Silence } from './silence';
import type { Brightness } from './shell/theme';

/** The oldest Excel interface that the code uses. */
const EXCEL_API_FLOOR = '1.9';

void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (!element) return;
  const isExcel = host === Office.HostType.Excel;
  const language = isExcel ? officeLanguage() : 'vi';
  document.documentElement.lang = language;
  if (!isExcel) {
    element.textContent = `${paneVi.host.outside} / ${paneEn.host.outside}`;
    return;
  }
  if (!supports(EXCEL_API_FLOOR)) {
    element.textContent = (language === 'vi' ? paneVi : paneEn).host.tooOld;
    return;
  }
  const silence = new Silence();
  const stop: Stop = { isAsked: false };
  const isGivenUp = () => stop.isAsked;
  const port = later<WorkbookPort & WorkbookWatch>(() =>
    import('../workbook/office/office-port').then(({ officePort }) =>
      officePort({
        ...{ excel: Excel, wait, pause: nextTask, supports },
        ...{ onSilence: silence.tell, isGivenUp },
      }),
    ),
  );
  const commands = new Commands();
  for (const name of COMMANDS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      commands.press(name);
      // The answer stands in the pane; a host that cannot show it has it in front already.
      Office.addin.showAsTaskpane().catch(() => undefined);
      event.completed();
    });
  }
  const hire = () => new Worker(new URL('./engine/worker.ts', import.meta.url));
  createRoot(element).render(
    <App
      port={port}
      engine={engineOn(hire, port, stop)}
      commands={commands}
      silence={silence}
      language={language}
      brightness={officeBrightness()}
    />,
  );
});

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

function officeLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

/** Excel on the web names no theme. */
function officeBrightness(): Brightness | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  const [red = 255, green = 255, blue = 255] = (
    theme.bodyBackgroundColor.match(/[0-9a-f]{2}/gi) ?? []
  ).map((part) => parseInt(part, 16));
  return red + green + blue < 3 * 128 ? 'dark' : 'light';
}
