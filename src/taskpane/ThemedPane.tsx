import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { themeFor, type OfficeLook } from './theme';

/** How Office looks now, and a way to be told when that changes. */
export interface OfficeLooks {
  look(): OfficeLook | undefined;
  subscribe(listener: () => void): () => void;
}

/** The pane in Office's own theme, changing with it. */
export function ThemedPane({ looks, children }: { looks: OfficeLooks; children: ReactNode }) {
  return <FluentProvider theme={themeFor(useSyncExternalStore(looks.subscribe, looks.look))}>{children}</FluentProvider>;
}
