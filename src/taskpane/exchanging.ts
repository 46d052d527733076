import { canBeTakenBack } from '../commands/canBeTakenBack';
import type { MergeChoices, MergePreview } from '../commands/merge/previewMerge';
import type { ReturnedSource } from '../commands/merge/readReturned';
import type { Exchange } from '../commands/readExchange';
import type { Assigned, Round, SendAnswer, SentWorkbook } from '../commands/send';
import { EXCHANGE_SAID } from '../strings';
import type { DeskParts } from './desk';
import type { PaneVerbs, ReturnedFiles } from './verbs';

/** Files that came back, looked at before anything is written. */
export interface Merging { returned: ReturnedFiles; choices: MergeChoices; preview: MergePreview }

/** gửi và nhận: how it stands with the agencies, what was made to be sent, what came back. */
export interface Exchanging {
  exchange: Exchange | null;
  /** null while nothing is chosen for the coming round: then it is as the workbook has it */
  assigned: Assigned | null;
  sent: SendAnswer | null;
  merging: Merging | null;
}

export const NOTHING_EXCHANGED: Exchanging = { exchange: null, assigned: null, sent: null, merging: null };

/** Who gets, for the coming round, what the plan gives to nobody in particular. */
export const assignedNow = ({ assigned, exchange }: Pick<Exchanging, 'assigned' | 'exchange'>): Assigned => assigned ?? exchange?.assigned ?? { given: {}, collective: {} };

export interface ExchangeActions {
  /** Quietly, beside whatever else is done: it writes nothing. */
  readExchange(): Promise<void>;
  /** Who gets, for this round, what the plan gives to nobody in particular. */
  assign(assigned: Assigned): Promise<void>;
  send(round: Omit<Round, 'sentOn'>, agencies: readonly string[]): Promise<void>;
  saveAll(): Promise<void>;
  saveOne(file: SentWorkbook): void;
  openOne(file: SentWorkbook): Promise<void>;
  receive(sources: readonly ReturnedSource[]): Promise<void>;
  chooseForMerge(choices: MergeChoices): Promise<void>;
  applyMerge(): Promise<void>;
  leaveMerge(): void;
}

/** The desk's work with the agencies. */
export function exchangeActions(verbs: PaneVerbs, { state, set, fail, run, remember, showAfter, sayProgress }: DeskParts): ExchangeActions {
  const change = (next: Partial<Exchanging>) => set({ exchanging: { ...state().exchanging, ...next } });
  const readNow = async () => {
    if (state().overview?.isLoaded) change({ exchange: await verbs.readExchange(state().exchanging.assigned ?? undefined) });
  };
  const readQuietly = () => readNow().catch(fail);
  const saveAll = () => run(EXCHANGE_SAID.saving, async () => {
    const { sent } = state().exchanging;
    if (sent) await verbs.saveZip(EXCHANGE_SAID.zipName(sent.round.name), sent.files);
    return sent ? EXCHANGE_SAID.saved(EXCHANGE_SAID.zipName(sent.round.name)) : null;
  });
  return {
    readExchange: readQuietly,
    assign: (assigned) => {
      change({ assigned });
      return readQuietly();
    },
    send: (round, agencies) => run(EXCHANGE_SAID.making, async (attention) => {
      const onFile = (made: number, of: number) => sayProgress(EXCHANGE_SAID.madeSoFar(made, of));
      const sent = await verbs.send({ ...round, sentOn: verbs.today() }, { ...assignedNow(state().exchanging), agencies, attention, onFile });
      change({ sent });
      await readNow();
      return EXCHANGE_SAID.made(sent.files.length, sent.round.name);
    }, 'before-writing'),
    saveAll,
    saveOne: ({ name, bytes }) => verbs.saveFile(name, bytes),
    openOne: ({ name, bytes }) => run(EXCHANGE_SAID.opening, async () => {
      await verbs.openAsNewWorkbook(bytes);
      return EXCHANGE_SAID.opened(name);
    }),
    receive: (sources) => run(EXCHANGE_SAID.reading, async () => {
      const returned = await verbs.readReturned(sources, (done, of) => sayProgress(EXCHANGE_SAID.readSoFar(done, of)));
      change({ merging: { returned, choices: {}, preview: await verbs.previewMerge(returned, {}) } });
      return null;
    }),
    chooseForMerge: (choices) => run(EXCHANGE_SAID.previewing, async () => {
      const { merging } = state().exchanging;
      if (merging) change({ merging: { ...merging, choices, preview: await verbs.previewMerge(merging.returned, choices) } });
      return null;
    }),
    applyMerge: () => run(EXCHANGE_SAID.merging, async () => {
      const { merging } = state().exchanging;
      if (!merging) return null;
      const { preview: { taken, conflicts, files }, work } = await verbs.applyMerge(merging.returned, merging.choices);
      const read = files.filter(({ refusal }) => refusal === null).length;
      remember(EXCHANGE_SAID.work(read), work, 'merge');
      change({ merging: null });
      const open = conflicts.filter(({ settled }) => settled === null).length;
      await showAfter(EXCHANGE_SAID.merged(read, taken.length, open), () => verbs.refresh({}), canBeTakenBack(work));
      return null;
    }),
    leaveMerge: () => change({ merging: null }),
  };
}
