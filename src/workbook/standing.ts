/** What already stands in the workbook that performers must know so as to replace it and not to double it. Found by the same read as the snapshot. */
export interface Standing {
  /** sheets by name, with the id that events name them by */
  sheetIds: ReadonlyMap<string, string>;
  names: readonly string[];
  charts: readonly { sheet: string; name: string }[];
  rules: readonly StandingRule[];
  /** our tables: their sheet and rows, header included */
  tables: readonly { name: string; sheet: string; rows: number }[];
}

/** A conditional format on one of our sheets, ours or the user's. */
export interface StandingRule {
  sheet: string;
  id: string;
  rule: { kind: 'formula'; formula: string } | { kind: 'dataBar'; color: string; lower: string; upper: string } | { kind: 'other' };
}

export const NOTHING_STANDING: Standing = { sheetIds: new Map(), names: [], charts: [], rules: [], tables: [] };
