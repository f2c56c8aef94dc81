// The pack itself: its name, who it is by and for, what it stands for, whom the team turns to.
import { useId } from 'preact/hooks';
import { langs } from '../../domain/language/lang.ts';
import { pathName, valueAt } from '../../domain/packs/edit/at-path.ts';
import { isList } from '../../domain/packs/edit/draft.ts';
import { Contacts } from '../../domain/packs/format/contacts.ts';
import { maxSaying } from '../../domain/packs/format/texts.ts';
import { listNames } from '../../domain/packs/shelf/overlay.ts';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';
import { Problems } from './fields/problems.tsx';
import { LineField } from './fields/small-fields.tsx';
import { TextsField } from './fields/texts-field.tsx';
import { Unfit } from './fields/unfit.tsx';
import { contactWords, langWords } from './names.ts';
import { Principles } from './principles.tsx';

const longLine = 200;
/** What the head is made of, beside the lists; what else stands in a pack is kept and told. */
const known: readonly string[] = [
  ...['$schema', 'format', 'formatVersion', 'id', 'version', 'title', 'authors', 'licence', 'languages'],
  ...['principles', 'vision', 'contacts', ...listNames],
];
const formats = ['format', 'formatVersion'] as const;

export function HeadEditor() {
  const { words } = useStudio();
  const { pack } = useOpenDesk();
  const id = useId();
  return (
    <div class="desk-fields">
      <Problems id={id} at={[]} />
      {formats.map((key) => (
        <Problems key={key} id={`${id}-${key}`} at={[key]} />
      ))}
      <TextsField at={['title']} label="packTitle" most={longLine} />
      <div class="small-fields">
        <LineField at={['id']} label={words.say('packId')} isCode />
        <LineField at={['version']} label={words.say('packVersion')} isCode />
        <LineField at={['licence']} label={words.say('packLicence')} />
      </div>
      <Languages />
      <Authors />
      <TextsField at={['vision']} label="packVision" most={maxSaying} isOptional />
      <Principles />
      <section>
        <h3>{words.say('packContacts')}</h3>
        <p class="soft">{words.say('packContactsText')}</p>
        {Object.keys(Contacts.shape).map((who) => (
          <ContactField key={who} who={who} />
        ))}
      </section>
      {Object.entries(pack)
        .filter(([key]) => !known.includes(key))
        .map(([key, value]) => (
          <Unfit key={key} at={[key]} value={{ [key]: value }} begin={undefined} />
        ))}
    </div>
  );
}

function ContactField({ who }: { readonly who: string }) {
  const named = Object.entries(contactWords).find(([key]) => key === who)?.[1];
  if (named === undefined) return null;
  return <TextsField at={['contacts', who]} label={named} most={longLine} isOptional />;
}

/** The languages every text has to be in. */
function Languages() {
  const { words } = useStudio();
  const { pack, set } = useOpenDesk();
  const id = useId();
  const there = isList(pack.languages) ? pack.languages : [];
  const press = (lang: (typeof langs)[number]) => {
    const others = there.filter((one) => one !== lang);
    const next = there.includes(lang) ? others : langs.filter((one) => one === lang || there.includes(one));
    set(['languages'], next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of chips, its legend breaks the line
    <div class="chips" role="group" aria-labelledby={id} data-path="languages">
      <span class="condition-name" id={id}>
        {words.say('packLanguages')}
      </span>
      {langs.map((lang) => (
        <button key={lang} type="button" class="chip" aria-pressed={there.includes(lang)} onClick={() => press(lang)}>
          {words.say(langWords[lang])}
        </button>
      ))}
      <Problems id={`${id}-found`} at={['languages']} />
    </div>
  );
}

/** Separated by commas while they are written. */
function Authors() {
  const { words } = useStudio();
  const { pack, set, flush } = useOpenDesk();
  const id = useId();
  const there = valueAt(pack, ['authors']);
  return (
    <div class="small-field">
      <label>
        <span class="soft">{words.say('packAuthors')}</span>
        <input
          key={JSON.stringify(there)}
          type="text"
          dir="auto"
          data-path={pathName(['authors'])}
          defaultValue={isList(there) ? there.join(', ') : ''}
          onChange={({ currentTarget: { value } }) =>
            set(
              ['authors'],
              value.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
            )
          }
          onBlur={flush}
        />
      </label>
      <Problems id={id} at={['authors']} />
      {there !== undefined && !isList(there) && <Unfit at={['authors']} value={there} begin={[]} />}
    </div>
  );
}
