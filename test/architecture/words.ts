import ts from 'typescript';
import type { Direction, Unit } from '../../src/plan/plan';
import { breachAt, foldersOf, isIn, nodesOf, type Breach, type Source } from './source';

/**
 * Where Vietnamese stands in code: what is shown, the plans, the language that is read (deadline words, agency words, where a tone stands),
 * and what the workbench types as a person would.
 */
const VIETNAMESE_ROOMS = ['strings', 'plans', 'plan', 'sheets/formulas/reading', 'workbench/page/madeUp'];

/** A unit or a direction of the plan is a value that the compiler checks, not a word. */
const PLAN_VALUES: (Unit | Direction)[] = ['% giảm', 'hạng', 'giảm'];

const VIETNAMESE_LETTER = /[ăâđêôơưàáãèéìíòóõùúýĩũ\u1ea0-\u1ef9]/i;

/** Comments and JSDoc are not looked at: there Vietnamese explains, and describes the functions to Excel's wizard. */
export function vietnameseBreaches(source: Source): Breach[] {
  if (VIETNAMESE_ROOMS.some((room) => isIn(source.module, room))) return [];
  return nodesOf(source.tree)
    .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node) || ts.isRegularExpressionLiteral(node))
    .filter((node) => VIETNAMESE_LETTER.test(node.getText().normalize('NFC')))
    .filter((node) => !(ts.isStringLiteralLike(node) && PLAN_VALUES.some((value) => value === node.text)))
    .map((node) => breachAt(source, node.getStart(), `says ${node.getText().trim().slice(0, 60)}`));
}

/** What seems to need one of these belongs to a noun. */
const FORBIDDEN_FOLDERS = /^(utils?|helpers?|common|services?|types?)$/i;

export function folderBreaches(source: Source): Breach[] {
  return foldersOf([source]).filter((folder) => FORBIDDEN_FOLDERS.test(folder.split('/').at(-1) ?? ''))
    .map((folder) => ({ place: `src/${source.path}:1`, what: `stands in a folder named ${folder}` }));
}
