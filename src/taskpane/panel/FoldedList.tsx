import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { PANE } from '../../strings';
import { Section } from './Section';

const AT_FIRST = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  all: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, color: tokens.colorBrandForegroundLink },
});

/** A heading with its lines; a long list shows its first until asked for all. Nothing at all where there are none. */
export function FoldedList<Item>({ heading, items, keyOf, children }: { heading: string; items: readonly Item[]; keyOf(item: Item): string; children(item: Item): ReactNode }) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, AT_FIRST);
  return (
    <Section heading={heading}>
      <ul className={styles.list}>{shown.map((item) => <li key={keyOf(item)} className={styles.line}>{children(item)}</li>)}</ul>
      {shown.length < items.length && <Button className={styles.all} appearance="transparent" size="small" onClick={() => setIsWhole(true)}>{PANE.showAll(items.length)}</Button>}
    </Section>
  );
}
