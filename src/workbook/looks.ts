/** What the named looks of a plan are made of. */
import type { ChartTone, StyleName } from './write-plan';

export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly numberFormat?: string;
  readonly align?: 'Center' | 'Left' | 'Right' | 'Justify';
  readonly vertical?: 'Center' | 'Top';
  readonly underline?: boolean;
}

/** NĐ 30/2020, Phụ lục I: administrative documents are set in Times New Roman. */
export const FONT = 'Times New Roman';

const row = { wrap: true, border: true } as const;

export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, size: 14 },
  note: { italic: true, color: '#404040' },
  warning: { bold: true, color: '#8A3707' },
  section: { bold: true, size: 12, color: '#0B4A8F' },
  header: { ...row, bold: true, fill: '#DCE6F2', align: 'Center' },
  body: row,
  count: { ...row, align: 'Center' },
  input: { ...row, fill: '#FFF9DB' },
  letterhead: { size: 12, align: 'Center', wrap: true },
  letterheadBold: { size: 12, bold: true, align: 'Center', wrap: true },
  placeAndDate: { size: 12, italic: true, align: 'Center', wrap: true },
  documentTitle: { size: 14, bold: true, align: 'Center', vertical: 'Center', wrap: true },
  documentSubtitle: { size: 12, align: 'Center', vertical: 'Center', wrap: true },
  paragraph: { size: 13, align: 'Justify', wrap: true },
  signature: { size: 12, bold: true, align: 'Center', wrap: true },
  recipients: { wrap: true },
  small: { italic: true, color: '#404040', wrap: true },
  state: { bold: true, size: 11, align: 'Center', color: '#404040' },
  formHeading: { size: 13, bold: true, wrap: true },
  formGroup: { ...row, bold: true, fill: '#EEF3FA' },
  agreement: { bold: true, align: 'Center', fill: '#E8F1FB' },
  text: { numberFormat: '@' },
  points: { numberFormat: '0.00', align: 'Center' },
  centred: { align: 'Center' },
  proposed: { ...row, fill: '#DFF0D8' },
  tiedAtCutLine: { ...row, fill: '#E3DAF5' },
  awaitingCouncil: { ...row, fill: '#D5EEF2' },
  awaitingQuota: { ...row, fill: '#DDEBF7' },
  beyondQuota: row,
  notForAward: { ...row, fill: '#F3F3F3' },
  onHold: { ...row, fill: '#FFE29A' },
  notMet: { ...row, fill: '#F4B8B8' },
  incomplete: { ...row, fill: '#EDEDED' },
};

/** Tones that a print in black and white keeps apart; numbers on them are black. */
export const CHART_TONES: Readonly<Record<ChartTone, { fill: string; edge: string }>> = {
  strong: { fill: '#6FA0D8', edge: '#1F3864' },
  middle: { fill: '#F7CF8B', edge: '#1F3864' },
  light: { fill: '#FFFFFF', edge: '#1F3864' },
};

/** Sizes in points, the room between bars in per cent of one, and labels that leave out zeros. */
export const CHART_LOOK = { size: 9, titleSize: 11, gap: 45, labels: '0;;' } as const;
