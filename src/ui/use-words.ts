// The words of the language wanted, as soon as they have come; until then those of before.
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../domain/language/lang.ts';
import type { LoadWords } from './load-words.ts';
import type { Words } from './words.ts';

export function useWords(first: Words, wanted: Lang, load: LoadWords): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (words.lang === wanted) return;
    let isWanted = true;
    void load(wanted).then((come) => isWanted && setWords(come));
    return () => {
      isWanted = false;
    };
  }, [words, wanted, load]);
  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
  }, [words]);
  return words;
}
