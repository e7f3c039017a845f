/** The campaigns that a workbook can be started from. */
import type { Campaign } from '../domain/campaign';
import { anGiang2026 } from './an-giang-2026';

export const templates: readonly Campaign[] = [anGiang2026];
