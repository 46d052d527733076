/**
 * What the open Univer lacks: kept in a resource of its document, so that saving the document saves it too.
 * Everything is keyed by the id of a sheet, a table or a rule.
 */
import { IResourceManagerService, UniverInstanceType } from '@univerjs/core';
import type { ChartFacts, ConditionalRule, PageLayout, Protection } from '../engine';
import type { Core } from './core';

export interface SheetExtras { veryHidden?: boolean; layout?: PageLayout; protection?: Protection; charts?: ChartFacts[] }
export interface TableExtras { style: string; showFilterButton: boolean; showBandedRows: boolean }
interface Content {
  sheets: Record<string, SheetExtras>;
  tables: Record<string, TableExtras>;
  /** rules as they were given, where Univer's own form says less */
  rules: Record<string, ConditionalRule['rule']>;
}

/** Excel's own default, in points. */
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
const NO_LINE = { left: '', center: '', right: '' };
export const DEFAULT_LAYOUT: PageLayout = {
  orientation: 'portrait', paperSize: 'a4', fitToWidth: null, fitToHeight: null, titleRows: null, printArea: null,
  margins: MARGINS, footer: NO_LINE, header: NO_LINE, centerHorizontally: false,
};

export class Extras {
  #content: Content = { sheets: {}, tables: {}, rules: {} };

  constructor(core: Core) {
    core.get(IResourceManagerService).registerPluginResource<Content>({
      pluginName: 'SHEET_CCHC_WORKBENCH_PLUGIN',
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: () => JSON.stringify(this.#content),
      parseJson: (text) => JSON.parse(text) as Content,
      onLoad: (_unit, content) => { this.#content = content; },
      onUnLoad: () => { this.#content = { sheets: {}, tables: {}, rules: {} }; },
    });
  }

  sheet(id: string): SheetExtras {
    return (this.#content.sheets[id] ??= {});
  }

  forgetSheet(id: string): void {
    delete this.#content.sheets[id];
  }

  get tables(): Record<string, TableExtras> {
    return this.#content.tables;
  }

  get rules(): Record<string, ConditionalRule['rule']> {
    return this.#content.rules;
  }
}
