/** tình trạng thời hạn, in the order of the rules that give them (functions.md, STATUS). Words stand in strings.ts. */
export const TIME_STATES = [
  'completed-on-time', 'completed-late', 'completed-date-unknown', 'completed', 'no-due-date',
  'overdue', 'behind', 'due-soon', 'on-track',
] as const;
export type TimeState = (typeof TIME_STATES)[number];

/** tình trạng, as an agency reports it. */
export const REPORTED_STATUSES = ['not-started', 'in-progress', 'completed'] as const;
export type ReportedStatus = (typeof REPORTED_STATUSES)[number];
