import type { Nullable } from '@univerjs/core';

/** Univer gives colours as `#fff`, `#1F4E79` and `rgb(255,199,206)`: all become `#RRGGBB`. */
export function colorText(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (parts) return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join('')}`.toUpperCase();
  return /^#[0-9a-f]{6}/i.test(color) ? color.slice(0, 7).toUpperCase() : null;
}
