/** The campaigns that a workbook can be started from. */
import type { Campaign } from '../domain/campaign';
import { anGiang2026 } from './an-giang-2026';
import { binhPhuoc2022 } from './binh-phuoc-2022';
import { socTrang2022 } from './soc-trang-2022';
import { socTrang2023 } from './soc-trang-2023';
import { sonTien2021 } from './son-tien-2021';

export const templates: readonly Campaign[] = [
  anGiang2026,
  socTrang2023,
  sonTien2021,
  binhPhuoc2022,
  socTrang2022,
];
