import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { MergeView } from '../panel/exchange/MergeView';
import { ReturnedFilesDrop } from '../panel/exchange/ReturnedFilesDrop';
import { SendView } from '../panel/exchange/SendView';
import type { PanelProps } from './panels';

const useStyles = makeStyles({ panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

/** Sends each agency its workbook and merges what comes back; while returned files are looked at, what merging them would do. */
export function ExchangePanel({ overview, exchanging, exchangeActions, isBusy }: PanelProps) {
  const styles = useStyles();
  // The table follows the workbook: who leads what, and the report date, may have changed.
  useEffect(() => { void exchangeActions.readExchange(); }, [overview, exchangeActions]);
  if (exchanging.merging) return <MergeView merging={exchanging.merging} isBusy={isBusy} actions={exchangeActions} />;
  return (
    <div className={styles.panel}>
      <ReturnedFilesDrop isBusy={isBusy} onReceive={exchangeActions.receive} />
      <SendView exchanging={exchanging} isBusy={isBusy} actions={exchangeActions} />
    </div>
  );
}
