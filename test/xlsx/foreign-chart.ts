/**
 * A sheet with a picture and a chart that another program drew, in that program's own manner.
 */
import { head, relations, relationships, simpleParts, zipParts } from './package-fixture';

const drawings = 'http://schemas.openxmlformats.org/drawingml/2006';
const types = 'application/vnd.openxmlformats-officedocument';

export const picture =
  '<twoCellAnchor editAs="oneCell"><from><col>0</col><colOff>0</colOff><row>0</row><rowOff>0</rowOff></from><to><col>1</col><colOff>0</colOff><row>3</row><rowOff>0</rowOff></to><pic><nvPicPr><cNvPr id="2" name="Quốc huy"/><cNvPicPr/></nvPicPr><blipFill/><spPr/></pic><clientData/></twoCellAnchor>';

export const foreignFrame =
  '<oneCellAnchor><from><col>4</col><colOff>0</colOff><row>1</row><rowOff>0</rowOff></from><ext cx="5400000" cy="2700000"/><graphicFrame><nvGraphicFramePr><cNvPr id="3" name="Biểu đồ cũ"/><cNvGraphicFramePr/></nvGraphicFramePr><xfrm/>' +
  `<a:graphic xmlns:a="${drawings}/main"><a:graphicData uri="${drawings}/chart"><c:chart xmlns:c="${drawings}/chart" xmlns:r="${relationships}" r:id="rId1"/></a:graphicData></a:graphic></graphicFrame><clientData/></oneCellAnchor>`;

export function foreignChart(): Uint8Array {
  const parts = simpleParts(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
  );
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${types}.${type}+xml"/>`;
  return zipParts({
    ...parts,
    '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
      '</Types>',
      override('xl/drawings/drawing1.xml', 'drawing') +
        override('xl/charts/chart1.xml', 'drawingml.chart') +
        '</Types>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ]),
    'xl/drawings/drawing1.xml': `${head}<wsDr xmlns="${drawings}/spreadsheetDrawing">${picture}${foreignFrame}</wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations([['rId1', 'chart', '/xl/charts/chart1.xml']]),
    'xl/charts/chart1.xml': `${head}<chartSpace xmlns="${drawings}/chart"><chart><plotArea><lineChart/></plotArea></chart></chartSpace>`,
    'xl/charts/_rels/chart1.xml.rels': relations([['rId1', 'chartStyle', 'style1.xml']]),
    'xl/charts/style1.xml': `${head}<style/>`,
  });
}
