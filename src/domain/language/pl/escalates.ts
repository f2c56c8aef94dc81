// Polish: leaving a decision to somebody above. Notation in cue-pattern.ts.
const above =
  'przełożon*|kierowni*|szef*|menedżer*|menadżer*|manager*|lider*|dyrektor*|dyrekcj*|kierownictw*|zwierzchni*|supervisor*|superwizor*|zarząd*';
const must =
  'muszę|musimy|musiał|musiała|musiałbym|musiałabym|musielibyśmy|powinienem|powinnam|powinniśmy|trzeba|chcę|chciałbym|chciałabym|wolę|pozwolę|należy|mogę|możemy|potrzebuję';
const approval = 'zgod*|akceptacj*|decyzj*|pozwoleni*|autoryzacj*|upoważnieni*|zatwierdzeni*';

export const escalates = `
  !<not> zapytam|zapytamy|spytam|spytamy|dopytam|dopytamy|podpytam|poproszę|poprosimy|skonsultuję|skonsultujemy|zaangażuję _3 ${above}
  !<not> będę _4 pytać|pytał|pytała|prosić|prosił|prosiła|konsultować|konsultował|konsultowała _3 ${above}
  !<not> ${must} _4 zapytać|spytać|dopytać|podpytać|poprosić|skonsultować|zaangażować _3 ${above}
  !<not> skonsultuję|skonsultujemy|uzgodnię|uzgodnimy|ustalę|ustalimy|omówię|omówimy|potwierdzę|potwierdzimy|porozmawiam|porozmawiamy|sprawdzę|sprawdzimy|skontaktuję|dowiem|dopytam _3 z|ze|u|od _2 ${above}
  !<not> ${must} _4 skonsultować|uzgodnić|ustalić|omówić|potwierdzić|porozmawiać|sprawdzić|skontaktować|dowiedzieć _4 z|ze|u|od _2 ${above}
  !<not> przekażę|przekażemy|przekazuję|skieruję|skierujemy|eskaluję|eskalujemy|zgłoszę|zgłosimy|przedstawię|oddam _3 (do)? _2 ${above}
  !<not> ${must} _3 przekazać|skierować|eskalować|zgłosić|przedstawić|oddać _3 (do)? _2 ${above}
  !<not> potrzebuję|potrzebujemy|potrzebna|potrzebne|wymaga|wymagana|uzyskam|uzyskać|dostać|dostanę|czekam|czekamy|poproszę|poprosić|mieć|otrzymać _3 ${approval} (od)? _2 ${above}
  nie mam|mamy|posiadam|posiadamy _3 uprawnień|kompetencji|upoważnienia|pełnomocnictw|pozwolenia|prawa (decydować|zdecydować|przyznać|obiecać|zgodzić)?
  nie jestem|jesteśmy _ upoważnion*|uprawnion*|władny|władna|kompetentn*
  nie mogę|możemy _3 (sam|sama|samodzielnie|sami) _3 (decydować|zdecydować|podjąć|zatwierdzić|przyznać|zgodzić)
  nie mogę|możemy _3 (decydować|zdecydować|podjąć|zatwierdzić) _3 (sam|sama|samodzielnie|sami)
  nie mogę|możemy (o tym|w tej sprawie) (decydować|zdecydować)
  nie ja _ (decyduję|zdecyduję|podejmuję)
  nie (zależy|zależy to) ode mnie
  (nie jest to|to nie jest|to nie) (moja|nasza) decyzja
  nie (ode|odemnie) (mnie)? _ zależy
  (przekracza|wykracza|poza) _ (moje|moimi|mój|moją) (uprawnieni*|kompetencj*|limit*|możliwości)
  (nie leży|nie jest|nie są) w (moich|mojej|moim) (kompetencj*|gestii|uprawnieni*|zakresie)
  decyzję|decyzja _3 (podejmuje|podejmie|musi podjąć|należy do) _2 ${above}
  tylko|wyłącznie|jedynie _ ${above} _ może|mogą|decyduj*
  mój|moja|moje|nasz|nasza|nasze ${above} _ musi|muszą _3 (zatwierdzić|zaakceptować|zgodzić|zdecydować|podjąć|wyrazić|autoryzować)
  (zgody|zgodę|akceptacji|akceptację|decyzji|decyzję) (mojego|mojej|mego|naszego|naszej) ${above}
`;
