import type { Change } from '../../sheets/change';
import type { Batch } from '../batch';

/** Does one kind of change: queues it, decides nothing, syncs nothing. */
export type Performer<Kind extends Change['kind']> = (change: Extract<Change, { kind: Kind }>, batch: Batch) => void;
