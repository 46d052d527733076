import { comparisonKey } from '../text';
import { leadingMark } from './rowMark';

/**
 * What the areas of reform are about, whatever a year's plan calls them. Source: the areas of plan 876/KH-UBND, of the national plan and of
 * the index of QĐ 1187, where area 7 is "Chuyển đổi số trong các cơ quan nhà nước".
 */
const TOPICS: readonly RegExp[] = [
  /chỉ đạo|điều hành/u,
  /thể chế/u,
  /thủ tục hành chính|tthc/u,
  /tổ chức bộ máy|bộ máy/u,
  /công vụ|công chức|viên chức/u,
  /tài chính công/u,
  /chính quyền điện tử|chính quyền số|chính phủ điện tử|chuyển đổi số|hiện đại hóa/u,
];

/** A title without its number: "II. Cải cách thể chế:" is "cải cách thể chế". */
export function areaKey(title: string): string {
  const plain = leadingMark(title.trim())?.rest ?? title;
  return comparisonKey(plain).replace(/^lĩnh vực\s*:?\s*/u, '').replace(/\s*\([^)]*\)\s*$/u, '').replace(/[.:;,\s]+$/u, '').replace(/\bcchc\b/gu, 'cải cách hành chính');
}

/** Whether a title is about one of the areas of reform. */
export const isAboutReform = (title: string): boolean => TOPICS.some((topic) => topic.test(areaKey(title)));

/** The area whose very name a title is. */
export function areaNamed(title: string, areas: readonly string[]): string | null {
  const key = areaKey(title);
  return areas.find((area) => areaKey(area) === key) ?? null;
}

/**
 * The plan's area that a group's title names, by its words, never by its number: "VII. Công tác chỉ đạo, điều hành" is the area that this plan
 * counts first. Null where none, or more than one, is meant.
 * @example areaOfTitle('VII. Công tác chỉ đạo, điều hành', ['Cải cách thể chế', 'Công tác chỉ đạo, điều hành cải cách hành chính'])
 */
export function areaOfTitle(title: string, areas: readonly string[]): string | null {
  const key = areaKey(title);
  if (key === '') return null;
  const same = areaNamed(title, areas);
  if (same !== null) return same;
  const topics = TOPICS.filter((topic) => topic.test(key));
  const meant = areas.filter((area) => topics.some((topic) => topic.test(areaKey(area))));
  return topics.length === 1 && meant.length === 1 ? meant[0]! : null;
}
