/** The cells of a range that was loaded, where Excel gave them. */
import type { RawCell } from '../snapshot';
import { HostProblem } from './host-issues';

/** Excel may answer a read that is too large with null instead of an error. */
export function cellsIn(
  range: Pick<Excel.Range, 'values' | 'formulas'>,
  what: 'values' | 'formulas' = 'values',
): RawCell[][] {
  const cells = range[what] as RawCell[][] | null;
  if (cells === null) throw new HostProblem('tooLarge', 'nullValues');
  return cells;
}
