import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** A file under src. `module` is its path without the extension: "plan/day", "strings", "taskpane/index". */
export interface Source {
  path: string;
  module: string;
  text: string;
  tree: ts.SourceFile;
}

/** One place where a rule of the house is broken. */
export interface Breach {
  place: string;
  what: string;
}

export function source(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : /\.[cm]?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return { path, module: moduleOf(path), text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

/** Everything that is compiled: TypeScript, and the plain scripts that Node runs as they are. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join(posix.sep))
    .filter((path) => /\.([cm]?[jt]s|tsx)$/.test(path))
    .sort()
    .map((path) => source(path, readFileSync(join(folder, path), 'utf8')));
}

export function foldersOf(sources: Source[]): string[] {
  return [...new Set(sources.flatMap(({ path }) => path.split('/').slice(0, -1).map((_, depth, names) => names.slice(0, depth + 1).join('/'))))];
}

export function breachAt({ path, tree }: Source, position: number, what: string): Breach {
  return { place: `src/${path}:${tree.getLineAndCharacterOfPosition(position).line + 1}`, what };
}

/** Whether a module is the one named, or stands in the room named: "workbench/page/page" is in "workbench" and in "workbench/page". */
export function isIn(module: string, room: string): boolean {
  return module === room || module.startsWith(`${room}/`);
}

/** The module that a relative import leads to; null when it leads out of src. */
export function importedModule(from: Source, specifier: string): string | null {
  const target = posix.normalize(posix.join(posix.dirname(from.path), specifier));
  return relative('.', target).startsWith('..') ? null : moduleOf(target);
}

export function nodesOf(tree: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

function moduleOf(path: string): string {
  return path.replace(/\.([cm]?[jt]s|tsx|css|json)$/, '');
}
