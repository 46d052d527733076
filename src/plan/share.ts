/**
 * How far two shares may lie apart and still count as the same. Sums of cell values miss by a few units in the 16th digit,
 * and 0,95 typed must reach the target 0,95 computed; the native formulas round to nine places for the same end.
 */
export const SHARE_TOLERANCE = 1e-9;

/** @example isAtLeast(0.1 + 0.2, 0.3) // true, and so the other way round */
export const isAtLeast = (share: number, bound: number) => share >= bound - SHARE_TOLERANCE;

/** @example isMoreThan(0.1 + 0.2, 0.3) // false */
export const isMoreThan = (share: number, bound: number) => share > bound + SHARE_TOLERANCE;

/** @example isSameShare(0.1 + 0.2, 0.3) // true */
export const isSameShare = (one: number, other: number) => Math.abs(one - other) <= SHARE_TOLERANCE;
