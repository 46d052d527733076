const share = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 2 });
const count = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** 0.8754 is "87,54%". */
export const shareText = (value: number): string => share.format(value);

/** 1234.5 is "1.234,5". */
export const numberText = (value: number): string => count.format(value);

const exact = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 9 });

/** A number as it will stand in a cell, nothing rounded away: 0.955 is "0,955". */
export const exactText = (value: number): string => exact.format(value);
