import { CustomCommandExecutionError, ObjectMatrix } from '@univerjs/core';
import { InsertRowByRangeCommand, RemoveRowByRangeCommand, SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellBlock } from './cells';
import type { Extras } from './extras';
import type { Styles } from './styles';

/** Refuses what a user does in the page to locked cells of a protected sheet. The add-in's own writes are refused by the host, as Excel's API does it. */
export function guardProtectedSheets(styles: Styles, extras: Extras): void {
  const { core } = styles.cells;
  core.commands.beforeCommandExecuted((command, options) => {
    if (core.isRunning || options?.['fromFormula'] || !command.params) return;
    const { subUnitId: sheet, cellValue } = command.params as { subUnitId?: string; cellValue?: CellBlock };
    const protection = sheet === undefined ? undefined : extras.sheet(sheet).protection;
    if (sheet === undefined || !protection) return;
    const refuse = (): never => { throw new CustomCommandExecutionError(`The sheet ${core.worksheet(sheet).getName()} is protected`); };
    if (command.id === InsertRowByRangeCommand.id && !protection.options['allowInsertRows']) refuse();
    if (command.id === RemoveRowByRangeCommand.id && !protection.options['allowDeleteRows']) refuse();
    if (command.id !== SetRangeValuesMutation.id) return;
    new ObjectMatrix(cellValue ?? {}).forValue((row, column) => {
      if (styles.read(sheet, row, column).locked) refuse();
    });
  });
}
