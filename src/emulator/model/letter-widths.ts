/**
 * Widths of letters for autofit, by the metrics of Times New Roman: most texts of offices are set in
 * it, and the common fonts of screens are hardly narrower.
 */

/** Thousandths of the font's size → letters; letters with marks are as wide as without. */
const groups: Readonly<Record<number, string>> = {
  180: "'",
  250: ' \u00a0.,',
  278: 'ijlt;:/\\',
  333: 'frI-()[]!·',
  389: 'sJ',
  408: '"',
  444: 'acez?“”',
  530: '\u01a1',
  545: '\u01b0',
  556: 'FPS',
  564: '+=<>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'wADGHKNOQUVXY\u0110\u01a0',
  778: 'm&\u01af',
  833: '%',
  889: 'M',
  944: 'W@',
  1000: '…—',
};
const other = 500;
/** Signs that another font lends. */
const sign = 1100;
/** Screens round the widths of letters up. */
const rounding = 1.03;
const boldShare = 1.07;

const widths = new Map<string, number>();
for (const [width, letters] of Object.entries(groups)) {
  for (const letter of letters) widths.set(letter, Number(width));
}

function letterWidth(letter: string): number {
  const known = widths.get(letter) ?? widths.get(letter.normalize('NFD').charAt(0));
  return known ?? (/\p{So}/u.test(letter) ? sign : other);
}

/** Width of a text in points. */
export function textPoints(text: string, font: { size: number; bold: boolean }): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) width += letterWidth(letter);
  return (width / 1000) * font.size * rounding * (font.bold ? boldShare : 1);
}
