/** What a rule gives: a value, or the reason why there can be none. Never a number that stands for a failure. */
export type Answer<T, C extends string> = { kind: 'answer'; value: T } | { kind: 'refused'; code: C };

export const answer = <T>(value: T) => ({ kind: 'answer', value }) as const;
export const refused = <C extends string>(code: C) => ({ kind: 'refused', code }) as const;
