// English: what customers ask for in so many words.
import type { CueTable } from '../match-cues.ts';
import type { NeedSign } from '../signs.ts';

export const needs: CueTable<NeedSign> = {
  'ask-fix': `
    (please|can|could|will|would|kindly|pls|plz|need|needs|want|to|must|someone) _4 (fix|repair|replace|resend|restore|correct|resolve|solve|unblock|unlock|reactivate|recover|reship|exchange|reinstate|rectify|reconnect|sort)
    (send|want|need|get|ship|deliver|give) _3 (replacement|new one|right one|correct one|another one|right item|correct item|missing|spare|working one|right size)
    get it right
    look into
    (have|has|get|it|this|that) _ (fixed|repaired|replaced|sorted|corrected|resolved|exchanged|recovered|restored) !now
    replacement
    what (can|do|should) i do (to fix|now)?
    how (do|can|to) _2 (fix|solve|get rid|repair|recover|restore)
    fix (it|this|that|your|the)
    help (me)? (with|get|fix|recover|solve|to)
    (technician|engineer|repair|service visit)
    workaround
    roll* back
    can (it|they|this) be (recovered|restored|fixed|repaired)
    stop (charging|calling|sending|billing)
    (please|can you|could you|pls|plz|kindly) (sort|correct|reset|resend|unlock|replace|reopen)
    (reset|correct) my
    take (me|my name|us|it) off
    put (it|this|that) right
    (can|could) someone (look|come|check)
    (come|send (someone|somebody|a man|an engineer)) out
  `,
  'ask-information': `
    how (do|can|could|to|should|would|does|much|many|is|are)
    (can|could|may|should|do|does|am|must) (i|we|it|they)
    is it possible
    (what|which|when|where|who|whose) (is|are|do|does|did|can|should|would|will|time|kind|type|papers|documents|was|were|exactly|happens)
    do you (have|offer|ship|sell|accept|deliver|support|know|do|provide|still|think|need|mean|expect)
    (is|are) (there|it|they|this|that|these|the|my|his|her)
    does (it|this|that|the|your|my)
    (would|i'd|we'd) (like|love) to (know|ask|understand|find|learn)
    (could|can|would) you _2 (tell|explain|confirm|advise|clarify|let|send|check|inform|share|point|provide)
    (please|pls|kindly) _2 (advise|confirm|let me know|let us know|tell|explain|clarify|inform|check|share)
    wondering (if|whether|how|what|when)
    any (news|update|updates|idea|information|info|word)
    (have|quick|a|another|one|silly) question
    (more)? information (about|on|regarding)
    (details|info) (about|on)
    a quote
    <neg> _ know (how|where|what|which|whether|if)
    what _4 (mean|means)
    tell me (where|what|how|why|if|when|whether)
    know (if|whether|what|where|how)
    price|prices|pricing (of|for|list)?
    what's (going on|happening|the|wrong)
    to know
    need to know
  `,
  'ask-time': `
    when (will|can|is|are|do|does|should|would|could|exactly|might|am)
    how (long|soon|much longer|many days|many more)
    by when
    until when
    eta
    (what|which) (day|date)
    (any|an) (eta|timeline|timeframe|time frame|estimate|idea when|news on when)
    any (news|update|updates)
    expected (date|delivery|arrival)
    (date|time|timeline|deadline) (for|when|by which)
    much longer
    is it (still)? (coming|arriving|on its way|on the way)
    will (it|they|he|she|someone|the technician|the courier|my order) _ (arrive|come|be here|get here|be delivered|be ready|be back|be fixed)
    in time
    (need|needs|want) _4 (by|before|until) _ (<weekday>|tomorrow|tonight|noon|#|end|the|then|weekend|christmas)
    where (is|are) (my|our|the)
    where's my
    new (date|appointment|time|slot|delivery date)
    (what|which) time (will|does|is|can|should) !the|shop|store
    before (then|thursday|friday|monday|tuesday|wednesday|saturday|sunday|the weekend)
    when's (the|my|our|it|this|that|your|next)
    how much longer
    any (joy|luck|sign)
    (still)? no (date|eta|news|word|timeline)
    (new|revised|firm|confirmed|delivery) date
    how (soon|quickly|fast) (can|will|could|would|do)
    what's the (eta|hold up|delay|wait|status)
    (please|pls)? (confirm|advise) (the)? _2 (date|eta|etd|delivery|slot)
    is (it|this|he|she|he's|she's) (still)? coming
  `,
  'ask-refund': `
    refund|refunds|refunded|refunding !policy
    money back
    (give|want|get|need|return|send|where|pay) _4 money
    my money
    reimburs*
    compensat*
    chargeback
    credit note
    (credit|discount|voucher|deduct*|reduction) _3 (account|bill|invoice|for|on)
    (give|pay|want|need|get|transfer|have) (it|this|that|me) back
    (pay|paid|paying) (me|us)? back
    back (to|on|onto|in) my (card|account)
    cancel* _3 (and|with) _2 (refund|money)
    owe|owes (me|us)
    (correct|corrected|adjust|new|right) _ (invoice|bill|amount)
    claim* (it|this|the|my|a|our)? _3 back
    deposit _3 (back|return*|released)
    # back
    (put|pay|send|transfer|give) (it|that|the money|everything) back
    (credit|reimburse|refund|compensate) (us|me|our|my)
    (who's|who is|who) (going to|will)? (pay|paying) for
    (corrected|new|revised) invoice
    something _ due
  `,
  'ask-heard': `
    apolog* !for
    (want|demand|expect|need|deserve) _3 (explanation|apology|answers|sorry|acknowledgement|respect)
    complain*
    complaint*
    (make|file|lodge|raise) _2 complaint
    my (feedback|opinion|experience)
    listen (to)?
    take (this|it|me|us|that|my) _2 seriously
    responsib*
    respect (your|my|our|customers|me)
    read (my|the|what) _2 (email|emails|message|messages|notes|wrote|ticket|history|said)?
    (just|only|really)? (want|wanted) (you|someone|to let you) _ (know|understand|hear)
    (do you|does anyone|anybody) _ (care|listen|read|realise|realize)
    accountab*
    i (just)? (wanted to)? let you know
    own up
    sorry would
    imagine (how|if|my|what)
    put yourself
    (say|says|said|saying) sorry
    an apology
    admit (it|you|that|your)
    (not|isn't) (about|after|only) (the)? (money|# pounds|voucher|vouchers)
    believe (me|us|my)
    (i'd|would|i) like to (complain|make a complaint|know who)
    (do|does) (you|anyone) (even)? care
    (tell|let) (me|us) who
  `,
  'ask-human': `
    (speak|talk|speaking|chat|talking) (to|with) _3 (someone|somebody|human|person|manager|supervisor|agent|real|anyone|responsible|people|superior|boss|you)
    (call|ring|phone) (me|us) !back|names|stupid
    (give|need|get|want|request|waiting for|expect) _2 (a|your)? call
    call back
    callback
    (real|actual|live|human) (person|human|agent|being|people)
    a human
    !tell|told|let manager|supervisor
    (phone|telephone|contact|direct|customer service) (number|details|line)
    (someone|somebody|anyone|anybody) _2 (help|contact|call|answer|reply|respond|get back|take|look|deal|responsible|competent|explain|tell|sort|ring|read)
    (please|pls|kindly|just) _ (reply|answer|respond|get back|contact me|write back|call|contact|ring)
    get in (touch|contact)
    (how|where|who) (can|do|should) (i|we) (reach|contact|call|speak|talk|write)
    reach (you|someone|anyone|a)
    customer service (number|department|team)
    (can|could) (someone|somebody|anyone|anybody)
    has anyone
    is (anyone|anybody|someone) (there|reading|going|able|looking|working)
    ^agent|operator|representative|human|advisor
    put (me|us) through
    (give|have|get) (me|us|him|her)? (a)? (ring|bell|buzz)
    (someone|somebody|anyone|person) (senior|higher|competent|local|real)
    in charge
    (get|got|getting) hold of
    a number (i|we|to|for|that)
    who (do|should|can|would) (i|we) _2 (contact|speak|talk|ring|call|ask|write|tell)
    who (sorts|deals|handles|is dealing|looks after|decides)
    (name|number|email|address) (of|for) (the|your|a) (person|manager|boss|one|department|team|branch)
    through to
    (the|your) (manager|director|ceo|boss)
    (ring|call|phone|contact) (me|us|him|her|my) (back|today|now|on|please|asap|tomorrow|this)
  `,
};
