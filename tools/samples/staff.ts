/** Lists of people: who they are by unit, ordinary marks by seeded numbers, and who stands out. */
import { nameMaker, pick } from './people';
import type { Random } from './people';
import type { Cells, Row } from './rows';

/** "Nữ, Trưởng phòng": sex and post of a person of the unit. */
export interface Team {
  readonly unit: string;
  readonly people: readonly string[];
}

/** What is entered about one person beside or instead of the ordinary. */
export interface Standout {
  readonly cells: Cells;
  readonly document?: string;
}

/** Rows 001, 002, … in the order of the teams. */
export function staffRows(
  teams: readonly Team[],
  standouts: Readonly<Record<string, Standout>>,
  ordinary: (person: { readonly post: string; readonly isWoman: boolean }) => Cells,
  random: Random,
): readonly Row[] {
  const name = nameMaker(random);
  const listed = teams.flatMap(({ unit, people }) => people.map((text) => ({ unit, text })));
  return listed.map(({ unit, text }, index): Row => {
    const id = String(index + 1).padStart(3, '0');
    const [sex = '', post = ''] = text.split(', ');
    const isWoman = sex === 'Nữ';
    const { full } = name(isWoman);
    const { cells = {}, document = '' } = standouts[id] ?? {};
    return {
      nominee: { id, name: full, unit, post, document },
      cells: { ...ordinary({ post, isWoman }), ...cells },
    };
  });
}

export function ordinaryMarks(
  codes: readonly string[],
  choices: readonly string[],
  random: Random,
): Cells {
  return Object.fromEntries(codes.map((code) => [code, pick(choices, random)]));
}

export function allMarks(codes: readonly string[], mark: string): Cells {
  return Object.fromEntries(codes.map((code) => [code, mark]));
}
