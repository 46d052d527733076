import ts from 'typescript';
import { breachAt, isIn, nodesOf, type Breach, type Source } from './source';

/** Excel's metadata generator knows a range that holds anything only as any[][]. */
const ANY_ALLOWED = ['functions'];

/** `any` in what other files see: parameters, results, members and types of what is exported. Inside a body it is the compiler's affair. */
export function anyBreaches(source: Source): Breach[] {
  if (ANY_ALLOWED.some((room) => isIn(source.module, room))) return [];
  return nodesOf(source.tree)
    .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword && isSeenOutside(node))
    .map((node) => breachAt(source, node.getStart(), `any in "${node.parent.getText().replace(/\s+/g, ' ').slice(0, 60)}"`));
}

function isSeenOutside(node: ts.Node): boolean {
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (ts.isBlock(outer) || ts.isAsExpression(outer) || ts.isSatisfiesExpression(outer)) return false;
    if (ts.isArrowFunction(outer) && outer.body === inner) return false;
    if (ts.isClassElement(outer) && ts.canHaveModifiers(outer) && ts.getModifiers(outer)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)) return false;
    if (ts.isStatement(outer) && ts.canHaveModifiers(outer)) return ts.getModifiers(outer)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  }
  return false;
}

/** The edges: where something of ours meets something that throws, or where a failure is shown. Everywhere else errors pass through. */
export const EDGES: Record<string, string> = {
  'workbook/excel': 'Excel\'s errors become failures',
  'workbook/readSeenCells': 'Excel may refuse to say where constants and hidden rows are: the check goes on without',
  'workbook/files/reading': 'a file that cannot be read becomes a failure that says why',
  'workbook/files/grids': 'the same for the file of an appendix',
  'workbook/files/returned': 'a file that came back and cannot be read becomes the reason why',
  'plans/planFile': 'text that is no JSON becomes a fault of the plan file',
  'commands/followWorkbook': 'an event has no caller: what failed goes to the follower',
  'functions/cells': 'a call that is refused as a whole becomes a cell\'s error',
  'taskpane/desk': 'what a verb threw is shown to the user',
  'taskpane/exchanging': 'the table of agencies, read when its panel opens, tells what it threw',
  'taskpane/checking': 'a check that nobody asked for by hand tells what it threw',
  'workbench/commandLine': 'what was thrown becomes a sentence and an exit status',
  'workbench/excel': 'what was thrown becomes a sentence in the terminal',
  'workbench/objects': 'one batch that failed must not stop the next',
  'workbench/page': 'what was thrown becomes a sentence on the page or in the terminal',
  'workbench/webpack': 'a build that fails says what webpack said',
  'workbench/wire': 'what was thrown becomes an error in the answer, as Excel gives it',
};

export function catchBreaches(source: Source): Breach[] {
  if (Object.keys(EDGES).some((edge) => isIn(source.module, edge))) return [];
  return catchesOf(source).map((node) => breachAt(source, node.getStart(), 'catches an error away from the edges'));
}

/** An edge that catches nothing any more is a line to strike out. */
export function idleEdges(sources: Source[]): string[] {
  return Object.keys(EDGES).filter((edge) => !sources.some((source) => isIn(source.module, edge) && catchesOf(source).length > 0));
}

function catchesOf(source: Source): ts.Node[] {
  return nodesOf(source.tree).filter((node) => ts.isCatchClause(node)
    || (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'catch'));
}
