import type { Plan } from '../plan/plan';
import { anGiang2023 } from './angiang2023';

/** Every plan that can be loaded. Another year or province is another file and another line here. */
export const PLANS: readonly Plan[] = [anGiang2023];

export { anGiang2023 };
