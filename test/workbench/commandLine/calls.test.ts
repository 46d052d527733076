import { call } from './call';

const USAGE = /[Cc]ách dùng:/;

/** Refused before anything is opened. */
test.each<[string, string[], RegExp]>([
  ['no command', [], USAGE],
  ['an unknown command', ['mend'], USAGE],
  ['a name of the language itself', ['constructor'], USAGE],
  ['no file to write', ['load'], /Thiếu --out\./],
  ['a file where none is taken', ['load', 'a.xlsx', '--out', 'b.xlsx'], /cần 0 tệp, nhưng có 1/],
  ['a dialect that is none', ['load', '--out', 'b.xlsx', '--formulas', 'english'], /--formulas chỉ nhận: native, cchc\./],
  ['no file to read', ['refresh', '--out', 'b.xlsx'], /cần 1 tệp, nhưng có 0/],
  ['two files to read', ['lagging', 'a.xlsx', 'b.xlsx', '--by', 'area'], /cần 1 tệp, nhưng có 2/],
  ['no file to check', ['check'], /cần 1 tệp, nhưng có 0/],
  ['an option of another command', ['check', 'a.xlsx', '--by', 'area'], /không có lựa chọn --by\./],
  ['no grouping', ['lagging', 'a.xlsx'], /--by chỉ nhận: area, agency\./],
  ['a grouping that is none', ['lagging', 'a.xlsx', '--by', 'week'], /--by chỉ nhận: area, agency\./],
  ['a misspelt option', ['lagging', 'a.xlsx', '--by', 'area', '--asof', '2023-06-30'], /không có lựa chọn --asof\./],
  ['an option without its value', ['refresh', 'a.xlsx', '--out'], /Sau --out phải có giá trị\./],
  ['an option in place of a value', ['refresh', 'a.xlsx', '--out', '--as-of', '2023-06-30'], /Sau --out phải có giá trị\./],
  ['a day that no month has, as officials write it', ['refresh', 'a.xlsx', '--as-of', '31/06/2023', '--out', 'b.xlsx'], /--as-of phải là một ngày có thật, ví dụ 2023-06-30 hoặc 30\/06\/2023; đã nhận "31\/06\/2023"/],
  ['a day that no month has', ['refresh', 'a.xlsx', '--as-of', '2023-02-30', '--out', 'b.xlsx'], /đã nhận "2023-02-30"/],
])('%s', async (_name, words, sentence) => {
  const { status, stdout, stderr } = await call(...words);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(USAGE);
});
