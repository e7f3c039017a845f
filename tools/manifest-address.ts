/** Points a manifest at the place where the pane is published. */

/** The address that `manifest.xml` names in the repository. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

export function manifestFor(manifest: string, baseUrl: string): string {
  const folder = folderAddress(baseUrl).replaceAll('&', '&amp;');
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, () => folder);
}

/** The address with a slash at its end; what cannot be one of a folder is refused. */
export function folderAddress(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  const isFolder = url !== null && !/\.html?$/i.test(url.pathname) && !url.search && !url.hash;
  if (!isFolder || url.protocol !== 'https:' || url.username || url.password) {
    throw new Error(
      `--base-url “${baseUrl}”: the https address of a folder is expected, without a page, a user, ` +
        '“?” or “#”, for example https://thidua.example.gov.vn/ or https://example.gov.vn/thi-dua/.',
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
