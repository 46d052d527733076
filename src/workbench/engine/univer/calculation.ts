import type { ICommandInfo, IRange } from '@univerjs/core';
import { FormulaDependencyGenerator, RemoveSuperTableMutation, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { cellArea, rangeOf } from './area';
import type { Core } from './core';
import { forgetLexedFormulas } from './formulaCures';
import { takeOneBranch } from './lazyIf';

interface UnitRange { unitId: string; sheetId: string; range: IRange }
interface Dirty {
  dirtyRanges: UnitRange[]; forceCalculation: boolean;
  dirtyDefinedNameMap?: Record<string, unknown>; dirtySuperTableMap?: Record<string, unknown>;
}

/** The parts of Univer's trigger that are used here: it gathers what changed. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Dirty;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): Dirty;
  _mergeDirty(one: Dirty, other: Dirty): Dirty;
  _startProgress(): void;
}

/** Longer than any calculation: passing it is a bug, never a way to go on. */
const STUCK_AFTER = 1_200_000;
/** How long Univer waits for more changes before it calculates by itself. */
const PAUSE = 100;

/**
 * Univer calculates only what depends on changed cells. `calculate` takes what was gathered and starts at once, waits for the end, and goes on
 * until nothing is left; with nothing changed it returns without a calculation. After changes that nobody asks about it starts by itself, by
 * the same way: Univer's own timer would begin one calculation in the middle of another, and both would write.
 */
export class Calculation {
  readonly #trigger: Trigger;
  #isRunning = false;
  #isDisposed = false;
  #ownTimer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];
  #tableChanged = false;
  #again: { sheet: string; row: number; column: number }[] = [];

  constructor(readonly core: Core, onEnd: () => void) {
    this.#trigger = core.get(TriggerCalculationController) as unknown as Trigger;
    takeOneBranch(core);
    core.commands.beforeCommandExecuted((command) => {
      // Univer calculates nothing when a table goes, and hears of one that changed only after whoever changed it went on.
      if (command.id === RemoveSuperTableMutation.id || command.id === SetSuperTableMutation.id) this.#tableChanged = true;
      if (command.id === SetFormulaCalculationStartMutation.id) this.#forgetOldTables(command.params as Dirty);
    });
    core.commands.onCommandExecuted((command) => {
      this.#takeTimer();
      if (command.id === SetFormulaCalculationStartMutation.id) this.#isRunning = true;
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
      if (functionsExecutedState === undefined) return;
      this.#isRunning = false;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const go of waiting) go();
      onEnd();
    });
  }

  /** The cell is calculated anew next time although nothing that it reads changed. */
  calculateAgain(sheet: string, row: number, column: number): void {
    this.#again.push({ sheet, row, column });
  }

  async calculate(full: boolean): Promise<void> {
    let force = full;
    // What stays busy is asked again by the next call, not by this one: its answer may need whoever waits for this calculation.
    let again = this.#again;
    this.#again = [];
    while (!this.#isDisposed) {
      if (this.#isRunning) {
        await this.#end();
        continue;
      }
      const dirty = this.#takeDirty(force, again);
      force = false;
      again = [];
      if (!dirty) return;
      this.#isRunning = true;
      const end = this.#end();
      this.#trigger._executingDirtyData = dirty;
      await this.core.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
      await end;
    }
  }

  /** A calculation that is still running never ends; who waits for it goes on. */
  dispose(): void {
    this.#isDisposed = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
    // Univer shows progress after a second even when the calculation has ended and the words for it are gone.
    this.#trigger._startProgress = () => undefined;
    clearTimeout(this.#trigger._setTimeoutKey);
  }

  #takeTimer(): void {
    const trigger = this.#trigger;
    if (trigger._waitingCommandQueue.length === 0 || trigger._setTimeoutKey === this.#ownTimer) return;
    clearTimeout(trigger._setTimeoutKey);
    this.#ownTimer = setTimeout(() => void this.calculate(false), PAUSE);
    trigger._setTimeoutKey = this.#ownTimer;
  }

  #takeDirty(force: boolean, again: { sheet: string; row: number; column: number }[]): Dirty | null {
    const trigger = this.#trigger;
    if (!force && again.length === 0 && !this.#tableChanged && trigger._waitingCommandQueue.length === 0) return null;
    clearTimeout(trigger._setTimeoutKey);
    const gathered = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(trigger._waitingCommandQueue));
    trigger._waitingCommandQueue = [];
    const ranges = again.map(({ sheet, row, column }) => ({ unitId: this.core.unitId, sheetId: sheet, range: rangeOf(cellArea(row, column)) }));
    return { ...gathered, dirtyRanges: [...gathered.dirtyRanges, ...ranges], forceCalculation: gathered.forceCalculation || force };
  }

  /**
   * After a table or a name changed, Univer parses each formula that mentions it anew, but goes on to keep the old parse, with the table's old area, for
   * the next time. So the old ones are forgotten and everything is calculated: formulas of one text are then parsed once, which is also faster.
   */
  #forgetOldTables(dirty: Dirty): void {
    const isEmpty = (map: Record<string, unknown> = {}): boolean => Object.keys(map).length === 0;
    if (isEmpty(dirty.dirtyDefinedNameMap) && isEmpty(dirty.dirtySuperTableMap) && !this.#tableChanged) return;
    this.#tableChanged = false;
    forgetLexedFormulas();
    this.core.univer.__getInjector().createInstance(FormulaDependencyGenerator).dispose();
    dirty.forceCalculation = true;
    dirty.dirtyDefinedNameMap = {};
    dirty.dirtySuperTableMap = {};
  }

  #end(): Promise<void> {
    return new Promise((resolve, reject) => {
      const stuck = setTimeout(() => reject(new Error('Univer does not come to the end of a calculation')), STUCK_AFTER);
      this.#waiting.push(() => {
        clearTimeout(stuck);
        resolve();
      });
    });
  }
}
