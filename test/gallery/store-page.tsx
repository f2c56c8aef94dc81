// One picture for the stores: `?picture=ticket&lang=pl`, or `picture=tile`. The panel on it is a frame of this same page,
// `?panel=ticket`, so that it is as wide as a panel is.
import { render } from 'preact';
import icon from '../../public/icons/icon.svg?raw';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { setStage } from './stage.tsx';
import { StoreDesk } from './store-desk.tsx';
import { storeStates } from './store-states.ts';
import { type Picture, pictures, storeTexts } from './store-texts.ts';
import { setStudioStage } from './studio-stage.tsx';
import { studioStates } from './studio-states.ts';
import { setTheme } from './themes.ts';

const query = new URLSearchParams(location.search);
const lang = langs.find((each) => each === query.get('lang')) ?? 'en';
const inFrame = pictures.find((each) => each === query.get('panel'));
const picture = pictures.find((each) => each === query.get('picture'));

/** The hours between two tickets are often late ones. */
const isDark = (inFrame ?? picture) === 'me';

if (inFrame) await showPanel(inFrame, lang);
else {
  await import('./store.css');
  setTheme(isDark ? 'dark' : 'light');
  document.documentElement.lang = lang;
  render(picture ? <Poster picture={picture} lang={lang} /> : <Tile lang={lang} />, document.body);
}

async function showPanel(what: Picture, lang: Lang): Promise<void> {
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  if (what === 'studio') {
    await import('../../src/studio/css/studio.css');
    setTheme('light');
    const place = { page: 'write', draft: 'd1', item: storeTexts[lang].prompt } as const;
    await setStudioStage(root, { ...studioStates['studio-write-prompt'](), place }, lang);
  } else {
    await import('../../src/panel/css/panel.css');
    setTheme(isDark ? 'dark' : 'light');
    await setStage(root, storeStates[what](lang), lang);
  }
  root.dataset.ready = '';
}

function Poster({ picture, lang }: { readonly picture: Picture; readonly lang: Lang }) {
  const { captions, desk } = storeTexts[lang];
  return (
    <main class="poster">
      <h1>{captions[picture]}</h1>
      <div class={picture === 'studio' ? 'window studio' : 'window'}>
        {picture !== 'studio' && (
          <>
            <p class="bar">
              <b>Harbour</b>
              <span>{desk.agent}</span>
            </p>
            <StoreDesk picture={picture} lang={lang} />
          </>
        )}
        <iframe title="Carecue" src={`?${new URLSearchParams({ panel: picture, lang })}`} />
      </div>
    </main>
  );
}

function Tile({ lang }: { readonly lang: Lang }) {
  return (
    <main class="tile">
      <img alt="" src={`data:image/svg+xml,${encodeURIComponent(icon)}`} />
      <h1>Carecue</h1>
      <p class="line">{storeTexts[lang].tile}</p>
    </main>
  );
}
