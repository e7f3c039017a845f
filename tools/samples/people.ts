/** Invented people: names from seeded numbers, the same on every machine. */

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Hoàng',
  'Phan',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Mai',
  'Trương',
  'Lâm',
];
const MEN = [
  'An',
  'Bảo',
  'Cường',
  'Dũng',
  'Đạt',
  'Hải',
  'Hùng',
  'Khánh',
  'Long',
  'Minh',
  'Nam',
  'Phúc',
  'Quân',
  'Sơn',
  'Tài',
  'Thắng',
  'Tuấn',
  'Vinh',
];
const WOMEN = [
  'Anh',
  'Bích',
  'Chi',
  'Diễm',
  'Hà',
  'Hạnh',
  'Hoa',
  'Hương',
  'Lan',
  'Linh',
  'Mai',
  'Nga',
  'Ngọc',
  'Oanh',
  'Phương',
  'Quyên',
  'Thảo',
  'Thúy',
  'Trang',
  'Yến',
];
const MIDDLE = {
  men: ['Văn', 'Hữu', 'Minh', 'Quốc', 'Thanh', 'Công'],
  women: ['Thị', 'Thị Kim', 'Thị Mỹ', 'Ngọc', 'Thị Thanh', 'Bích'],
};

/** Numbers in [0, 1). */
export type Random = () => number;

/** Numbers that are the same on every machine (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

export interface PersonName {
  readonly full: string;
  readonly isWoman: boolean;
}

/** A name at each call, none of them twice. Who says nothing of the sex has it drawn as well. */
export function nameMaker(random: Random): (isWoman?: boolean) => PersonName {
  const used = new Set<string>();
  return (known) => {
    for (;;) {
      const isWoman = known ?? random() < 0.5;
      const given = pick(isWoman ? WOMEN : MEN, random);
      const family = pick(FAMILY, random);
      const full = `${family} ${pick(isWoman ? MIDDLE.women : MIDDLE.men, random)} ${given}`;
      if (used.has(full)) continue;
      used.add(full);
      return { full, isWoman };
    }
  };
}
