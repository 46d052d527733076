import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  message: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
});

export function PlainMessage({ title, text }: { title: string; text: string }) {
  const styles = useStyles();
  return (
    <main className={styles.message}>
      <Subtitle1 as="h1" className={styles.title}>{title}</Subtitle1>
      <Body1>{text}</Body1>
    </main>
  );
}
