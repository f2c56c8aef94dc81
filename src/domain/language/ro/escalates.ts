// Romanian: leaving a decision to somebody above. Notation in cue-pattern.ts.
const above =
  'șef*|manager*|superior*|supervizor*|supervisor*|coordonator*|director*|conducer*|responsabil*|lider*|team-lead*';
const must = 'trebuie|va-trebui|voi|vom|o-să|am-să|avem-să|am-nevoie|aș|ar-trebui|trebui|urmează|prefer|vreau';
const approval = 'aprobar*|acord*|acceptul|permisiun*|deciz*|încuviințar*|autorizar*|ok-ul|okay-ul';

export const escalates = `
  !<not> întreb|întrebăm|consult|consultăm|implic _3 ${above}
  !<not> ${must} _3 întreb|întreba|întrebăm|consult|consulta|consultăm|implic|implica _4 ${above}
  !<not> verific|verificăm|confirm|confirmăm|discut|discutăm|vorbesc|vorbim|stabilesc|lămuresc _3 cu|la _2 ${above}
  !<not> ${must} _3 verific|verifica|confirm|confirma|discut|discuta|discutăm|vorbesc|vorbi|vorbim|stabilesc|stabili|sfătuiesc|sfătui|consult|consulta _4 cu|la _2 ${above}
  mă consult|sfătuiesc|interesez _3 ${above}
  !<not> trimit|transmit|escaladez|înaintez|redirecționez|ridic|duc|pasez|predau _4 (la|către)? _2 ${above}
  !<not> ${must} _3 trimit|trimite|transmit|transmite|escaladez|escalada|înaintez|înainta|redirecționez|redirecționa|duc|duce _4 (la|către)? _2 ${above}
  !<not> cer|cerem|cere|aștept|așteptăm|aștepta|obțin|obținem|obține|solicit|solicităm|solicita|iau _2 ${approval} (de la|din partea)? _3 ${above}
  !<not> nevoie (și)? de _2 ${approval} (de la|din partea)? _3 ${above}
  (necesită|cere|presupune) _2 ${approval} (de la|din partea)? _3 ${above}
  nu am|avem|dețin|deținem _3 dreptul|autoritatea|competența|competențele|împuternicirea|aprobarea|permisiunea|puterea (de|să)
  n-am _3 dreptul|autoritatea|competența|competențele|împuternicirea|permisiunea|puterea (de|să)
  nu am|avem|dețin|deținem _3 autoritatea|competența|împuternicirea|permisiunea necesară
  nu sunt|suntem|s _ autorizat*|împuternicit*|abilitat*|îndreptățit*
  nu eu (decid|hotărăsc|stabilesc|aprob)
  nu (pot|putem) _2 (decide|decid|decidem|hotărî|hotărăsc|aproba|aprob|aprobăm) _3 (singur|singură|singuri|eu|de capul meu)
  nu depinde _ de mine|noi
  nu (e|este|ține) _ (decizia|hotărârea) mea|noastră
  nu (e|este|stă|ține) _2 (la latitudinea|în puterea|de competența|în atribuțiile|de) (mea|mele|mine)
  (depășește|peste) _ (competențele|competența|limita|limitele|atribuțiile|puterea) (mea|mele|noastre)
  doar|numai|decât (un|o)? ${above} _ poate|pot|decid*|hotărăș*
  ${above} (meu|mea|mei|nostru|noastră|noștri)? _ trebuie să _ (aprobe|decidă|hotărască|semneze|accepte|autorizeze|își dea)
  (decizia|hotărârea) (o)? (ia|aparține|o ia) _2 ${above}
`;
