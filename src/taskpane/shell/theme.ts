/** Light or dark: what Office says where it says it, else what the system prefers. */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

export type Brightness = 'light' | 'dark';

const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', Roboto, 'Helvetica Neue', Arial, sans-serif";
const themes: Readonly<Record<Brightness, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

export function useTheme(office: Brightness | null): Theme {
  const system = useSyncExternalStore(watchSystem, systemBrightness);
  return themes[office ?? system];
}

const darkScheme = '(prefers-color-scheme: dark)';

function systemBrightness(): Brightness {
  return matchMedia(darkScheme).matches ? 'dark' : 'light';
}

function watchSystem(changed: () => void): () => void {
  const query = matchMedia(darkScheme);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
