// What one thing said and what it would say now, part by part.
import type { ChangedThing } from '../../../domain/packs/arrival/difference.ts';
import { whenPart } from '../../own-edits/when-words.ts';
import { useStudio } from '../../studio-context.ts';
import { langAt, pathLabel } from './path-label.ts';

export function ChangedParts({ parts }: { readonly parts: ChangedThing['parts'] }) {
  const { words } = useStudio();
  return (
    <ul class="changed-parts">
      {parts.map(({ path, before, after }) => {
        const said = (text: string) => whenPart(path, words)?.say(text) ?? text;
        return (
          <li key={path}>
            <span class="soft">{pathLabel(path, words)}</span>
            {before !== undefined && (
              <del>
                <span class="unseen">{words.say('diffBefore')}: </span>
                <span lang={langAt(path)}>{said(before)}</span>
              </del>
            )}
            {after !== undefined && (
              <ins>
                <span class="unseen">{words.say('diffAfter')}: </span>
                <span lang={langAt(path)}>{said(after)}</span>
              </ins>
            )}
          </li>
        );
      })}
    </ul>
  );
}
