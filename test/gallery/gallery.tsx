// The gallery: `?state=ticket&lang=pl&theme=dark` shows one state as the panel would; without a state, all of them side by
// side at `&width=320`.
import { render } from 'preact';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { setNamedStage } from './stage.tsx';
import { type StateName, stateNames } from './states.ts';
import { setStudioStage } from './studio-stage.tsx';
import { type StudioStateName, studioStateNames, studioStates } from './studio-states.ts';
import { setTheme, type Theme, themes } from './themes.ts';

const widths = ['280', '320', '360', '500', '600'] as const;
const query = new URLSearchParams(location.search);
const lang = langs.find((each) => each === query.get('lang')) ?? 'en';
const theme = themes.find((each) => each === query.get('theme')) ?? 'light';
const width = widths.find((each) => each === query.get('width')) ?? '360';
const state = stateNames.find((each) => each === query.get('state'));
const studio = studioStateNames.find((each) => each === query.get('state'));

if (studio !== undefined) {
  await import('../../src/studio/css/studio.css');
  setTheme(theme);
  await setStudioStage(newRoot(), studioStates[studio](), lang);
  document.getElementById('app')?.setAttribute('data-ready', '');
} else if (state === undefined) {
  await import('./gallery.css');
  render(<AllStates />, document.body);
} else {
  await import('../../src/panel/css/panel.css');
  const root = newRoot();
  setTheme(theme);
  await setNamedStage(root, state, lang);
  root.dataset.ready = '';
}

function newRoot(): HTMLElement {
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  return root;
}

function AllStates() {
  return (
    <>
      <nav>
        <Choices name="lang" all={langs} chosen={lang} />
        <Choices name="theme" all={themes} chosen={theme} />
        <Choices name="width" all={widths} chosen={width} />
      </nav>
      <main>
        {stateNames.map((name) => (
          <figure key={name}>
            <figcaption>
              <a href={address({ state: name })}>{name}</a>
            </figcaption>
            <iframe title={name} src={address({ state: name })} width={width} height="700" loading="lazy" />
          </figure>
        ))}
        {studioStateNames.map((name) => (
          <figure key={name}>
            <figcaption>
              <a href={address({ state: name })}>{name}</a>
            </figcaption>
            <iframe title={name} src={address({ state: name })} width="1280" height="800" loading="lazy" />
          </figure>
        ))}
      </main>
    </>
  );
}

type Choice = {
  readonly state?: StateName | StudioStateName;
  readonly lang?: Lang;
  readonly theme?: Theme;
  readonly width?: string;
};

function address(choice: Choice): string {
  return `?${new URLSearchParams({ lang, theme, width, ...choice })}`;
}

function Choices({
  name,
  all,
  chosen,
}: {
  readonly name: string;
  readonly all: readonly string[];
  readonly chosen: string;
}) {
  return (
    <p>
      {name}{' '}
      {all.map((each) => (
        <a key={each} href={address({ [name]: each })} aria-current={each === chosen}>
          {each}
        </a>
      ))}
    </p>
  );
}
