/**
 * What the visitor chose: sample, profile, language, theme and view. It stands in the page's
 * address, so that a reload or a link brings it back.
 */
import { useCallback, useState } from 'react';
import { SAMPLES } from './samples';
import type { SampleId } from './samples';
import type { Language } from './words';

export type Theme = 'light' | 'dark';
export type View = 'sheet' | 'table';

export interface Choice {
  /** `null` for a blank workbook. A file of the visitor's own is forgotten on reload. */
  readonly sample: SampleId | null;
  readonly lang: Language;
  readonly profile: OfferedProfile;
  readonly theme: Theme;
  readonly view: View;
}

const NONE = 'blank';

export const profileNames = ['excel2021', 'ltsc2024', 'microsoft365', 'web'] as const;
export type OfferedProfile = (typeof profileNames)[number];

export function readChoice(search: string, isDark: boolean): Choice {
  const asked = new URLSearchParams(search);
  const among = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === asked.get(name));
  const samples = SAMPLES.map(({ id }) => id);
  return {
    sample: asked.get('sample') === NONE ? null : (among('sample', samples) ?? samples[0] ?? null),
    lang: among('lang', ['vi', 'en']) ?? 'vi',
    profile: among('profile', profileNames) ?? 'web',
    theme: among('theme', ['light', 'dark']) ?? (isDark ? 'dark' : 'light'),
    view: among('view', ['sheet', 'table']) ?? 'sheet',
  };
}

export type Choose = (change: Partial<Choice>) => void;

export function useChoice(): readonly [Choice, Choose] {
  const [choice, setChoice] = useState(() =>
    readChoice(location.search, matchMedia('(prefers-color-scheme: dark)').matches),
  );
  const choose = useCallback<Choose>((change) => {
    setChoice((before) => ({ ...before, ...change }));
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(change)) {
      address.searchParams.set(name, value ?? NONE);
    }
    history.replaceState(null, '', address);
  }, []);
  return [choice, choose];
}
