// What changed, told to every open page of ours. A hint to read again, never the news itself: nothing hangs on it.
import type { Topic } from './protocol.ts';

const channelName = 'carecue changes';

let told = 0;

/** How often this context has announced something: as long as that stays the same, so does what was read before. */
export const announcedSoFar = (): number => told;

export function announce(...topics: readonly Topic[]): void {
  if (topics.length === 0) return;
  told += 1;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(topics);
  channel.close();
}

/** Returns what ends it. Only contexts of our own origin share the channel, so the topics are what `announce` sent. */
export function onChanges(listener: (topics: readonly Topic[]) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<readonly Topic[]>) => listener(data);
  return () => channel.close();
}
