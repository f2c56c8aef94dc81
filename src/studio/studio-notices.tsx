// What went wrong, in one calm sentence each; they stay until dismissed, or until something succeeds after them.
import { Icon } from '../ui/icon.tsx';
import { isGrave, problemWords } from '../ui/problem-words.ts';
import { useStore } from '../ui/use-store.ts';
import { useStudio } from './studio-context.ts';
import { dismissIn, type StudioStore } from './studio-store.ts';

export function StudioNotices({ store }: { readonly store: StudioStore }) {
  const { words } = useStudio();
  const troubles = useStore(store, (data) => data.troubles);
  return (
    <div class="studio-notices" role="alert">
      {troubles.map(({ code, detail }) => (
        <div key={code} class={isGrave(code) ? 'notice grave' : 'notice'} title={detail}>
          <p>{words.say(problemWords[code])}</p>
          <button
            type="button"
            class="quiet"
            aria-label={words.say('dismiss')}
            title={words.say('dismiss')}
            onClick={() => dismissIn(store, code)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
