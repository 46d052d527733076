import fc from 'fast-check';
import { dayOf } from '../../src/plan/day';
import type { Entered } from '../../src/plan/entered';

/** What people type into a task's cells, in every form that the sheets promise to read, and in many that they do not. */
export interface GeneratedTask {
  status: Entered;
  progress: Entered;
  completedOn: Entered;
  due: Entered;
  evidence: Entered;
  lead: Entered;
}

export interface GeneratedTarget {
  actual: Entered;
  target: Entered;
  unit: Entered;
  direction: Entered;
  baseline: Entered;
  numerator: Entered;
  denominator: Entered;
}

/** The report date that the rows are spread around. */
export const GENERATED_AS_OF = dayOf(2023, 6, 30)!;

const YEAR_START = dayOf(2023, 1, 1)!;
const blank = fc.constantFrom<Entered>('', '', '   ', '\u00a0');
const day = fc.integer({ min: YEAR_START - 40, max: YEAR_START + 420 });
const dayText = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(2022, 2023, 2024), fc.boolean(), fc.boolean())
  .map(([date, month, year, isPadded, isShort]) => {
    const two = (part: number) => (isPadded ? String(part).padStart(2, '0') : String(part));
    return `${two(date)}/${two(month)}/${isShort ? year % 100 : year}`;
  });
const aroundReport = fc.integer({ min: GENERATED_AS_OF - 3, max: GENERATED_AS_OF + 20 });
const noDate = fc.constantFrom<Entered>('31/02/2023', '30/13/2023', '31/04/2023', '29/02/2023', '00/06/2023', 'tháng 6', 'quý II', '6/2023', '30-06-2023', '1/2/3/2023', '30/6/5', -5, 0.5, true);

const numberText = fc.constantFrom<Entered>('95,5', '95,5%', '95,5 %', '0,95', '45%', ' 100% ', '1', '0', '95.5', '1.234', '0.123%', '1.234.567,8', '1.234,5', '12.345.678', '-5%', '+10%');
const noNumber = fc.constantFrom<Entered>('gần xong', 'xong', '50%%', '5 0%', '1.2.3', '1,2,3', '1,234.5', 'khoảng 50%', '1e1', ',5', '5,', '%', true, '1.23.456');
const share = fc.oneof(
  fc.constantFrom<Entered>(0, 1, 0.5, 0.15, 0.85, 0.1 + 0.2, 1 - 1e-12, 1.2, -0.1, 50),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);

export const taskArbitrary: fc.Arbitrary<GeneratedTask> = fc.record({
  status: fc.oneof(
    { weight: 2, arbitrary: blank },
    { weight: 6, arbitrary: fc.constantFrom<Entered>('Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Hoàn thành') },
    { weight: 2, arbitrary: fc.constantFrom<Entered>('HOÀN THÀNH', 'hoàn  thành ', 'Hòan thành', ' đang thực hiện', 'CHƯA thực hiện', 'Hoàn\u00a0thành') },
    { weight: 1, arbitrary: fc.constantFrom<Entered>('Xong', 'Đã hoàn thành', 'Hoàn thành.', 3) },
  ),
  progress: fc.oneof({ weight: 3, arbitrary: blank }, { weight: 6, arbitrary: share }, { weight: 3, arbitrary: numberText }, { weight: 1, arbitrary: noNumber }),
  completedOn: fc.oneof(
    { weight: 5, arbitrary: fc.oneof(blank, fc.constant<Entered>(0)) }, { weight: 3, arbitrary: day }, { weight: 1, arbitrary: day.map((serial) => serial + 0.75) },
    { weight: 3, arbitrary: dayText }, { weight: 1, arbitrary: noDate },
  ),
  due: fc.oneof(
    { weight: 2, arbitrary: blank }, { weight: 4, arbitrary: day }, { weight: 4, arbitrary: aroundReport }, { weight: 3, arbitrary: dayText },
    { weight: 1, arbitrary: noDate }, { weight: 1, arbitrary: fc.constantFrom<Entered>(YEAR_START, YEAR_START + 365, 'Thường xuyên') },
  ),
  evidence: fc.oneof(blank, fc.constantFrom<Entered>('Báo cáo số 12/BC-SNV', 123)),
  lead: fc.oneof(
    { weight: 1, arbitrary: blank },
    { weight: 4, arbitrary: fc.constantFrom<Entered>('Sở Nội vụ', 'SNV', 'sở nội vụ', 'Sở Tư pháp', 'STTTT', 'VPUBND tỉnh', 'Sở Khoa học và Công nghệ') },
    { weight: 2, arbitrary: fc.constantFrom<Entered>('Sở Tư pháp; SNV', 'SNV\nSTP', 'Sở Y tế; Sở Nội vụ;', ' ; ', 'Sở Nội vụ; Sở Tư pháp; Sở Tài chính; Công an tỉnh; STTTT; SKHĐT') },
    { weight: 1, arbitrary: fc.constantFrom<Entered>('Hội Nông dân tỉnh', 'Sở Văn hóa, Thể thao và Du lịch') },
  ),
});

const counts = fc.oneof(
  { weight: 4, arbitrary: blank }, { weight: 6, arbitrary: fc.integer({ min: 0, max: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom<Entered>(0, -3, '193.457', '1.234.567', '12', '1.234,5') }, { weight: 1, arbitrary: noNumber },
);

export const targetArbitrary: fc.Arbitrary<GeneratedTarget> = fc.oneof(
  fc.record<GeneratedTarget>({
    actual: fc.oneof({ weight: 3, arbitrary: blank }, { weight: 4, arbitrary: share }, { weight: 2, arbitrary: numberText }, { weight: 1, arbitrary: noNumber },
      { weight: 1, arbitrary: fc.constantFrom<Entered>('chưa công bố', 'Không  công bố ') }),
    target: fc.oneof({ weight: 8, arbitrary: fc.constantFrom<Entered>(0.85, 0.3, 0.95, 0.9, '95%') }, { weight: 1, arbitrary: fc.constantFrom<Entered>('', 0, 'cao') }),
    unit: fc.constantFrom<Entered>('%', '%', '%', ' % '),
    direction: fc.constantFrom<Entered>('>=', '>=', '≥', 'Tối thiểu', '', 'lên'),
    baseline: fc.oneof({ weight: 4, arbitrary: blank }, { weight: 2, arbitrary: fc.constantFrom<Entered>(0.5, 0.85, '45,5%', 'chưa rõ', '1.234') }),
    numerator: counts,
    denominator: counts,
  }),
  fc.record<GeneratedTarget>({
    actual: fc.oneof(blank, fc.integer({ min: 1, max: 63 }), fc.constantFrom<Entered>(0, 3.5, '20', 'hạng 5', 'Chưa công bố', 20.0000000001)),
    target: fc.constantFrom<Entered>(20, 15, 20, ''),
    unit: fc.constantFrom<Entered>('hạng', 'Hạng'),
    direction: fc.constantFrom<Entered>('<=', '≤', 'trong nhóm'),
    baseline: fc.constantFrom<Entered>('', '', 44, 20, 15, 'x'),
    numerator: fc.constantFrom<Entered>('', '', 3),
    denominator: fc.constantFrom<Entered>('', '', 4),
  }),
  fc.record<GeneratedTarget>({
    actual: fc.oneof(blank, fc.integer({ min: 900, max: 1010 }), fc.constantFrom<Entered>('988', '1.988', '12.345.678', 'chưa công bố')),
    target: fc.constantFrom<Entered>(0.012, 0.02, 0),
    unit: fc.constant<Entered>('% giảm'),
    direction: fc.constantFrom<Entered>('giảm', 'giam', 'Giảm '),
    baseline: fc.constantFrom<Entered>('', '', 1000, 1000, 0, '1.000', '12.400.000', '  '),
    numerator: fc.constantFrom<Entered>('', '', 5),
    denominator: fc.constantFrom<Entered>('', '', 10),
  }),
);

/** The same rows each time, so that a disagreement found once is found again. */
export const generatedTasks = (count = 600): GeneratedTask[] => fc.sample(taskArbitrary, { seed: 876, numRuns: count });
export const generatedTargets = (count = 300): GeneratedTarget[] => fc.sample(targetArbitrary, { seed: 2023, numRuns: count });
