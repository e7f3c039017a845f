/** Forms for the units to fill in: new files, so that the campaign's workbook stays as it is. */
import type { Issue } from '../domain/issue';
import type { Catalog } from '../i18n/catalog';
import { planForms } from '../workbook/forms/plan-forms';
import { formUnits, unitNamed, unitTitle } from '../workbook/forms/unit';
import { checkCampaign } from './check-campaign';
import { fileOfPlans, unlike } from './file-of-plan';
import type { WorkbookPort } from './ports';

export interface FormsRequest {
  readonly words: Catalog;
  /** Code or name of one unit; all without it. */
  readonly unit?: string | undefined;
  /** One workbook to print, or a file for each unit to send. */
  readonly together: boolean;
}

export interface FormFile {
  /** A file name without a folder; different from all others, whatever the case. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type UnitForms =
  | { readonly status: 'made'; readonly files: readonly FormFile[] }
  | { readonly status: 'needsFixing'; readonly issues: readonly Issue[] }
  | { readonly status: 'unitUnknown'; readonly known: readonly string[] }
  /** The campaign asks nothing that a unit could fill in. */
  | { readonly status: 'nothingAsked' };

/** Reads the workbook and writes nothing into it. */
export async function unitForms(
  port: WorkbookPort,
  { words, unit, together }: FormsRequest,
): Promise<UnitForms> {
  const checked = await checkCampaign(port, {});
  if (checked.status !== 'ready') return { status: 'needsFixing', issues: checked.issues };
  const units = formUnits(checked.entry);
  const wanted =
    unit === undefined ? units : [unitNamed(units, unit)].filter((each) => each !== null);
  if (wanted.length === 0) return { status: 'unitUnknown', known: units.map(unitTitle) };
  const planned = wanted.map((each) => ({
    name: unitTitle(each),
    plans: planForms(checked.campaign, each, words),
  }));
  if (planned.every(({ plans }) => plans.length === 0)) return { status: 'nothingAsked' };
  if (together) {
    const plans = planned.flatMap((each) => each.plans);
    return { status: 'made', files: [{ name: '', bytes: fileOfPlans(plans) }] };
  }
  const names = fileNames(planned.map(({ name }) => name));
  const files = planned.map(({ plans }, index) => ({
    name: `${names[index] ?? ''}.xlsx`,
    bytes: fileOfPlans(plans),
  }));
  return { status: 'made', files };
}

/** Letters in the name of a file, so that its path stays short enough for Windows. */
const NAME_MAX = 100;

/** Names that Windows keeps for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** File names that Windows takes, no two of which are one to it. */
export function fileNames(wanted: readonly string[]): readonly string[] {
  const safe = wanted.map((text) => {
    const plain = text
      .normalize('NFC')
      .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '-')
      .replace(/\s+/g, ' ')
      .slice(0, NAME_MAX)
      // Half of a letter is none.
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/^[ .]+|[ .]+$/g, '');
    return DEVICES.test(plain) || plain === '' ? `_${plain}` : plain;
  });
  return unlike(safe, NAME_MAX);
}
