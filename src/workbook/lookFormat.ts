import type { CellArea, Look } from '../sheets/change';

type Format = Excel.CellPropertiesFormat;

/**
 * A look as the formats of an area's rows, or of its columns where they are fewer: one action in place of a score of properties.
 * A line between two rows belongs to both of them, so each row gets it below and the next one above.
 */
export function formatsOfLook(look: Look, { rows, columns }: CellArea): { by: 'rows' | 'columns'; formats: Format[] } {
  const byRows = rows <= columns;
  const count = byRows ? rows : columns;
  const across = byRows ? columns : rows;
  const plain = plainFormat(look);
  const formats = Array.from({ length: count }, (_, index) => {
    const borders = look.border && bordersOf(look.border, byRows, { isFirst: index === 0, isLast: index === count - 1, isSingle: across === 1 });
    return borders ? { ...plain, borders } : plain;
  });
  return { by: byRows ? 'rows' : 'columns', formats };
}

function plainFormat({ font, fill, horizontal, vertical, wrap, locked }: Look): Format {
  return {
    ...(font === undefined ? {} : { font }),
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(locked === undefined ? {} : { protection: { locked } }),
  };
}

function bordersOf(
  { color, style, sides }: NonNullable<Look['border']>, byRows: boolean, { isFirst, isLast, isSingle }: { isFirst: boolean; isLast: boolean; isSingle: boolean },
): Excel.CellBorderCollection {
  // Thin is what a continuous line is anyhow.
  const line: Excel.CellBorder = style === 'Thin' ? { style: 'Continuous', color } : { style: 'Continuous', weight: style, color };
  const has = (side: typeof sides[number]) => sides.includes(side);
  const [before, after, start, end] = byRows ? ['top', 'bottom', 'left', 'right'] as const : ['left', 'right', 'top', 'bottom'] as const;
  const drawn: [keyof Excel.CellBorderCollection, boolean][] = [
    [before, has(isFirst ? before : 'inside')],
    [after, has(isLast ? after : 'inside')],
    [start, has(start)],
    [end, has(end)],
    [byRows ? 'vertical' : 'horizontal', has('inside') && !isSingle],
  ];
  return Object.fromEntries(drawn.flatMap(([side, isDrawn]) => (isDrawn ? [[side, line]] : [])));
}
