import type { Configuration } from 'webpack';

export interface BuildChoices {
  /** The preview page and its sample come too, with office.js served beside them. */
  readonly preview?: boolean;
  readonly officeJs?: 'self' | 'cdn';
  /** The folder to build in, with all that a plain server needs; `dist` unless given. */
  readonly out?: string;
}

export default function config(env?: BuildChoices): Configuration;
