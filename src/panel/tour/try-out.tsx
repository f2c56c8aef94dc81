// The try-out: an invented message with a small reply box under it, as a helpdesk has them, and beside it what the ticket room
// shows of any ticket, made of the same parts.
import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { maxText } from '../../domain/ticket/limits.ts';
import { PanelContext, usePanel } from '../panel-context.ts';
import { Advice } from '../ticket/advice.tsx';
import { Foot } from '../ticket/foot.tsx';
import { PromiseOffers } from '../ticket/promise-offers.tsx';
import { Prompts } from '../ticket/prompts.tsx';
import { Reading } from '../ticket/reading.tsx';
import { Requests } from '../ticket/requests.tsx';
import { Steps } from '../ticket/steps.tsx';
import { useKeptText } from '../use-kept-text.ts';
import { Guide } from './guide.tsx';
import { usePractice } from './use-practice.ts';
import { writeInto } from './write-into.ts';

type Props = { readonly screen: RefObject<HTMLElement | null>; readonly end: () => void };

export function TryOut({ screen, end }: Props) {
  const { words } = usePanel();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { text: draft, field, forget } = useKeptText('try-out');
  const { panel, ticket } = usePractice(box, draft);
  if (ticket === undefined) return null;
  const finish = () => {
    forget();
    end();
  };
  const promise = () => box.current && writeInto(box.current, words.say('tourPromise'));
  return (
    <PanelContext.Provider value={panel}>
      <section class="try-out" ref={screen} tabIndex={-1} aria-label={words.say('tourTry')}>
        <Guide ticket={ticket} draft={draft} promise={promise} end={finish} />
        <section class="desk">
          <h2>{words.say('tourDesk')}</h2>
          <p>{words.say('tourMessage')}</p>
          <label class="unseen" for={id}>
            {words.say('practiceAnswer')}
          </label>
          <textarea
            id={id}
            ref={box}
            rows={2}
            maxLength={maxText}
            placeholder={words.say('practiceAnswer')}
            {...field}
          />
        </section>
        {ticket.reading && <Reading reading={ticket.reading} />}
        {ticket.reading && <Requests ticket={ticket} reading={ticket.reading} />}
        <Steps ticket={ticket} />
        <Prompts ticket={ticket} />
        <Foot>
          <Advice ticket={ticket} />
          <PromiseOffers ticket={ticket} />
        </Foot>
      </section>
    </PanelContext.Provider>
  );
}
