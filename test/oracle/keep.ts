/** Cases as text, exact numbers and lists by name included, to be kept beside the test. */
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { OracleInput } from './oracle';
import { rational } from './rational';
import type { Rational } from './rational';

export function written(one: OracleInput): string {
  return `${JSON.stringify(plain(one), null, 1)}\n`;
}

export function read(text: string): OracleInput {
  return revived(JSON.parse(text)) as OracleInput;
}

function isRational(value: object): value is Rational {
  return 'numerator' in value && 'denominator' in value;
}

function plain(value: unknown): unknown {
  if (value === NOT_APPLICABLE) return { $: 'KAD' };
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return { $map: [...value].map(([key, one]) => [key, plain(one)]) };
  if (isRational(value)) return { $: `${String(value.numerator)}/${String(value.denominator)}` };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

function revived(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(revived);
  const { $: text, $map: map } = value as { $?: string; $map?: [string, unknown][] };
  if (text === 'KAD') return NOT_APPLICABLE;
  if (text !== undefined) {
    const [numerator = '0', denominator = '1'] = text.split('/');
    return rational(BigInt(numerator), BigInt(denominator));
  }
  if (map) return new Map(map.map(([key, one]) => [key, revived(one)]));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revived(one)]));
}
