import { ArrayValueObject, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject, type BaseValueObject, type ErrorType } from '@univerjs/engine-formula';

/** Univer cuts an array constant at every ; and , even inside its texts: {"A; B"} had two rows. */
type Format = (raw: unknown) => (BaseValueObject | null)[][];
const prototype = ArrayValueObject.prototype as unknown as { _formatValue: Format };
const formatValue = prototype._formatValue;
prototype._formatValue = function format(this: unknown, raw) {
  if (typeof raw !== 'string') return formatValue.call(this, raw);
  const values = rowsOf(raw).map((row) => row.map(valueOf));
  return formatValue.call(this, {
    calculateValueList: values, rowCount: values.length, columnCount: Math.max(...values.map((row) => row.length)),
    unitId: '', sheetId: '', row: -1, column: -1,
  });
};

/** The pieces of {1,"a;b";2,"c"}, each as written. */
export function rowsOf(constant: string): string[][] {
  const rows: string[][] = [['']];
  let isInText = false;
  for (const character of constant.slice(1, -1)) {
    const row = rows.at(-1) as string[];
    if (character === '"') isInText = !isInText;
    if (!isInText && character === ';') rows.push(['']);
    else if (!isInText && character === ',') row.push('');
    else row[row.length - 1] += character;
  }
  return rows.map((row) => row.map((piece) => piece.trim()));
}

function valueOf(piece: string): BaseValueObject {
  if (piece.startsWith('"')) return StringValueObject.create(piece.slice(1, -1).replaceAll('""', '"'));
  if (/^(true|false)$/i.test(piece)) return BooleanValueObject.create(piece.toUpperCase() === 'TRUE');
  if (piece.startsWith('#')) return ErrorValueObject.create(piece.toUpperCase() as ErrorType);
  return piece !== '' && Number.isFinite(Number(piece)) ? NumberValueObject.create(Number(piece)) : StringValueObject.create(piece);
}
