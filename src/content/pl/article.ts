import type { Sentences } from '../sentences.js';

/** The article in Polish: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'Bieganie a ból dolnej części pleców',
  'What to do when your back hurts, and how to run again.': 'Co robić, gdy bolą plecy, i jak znowu biegać.',
  'First: is this an emergency?': 'Najpierw: czy to nagły przypadek?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'Drętwienie lub brak czucia między nogami, nowy kłopot z oddawaniem moczu lub stolca, osłabienie obu nóg, ból w klatce piersiowej albo poważny wypadek? {callNow}',
  'No regular sport': 'Bez regularnego sportu',
  Joggers: 'Biegacze rekreacyjni',
  'Long-distance runners': 'Biegacze długodystansowi',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'Pasek: ile trzeba było biegać tygodniowo, żeby wziąć udział w badaniu. Kropka: ile biegano średnio.',
  easy: 'lekki',
  'somewhat easy': 'dość lekki',
  'somewhat hard': 'dość ciężki',
  'In short': 'W skrócie',
  'Most new back pain eases within a few weeks.':
    'Nowy ból pleców najczęściej słabnie w ciągu kilku tygodni.',
  'Pain does not have to mean harm: your back is strong.':
    'Ból nie musi oznaczać uszkodzenia: twoje plecy są mocne.',
  'Keep moving, at work too if you can.': 'Pozostań w ruchu, także w pracy, jeśli możesz.',
  'Most people do not need a scan.':
    'Większość osób nie potrzebuje badania obrazowego (rentgena, tomografii ani rezonansu).',
  'When your pain has eased, you can go back to running step by step.':
    'Gdy ból osłabnie, możesz krok po kroku wrócić do biegania.',
  'When your back hurts': 'Gdy bolą plecy',
  'What to do now': 'Co robić teraz',
  'Keep moving.': 'Pozostań w ruchu.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'Dzisiaj już nie biegaj, ale spokojnie chodź, jeśli możesz. Przy nowym bólu pleców pomaga to trochę bardziej niż leżenie w łóżku. Przy rwie kulszowej na ból wpływa to niewiele, ale pomaga zachować sprawność.',
  'Find what eases it.': 'Znajdź to, co łagodzi ból.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'Spróbuj położyć się na plecach z poduszkami pod kolanami albo na boku z poduszką między kolanami. Jeśli zginanie się w którymś kierunku łagodzi ból albo sprawia, że wycofuje się on z nogi, rób tego więcej. Przestań robić to, przez co ból schodzi niżej.',
  'Try warmth or cold.': 'Spróbuj ciepła lub zimna.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'Jedni wolą ciepły okład, inni zimny. Owiń go w ręcznik. Nie kładź go na zdrętwiałą skórę: możesz się oparzyć i tego nie poczuć.',
  'Pace yourself.': 'Rozkładaj siły.',
  'Start with what you can do now, rest in between, and build up slowly.':
    'Zacznij od tego, co możesz robić teraz, rób przerwy na odpoczynek i powoli zwiększaj wysiłek.',
  'Run again when it eases.': 'Biegaj znowu, gdy ból osłabnie.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'Możesz biegać, jeśli nie nasila to bólu podczas biegu ani następnego dnia. Na początku biegaj mniej i wolniej.',
  'If pain burns or shoots down a leg': 'Jeśli w dół nogi idzie piekący lub strzelający ból',
  'If any of the emergency signs start, get emergency help at once.':
    'Jeśli pojawi się którykolwiek z objawów alarmowych, natychmiast wezwij pogotowie.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'Piekący, strzelający ból, mrowienie lub drętwienie w dół jednej nogi często pochodzi od podrażnionego nerwu (rwa kulszowa). U wielu osób poprawa przychodzi w ciągu 4 do 6 tygodni, ale może to potrwać dłużej.',
  'Emergency signs can start later. If one does, call at once.':
    'Objawy alarmowe mogą pojawić się później. Jeśli pojawi się choć jeden, natychmiast dzwoń.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'Jeśli ból nogi trwa dłużej niż kilka tygodni, poradź się lekarza lub fizjoterapeuty. W jednym dużym badaniu osoby, które miały wypadnięty dysk (przepuklinę krążka międzykręgowego) dłużej niż 6 miesięcy, gorzej wracały do zdrowia.',
  'Getting better': 'Powrót do zdrowia',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'Nowy ból pleców zwykle zaczyna słabnąć w ciągu 2 tygodni i uspokaja się w ciągu 4 do 6 tygodni. Często kiedyś wraca. Nie musi to oznaczać nowego uszkodzenia.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'Przy bólu, który trwa długo, też można pomóc. Brytyjskie wytyczne na pierwszym miejscu stawiają ćwiczenia, przed lekami.',
  'If the pain flares up': 'Jeśli ból się zaostrzy',
  'Do less for a short while, but do not stop.':
    'Przez krótki czas rób mniej, ale nie przestawaj się ruszać.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'Niektórzy muszą odpocząć przez parę dni. Zły dzień to nie nowe uszkodzenie.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'Stosuj ciepło i pozycje, które ci pomagają. Potem znowu każdego dnia zwiększaj wysiłek po trochu.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'W badaniu WalkBack program chodzenia był powiązany z dłuższym czasem do nawrotu bólu pleców.',
  'Work and lifting': 'Praca i dźwiganie',
  'You can work before the pain is gone.': 'Możesz pracować, zanim ból minie.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'Zostań w pracy, jeśli możesz, albo wróć do niej, gdy tylko dasz radę. Ból nie musi najpierw całkiem minąć.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'Na początku poproś o lżejsze zadania. Nie siedź za długo i często zmieniaj pozycję. Do ciężkiego dźwigania wracaj krok po kroku.',
  'Sleep and stress': 'Sen i stres',
  'Any position that is comfortable is fine.': 'Dobra jest każda pozycja, w której jest ci wygodnie.',
  'There is no best position or mattress. Choose what is most comfortable.':
    'Nie ma najlepszej pozycji ani najlepszego materaca. Wybierz to, co jest dla ciebie najwygodniejsze.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'Na boku spróbuj włożyć małą, twardą poduszkę między kolana. Na plecach spróbuj podłożyć kilka twardych poduszek pod kolana.',
  'Good sleep habits and less stress can help you cope with the pain.':
    'Dobre nawyki związane ze snem i mniej stresu mogą pomóc radzić sobie z bólem.',
  Medicines: 'Leki',
  'Ask a pharmacist what is safe for you.': 'Zapytaj farmaceutę, co jest dla ciebie bezpieczne.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'Mogą pomóc tabletki przeciwzapalne, takie jak ibuprofen. Bierz najmniejszą dawkę, która pomaga, i jak najkrócej.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'Nie dla każdego są bezpieczne. Najpierw zapytaj farmaceutę, jeśli jesteś w ciąży, masz ponad 65 lat, bierzesz leki rozrzedzające krew lub inne tabletki albo dotyczą cię (teraz lub w przeszłości) kłopoty z żołądkiem, nerkami, sercem lub astmą.',
  'With sciatica it is not clear how much they help.':
    'Przy rwie kulszowej nie jest jasne, jak bardzo pomagają.',
  'Acetaminophen (paracetamol) works poorly on its own.':
    'Paracetamol (acetaminofen, na przykład Apap) jako jedyny lek działa słabo.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'Silne leki przeciwbólowe (opioidy, takie jak kodeina) niewiele dają przy bólu pleców, który trwa długo, i mogą szkodzić.',
  'What a physical therapist does': 'Co robi fizjoterapeuta',
  'Listens, examines you, plans with you.': 'Słucha, bada i planuje razem z tobą.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'Fizjoterapeuta pyta o twój ból, bada cię i planuje z tobą leczenie. Możesz dostać ćwiczenia na kondycję i siłę, przydatne rady oraz pomoc w tym, co cię martwi.',
  'When a scan helps': 'Kiedy pomaga badanie obrazowe',
  'Rarely, and only if it changes the treatment.': 'Rzadko, i tylko jeśli zmienia leczenie.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'Badanie obrazowe (rentgen, tomografia lub rezonans) pomaga, gdy lekarz podejrzewa poważną przyczynę albo planuje operację lub zastrzyk. W innych sytuacjach jego wynik rzadko zmienia to, co pomaga.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'Często pokazuje niegroźne zużycie. U osób bez żadnego bólu zużyte dyski widać u około 37 na 100 osób w wieku 20 lat i u 96 na 100 osób w wieku 80 lat.',
  'Going back to running': 'Powrót do biegania',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'Nie zaczynaj biegać, dopóki nie zostanie wykluczone złamanie zmęczeniowe (drobne pęknięcie kości), jeśli ból pojawił się stopniowo po jednej stronie dolnej części pleców lub w jednym pośladku albo jeśli wystąpił u ciebie którykolwiek z objawów ostrzegawczych z tego artykułu.',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'Najpierw zapytaj lekarza lub fizjoterapeutę, jeśli jesteś w ciąży lub niedawno po porodzie, masz chorobę serca, płuc lub kości albo masz za sobą niedawny uraz lub operację.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    'Ból w pachwinie, przy którym kulejesz? Przestań biegać, nie podskakuj i idź dziś do lekarza.',
  'Before you start': 'Zanim zaczniesz',
  'Wait until you can walk for 30 minutes without pain.':
    'Poczekaj, aż będziesz w stanie chodzić bez bólu przez 30 minut.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    'Rozgrzewaj się przez 10 do 15 minut. Biegaj po równym podłożu, w dobrych butach do biegania, które mają nie więcej niż 6 miesięcy.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'Zaplanuj 3 biegi tygodniowo, a między nimi co najmniej 1 dzień odpoczynku.',
  'How much pain is all right, and when to move on': 'Jak silny ból jest dopuszczalny i kiedy przejść dalej',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'Każdy etap wykonaj co najmniej dwa razy. Nie przechodź do następnego etapu, jeśli pojawia się obrzęk lub sztywność albo jeśli ból nasila się podczas biegu lub po nim. Powtarzaj ten sam etap, aż to ustąpi. Jeśli nie ustąpi po dwóch próbach, cofnij się o jeden etap.',
  'A plan in six steps': 'Plan w sześciu etapach',
  'From short runs to running without a break.': 'Od krótkich odcinków biegu do biegania bez przerwy.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'W jednym badaniu sprawdzono plan marszu i biegu u osób z bólem pleców, ale nie byli to biegacze. Nie znaleźliśmy planu sprawdzonego u biegaczy z bólem pleców. Podane tu plany powstały dla innych grup. Fizjoterapeuta może dopasować taki plan do ciebie.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'Ten plan pochodzi z protokołu badania z udziałem żołnierzy, którzy mieli urazy przeciążeniowe kolana. To badanie niczego jeszcze nie wykazało.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'Tydzień może wyglądać tak: biegaj w poniedziałek, środę i sobotę. W pozostałe dni chodź lub rób swoje ćwiczenia.',
  'If you are new to running': 'Jeśli dopiero zaczynasz biegać',
  'A free plan for beginners.': 'Bezpłatny plan dla początkujących.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    'Plan Couch to 5K brytyjskiej publicznej służby zdrowia (NHS) jest napisany dla początkujących. Przez 9 tygodni, z 3 biegami tygodniowo, prowadzi od 60 sekund biegu do 30 minut biegu bez przerwy.',
  'Does running harm your back?': 'Czy bieganie szkodzi plecom?',
  'Why low back pain matters': 'Dlaczego ból dolnej części pleców jest ważny',
  'It is common, and running gets the blame.': 'Jest częsty, a winę przypisuje się bieganiu.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'Ból dolnej części pleców (ból krzyża) to ból między najniższymi żebrami a fałdami pod pośladkami. W 2020 roku żyło z nim około 619 milionów ludzi. Do 2050 roku może ich być 843 miliony.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'Większość dorosłych ma go kiedyś w życiu: według streszczenia brytyjskich wytycznych od 58% do 84% ludzi.',
  'For nearly everyone, no single damaged part explains the pain.':
    'U prawie wszystkich osób bólu nie da się wyjaśnić jednym uszkodzonym miejscem.',
  'What has been linked to back pain in runners': 'Co powiązano z bólem pleców u biegaczy',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'Biegacze często obwiniają długość trasy. Przegląd 19 badań wymienia to, co poniżej; większość z tego zauważono tylko w jednym badaniu:',
  'Stiffness.': 'Sztywność.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'Biodra, które słabiej się zginają, napięte mięśnie z tyłu uda i sztywne plecy.',
  'Leg length.': 'Długość nóg.',
  'One leg longer than the other.': 'Jedna noga dłuższa od drugiej.',
  'Build and running history.': 'Budowa ciała i staż biegowy.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'Wysoki wzrost, wskaźnik masy ciała (BMI) powyżej 24 i bieganie od ponad 6 lat.',
  'A weak core, or one leg stronger than the other.':
    'Słabe mięśnie tułowia albo jedna noga silniejsza od drugiej.',
  'These are often blamed, but are not among the most common links in the review.':
    'Często się je obwinia, ale nie należą do najczęstszych powiązań w tym przeglądzie.',
  'These are links. None proves a cause, and you may have several or none.':
    'To są powiązania. Żadne nie dowodzi przyczyny, a u ciebie może być ich kilka albo ani jedno.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'Zbyt duży trening w zbyt krótkim czasie jest powiązany ze złamaniami zmęczeniowymi kości u podstawy kręgosłupa.',
  'The 2017 disc study': 'Badanie dysków z 2017 roku',
  'The discs of runners held more water.': 'Dyski biegaczy zawierały więcej wody.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    'W 2017 roku Daniel Belavý i jego zespół porównali dyski 79 zdrowych kobiet i mężczyzn w wieku od 25 do 35 lat.',
  'Discs are the soft cushions between the bones of your spine.':
    'Dyski (krążki międzykręgowe) to miękkie poduszki między kośćmi kręgosłupa.',
  'Water.': 'Woda.',
  'They used an MRI scan to estimate how much water the discs held.':
    'Za pomocą rezonansu magnetycznego oszacowano, ile wody zawierają dyski.',
  'Height.': 'Wysokość.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'Obrazy pokazały, jak wysoki jest każdy dysk w porównaniu z kością obok.',
  'Movement.': 'Ruch.',
  'A sensor recorded how people moved in daily life.':
    'Czujnik zapisywał, jak badani ruszali się na co dzień.',
  'The three groups': 'Trzy grupy',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'Jedna grupa przez 5 lat nie uprawiała regularnie żadnego sportu. Biegacze rekreacyjni biegali {20 to 40 km} tygodniowo, a długodystansowi ponad {50 km}, jedni i drudzy od co najmniej 5 lat.',
  'What it found': 'Co wykazało badanie',
  'More water in both groups of runners.': 'Więcej wody w obu grupach biegaczy.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'Ich dyski zawierały więcej wody niż u osób, które nie uprawiały sportu, przede wszystkim w miękkim środku.',
  'Taller discs only with long distances.': 'Wyższe dyski tylko przy długich dystansach.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'Wyższe dyski (w porównaniu z kośćmi obok) miały tylko osoby, które biegały ponad {50 km} tygodniowo, i tylko w najniższej części pleców.',
  'Moderate movement fitted best.': 'Najlepiej pasował ruch umiarkowany.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'Dyski zawierały więcej wody u osób, które często poruszały się w tempie szybkiego marszu lub wolnego biegu, około {7.2 km} na godzinę. Przy mocnych wstrząsach, powolnym chodzeniu i pozostawaniu w bezruchu takiego powiązania nie było.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'Niektórzy wierzą, że bieganie zużywa kręgosłup. W tym badaniu dyski biegaczy nie wyglądały gorzej.',
  'What it cannot tell us': 'Czego badanie nie może nam powiedzieć',
  'It looked at people only once. It cannot show that running caused the difference.':
    'Badanych sprawdzono tylko jeden raz. Badanie nie może wykazać, że różnicę spowodowało bieganie.',
  'People whose backs feel good may simply keep running.':
    'Może być po prostu tak, że biegają dalej ci, którym plecy nie dokuczają.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'Wszyscy byli młodzi i zdrowi i prawie wszyscy byli biali. W badaniu nie mierzono bólu.',
  'What all studies mean for you': 'Co wszystkie badania znaczą dla ciebie',
  'No harm was seen, but none can be ruled out.': 'Nie zaobserwowano szkody, ale nie można jej wykluczyć.',
  'Older runners.': 'Starsi biegacze.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    'W bardzo małym badaniu mężczyzn w wieku od 44 do 62 lat dyski 9 biegaczy były o 20% wyższe niż dyski około 8 mężczyzn, którzy nie byli aktywni, i miały mniej oznak zużycia. Nie zawierały wyraźnie więcej wody.',
  'Marathon runners.': 'Maratończycy.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'U 54 biegaczy amatorów miękki środek dysków dawał słabszy sygnał wody niż u 30 innych zdrowych osób. Biegacze byli o około 4 lata starsi, co może wyjaśniać część różnicy.',
  'First marathon.': 'Pierwszy maraton.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    'U 21 osób, które przygotowały się do pierwszego maratonu i go przebiegły, obrazy wykonane przed maratonem i po nim nie pokazały żadnej zmiany w dyskach.',
  'How common back pain is in runners.': 'Jak częsty jest ból pleców u biegaczy.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    'W 19 badaniach ból dolnej części pleców miało od 0,7% do 20,2% biegaczy w chwili badania lub w okresie, o który pytano. Nie można tego zestawiać z liczbami dla całego życia. Autorzy przeglądu uznali, że to mało.',
  'Running with a sore back.': 'Bieganie z bolącymi plecami.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'W badaniu ASTEROID 40 dorosłych w wieku od 18 do 45 lat z długotrwałym bólem pleców przez 12 tygodni ćwiczyło według planu marszu i biegu albo czekało. U tych, którzy biegali, ból zmniejszył się o około 15 punktów więcej w skali do 100, a codzienne życie stało się trochę łatwiejsze. Wśród 20 biegających było 7 urazów lub bólów nóg, 1 omdlenie z powodu innej choroby i 1 epizod bólu pleców, nic poważnego.',
  'Who took part.': 'Kto brał udział.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'Nikt w tym badaniu wcześniej nie biegał regularnie, a osób z rwą kulszową nie włączono.',
  'A word of caution.': 'Ostrożnie z wnioskami.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'We wcześniejszym doniesieniu konferencyjnym z tego badania różnice uznano za zbyt małe, by miały duże znaczenie. Tygodniowy dystans biegu wzrósł z {2.9 km} do zaledwie {5.6 km}.',
  'Walking.': 'Chodzenie.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'W badaniu WalkBack wzięło udział 701 dorosłych, u których ból pleców niedawno minął. Połowa miała 6 spotkań z fizjoterapeutą w ciągu 6 miesięcy, żeby więcej chodzić i dowiedzieć się więcej o bólu pleców. U połowy osób z tej grupy ból pleców, który je ograniczał, wrócił w ciągu około 208 dni, a w grupie bez spotkań w ciągu 112 dni. Osoby, które więcej chodziły, miały więcej dolegliwości nóg, ale w sumie nie więcej problemów zdrowotnych (52% i 54%).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'Ogółem regularne bieganie jest powiązane z dyskami, które zawierają więcej wody, w jednym badaniu na trzy.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'Żadne z tych badań nie wykazało szkody dla zdrowych pleców, ale żadne nie mogło jej wykluczyć. Żadne badanie nie wykazało, że bieganie zmniejsza ryzyko bólu pleców.',
  'About this article': 'O tym artykule',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'To ogólne informacje dla dorosłych. To nie jest diagnoza ani porada lekarska i nie może wykluczyć poważnej przyczyny twojego bólu. Jeśli po czymś z tego artykułu jest ci gorzej, przestań to robić i szukaj pomocy.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'Korzystanie z artykułu nie oznacza, że placówka ma cię pod swoją opieką. Nikt nie sprawdza formularzy na tej stronie pod kątem nagłych przypadków. Przy faktach z badań i wytycznych podany jest numer ich źródła.',
};
