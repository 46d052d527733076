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

const BORDER: Look['border'] = { color: COLORS.border, style: 'Thin', sides: ['top', 'bottom', 'left', 'right', 'inside'] };

/** A cell of a table: wrapped and ruled. */
export const CELL: Look = {
  font: { name: FONT, size: 11, color: COLORS.text }, vertical: 'Center', horizontal: 'Left', wrap: true, border: BORDER,
};

export const HEADER: Look = {
  font: { name: FONT, size: 11, bold: true, color: COLORS.planHeader.color }, fill: COLORS.planHeader.fill,
  vertical: 'Center', horizontal: 'Center', wrap: true, border: BORDER,
};

export const TITLE: Look = { font: { name: FONT, size: 14, bold: true }, horizontal: 'Left', vertical: 'Center' };
export const SUBTITLE: Look = { font: { name: FONT, size: 12, italic: true }, horizontal: 'Left', vertical: 'Center' };
export const HINT: Look = { font: { name: FONT, size: 11, italic: true, color: COLORS.hint }, horizontal: 'Left', vertical: 'Center' };
export const SECTION: Look = { font: { name: FONT, size: 12, bold: true }, horizontal: 'Left', vertical: 'Center' };

export const ENTERED_CELL: Look = { ...CELL, fill: COLORS.entered.fill, locked: false };
export const COMPUTED_CELL: Look = { ...CELL, fill: COLORS.computed.fill, font: { name: FONT, size: 11, color: COLORS.computed.color } };
export const TOTAL_CELL: Look = { ...CELL, fill: COLORS.total.fill, font: { name: FONT, size: 11, bold: true, color: COLORS.total.color } };

export const centred = (look: Look): Look => ({ ...look, horizontal: 'Center' });
export const formatted = (look: Look, numberFormat: string): Look => ({ ...look, numberFormat });
