/** `templates`: the campaigns that a workbook can be started from. */
import { templates } from '../templates';

export function templatesCommand(): Promise<number> {
  for (const { id, name, plan } of templates) console.log(`${id}\t${name} (${plan.issuer})`);
  return Promise.resolve(0);
}
