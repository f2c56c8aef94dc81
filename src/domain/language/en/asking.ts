// English: how customers put a request, and what an agent can ask back.
import type { Asking } from '../asking.ts';

export const asking: Asking = {
  request: `please pls plz kindly can could would will may should must want wants wanna like wish need needs require demand expect request hope hoping waiting await
    asking wonder wondering what when where who which why how whether if give send resend ship tell show explain confirm call ring phone email contact reply answer respond
    write help fix repair replace exchange return pay cancel stop remove delete change update correct check look get make do sort resolve unlock unblock reset restore
    reimburse escalate transfer connect put take`,
  please: 'please pls plz kindly',
  attached: 'attached enclosed attachment note',
  thanks: 'thanks thank thx thankyou tnx ty cheers grateful appreciate appreciated',
  courtesies: `
    how are you
    how are you doing
    how are things
    how is it going
    hows it going
    hope you are well
    are you well
  `,
  cries: `
    is|are|isn't anyone|anybody|someone|somebody|you (even|actually|really|still)? there|here|reading|listening|awake|alive|home (this|me|these|my|our)? (messages|emails|tickets)?
    is|are there anyone|anybody|someone|somebody (out|in)? there|here
    is|are anyone|anybody|somebody|you|there (anyone|anybody|guys)? out there
    does|do|did|has|can|will anyone|anybody|someone|somebody (here|there)? (even|actually|ever|really)? read|reads|listen|care|hear (to|about)? (this|me|us|these|my|our)? (messages|emails|tickets|customers)?
    do|did you even|actually|ever|really read|listen|care|exist (to|about)? (this|me|us|these|my|our|your)? (messages|emails|tickets|customers)?
    ^anyone|anybody|somebody|someone (out)? there|here|home|alive|listening|reading (this)?
    can you hear me
  `,
  joins: 'and or but so',
  things: `
    order orders ordered
    account accounts login
    email emails e-mail
    phone call
    refund* money paid pay payment* bill* charge*
    card
    price* cost*
    app website site
    deliver* arriv* ship* parcel* package*
    broken fix* repair*
    replace* exchange*
    cancel*
    invoice* receipt*
    appointment* slot
  `,
  questions: {
    reference: 'Could you send me the order or account number?',
    'what-happens': 'Could you tell me what exactly happens, step by step?',
    'since-when': 'When did it start?',
    tried: 'What have you tried so far?',
    wish: 'What would put this right for you?',
  },
};
