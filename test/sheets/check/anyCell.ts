import fc from 'fast-check';
import type { Entered } from '../../../src/plan/entered';

const WORDS = ['Hoàn thành', 'Đang thực hiện', 'Chưa công bố', 'Sở Nội vụ; Sở Tư pháp', 'Ủy ban nhân dân tỉnh', 'đã hoàn thành khoảng một nửa', 'Quyết định số 12/QĐ-UBND'];

/** Letters with the tone apart from its letter, and those with only the tone apart (ê + combining acute), as Windows-1258 programs write them. */
const windows1258 = (text: string) => [...text.normalize('NFC')].map((letter) => {
  const parts = letter.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0];
  return tone === undefined ? letter : parts.replace(tone, '').normalize('NFC') + tone;
}).join('');

const vietnamese = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom((text: string) => text.normalize('NFC'), (text: string) => text.normalize('NFD'), windows1258)).map(([text, encode]) => encode(text));
const numberText = fc.constantFrom('95,5', '95,5%', ' 0,5 ', '1.234', '1.234.567,8', '-5%', '04', '1e400', '0/0', '193.457/195.197', '１２', '٣', '½', '100 %', '+10%');
const dateText = fc.constantFrom('30/6/2023', '31/02/2023', '06/30/2023', '2023-06-30', '01/01/1970', '30/6/23', 'Tháng 6/2023', '29/02/2100');
const errors = fc.constantFrom('#NAME?', '#BUSY!', '#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA');
const beginnings = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\'', '\t', '\r\n', '\u0000', '\ufeff', '"', '<'), vietnamese).map(([first, rest]) => first + rest);
const numbers = fc.constantFrom<Entered>(0, -0, 1, 0.1 + 0.2, -1, 1e308, 5e-324, 1e15, 45107, 45107.75, 2958466, -45000, NaN, Infinity);
const long = fc.constantFrom('x', 'ế', '1', ' ', ';', ',', '/', '1.', 'Sở Nội vụ, ', '12/').map((part) => part.repeat(32_767).slice(0, 32_767));

/** Whatever may stand in a cell, as Excel hands it over. */
export const anyCell: fc.Arbitrary<Entered> = fc.oneof(
  vietnamese, numberText, dateText, errors, beginnings, numbers, fc.boolean(), fc.constantFrom<Entered>('', null, undefined, '   ', '\u00a0', '\u200b'),
  fc.string({ unit: 'grapheme' }), fc.double(), { weight: 1, arbitrary: long },
);
