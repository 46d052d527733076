import type { Look } from './change';

/** Official papers are set in Times New Roman (Nghị định 30/2020/NĐ-CP). */
export const FONT = 'Times New Roman';

/** Every pair of text and ground that stands on a sheet has a contrast of at least 4.5; a test measures it. */
export const COLORS = {
  text: '#000000',
  planHeader: { fill: '#1F4E79', color: '#FFFFFF' },
  enteredHeader: { fill: '#7F6000', color: '#FFFFFF' },
  computedHeader: { fill: '#595959', color: '#FFFFFF' },
  entered: { fill: '#FFF8DC', color: '#000000' },
  computed: { fill: '#F2F2F2', color: '#404040' },
  total: { fill: '#DDEBF7', color: '#000000' },
  waiting: { fill: '#DEEAF6', color: '#1F4E79' },
  hint: '#595959',
  border: '#BFBFBF',
  overdue: { fill: '#FFC7CE', color: '#9C0006' },
  behind: { fill: '#FFD9A0', color: '#7A3E00' },
  dueSoon: { fill: '#FFF2A8', color: '#5C4A00' },
  done: { color: '#1B5E20' },
  problem: { color: '#9C0006' },
  laggingBar: '#E8A0A6',
} as const;

export const NUMBER_FORMATS = {
  text: '@', date: 'dd/mm/yyyy', share: '0.0%', wholeShare: '0%', count: '#,##0', rank: '0', general: 'General',
} as const;

/** Set once for the whole of a sheet; the looks below say only what differs. Each property set is a message to Excel of its own. */
export const SHEET: Look = { font: { name: FONT, size: 11 }, vertical: 'Center' };

/** The lines of a block of cells. Its left and top edges are those of its header. */
export const RULED: Look = { border: { color: COLORS.border, style: 'Thin', sides: ['bottom', 'right', 'inside'] } };

export const CELL: Look = { horizontal: 'Left', wrap: true };
export const HEADER: Look = {
  font: { bold: true, color: COLORS.planHeader.color }, fill: COLORS.planHeader.fill, horizontal: 'Center', wrap: true,
};
export const TITLE: Look = { font: { size: 14, bold: true } };
export const SUBTITLE: Look = { font: { size: 12, italic: true } };
export const SECTION: Look = { font: { size: 12, bold: true }, vertical: 'Bottom' };
export const HINT: Look = { font: { italic: true, color: COLORS.hint } };

export const ENTERED_CELL: Look = { ...CELL, fill: COLORS.entered.fill, locked: false };
export const COMPUTED_CELL: Look = { ...CELL, fill: COLORS.computed.fill, font: { color: COLORS.computed.color } };
export const TOTAL_CELL: Look = { fill: COLORS.total.fill, font: { bold: true } };

export const centred = (look: Look): Look => ({ ...look, horizontal: 'Center' });
export const formatted = (look: Look, numberFormat: string): Look => ({ ...look, numberFormat });
