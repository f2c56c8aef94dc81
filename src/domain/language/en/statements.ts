// English: how customers state, order, confirm or hand something over, with no complaint in it. Notation in cue-pattern.ts.
import type { CueTable } from '../match-cues.ts';
import type { StatementSign } from '../signs.ts';

export const statements: CueTable<StatementSign> = {
  informs: `
    !<not> (i|we|can|hereby|just) confirm
    confirming|confirmed !yet|by
    (please|pls|kindly) (note|find|be (informed|advised))
    (just)? (to|letting|let) (let)? you know
    for (your|the) (info|information|records|file|files|reference)
    fyi
    heads up
    (here|here's|heres|this) (is|are|my|our|the) _1 (is|my|our|the|your)? (number|order|account|address|reference|ref|details|photo*|picture*|receipt|form|serial|document*|proof|copy|confirmation|reading*|info|information|email|postcode)
    attached|enclosed !is wrong
    (in|as|see|with) _1 attachment*
    (i|we) (attach|enclose|send you|forward|accept|agree|herewith|hereby|withdraw|order|approve)
    (i'm|i am|we're|we are) (sending|attaching|forwarding|enclosing|confirming|submitting|returning|withdrawing|cancelling my|moving out|moving to|moving house|writing to (inform|confirm|cancel|let))
    !<not> (i'd|i would|we'd|we would|would|i|we) (like|want|wish) to (order|book|reserve|add|buy|sign|join|extend|renew|subscribe|register|enrol|enroll|apply|rent|hire|donate|cancel|change|update|schedule|reschedule|move|pick|collect|place|purchase|upgrade|downgrade|switch|open|close|invite|visit)
    (please|pls|plz|kindly) (add|put|cancel|leave|reserve|book|change|update|close|take|move|use|make|keep|include|deliver|pass|hold|forward|unsubscribe|renew|extend|enter|register|schedule|reschedule|charge|print|wrap|set up|sign|remove me|remove my)
    ^(cancel|book|order|add|change|close|renew|unsubscribe|upgrade|return|track|sales|billing|adding|ordering|returning|moving|booking|interested)
    (order|account|acct|policy|reference|ref|ticket|booking|serial|customer|member|membership|invoice|case|meter|tracking|application) (number|no|nr|id|reading|readings)? (is|was|number)? #
    (it's|its|that's|is|under) #
    meter reading*
    (my|the|our) (name|email|e-mail|number|phone|mobile|address|postcode|zip|account|order|serial|reference|surname|model|new address) is
    ^(yes|yep|yeah|ok|okay|sure|alright|fine|hello|hi|hey|done|received|agreed|correct|noted|understood) (please|thanks|thank|that|same|ill|i'll|works|works for|received|then|will|no|the|it's|its|i)?
    (i'll|i will|we'll|we will|i can|we can|happy to|i'd|will) _1 (wait|collect|pick|send|try|come|pay|check|call|drop|bring|reply|confirm|arrange|return|post|ship|forward|take|be (there|home|late|in|away))
    no (rush|hurry|worries|problem|biggie|action|reply needed|need to)
    <not> urgent
    nothing (urgent|needed|to do)
    (works|suits|fine|good|ok|okay|perfect) (for|with|by) (me|us)
    (suggestion|idea|feature request|small thing|small note|quick note|side note|thought) _1 (for|to|a|on|would|could)?
    (would|could|might) be (nice|useful|handy|good|helpful|great|lovely) (if|to|for)
    (i'm|i am|we're|we are) (planning|looking|thinking of|considering|interested|preparing|organising|organizing|comparing|doing)
    interested in
    as (agreed|discussed|requested)
    (paid|signed|completed|submitted|transferred|filled) (today|yesterday|this|by|in|on|via|it|and)
    no longer (needed|required|interested|need)
    (extend|renew) (our|my|the)
    (out of office|on holiday|away (till|until|from))
    (does|did|do) (the|its|what) (job|it says)
  `,
};
