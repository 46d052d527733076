const share = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 2 });
const count = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** 0.8754 is "87,54%". */
export const shareText = (value: number): string => share.format(value);

/** 1234.5 is "1.234,5". */
export const numberText = (value: number): string => count.format(value);
