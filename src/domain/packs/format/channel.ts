// How a customer wrote: a short list, and how the words of a helpdesk for it are read.
import * as z from 'zod/mini';
import { cutText } from '../../language/words.ts';

export const channels = ['email', 'chat', 'phone', 'social', 'form', 'review'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** What helpdesks call it, folded, in our languages. The first that is found counts. */
const names: readonly (readonly [Channel, ReadonlySet<string>])[] = [
  ['chat', new Set(['chat', 'messaging', 'messenger', 'whatsapp', 'telegram', 'sms', 'czat', 'livechat'])],
  ['phone', new Set(['phone', 'call', 'voice', 'telefon', 'telefonic', 'rozmowa', 'apel'])],
  ['review', new Set(['review', 'reviews', 'opinia', 'opinie', 'recenzja', 'recenzie', 'trustpilot'])],
  ['social', new Set(['social', 'facebook', 'instagram', 'twitter', 'x', 'linkedin', 'tiktok', 'youtube'])],
  ['form', new Set(['form', 'web', 'portal', 'website', 'formularz', 'formular', 'widget'])],
  ['email', new Set(['email', 'mail', 'poczta'])],
];

/** @param said what the page calls the channel; undefined when it is none we know */
export function channelOf(said: string): Channel | undefined {
  const words = cutText(said).words.map(({ folded }) => folded);
  return names.find(([, known]) => words.some((word) => known.has(word)))?.[0];
}
