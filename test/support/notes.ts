/** Notes (comments) put into a workbook file as Excel writes them, and read back as parts. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** The file with a note on one cell of a sheet. */
export function withNote(
  bytes: Uint8Array,
  { title, cell, text }: { title: string; cell: string; text: string },
): Uint8Array {
  const files = unzipSync(bytes);
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const path = partOf(files, title);
  const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.split('/').at(-1) ?? ''];
  const number = /\d+/.exec(file)?.[0] ?? '1';
  const relations = `${folder}/_rels/${file}.rels`;
  const said =
    textOf(relations) || `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}"></Relationships>`;
  const added =
    `<Relationship Id="rNote" Type="${RELATIONS}/comments" Target="../note${number}.xml"/>` +
    `<Relationship Id="rShape" Type="${RELATIONS}/vmlDrawing" Target="../drawings/note${number}.vml"/>`;
  const types = textOf('[Content_Types].xml');
  const override = `<Override PartName="/xl/note${number}.xml" ContentType="${CONTENT}"/>`;
  const vml = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
  const extension = types.includes('Extension="vml"')
    ? ''
    : `<Default Extension="vml" ContentType="${vml}"/>`;
  const put = (name: string, content: string) => {
    files[name] = strToU8(content);
  };
  put(relations, said.replace('</Relationships>', `${added}</Relationships>`));
  put('[Content_Types].xml', types.replace('</Types>', `${extension}${override}</Types>`));
  put(
    `xl/note${number}.xml`,
    `<comments xmlns="${MAIN}"><authors><author>Chị Hoa</author></authors><commentList><comment ref="${cell}" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`,
  );
  put(`xl/drawings/note${number}.vml`, `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`);
  const tag = `<legacyDrawing xmlns:r="${RELATIONS}" r:id="rShape"/>`;
  const sheet = textOf(path);
  // Behind the drawing and before the tables, as the format orders them.
  const place = /<tableParts|<extLst|<\/worksheet>/.exec(sheet)?.index ?? sheet.length;
  put(path, sheet.slice(0, place) + tag + sheet.slice(place));
  return zipSync(files);
}

/** The text of the notes of a sheet, with the cell of each; empty without any. */
export function notesOf(bytes: Uint8Array, title: string): string {
  const files = unzipSync(bytes);
  const path = partOf(files, title);
  const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.split('/').at(-1) ?? ''];
  const relations = strFromU8(files[`${folder}/_rels/${file}.rels`] ?? new Uint8Array());
  const target = /Target="\.\.\/(note\d+\.xml)"/.exec(relations)?.[1];
  const shape =
    /Id="rShape"/.test(relations) &&
    /<legacyDrawing[^>]*rShape/.test(strFromU8(files[path] ?? new Uint8Array()));
  return shape && target ? strFromU8(files[`xl/${target}`] ?? new Uint8Array()) : '';
}

function partOf(files: Record<string, Uint8Array>, title: string): string {
  const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const tag = [...workbook.matchAll(/<sheet [^>]*>/g)].find(([each]) =>
    each.includes(`name="${title}"`),
  );
  const id = /r:id="([^"]+)"/.exec(tag?.[0] ?? '')?.[1] ?? '';
  const relations = strFromU8(files['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].find(([each]) =>
    each.includes(`Id="${id}"`),
  );
  const target = /Target="([^"]+)"/.exec(relation?.[0] ?? '')?.[1];
  if (target === undefined) throw new Error(`no part of ${title}`);
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
