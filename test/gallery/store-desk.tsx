// The invented helpdesk beside the panel, on the pictures for the stores. Only to be looked at.
import type { Lang } from '../../src/domain/language/lang.ts';
import { texts } from './people.ts';
import { type Picture, type StoreTexts, storeTexts } from './store-texts.ts';

export function StoreDesk({ picture, lang }: { readonly picture: Picture; readonly lang: Lang }) {
  const words = storeTexts[lang];
  return (
    <div class="desk">
      <ol class="list">
        {words.list.map(([subject, from, at], place) => (
          <li key={subject} class={place === 0 && picture !== 'me' ? 'open' : ''}>
            <b>{subject}</b>
            <span>{from}</span>
            <span>{at}</span>
          </li>
        ))}
      </ol>
      {picture === 'me' ? (
        <p class="nothing">{words.desk.choose}</p>
      ) : (
        <Ticket picture={picture} lang={lang} words={words} />
      )}
    </div>
  );
}

function Ticket({
  picture,
  lang,
  words,
}: {
  readonly picture: Picture;
  readonly lang: Lang;
  readonly words: StoreTexts;
}) {
  const { desk, draft, customer } = words;
  const { subject } = texts[lang];
  const reply = { ticket: draft.start, reply: `${draft.start} ${draft.clumsy} ${draft.promise}` };
  const sent = picture === 'today' ? [`${draft.start} ${draft.promise}`] : [];
  return (
    <div class="ticket">
      <header>
        <h2>{subject}</h2>
        <p>
          <span class="status">{desk.status}</span>#48213 <b>{customer}</b> {desk.channel}
        </p>
      </header>
      <div class="conversation">
        {words.messages.slice(2 * sent.length).map(({ from, at, text }) => (
          <Message key={at} kind={from} name={from === 'agent' ? desk.agent : customer} at={at} text={text} />
        ))}
        {sent.map((text) => (
          <Message key={text} kind="agent" name={desk.agent} at="14:38" text={text} />
        ))}
      </div>
      <div class="composer">
        <p class="audience">
          <b>{desk.toAll}</b>
          <span>{desk.note}</span>
        </p>
        <Paragraphs class="box" text={picture === 'ticket' || picture === 'reply' ? reply[picture] : ''} />
        <p class="send">{desk.send}</p>
      </div>
    </div>
  );
}

function Message({
  kind,
  name,
  at,
  text,
}: {
  readonly kind: string;
  readonly name: string;
  readonly at: string;
  readonly text: string;
}) {
  return (
    <article class={kind}>
      <p class="head">
        <b>{name}</b>
        <span>{at}</span>
      </p>
      <Paragraphs class="body" text={text} />
    </article>
  );
}

function Paragraphs({ text, class: name }: { readonly text: string; readonly class: string }) {
  return (
    <div class={name}>
      {text.split('\n\n').map((part) => (
        <p key={part}>{part}</p>
      ))}
    </div>
  );
}
