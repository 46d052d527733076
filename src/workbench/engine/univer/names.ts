import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { NameFacts } from '../engine';
import type { Core } from './core';

// Univer takes a reference without "=" and anything else, also a structured reference, as a formula with it.
const IS_REFERENCE = /^=('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu;

export class Names {
  constructor(readonly core: Core) {}

  all(): NameFacts[] {
    return this.#params().map((param) => ({
      name: param.name, reference: withEquals(param.formulaOrRefString), visible: param.hidden !== true,
      ...(isLocal(param) ? { sheet: param.localSheetId } : {}),
    }));
  }

  set({ name, reference, sheet, visible }: NameFacts): void {
    const formula = withEquals(reference);
    const old = this.#find(name, sheet);
    if (old) this.core.run(RemoveDefinedNameMutation.id, sheet ?? '', { ...old });
    this.core.run(SetDefinedNameMutation.id, sheet ?? '', {
      id: old?.id ?? generateRandomId(10), name, formulaOrRefString: IS_REFERENCE.test(formula) ? formula.slice(1) : formula,
      localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME, hidden: !visible, comment: '',
    });
  }

  delete(name: string, sheet?: string): void {
    const old = this.#find(name, sheet);
    if (!old) throw new Error(`There is no name ${name}`);
    this.core.run(RemoveDefinedNameMutation.id, sheet ?? '', { ...old });
  }

  #find(name: string, sheet: string | undefined): IDefinedNamesServiceParam | undefined {
    return this.#params().find((param) => param.name.toLowerCase() === name.toLowerCase() && (isLocal(param) ? param.localSheetId : undefined) === sheet);
  }

  #params(): IDefinedNamesServiceParam[] {
    return Object.values(this.core.get(IDefinedNamesService).getDefinedNameMap(this.core.unitId) ?? {});
  }
}

function isLocal(param: IDefinedNamesServiceParam): boolean {
  return param.localSheetId !== undefined && param.localSheetId !== '' && param.localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

function withEquals(reference: string): string {
  return reference.startsWith('=') ? reference : `=${reference}`;
}
