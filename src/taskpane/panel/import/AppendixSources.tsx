import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { IMPORT_PANEL } from '../../../strings';
import type { ImportActions } from '../../importing';
import { Section } from '../Section';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Where the appendix comes from: a file of the user's, or the cells that are selected. */
export function AppendixSources({ isBusy, onOpen }: { isBusy: boolean; onOpen: ImportActions['openAppendix'] }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => onOpen({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return (
    <Section heading={IMPORT_PANEL.heading}>
      <p className={styles.said}>{IMPORT_PANEL.how}</p>
      <div className={styles.ways}>
        <input
          ref={input} type="file" hidden aria-label={IMPORT_PANEL.fromFile}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was mended.
            target.value = '';
            if (file) void open(file);
          }}
        />
        <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>{IMPORT_PANEL.fromFile}</Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void onOpen({ kind: 'selection' })}>{IMPORT_PANEL.fromSelection}</Button>
      </div>
    </Section>
  );
}
