// What is remembered of the customer beside the panel.
import { useEffect, useState } from 'preact/hooks';
import type { Care } from '../../../domain/care-history/care.ts';
import { type CareLine, careLine } from '../../../domain/care-history/care-line.ts';
import { faded } from '../../../domain/care-history/remember.ts';
import { type CareHistorySettings, defaultCareHistory } from '../../../domain/care-history/settings.ts';
import type { TicketView } from '../../../domain/panel-state.ts';
import { usePanel } from '../../panel-context.ts';
import { useRecords } from '../use-records.ts';
import { type CareNames, careNames } from './care-names.ts';

/** `undefined` while they are read. */
export function useCareHistorySettings(): CareHistorySettings | undefined {
  const kept = useRecords('careHistorySettings', 1);
  return kept && (kept[0] ?? defaultCareHistory);
}

export type CareHistory = {
  /** The customer's keyed name. */
  readonly id: string;
  readonly settings: CareHistorySettings;
  /** Absent while nothing is remembered of them. */
  readonly care?: Care;
  readonly line?: CareLine;
};

type Kept = { readonly of: string; readonly names: CareNames; readonly care: Care | undefined };

/** `undefined` while it is read, for a customer nobody can know again, and while the room is locked. */
export function useCareHistory(ticket: TicketView): CareHistory | undefined {
  const { vault, state } = usePanel();
  const settings = useCareHistorySettings();
  const [kept, setKept] = useState<Kept>();
  const { source, ref, customer = '' } = ticket;
  const of = `${source} ${ref.key} ${customer}`;
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const names = await careNames(vault, ticket);
      const care = names && (await vault.get('care', names.customer));
      if (!isGone) setKept(names && care?.ok ? { of, names, care: care.value } : undefined);
    };
    void read();
    const end = vault.onChange((kinds) => (kinds.length === 0 || kinds.includes('care')) && void read());
    return () => {
      isGone = true;
      end();
    };
  }, [vault, of]);
  if (kept?.of !== of || settings === undefined) return undefined;
  const { names } = kept;
  const care = kept.care && faded(kept.care, settings.days, state.now);
  return {
    id: names.customer,
    settings,
    ...(care && { care, line: careLine(care, names.ticket, state.now) }),
  };
}
