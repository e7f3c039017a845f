/** Makes the sample workbooks of `assets/samples`: the same bytes on every machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { samples } from './samples';
import { workbookBytes } from './samples/workbook';

const folder = fileURLToPath(new URL('../assets/samples/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const sample of samples) {
  writeFileSync(`${folder}${sample.campaign.id}.xlsx`, await workbookBytes(sample));
}
