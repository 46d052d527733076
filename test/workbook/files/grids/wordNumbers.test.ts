import { withCountsAndGaps, written } from '../../../../src/workbook/files/grids/wordNumbers';

const paragraph = (list: number, depth = 0) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`;
const level = (depth: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="5">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2)', 3)}${level(2, 'bullet', '·')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num></w:numbering>`;

const labels = (document: string) => [...withCountsAndGaps(document, NUMBERING).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);

test('each list counts for itself, deeper levels begin again, and begin where they are told', () => {
  const document = [paragraph(1), paragraph(1, 1), paragraph(1, 1), paragraph(1), paragraph(1, 1), paragraph(1, 2), paragraph(2)].join('');
  expect(labels(document)).toEqual(['I. ', 'I.3) ', 'I.4) ', 'II. ', 'II.3) ', '- ', 'I. ']);
});

test('a paragraph of no list, or of one that the file does not describe, is left as it is', () => {
  for (const document of ['<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r/></w:p>', paragraph(0), paragraph(9)]) expect(withCountsAndGaps(document, NUMBERING)).toBe(document);
});

test('a row that begins right of the first columns gets an empty cell there', () => {
  const row = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc><w:p/></w:tc></w:tr>';
  expect(withCountsAndGaps(row, null)).toBe('<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>');
});

test.each([[4, 'upperRoman', 'IV'], [49, 'upperRoman', 'XLIX'], [9, 'lowerRoman', 'ix'], [3, 'lowerLetter', 'c'], [27, 'upperLetter', 'AA'], [7, 'decimalZero', '07'], [12, 'decimal', '12']])(
  '%i as %s is %s', (count, format, text) => expect(written(count, format)).toBe(text));
