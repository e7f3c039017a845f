/**
 * A workbook with everything in it that must survive: chart, picture, notes and threaded comments,
 * pivot table and cache, custom XML, macros, printer settings, theme, extensions of Excel 2010.
 */
import { strToU8 } from 'fflate';
import { head, main, relations, relationships, zipParts } from './package-fixture';
import type { PartTexts } from './package-fixture';

const types = 'application/vnd.openxmlformats-officedocument';
const bytes = (seed: number) =>
  Uint8Array.from({ length: 700 }, (_, index) => (index * 31 + seed * 7 + (index >> 3)) & 255);

const overrides: Record<string, string> = {
  '/xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  '/xl/worksheets/sheet1.xml': `${types}.spreadsheetml.worksheet+xml`,
  '/xl/worksheets/sheet2.xml': `${types}.spreadsheetml.worksheet+xml`,
  '/xl/chartsheets/sheet1.xml': `${types}.spreadsheetml.chartsheet+xml`,
  '/xl/theme/theme1.xml': `${types}.theme+xml`,
  '/xl/styles.xml': `${types}.spreadsheetml.styles+xml`,
  '/xl/sharedStrings.xml': `${types}.spreadsheetml.sharedStrings+xml`,
  '/xl/drawings/drawing1.xml': `${types}.drawing+xml`,
  '/xl/drawings/drawing2.xml': `${types}.drawing+xml`,
  '/xl/charts/chart1.xml': `${types}.drawingml.chart+xml`,
  '/xl/comments1.xml': `${types}.spreadsheetml.comments+xml`,
  '/xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  '/xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  '/xl/tables/table1.xml': `${types}.spreadsheetml.table+xml`,
  '/xl/pivotTables/pivotTable1.xml': `${types}.spreadsheetml.pivotTable+xml`,
  '/xl/pivotCache/pivotCacheDefinition1.xml': `${types}.spreadsheetml.pivotCacheDefinition+xml`,
  '/xl/pivotCache/pivotCacheRecords1.xml': `${types}.spreadsheetml.pivotCacheRecords+xml`,
  '/xl/calcChain.xml': `${types}.spreadsheetml.calcChain+xml`,
  '/customXml/itemProps1.xml': `${types}.customXmlProperties+xml`,
  '/docProps/app.xml': `${types}.extended-properties+xml`,
};

const contentTypes =
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  Object.entries(overrides)
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const workbook =
  `${head}<workbook xmlns="${main}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27425"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\x\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12225" activeTab="0" xr2:uid="{0}" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"/></bookViews>' +
  '<sheets><sheet name="Nhập liệu" sheetId="3" r:id="rId1"/><sheet name="Biểu đồ" sheetId="4" r:id="rId9"/><sheet name="O\'Brien" sheetId="7" state="hidden" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Nhập liệu\'!$A$1:$C$5</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="2">\'O\'\'Brien\'!$A$1:$B$9</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Nhập liệu\'!$A:$B,\'Nhập liệu\'!$1:$2</definedName>' +
  '<definedName name="DanhSach" comment="ghi chú" customMenu="x">\'Nhập liệu\'!$A$2:$A$5</definedName>' +
  '<definedName name="Rieng" localSheetId="2">\'O\'\'Brien\'!$B$2</definedName></definedNames>' +
  '<calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="5" r:id="rId7"/></pivotCaches>' +
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

const sheet1 =
  `${head}<worksheet xmlns="${main}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
  '<sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.39997558519241921"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:E6"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="12.7109375" style="2" bestFit="1" customWidth="1"/><col min="5" max="5" width="9.140625" hidden="1"/></cols>' +
  '<sheetData><row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> Điểm </t></is></c></row>' +
  '<row r="2" spans="1:5" s="3" customFormat="1" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>0.1</v></c><c r="C2"><f>B2*2</f><v>0.2</v></c><c r="D2" s="2"/><c r="E2" t="b"><v>1</v></c></row>' +
  '<row r="3" spans="1:5" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>1e-7</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">B3*$B$2</f><v>2</v></c><c r="D3" t="e"><v>#REF!</v></c></row>' +
  '<row r="4" spans="1:5" hidden="1" x14ac:dyDescent="0.25"><c r="B4"><v>3</v></c><c r="C4"><f t="shared" si="0"/><v>3</v></c><c r="D4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
  '<row r="5" spans="1:5" x14ac:dyDescent="0.25"><c r="B5"><v>4</v></c><c r="C5"><f t="shared" si="0"/><v>4</v></c><c r="D5" cm="1"><f t="array" ref="D5:D6">_xlfn.UNIQUE(B4:B5)</f><v>3</v></c></row>' +
  '<row r="6"><c r="D6"><v>4</v></c></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1"/><autoFilter ref="A1:C5"><filterColumn colId="0"><filters><filter val="An"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$B2&gt;1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C5 E2"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2" xWindow="10"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="Chọn trong danh sách" xr:uid="{1}" sqref="E2:E5"><formula1>"Có,Không"</formula1></dataValidation><dataValidation type="time" allowBlank="1" sqref="F1"><formula1>0.5</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="rId5" tooltip="x"/></hyperlinks><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId3"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Arial,Bold"Trái&amp;CGiữa &amp;&amp; giữa&amp;RPhải</oddHeader><oddFooter>&amp;CTrang &amp;P</oddFooter><firstHeader>&amp;CBìa</firstHeader></headerFooter>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>';

const sheet2 = `${head}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/></worksheet>`;

const strings =
  `${head}<sst xmlns="${main}" count="5" uniqueCount="4"><si><r><rPr><b/></rPr><t>Họ</t></r><r><t xml:space="preserve"> tên</t></r></si>` +
  '<si><t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si><si><t>An</t></si><si><t>dòng 1_x000D_\ndòng 2 &amp; _x005F_x0041_</t></si></sst>';

export const richStyles =
  `${head}<styleSheet xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0\\ &quot;đ&quot;"/></numFmts>` +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="13"/><color theme="1"/><name val="Times New Roman"/><family val="1"/><scheme val="minor"/></font><font><b/><i/><sz val="11"/><color indexed="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF00FF00"/></bottom><diagonal style="hair"><color auto="1"/></diagonal></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFont="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="45"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0" hidden="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"><alignment indent="2"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><numFmt numFmtId="14" formatCode="d/m"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/><extLst><ext uri="{x}"/></extLst></styleSheet>';

const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

export const tableXml = `${head}<table xmlns="${main}" id="1" name="Bang" displayName="Bang" ref="H1:I3" totalsRowCount="1" xr:uid="{T}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><autoFilter ref="H1:I2" xr:uid="{F}"/><tableColumns count="2"><tableColumn id="1" name="Tên" totalsRowLabel="Cộng"/><tableColumn id="2" name="Điểm" totalsRowFunction="sum"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const opaque = (name: string) =>
  `${head}<opaque xmlns="urn:x" name="${name}"><!-- kept --></opaque>`;

export function richParts(): PartTexts {
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
    ]),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'SharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
      ['rId7', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId8', 'customXml', '../customXml/item1.xml'],
      ['rId10', 'vbaProject', 'vbaProject.bin'],
      ['rId11', 'person', 'persons/person.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet1,
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId4', 'table', '../tables/table1.xml'],
      ['rId6', 'comments', '../comments1.xml'],
      ['rId7', 'threadedComment', '../threadedComments/threadedComment1.xml'],
      ['rId8', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ]).replace(
      '</Relationships>',
      `<Relationship Id="rId5" Type="${relationships}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
    ),
    'xl/worksheets/sheet2.xml': sheet2,
    'xl/worksheets/_rels/sheet2.xml.rels': relations([
      ['rId1', 'drawing', '../drawings/drawing2.xml'],
    ]),
    'xl/chartsheets/sheet1.xml': opaque('chart sheet'),
    'xl/theme/theme1.xml': theme,
    'xl/styles.xml': richStyles,
    'xl/sharedStrings.xml': strings,
    'xl/calcChain.xml': `${head}<calcChain xmlns="${main}"><c r="C2" i="3"/></calcChain>`,
    'xl/drawings/drawing1.xml': opaque('drawing 1'),
    'xl/drawings/drawing2.xml': opaque('drawing 2'),
    'xl/drawings/_rels/drawing1.xml.rels': relations([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]),
    'xl/drawings/_rels/drawing2.xml.rels': relations([['rId1', 'image', '../media/image1.png']]),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape></xml>',
    'xl/charts/chart1.xml': opaque('chart'),
    'xl/media/image1.png': bytes(1),
    'xl/comments1.xml': opaque('comments'),
    'xl/threadedComments/threadedComment1.xml': opaque('threaded'),
    'xl/persons/person.xml': opaque('persons'),
    'xl/tables/table1.xml': tableXml,
    'xl/pivotTables/pivotTable1.xml': opaque('pivot'),
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': opaque('cache'),
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
      ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': opaque('records'),
    'xl/printerSettings/printerSettings1.bin': bytes(2),
    'xl/vbaProject.bin': bytes(3),
    'customXml/item1.xml': strToU8('\uFEFF<root xmlns="urn:y">x</root>'),
    'customXml/_rels/item1.xml.rels': relations([['rId1', 'customXmlProps', 'itemProps1.xml']]),
    'customXml/itemProps1.xml': opaque('properties'),
    'docProps/app.xml': opaque('app'),
    'xl/unknown/thing.dat': bytes(4),
  };
}

export function richWorkbook(): Uint8Array {
  return zipParts(richParts());
}
