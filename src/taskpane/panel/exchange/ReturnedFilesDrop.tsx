import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReturnedSource } from '../../../commands/merge/readReturned';
import { EXCHANGE_PANEL } from '../../../strings';
import type { ExchangeActions } from '../../exchanging';
import { todayOf } from '../../today';
import { Section } from '../Section';

const useStyles = makeStyles({
  drop: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Where files that came back are let in: dropped, or chosen. */
export function ReturnedFilesDrop({ isBusy, onReceive }: { isBusy: boolean; onReceive: ExchangeActions['receive'] }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const receive = (files: readonly File[]) => { if (files.length > 0 && !isBusy) void onReceive(files.map(sourceOf)); };
  return (
    <Section heading={EXCHANGE_PANEL.receiveHeading}>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        // Without this the browser would open the file in place of the pane.
        onDragOver={(event) => { event.preventDefault(); setIsOver(true); }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          receive([...event.dataTransfer.files]);
        }}
      >
        <p className={styles.said}>{EXCHANGE_PANEL.receiveHow}</p>
        <input
          ref={input} type="file" multiple hidden aria-label={EXCHANGE_PANEL.choose}
          onChange={({ target }) => {
            const files = [...target.files ?? []];
            // The same file may be chosen again after it was mended.
            target.value = '';
            receive(files);
          }}
        />
        <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>{EXCHANGE_PANEL.choose}</Button>
      </div>
    </Section>
  );
}

function sourceOf(file: File): ReturnedSource {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()), savedOn: todayOf(new Date(file.lastModified)) };
}
