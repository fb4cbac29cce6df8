import type { Sentences } from '../sentences.js';

/** The exercises in Polish: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'Ćwiczenia na dolną część pleców',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'Zacznij od chodzenia, kołysania kolanami i przechylania miednicy. Gdy plecy zaczną się uspokajać, dodawaj inne ćwiczenia, po jednym.',
  'Begin gently': 'Zacznij łagodnie',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'Ruszaj się powoli i nie wstrzymuj oddechu. Możesz czuć lekkie rozciąganie albo pracę mięśni.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'Jeśli przy ćwiczeniu nie napisano inaczej, zacznij od 5 powtórzeń, 3 razy dziennie. Co kilka dni dodaj 1 lub 2 powtórzenia, jeśli dobrze się z tym czujesz.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'Jednym osobom pomaga zginanie się do przodu, innym wyginanie się do tyłu. Rób więcej w tę stronę, która łagodzi ból. Pomijaj każde ćwiczenie, przy którym ból schodzi w dół nogi.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'Jeśli trudno ci położyć się na podłodze, ćwicz na twardym łóżku.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'Żeby wstać, przewróć się na bok i odepchnij się rękami. Z podłogi: przejdź do pozycji na czworakach, oprzyj się o stabilne krzesło i wstań.',
  'How much pain is all right': 'Jak silny ból jest dopuszczalny',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'Oceń swój ból liczbą: zero to brak bólu, dziesięć to najgorszy ból, jaki możesz sobie wyobrazić.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    'Ból do 3 na 10 jest dopuszczalny, jeśli uspokoi się do następnego rana. Przerwij, jeśli jest silniejszy, jeśli przez niego kulejesz lub jeśli schodzi w dół nogi.',
  'Stop the exercise if': 'Przerwij ćwiczenie, jeśli',
  'your pain keeps getting worse or becomes severe;': 'ból ciągle się nasila lub staje się silny;',
  'you feel a new sharp pain;': 'czujesz nowy, ostry ból;',
  'pain spreads down your leg, or further down than before;':
    'ból schodzi w dół nogi albo sięga niżej niż przedtem;',
  'a leg or foot feels numb, tingly or weak;': 'noga lub stopa drętwieje, mrowi lub słabnie;',
  'you feel dizzy or unwell.': 'kręci ci się w głowie lub źle się czujesz.',
  'Ask a health professional before you start if':
    'Zanim zaczniesz, zapytaj lekarza lub fizjoterapeutę, jeśli',
  'you had a fall, an accident or another injury recently;':
    'niedawno zdarzył ci się upadek, wypadek lub inny uraz;',
  'you had an operation recently, or have a new hip or knee;':
    'masz za sobą niedawną operację lub masz wszczepione sztuczne biodro lub kolano;',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'masz lub możesz mieć złamaną kość lub słabe kości (osteoporozę);',
  'you are pregnant or gave birth recently;': 'jesteś w ciąży lub niedawno po porodzie;',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'często kręci ci się w głowie lub masz wysokie ciśnienie, które nie jest pod kontrolą;',
  'you are not sure whether exercise is safe for you.':
    'nie masz pewności, czy ćwiczenia są dla ciebie bezpieczne.',
  'Bends your low back forward': 'Zgina dół pleców do przodu',
  'Bends your low back backward': 'Wygina dół pleców do tyłu',
  'Start with these': 'Zacznij od tych',
  'If bending backward feels better': 'Jeśli lepiej ci, gdy wyginasz się do tyłu',
  'If bending forward feels better': 'Jeśli lepiej ci, gdy zginasz się do przodu',
  'To get stronger, once the pain has eased': 'Na wzmocnienie, gdy ból już osłabnie',
  Walking: 'Chodzenie',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'Stań prosto i patrz przed siebie. Rozluźnij barki, ręce niech swobodnie zwisają.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'Idź w tempie, które jest dla ciebie wygodne, i pozwól rękom się kołysać.',
  'Turn back before you get tired.': 'Zawróć, zanim się zmęczysz.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'Chodź często. Na początek wystarczą krótkie spacery. Co kilka dni idź trochę dalej, jeśli dobrze się z tym czujesz.',
  'Your back loosening up as you go.': 'Plecy rozluźniają się w trakcie chodzenia.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'Zwolnij lub odpocznij, jeśli ból schodzi w dół nogi lub przez niego kulejesz.',
  'Knee rolls': 'Kołysanie kolanami na boki',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'Połóż się na plecach z małą, płaską poduszką pod głową. Zegnij kolana i trzymaj je razem, stopy płasko na podłodze. Wyprostowane ręce połóż trochę z dala od tułowia.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'Niech oba kolana powoli opadną na jedną stronę. Oba barki zostają na podłodze.',
  'Bring them back, then roll to the other side.':
    'Wróć kolanami na środek, a potem opuść je na drugą stronę.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'Z każdej strony zostań na jeden głęboki oddech. Rób codziennie od 8 do 10 powtórzeń, na przemian w obie strony.',
  'A gentle twist in your low back and waist.': 'Łagodny skręt w dole pleców i w talii.',
  'Keep it small if a bigger movement hurts.': 'Jeśli większy ruch boli, rób mniejszy.',
  'Pelvic tilt': 'Przechylanie miednicy',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'Połóż się na plecach z ugiętymi kolanami, stopy płasko na podłodze, dłonie na brzuchu. Pod dołem pleców jest mała szpara.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'Delikatnie dociśnij dół pleców do podłogi, aż szpara zniknie. Biodra zostają na podłodze.',
  'Let go slowly.': 'Powoli rozluźnij mięśnie.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.':
    'Wytrzymaj 2 sekundy. Zrób 5 powtórzeń, 3 razy dziennie.',
  'Your lower belly working.': 'Pracuje dół brzucha.',
  'Keep breathing. Do not push with your feet or neck.':
    'Nie wstrzymuj oddechu. Nie odpychaj się stopami i nie naciskaj szyją.',
  'Lying press-up': 'Unoszenie się na rękach w leżeniu na brzuchu',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'Połóż się na brzuchu, czoło na złożonym ręczniku. Zegnij łokcie i oprzyj przedramiona na podłodze obok siebie.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'Unieś się na przedramionach, łokcie pod barkami lub trochę przed nimi. Biodra i dół brzucha zostają na podłodze.',
  'Hold, then lower yourself slowly.': 'Wytrzymaj, a potem powoli się opuść.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'Gdy to jest już łatwe, oprzyj dłonie pod barkami i trochę wyprostuj ręce. Biodra zostają na dole, rozluźnione.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'Zostań na przedramionach do 20 sekund. Zrób 2 powtórzenia, raz dziennie. Później, na bardziej wyprostowanych rękach, rób 5 powolnych powtórzeń.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'Lekki ucisk w dole pleców. Ból w nodze powinien cofać się w stronę kręgosłupa.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'Pomiń to ćwiczenie, jeśli wyginanie pleców do tyłu wywołuje ból nogi lub go nasila.',
  'Standing back bend': 'Wygięcie do tyłu na stojąco',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'Stań tak, żeby blisko za tobą była ściana, stopy na szerokość barków. Połóż dłonie na dole pleców.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'Z prostymi kolanami powoli odchyl się do tyłu, opierając plecy na dłoniach, tak daleko, jak jest ci wygodnie.',
  'Come back up slowly.': 'Powoli wróć do góry.',
  'Do 5 repeats, 3 times a day.': 'Zrób 5 powtórzeń, 3 razy dziennie.',
  'A gentle squeeze in your low back.': 'Lekki ucisk w dole pleców.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'Przerwij, jeśli kręci ci się w głowie lub mrowią obie nogi. Pomiń to ćwiczenie, jeśli wyginanie pleców do tyłu wywołuje ból nogi lub go nasila.',
  'Knee to chest': 'Kolano do klatki piersiowej',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'Połóż się na plecach z ugiętymi kolanami, stopy płasko na podłodze.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'Lekko napnij brzuch i dociśnij dół pleców do podłogi. Obiema rękami przyciągnij jedno kolano do klatki piersiowej.',
  'Hold, lower slowly, and change legs.': 'Wytrzymaj, powoli opuść nogę i zmień na drugą.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    'Wytrzymaj 5 sekund. Zrób 2 lub 3 powtórzenia każdą nogą, rano i wieczorem.',
  'A gentle stretch in your low back and buttock.': 'Łagodne rozciąganie w dole pleców i pośladku.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'Jeśli boli cię kolano, chwyć nogę pod udem. Pomiń to ćwiczenie, jeśli przy zginaniu się do przodu ból schodzi w dół nogi.',
  'Hips to heels': 'Pośladki do pięt',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'Stań na czworakach: dłonie pod barkami, kolana pod biodrami, plecy poziomo, łokcie lekko ugięte.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'Powoli cofaj biodra w stronę pięt i pozwól klatce piersiowej opaść. Przesuwaj dłonie do przodu, żeby ręce pozostały wyciągnięte.',
  'Come back to the start.': 'Wróć do pozycji wyjściowej.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    'Zostań na jeden głęboki oddech. Rób codziennie od 8 do 10 powtórzeń.',
  'A gentle stretch in your low back.': 'Łagodne rozciąganie w dole pleców.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'Jeśli masz kłopot z kolanem, cofnij się tylko częściowo. Pomiń to ćwiczenie, jeśli przy zginaniu się do przodu ból schodzi w dół nogi.',
  Bridge: 'Unoszenie bioder (mostek)',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'Połóż się na plecach z ugiętymi kolanami, stopy płasko na podłodze, ręce wzdłuż tułowia.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'Napnij brzuch i pośladki, a potem unieś biodra, aż kolana, biodra i barki utworzą jedną prostą linię.',
  'Hold, then lower slowly.': 'Wytrzymaj, a potem powoli opuść biodra.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    'Wytrzymaj przez 3 głębokie oddechy. Zacznij od 5 powtórzeń dziennie. Zwiększaj ich liczbę powoli, przez kolejne tygodnie. Amerykański ośrodek Mayo Clinic dochodzi do 30.',
  'Your buttocks working, more than your back.': 'Pracują pośladki, bardziej niż plecy.',
  'Lift less if your back or thighs cramp.': 'Unoś biodra mniej, jeśli w plecach lub udach łapie cię skurcz.',
  'Bird dog': 'Ręka i noga w klęku (bird dog)',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'Stań na czworakach: dłonie pod barkami, kolana pod biodrami, plecy poziomo.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'Wyciągnij jedną rękę do przodu, a przeciwną nogę do tyłu, nie wyżej niż barki i biodra. Cały czas patrz w podłogę.',
  'Hold, come back to the start, and change sides.': 'Wytrzymaj, wróć do pozycji wyjściowej i zmień stronę.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'Wytrzymaj do 10 sekund. Zrób 5 powtórzeń z każdej strony, raz dziennie.',
  'Your back, belly and buttock working.': 'Pracują plecy, brzuch i pośladek.',
  'If you wobble, move only an arm or only a leg.':
    'Jeśli się chwiejesz, wyciągaj tylko rękę albo tylko nogę.',
  'Side bridge on your knees': 'Deska bokiem na kolanach',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'Połóż się na boku z ugiętymi kolanami. Podeprzyj się na łokciu, który jest pod barkiem; przedramię skieruj do przodu.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'Unieś biodra, aż kolana, biodra i barki utworzą jedną prostą linię.',
  'Hold, lower slowly, and change sides.': 'Wytrzymaj, powoli opuść biodra i zmień stronę.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'Wytrzymaj do 10 sekund. Zacznij od 2 powtórzeń z każdej strony, raz dziennie. Co kilka dni dodaj 1, jeśli dobrze się z tym czujesz.',
  'The lower side of your waist working.': 'Pracuje bok talii od strony podłogi.',
  'Leave it out if your shoulder hurts.': 'Pomiń to ćwiczenie, jeśli boli cię bark.',
  'Curl-up': 'Unoszenie głowy i barków',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'Połóż się na plecach, jedno kolano ugięte, druga noga prosta. Wsuń obie dłonie pod dół pleców.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'Unieś głowę i barki tylko trochę nad podłogę, jednym ruchem, jak jedną całość. Dół pleców się nie rusza.',
  'Hold, then lower slowly. Change legs halfway through.':
    'Wytrzymaj, a potem powoli opuść głowę i barki. W połowie powtórzeń zmień nogę.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'Wytrzymaj do 10 sekund. Zrób 3 powtórzenia z każdą nogą ugiętą, raz dziennie.',
  'The front of your belly working.': 'Pracuje przód brzucha.',
  'Stop if your neck hurts.': 'Przerwij, jeśli boli cię szyja.',
  'Positions that often ease the pain': 'Pozycje, które często łagodzą ból',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'Trzymaj się tego, co ci pomaga. Odpocznij krótko, a potem wstań i ruszaj się: długie leżenie nie pomaga.',
  'On your back, knees on pillows': 'Na plecach, kolana na poduszkach',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'Podłóż pod kolana kilka twardych poduszek, a głowę oprzyj na poduszce.',
  'On your side, cushion between the knees': 'Na boku, poduszka między kolanami',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'Zegnij kolana, włóż między nie małą, twardą poduszkę, a drugą pod głowę.',
};
