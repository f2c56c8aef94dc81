// A ticket page with the marks of Zendesk's agent workspace, as src/adapters knows them, that draws what it is told and
// changes its address without loading again. It says when it has drawn a ticket and when a key came.
/** @import { Ticket, Message } from '../../tickets.ts' */

/** Milliseconds since 1970 with fractions, the same clock in every process of one machine. */
const instant = (/** @type {number} */ sinceStart) => performance.timeOrigin + sinceStart;

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (/** @type {string} */ text) =>
  text
    .split('\n\n')
    .map((part) => `<p>${escaped(part)}</p>`)
    .join('');

const article = (/** @type {Message} */ { type, name, at, text }) => `
  <article data-test-id="omni-log-comment-item" class="sc-1jhkyx3-0 kTqOGN">
    <div data-test-id="omni-log-avatar" class="sc-i2djx2-0"><img alt="" width="32" height="32"></div>
    <div type="${type}" data-test-id="omni-log-item-message" class="sc-1pd6fsr-0">
      <div class="sc-yhpsva-1">
        <span data-test-id="omni-log-item-sender"><strong>${escaped(name)}</strong></span>
        <span class="sc-6jv7ie-1"><time data-test-id="timestamp-relative" datetime="${at}">${at.slice(0, 10)}</time></span>
        <button type="button" class="sc-menu" aria-label="Actions"><span class="sc-icon"></span></button>
      </div>
      <div data-test-id="omni-log-message-content" class="sc-54nfmn-1">
        <div class="zd-comment" dir="auto">${paragraphs(text)}</div>
      </div>
    </div>
  </article>`;

const page = (/** @type {Ticket} */ { id, subject, requester, messages }) => `
  <header role="banner"><div role="tablist">
    <a data-test-id="header-tab" data-entity-type="TICKET_ENTITY_TYPE" data-entity-id="${id}"
      data-entity-is-selected="true" href="${id}" role="tab"><div>${escaped(subject)}</div><div>#${id}</div></a>
  </div></header>
  <div class="ticket-panes-grid-layout pane" data-is-active="true">
    <div data-side-conversations-anchor-id="${id}"></div>
    <nav><button type="button"><span data-test-id="tabs-nav-item-users">${escaped(requester)}</span></button></nav>
    <section class="sc-conversation pane" data-ticket-id="${id}">
      <header>
        <input data-test-id="omni-header-subject" aria-label="Subject" value="${escaped(subject)}">
        <span data-test-id="status-badge-open">Open</span>
        <span data-test-id="omni-header-via-label">Via email</span>
      </header>
      <div data-test-id="omni-log-container" id="log">${messages.map(article).join('')}</div>
      <div data-test-id="ticket-rich-text-editor">
        <button type="button" data-test-id="omnichannel-channel-switcher-button" data-channel="email">Public</button>
        <div class="ck ck-content ck-editor__editable" contenteditable="true" role="textbox" aria-multiline="true"
          aria-label="Public reply" data-test-id="omnicomposer-rich-text-ckeditor"><p><br></p></div>
      </div>
      <footer><button type="button" data-test-id="submit_button-button">Submit as Open</button></footer>
    </section>
  </div>`;

const main = /** @type {HTMLElement} */ (document.querySelector('#main_panes'));
const list = /** @type {HTMLElement} */ (document.querySelector('#list'));

async function draw() {
  const id = /\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? '';
  const answer = await fetch(`/ticket/${id}.json`);
  /** @type {Ticket} */
  const ticket = await answer.json();
  main.innerHTML = page(ticket);
  document.title = ticket.subject;
  const log = document.querySelector('#log');
  log?.scrollTo(0, log.scrollHeight);
  desk.drawnAt[id] = instant(performance.now());
}

const rest = () => new Promise((resume) => setTimeout(resume, 0));

export const desk = {
  /** When each ticket was drawn the last time, by its number. @type {Record<string, number>} */
  drawnAt: {},
  /** When each key went down. @type {number[]} */
  keysAt: [],
  /** Another ticket without another page. @param {string} id */
  open(id) {
    history.pushState({}, '', `/agent/tickets/${id}`);
    return draw();
  },
  /** Adds this many elements beside the ticket, a hundred a task, as a list that fills itself does. @param {number} count */
  async storm(count) {
    for (let added = 0; added < count; added += 100) {
      const group = document.createElement('div');
      group.className = 'group';
      const row = '<div class="row"><span>Row</span><b>New</b></div>';
      group.innerHTML = row.repeat(33);
      list.append(group);
      await rest();
    }
  },
  /** From now on something small changes each second: a clock, somebody else who is here too. */
  tick() {
    const clock = list.appendChild(document.createElement('time'));
    setInterval(() => {
      clock.textContent = new Date().toLocaleTimeString();
    }, 1_000);
  },
};

document.addEventListener('keydown', ({ timeStamp }) => desk.keysAt.push(instant(timeStamp)), true);
Object.assign(globalThis, { desk });
await draw();
