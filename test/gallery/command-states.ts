// The command bar as it opens and as it finds, and the settings' keys as they are first, changed and turned off.
import type { Lang } from '../../src/domain/language/lang.ts';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import type { PanelState } from '../../src/domain/panel-state.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { allOff } from '../../src/domain/shortcuts.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import type { PanelData } from '../../src/panel/store.ts';

type Calm = Omit<PanelData, 'browserLang' | 'state'>;
type Panel = (lang: Lang, parts?: Partial<PanelState>) => PanelState;

const field = '.bar input';
/** Without its letters, as one types. */
const sought: Readonly<Record<Lang, string>> = { en: 'promise', pl: 'obietnic', ro: 'promisiun' };

/** Read when a state asks for them: most do not. */
const builtIn = (): readonly Pack[] =>
  builtInPacks.map((text) => {
    const read = parsePack(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.pack;
  });

export function commandStates(calm: Calm, panel: Panel) {
  const bar = (text?: (lang: Lang) => string) => (lang: Lang) => ({
    ...calm,
    isBarOpen: true,
    state: panel(lang, { packs: builtIn() }),
    ...(text && { typing: [field, text(lang)] as const }),
  });
  const keys = (own: PanelState['settings']['keys'], press?: readonly string[]) => (lang: Lang) => ({
    ...calm,
    room: 'settings' as const,
    state: panel(lang, { settings: { ...defaultSettings, keys: own } }),
    ...(press && { press }),
  });
  return {
    bar: bar(),
    'bar-found': bar((lang) => sought[lang]),
    'bar-none': bar(() => 'qqqqqq'),
    keyboard: keys({ note: 'j' }),
    'keyboard-off': keys(allOff),
    'keyboard-waiting': keys({}, ['.keys li:nth-child(2) .btn']),
  };
}
