import ts from 'typescript';
import { breachAt, importedModule, isIn, type Breach, type Source } from './source';

/** Which room may take what from which other room. The longest name that fits a module is its line. */
const ROOMS: Record<string, string[]> = {
  plan: [],
  plans: ['plan'],
  strings: ['plan'],
  sheets: ['plan', 'strings'],
  // the grid is what files hand to the domain
  workbook: ['sheets', 'plan/appendix/grid'],
  functions: ['plan', 'strings'],
  commands: ['plan', 'plans', 'sheets', 'strings', 'workbook'],
  taskpane: ['commands', 'plan', 'plans', 'strings', 'workbook'],
  'taskpane/index': ['commands', 'functions', 'plan', 'plans', 'strings', 'workbook'],
  workbench: ['strings', 'workbook/files'],
  'workbench/commandLine': ['commands', 'functions', 'plan', 'plans', 'strings', 'workbook'],
  'workbench/bench': ['commands', 'functions', 'plan', 'plans', 'sheets', 'strings', 'workbook'],
};

/** strings.ts takes types only: it is words, and must not wake the domain. */
const TYPES_ONLY: Record<string, string[]> = { strings: ['plan'] };

/** Which room may take what from npm and from Node. A room that is not named here takes nothing. */
const PACKAGES: Record<string, RegExp> = {
  workbook: /^(hucre|fflate|mammoth)(\/|$)/,
  taskpane: /^(react|react-dom|@fluentui\/[\w-]+)(\/|$)/,
  workbench: /./,
  'functions/metadata': /^(node:\w+|custom-functions-metadata|path|fs)$/,
};

export function wallBreaches(source: Source): Breach[] {
  return ts.preProcessFile(source.text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    const complaint = fileName.startsWith('.') ? roomComplaint(source, fileName, pos) : packageComplaint(source, fileName);
    return complaint === null ? [] : [breachAt(source, pos, complaint)];
  });
}

function roomComplaint(source: Source, specifier: string, position: number): string | null {
  const target = importedModule(source, specifier);
  if (target === null) return `"${specifier}" leads out of src`;
  const room = lineFor(ROOMS, source.module);
  if (room === undefined) return `no room of the house holds ${source.module}`;
  if (roomOf(target) === roomOf(source.module)) return null;
  if (!(ROOMS[room] ?? []).some((allowed) => isIn(target, allowed))) return `${room} may not import ${target}`;
  const isTyped = /^import type\b/.test(source.text.slice(source.text.lastIndexOf('import', position), position));
  if ((TYPES_ONLY[room] ?? []).some((typed) => isIn(target, typed)) && !isTyped) return `${room} may import only types from ${target}`;
  return null;
}

function packageComplaint(source: Source, name: string): string | null {
  const line = lineFor(PACKAGES, source.module);
  return line !== undefined && PACKAGES[line]?.test(name) ? null : `${roomOf(source.module)} may not import the package ${name}`;
}

function lineFor(table: Record<string, unknown>, module: string): string | undefined {
  return Object.keys(table).filter((room) => isIn(module, room)).sort((a, b) => b.length - a.length)[0];
}

function roomOf(module: string): string {
  return module.split('/')[0] ?? '';
}
