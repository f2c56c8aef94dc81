// One freedom in words: what, how far, on what condition, whose it is, until when.
import { type Freedom, validity } from '../../../domain/empowerment/freedom.ts';
import { usePanel } from '../../panel-context.ts';

/** The decision with its limit: "Refund the postage · up to €20". */
export const freedomLine = ({ decision, limit }: Freedom): string => [decision, limit].filter(Boolean).join(' · ');

export function FreedomText({ freedom }: { readonly freedom: Freedom }) {
  const { words, times, state } = usePanel();
  const { condition, owner, pack, validUntil, isExample } = freedom;
  const day = validUntil === undefined ? undefined : (times.day(validUntil) ?? times.clock(validUntil));
  const is = validity(freedom, state.now);
  return (
    <div class="freedom">
      <p dir="auto">{freedomLine(freedom)}</p>
      {condition && (
        <p class="soft" dir="auto">
          {condition}
        </p>
      )}
      <p class="soft">
        {[
          isExample ? (owner ?? words.say('cardExample')) : owner && words.say('cardFrom', { who: owner }),
          pack && words.say('cardPack', { pack }),
          day !== undefined && is !== 'over' && words.say('cardUntilDay', { day }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {day !== undefined && is === 'over' && <p class="ended">{words.say('cardOver', { day })}</p>}
    </div>
  );
}
