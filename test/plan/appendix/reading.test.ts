import { abolishedIn } from '../../../src/plan/appendix/abolishedAgencies';
import { leadRoles } from '../../../src/plan/appendix/leadRoles';
import { areaOfTitle } from '../../../src/plan/appendix/areaTitles';
import { isNothing, paragraphs } from '../../../src/plan/appendix/cellText';
import { deadlineOfCell } from '../../../src/plan/appendix/deadlineCell';
import { periodOf, type Role, roleOfHeader, rolesOfColumns } from '../../../src/plan/appendix/headers';
import { likeNames } from '../../../src/plan/appendix/likeness';
import { leadingMark, rowMark } from '../../../src/plan/appendix/rowMark';
import { anGiang2023 } from '../../../src/plans';
import { day } from '../days';

// The headers of seventeen real tables, and what their columns hold.
test.each<[string, Role | null]>([
  ['STT', 'number'], ['TT', 'number'], ['Số TT', 'number'], ['Stt', 'number'], ['Chi\ntiết', 'subNumber'],
  ['Nhiệm vụ', 'task'], ['Tên nhiệm vụ', 'task'], ['Nội dung', 'task'], ['Công việc', 'task'], ['Tên nhóm nhiệm vụ/nhiệm vụ', 'task'], ['Nhiệm vụ, đề án, dự án', 'task'], ['Tên dự án', 'task'],
  ['Nội dung công việc', 'task'], ['NHIỆM VỤ CỤ THỂ', 'task'],
  ['Sản phẩm', 'deliverable'], ['Kết quả', 'deliverable'], ['Sản phẩm đầu ra', 'deliverable'], ['Kết quả cần đạt (Định lượng)', 'deliverable'],
  ['Thời gian hoàn thành', 'deadline'], ['Thời gianhoàn thành', 'deadline'], ['Thời hạn', 'deadline'], ['Thời gian thực hiện', 'deadline'], ['Thời gian\n(Năm 2026)', 'deadline'],
  ['Thời hạn hoàn thành', 'deadline'], ['Thời gian trình', 'deadline'], ['Hạn hoàn thành', 'deadline'], ['Số ngày dự kiến', 'deadline'],
  ['Chủ trì thực hiện', 'lead'], ['Cơ quan chủ trì', 'lead'], ['Đơn vị chủ trì', 'lead'], ['Sở, ngành chủ trì tham mưu', 'lead'], ['Trách nhiệm\nthực hiện', 'lead'], ['Đơn vị thực hiện', 'lead'],
  ['Chủ đầu tư', 'lead'], ['Cơ quan chủ trì, phối hợp', 'lead'],
  ['Phối hợp thực hiện', 'supporting'], ['Cơ quan phối hợp', 'supporting'], ['Đơn vị phối hợp thực hiện', 'supporting'],
  ['Theo dõi, kiểm tra, đôn đốc', 'monitor'], ['Theo dõi, đôn đốc', 'monitor'], ['Lĩnh vực', 'area'],
  ['Ghi chú', null], ['Mã nhiệm vụ', null], ['Kinh phí', null], ['Cấp trình', null], ['', null], ['Rà soát văn bản quy phạm pháp luật', null],
])('a column headed %j holds %s', (header, role) => {
  expect(roleOfHeader(header).role).toBe(role);
  expect(roleOfHeader(header.toUpperCase().normalize('NFD')).role).toBe(role);
});

test('of two columns that claim a role the surer has it, of equals the first', () => {
  const headers = ['STT', 'Tên nhiệm vụ', 'Đơn vị chủ trì', 'Phòng, đơn vị chủ trì', 'Kết quả cần đạt (Định lượng)', 'Sản phẩm đầu ra'];
  expect(rolesOfColumns(headers, headers).map(({ role }) => role)).toEqual(['number', 'task', 'lead', null, null, 'deliverable']);
});

test.each([
  ['3', 'number'], ['1.2', 'number'], ['(4)', 'number'], ['5.', 'number'], ['KH20_TT_N01.1.1', 'number'], ['IV', 'roman'], ['X.', 'roman'], ['A', 'capital'], ['B.', 'capital'], ['Đ', 'capital'],
  ['a)', 'letter'], ['đ)', 'letter'], ['g', 'letter'], ['-', 'bullet'], ['Việc', null], ['', null],
])('%j counts as %s', (text, kind) => expect(rowMark(text)?.kind ?? null).toBe(kind));

test.each([
  ['II. Cải cách thể chế', 'roman', 'Cải cách thể chế'], ['a) Dữ liệu', 'letter', 'Dữ liệu'], ['1.1 Việc', 'number', 'Việc'], ['- Việc', 'bullet', 'Việc'], ['III Dữ liệu số', 'roman', 'Dữ liệu số'],
])('%j begins with its own mark', (text, kind, rest) => expect(leadingMark(text)).toMatchObject({ mark: { kind }, rest }));
test.each(['2023', 'Việc 1.', '100% hồ sơ', 'Về việc a)'])('%j has no mark of its own', (text) => expect(leadingMark(text)).toBeNull());

// Areas go by name: the same area under the titles of other plans, numbers and capitals apart.
const AREAS = anGiang2023.areas.map(({ name }) => name);
test.each<[string, number | null]>([
  ['I. CẢI CÁCH THỂ CHẾ', 2], ['VII. Công tác chỉ đạo, điều hành', 1], ['Chỉ đạo điều hành CCHC', 1], ['Cải cách TTHC', 3], ['III. Cải cách thủ tục hành chính:', 3],
  ['Cải cách tổ chức bộ máy', 4], ['Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 5], ['6. Cải cách tài chính công', 6],
  ['Chuyển đổi số trong các cơ quan nhà nước', 7], ['Hiện đại hoá hành chính', 7], ['Xây dựng và phát triển Chính quyền điện tử, Chính quyền số', 7], ['Lĩnh vực: Cải cách thể chế (04 nhiệm vụ)', 2],
  ['Phát triển du lịch', null], ['Cải cách tổ chức bộ máy và chế độ công vụ', null], ['', null],
])('%j is area %s', (title, number) => {
  expect(areaOfTitle(title, AREAS)).toBe(number === null ? null : AREAS[number - 1]);
});

test.each([
  ['Thời gian\nhoàn thành', 'Thời gian hoàn thành'], ['Sở Khoa học và\nCông nghệ', 'Sở Khoa học và Công nghệ'], ['Gồm:\na) Một\nb) Hai', 'Gồm:\na) Một\nb) Hai'],
  ['Quyết định\nKế hoạch', 'Quyết định\nKế hoạch'], ['  một \u00a0 hai\n\n ', 'một hai'], ['Báo cáo.\nTờ trình', 'Báo cáo.\nTờ trình'],
])('%j is kept as %j', (text, kept) => {
  expect(paragraphs(text)).toBe(kept);
  expect(paragraphs(kept)).toBe(kept);
});

test.each<[string, boolean]>([
  ['', true], ['-', true], [' – ', true], ['—', true], ['…', true], ['.....', true], ['/', true], ['- / -', true], ['-\n-', true], ['- Sở A', false], ['0', false], ['x', false],
])('%j says nothing: %j', (text, expected) => expect(isNothing(text)).toBe(expected));


test.each([
  ['Sở Tư pháp (chủ trì); Sở Nội vụ (phối hợp)', 'Sở Tư pháp', 'Sở Nội vụ'], ['Chủ trì: Sở Tư pháp; Phối hợp: Sở Nội vụ, Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ, Sở Y tế'],
  ['Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp', 'Sở Nội vụ', 'Sở Tư pháp'], ['Sở Khoa học và Công nghệ chủ trì cùng các Sở, ngành liên quan', 'Sở Khoa học và Công nghệ', 'các Sở, ngành liên quan'],
  ['Sở Nội vụ chủ trì; Sở Tư pháp phối hợp', 'Sở Nội vụ', 'Sở Tư pháp'],
  ['Chủ trì: Sở Tư pháp; Phối hợp: Sở Nội vụ; Sở Tài chính', 'Sở Tư pháp', 'Sở Nội vụ; Sở Tài chính'], ['Sở Tư pháp (chủ trì), Sở Nội vụ (phối hợp)', 'Sở Tư pháp', 'Sở Nội vụ'],
  ['Sở Tư pháp chủ trì; Sở Nội vụ, Sở Tài chính phối hợp', 'Sở Tư pháp', 'Sở Nội vụ, Sở Tài chính'], ['Sở Tư pháp chủ trì, Sở Nội vụ phối hợp', 'Sở Tư pháp', 'Sở Nội vụ'],
  ['Sở Nội vụ (CT), Sở Tư pháp (PH)', 'Sở Nội vụ', 'Sở Tư pháp'], ['Sở Nội vụ - chủ trì; Sở Tư pháp - phối hợp', 'Sở Nội vụ', 'Sở Tư pháp'], ['Các đơn vị chủ trì', 'Các đơn vị chủ trì', ''], ['Cơ quan chủ trì', 'Cơ quan chủ trì', ''],
  ['Cơ quan chủ trì: Sở Tư pháp. Cơ quan phối hợp: Sở Nội vụ.', 'Sở Tư pháp', 'Sở Nội vụ'], ['Chủ trì: STP Phối hợp: SNV, STC', 'STP', 'SNV, STC'], ['Sở Tư pháp; Sở Nội vụ', 'Sở Tư pháp; Sở Nội vụ', ''], ['Cơ quan chủ trì: STP', 'STP', ''],
  ['Sở A chủ trì tham mưu Kế hoạch và theo dõi thực hiện', 'Sở A chủ trì tham mưu Kế hoạch và theo dõi thực hiện', ''], ['', '', ''],
])('%j: %j leads, %j supports', (cell, lead, supporting) => expect(leadRoles(cell)).toEqual({ lead, supporting }));

test.each<[string, number, string[]]>([
  ['STTTT', 2026, ['Sở Thông tin và Truyền thông']], ['Sở KH&ĐT; Sở TN&MT', 2026, ['Sở Kế hoạch và Đầu tư', 'Sở Tài nguyên và Môi trường']], ['Sở Thông tin & Truyền thông', 2027, ['Sở Thông tin và Truyền thông']],
  ['Ban Dân tộc', 2026, ['Ban Dân tộc']], ['UBND cấp huyện', 2026, ['Ủy ban nhân dân cấp huyện']], ['Sở Nông nghiệp và Môi trường; Sở Dân tộc và Tôn giáo', 2026, []], ['STTTT', 2025, []], ['STTTT', 2023, []],
  ...['Sở Nông nghiệp và PTNT', 'Sở Nông nghiệp & PTNT', 'Sở NN và PTNT', 'Sở NN&PTNT', 'Sở Nông nghiệp - PTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'SNNPTNT']
    .map((cell): [string, number, string[]] => [cell, 2026, ['Sở Nông nghiệp và Phát triển nông thôn']]),
  ['Sở KH và ĐT', 2026, ['Sở Kế hoạch và Đầu tư']], ['Sở KH-ĐT', 2026, ['Sở Kế hoạch và Đầu tư']], ['Giám đốc Sở Kế hoạch - Đầu tư', 2026, ['Sở Kế hoạch và Đầu tư']],
  ['Sở TT và TT', 2026, ['Sở Thông tin và Truyền thông']], ['Sở Thông tin Truyền thông', 2026, ['Sở Thông tin và Truyền thông']],
  ['Sở TN-MT', 2026, ['Sở Tài nguyên và Môi trường']], ['Sở GT-VT', 2026, ['Sở Giao thông vận tải']], ['Sở LĐTB&XH', 2026, ['Sở Lao động - Thương binh và Xã hội']], ['Sở LĐ-TB', 2026, ['Sở Lao động - Thương binh và Xã hội']],
  ['Sở Lao động, Thương binh và Xã hội', 2026, ['Sở Lao động - Thương binh và Xã hội']],
  ['UBND thành phố Long Xuyên', 2026, ['Ủy ban nhân dân cấp huyện']], ['Uỷ ban nhân dân TP. Châu Đốc', 2026, ['Ủy ban nhân dân cấp huyện']], ['UBND các huyện, thị xã, thành phố', 2026, ['Ủy ban nhân dân cấp huyện']],
  ['Phòng Nội vụ huyện', 2026, ['Cơ quan cấp huyện']], ['UBND huyện Châu Phú; Công an cấp huyện', 2026, ['Ủy ban nhân dân cấp huyện', 'Cơ quan cấp huyện']],
  ...['UBND thành phố Cần Thơ', 'UBND TP. Hồ Chí Minh', 'UBND Thành phố', 'UBND thành phố giao Sở Nội vụ', 'UBND Thành phố Sở Nội vụ', 'UBND các tỉnh, thành phố', 'UBND xã, phường', 'Phòng Nội vụ', 'Ban Dân tộc HĐND tỉnh',
    'Ban Dân tộc và Tôn giáo', 'Cơ sở lao động', 'Sở Nông nghiệp và Môi trường', 'Sở Khoa học và Công nghệ', ''].map((cell): [string, number, string[]] => [cell, 2026, []]),
])('%j in a plan of %i: %j are no more', (cell, year, names) => expect(abolishedIn(cell, year)).toEqual(names));

test.each([
  [{ text: '2026-07-01', day: day('1/7/2026'), isMonth: true }, 'Tháng 7/2026'], [{ text: '1/7/26', day: day('1/7/2026') }, '01/07/2026'], [{ text: '2026-08-15' }, '15/08/2026'],
  [{ text: ' Quý\nII/2026 ' }, 'Quý II/2026'], [{ text: '' }, ''], [{ text: '45107' }, '30/06/2023'], [{ text: '2023' }, '2023'],
])('a cell of deadlines that holds %j says %j', (cell, words) => expect(deadlineOfCell(cell)).toBe(words));

test.each<[string, string[]]>([
  ['Sở Khoa học - Công nghệ', ['Sở Khoa học và Công nghệ']], ['Hội Nông dân', []], ['', []],
])('%j is most like %j', (name, names) => expect(likeNames(name, anGiang2023.agencies.map((agency) => agency.name)).slice(0, 1)).toEqual(names));

test.each<[string, string | null]>([
  ['Thời gian thực hiện Quý II', 'Quý II'], ['Quý 3', 'Quý III'], ['Q1', 'Quý I'], ['T12', 'Tháng 12'], ['Tháng 4/2023', 'Tháng 4/2023'], ['Quý IV năm 2023', 'Quý IV/2023'], ['Thời hạn (Quý I)', 'Quý I'],
  ['Quý', null], ['Tháng 13', null], ['Đơn vị', null], ['Cấp 1', null],
])('the header %j stands for the period %j', (header, period) => expect(periodOf(header)).toBe(period));

test('a column of deadlines makes no calendar of those beside it, and results by quarter are none', () => {
  const roles = (headers: string[]) => rolesOfColumns(headers, headers).map(({ role }) => role);
  expect(roles(['Nhiệm vụ', 'Quý I', 'Quý II'])).toEqual(['task', 'deadline', 'deadline']);
  expect(roles(['Nhiệm vụ', 'Thời hạn', 'Quý I', 'Quý II'])).toEqual(['task', 'deadline', null, null]);
  expect(roles(['Nhiệm vụ', 'Kết quả quý I', 'Kết quả quý II'])).toEqual(['task', null, null]);
});
