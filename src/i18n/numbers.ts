/** Points as text in a language: "87,25" in Vietnamese, "87.25" in English. */
import { decimalText } from '../domain/points';
import type { Points } from '../domain/points';

export function pointsVi(points: Points): string {
  return decimalText(points).replace('.', ',');
}

export function pointsEn(points: Points): string {
  return decimalText(points);
}

/** "31/12/2026" from "2026-12-31". */
export function dayVi(day: string): string {
  return day.split('-').toReversed().join('/');
}
