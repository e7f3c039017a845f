/** Excel keeps fifteen digits of what is typed, in formulas too: from the sixteenth on there are zeros. */
export function fifteenDigits(digits: string): string {
  let significant = 0;
  return digits.replace(/\d/g, (digit) => {
    if (significant > 0 || digit !== '0') significant += 1;
    return significant > 15 ? '0' : digit;
  });
}
