// Word classes the Romanian tables refer to as `<name>`.
import type { WordClasses } from '../cue-pattern.ts';

export const classes = {
  not: 'nu n fără niciodată nimeni nimic nici niciun nicio niciunul niciuna deloc',
  number: '# doi două trei patru cinci șase șapte opt nouă zece câteva câțiva mai multe mulți zeci',
  nth: 'doua doilea treia treilea patra patrulea cincea cincilea șasea șaselea șaptea șaptelea zecea nșpea',
  span: 'minut minute oră ore ceas ceasuri zi zile săptămână săptămâni lună luni an ani weekend',
  weekday: 'luni marți miercuri joi vineri sâmbătă duminică lunea',
  month: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  contacted:
    'scris sunat contactat reclamat sesizat semnalat raportat trimis întrebat explicat vorbit spus cerut anunțat depus solicitat mailuit telefonat insistat',
  weak: 'slab* proast* prost* jalnic* mizerabil* groaznic* îngrozitor* oribil* execrabil* deplorabil* lamentabil*',
  // Agents: participles of what was done; present and infinitive-future verbs of what will be.
  did: `trimis rambursat returnat rugat verificat sunat scris blocat deblocat deschis anulat programat comandat înlocuit corectat schimbat modificat adăugat șters transmis
    escaladat contactat vorbit creditat emis înregistrat reparat rezolvat retras restabilit resetat actualizat pregătit prelungit aplicat atașat creat procesat cerut solicitat
    oprit suspendat activat reactivat rezervat expediat predat plătit virat testat recuperat discutat aflat confirmat raportat sesizat notat redirecționat alocat stabilit remediat
    refăcut pus dat făcut găsit investigat analizat anunțat ajustat recalculat storcat stornat împachetat livrat mutat ridicat acordat compensat semnalat`,
  'do-i': `trimit verific rambursez anulez programez comand înlocuiesc corectez schimb modific adaug șterg transmit escaladez rezolv repar retrimit resetez actualizez pregătesc prelungesc
    aplic emit procesez cer solicit opresc activez deblochez rezerv expediez virez aflu discut caut analizez ocup  vorbesc întreb stornez investighez văd uit creditez returnez fac pun dau ridic aduc iau plătesc recalculez ajustez acord alipesc atașez urmăresc asigur`,
  'do-we': `trimitem verificăm rambursăm anulăm programăm comandăm înlocuim corectăm schimbăm modificăm adăugăm ștergem transmitem escaladăm rezolvăm reparăm retrimitem resetăm actualizăm
    pregătim prelungim aplicăm emitem procesăm cerem solicităm oprim activăm deblocăm rezervăm expediem virăm aflăm discutăm căutăm analizăm ocupăm vorbim întrebăm stornăm
    investigăm uităm credităm returnăm facem punem dăm ridicăm aducem livrăm venim plătim recalculăm ajustăm acordăm`,
  'do-inf': `trimite verifica rambursa anula programa comanda înlocui corecta schimba modifica adăuga șterge transmite escalada rezolva repara retrimite reseta actualiza pregăti prelungi aplica
    emite procesa cere solicita opri activa debloca rezerva expedia vira afla discuta căuta analiza ocupa vorbi întreba storna investiga uita credita returna face pune da ridica
    aduce livra veni ajunge plăti recalcula ajusta acorda asigura vedea repeta remedia trece`,
  'tell-i': 'scriu sun revin anunț informez răspund confirm comunic telefonez contactez spun mailuiesc',
  'tell-we': 'scriem sunăm revenim anunțăm informăm răspundem confirmăm comunicăm telefonăm contactăm spunem',
  'tell-inf': 'scrie suna reveni anunța informa răspunde confirma comunica telefona contacta spune',
  'tell-they':
    'scrie sună revine anunță informează răspunde confirmă contactează scriu revin răspund contactează anunță',
  'do-they':
    'trimite verifică repară rambursează pregătește rezolvă vine ajunge livrează expediază aduce ridică înlocuiește trimit verifică repară vin ajung livrează expediază aduc lucrează ocupă',
  helper:
    'colegul colega colegii colegele tehnicianul tehnicienii curierul depozitul echipa departamentul specialistul managerul inginerul inginerii service-ul atelierul furnizorul instalatorul cineva ei dezvoltatorii șoferul contabilitatea consultantul responsabilul șeful șefa programatorii programatorul',
  hard: `frustr* enerv* supăr* stres* îngrijor* neplăcut* dezamăg* dificil* greu grea obositor* iritat* iritant* nervo* săturat speri* speriat* nemulțum* deranj* jenant* neliniș* anxio* furios* revolt* nedrept* trist* rușin* exaspera* incomod* descuraj* panic* bulvers* agasa* nervi derut* confuz* sperie* înfric*`,
  // How clauses are joined, and how a later clause points back to a time.
  and: 'și iar dar deci',
  same: 'aceeași același',
} satisfies WordClasses;
