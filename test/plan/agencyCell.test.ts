import { leadsBy, readAgencyCell, tidyAgencies } from '../../src/plan/agencyCell';
import { agencyList } from '../../src/plan/agencyNames';
import { anGiang2023 } from '../../src/plans';

test.each([
  ['Sở Quy hoạch -\nKiến trúc', 'Sở Quy hoạch - Kiến trúc'], ['Các sở, ban, ngành\n \n UBND xã, phường', 'Các sở, ban, ngành; UBND xã, phường'], ['Văn phòng UBND\nThành phố', 'Văn phòng UBND Thành phố'],
  ['Văn phòng\nUBND tỉnh', 'Văn phòng UBND tỉnh'], ['Sở Tài chính, Ban\nQuản lý các Khu công nghệ cao', 'Sở Tài chính, Ban Quản lý các Khu công nghệ cao'], ['Sở Y tế:\n', 'Sở Y tế'], ['- Sở A;\n- Sở B.', 'Sở A; Sở B'],
  ['Sở Tư pháp\nSTP\nSKH&ĐT', 'Sở Tư pháp; STP; SKH&ĐT'], ['1. Sở Nội vụ\n2. Sở Tư pháp', 'Sở Nội vụ; Sở Tư pháp'], ['a) Viện A\nb) Viện B', 'Viện A; Viện B'], ['UBND\nTP', 'UBND TP'], ['Báo\nAn Giang', 'Báo An Giang'],
  ['Cơ quan chủ trì: STP.\nCơ quan phối hợp: SNV.', 'Cơ quan chủ trì: STP; Cơ quan phối hợp: SNV'], ['Chủ trì: STP\nPhối hợp: SNV, STC', 'Chủ trì: STP; Phối hợp: SNV, STC'],
])('%j names %j', (text, names) => expect(tidyAgencies(text)).toBe(names));

const list = agencyList(anGiang2023.agencies);
test.each<[string, string[]]>([
  ['Sở Nội vụ; SNV', ['known Sở Nội vụ', 'known Sở Nội vụ']],
  ['Lãnh đạo Sở Tài chính', ['derived Sở Tài chính']],
  ['Chủ tịch UBND tỉnh', ['derived Ủy ban nhân dân tỉnh']],
  ['Văn phòng UBND tỉnh (Trung tâm Thông tin)', ['derived Văn phòng Ủy ban nhân dân tỉnh']],
  ['Sở Khoa học và Công nghệ chủ trì cùng các Sở, ngành liên quan', ['derived Sở Khoa học và Công nghệ']],
  ['Trung tâm PVHCC tỉnh, Sở Tài chính (Phòng Ngân sách)', ['derived Trung tâm Phục vụ hành chính công tỉnh An Giang; Sở Tài chính']],
  ['Giám đốc, Thủ trưởng các Sở, ban, ngành', ['collective Giám đốc, Thủ trưởng các Sở, ban, ngành']],
  ['UBND các xã/phường', ['collective UBND các xã/phường']],
  ['Sở Tài chính/các công ty liên quan', ['known Sở Tài chính', 'collective các công ty liên quan']],
  ['Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025', ['reference Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025']],
  ['Sở Tài chính, Cơ sở công lập', ['unknown Sở Tài chính, Cơ sở công lập']],
  ['Sở Nội vụ và Sở Tư pháp', ['known Sở Nội vụ', 'known Sở Tư pháp']],
  ['Sở Khoa học và Công nghệ và STP', ['known Sở Khoa học và Công nghệ', 'known Sở Tư pháp']],
  ['Sở Nội vụ & Sở Tư pháp', ['known Sở Nội vụ', 'known Sở Tư pháp']],
  ['Sở Nội vụ và Viện Quy hoạch', ['unknown Sở Nội vụ và Viện Quy hoạch']],
  ['UBND huyện An Phú', ['unknown UBND huyện An Phú']],
  ['UBND huyện An Phú, UBND thị xã Tịnh Biên', ['unknown UBND huyện An Phú', 'unknown UBND thị xã Tịnh Biên']],
  ['Các sở, ban, ngành, UBND huyện An Phú và Sở Tư pháp', ['collective Các sở, ban, ngành', 'unknown UBND huyện An Phú', 'known Sở Tư pháp']],
  ['Chủ tịch UBND huyện An Phú', ['unknown Chủ tịch UBND huyện An Phú']],
  ['UBND huyện, thị xã', ['collective UBND huyện, thị xã']], ['UBND phường 1', ['unknown UBND phường 1']], ['UBND huyện liên quan', ['collective UBND huyện liên quan']],
  ['SNV, STP, STC', ['known Sở Nội vụ', 'known Sở Tư pháp', 'known Sở Tài chính']], ['Sở Tư pháp - Sở Nội vụ', ['known Sở Tư pháp', 'known Sở Nội vụ']], ['STP + Sở Nội vụ', ['known Sở Tư pháp', 'known Sở Nội vụ']],
  ['Đài Phát thanh - Truyền hình An Giang', ['known Đài Phát thanh - Truyền hình An Giang']], ['Sở Quy hoạch - Kiến trúc', ['unknown Sở Quy hoạch - Kiến trúc']],
  ['Sở Giáo dục và Đào tạo, Sở Y tế', ['unknown Sở Giáo dục và Đào tạo', 'unknown Sở Y tế']], ['Sở Xây dựng và Sở Y tế', ['unknown Sở Xây dựng', 'unknown Sở Y tế']],
  ['Sở Văn hóa, Thể thao, Sở Y tế', ['unknown Sở Văn hóa, Thể thao, Sở Y tế']], ['Sở Nông nghiệp và PTNT', ['unknown Sở Nông nghiệp và PTNT']], ['Văn phòng HĐND, UBND huyện', ['unknown Văn phòng HĐND, UBND huyện']],
  ['Sở Tư pháp (chủ trì), Sở Nội vụ', ['derived Sở Tư pháp; Sở Nội vụ']], ['Sở Nội vụ chủ trì; Sở Tư pháp phối hợp', ['derived Sở Nội vụ', 'unknown Sở Tư pháp phối hợp']],
  ['Sở Tư pháp (chủ trì), Sở Nội vụ (phối hợp)', ['derived Sở Tư pháp', 'unknown Sở Nội vụ (phối hợp)']],
  ['Như trên', ['reference Như trên']], ['-nt-', ['reference -nt-']], ['″', ['reference ″']],
  ['Các sở: Nội vụ, Tư pháp và Khoa học và Công nghệ', ['known Sở Nội vụ', 'known Sở Tư pháp', 'known Sở Khoa học và Công nghệ']],
  ['Các sở: Nội vụ, Tư pháp, Khoa học và Công nghệ', ['known Sở Nội vụ', 'known Sở Tư pháp', 'known Sở Khoa học và Công nghệ']], ['Các sở: Nội vụ và Tư pháp', ['known Sở Nội vụ', 'known Sở Tư pháp']],
  ['Các sở: Nội vụ, Viện Mẫu', ['collective Các sở: Nội vụ, Viện Mẫu']],
  ['Sở TT&TT (nay là Sở Khoa học và Công nghệ)', ['derived Sở Khoa học và Công nghệ']],
  ['Cơ quan thuế, các đơn vị có liên quan', ['collective Cơ quan thuế, các đơn vị có liên quan']],
  ['Đồng chí Nguyễn Văn A, Giám đốc Sở Tư pháp', ['derived Sở Tư pháp']], ['Ông Trần B - Chánh Văn phòng UBND tỉnh', ['derived Văn phòng Ủy ban nhân dân tỉnh']],
  ['', []],
])('the lead %j is %j', (cell, expected) => {
  expect(readAgencyCell(cell, list).map((reading) => `${reading.kind} ${'names' in reading ? reading.names.join('; ') : reading.written}`)).toEqual(expected);
});

test.each([
  ['SNV; Các sở, ban, ngành; Sở Y tế', ['Sở Nội vụ', 'Sở Y tế'], ['Các sở, ban, ngành']],
  ['Theo phân công tại Quyết định số 1/QĐ-UBND', [], []], ['Như trên; Sở Tư pháp; STP', ['Sở Tư pháp'], []], ['Giám đốc Sở Tài chính', ['Sở Tài chính'], []],
  ['Trung tâm Phục vụ hành chính công, Sở, ban, ngành', ['Trung tâm Phục vụ hành chính công tỉnh An Giang'], ['Các sở, ban, ngành']],
])('by %j the leads are %j and the collectives %j', (cell, agencies, collectives) => expect(leadsBy(list)(cell)).toEqual({ agencies, collectives }));
