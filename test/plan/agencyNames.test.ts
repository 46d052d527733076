import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agencyList, agencyNames } from '../../src/plan/agencyNames';
import type { Agency } from '../../src/plan/plan';

const agency = (name: string, abbreviations: string[] = [], kind: Agency['kind'] = 'agency', otherSpellings: string[] = []): Agency =>
  ({ name, kind, level: 'tỉnh', abbreviations, otherSpellings, source: { section: 'VI' } });

const list = agencyList([
  agency('Sở Nội vụ', ['SNV']),
  agency('Sở Tư pháp', ['STP']),
  agency('Sở Tài chính', ['STC']),
  agency('Sở Khoa học và Công nghệ', ['SKHCN']),
  agency('Sở Văn hóa, Thể thao và Du lịch', ['SVHTTDL']),
  agency('Sở Thông tin và Truyền thông', ['STTTT']),
  agency('Văn phòng Ủy ban nhân dân tỉnh', ['VPUBND tỉnh']),
  agency('Công an tỉnh'),
  agency('Các sở, ban, ngành', [], 'collective', ['Sở, ban, ngành']),
  agency('Ủy ban nhân dân các xã, phường', [], 'collective', ['UBND các xã, phường', 'UBND xã, phường']),
]);

const names = (text: string) => agencyNames(text, list).names.map(({ name }) => name);

// The patterns of real lead cells, in the order of the survey: one agency, lists, collectives, what stays as it is.
test.each<[string, string[]]>([
  ['Sở Nội vụ', ['Sở Nội vụ']],
  ['  sở   nội vụ', ['Sở Nội vụ']],
  ['Sở Nội vụ'.normalize('NFD'), ['Sở Nội vụ']],
  ['STTTT', ['Sở Thông tin và Truyền thông']],
  ['VPUBND tỉnh', ['Văn phòng Ủy ban nhân dân tỉnh']],
  ['Văn phòng UBND tỉnh', ['Văn phòng Ủy ban nhân dân tỉnh']],
  ['Văn phòng Uỷ ban nhân dân tỉnh', ['Văn phòng Ủy ban nhân dân tỉnh']],
  ['Sở Khoa học & Công nghệ', ['Sở Khoa học và Công nghệ']],
  ['Sở Tư pháp:', ['Sở Tư pháp']],
  ['Sở Khoa học và Công nghệ.', ['Sở Khoa học và Công nghệ']],

  ['Sở Tư pháp; SNV', ['Sở Tư pháp', 'Sở Nội vụ']],
  ['Sở Khoa học và Công nghệ\n Sở Nội vụ', ['Sở Khoa học và Công nghệ', 'Sở Nội vụ']],
  ['Sở Tư pháp;\n \n Sở Nội vụ;', ['Sở Tư pháp', 'Sở Nội vụ']],
  ['SNV; Sở Nội vụ', ['Sở Nội vụ']],
  ['Sở Tư pháp, Văn phòng UBND tỉnh, Công an tỉnh', ['Sở Tư pháp', 'Văn phòng Ủy ban nhân dân tỉnh', 'Công an tỉnh']],
  ['Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch', ['Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch']],
  ['Sở Văn hoá, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],

  ['Các sở, ban, ngành', ['Các sở, ban, ngành']],
  ['Các Sở, ban, ngành; UBND các xã, phường', ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường']],
  ['Sở, ban, ngành, UBND các xã, phường', ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường']],
  ['Các Sở, ban, ngành và UBND các xã, phường', ['Các Sở, ban, ngành và UBND các xã, phường']],
  ['Các cơ quan, đơn vị, địa phương', ['Các cơ quan, đơn vị, địa phương']],
  ['Các sở, ban, ngành, địa phương', ['Các sở, ban, ngành, địa phương']],

  ['Sở Tài chính, Cơ sở công lập', ['Sở Tài chính, Cơ sở công lập']],
  ['Sở Tài chính, Sở Du lịch', ['Sở Tài chính, Sở Du lịch']],
  ['Sở Nội vụ và Sở Tư pháp', ['Sở Nội vụ và Sở Tư pháp']],
  ['Giám đốc, Thủ trưởng các Sở, ban, ngành', ['Giám đốc, Thủ trưởng các Sở, ban, ngành']],
  ['Chủ tịch UBND xã, phường', ['Chủ tịch UBND xã, phường']],
  ['Văn phòng UBND tỉnh (Trung tâm Thông tin)', ['Văn phòng UBND tỉnh (Trung tâm Thông tin)']],
  ['Sở Xây dựng/các công ty quản lý lĩnh vực liên quan', ['Sở Xây dựng/các công ty quản lý lĩnh vực liên quan']],
  ['Theo phân công tại  Quyết định số 1441/QĐ-UBND', ['Theo phân công tại Quyết định số 1441/QĐ-UBND']],
  ['Sở Y tế:', ['Sở Y tế:']],
  ['', []],
  [' ; \n ;', []],
])('%j names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
  expect(names(names(text).join('; '))).toEqual(expected);
});

test('what is known says so and of which kind it is', () => {
  expect(agencyNames('Các sở, ban, ngành; SNV; Sở Y tế', list).names).toEqual([
    { name: 'Các sở, ban, ngành', known: true, kind: 'collective' },
    { name: 'Sở Nội vụ', known: true, kind: 'agency' },
    { name: 'Sở Y tế', known: false },
  ]);
});

test('a name is never taken for another agency\'s abbreviation', () => {
  const clash = agencyList([agency('Thanh tra tỉnh', ['Thuế']), agency('Thuế')]);
  expect(clash.find('thuế')?.name).toBe('Thuế');
});

const catalogue = join(__dirname, '../../../shared/catalogues/agencies.tsv');

(existsSync(catalogue) ? test : test.skip)('every real agency cell: separators alone part names, unless every part is a known agency', () => {
  const cells = readFileSync(catalogue, 'utf8').trim().split('\n').slice(1).map((line) => (line.split('\t')[2] ?? '').replaceAll('\\n', '\n'));
  expect(cells.length).toBeGreaterThan(150);
  for (const cell of cells) {
    const parts = cell.split(/[;\n]/).filter((part) => part.trim() !== '').length;
    const found = agencyNames(cell, list).names;
    const isSplitAtCommas = found.length > parts;
    expect([cell, found.length >= 1]).toEqual([cell, true]);
    if (isSplitAtCommas) expect([cell, found.filter(({ known }) => known).length > found.length - parts]).toEqual([cell, true]);
    expect(names(found.map(({ name }) => name).join('; '))).toEqual(found.map(({ name }) => name));
    expect(found.filter(({ name }) => /^(và|công nghệ|thể thao|ngành)(?!\p{L})/iu.test(name))).toEqual([]);
  }
});
