// The words of the interface in every language, for tests that speak them.
import en from '../public/_locales/en/messages.json' with { type: 'json' };
import pl from '../public/_locales/pl/messages.json' with { type: 'json' };
import ro from '../public/_locales/ro/messages.json' with { type: 'json' };
import type { Lang } from '../src/domain/language/lang.ts';
import { type Messages, type Words, wordsIn as wordsFrom } from '../src/ui/words.ts';

const bundled: Readonly<Record<Lang, Messages>> = { en, pl, ro };

export const wordsIn = (lang: Lang, browser: string = lang): Words => wordsFrom(lang, browser, bundled[lang]);
