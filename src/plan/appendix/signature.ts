import { cleanText, comparisonKey } from '../text';
import type { Role } from './headers';
import { rowMark } from './rowMark';
import { ownText, type TableLine } from './tableLines';

/** What begins the lines that sign a paper, and nothing else. */
const SIGNS = /^(?:người (?:lập|tổng hợp)(?!\p{L})|(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)\.|tm (?:ubnd|ủy ban)|\((?:đã )?ký|nơi nhận\s*(?::|$))/u;
/** Posts that sign; they also lead tasks, so they count alone or in capitals only. */
const POST = /^(?:q\. ?|quyền )?(?:phó )?(?:chủ tịch|giám đốc|chánh văn phòng|trưởng (?:phòng|ban)|thủ trưởng(?: đơn vị)?|kế toán(?: trưởng)?)/u;
/** "An Giang, ngày 20 tháng 12 năm 2022" above it. */
const PLACE_AND_DAY = /^[\p{L}\s.]+, ngày\P{L}+tháng\P{L}+năm/u;

/** What a row that signs does not say. */
const WORK: readonly Role[] = ['deadline', 'deliverable'];

/** Words that sign a paper: a post alone or in capitals, "TM.", "Người lập biểu". */
export function isSigner(words: string): boolean {
  const key = comparisonKey(words);
  const post = POST.exec(key)?.[0];
  return SIGNS.test(key) || (post !== undefined && (post === key || cleanText(words) === cleanText(words).toUpperCase()));
}

/**
 * The rows below the last task that sign the appendix: "Người lập biểu" and "TM. Ủy ban nhân dân" in whatever columns, and the names under them. Each sheet or
 * table may be signed. A row with a number, a deadline or a deliverable is none of them.
 */
export function signatureLines(lines: readonly TableLine[]): ReadonlySet<TableLine> {
  const signatures = new Set<TableLine>();
  const signed = new Map<number, Set<Role>>();
  const lastNumbered = new Map(lines.flatMap(({ place, mark }, index) => (mark?.kind === 'number' ? [[place.grid, index] as const] : [])));
  lines.forEach((line, index) => {
    const { grid } = line.place;
    if (index <= (lastNumbered.get(grid) ?? -1) || line.isCountedAbove) return;
    const work = line.title === null ? WORK.filter((role) => ownText(line.cells[role]) !== '') : [];
    const others = signed.get(grid);
    // a name stands under the post that it signs for, whatever the column is else for
    if (!work.every((role) => others?.has(role) || isSigner(ownText(line.cells[role])))) return;
    const [first] = wordsOf(line);
    const isFirst = first !== undefined && (isSigner(first) || PLACE_AND_DAY.test(comparisonKey(first)));
    if (others === undefined && !isFirst) return;
    signed.set(grid, new Set([...others ?? [], ...work]));
    signatures.add(line);
  });
  return signatures;
}

/** What a row says besides its mark, from left to right. */
function wordsOf({ title, cells }: TableLine): string[] {
  const own = Object.values(cells).filter(({ isOwn, text }) => isOwn && text !== '' && rowMark(text) === null).sort((a, b) => a.place.column - b.place.column);
  return title === null ? own.map(({ text }) => text) : [title];
}

/** A row's first words, to tell it by. */
export const firstWords = (line: TableLine): string => wordsOf(line)[0] ?? '';
