import type { Sentences } from '../sentences.js';

/** The article in German: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'Joggen und Schmerzen im unteren Rücken',
  'What to do when your back hurts, and how to run again.':
    'Was Sie tun können, wenn Ihr Rücken schmerzt, und wie Sie wieder mit dem Joggen anfangen.',
  'First: is this an emergency?': 'Zuerst: Ist das ein Notfall?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'Taubheitsgefühl zwischen den Beinen, ein neues Problem beim Wasserlassen oder mit dem Stuhlgang, Schwäche in beiden Beinen, Schmerzen in der Brust oder ein schwerer Unfall? {callNow}',
  'No regular sport': 'Kein regelmäßiger Sport',
  Joggers: 'Jogging-Gruppe',
  'Long-distance runners': 'Langstrecken-Gruppe',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'Balken: wie weit man pro Woche joggen musste, um teilzunehmen. Punkt: wie weit die Gruppe im Durchschnitt joggte.',
  easy: 'leicht',
  'somewhat easy': 'eher leicht',
  'somewhat hard': 'etwas anstrengend',
  'In short': 'Kurz gesagt',
  'Most new back pain eases within a few weeks.':
    'Die meisten neuen Rückenschmerzen lassen innerhalb weniger Wochen nach.',
  'Pain does not have to mean harm: your back is strong.':
    'Schmerzen müssen nicht bedeuten, dass etwas geschädigt ist: Ihr Rücken ist stark.',
  'Keep moving, at work too if you can.': 'Bewegen Sie sich weiter, wenn möglich auch bei der Arbeit.',
  'Most people do not need a scan.': 'Die meisten Menschen brauchen kein Röntgen, CT oder MRT.',
  'When your pain has eased, you can go back to running step by step.':
    'Wenn Ihre Schmerzen nachgelassen haben, können Sie Schritt für Schritt wieder joggen.',
  'When your back hurts': 'Wenn Ihr Rücken schmerzt',
  'What to do now': 'Was Sie jetzt tun können',
  'Keep moving.': 'Bleiben Sie in Bewegung.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'Hören Sie für heute auf zu joggen, und gehen Sie ein wenig in ruhigem Tempo, wenn Sie können. Bei neuen Rückenschmerzen hilft das etwas mehr als Bettruhe. Bei Ischias macht es für die Schmerzen kaum einen Unterschied, aber es hält Sie fit.',
  'Find what eases it.': 'Finden Sie heraus, was die Schmerzen lindert.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'Legen Sie sich probeweise auf den Rücken mit Kissen unter den Knien oder auf die Seite mit einem Kissen zwischen den Knien. Wenn Beugen in eine Richtung die Schmerzen lindert oder aus dem Bein verschwinden lässt, machen Sie mehr davon. Hören Sie auf mit allem, was die Schmerzen weiter ins Bein hinunterziehen lässt.',
  'Try warmth or cold.': 'Probieren Sie Wärme oder Kälte.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'Manche mögen lieber etwas Warmes, andere etwas Kaltes. Wickeln Sie es in ein Handtuch. Legen Sie es nicht auf Haut, die sich taub anfühlt: Sie könnten sich verbrennen, ohne es zu merken.',
  'Pace yourself.': 'Teilen Sie Ihre Kräfte ein.',
  'Start with what you can do now, rest in between, and build up slowly.':
    'Beginnen Sie mit dem, was jetzt geht, ruhen Sie sich dazwischen aus, und steigern Sie sich langsam.',
  'Run again when it eases.': 'Joggen Sie wieder, wenn die Schmerzen nachlassen.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'Sie können joggen, wenn die Schmerzen dabei oder am nächsten Tag nicht stärker werden. Joggen Sie am Anfang weniger und langsamer.',
  'If pain burns or shoots down a leg': 'Wenn Schmerzen im Bein brennen oder ins Bein schießen',
  'If any of the emergency signs start, get emergency help at once.':
    'Wenn eines der Anzeichen für einen Notfall auftritt, wählen Sie sofort den Notruf.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'Brennende, einschießende Schmerzen, Kribbeln oder ein Taubheitsgefühl in einem Bein kommen oft von einem gereizten Nerv (Ischias). Vielen geht es in 4 bis 6 Wochen besser, es kann aber auch länger dauern.',
  'Emergency signs can start later. If one does, call at once.':
    'Anzeichen für einen Notfall können auch später auftreten. Wenn eines auftritt, rufen Sie sofort an.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'Wenn Schmerzen im Bein länger als ein paar Wochen dauern, lassen Sie sich beraten. In einer großen Studie erholten sich Menschen, die ihren Bandscheibenvorfall schon länger als 6 Monate hatten, weniger gut.',
  'Getting better': 'Wie es besser wird',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'Neue Rückenschmerzen beginnen meist innerhalb von 2 Wochen nachzulassen und beruhigen sich in 4 bis 6 Wochen. Oft kommen sie irgendwann wieder. Das muss kein neuer Schaden sein.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'Auch bei Schmerzen, die schon lange da sind, kann man etwas tun. Die britische Leitlinie setzt Bewegung und Übungen an die erste Stelle, noch vor Medikamente.',
  'If the pain flares up': 'Wenn die Schmerzen wieder stärker werden',
  'Do less for a short while, but do not stop.':
    'Machen Sie für kurze Zeit weniger, aber hören Sie nicht ganz auf.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'Manche müssen sich ein paar Tage ausruhen. Ein schlechter Tag ist kein neuer Schaden.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'Nutzen Sie Wärme und die Stellungen, die Ihnen helfen. Steigern Sie sich dann jeden Tag wieder ein wenig.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'In der WalkBack-Studie war ein Geh-Programm mit einer längeren Zeit verbunden, bis die Rückenschmerzen wiederkamen.',
  'Work and lifting': 'Arbeiten und Heben',
  'You can work before the pain is gone.': 'Sie können arbeiten, bevor die Schmerzen weg sind.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'Arbeiten Sie weiter, wenn Sie können, oder kehren Sie zurück, sobald es geht. Sie müssen dafür nicht schmerzfrei sein.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'Bitten Sie am Anfang um leichtere Aufgaben. Sitzen Sie nicht zu lange, und wechseln Sie oft die Haltung. Fangen Sie Schritt für Schritt wieder an, Schweres zu heben.',
  'Sleep and stress': 'Schlaf und Stress',
  'Any position that is comfortable is fine.': 'Jede Stellung, die angenehm ist, ist gut.',
  'There is no best position or mattress. Choose what is most comfortable.':
    'Es gibt keine beste Stellung und keine beste Matratze. Nehmen Sie, was für Sie am angenehmsten ist.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'Probieren Sie auf der Seite ein kleines, festes Kissen zwischen den Knien. Probieren Sie auf dem Rücken mehrere feste Kissen unter den Knien.',
  'Good sleep habits and less stress can help you cope with the pain.':
    'Gute Schlafgewohnheiten und weniger Stress können Ihnen helfen, mit den Schmerzen zurechtzukommen.',
  Medicines: 'Medikamente',
  'Ask a pharmacist what is safe for you.': 'Fragen Sie in der Apotheke, was für Sie sicher ist.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'Entzündungshemmende Tabletten wie Ibuprofen können helfen. Nehmen Sie die kleinste Menge, die hilft, und das so kurz wie möglich.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'Sie sind nicht für alle sicher. Fragen Sie zuerst in der Apotheke, wenn Sie schwanger oder über 65 sind, Blutverdünner oder andere Tabletten nehmen oder Probleme mit Magen, Nieren oder Herz oder Asthma haben oder hatten.',
  'With sciatica it is not clear how much they help.': 'Bei Ischias ist nicht klar, wie viel sie helfen.',
  'Acetaminophen (paracetamol) works poorly on its own.': 'Paracetamol allein hilft nur wenig.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'Starke Schmerzmittel (Opioide, zum Beispiel Codein) nützen bei lang anhaltenden Rückenschmerzen wenig und können schaden.',
  'What a physical therapist does': 'Was in der Physiotherapie geschieht',
  'Listens, examines you, plans with you.': 'Man hört Ihnen zu, untersucht Sie und plant mit Ihnen.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'Eine Physiotherapeutin oder ein Physiotherapeut fragt Sie nach Ihren Schmerzen, untersucht Sie und plant mit Ihnen die Behandlung. Sie bekommen vielleicht Übungen für Fitness und Kraft, nützliche Tipps und Hilfe bei Ihren Sorgen.',
  'When a scan helps': 'Wann Röntgen, CT oder MRT hilft',
  'Rarely, and only if it changes the treatment.':
    'Selten, und nur, wenn sich dadurch die Behandlung ändert.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'Solche Bilder helfen, wenn ärztlich eine ernste Ursache vermutet wird oder eine Operation oder eine Spritze geplant ist. Sonst ändern sie selten etwas daran, was hilft.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'Solche Bilder zeigen oft harmlosen Verschleiß. Bei Menschen ganz ohne Schmerzen sieht man abgenutzte Bandscheiben bei etwa 37 von 100 im Alter von 20 Jahren und bei 96 von 100 im Alter von 80 Jahren.',
  'Going back to running': 'Wieder joggen',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'Wenn die Schmerzen allmählich auf einer Seite des unteren Rückens oder des Gesäßes begonnen haben oder wenn Sie eines der Warnzeichen in diesem Artikel hatten: Beginnen Sie nicht, bevor ein Ermüdungsbruch (ein feiner Riss im Knochen) ausgeschlossen ist.',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'Fragen Sie zuerst eine medizinische Fachperson, wenn Sie schwanger sind oder vor kurzem ein Kind geboren haben, wenn Sie eine Krankheit an Herz, Lunge oder Knochen haben oder wenn Sie vor kurzem eine Verletzung oder Operation hatten.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    'Schmerzen in der Leiste, die Sie hinken lassen? Hören Sie auf zu joggen, hüpfen Sie nicht, und lassen Sie sich heute ärztlich untersuchen.',
  'Before you start': 'Bevor Sie beginnen',
  'Wait until you can walk for 30 minutes without pain.':
    'Warten Sie, bis Sie 30 Minuten ohne Schmerzen gehen können.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    'Wärmen Sie sich 10 bis 15 Minuten auf. Joggen Sie auf ebenem Boden, in guten Laufschuhen, die nicht älter als 6 Monate sind.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'Planen Sie 3 Läufe pro Woche, mit mindestens 1 Ruhetag dazwischen.',
  'How much pain is all right, and when to move on': 'Wie viel Schmerz in Ordnung ist und wann es weitergeht',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'Machen Sie jede Stufe mindestens zweimal. Gehen Sie nicht zur nächsten Stufe, wenn etwas anschwillt oder steif wird oder wenn die Schmerzen während oder nach dem Lauf stärker werden. Wiederholen Sie dieselbe Stufe, bis das aufhört. Wenn es nach zwei Versuchen nicht aufhört, gehen Sie eine Stufe zurück.',
  'A plan in six steps': 'Ein Plan in sechs Stufen',
  'From short runs to running without a break.': 'Von kurzen Läufen bis zum Joggen ohne Pause.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'Eine Studie hat einen Plan aus Gehen und Joggen bei Menschen mit Rückenschmerzen geprüft, aber es waren keine Läuferinnen und Läufer. Wir haben keinen Plan gefunden, der bei Läuferinnen und Läufern mit Rückenschmerzen geprüft wurde. Die Pläne hier wurden für andere Gruppen gemacht. In der Physiotherapie kann man einen davon für Sie anpassen.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'Dieser Plan stammt aus einer Studie mit Soldatinnen und Soldaten, die Knieverletzungen durch Überlastung hatten. Noch ist damit nichts nachgewiesen.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'Eine Woche könnte so aussehen: Am Montag, Mittwoch und Samstag joggen Sie. An den anderen Tagen gehen Sie spazieren oder machen Ihre Übungen.',
  'If you are new to running': 'Wenn Joggen für Sie neu ist',
  'A free plan for beginners.': 'Ein kostenloser Plan für den Anfang.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    '„Couch to 5K“ vom britischen Gesundheitsdienst NHS (auf Englisch) ist für den Anfang geschrieben. In 9 Wochen, mit 3 Läufen pro Woche, steigert man sich von 60 Sekunden Joggen auf 30 Minuten ohne Pause.',
  'Does running harm your back?': 'Schadet Joggen Ihrem Rücken?',
  'Why low back pain matters': 'Warum Schmerzen im unteren Rücken wichtig sind',
  'It is common, and running gets the blame.': 'Sie sind häufig, und das Joggen bekommt die Schuld.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'Schmerzen im unteren Rücken sind Schmerzen zwischen den untersten Rippen und den Falten unter dem Gesäß. Im Jahr 2020 lebten etwa 619 Millionen Menschen damit. Bis 2050 könnten es 843 Millionen sein.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'Die meisten Erwachsenen haben sie irgendwann: 58 % bis 84 % der Menschen, so eine Zusammenfassung der britischen Leitlinie.',
  'For nearly everyone, no single damaged part explains the pain.':
    'Bei fast allen gibt es nicht die eine geschädigte Stelle, die die Schmerzen erklärt.',
  'What has been linked to back pain in runners':
    'Was mit Rückenschmerzen beim Joggen in Verbindung gebracht wurde',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'Läuferinnen und Läufer geben oft der Strecke die Schuld. Eine Übersichtsarbeit über 19 Studien nennt Folgendes (das meiste davon wurde nur in einer einzigen Studie gesehen):',
  'Stiffness.': 'Steifheit.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'Hüften, die sich weniger weit beugen lassen, verkürzte Muskeln hinten an den Oberschenkeln und ein steifer Rücken.',
  'Leg length.': 'Beinlänge.',
  'One leg longer than the other.': 'Ein Bein, das länger ist als das andere.',
  'Build and running history.': 'Körperbau und Lauferfahrung.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'Groß sein, ein Body-Mass-Index über 24 und mehr als 6 Jahre Joggen.',
  'A weak core, or one leg stronger than the other.':
    'Ein schwacher Rumpf oder ein Bein, das stärker ist als das andere.',
  'These are often blamed, but are not among the most common links in the review.':
    'Dem wird oft die Schuld gegeben, aber es gehört in der Übersichtsarbeit nicht zu den häufigsten Zusammenhängen.',
  'These are links. None proves a cause, and you may have several or none.':
    'Das sind Zusammenhänge. Keiner beweist eine Ursache, und auf Sie treffen vielleicht mehrere zu oder keiner.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'Zu viel in zu kurzer Zeit hängt mit Ermüdungsbrüchen des Knochens am unteren Ende der Wirbelsäule zusammen.',
  'The 2017 disc study': 'Die Bandscheiben-Studie von 2017',
  'The discs of runners held more water.':
    'Die Bandscheiben der Menschen, die joggten, enthielten mehr Wasser.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    'Im Jahr 2017 verglichen Daniel Belavý und sein Team die Bandscheiben von 79 gesunden Frauen und Männern im Alter von 25 bis 35 Jahren.',
  'Discs are the soft cushions between the bones of your spine.':
    'Bandscheiben sind die weichen Kissen zwischen den Knochen der Wirbelsäule.',
  'Water.': 'Wasser.',
  'They used an MRI scan to estimate how much water the discs held.':
    'Mit MRT-Bildern wurde geschätzt, wie viel Wasser die Bandscheiben enthielten.',
  'Height.': 'Höhe.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'Die Bilder zeigten, wie hoch jede Bandscheibe im Vergleich zum Knochen daneben war.',
  'Movement.': 'Bewegung.',
  'A sensor recorded how people moved in daily life.':
    'Ein Sensor zeichnete auf, wie sich die Menschen im Alltag bewegten.',
  'The three groups': 'Die drei Gruppen',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'Eine Gruppe hatte 5 Jahre lang keinen regelmäßigen Sport getrieben. Die Jogging-Gruppe war {20 to 40 km} pro Woche gejoggt, die Langstrecken-Gruppe mehr als {50 km}, beide mindestens 5 Jahre lang.',
  'What it found': 'Was die Studie fand',
  'More water in both groups of runners.': 'Mehr Wasser in beiden Gruppen, die joggten.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'Ihre Bandscheiben enthielten mehr Wasser als die von Menschen, die keinen Sport trieben, vor allem im weichen Kern.',
  'Taller discs only with long distances.': 'Höhere Bandscheiben nur bei langen Strecken.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'Nur wer mehr als {50 km} pro Woche joggte, hatte höhere Bandscheiben (im Vergleich zu den Knochen daneben), und nur im untersten Teil des Rückens.',
  'Moderate movement fitted best.': 'Mittelstarke Bewegung passte am besten.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'Die Bandscheiben enthielten mehr Wasser bei Menschen, die sich oft im Tempo von schnellem Gehen oder langsamem Joggen bewegten, etwa {7.2 km} in der Stunde. Harte Stöße, langsames Gehen und Stillhalten zeigten keinen solchen Zusammenhang.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'Manche glauben, dass Joggen die Wirbelsäule verschleißt. In dieser Studie sahen die Bandscheiben der Menschen, die joggten, nicht schlechter aus.',
  'What it cannot tell us': 'Was sie uns nicht sagen kann',
  'It looked at people only once. It cannot show that running caused the difference.':
    'Die Studie hat die Menschen nur einmal untersucht. Sie kann nicht zeigen, dass das Joggen den Unterschied bewirkt hat.',
  'People whose backs feel good may simply keep running.':
    'Vielleicht bleiben einfach die Menschen beim Joggen, deren Rücken sich gut anfühlt.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'Alle waren jung und gesund, und fast alle waren weiß. Schmerzen hat die Studie nicht gemessen.',
  'What all studies mean for you': 'Was alle Studien für Sie bedeuten',
  'No harm was seen, but none can be ruled out.':
    'Ein Schaden wurde nicht gesehen, aber er lässt sich nicht ausschließen.',
  'Older runners.': 'Ältere Läufer.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    'In einer sehr kleinen Studie mit Männern von 44 bis 62 Jahren waren die Bandscheiben von 9 Läufern 20 % höher als die von etwa 8 Männern, die nicht aktiv waren, und zeigten weniger Verschleiß. Sie enthielten nicht eindeutig mehr Wasser.',
  'Marathon runners.': 'Wer Marathon läuft.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'Bei 54 Menschen, die in ihrer Freizeit Marathon liefen, gab der weiche Kern der Bandscheiben ein schwächeres Wassersignal als bei 30 anderen gesunden Menschen. Die Marathon-Gruppe war etwa 4 Jahre älter, was einen Teil davon erklären kann.',
  'First marathon.': 'Erster Marathon.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    'Bei 21 Menschen, die für ihren ersten Marathon trainierten und ihn liefen, zeigten Bilder vorher und nachher keine Veränderung der Bandscheiben.',
  'How common back pain is in runners.': 'Wie häufig Rückenschmerzen bei Läuferinnen und Läufern sind.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    'In 19 Studien hatten 0,7 % bis 20,2 % der Läuferinnen und Läufer Schmerzen im unteren Rücken, und zwar zum Zeitpunkt der Frage oder in dem Zeitraum, nach dem gefragt wurde. Das lässt sich nicht mit Zahlen für das ganze Leben vergleichen. Die Forschenden hielten den Anteil für niedrig.',
  'Running with a sore back.': 'Joggen mit schmerzendem Rücken.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'In der ASTEROID-Studie folgten 40 Erwachsene von 18 bis 45 Jahren mit lang anhaltenden Rückenschmerzen 12 Wochen lang einem Plan aus Gehen und Joggen, oder sie warteten. Bei denen, die joggten, gingen die Schmerzen auf einer Skala bis 100 um etwa 15 Punkte mehr zurück, und der Alltag wurde ein wenig leichter. Unter den 20, die joggten, gab es 7 Verletzungen oder Schmerzen am Bein, 1 Ohnmacht durch eine andere Krankheit und 1-mal Rückenschmerzen, nichts davon schwer.',
  'Who took part.': 'Wer mitgemacht hat.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'Niemand in dieser Studie war vorher regelmäßig gejoggt, und Menschen mit Ischias waren nicht dabei.',
  'A word of caution.': 'Mit Vorsicht zu lesen.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'Ein früherer Kongressbericht zu dieser Studie hielt die Unterschiede für zu klein, um viel zu bedeuten. Die gejoggte Strecke pro Woche stieg von {2.9 km} auf nur {5.6 km}.',
  'Walking.': 'Gehen.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'In der WalkBack-Studie hatten sich 701 Erwachsene gerade von Rückenschmerzen erholt. Die Hälfte bekam in 6 Monaten 6 Termine in der Physiotherapie, um mehr zu gehen und mehr über Rückenschmerzen zu lernen. Rückenschmerzen, die sie einschränkten, kamen nach etwa 208 Tagen wieder (bei der Hälfte von ihnen), ohne diese Termine nach 112 Tagen. Wer mehr gehen sollte, hatte mehr Probleme mit den Beinen, aber insgesamt nicht mehr gesundheitliche Probleme (52 % und 54 %).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'Insgesamt hängt regelmäßiges Joggen in einer von drei Studien mit mehr Wasser in den Bandscheiben zusammen.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'Keine dieser Studien zeigte einen Schaden an gesunden Rücken, aber keine konnte ihn ausschließen. Keine Studie hat gezeigt, dass Joggen das Risiko für Rückenschmerzen senkt.',
  'About this article': 'Über diesen Artikel',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'Er gibt allgemeine Informationen für Erwachsene. Er ist keine Diagnose und kein ärztlicher Rat, und er kann eine ernste Ursache Ihrer Schmerzen nicht ausschließen. Hören Sie mit allem hier auf, was es schlimmer macht, und holen Sie sich Hilfe.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'Wenn Sie ihn nutzen, sind Sie dadurch nicht bei der Praxis in Behandlung. Niemand prüft die Formulare auf dieser Seite auf Notfälle. Bei Fakten aus Studien und Leitlinien steht die Nummer ihrer Quelle.',
};
