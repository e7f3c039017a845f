/**
 * Univer as a mere drawing board: it draws a sheet, edits a cell and knows a selection. It stores
 * nothing and calculates nothing; both are the emulated Excel's business.
 */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designVi from '@univerjs/design/locale/vi-VN';
import designEn from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsVi from '@univerjs/docs-ui/locale/vi-VN';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import uiVi from '@univerjs/ui/locale/vi-VN';
import uiEn from '@univerjs/ui/locale/en-US';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/ui/facade';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import type { Language } from '../words';

export interface Board {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Paper stays white in a dark program, as in Excel: colours of cells mean something. */
export function newBoard(container: HTMLElement, language: Language): Board {
  const univer = new Univer({
    theme: defaultTheme,
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(designVi, uiVi, docsVi, sheetsVi, sheetsUiVi),
      [LocaleType.EN_US]: mergeLocales(designEn, uiEn, docsEn, sheetsEn, sheetsUiEn),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin, { hasScroll: false });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: false, footer: false });
  return { univer, api: FUniver.newAPI(univer) };
}
