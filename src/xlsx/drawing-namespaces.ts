/**
 * The namespaces that drawings and charts are written in; a file of the strict kind has its own.
 */

export interface DrawingNamespaces {
  readonly chart: string;
  readonly main: string;
  readonly spreadsheet: string;
  readonly relations: string;
}

/** The dialect of a file, told by how it names its relationships. */
export function drawingNamespaces(relations: string): DrawingNamespaces {
  const isStrict = relations.startsWith('http://purl.oclc.org/');
  const name = (word: string) =>
    isStrict
      ? `http://purl.oclc.org/ooxml/drawingml/${word}`
      : `http://schemas.openxmlformats.org/drawingml/2006/${word}`;
  return {
    chart: name('chart'),
    main: name('main'),
    spreadsheet: name('spreadsheetDrawing'),
    relations,
  };
}
