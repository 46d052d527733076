import type { Duty, Source } from '../../plan/plan';

/** Section VI, paragraph by paragraph and word for word, the source's own slips of the pen ("DCCI", "khả nâng") included. */
export const duties: Duty[] = [
  duty('VI.1.1', 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố', 'thực hiện', [],
    'Căn cứ Kế hoạch cải cách hành chính năm 2023 của tỉnh, các cơ quan, đơn vị, địa phương xây dựng kế hoạch và lập dự toán ngân sách thực hiện nhiệm vụ cải cách hành chính năm 2023 theo chức năng, nhiệm vụ quản lý.'),
  duty('VI.1.2', 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố', 'thực hiện', [],
    'Thực hiện nghiêm túc các văn bản chỉ đạo, điều hành của Ủy ban nhân dân tỉnh, Ban Chỉ đạo cải cách hành chính tỉnh về công tác cải cách hành chính.'),
  duty('VI.1.3', 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố', 'báo cáo', [],
    'Định kỳ báo cáo công tác cải cách hành chính hoặc đột xuất theo yêu cầu, hướng dẫn của Sở Nội vụ - cơ quan thường trực Ban Chỉ đạo cải cách hành chính tỉnh để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.'),
  duty('VI.1.4', 'Các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố', 'đề xuất', [],
    'Đề xuất các giải pháp, sáng kiến, mô hình hay góp phần nâng cao hiệu lực, hiệu quả hoạt động của cơ quan, đơn vị, địa phương, đóng góp chung vào hiệu quả cải cách hành chính của tỉnh.'),
  duty('VI.2.1', 'Sở Nội vụ', 'chủ trì', [],
    'Là cơ quan thường trực Ban Chỉ đạo cải cách hành chính tỉnh, chủ trì tổ chức thực hiện Kế hoạch.'),
  duty('VI.2.2', 'Sở Nội vụ', 'chủ trì', [1, 4, 5],
    'Chủ trì triển khai các nội dung về: công tác chỉ đạo, điều hành cải cách hành chính; cải cách tổ chức bộ máy hành chính; cải cách chế độ công vụ.'),
  duty('VI.2.3', 'Sở Nội vụ', 'trình, tham mưu', [],
    'Trình Ủy ban nhân dân tỉnh cho chủ trương, các giải pháp nâng cao hiệu quả cải cách hành chính; tham mưu công tác kiểm tra cải cách hành chính.'),
  duty('VI.2.4', 'Sở Nội vụ', 'hướng dẫn', [],
    'Hướng dẫn các Sở, ban, ngành, Ủy ban nhân dân cấp huyện xây dựng kế hoạch, báo cáo kết quả thực hiện cải cách hành chính.'),
  duty('VI.2.5', 'Sở Nội vụ', 'chủ trì, phối hợp', [],
    'Chủ trì, phối hợp với các Sở, ban, ngành, Ủy ban nhân dân cấp huyện triển khai, hoàn thành tốt các nhiệm vụ, chỉ tiêu của Bộ Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính cấp tỉnh do Bộ, ngành Trung ương triển khai.'),
  duty('VI.2.6', 'Sở Nội vụ', 'phối hợp', [],
    'Phối hợp với các cơ quan, đơn vị có liên quan triển khai tốt nhiệm vụ, giải pháp nâng cao hiệu quả quản trị và hành chính công (PAPI) của tỉnh An Giang.'),
  duty('VI.2.7', 'Sở Nội vụ', 'xây dựng, triển khai, trình', [],
    'Xây dựng, triển khai và trình UBND tỉnh đánh giá kết quả xác định Chỉ số cải cách hành chính, Chỉ số hài lòng người dân về sự phục vụ hành chính của các Sở, ban, ngành, Ủy ban nhân dân huyện, thị xã, thành phố năm 2023.'),
  duty('VI.3.1', 'Sở Tư pháp', 'chủ trì', [2],
    'Chủ trì triển khai nhiệm vụ cải cách thể chế, xây dựng và nâng cao chất lượng ban hành văn bản quy phạm pháp luật.'),
  duty('VI.4.1', 'Văn phòng Ủy ban nhân dân tỉnh', 'chủ trì', [3],
    'Chủ trì triển khai nhiệm vụ cải cách thủ tục hành chính, kiểm soát thủ tục hành chính.'),
  duty('VI.4.2', 'Văn phòng Ủy ban nhân dân tỉnh', 'phối hợp', [],
    'Phối hợp với Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh quyết định các chủ trương, chính sách liên quan đến nhiệm vụ cải cách hành chính.'),
  duty('VI.4.3', 'Văn phòng Ủy ban nhân dân tỉnh', 'chủ trì tham mưu', [3],
    'Chủ trì tham mưu triển khai thực hiện tốt cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính. Quản lý, điều hành hiệu quả Trung tâm Phục vụ hành chính công tỉnh An Giang.'),
  duty('VI.4.4', 'Văn phòng Ủy ban nhân dân tỉnh', 'phối hợp', [],
    'Phối hợp triển khai tổ chức các Hội nghị, Hội thảo về công tác cải cách hành chính của tỉnh.'),
  duty('VI.5.1', 'Sở Tài chính', 'phối hợp', [6],
    'Phối hợp với các cơ quan liên quan triển khai thực hiện nhiệm vụ cải cách tài chính công.'),
  duty('VI.5.2', 'Sở Tài chính', 'phối hợp', [6],
    'Phối hợp với các cơ quan, đơn vị có liên quan theo dõi, rà soát mức độ tự chủ tài chính, cập nhật và tổng hợp báo cáo kết quả thực hiện chuyển đổi cơ chế tự chủ tài chính của các đơn vị sự nghiệp công lập trên địa bàn tỉnh.'),
  duty('VI.5.3', 'Sở Tài chính', 'phối hợp', [],
    'Phối hợp với Sở Nội vụ và các Sở, ban ngành tỉnh, UBND các huyện, thị xã, thành phố có ý kiến về dự toán kinh phí thực hiện các đề án, dự án, kế hoạch, nhiệm vụ cải cách hành chính, tham mưu UBND tỉnh nguồn kinh phí thực hiện nhiệm vụ cải cách hành chính theo khả nâng cân đối và phân cấp ngân sách của Luật Ngân sách nhà nước.'),
  duty('VI.6.1', 'Sở Thông tin và Truyền thông', 'chủ trì tham mưu, phối hợp', [7],
    'Chủ trì tham mưu, phối hợp các cơ quan, đơn vị, địa phương triển khai nội dung xây dựng và phát triển Chính quyền điện tử, Chính quyền số.'),
  duty('VI.6.2', 'Sở Thông tin và Truyền thông', 'phối hợp', [],
    'Phối hợp với Sở Nội vụ thực hiện nội dung tăng cường công tác thông tin, tuyên truyền về cải cách hành chính tỉnh giai đoạn 2022 - 2025; Đào tạo, tập huấn nâng cao nhận thức về Chuyển đổi số; nâng cao năng lực, trình độ chuyên môn nghiệp vụ về công nghệ thông tin, đảm bảo an toàn thông tin cho đội ngũ cán bộ, công chức, viên chức trên địa bàn tỉnh.'),
  duty('VI.7.1', 'Sở Khoa học và Công nghệ', 'chủ trì, phối hợp', [6],
    'Chủ trì, phối hợp với Sở Tài chính thực hiện đổi mới cơ chế tài chính cho hoạt động khoa học và công nghệ; cơ chế tự chủ, tự chịu trách nhiệm của các tổ chức khoa học và công nghệ công lập.'),
  duty('VI.8.1', 'Sở Kế hoạch và Đầu tư', 'chủ trì, phối hợp', [],
    'Chủ trì, phối hợp với các sở, ban ngành, Ủy ban nhân dân cấp huyện đẩy mạnh cải cách hành chính, thực hiện các chủ trương, Nghị quyết của Chính phủ, Bộ, ngành Trung ương về nâng cao năng lực cạnh tranh cấp tỉnh (Chỉ số PCI).'),
  duty('VI.8.2', 'Sở Kế hoạch và Đầu tư', 'chủ trì, phối hợp', [],
    'Chủ trì, phối hợp với các sở, ban ngành, Ủy ban nhân dân cấp huyện triển khai đánh giá Chỉ số năng lực cạnh tranh cấp sở, cấp huyện (DCCI) năm 2023 trên địa bàn tỉnh.'),
  duty('VI.8.3', 'Sở Kế hoạch và Đầu tư', 'triển khai, công bố', [],
    'Triển khai, công bố đánh giá Chỉ số năng lực cạnh tranh cấp sở, ngành, địa phương (DDCI) của tỉnh An Giang năm 2022.'),
  duty('VI.9.1', 'Công an tỉnh', 'chủ trì', [7],
    'Chủ trì triển khai, vận hành, khai thác và cập nhật có hiệu quả Cơ sở dữ liệu quốc gia về dân cư.'),
  duty('VI.10.1', 'Đài Phát thanh - Truyền hình An Giang', 'phối hợp', [],
    'Phối hợp với Sở Nội vụ và các cơ quan, đơn vị, địa phương trong tỉnh thực hiện các chuyên mục, thời sự, thông tin về cải cách hành chính nhằm tuyên truyền các quy định, chính sách, pháp luật của Nhà nước, các mô hình, sáng kiến, các hoạt động cải cách hành chính đã và đang diễn ra trên địa bàn toàn tỉnh.'),
  duty('VI.11.1', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'đề nghị; phối hợp', [],
    'Phối hợp với các cơ quan, đơn vị có liên quan thực hiện tốt công tác tuyên truyền, giám sát, phản biện xã hội góp phần nâng cao Chỉ số hiệu quả quản trị và hành chính công (PAPI) và Chỉ số hài lòng về sự phục vụ của cơ quan hành chính nhà nước (SIPAS) năm 2023 tỉnh An Giang.'),
  duty('VI.12.1', 'Báo An Giang', 'đề nghị; phối hợp', [],
    'Phối hợp với Sở Nội vụ và các cơ quan, đơn vị, địa phương trong tỉnh thực hiện các chuyên mục, chuyên trang, thông tin, bài viết về cải cách hành chính nhằm tuyên truyền các quy định, chính sách, pháp luật của Nhà nước, các mô hình, sáng kiến, các hoạt động cải cách hành chính đã và đang diễn ra trên địa bàn toàn tỉnh.'),
];

/** `code` is the paragraph's place: VI.2.1 is the first paragraph of section VI.2. A duty is its sentence, so the quotation is its text. */
function duty(code: string, agency: string, role: string, areas: number[], text: string): Duty {
  const section = code.slice(0, code.lastIndexOf('.'));
  return { code, agency, role, areas, text, source: { section, quote: text } };
}

/** The agency that a duty names, with the duty as its source: how an area or a target gets a lead that its own section does not name. */
export function leadOfDuty(code: string): { leadAgency: string; leadSource: Source } {
  const found = duties.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`the plan has no duty ${code}`);
  return { leadAgency: found.agency, leadSource: found.source };
}
