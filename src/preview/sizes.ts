/** Widths and heights of the file in pixels of the screen. */

const WIDTH_DEFAULT = 9.14;
const POINTS_DEFAULT = 15;

/** A width counts characters of seven pixels, with five around them. */
export function columnPixels(characters: number = WIDTH_DEFAULT): number {
  return Math.round(characters * 7 + 5);
}

export function rowPixels(points: number = POINTS_DEFAULT): number {
  return Math.round((points * 4) / 3);
}
