// What the English tables hear in messages to support, and what they must not take for it.
import { describe, expect, test } from 'vitest';
import { customerCues } from '../../../src/domain/language/languages.ts';
import type { CustomerSign } from '../../../src/domain/language/signs.ts';
import { cutText } from '../../../src/domain/language/words.ts';

const signsIn = (text: string): ReadonlySet<CustomerSign> =>
  new Set(customerCues('en')(cutText(text)).map(({ sign }) => sign));

describe('the English tables', () => {
  test.each<[CustomerSign, string]>([
    ['failed', "My vouchers don't show in the app"],
    ['failed', 'the pay button is greyed out'],
    ['failed', 'Emails to Lucas bounce'],
    ['failed', 'Is there a problem with card payments today?'],
    ['wrong', "You sent me somebody else's parcel"],
    ['wrong', 'Bill says 412 units, the meter says 214'],
    ['late', "I was told Tuesday. It's Friday."],
    ['late', "The engineer didn't turn up"],
    ['broken-word', 'The parts were to be here in May'],
    ['tried', 'Same result with another cable'],
    ['overcharged', 'billed in July although I had left'],
    ['overcharged', 'Two charges of £7.50 for one ticket'],
    ['intruder', 'The order on my account is not mine'],
    ['intruder', 'He asked for my pin and I gave him two digits'],
    ['slip', 'I left my bag on the train'],
    ['danger', 'She swallowed the battery cover'],
    ['rude', 'The agent laughed and hung up on me'],
    ['again', "it's done it again"],
    ['again', 'down again since lunch'],
    ['wrote-before', "I've left three voicemails"],
    ['wrote-before', 'Applied in May, chased in June'],
    ['unanswered', "DM'd you, crickets"],
    ['unanswered', 'the number rings out'],
    ['unanswered', 'Acknowledged on the 20th, then nothing'],
    ['passed-around', 'chat says phone, phone says chat'],
    ['upset', 'logged out again. sort it'],
    ['upset', 'Any chance of a working website?'],
    ['let-down', 'That is not an answer.'],
    ['sorrow', 'End of an era.'],
    ['puzzled', 'Is it a deposit or is it a fee?'],
    ['puzzled', "what's an escrow"],
    ['praise', "Can't fault them"],
    ['solved', 'that fixed it, ta'],
    ['ask-fix', 'please resend the code'],
    ['ask-time', "when's my parcel coming"],
    ['ask-refund', 'How do I claim the fare back?'],
    ['ask-human', 'Could you put me through to parts?'],
    ['ask-human', 'agent'],
    ['ask-heard', 'I want somebody to say sorry'],
  ])('hear %s in "%s"', (sign, text) => expect(signsIn(text)).toContain(sign));

  test.each<[CustomerSign, string]>([
    ['again', 'Every time I open it I have to choose the language'],
    ['wrote-before', 'Every time I press play the app closes.'],
    ['waited', 'Whenever I turn left the wheel clicks.'],
    ['again', 'Thanks again, see you next year!'],
    ['late', 'Is the library open on Wednesday?'],
    ['overcharged', 'The battery is charged by the sun'],
    ['rude', 'We laughed all evening'],
    ['failed', 'Can I turn on the lamp by phone?'],
    ['intruder', 'Is the gate locked at night?'],
    ['unanswered', 'Does level 3 start in the autumn?'],
    ['ask-human', 'Does your agent fee include VAT?'],
    ['upset', 'Thanks for the quick answer'],
  ])('hear no %s in "%s"', (sign, text) => expect(signsIn(text)).not.toContain(sign));

  test('hear the same without apostrophes and in capitals', () => {
    expect(signsIn('DIDNT TURN UP')).toContain('late');
    expect(signsIn('its done it again')).toContain('again');
  });
});
