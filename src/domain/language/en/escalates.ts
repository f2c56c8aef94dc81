// English: leaving a decision to somebody above. Notation in cue-pattern.ts.
const above =
  'manager|managers|supervisor|supervisors|boss|bosses|superior|superiors|superiors|management|leader|leaders|lead|leads|director|directors|leadership|teamlead|higher-ups|head';
/** What stands between "I" and the verb when nothing is denied: "I will first need to". */
const will =
  '(will|would|shall|must|should|have|need|got|had|want|am|going|to|just|only|also|first|probably|unfortunately|really|better|like|can|quickly)';
const leading = `(${will} (${will} (${will} (${will} (${will})?)?)?)?)?`;
const approval =
  'approval|permission|authorisation|authorization|sign-off|go-ahead|okay|ok|clearance|consent|blessing|decision';

export const escalates = `
  i|i'll|we|we'll|i'd|we'd|i'm|we're ${leading} ask|consult|involve _3 ${above}
  let|allow me|us (to)? (just|first|quickly)? ask|consult|involve _3 ${above}
  i|i'll|we|we'll|i'd|we'd|i'm|we're ${leading} check|confirm|clear|verify|discuss|speak|talk|agree|raise|align _3 with|to _2 ${above}
  let|allow me|us (to)? (just|first|quickly)? check|confirm|clear|verify|discuss|speak|talk|agree|raise _3 with|to _2 ${above}
  i|i'll|we|we'll|i'd|we'd|me ${leading} run _2 by|past _2 ${above}
  i|i'll|we|we'll|i'd|we'd|me ${leading} escalate|refer|pass|forward|hand|put|take _4 to _2 ${above}
  i|i'll|we|we'll|i'd|we'd|me ${leading} get|need|request|seek|await|obtain _3 ${approval} (from|of|by) _3 ${above}
  i|i'll|we|we'll|i'd|we'd|me ${leading} get|need|request|seek|await|obtain _ (managers|supervisors|bosses|directors|management) ${approval}
  i|i'll|we|we'll|i'd|we'd|i'm|we're ${leading} (wait|waiting) for _2 (managers|supervisors|bosses|directors|management) ${approval}
  i|i'll|we|we'll|i'd|we'd|i'm|we're ${leading} (wait|waiting) for _2 ${approval} (from|of|by) _2 ${above}
  subject to _2 (managers|supervisors|bosses|directors|management) ${approval}
  i'm|i|we're|we (am|are)? not _ authorised|authorized|allowed|permitted|entitled|empowered !here|there
  i|we (don't|do not|lack) (have)? _2 (authority|permission|permissions) !over
  i|we (don't|do not) have _2 (power|right|rights|clearance) to (decide|approve|offer|give|grant|refund|waive|make|do)
  i|we (can't|cannot|can not|couldn't) (decide|approve|authorise|authorize) _3 (myself|alone|on my own|ourselves)
  not (my|our) (decision|call) (to make)?
  not (really)? (up to me|mine to decide|for me to decide|in my power|within my power|in my hands)
  (beyond|above|outside|exceeds|over) my (authority|power|powers|limit|limits|remit|competence|permissions|pay grade|paygrade)
  !<not> needs|requires|require|need _2 ${approval} (from|of|by) _2 ${above}
  only|just (my|a|the|our) (team|shift|line|senior|duty)? ${above} can|could|may
  my|our|a (team|shift|line|senior|duty)? ${above} (will|would|has|have|needs|must|need|to|still|first) (have|need|to|first|still)? (to)? (approve|decide|authorise|authorize|sign)
`;
