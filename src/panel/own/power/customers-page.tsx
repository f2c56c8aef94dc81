// What is remembered of customers, for how long, and forgetting it.
import { useEffect, useState } from 'preact/hooks';
import { type CareHistorySettings, defaultCareHistory, keepDays } from '../../../domain/care-history/settings.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useCareHistorySettings } from './use-care-history.ts';
import { useForgetCustomers } from './use-forget-customers.ts';

export function CustomersPage() {
  const settings = useCareHistorySettings();
  return settings ? <Customers settings={settings} /> : <p class="soft" role="status" />;
}

function Customers({ settings }: { readonly settings: CareHistorySettings }) {
  const { words } = usePanel();
  const own = useOwn();
  const forget = useForgetCustomers();
  const ids = useCustomerIds();
  const set = (change: Partial<CareHistorySettings>) => own.choose('careHistorySettings', defaultCareHistory, change);
  return (
    <section class="customers">
      <p>{words.say('careWhere')}</p>
      <p class="soft">{words.say('careExplain')}</p>
      <label class="row spread">
        {words.say('careOn')}
        <input
          type="checkbox"
          checked={settings.isOn}
          onChange={(event) => set({ isOn: event.currentTarget.checked })}
        />
      </label>
      <label class="row spread">
        {words.say('careDays')}
        <select
          value={String(settings.days)}
          onChange={(event) => set({ days: keepDays[event.currentTarget.selectedIndex] ?? settings.days })}
        >
          {keepDays.map((days) => (
            <option key={days} value={String(days)}>
              {words.count('dayCount', days)}
            </option>
          ))}
        </select>
      </label>
      {ids && (
        <div class="row spread">
          <span class="soft">
            {ids.length === 0 ? words.say('careNobody') : words.count('customersKept', ids.length)}
          </span>
          {ids.length > 0 && (
            <button type="button" class="btn" onClick={() => forget(ids)}>
              {words.say('careForgetAll')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** Of all that are remembered. */
function useCustomerIds(): readonly string[] | undefined {
  const { vault, actions } = usePanel();
  const [ids, setIds] = useState<readonly string[]>();
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const found: string[] = [];
      const all = await vault.each('care', ({ rows }) => found.push(...rows.map(({ id }) => id)));
      if (isGone) return;
      if (all.ok) setIds(found);
      else actions.tell(all.problem);
    };
    void read();
    const end = vault.onChange((kinds) => kinds.includes('care') && void read());
    return () => {
      isGone = true;
      end();
    };
  }, [vault, actions]);
  return ids;
}
