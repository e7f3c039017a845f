/**
 * The registration form of a plan (Bản đăng ký), line by line in the plan's own words. A line says
 * what part of the page it is; how it looks is the product's.
 */
import type { Citation } from './citation';

export const FORM_PARTS = [
  /** Upper left, above the title: the body that the plan prints there. */
  'issuer',
  /** Place and date, upper right. */
  'place',
  'title',
  'subtitle',
  'addressee',
  'heading',
  'line',
  /** A line with room to write below it. */
  'room',
  /** A line with numbered room below it for collectives or individuals. */
  'collectives',
  'individuals',
  'signer',
] as const;

export type FormPart = (typeof FORM_PARTS)[number];

export interface FormLine {
  readonly part: FormPart;
  /** May name what is filled in: the unit, the plan. */
  readonly text: string;
  readonly source: Citation;
}
