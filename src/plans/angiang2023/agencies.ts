import type { Agency } from '../../plan/plan';

/**
 * The province's bodies that the plan names. Central bodies, which it only cites, are not among them. Abbreviations and other
 * spellings are those of the plan itself and those in daily use; users add their own in the workbook's list.
 */
export const agencies: Agency[] = [
  body('Sở Nội vụ', 'VI.2', '2. Sở Nội vụ', ['SNV'], ['Sở NV']),
  body('Sở Tư pháp', 'VI.3', '3. Sở Tư pháp', ['STP'], ['Sở TP']),
  body('Văn phòng Ủy ban nhân dân tỉnh', 'VI.4', '4. Văn phòng Ủy ban nhân dân tỉnh', ['VPUBND'],
    ['Văn phòng UBND tỉnh', 'VPUBND tỉnh', 'VP UBND tỉnh', 'VP.UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh An Giang', 'Văn phòng UBND tỉnh An Giang']),
  body('Sở Tài chính', 'VI.5', '5. Sở Tài chính', ['STC'], ['Sở TC']),
  body('Sở Thông tin và Truyền thông', 'VI.6', '6. Sở Thông tin và Truyền thông', ['STTTT'], ['Sở TT&TT', 'Sở TTTT', 'STT&TT', 'Sở Thông tin & Truyền thông']),
  body('Sở Khoa học và Công nghệ', 'VI.7', '7. Sở Khoa học và Công nghệ', ['SKHCN'], ['Sở KH&CN', 'Sở KHCN', 'SKH&CN', 'Sở Khoa học & Công nghệ']),
  body('Sở Kế hoạch và Đầu tư', 'VI.8', '8. Sở Kế hoạch và Đầu tư', ['SKHĐT'], ['Sở KH&ĐT', 'Sở KHĐT', 'SKH&ĐT', 'SKHDT', 'Sở Kế hoạch & Đầu tư']),
  body('Công an tỉnh', 'VI.9', '9. Công an tỉnh', ['CAT'], ['CA tỉnh', 'Công an tỉnh An Giang']),
  body('Đài Phát thanh - Truyền hình An Giang', 'VI.10', '10. Đài Phát thanh - Truyền hình An Giang', ['Đài PT-TH AG'],
    ['Đài PT-TH', 'Đài PTTH', 'Đài PT-TH An Giang', 'Đài PTTH An Giang', 'Đài PT-TH tỉnh', 'Đài Phát thanh - Truyền hình', 'Đài Phát thanh - Truyền hình tỉnh',
      'Đài Phát thanh và Truyền hình An Giang']),
  body('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'VI.11', '11. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', ['Ủy ban MTTQVN tỉnh'],
    ['Ủy ban Mặt trận Tổ quốc tỉnh', 'Ủy ban MTTQ tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh', 'UBMTTQVN tỉnh', 'UBMTTQ tỉnh', 'MTTQ tỉnh', 'Mặt trận Tổ quốc tỉnh']),
  body('Báo An Giang', 'VI.12', '12. Đề nghị Báo An Giang', ['Báo AG'], []),
  body('Ủy ban nhân dân tỉnh', 'VI', 'Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở, ban, ngành', [], ['UBND tỉnh', 'Ủy ban nhân dân tỉnh An Giang', 'UBND tỉnh An Giang']),
  body('Ban Chỉ đạo cải cách hành chính tỉnh', 'VI.1', 'Ban Chỉ đạo cải cách hành chính tỉnh', [], ['BCĐ CCHC tỉnh', 'Ban Chỉ đạo CCHC tỉnh']),
  body('Trung tâm Phục vụ hành chính công tỉnh An Giang', 'VI.4', 'Trung tâm Phục vụ hành chính công tỉnh An Giang', [],
    ['Trung tâm Phục vụ hành chính công', 'Trung tâm Phục vụ hành chính công tỉnh', 'TTPVHCC tỉnh', 'Trung tâm PVHCC tỉnh']),
  body('Hội đồng nhân dân tỉnh', 'Nơi nhận', '- Thường trực: Tỉnh ủy, HĐND tỉnh;', [], ['HĐND tỉnh']),
  body('Tỉnh ủy', 'Nơi nhận', '- Thường trực: Tỉnh ủy, HĐND tỉnh;', [], ['Tỉnh ủy An Giang']),
  body('Ban Dân vận Tỉnh ủy', 'IV.8', 'Chương trình phối hợp giữa Ủy ban nhân dân tỉnh với Ban Dân vận Tỉnh ủy', [], ['BDV Tỉnh ủy']),
  collective('Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố', 'tỉnh, huyện', 'VI.1',
    '1. Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố',
    ['Các sở, ban, ngành, UBND các huyện, thị xã, thành phố', 'Các sở, ban ngành, Ủy ban nhân dân các huyện, thị xã, thành phố',
      'Các sở, ban ngành tỉnh, UBND các huyện, thị xã, thành phố', 'Các sở, ban, ngành, Ủy ban nhân dân huyện, thị xã, thành phố',
      'Các sở, ban, ngành, Ủy ban nhân dân cấp huyện', 'Các sở, ban ngành, Ủy ban nhân dân cấp huyện', 'Các sở, ban, ngành, UBND cấp huyện',
      'Các sở, ban, ngành và UBND cấp huyện', 'Các sở, ban, ngành và UBND các huyện, thị xã, thành phố']),
  collective('Các sở, ban, ngành', 'tỉnh', 'Nơi nhận', '- Các sở, ban, ngành tỉnh (Email);',
    ['Các sở, ban, ngành tỉnh', 'Các sở, ban ngành', 'Các sở, ban ngành tỉnh', 'Các sở ban ngành', 'Các sở ban ngành tỉnh', 'Sở, ban, ngành', 'Sở, ban, ngành tỉnh']),
  collective('Ủy ban nhân dân các huyện, thị xã, thành phố', 'huyện', 'VI.1', 'Ủy ban nhân dân các huyện, thị xã, thành phố',
    ['UBND các huyện, thị xã, thành phố', 'Ủy ban nhân dân huyện, thị xã, thành phố', 'UBND huyện, thị xã, thành phố', 'Ủy ban nhân dân cấp huyện', 'UBND cấp huyện',
      'Các huyện, thị xã, thành phố']),
  collective('Các sở, ban, ngành, địa phương', 'tỉnh, huyện', 'VI', 'yêu cầu các sở, ban ngành, địa phương báo cáo',
    ['Các sở, ban ngành, địa phương', 'Các sở, ban, ngành và địa phương']),
  collective('Các cơ quan, đơn vị, địa phương', 'tỉnh, huyện', 'VI.6', 'phối hợp các cơ quan, đơn vị, địa phương', ['Các cơ quan, đơn vị, địa phương trong tỉnh']),
  collective('Các cơ quan, đơn vị có liên quan', 'tỉnh, huyện', 'VI.2', 'Phối hợp với các cơ quan, đơn vị có liên quan',
    ['Các cơ quan, đơn vị liên quan', 'Các cơ quan liên quan', 'Các cơ quan có liên quan']),
  collective('Các cơ quan Đảng, Đoàn thể tỉnh', 'tỉnh', 'Nơi nhận', '- Các cơ quan Đảng, Đoàn thể tỉnh (Email);', []),
];

function body(name: string, section: string, quote: string, abbreviations: string[], otherSpellings: string[]): Agency {
  return { name, kind: 'agency', level: 'tỉnh', abbreviations, otherSpellings, source: { section, quote } };
}

/** A group without a list of members: a bucket of its own, which no report spreads over agencies. */
function collective(name: string, level: string, section: string, quote: string, otherSpellings: string[]): Agency {
  return { name, kind: 'collective', level, abbreviations: [], otherSpellings, source: { section, quote } };
}
