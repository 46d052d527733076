import path from 'node:path';
import type { ImportChoices } from '../../commands/import/importChoices';
import { type Appendix, readAppendix } from '../../commands/import/readAppendix';
import { type Role, ROLES } from '../../plan/appendix/headers';
import { COMMAND_LINE } from '../../strings';
import type { ExcelRun } from '../../workbook/excel';
import { type Arguments, WrongCall } from './arguments';
import { bytesOf } from './edges';

/** What of the guesses can be changed: `--agency "tên=cơ quan"`, `--area "nhóm=lĩnh vực"`, `--role 3=lead`, `--table 2`, `--sub-rows tasks`. */
export const APPENDIX_OPTIONS = ['agency', 'area', 'role', 'table', 'sub-rows'] as const;

export function importChoices(given: Arguments): ImportChoices {
  const table = given.option('table');
  if (table !== undefined && !/^[1-9]\d*$/u.test(table)) throw new WrongCall(COMMAND_LINE.notACount('table', table));
  return {
    ...(table === undefined ? {} : { table: Number(table) - 1 }),
    subRows: given.oneOf<'join' | 'tasks'>('sub-rows', ['join', 'tasks'], 'join'),
    agencies: Object.fromEntries(given.pairs('agency')),
    areas: Object.fromEntries(given.pairs('area')),
    roles: Object.fromEntries(given.pairs('role').map(([column, role]) => [columnOf(column), roleOf(role)])),
  };
}

function columnOf(text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new WrongCall(COMMAND_LINE.notACount('role', text));
  return Number(text) - 1;
}

function roleOf(text: string): Role | null {
  const role = ROLES.find((one) => one === text);
  if (role === undefined && text !== 'none') throw new WrongCall(COMMAND_LINE.optionNotOneOf('role', [...ROLES, 'none']));
  return role ?? null;
}

/** The appendix in a file. */
export async function appendixOf(run: ExcelRun, file: string): Promise<Appendix> {
  const bytes = await bytesOf(file);
  return readAppendix(run, { kind: 'file', name: path.basename(file), bytes });
}
