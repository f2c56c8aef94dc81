// The short form of a key, to be read out and compared. Its groups stay whole.
import { Fragment } from 'preact';
import { useStudio } from '../../studio-context.ts';

export function Fingerprint({ of }: { readonly of: string }) {
  const { words } = useStudio();
  return (
    <span class="fingerprint">
      <span class="unseen">{words.say('fingerprint')}: </span>
      <code translate={false} dir="ltr">
        {of.split(' ').map((group, place) => (
          <Fragment key={place}>
            {place > 0 && ' '}
            <span>{group}</span>
          </Fragment>
        ))}
      </code>
    </span>
  );
}
