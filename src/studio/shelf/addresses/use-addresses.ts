// What can be done with addresses packs are fetched from. The browser is asked for the site in the click itself.
import type { Subscription } from '../../../domain/packs/shelf/subscription.ts';
import { useStudio } from '../../studio-context.ts';
import { readAddress } from '../bring/text-kind.ts';

export function useAddresses() {
  const { act, say, world, shelf } = useStudio();
  const allowed = async (address: string): Promise<boolean> => {
    const origin = readAddress(address)?.origin;
    if (origin !== undefined && (await world.requestSite(origin))) return true;
    say('siteNotAllowed');
    return false;
  };
  const subscribe = async (address: string): Promise<boolean> =>
    (await allowed(address)) && act({ type: 'subscribe', address });
  return {
    /** The company's: it stays, whatever the agent wants. */
    isCompanys: (address: string): boolean =>
      shelf.policy?.requiredPacks.some((required) => required.address === address) ?? false,
    /** Whether the agent may add addresses at all. */
    isOpen: !shelf.isSealed && shelf.policy?.allowAddresses !== false,
    /** @returns whether it is followed now */
    add: async (address: string): Promise<boolean> => {
      if (shelf.subscriptions.some((each) => each.address === address && each.leftAt === undefined)) {
        say('addressThere');
        return true;
      }
      return (
        (await allowed(address)) &&
        act({ type: 'subscribe', address }, 'addressAdded', () => act({ type: 'unsubscribe', address }))
      );
    },
    ask: async ({ address, problem }: Subscription) => {
      if (problem === 'not-allowed' && !(await allowed(address))) return;
      await act({ type: 'ask-address', address }, 'addressAsked');
    },
    remove: ({ address }: Subscription) =>
      act({ type: 'unsubscribe', address }, 'addressRemoved', () => subscribe(address)),
  };
}
