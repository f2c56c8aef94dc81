// What went wrong, in one calm sentence each; they stay until dismissed, or until something succeeds after them.
import { Notice } from '../ui/notice.tsx';
import { useStore } from '../ui/use-store.ts';
import { useStudio } from './studio-context.ts';
import { dismissIn, type StudioStore } from './studio-store.ts';

export function StudioNotices({ store }: { readonly store: StudioStore }) {
  const { words } = useStudio();
  const troubles = useStore(store, (data) => data.troubles);
  return (
    <div class="studio-notices" role="alert">
      {troubles.map((problem) => (
        <Notice key={problem.code} words={words} problem={problem} dismiss={() => dismissIn(store, problem.code)} />
      ))}
    </div>
  );
}
