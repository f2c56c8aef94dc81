// What a channel is called over a message to practise with.
import type { Channel } from '../../../domain/packs/format/channel.ts';
import type { PlainKey } from '../../../ui/words.ts';

export const channelWords: Readonly<Record<Channel, PlainKey>> = {
  email: 'channel_email',
  chat: 'channel_chat',
  phone: 'channel_phone',
  social: 'channel_social',
  form: 'channel_form',
  review: 'channel_review',
};
