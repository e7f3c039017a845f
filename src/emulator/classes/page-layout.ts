/**
 * PageLayout with its headers and footers. The client speaks of points, the file of inches.
 */
import { columnsMax } from '../../xlsx';
import type { HeaderFooter, PageSetup, SheetData } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { isWholeRows } from '../model/areas';
import type { Property } from '../protocol/class-table';
import { fail } from '../protocol/host-error';
import { rangeArgument } from './range-navigation';
import { define, object, range, type Targets } from './targets';

const pointsPerInch = 72;
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

type LayoutProperty = Property<SheetData, ExcelState>;

function touch(sheet: SheetData): PageSetup {
  sheet.touched.add('page');
  return sheet.page;
}

function margin(side: keyof typeof usualMargins): LayoutProperty {
  return {
    get: ({ page }) => (page.margins ?? usualMargins)[side] * pointsPerInch,
    set: (sheet, value) => {
      if (typeof value !== 'number' || value < 0) return fail('InvalidArgument');
      const page = touch(sheet);
      page.margins = { ...usualMargins, ...page.margins, [side]: value / pointsPerInch };
    },
  };
}

/** The client's names of paper, in the order of the file's codes from 1. */
const papers = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
];

const zoom: LayoutProperty = {
  get: ({ page: { scale, fitToWidth, fitToHeight } }) =>
    fitToWidth === null && fitToHeight === null
      ? { scale: scale ?? 100 }
      : {
          ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
          ...(fitToHeight && { verticalFitToPages: fitToHeight }),
        },
  set: (sheet, value) => {
    const given = (value ?? {}) as Record<string, unknown>;
    const scale = given['scale'] ?? null;
    const isScale = typeof scale === 'number' && scale >= 10 && scale <= 400;
    if (scale !== null && !isScale) fail('InvalidArgument');
    const pages = (key: string) => {
      const count = given[key];
      // Left open means: as many pages as it takes.
      if (count === undefined || count === null) return null;
      return typeof count === 'number' ? count : fail('InvalidArgument');
    };
    const page = touch(sheet);
    const fits = scale === null;
    if (isScale) page.scale = scale === 100 ? null : scale;
    page.fitToWidth = fits ? pages('horizontalFitToPages') : null;
    page.fitToHeight = fits ? pages('verticalFitToPages') : null;
  },
};

const pageLayout = define('PageLayout', {
  props: {
    orientation: {
      get: ({ page }) => (page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value) => {
        if (value !== 'Landscape' && value !== 'Portrait') return fail('InvalidArgument');
        touch(sheet).orientation = value === 'Landscape' ? 'landscape' : 'portrait';
      },
    },
    paperSize: {
      get: ({ page }) => papers[(page.paperSize ?? 1) - 1] ?? null,
      set: (sheet, value) => {
        const code = papers.findIndex((name) => name.toLowerCase() === String(value).toLowerCase());
        if (code < 0) return fail('InvalidArgument');
        touch(sheet).paperSize = code + 1;
      },
    },
    zoom,
    centerHorizontally: {
      get: ({ page }) => page.centerHorizontally,
      set: (sheet, value) => {
        touch(sheet).centerHorizontally = value === true;
      },
    },
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  nav: { headersFooters: (sheet) => object('HeaderFooterGroup', sheet) },
  methods: {
    getPrintAreaOrNullObject: (sheet) => {
      const area = sheet.page.printArea;
      return area && object('RangeAreas', { sheet, areas: [area] });
    },
    getPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.page.titleRows;
      if (!rows) return null;
      const count = rows.last - rows.first + 1;
      return range(sheet, { row: rows.first, rows: count, column: 0, columns: columnsMax });
    },
    setPrintArea: (sheet, args, state) => {
      touch(sheet).printArea = { ...rangeArgument(state, sheet, args, 0).area };
    },
    setPrintTitleRows: (sheet, args, state) => {
      const { area } = rangeArgument(state, sheet, args, 0);
      if (!isWholeRows(area)) fail('InvalidArgument');
      touch(sheet).titleRows = { first: area.row, last: area.row + area.rows - 1 };
    },
  },
});

const headerFooterGroup = define('HeaderFooterGroup', {
  props: {
    state: {
      get: ({ page }) => (page.differentFirstPage ? 'FirstAndDefault' : 'Default'),
      set: (sheet, value) => {
        if (value !== 'Default' && value !== 'FirstAndDefault') fail('NotImplemented');
        touch(sheet).differentFirstPage = value === 'FirstAndDefault';
      },
    },
    useSheetMargins: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) fail('NotImplemented');
      },
    },
  },
  nav: {
    defaultForAllPages: (sheet) => object('HeaderFooter', { sheet, page: 'all' }),
    firstPage: (sheet) => object('HeaderFooter', { sheet, page: 'first' }),
  },
});

type HeaderFooterTarget = Targets['HeaderFooter'];

function place(
  part: 'Header' | 'Footer',
  side: keyof HeaderFooter,
): Property<HeaderFooterTarget, ExcelState> {
  const ofAll = part === 'Header' ? 'header' : 'footer';
  const key = ({ page }: HeaderFooterTarget) =>
    page === 'all' ? ofAll : (`first${part}` as const);
  return {
    get: (target) => target.sheet.page[key(target)][side],
    set: (target, value) => {
      if (typeof value !== 'string' || value.length > 255) return fail('InvalidArgument');
      touch(target.sheet)[key(target)][side] = value;
    },
  };
}

const headerFooter = define('HeaderFooter', {
  props: {
    leftHeader: place('Header', 'left'),
    centerHeader: place('Header', 'center'),
    rightHeader: place('Header', 'right'),
    leftFooter: place('Footer', 'left'),
    centerFooter: place('Footer', 'center'),
    rightFooter: place('Footer', 'right'),
  },
});

export const pageLayoutClasses = [pageLayout, headerFooterGroup, headerFooter];
