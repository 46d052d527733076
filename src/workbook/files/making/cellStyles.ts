import type { CellArea, Look } from '../../../sheets/change';
import type { BorderSide, CellStyle } from '../workbookFile';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right', General: 'general' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

/** The style of each cell of a sheet as looks are laid one over another, equal ones as one object. */
export interface CellStyles {
  lay(area: CellArea, look: Look): void;
  at(row: number, column: number): CellStyle | undefined;
  /** rows and columns that any look reaches */
  readonly rows: number;
  readonly columns: number;
}

/** `known` is shared by the sheets of a workbook. */
export function cellStyles(known: Map<string, CellStyle>): CellStyles {
  const grid: (CellStyle | undefined)[][] = [];
  let width = 0;
  return {
    lay(area, look) {
      const laid = new Map<string, Map<CellStyle | undefined, CellStyle>>();
      width = Math.max(width, area.column + area.columns);
      for (let i = 0; i < area.rows; i += 1) {
        const line = (grid[area.row + i] ??= []);
        for (let j = 0; j < area.columns; j += 1) {
          const sides = sidesOf(look, area, i, j);
          const styles = laid.get(sides.join()) ?? new Map<CellStyle | undefined, CellStyle>();
          laid.set(sides.join(), styles);
          const before = line[area.column + j];
          const after = styles.get(before) ?? kept(known, laidOver(before ?? {}, look, sides));
          styles.set(before, after);
          line[area.column + j] = after;
        }
      }
    },
    at: (row, column) => grid[row]?.[column],
    get rows() { return grid.length; },
    get columns() { return width; },
  };
}

/** Which of a cell's four edges the look draws: those of the area where the cell lies at its edge, else those inside. */
function sidesOf({ border }: Look, { rows, columns }: CellArea, i: number, j: number): BorderSide[] {
  if (!border) return [];
  const isOuter = { top: i === 0, right: j === columns - 1, bottom: i === rows - 1, left: j === 0 };
  return SIDES.filter((side) => border.sides.includes(isOuter[side] ? side : 'inside'));
}

function laidOver(style: CellStyle, { font, fill, horizontal, vertical, wrap, numberFormat, border, locked }: Look, sides: readonly BorderSide[]): CellStyle {
  const given = <T extends object>(part: T): Partial<T> => Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>;
  return {
    ...style,
    ...given({
      fontName: font?.name, fontSize: font?.size, bold: font?.bold, italic: font?.italic, color: font?.color,
      fill, horizontal: horizontal && HORIZONTAL[horizontal], vertical: vertical && VERTICAL[vertical], wrap, numberFormat, locked,
    }),
    ...(border && sides.length > 0
      ? { borders: { ...style.borders, ...Object.fromEntries(sides.map((side) => [side, { style: border.style === 'Thin' ? 'thin' : 'medium', color: border.color }])) } }
      : {}),
  };
}

function kept(known: Map<string, CellStyle>, style: CellStyle): CellStyle {
  const key = JSON.stringify(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1)));
  const found = known.get(key);
  if (!found) known.set(key, style);
  return found ?? style;
}
