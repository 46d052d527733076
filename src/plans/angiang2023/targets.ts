import type { Direction, Target, Unit } from '../../plan/plan';
import { leadOfDuty } from './duties';

/** Section II's sentences, word for word. One sentence may hold several targets. */
const SENTENCES = {
  institutions: 'Cơ bản hoàn thiện hệ thống thể chế của nền hành chính nhà nước, trọng tâm là thể chế về tổ chức bộ máy và quản lý cán bộ, công chức, viên chức, nâng cao hiệu lực, hiệu quả quản lý nhà nước và năng lực kiến tạo phát triển.',
  onlinePayment: 'Tối thiểu 85% thủ tục hành chính có yêu cầu nghĩa vụ tài chính, được triển khai thanh toán trực tuyến, trong số đó, tỷ lệ giao dịch thanh toán trực tuyến đạt từ 30% trở lên.',
  electronicFilesAim: 'Phấn đấu 95% hồ sơ công việc tại cấp tỉnh, 85% hồ sơ công việc tại cấp huyện và 75% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (không bao gồm hồ sơ xử lý công việc có nội dung mật).',
  responsibilities: 'Phân định rõ chức năng, nhiệm vụ, quyền hạn của từng cơ quan, tổ chức, khắc phục được tình trạng chồng chéo, trùng lắp hoặc bỏ sót chức năng, nhiệm vụ giữa các cơ quan, tổ chức trong hệ thống hành chính nhà nước.',
  officials: 'Xây dựng được đội ngũ cán bộ, công chức, viên chức có cơ cấu hợp lý, đáp ứng tiêu chuẩn chức danh, vị trí việc làm và khung năng lực theo quy định.',
  budget: 'Tập trung hoàn thiện hệ thống pháp luật để đổi mới cơ chế quản lý, phân bổ ngân sách nhà nước theo hướng bảo đảm vai trò chủ đạo của ngân sách Trung ương, tỉnh và chủ động, tích cực của ngân sách địa phương.',
  electronicFiles: '90% hồ sơ công việc tại tỉnh; 80% hồ sơ công việc tại cấp huyện và 60% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước).',
  digitisedResults: 'Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực đạt tối thiểu tương ứng 70%, 60%, 55% đối với kết quả thuộc thẩm quyền giải quyết của cấp tỉnh, cấp huyện, cấp xã để đảm bảo việc kết nối chia sẻ dữ liệu trong việc giải quyết thủ tục hành chính trên môi trường điện tử.',
  staff: 'Giảm tối thiểu bình quân 1,2% biên chế công chức và 2% số lượng người làm việc hưởng lương từ ngân sách nhà nước so với năm 2022.',
  papi: 'Chỉ số hiệu quả Quản trị và hành chính công (PAPI) phấn đấu trong nhóm 20/63 tỉnh, thành phố của cả nước.',
  pci: 'Chỉ số năng lực cạnh cấp tỉnh (PCI) phấn đấu trong nhóm 15/63 tỉnh, thành phố của cả nước.',
  parIndexAndSipas: 'Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số đo lường sự hài lòng người dân về sự phục vụ hành chính (SIPAS) phấn đấu trong nhóm 20/63 tỉnh, thành phố của cả nước.',
};

const EVERY_LEVEL = ['tỉnh', 'huyện', 'xã'];

/** The provinces that the national indices rank: the 63 of "20/63". */
export const RANKED_PROVINCES = 63;

/**
 * 17 that can be measured and 4 that cannot. Section II names no lead: only duties of section VI give T09, T10 and T11 one. The two e-file
 * sets (T03 and T04) contradict each other: both stand, each labelled.
 */
export const targets: Target[] = [
  share('T01', 'TTHC có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến', 0.85, SENTENCES.onlinePayment, { verb: 'Tối thiểu' }),
  share('T02', 'Tỷ lệ giao dịch thanh toán trực tuyến', 0.3, SENTENCES.onlinePayment,
    { verb: 'đạt từ … trở lên', note: 'mẫu số không rõ: số TTHC có giao dịch, hay số hồ sơ' }),
  ...sharesByLevel('T03', 'Hồ sơ công việc xử lý trên môi trường mạng (bộ 95/85/75)', [0.95, 0.85, 0.75], SENTENCES.electronicFilesAim,
    { verb: 'Phấn đấu', note: 'mâu thuẫn với T04' }),
  ...sharesByLevel('T04', 'Hồ sơ công việc xử lý trên môi trường mạng (bộ 90/80/60)', [0.9, 0.8, 0.6], SENTENCES.electronicFiles,
    { note: 'mâu thuẫn với T03; kế hoạch năm 2025 của tỉnh chỉ nhắc lại bộ này' }),
  ...sharesByLevel('T05', 'Số hóa kết quả giải quyết TTHC còn hiệu lực', [0.7, 0.6, 0.55], SENTENCES.digitisedResults, { verb: 'tối thiểu' }),
  reduction('T06', 'Giảm biên chế công chức so với năm 2022', 0.012, 'số biên chế năm 2022 (kế hoạch không ghi)'),
  reduction('T07', 'Giảm số lượng người làm việc hưởng lương từ ngân sách nhà nước so với năm 2022', 0.02, 'số người năm 2022 (kế hoạch không ghi)'),
  rank('T08', 'Thứ hạng Chỉ số hiệu quả Quản trị và hành chính công (PAPI)', 20, SENTENCES.papi, { note: 'VI.2 và VI.11 chỉ ghi phối hợp' }),
  rank('T09', 'Thứ hạng Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 15, SENTENCES.pci,
    { note: 'kế hoạch viết "năng lực cạnh cấp tỉnh"', ...leadOfDuty('VI.8.1') }),
  rank('T10', 'Thứ hạng Chỉ số cải cách hành chính (PAR INDEX)', 20, SENTENCES.parIndexAndSipas, leadOfDuty('VI.2.5')),
  rank('T11', 'Thứ hạng Chỉ số hài lòng của người dân về sự phục vụ hành chính (SIPAS)', 20, SENTENCES.parIndexAndSipas, leadOfDuty('VI.2.5')),
  unmeasurable('T12', 'Hệ thống thể chế của nền hành chính nhà nước', SENTENCES.institutions),
  unmeasurable('T13', 'Phân định chức năng, nhiệm vụ, quyền hạn của từng cơ quan', SENTENCES.responsibilities),
  unmeasurable('T14', 'Đội ngũ cán bộ, công chức, viên chức', SENTENCES.officials),
  unmeasurable('T15', 'Cơ chế quản lý, phân bổ ngân sách nhà nước', SENTENCES.budget),
];

type Details = Partial<Pick<Target, 'level' | 'outOf' | 'baselineNote' | 'verb' | 'note' | 'leadAgency' | 'leadSource'>>;

function target(id: string, name: string, unit: Unit, direction: Direction | null, value: number | null, quote: string, details: Details): Target {
  return {
    id, name, level: 'tỉnh', unit, outOf: null, direction, target: value, baselineNote: '',
    leadAgency: null, leadSource: null, verb: '', note: '', source: { section: 'II', quote }, ...details,
  };
}

function share(id: string, name: string, value: number, quote: string, details: Details): Target {
  return target(id, name, '%', '>=', value, quote, details);
}

/** T03a for the province, T03b for the districts, T03c for the communes: the order in which the sentences count them up. */
function sharesByLevel(id: string, name: string, values: number[], quote: string, details: Details): Target[] {
  return values.map((value, index) => share(id + 'abc'.charAt(index), name, value, quote, { ...details, level: EVERY_LEVEL[index] }));
}

/** "Giảm tối thiểu bình quân": heads are counted, the target is the share by which they go down. */
function reduction(id: string, name: string, value: number, baselineNote: string): Target {
  return target(id, name, '% giảm', 'giảm', value, SENTENCES.staff,
    { baselineNote, verb: 'Giảm tối thiểu bình quân', note: 'số gốc và số thực hiện là số người' });
}

/** "trong nhóm 20/63": read as rank 20 or better of 63. */
function rank(id: string, name: string, value: number, quote: string, details: Details): Target {
  return target(id, name, 'hạng', '<=', value, quote, { outOf: RANKED_PROVINCES, verb: 'phấn đấu trong nhóm', ...details });
}

function unmeasurable(id: string, name: string, quote: string): Target {
  return target(id, name, '', null, null, quote, { note: 'không định lượng' });
}
