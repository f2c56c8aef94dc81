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
  'do-i': `trimit verific rambursez anulez programez comand înlocuiesc corectez modific adaug șterg transmit escaladez rezolv repar retrimit resetez actualizez pregătesc
    prelungesc aplic emit procesez solicit opresc activez deblochez rezerv expediez virez aflu discut caut analizez ocup vorbesc întreb stornez investighez văd uit
    creditez returnez fac pun dau ridic aduc iau plătesc recalculez ajustez acord alipesc atașez urmăresc asigur vin merg retipăresc ofer scot trec duc
    las depun deschid redeschid închid retrag refac reiau preiau reprogramez împrumut ajut arăt descarc încarc urc completez negociez lămuresc aranjez pornesc repornesc
    montez conectez includ scriu sun anunț răspund finalizez instalez configurez testez dublez măresc reduc prelucrez validez semnez imprim tipăresc printez
    copiez expun refacturez decontez compensez despăgubesc suspend blochez elimin curăț spăl cos vopsesc tai croiesc gătesc coc livrez recoltez strâng adun selectez aleg
    găsesc obțin conving intervin particip asist păstrez repun repet reinstalez reconfigurez reemit retestez reverific recitesc redactez traduc corelez compar calculez
    măsor cântăresc fotografiez filmez organizez stabilesc fixez confirm notez chem primesc întâlnesc preschimb suplimentez acopăr achit garantez insist sesizez
    reclam raportez supun înaintez direcționez redirecționez transcriu conduc cobor aprind încălzesc umplu golesc monitorizez supraveghez veghez explic detaliez
    clarific rectific echivalez recunosc reactivez reziliez aerisesc agăț alimentez amenajez amân apelez arhivez aspir atribui avizez bat bifez calibrez capsez cedez
    codez colectez combin concep consemnez construiesc contramandez convoc cronometrez cumpăr decupez defalc delimitez deleg demarez deplasez depozitez derulez desemnez
    desfac desprind detașez devansez dezactivez dezinfectez dezleg diminuez distribui dotez echilibrez editez efectuez eliberez etichetez evacuez evaluez execut extind
    extrag filtrez formulez gestionez grăbesc gravez grupez împart împing încep închei închiriez încredințez îndrept înlătur înnoiesc înscriu întocmesc întorc întrerup
    învelesc lansez limpezesc lipesc listez localizez lustruiesc mandatez marchez mediez migrez modelez numerotez operez ordon orientez pansez parchez perforez
    planific plantez plasez plombez postez potrivesc pozez prescriu presez prioritizez probez proiectez prind răscumpăr reabilitez reașez rebobinez recalibrez
    recondiționez reconectez reconstruiesc recuperez redau redistribui redimensionez reeditez reevaluez reformulez reglez regrupez reîncadrez reîncarc relochez relipesc
    remontez repartizez replanific reproduc republic resping restitui retușez reunesc revizuiesc revopsesc scanez schițez scurtez semnalizez servesc setez simulez
    sincronizez sortez ștampilez sterilizez structurez sudez tapetez tencuiesc topesc transform triez unesc unific usuc vaccinez valorific vând vizitez
    zugrăvesc`,
  'do-we': `trimitem verificăm rambursăm anulăm programăm comandăm înlocuim corectăm schimbăm modificăm adăugăm ștergem transmitem escaladăm rezolvăm reparăm retrimitem resetăm
    actualizăm pregătim prelungim aplicăm emitem procesăm cerem solicităm oprim activăm deblocăm rezervăm expediem virăm aflăm discutăm căutăm analizăm ocupăm vorbim
    întrebăm stornăm investigăm uităm credităm returnăm facem punem dăm ridicăm aducem livrăm venim plătim recalculăm ajustăm acordăm oferim transferăm mutăm ținem
    scoatem trecem ducem lăsăm depunem deschidem redeschidem închidem retragem refacem reluăm preluăm reprogramăm împrumutăm descărcăm încărcăm completăm negociem
    lămurim aranjăm pornim repornim montăm conectăm publicăm includem scriem sunăm anunțăm răspundem intervenim plecăm ajungem luăm tragem tăiem tipărim mărim dublăm
    instalăm configurăm refacturăm recepționăm decontăm compensăm despăgubim suspendăm blocăm testăm măsurăm remediem finalizăm reducem scădem prelucrăm validăm semnăm
    imprimăm printăm copiem eliminăm curățăm spălăm coasem vopsim gătim coacem strângem adunăm selectăm alegem găsim obținem convingem participăm asistăm rămânem păstrăm
    repunem repetăm reinstalăm reconfigurăm reînnoim reemitem retestăm reverificăm redactăm traducem comparăm calculăm cântărim fotografiem organizăm stabilim fixăm
    notăm chemăm primim întâlnim preschimbăm suplimentăm acoperim suportăm achităm garantăm insistăm sesizăm reclamăm raportăm supunem înaintăm direcționăm redirecționăm
    conducem coborâm urcăm aprindem încălzim umplem golim monitorizăm supraveghem urmărim explicăm detaliem clarificăm rectificăm echivalăm reactivăm expunem lansăm
    republicăm postăm afișăm difuzăm deplasăm transportăm cazăm găzduim relocăm replanificăm redistribuim repartizăm repatriem cooptăm desfacem demontăm asamblăm
    recablăm branșăm reziliem rebranșăm aerisim agățăm alimentăm amenajăm amânăm apelăm arhivăm aspirăm atribuim avizăm batem bifăm calibrăm capsăm cedăm colectăm
    combinăm concepem consemnăm construim contramandăm convocăm cronometrăm cumpărăm decupăm delegăm demarăm depozităm derulăm desemnăm desprindem detașăm devansăm
    dezactivăm dezinfectăm dezlegăm diminuăm distribuim dotăm echilibrăm edităm efectuăm eliberăm etichetăm evacuăm evaluăm executăm extindem extragem filtrăm formulăm
    gestionăm grăbim gravăm grupăm împărțim împingem începem încheiem închiriem încredințăm îndreptăm înlăturăm înscriem întocmim întoarcem întrerupem învelim legăm
    limpezim lipim listăm localizăm lucrăm lustruim marcăm mediem migrăm modelăm numerotăm operăm ordonăm orientăm parcăm planificăm plasăm plombăm potrivim prescriem
    prioritizăm probăm proiectăm promovăm protejăm prindem reabilităm reașezăm recondiționăm reconectăm reconstruim recuperăm redăm redimensionăm reedităm reevaluăm
    reformulăm reglăm reîncărcăm remontăm reproducem respingem restituim retușăm reunim revizuim revopsim scanăm schițăm scurtăm servim setăm simulăm sincronizăm sortăm
    ștampilăm sterilizăm sudăm tencuim topim turnăm transformăm tratăm triem unim unificăm uscăm vaccinăm vindem vizităm zugrăvim croim mergem stăm racordăm săpăm
    asfaltăm plantăm tundem`,
  'do-inf': `trimite verifica rambursa anula programa comanda înlocui corecta schimba modifica adăuga șterge transmite escalada rezolva repara retrimite reseta actualiza pregăti prelungi aplica
    emite procesa cere solicita opri activa debloca rezerva expedia vira afla discuta căuta analiza ocupa vorbi întreba storna investiga uita credita returna face pune da ridica
    aduce livra veni ajunge plăti recalcula ajusta acorda asigura vedea repeta remedia trece`,
  'tell-i': 'zic scriu sun revin anunț informez răspund confirm comunic telefonez contactez spun mailuiesc',
  'tell-we':
    'scriem sunăm revenim anunțăm informăm răspundem confirmăm comunicăm telefonăm contactăm spunem zicem ținem',
  'tell-inf': 'scrie suna reveni anunța informa răspunde confirma comunica telefona contacta spune',
  'tell-they':
    'scrie sună revine anunță informează răspunde confirmă contactează scriu revin răspund contactează anunță',
  'do-they':
    'trimite verifică repară rambursează pregătește rezolvă vine ajunge livrează expediază aduce ridică înlocuiește trimit verifică repară vin ajung livrează expediază aduc lucrează ocupă duce cheamă duc sună livreze instalează montează',
  // Said to the customer, and no promise: "vă rog", "te înțeleg".
  'chat-i':
    'rog mulțumesc cred înțeleg ascult aștept doresc urez invit salut asigur recomand sugerez propun felicit admir știu pot vreau cer prezint respect apreciez compătimesc reamintesc amintesc stau simt spun comunic informez sfătuiesc încurajez precizez menționez citesc văd iubesc îmbrățișez atașez mărturisesc cunosc',
  'chat-we':
    'am *eam *sem rugăm mulțumim credem înțelegem ascultăm așteptăm dorim urăm invităm salutăm asigurăm recomandăm sugerăm propunem felicităm admirăm știm putem vrem cerem prezentăm garantăm promitem respectăm apreciem compătimim reamintim amintim stăm simțim spunem comunicăm informăm anunțăm sfătuim încurajăm precizăm menționăm citim vedem iubim îmbrățișăm solicităm cunoaștem suntem avem consultăm',
  // Verbs that would be nouns or other words without the customer before them.
  'give-i': 'schimb transfer suport sprijin țin mut leg cer împrumut pun duc dau las',
  // With "eu" after it, done for the customer: "plătesc eu diferența".
  gives:
    'plătesc achit suport completez trimit retrimit rambursez returnez refac anulez schimb aduc scriu sun rezerv programez depun scot transfer duc',
  // Takes a matter over: a promise only with a time.
  'take-over': 'ajut iau preiau însoțesc răspund sprijin scriu cer',
  // Times that are none.
  soon: 'imediat rapid repede curând curînd',
  // Before a verb that promises nothing: denied, conditional, reported.
  unsaid: 'nu n dacă să promis spus spusesem',
  'done-to':
    'rezolvă repară soluționează remediază livrează expediază rambursează returnează virează deblochează activează reia reface trimite procesează emite',
  'chat-they': 'roagă mulțumește dorește urează salută așteaptă stă felicită asigură înțelege',
  // The customer as object, and what may stand between that and the verb: "vi le", "ți-l", "vă și".
  'to-you': 'vă te îți ți vi v',
  'to-it': 'îl o le îi l i',
  arrives: 'pleacă pornește repornește apare apar vine intră începe primește reintră repornesc',
  helper:
    'coleg colegă tehnician reprezentant operator inspector specialist expert consilier inginer echipaj echipajul reprezentantul operatorul inspectorul consilierul colegul colega colegii colegele tehnicianul tehnicienii curierul depozitul echipa departamentul specialistul managerul inginerul inginerii service-ul atelierul furnizorul instalatorul cineva ei dezvoltatorii șoferul contabilitatea consultantul responsabilul șeful șefa programatorii programatorul',
  hard: `frustr* enerv* supăr* stres* îngrijor* neplăcut* dezamăg* dificil* greu grea obositor* iritat* iritant* nervo* săturat speri* speriat* nemulțum* deranj* jenant* neliniș* anxio* furios* revolt* nedrept* trist* rușin* exaspera* incomod* descuraj* panic* bulvers* agasa* nervi derut* confuz* sperie* înfric*`,
  // How clauses are joined, and how a later clause points back to a time.
  and: 'și iar dar deci',
  same: 'aceeași același atunci',
} satisfies WordClasses;
