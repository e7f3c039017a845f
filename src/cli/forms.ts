/** `forms FILE [--out DIR or FILE.xlsx] [--unit CODE] [--overwrite]`: forms for units to fill in. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { unitForms } from '../app/unit-forms';
import { wordIssue } from '../i18n/explain';
import { portOn } from './excel';
import { UsageError, catalogFor, isSameFile, openFile, readArguments, writeFile } from './usage';

export async function formsCommand(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { out: text, unit: text, lang: text, overwrite: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(args, options);
  const words = catalogFor(values.lang);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(words.files.formsUsage);
  const out = values.out ?? `${file.replace(/\.xls[xm]$/i, '')}.forms`;
  const together = /\.xlsx$/i.test(out);
  const made = await unitForms(portOn(openFile(file, words)), {
    words,
    unit: values.unit,
    together,
  });
  switch (made.status) {
    case 'needsFixing':
      for (const issue of made.issues) console.error(`✖ ${wordIssue(issue, words)}`);
      return 1;
    case 'unitUnknown':
      throw new UsageError(words.files.unknownUnit(values.unit ?? '', made.known));
    case 'nothingAsked':
      throw new UsageError(words.files.noForms(file));
    case 'made': {
      const files = made.files.map(({ name, bytes }) => ({
        name: together ? out : path.join(out, name),
        bytes,
      }));
      // All are looked at before the first is written.
      for (const { name } of files) {
        if (existsSync(name) && isSameFile(name, file))
          throw new UsageError(words.files.overInput(file));
        if (existsSync(name) && values.overwrite !== true)
          throw new UsageError(words.files.formThere(name));
      }
      if (!together) makeFolder(out);
      for (const { name, bytes } of files) {
        writeFile(name, bytes);
        console.log(name);
      }
      return 0;
    }
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
