/** Points a manifest at the place where the pane is published. */

/** The address that `manifest.xml` names in the repository. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

export function manifestFor(manifest: string, baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`--base-url ${baseUrl}: an https address without "?" or "#".`);
  }
  const base = url.href.endsWith('/') ? url.href : `${url.href}/`;
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, base.replaceAll('&', '&amp;'));
}
