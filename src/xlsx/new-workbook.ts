/**
 * A blank workbook, made of the fewest parts that Excel asks for.
 */
import { contentTypes } from './content-types';
import { openParts } from './open';
import type { OpenWorkbook } from './open';
import { Parts } from './parts';
import { relationTypes } from './relations';
import { emptyWorksheet } from './sheet-new';
import { plainStyles } from './styles-read';
import { xmlElement } from './xml-edit';
import { encodeText } from './xml-text';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook with one empty sheet of this name; Calibri 11. */
export function newWorkbook(sheetName: string): OpenWorkbook {
  const types =
    xmlElement('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }) +
    xmlElement('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
    override('/xl/workbook.xml', contentTypes.workbook) +
    override('/xl/worksheets/sheet1.xml', contentTypes.worksheet) +
    override('/xl/styles.xml', contentTypes.styles);
  const sheet = xmlElement('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' });
  const texts: [string, string][] = [
    ['[Content_Types].xml', xmlElement('Types', { xmlns: `${packaging}/content-types` }, types)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      xmlElement(
        'workbook',
        { xmlns: main, 'xmlns:r': relationTypes },
        `<bookViews><workbookView/></bookViews><sheets>${sheet}</sheets>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    [
      'xl/worksheets/sheet1.xml',
      emptyWorksheet({ main, relations: relationTypes }).replace(
        '<sheetView ',
        '<sheetView tabSelected="1" ',
      ),
    ],
    ['xl/styles.xml', plainStyles],
  ];
  return openParts(
    Parts.from(
      texts.map(([name, text]) => ({
        name,
        bytes: encodeText(text.startsWith('<?xml') ? text : head + text),
      })),
    ),
  );
}

function override(PartName: string, ContentType: string): string {
  return xmlElement('Override', { PartName, ContentType });
}

function relationships(list: readonly (readonly [string, string])[]): string {
  const content = list.map(([kind, Target], index) =>
    xmlElement('Relationship', {
      Id: `rId${String(index + 1)}`,
      Type: `${relationTypes}/${kind}`,
      Target,
    }),
  );
  return xmlElement('Relationships', { xmlns: `${packaging}/relationships` }, content.join(''));
}
