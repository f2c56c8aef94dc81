// Whether a sender is the person who asked. The only evidence on desks that do not mark customers. Pure.
import { plain } from './audience.ts';
import { oneLine } from './snapshot-of.ts';

/** "Sam O'Neill <sam@example.com>" → the name and the address, either may be missing. */
function partsOf(sender: string): readonly string[] {
  const line = plain(oneLine(sender) ?? '');
  const [, name = line, address] = /^([^<>]*?)\s*<([^<>]*)>$/.exec(line) ?? [];
  return [name, address ?? ''].filter((part) => part !== '');
}

/** The same name or the same address, whatever the capitals and diacritics; alike is not the same. */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  const others = partsOf(other ?? '');
  return partsOf(one ?? '').some((part) => others.includes(part));
}
