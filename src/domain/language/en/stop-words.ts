// English: small words that tell it from Polish and Romanian.
export const stopWords = `
the and is are was were be been being am it its this that these those there here he she they we you your yours our my mine me him
her them their us of in on at by for with from into onto about after before since until while when where why what which who whose how
if or but not no yes can can't could would should will won't shall may might must have has had haven't hasn't do does did don't
doesn't didn't isn't aren't wasn't i i'm i've i'd i'll you're it's that's what's there's we're they're an a as so than then too very
just only also again still even ever never already now today tomorrow yesterday please thanks thank hello hi dear regards kind
sorry get got getting give given want wanted need needed know think see said say says tell told make made take took use used using
order ordered account email emails phone number customer service support help problem issue work working works broken refund money
paid pay bill charged card price app website delivery delivered arrived received waiting week weeks day days month months hour hours
time first last next new old good bad great wrong right back out up down over off because any some all every each other another one two
three many much more most few same such own between through during under without within against please find attached let like sent send
`;

/** Words that tie a clause to the one before it. */
export const joins = `and or but so which who whom whose that because as when while where if although though since until`;
