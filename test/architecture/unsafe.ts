import ts from 'typescript';
import { breachAt, isIn, nodesOf, type Breach, type Source } from './source';

/** The simulated Excel is never deployed. */
const FREE = ['workbench'];

/** Text from a workbook or a file is only ever text: nothing turns it into page or into code. */
const INTO_PAGE = ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc', 'srcDoc'];
const INTO_CODE = ['eval', 'Function', 'document.write', 'document.writeln', 'window.eval', 'globalThis.eval'];
const TIMERS = ['setTimeout', 'setInterval', 'window.setTimeout', 'window.setInterval'];

export function unsafeBreaches(source: Source): Breach[] {
  if (FREE.some((room) => isIn(source.module, room))) return [];
  return nodesOf(source.tree).filter(isUnsafe).map((node) => breachAt(source, node.getStart(), `is unsafe: ${node.getText().slice(0, 60)}`));
}

function isUnsafe(node: ts.Node): boolean {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) return INTO_PAGE.includes(node.text);
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const called = node.expression.getText();
  const [first] = node.arguments ?? [];
  return INTO_CODE.includes(called) || (TIMERS.includes(called) && first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)));
}
