import { amendPlan } from '../../commands/amendPlan';
import { refresh } from '../../commands/refresh';
import { usePlan } from '../../functions';
import type { AmendingDocument, AmendmentWanted } from '../../plan/amendment';
import { isoOfDay } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { readNumber } from '../../plan/readNumber';
import { AMENDMENT_KIND_WORDS, COMMAND_LINE, NOT_KEPT_WORDS } from '../../strings';
import { type Arguments, readArguments, WrongCall } from './arguments';
import { chosenPlan } from './chosenPlan';
import { printAnswer, say } from './edges';
import { openSession } from './session';

/** `amend FILE.xlsx --out FILE2.xlsx --document "12/KH-UBND" --date 2023-05-20 --end CODE`: one change of the plan, as a document says. FILE itself is not touched. */
export async function amend(words: string[]): Promise<void> {
  const given = readArguments(words, ['out', 'plan', 'document', 'date', ...Object.keys(WANTED)], 1);
  const [file = ''] = given.files;
  const out = given.required('out');
  given.required('date');
  const document = { number: given.required('document'), issuedOn: given.day('date')! };
  const chosen = await chosenPlan(given);
  const session = await openSession(chosen, file);
  const { plan } = session;
  try {
    const { amendment } = await amendPlan(session.run, plan, amendmentWanted(given, plan, document));
    const { amendments } = await refresh(session.run, plan, { onPlanLoaded: usePlan });
    await session.save(out);
    printAnswer({ out, amendment: { ...amendment, document: { ...document, issuedOn: isoOfDay(document.issuedOn) } }, amendments });
    if (session.notKept.length > 0) say(COMMAND_LINE.notKept(file, session.notKept.map((part) => NOT_KEPT_WORDS[part])));
    say(COMMAND_LINE.amended(AMENDMENT_KIND_WORDS[amendment.kind], 'id' in amendment ? amendment.id : amendment.code, out));
  } finally {
    session.close();
  }
}

type WantedOf = (given: Arguments, plan: Plan, document: AmendingDocument) => AmendmentWanted;

/** What each option asks for. */
const WANTED: Record<string, WantedOf> = {
  add(given, plan, document) {
    const text = given.required('add');
    // several leads are written with semicolons too, and they come last
    const [area = '', name = '', deadline = '', ...leads] = text.split(';').map((part) => part.trim());
    if (leads.length === 0) throw new WrongCall(COMMAND_LINE.notATask(text));
    const numbered = plan.areas.find(({ number }) => String(number) === area);
    return { kind: 'add-task', area: numbered?.name ?? area, name, deliverable: '', deadline, lead: leads.join('; '), document };
  },
  end: (given, _, document) => ({ kind: 'end-task', code: given.required('end'), document }),
  redate(given, _, document) {
    const [code, deadline] = given.pairs('redate').at(-1)!;
    return { kind: 're-date-task', code, deadline, document };
  },
  target(given, _, document) {
    const [id, text] = given.pairs('target').at(-1)!;
    const target = readNumber(text);
    if (target.kind !== 'read') throw new WrongCall(COMMAND_LINE.notATarget(text));
    return { kind: 'change-target', id, target: target.value, document };
  },
};

function amendmentWanted(given: Arguments, plan: Plan, document: AmendingDocument): AmendmentWanted {
  const options = Object.keys(WANTED).filter((name) => given.all(name).length > 0);
  if (options.length !== 1 || given.all(options[0]!).length > 1) throw new WrongCall(COMMAND_LINE.notOneAmendment);
  return WANTED[options[0]!]!(given, plan, document);
}
