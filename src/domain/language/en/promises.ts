// English: what a reply commits to for later, and what only looks so.
import type { CueTable } from '../match-cues.ts';
import type { PromiseSign } from '../signs.ts';

const adverbs = 'personally|also|then|now|certainly|gladly|definitely|immediately|first|both|still|again|happily|just?';
const noPromise =
  'need|be|have|assume|not|get|come|never|hear|see|always|miss|require|follow|admit|try|only|love|want|wait|go|continue|probably|understand|know|appreciate';

export const promises: CueTable<PromiseSign> = {
  'i-do': `
    i'll ${adverbs} !<tell>|${noPromise} .
    i (will|shall) ${adverbs} !<tell>|${noPromise} .
    (i'm|i am) going to !need|be|have|<tell> .
    (i'll|i will) (have|get|see|need to get) _2 (answer|it|this|that|your|the|a|an|someone|them|new|to it|what|fixed|sorted)
    (i'll|i will|i shall) be !happy|glad|able|pleased|delighted|honest|here|waiting|needing|in|back|calling|writing .
    (i'll|i will) make sure
    i promise (to|you|that)? !i|we
  `,
  'we-do': `
    (we'll|we will|we shall) ${adverbs} !<tell>|${noPromise} .
    (we're|we are) going to !need|be|have|<tell> .
    (we'll|we will) (have|get) _2 (answer|it|this|that|your|the|a|an|someone|them|new|to it|fixed|sorted)
    we promise (to|you|that)?
    (we'll|we will) be !happy|glad|able|pleased|delighted|here|waiting|needing|standing|in|back|open|closed .
    (our|my) _3 (will|is going to|are going to) !need|be|always|<tell>|get|come|not|contact|only .
    <helper> will !need|be|always|<tell>|get|come .
    they'll !need|be|always|<tell>|get|come|work|have|remain|continue|apply|appear|show .
    they will !need|be|always|<tell>|get|come|not|work|have|remain|continue|apply|appear|show .
    <helper> will be (with|at|there|coming|visiting|working)
  `,
  'i-tell': `
    (i'll|i will|i shall|i'm going to|i am going to|and will) ${adverbs} (<tell>|get back|get in touch|come back|be in touch|be back|follow up|check in|check back|be calling|be writing|have an update|have news|keep you|send you an update)
    !get|come|be|gets|coming|getting back|reply|answer|update|news|more (with|to|for) you (in|by|within|before|at|tomorrow|today|on|this|later)
    you have my word
    hear (back)? from me
    give you (a|another) _ (call|ring|update|answer)
  `,
  'we-tell': `
    (we'll|we will|we shall|we're going to) ${adverbs} (<tell>|get back|get in touch|come back|be in touch|be back|follow up|check in|check back|have an update|have news)
    you'll|you (will)? _ (be contacted|be called|be informed|hear)
    hear (back)? from (us|our|the|my|them)
    (our|my) _3 (will|is going to|are going to) (<tell>|get back|get in touch|come back|be in touch|follow up)
    (<helper>) _ (will|is going to|are going to) (<tell>|get back|get in touch|come back|be in touch|follow up)
    (someone|somebody) _4 (will|is going to|are going to) (<tell>|get back|get in touch|come back|be in touch|follow up)
    (he|she) will (<tell>|get back|be in touch|come back)
    he'll|she'll|they'll ${adverbs} (<tell>|get back|get in touch|come back|be in touch|follow up)
    (can)? expect _3 (call|email|e-mail|answer|reply|update|message) (from|by|on|at|today|tomorrow|within|this)
    keep you (posted|updated|informed)
  `,
  'i-now': `
    (i'm|i am) ${adverbs} (sending|shipping|posting|ordering|arranging|booking|refunding|calling|getting|transferring|issuing|emailing|dispatching|replacing|returning|crediting|writing|putting)
  `,
  'we-now': `
    (we're|we are) ${adverbs} (sending|shipping|posting|ordering|arranging|booking|refunding|calling|getting|transferring|issuing|emailing|dispatching|replacing|returning|crediting|writing|putting|delivering|coming)
  `,
  'you-get': `
    (you'll|you will|you shall) ${adverbs} (receive|get|have|be refunded|be credited) !to|noticed|seen|been|questions|any|access
    (your|the|a|our|new|this) _4 will (arrive|reach|be with you|be delivered|be sent|be shipped|be refunded|be credited|be fixed|be replaced|be corrected|be cancelled|be collected|be repaired|be processed|be restored|be unlocked|be paid|be removed|be dispatched|be ready|be back|be there|be at|come|go out|leave|follow)
    (it|this|that|they|he|she|it'll|everything) will (arrive|reach|be with you|be delivered|be sent|be shipped|be refunded|be fixed|be replaced|be corrected|be collected|be repaired|be restored|be dispatched|be ready|be back|be there|come|go out|leave)
    it'll (arrive|reach|be)
    will be (with you|refunded|sent to you|shipped|on its way|in your)
  `,
  'no-promise': `
    !even if you|your
    !even if (it|this|that|they|the|there) _4 (not|doesn't|don't|hasn't|isn't|still|happens|fails)
    (once|after|when|until|unless|whenever|as soon as) (you|your|we (receive|get|have) _3 your)
    aim|aims to
    (try|trying|tries|hope|hoping|plan|strive) to
    (usually|normally|typically|generally|in most cases|always)
    let (me|us) know (if|whether|when)
    (be|more than) (happy|glad|able|pleased|delighted|best) to
    in case
    should you
    feel free
    you can|could|may
    otherwise|would
    policy|policies
  `,
};
