import ts from 'typescript';
import { breachAt, isIn, nodesOf, type Breach, type Source } from './source';

/** A name that only some rooms may use as a global, as a value or in a type. */
interface Reserved {
  names: string[];
  /** the rooms that must not; without it, every room but the `except` */
  rooms?: string[];
  except: string[];
}

const RESERVED: Reserved[] = [
  { names: ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime'], except: ['workbook', 'functions', 'taskpane/index', 'taskpane/surroundings', 'workbench'] },
  {
    names: ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'alert', 'DOMParser',
      'HTMLElement', 'Element', 'Document', 'Window', 'globalThis', 'process', 'console'],
    rooms: ['plan', 'plans', 'strings', 'sheets', 'functions', 'commands'],
    except: ['functions/metadata'],
  },
];

export function globalBreaches(source: Source): Breach[] {
  const forbidden = RESERVED.filter(({ rooms, except }) => !except.some((room) => isIn(source.module, room)) && (rooms?.some((room) => isIn(source.module, room)) ?? true))
    .flatMap(({ names }) => names);
  const nodes = nodesOf(source.tree).filter(ts.isIdentifier);
  const declared = new Set(nodes.filter(isDeclared).map((node) => node.text));
  return nodes.filter((node) => forbidden.includes(node.text) && !declared.has(node.text) && !isMemberName(node))
    .map((node) => breachAt(source, node.getStart(), `uses ${node.text}`));
}

/** The day and chance are arguments. Only the pane's entry and the workbench read a clock. */
const CLOCK_READERS = ['taskpane/verbsOfExcel', 'workbench'];

export function clockBreaches(source: Source): Breach[] {
  if (CLOCK_READERS.some((room) => isIn(source.module, room))) return [];
  return nodesOf(source.tree).flatMap((node) => {
    const isReading = ts.isNewExpression(node) ? node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0
      : ts.isCallExpression(node) && ['Date', 'Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID'].includes(node.expression.getText());
    return isReading ? [breachAt(source, node.getStart(), node.getText())] : [];
  });
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isFunctionDeclaration(parent) || ts.isClassDeclaration(parent)
    || ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent) || ts.isImportClause(parent) || ts.isImportSpecifier(parent) || ts.isNamespaceImport(parent)
    || ts.isTypeParameterDeclaration(parent)) && parent.name === node;
}

/** `table.location`, `{ document: … }`, `interface { window: … }`: a member's name, not the global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent)
    || ts.isJsxAttribute(parent) || ts.isEnumMember(parent) || ts.isGetAccessor(parent)) && parent.name === node
    || (ts.isBindingElement(parent) && parent.propertyName === node) || ts.isExportSpecifier(parent);
}
