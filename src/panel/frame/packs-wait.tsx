// An entry of the menu while newer versions of packs wait for the agent's yes. It is asked for when the menu opens, and only then.
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { MenuEntry } from './menu-entry.tsx';

export function PacksWait() {
  const { words, actions } = usePanel();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const shelf = await actions.shelf();
      const waiting = shelf?.subscriptions.filter(
        ({ waiting, leftAt }) => waiting !== undefined && leftAt === undefined,
      );
      if (!isGone) setCount(waiting?.length ?? 0);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [actions]);
  if (count === 0) return null;
  return <MenuEntry label={words.count('packsWait', count)} run={() => actions.showStudio('#packs')} />;
}
