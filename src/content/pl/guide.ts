import type { Sentences } from '../sentences.js';

/** The symptom guide in Polish: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'Sprawdź swój ból pleców',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'Kilka krótkich list objawów pomoże ci zdecydować, gdzie i jak szybko szukać pomocy.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'Przewodnik jest dla osób, które mają ból pleców teraz. Najpierw są pytania o nagłe przypadki.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'Podaje informacje ogólne. Nie stawia diagnozy i nie może wykluczyć poważnej przyczyny. Jeśli coś cię niepokoi, szukaj pomocy bez względu na to, co pokaże przewodnik.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'Twoje odpowiedzi zostają na tej stronie i znikają, gdy ją zamkniesz. Nic nie jest wysyłane, chyba że zechcesz przekazać wynik razem z prośbą o wizytę.',
  'Do you feel very ill, or as if you might pass out?':
    'Czujesz się bardzo źle albo masz wrażenie, że zaraz zemdlejesz?',
  'About you': 'O tobie',
  'Emergency signs': 'Objawy alarmowe',
  'Signs to have checked today': 'Objawy do zbadania dziś',
  'You and your pain': 'Ty i twój ból',
  'How old are you?': 'Ile masz lat?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'Dziecko lub nastolatek powinni wypełnić to z rodzicem, opiekunem albo inną dorosłą osobą, której ufają.',
  'Do any of these fit you now?': 'Czy coś z tej listy pasuje teraz do ciebie?',
  'Press the first one that fits you.': 'Naciśnij pierwszą odpowiedź, która do ciebie pasuje.',
  'Have any of these started with this pain, or since then?':
    'Czy coś z tej listy zaczęło się razem z tym bólem albo później?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'Niektóre z tych spraw są intymne. Pytamy, bo te same nerwy prowadzą do nóg, pęcherza, jelit i narządów płciowych. Jeśli coś te nerwy uciska, pomoc jest potrzebna szybko.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'Niektóre z tych spraw są intymne. Pytamy, bo te same nerwy prowadzą do nóg, pęcherza i jelit. Jeśli coś te nerwy uciska, pomoc jest potrzebna szybko.',
  'Are any of these true for you?': 'Czy coś z tej listy cię dotyczy?',
  'Do any of these apply to you and your back?': 'Czy coś z tej listy dotyczy ciebie i twoich pleców?',
  'Do any of these fit you?': 'Czy coś z tej listy pasuje do ciebie?',
  'Do any of these describe your pain or your back?': 'Czy coś z tej listy opisuje twój ból lub twoje plecy?',
  'If you run or play sports, do any of these fit?':
    'Jeśli biegasz lub uprawiasz sport: czy coś z tej listy pasuje do ciebie?',
  'Dance, gym, hiking and army training count as sports.':
    'Taniec, siłownia, piesze wędrówki i szkolenie wojskowe też liczą się jako sport.',
  'Last question: do any of these fit?': 'Ostatnie pytanie: czy coś z tej listy pasuje do ciebie?',
  'Chest pain, pressure or tightness, now or in the last day':
    'Ból, ucisk lub ściskanie w klatce piersiowej, teraz lub w ciągu ostatniej doby',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'Objaw może być łagodny, przypominać ciężar na klatce piersiowej lub zgagę, której wcześniej nie było, albo rozchodzić się do ręki, szyi lub szczęki.',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'Nagły, silny ból pleców lub brzucha, a do tego robi ci się słabo lub czujesz się źle',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    'Czujesz się źle, czyli masz zawroty głowy, bladą skórę, zimne poty, duszność lub bardzo szybkie bicie serca. Liczy się też omdlenie.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'Nowy lub silniejszy niż dotąd ból pleców lub brzucha, a masz tętniaka (wybrzuszenie tętnicy)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'Liczy się też mały tętniak, który jest tylko pod obserwacją, oraz tętniak ze stentem lub po innym zabiegu naprawczym.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'Silny ból pleców, który pojawił się nagle, a bierzesz leki rozrzedzające krew (przeciwzakrzepowe)',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'Na przykład warfarynę, acenokumarol, heparynę, apiksaban (Eliquis) lub rywaroksaban (Xarelto).',
  'Pain that started after a serious accident in the last few days':
    'Ból, który zaczął się po poważnym wypadku w ciągu ostatnich kilku dni',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'Na przykład po wypadku drogowym, po upadku z drabiny lub z konia albo po mocnym uderzeniu w plecy. Liczy się to, nawet jeśli po wypadku dało się odejść o własnych siłach.',
  'Numbness or tingling between your legs or around your buttocks':
    'Drętwienie, brak czucia lub mrowienie między nogami (w kroczu) lub wokół pośladków',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'Chodzi o narządy płciowe, odbyt, pośladki lub wewnętrzną stronę ud. Mogą wydawać się ścierpnięte albo podczas podcierania się czujesz dotyk inaczej niż zwykle.',
  'New or worse trouble with peeing or with your bowels':
    'Nowe lub większe niż dotąd kłopoty z oddawaniem moczu lub stolca',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'Na przykład trudno ci zacząć, strumień moczu jest słaby, popuszczasz mocz lub stolec, nie możesz go utrzymać, nie czujesz, że wychodzi, albo nie czujesz potrzeby pójścia do toalety. Wystarczy jeden raz.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'Samo pieczenie tu się nie liczy. Zapytamy o nie później. Twardy stolec po tabletkach przeciwbólowych się nie liczy, jeśli go czujesz i możesz utrzymać.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'Nowa utrata czucia podczas seksu albo nowe kłopoty z uzyskaniem lub utrzymaniem wzwodu (erekcji) albo z wytryskiem',
  'It does not count if you only avoid sex because your back hurts.':
    'Nie liczy się, jeśli tylko unikasz seksu, bo bolą cię plecy.',
  'New pain, tingling, numbness or weakness going down both legs':
    'Nowy ból, mrowienie, drętwienie lub osłabienie, które schodzi w dół obu nóg',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'Liczy się też, jeśli mrowią lub drętwieją tylko stopy albo jeśli zaczęło się od jednej nogi. Nie liczą się zakwasy, czyli obolałe mięśnie po wysiłku, ani dawny kłopot z obiema nogami.',
  'Walking that has become unsteady or clumsy':
    'Chodzisz niepewnie lub niezgrabnie, a wcześniej tak nie było',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'Na przykład potykasz się, przytrzymujesz się ścian albo nogi wydają się ciężkie. Nie liczy się, jeśli chodzisz powoli tylko dlatego, że boli.',
  'A fever, chills or shivering, and you feel very ill':
    'Masz gorączkę, dreszcze lub trzęsie cię z zimna, a do tego czujesz się bardzo źle',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'Bardzo źle, czyli: dezorientacja lub mętlik w głowie, trudno cię dobudzić, mowa jest bełkotliwa, masz silną duszność, przez cały dzień nie oddajesz moczu albo skóra jest w plamach, bardzo blada, szara lub sina.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'Jesteś lub możesz być w ciąży i masz nagły, silny ból brzucha, ból na czubku barku, obfite krwawienie albo robi ci się słabo',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'Ból brzucha może być nisko lub po jednej stronie. Spóźniona miesiączka może oznaczać ciążę. Liczy się też obfite krwawienie w tygodniach po porodzie.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'Masz raka (nowotwór złośliwy) lub był on u ciebie w przeszłości, a ból jest silny i się nasila albo masz słabe lub zdrętwiałe nogi albo chodzisz niepewnie',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'Rak sprzed wielu lat też się liczy. Liczy się też nowy ból strzelający lub przeszywający albo ból jak ciasna obręcz wokół ciała.',
  'New weakness in one leg, or a foot that drops or drags':
    'Nowe osłabienie jednej nogi albo stopa, która opada lub wlecze się po ziemi',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'Na przykład zahaczasz palcami stopy o podłogę, stopa klapie przy chodzeniu, noga się pod tobą ugina albo nie możesz stanąć na palcach.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'Nowy lub silniejszy niż dotąd ból, a w ciągu ostatnich 3 miesięcy operacja pleców lub kręgosłupa, zastrzyk w plecy (także blokada), znieczulenie w plecy (zewnątrzoponowe) albo ciężkie zakażenie',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'Ciężkie zakażenie to takie, przy którym potrzebny był szpital lub kroplówka. Ból, który minął i wrócił, liczy się jako nowy.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'Nowy lub silniejszy niż dotąd ból, a do tego osłabiona odporność, dializy, wkłucie do żyły (na przykład wenflon lub cewnik żylny), gruźlica kiedykolwiek w życiu albo wstrzykiwanie narkotyków, takich jak heroina',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'Odporność mogą osłabić: chemioterapia, przeszczep, HIV, sterydy brane przez długi czas lub inne leki tłumiące odporność. Port też liczy się jako wkłucie do żyły.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'Jesteś w trakcie leczenia raka i czujesz, że masz gorączkę lub dreszcze, albo źle się czujesz',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'Leczenie, które skończyło się niedawno, też się liczy. Liczy się to nawet wtedy, gdy termometr nie pokazał gorączki lub temperatura nie była mierzona.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'Masz 65 lat lub więcej albo możesz mieć słabe kości, a ból pojawił się nagle lub po upadku, uderzeniu, podnoszeniu czegoś, schyleniu się lub kaszlu',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'Liczy się nawet drobny upadek lub wstrząs. Kości mogą być słabe przy osteoporozie, po złamaniu kości w wyniku małego upadku lub po miesiącach brania sterydów w tabletkach.',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'Jesteś w ciąży lub od porodu minęło najwyżej 6 tygodni, a do tego masz ból, który przychodzi i odchodzi, krwawienie, wyciek płynu albo dziecko mniej się rusza',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'Liczy się też brzuch, który robi się twardy, a potem znów miękki. W ciąży liczy się też kilka plamek krwi lub mokra bielizna.',
  'A fever or chills, or you feel hot and shivery':
    'Masz gorączkę lub dreszcze albo jest ci gorąco i się trzęsiesz',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'Liczą się też poty, od których mokra jest pościel. Nie trzeba mierzyć temperatury.',
  'Blood in your pee, or burning or pain when you pee':
    'Krew w moczu albo pieczenie lub ból przy oddawaniu moczu',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'Liczy się też mocz różowy, czerwony lub w kolorze coli, a także silny ból w boku, który przychodzi falami.',
  'You have or ever had cancer':
    'Masz raka (nowotwór złośliwy) lub był on u ciebie kiedykolwiek w przeszłości',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'Rak sprzed wielu lat też się liczy, podobnie jak nowotwory krwi i czerniak. Nie liczą się inne częste raki skóry, które zostały wycięte i których leczenie jest zakończone.',
  'You have lost weight without trying': 'Ubyło ci na wadze, choć się nie odchudzasz',
  'You may notice it only by looser clothes.':
    'Czasem widać to tylko po tym, że ubranie zrobiło się luźniejsze.',
  'Severe pain that is there all or nearly all the time':
    'Silny ból, który trwa cały czas lub prawie cały czas',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'Jest tak silny, że nie możesz spać albo ledwo możesz się ruszać, myć lub ubierać.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'Nowy guzek, wysypka lub pęcherze na plecach lub na boku albo plecy, które wyglądają krzywo, a wcześniej tak nie było',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'Skurcz mięśni, który na krótko ściąga plecy w jedną stronę, jest częsty i się nie liczy.',
  'Pain that rest does not ease, or that is worse at night':
    'Ból, którego odpoczynek nie łagodzi albo który jest gorszy w nocy',
  'Pain high up in your back, between your shoulder blades': 'Ból wysoko w plecach, między łopatkami',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'Ból pleców lub nogi, który nasila się, gdy kaszlesz, kichasz lub przesz w toalecie',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'Biegasz lub uprawiasz sport, a ból pojawił się powoli po jednej stronie dolnej części pleców lub w jednym pośladku',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'Biegasz lub uprawiasz sport i krótko przed początkiem bólu było dużo więcej treningu albo masz za sobą złamanie zmęczeniowe',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'Złamanie zmęczeniowe to drobne pęknięcie kości. Dłuższy lub cięższy trening to też więcej treningu.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'Biegasz lub uprawiasz sport i możliwe, że jesz za mało jak na taki wysiłek, albo miesiączki ustały lub stały się rzadkie',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'Nie liczy się brak miesiączek z powodu ciąży, karmienia piersią, menopauzy lub antykoncepcji.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'Biegasz lub uprawiasz sport, masz mniej niż 25 lat i najbardziej boli, gdy odchylasz się lub wyginasz do tyłu',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'Jesteś lub możesz być w ciąży albo od porodu minęło najwyżej 6 tygodni',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'Ból, który zaczął się przed 45. rokiem życia, trwa ponad 3 miesiące i słabnie, gdy się ruszasz, a do tego rano czujesz sztywność lub budzisz się w drugiej połowie nocy',
  'Pain that is getting worse or spreading': 'Ból, który się nasila lub rozprzestrzenia',
  'Pain that keeps you from your normal activities': 'Ból, który nie pozwala na zwykłe zajęcia',
  'Such as work, sports, housework or looking after somebody.':
    'Na przykład na pracę, sport, prace domowe lub opiekę nad kimś.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'Ból, który po kilku tygodniach się nie zmniejszył albo ciągle wraca',
  'Under 16': 'Mniej niż 16 lat',
  '16 or older': '16 lat lub więcej',
  'None of these, but pain, tingling or numbness runs down one leg':
    'Nic z tej listy, ale w dół jednej nogi schodzi ból, mrowienie lub drętwienie',
  'Get emergency help now': 'Natychmiast wezwij pogotowie',
  'Do not wait for an appointment, and do not drive yourself.':
    'Nie czekaj na wizytę i nie prowadź samochodu.',
  'Even if you feel better': 'Nawet jeśli poczujesz się lepiej',
  'Get checked even if you start to feel better.': 'Daj się zbadać, nawet jeśli zaczniesz czuć się lepiej.',
  'Go to an emergency department today': 'Zgłoś się dziś na szpitalny oddział ratunkowy (SOR)',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'Zgłoś się dziś, nawet w nocy lub w weekend. Powtórz tam swoje odpowiedzi z tego przewodnika.',
  'How soon': 'Jak szybko',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'Dziś. Nie czekaj na wizytę, a jeśli ci się pogorszy, jedź natychmiast.',
  'Call your doctor or a nurse line today': 'Zadzwoń dziś do swojego lekarza lub na infolinię medyczną',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'Zadzwoń dziś, nawet w nocy lub w weekend. Powtórz swoje odpowiedzi z tego przewodnika.',
  'Call today. Do not wait for a routine appointment.': 'Zadzwoń dziś. Nie czekaj na zwykłą wizytę.',
  'See a doctor or a physical therapist soon': 'Zgłoś się wkrótce do lekarza lub fizjoterapeuty',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'Umów się na wizytę u lekarza lub fizjoterapeuty. Powtórz tam swoje odpowiedzi z tego przewodnika.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'W najbliższych dniach. Poproś o wcześniejszy termin, jeśli ból się nasili lub pojawi się coś nowego.',
  'You can start with self-care': 'Na początek możesz radzić sobie z bólem samodzielnie',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'Żadna z twoich odpowiedzi nie wskazuje, że teraz potrzebna jest pilna pomoc. Jeśli mimo to czujesz, że coś jest nie tak, szukaj pomocy.',
  'When to get help': 'Kiedy szukać pomocy',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'Daj sobie kilka tygodni. Idź do lekarza lub fizjoterapeuty, jeśli do tego czasu nie będzie poprawy, jeśli ból uniemożliwia ci codzienne życie albo jeśli ci się pogorszy.',
  'If you have an aneurysm, say so.': 'Jeśli masz tętniaka, powiedz o tym.',
  'Have someone stay with you until help arrives. Unlock the door.':
    'Niech ktoś będzie przy tobie, aż przyjedzie pomoc. Otwórz zamek w drzwiach wejściowych.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'Te objawy mogą pochodzić od serca lub od dużego naczynia krwionośnego. To wymaga natychmiastowej pomocy.',
  'Say that you take blood thinners, and which.': 'Powiedz, że bierzesz leki rozrzedzające krew, i jakie.',
  'Say so at once if your legs become weak or numb.': 'Powiedz od razu, jeśli nogi osłabną lub zdrętwieją.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'U osób, które biorą leki rozrzedzające krew, nagły, silny ból pleców może być skutkiem krwawienia wokół rdzenia kręgowego.',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'Nie ruszaj się. Nie pozwól nikomu ruszać cię ani przenosić, chyba że grozi ci niebezpieczeństwo.',
  'Say how the accident happened, and where it hurts.': 'Powiedz, jak doszło do wypadku i gdzie boli.',
  'Back pain after a serious accident can mean a broken bone.':
    'Ból pleców po poważnym wypadku może oznaczać złamanie kości.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'Jeśli tak będzie szybciej, niech ktoś zawiezie cię na szpitalny oddział ratunkowy (SOR), który jest czynny całą dobę.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'Powiedz wprost, co się zmieniło, także w sprawach intymnych. Personel jest do tego przyzwyczajony, a to pomaga mu szybko działać.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'Te objawy mogą oznaczać, że coś uciska rdzeń kręgowy albo nerwy biegnące do nóg, pęcherza i jelit. Wczesne leczenie może zmniejszyć ryzyko trwałych szkód.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'Powiedz, że czujesz gorączkę lub masz dreszcze, że czujesz się bardzo źle i że to może być sepsa.',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'Gorączka razem z tymi objawami może oznaczać, że zakażenie rozeszło się po całym ciele (sepsa). To wymaga natychmiastowego leczenia.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'Powiedz, że jesteś lub możesz być w ciąży i w którym tygodniu, albo kiedy był poród.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'Te objawy mogą wynikać z ciąży poza macicą albo oznaczać, że tracisz dużo krwi.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'Powiedz, że masz raka lub że był on u ciebie w przeszłości, i że obawiasz się o swój kręgosłup.',
  'Bend your back as little as you can.': 'Jak najmniej zginaj plecy.',
  'If you have a cancer team, let them know too.': 'Jeśli masz swój zespół onkologiczny, też go zawiadom.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'Rak może przerzucić się na kręgosłup i uciskać biegnące tam nerwy. Leczenie działa najlepiej, gdy zaczyna się wcześnie.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'Powiedz, co do którego objawu nie masz pewności. Osoba, która odbierze, dopyta cię o niego.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'Każdy objaw z tej listy wymaga natychmiastowej pomocy. Gdy nie wiesz na pewno, bezpieczniej jest zapytać teraz, niż czekać.',
  'Say what the leg or foot can no longer do, and since when.':
    'Powiedz, czego noga lub stopa już nie potrafi zrobić i od kiedy.',
  'Have someone take you. Do not drive with a weak leg.':
    'Niech ktoś cię zawiezie. Nie prowadź samochodu ze słabą nogą.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'Jedź natychmiast, jeśli w ogóle nie możesz unieść stopy albo jeśli jest gorzej z godziny na godzinę.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'Noga, która traci siłę, może oznaczać ucisk na nerw.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'Powiedz, o jaką operację, zastrzyk, zakażenie lub chorobę chodzi, kiedy to było oraz jakie leki i inne środki bierzesz.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'Jeśli masz za sobą znieczulenie w plecy (zewnątrzoponowe), zadzwoń też po drodze na oddział, gdzie je podano.',
  'Go now if you also have a fever, or feel hot and shivery.':
    'Jedź natychmiast, jeśli masz też gorączkę albo jest ci gorąco i się trzęsiesz.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'Zarazki mogą dotrzeć do kręgosłupa, a większość osób z takim zakażeniem na początku nie ma gorączki. Leczenie trzeba zacząć wcześnie.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'Zadzwoń teraz, w dzień lub w nocy, na telefon swojego ośrodka onkologicznego, zanim wyjdziesz z domu. Mogą ci powiedzieć, dokąd jechać.',
  'If nobody answers, go to an emergency department now.':
    'Jeśli nikt nie odbiera, jedź teraz na szpitalny oddział ratunkowy (SOR).',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'Leczenie raka może osłabić odporność, tak że zakażenie szybko staje się groźne.',
  'Do not lift anything or exercise until you have been checked.':
    'Niczego nie podnoś i nie ćwicz, dopóki nie zbadają cię w szpitalu.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'Powiedz, czy był upadek i czy masz słabe kości lub bierzesz sterydy.',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'Gdy kości mogą być słabe, nagły ból lub ból nawet po drobnym upadku może być skutkiem złamania kości w kręgosłupie.',
  'Say which sign you are not sure about.': 'Powiedz, co do którego objawu nie masz pewności.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'Jeśli możesz od razu porozmawiać ze swoim lekarzem lub z infolinią medyczną, najpierw zapytaj tam.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'Każdy objaw z tej listy trzeba sprawdzić w szpitalu jeszcze dziś. Gdy nie wiesz na pewno, bezpieczniej jest zapytać.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'Pokaż tę stronę rodzicowi, opiekunowi albo innej dorosłej osobie, której ufasz. Ta osoba może zadzwonić do lekarza.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'Powiedz, od jak dawna boli, czy boli w nocy i jakie sporty uprawiasz.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'Jeśli nie uda ci się dodzwonić, spróbuj znowu rano. Zgłoś się na szpitalny oddział ratunkowy (SOR), jeśli ci się pogorszy. Wezwij pogotowie, jeśli pojawi się którykolwiek z objawów podanych niżej.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'Ból pleców u dzieci i nastolatków powinien zbadać lekarz. Rady dla dorosłych nie były pisane dla nich.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'Najpierw zadzwoń na swój oddział położniczy (porodówkę). Na początku ciąży albo jeśli nie masz swojego oddziału, zadzwoń do swojego lekarza.',
  'If nobody can see you today, go to an emergency department.':
    'Jeśli nikt nie może zbadać cię dzisiaj, zgłoś się na szpitalny oddział ratunkowy (SOR).',
  'Do not do the exercises on this page until you have asked.':
    'Nie rób ćwiczeń z tej strony, dopóki nie zapytasz, czy możesz.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'W ciąży i w tygodniach po porodzie z takimi objawami trzeba zwrócić się do osób, które wiedzą, jak to u ciebie przebiega.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'Wezwij pogotowie, jeśli pojawi się dezorientacja, silna duszność, plamy na skórze lub duża bladość.',
  'Back pain with a fever can mean an infection that needs treatment.':
    'Ból pleców z gorączką może oznaczać zakażenie, które trzeba leczyć.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'Wezwij pogotowie, jeśli pojawi się dezorientacja lub senność albo trudno ci mówić.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'Te objawy mogą wynikać z kamienia w nerce albo z zakażenia pęcherza lub nerki.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'Jeśli masz swój zespół onkologiczny, zadzwoń do niego. Jeśli nie, zadzwoń do swojego lekarza.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'U każdej osoby, która ma lub miała raka, ból pleców trzeba szybko zbadać.',
  'Say how much weight you have lost, and since when.': 'Powiedz, ile ubyło ci na wadze i od kiedy.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'Ból pleców razem z utratą wagi, której nie umiesz wyjaśnić, trzeba zbadać bez zwłoki.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'Poproś o coś na ból. Podaj nazwy zażytych leków i powiedz, czego ból nie pozwala ci robić.',
  'Pain this bad needs help, whatever causes it.':
    'Przy tak silnym bólu potrzebna jest pomoc, bez względu na przyczynę.',
  'Say what looks different, and since when.': 'Powiedz, co wygląda inaczej i od kiedy.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'Wysypka lub pęcherze po jednej stronie mogą oznaczać półpasiec. Leczenie działa najlepiej w pierwszych dniach, więc jeśli nie możesz się dodzwonić do lekarza, zapytaj farmaceutę.',
  'A back that looks different should be checked without delay.':
    'Plecy, które wyglądają inaczej niż przedtem, trzeba zbadać bez zwłoki.',
  'Say where it hurts, since when, and what makes it worse.':
    'Powiedz, gdzie boli, od kiedy i co nasila ból.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'Powiedz, jeśli ból zaczął się przed 45. rokiem życia, trwa ponad 3 miesiące i rano czujesz sztywność. To może być rodzaj zapalenia stawów.',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'Taki ból trzeba zbadać, bo czasem ma poważną przyczynę.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'Każdy objaw z tej listy trzeba sprawdzić jeszcze dziś. Gdy nie wiesz na pewno, lekarz lub pielęgniarka mogą pomóc ci zdecydować.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'Dopóki nie zbada cię lekarz lub fizjoterapeuta, nie biegaj, nie skacz i nie uprawiaj sportu, który sprawia ból. Możesz chodzić, jeśli to nie boli.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'Powiedz o swoim treningu, o dawnych złamaniach, o jedzeniu i wadze, a jeśli to cię dotyczy, także o miesiączkach.',
  'Say so if you are or may be pregnant.': 'Powiedz, jeśli jesteś lub możesz być w ciąży.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'Z bólem w pachwinie, przy którym kulejesz, jest inaczej. Nie biegaj i nie podskakuj. Idź dziś do lekarza.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'U osób, które biegają lub uprawiają sport, ból pleców lub pośladka razem z którymkolwiek z tych objawów może oznaczać złamanie zmęczeniowe, czyli drobne pęknięcie kości. Takie złamanie się goi, ale tylko wtedy, gdy zrobisz przerwę w bieganiu i w sporcie, który sprawia ból.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'Możesz iść do swojej położnej lub lekarza prowadzącego ciążę. Jeśli następna wizyta nie jest w najbliższych dniach, zadzwoń tam.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'Zadzwoń dziś, jeśli pojawi się ból, który przychodzi i odchodzi, krwawienie lub wyciek płynu, jeśli brzuch na przemian twardnieje i mięknie albo jeśli dziecko rusza się mniej niż zwykle.',
  'Ask before you do the exercises on this page.': 'Zapytaj, zanim zaczniesz ćwiczenia z tej strony.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'W ciąży i po porodzie najlepiej doradzi ci twoja położna lub lekarz.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'Powiedz, kiedy ból się zaczął, że nie minął i że pomaga ruch.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'Powiedz, jeśli u ciebie lub w rodzinie jest łuszczyca, choroba jelit, taka jak choroba Leśniowskiego-Crohna lub zapalenie jelita grubego, albo zapalenie stawów. Czerwone, bolące oko wymaga pomocy jeszcze dziś.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'Ból pleców, który zaczął się przed 45. rokiem życia, trwa od miesięcy i słabnie przy ruchu, może być rodzajem zapalenia stawów, który można leczyć.',
  'Until then, keep moving as far as the pain lets you.':
    'Do tego czasu ruszaj się tyle, na ile pozwala ból.',
  'Ask a pharmacist which pain relief suits you.':
    'Zapytaj farmaceutę, jaki lek przeciwbólowy jest dla ciebie odpowiedni.',
  'If you run, stop for now, and ask when to start again.':
    'Jeśli biegasz, na razie przestań i zapytaj, kiedy możesz zacząć znowu.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'Ból pleców lub nogi, który się nasila, nie pozwala normalnie żyć lub trwa całe tygodnie, trzeba zbadać.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'Rób dalej to, co zwykle, na ile możesz. Staraj się nie siedzieć ani nie leżeć długo.',
  'A warm pack wrapped in a towel can ease the pain.': 'Ciepły okład owinięty w ręcznik może złagodzić ból.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'Nie kładź nic ciepłego na zdrętwiałą skórę. Możesz się oparzyć i tego nie poczuć.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'Jeśli bieganie wywołuje ból nogi lub go nasila, na razie zamiast biegać chodź.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'Idź do fizjoterapeuty, jeśli chcesz pomocy w ćwiczeniach i w powrocie do zwykłego życia.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'Ból, który schodzi w dół jednej nogi, często pochodzi od podrażnionego nerwu. U wielu osób poprawa przychodzi w ciągu 4 do 6 tygodni, ale może to potrwać dłużej.',
  'Keep moving, and do not stay in bed for long.': 'Ruszaj się i nie leż długo w łóżku.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'Zacznij od tego, co możesz robić teraz. Dziel zadania na części, odpoczywaj pomiędzy nimi i zwiększaj wysiłek po trochu.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'Jeśli biegasz, możesz biegać dalej, o ile to nie nasila bólu podczas biegu ani następnego dnia. Na początku biegaj mniej i wolniej.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'W twoich odpowiedziach nie ma żadnego z objawów ostrzegawczych, o które pytaliśmy. Bez tych objawów nowy ból pleców zwykle słabnie w ciągu kilku tygodni. Ćwiczenia i fizjoterapia mogą pomóc także wtedy, gdy ból trwa dłużej.',
  'Get emergency help at once if any of these fit you now or later:':
    'Natychmiast wezwij pogotowie, jeśli teraz lub później pasuje do ciebie coś z tej listy:',
  'Get medical help the same day if any of these fit you later:':
    'Zgłoś się po pomoc medyczną tego samego dnia, jeśli później pasuje do ciebie coś z tej listy:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'Żaden pojedynczy objaw nie pokazuje na pewno, co się dzieje. Dlatego w razie wątpliwości ten przewodnik wybiera bezpieczniejszy krok. To informacje ogólne, które nie zastępują badania.',
};
