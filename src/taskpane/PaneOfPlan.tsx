import { Pane } from './Pane';
import { usePane } from './usePane';
import type { PaneVerbs } from './verbs';

/** The pane with its state: what the verbs answer becomes what is shown. */
export function PaneOfPlan({ verbs, planTitle }: { verbs: PaneVerbs; planTitle: string }) {
  const [state, actions] = usePane(verbs);
  return <Pane state={state} actions={actions} planTitle={planTitle} today={verbs.today()} />;
}
