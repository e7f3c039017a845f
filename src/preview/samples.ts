/** The sample workbooks beside the page. A test compares the numbers of people with the files. */

export const SAMPLES = [
  { id: 'an-giang-2026', individuals: 120, collectives: 12 },
  { id: 'binh-phuoc-2022', individuals: 22, collectives: 4 },
  { id: 'soc-trang-2022', individuals: 41, collectives: 8 },
  { id: 'soc-trang-2023', individuals: 0, collectives: 18 },
  { id: 'son-tien-2021', individuals: 35, collectives: 9 },
] as const;

export type Sample = (typeof SAMPLES)[number];
export type SampleId = Sample['id'];
