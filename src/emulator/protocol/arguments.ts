/**
 * The arguments of a method call, read by position and type. A wrong type is `InvalidArgument`,
 * as it is in Excel.
 */
import type { HostObject } from './class-table';
import { fail } from './host-error';

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  has(position: number): boolean {
    const value = this.values[position];
    return value !== undefined && value !== null;
  }

  raw(position: number): unknown {
    return this.values[position];
  }

  text(position: number): string {
    const value = this.values[position];
    return typeof value === 'string' ? value : fail('InvalidArgument');
  }

  optionalText(position: number): string | undefined {
    return this.has(position) ? this.text(position) : undefined;
  }

  whole(position: number): number {
    const value = this.values[position];
    return typeof value === 'number' && Number.isInteger(value) ? value : fail('InvalidArgument');
  }

  optionalWhole(position: number, otherwise: number): number {
    return this.has(position) ? this.whole(position) : otherwise;
  }

  flag(position: number): boolean {
    return this.has(position) ? this.values[position] === true : false;
  }

  object(position: number): HostObject | undefined {
    const value = this.values[position];
    return isHostObject(value) ? value : undefined;
  }
}

/** Tells an object of the host from a plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'target' in value;
}
