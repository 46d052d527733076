import { isNoWork, type Work } from '../sheets/work';

export type { Work };

/** Whether a command left anything to take back. */
export const canBeTakenBack = (work: Work): boolean => !isNoWork(work);
