/** The sample workbooks: one a template, in the order of the templates. */
import { sample as anGiang2026 } from './an-giang-2026';
import { sample as binhPhuoc2022 } from './binh-phuoc-2022';
import { sample as socTrang2022 } from './soc-trang-2022';
import { sample as socTrang2023 } from './soc-trang-2023';
import { sample as sonTien2021 } from './son-tien-2021';
import type { Sample } from './workbook';

export const samples: readonly Sample[] = [
  anGiang2026,
  socTrang2023,
  sonTien2021,
  binhPhuoc2022,
  socTrang2022,
];
