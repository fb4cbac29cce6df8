import type { Sentences } from '../sentences.js';

/** The article in French: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'La course à pied et les douleurs du bas du dos',
  'What to do when your back hurts, and how to run again.':
    'Que faire quand votre dos fait mal, et comment courir à nouveau.',
  'First: is this an emergency?': 'D’abord : est-ce une urgence ?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'Un engourdissement entre les jambes, un nouveau problème pour uriner, pour aller à la selle ou pour vous retenir, une faiblesse dans les deux jambes, une douleur dans la poitrine, ou un accident grave ? {callNow}',
  'No regular sport': 'Pas de sport régulier',
  Joggers: 'Joggeurs',
  'Long-distance runners': 'Coureurs de longue distance',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'Bande : distance à courir chaque semaine pour participer. Point : distance courue en moyenne.',
  easy: 'facile',
  'somewhat easy': 'plutôt facile',
  'somewhat hard': 'un peu difficile',
  'In short': 'En bref',
  'Most new back pain eases within a few weeks.':
    'La plupart des nouveaux maux de dos se calment en quelques semaines.',
  'Pain does not have to mean harm: your back is strong.':
    'Avoir mal ne veut pas forcément dire que quelque chose s’abîme : votre dos est solide.',
  'Keep moving, at work too if you can.': 'Continuez à bouger, au travail aussi si vous le pouvez.',
  'Most people do not need a scan.': 'La plupart des gens n’ont pas besoin de radio, de scanner ni d’IRM.',
  'When your pain has eased, you can go back to running step by step.':
    'Quand la douleur s’est calmée, vous pouvez reprendre la course étape par étape.',
  'When your back hurts': 'Quand votre dos fait mal',
  'What to do now': 'Que faire maintenant',
  'Keep moving.': 'Continuez à bouger.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'Arrêtez de courir pour aujourd’hui, et marchez doucement si vous le pouvez. Dans un nouvel épisode de mal de dos, cela aide un peu plus que de rester au lit. Avec une sciatique, cela ne change pas grand-chose à la douleur, mais cela vous garde en forme.',
  'Find what eases it.': 'Trouvez ce qui soulage.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'Essayez de vous allonger sur le dos avec des oreillers sous les genoux, ou sur le côté avec un coussin entre les deux. Si vous pencher dans un sens soulage la douleur, ou la fait sortir de la jambe, faites-le davantage. Arrêtez ce qui la fait descendre plus bas.',
  'Try warmth or cold.': 'Essayez le chaud ou le froid.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'Certaines personnes préfèrent une poche chaude, d’autres une poche froide. Enveloppez-la dans une serviette. Ne la mettez pas sur une peau engourdie : vous pourriez vous brûler sans vous en rendre compte.',
  'Pace yourself.': 'Dosez vos efforts.',
  'Start with what you can do now, rest in between, and build up slowly.':
    'Commencez par ce que vous pouvez faire maintenant, reposez-vous entre les efforts, et augmentez lentement.',
  'Run again when it eases.': 'Courez à nouveau quand cela se calme.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'Vous pouvez courir si cela n’augmente pas la douleur pendant la course ou le lendemain. Courez moins et plus lentement au début.',
  'If pain burns or shoots down a leg': 'Si la douleur brûle ou lance dans une jambe',
  'If any of the emergency signs start, get emergency help at once.':
    'Si l’un des signes d’urgence apparaît, appelez aussitôt les secours.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'Une douleur qui brûle ou qui lance, des fourmillements ou un engourdissement dans une jambe viennent souvent d’un nerf irrité (sciatique). Beaucoup de gens vont mieux en 4 à 6 semaines, mais cela peut prendre plus de temps.',
  'Emergency signs can start later. If one does, call at once.':
    'Des signes d’urgence peuvent apparaître plus tard. Si c’est le cas, appelez tout de suite.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'Si la douleur dans la jambe dure plus de quelques semaines, demandez conseil. Dans une grande étude, les personnes qui avaient une hernie discale depuis plus de 6 mois se sont moins bien rétablies.',
  'Getting better': 'Aller mieux',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'Un nouvel épisode de mal de dos commence en général à se calmer dans les 2 premières semaines et s’apaise en 4 à 6 semaines. Il revient souvent un jour ou l’autre. Cela ne veut pas forcément dire que quelque chose de nouveau s’est abîmé.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'On peut aussi soulager une douleur qui dure depuis longtemps. Les recommandations britanniques mettent l’exercice en premier, avant les médicaments.',
  'If the pain flares up': 'Si la douleur redevient forte',
  'Do less for a short while, but do not stop.':
    'Faites-en moins pendant un court moment, mais n’arrêtez pas tout.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'Certaines personnes ont besoin de se reposer un jour ou deux. Une mauvaise journée n’est pas une nouvelle lésion.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'Utilisez la chaleur et les positions qui vous aident. Puis augmentez à nouveau, un peu chaque jour.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'Dans l’essai WalkBack, un programme de marche était associé à un délai plus long avant le retour du mal de dos.',
  'Work and lifting': 'Travailler et porter des charges',
  'You can work before the pain is gone.': 'Vous pouvez travailler avant que la douleur soit partie.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'Restez au travail si vous le pouvez, ou reprenez dès que vous en êtes capable. Il n’est pas nécessaire d’attendre que la douleur ait disparu.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'Demandez des tâches plus légères au début. Ne restez pas trop longtemps en position assise, et changez souvent de position. Reprenez le port de charges lourdes étape par étape.',
  'Sleep and stress': 'Sommeil et stress',
  'Any position that is comfortable is fine.': 'Toute position confortable convient.',
  'There is no best position or mattress. Choose what is most comfortable.':
    'Il n’y a pas de meilleure position ni de meilleur matelas. Choisissez ce qui est le plus confortable.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'Sur le côté, essayez un petit coussin ferme entre les genoux. Sur le dos, essayez plusieurs oreillers fermes sous les genoux.',
  'Good sleep habits and less stress can help you cope with the pain.':
    'De bonnes habitudes de sommeil et moins de stress peuvent vous aider à faire face à la douleur.',
  Medicines: 'Médicaments',
  'Ask a pharmacist what is safe for you.': 'Demandez à un pharmacien ce qui est sans danger pour vous.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'Les comprimés anti-inflammatoires comme l’ibuprofène peuvent aider. Prenez la plus petite dose qui aide, le moins longtemps possible.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'Ils ne sont pas sans danger pour tout le monde. Demandez d’abord à un pharmacien si vous êtes enceinte ou avez plus de 65 ans, si vous prenez un médicament qui fluidifie le sang (anticoagulant) ou d’autres comprimés, ou si vous avez eu des problèmes d’estomac, de rein ou de cœur, ou de l’asthme.',
  'With sciatica it is not clear how much they help.':
    'Pour la sciatique, on ne sait pas bien à quel point ils aident.',
  'Acetaminophen (paracetamol) works poorly on its own.':
    'Le paracétamol (acétaminophène) agit peu quand il est pris seul.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'Les antidouleurs puissants (opioïdes, comme la codéine) aident peu quand le mal de dos dure, et peuvent faire du mal.',
  'What a physical therapist does': 'Ce que fait un kinésithérapeute (physiothérapeute)',
  'Listens, examines you, plans with you.': 'Écouter, vous examiner, faire un plan avec vous.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'Un kinésithérapeute (physiothérapeute) vous pose des questions sur votre douleur, vous examine et prépare le traitement avec vous. Vous recevrez peut-être des exercices pour votre forme et votre force, des conseils utiles, et de l’aide pour vos inquiétudes.',
  'When a scan helps': 'Quand une radio, un scanner ou une IRM est utile',
  'Rarely, and only if it changes the treatment.': 'Rarement, et seulement si cela change le traitement.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'Une radio, un scanner ou une IRM est utile quand un médecin soupçonne une cause grave ou prévoit une opération ou une injection. Sinon, cela change rarement ce qui aide.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'Ces images montrent souvent une usure sans gravité. Chez des personnes sans aucune douleur, on voit des disques usés chez environ 37 personnes sur 100 à 20 ans, et chez 96 sur 100 à 80 ans.',
  'Going back to running': 'Reprendre la course',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'Si votre douleur est venue peu à peu d’un côté du bas du dos ou dans une fesse, ou si vous avez eu l’un des signes d’alerte de cet article, ne commencez pas avant qu’un examen ait écarté une fracture de fatigue (une fine fissure dans un os).',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'Demandez d’abord l’avis d’un professionnel de santé si vous êtes enceinte ou avez accouché récemment, si vous avez une maladie du cœur, des poumons ou des os, ou si vous avez eu récemment une blessure ou une opération.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    'Une douleur à l’aine (le pli en haut de la cuisse) qui vous fait boiter ? Arrêtez de courir, ne sautez pas sur un pied, et consultez un médecin aujourd’hui.',
  'Before you start': 'Avant de commencer',
  'Wait until you can walk for 30 minutes without pain.':
    'Attendez de pouvoir marcher 30 minutes sans douleur.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    'Échauffez-vous 10 à 15 minutes. Courez sur terrain plat, avec de bonnes chaussures de course qui n’ont pas plus de 6 mois.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'Prévoyez 3 séances de course par semaine, avec au moins 1 jour de repos entre deux séances.',
  'How much pain is all right, and when to move on':
    'Quelle douleur est acceptable, et quand passer à la suite',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'Faites chaque étape au moins deux fois. Ne passez pas à l’étape suivante si quelque chose gonfle ou devient raide, ou si la douleur augmente pendant ou après une course. Répétez la même étape jusqu’à ce que cela s’arrête. Si cela ne s’arrête pas après deux essais, revenez une étape en arrière.',
  'A plan in six steps': 'Un programme en six étapes',
  'From short runs to running without a break.': 'De courtes courses à la course sans pause.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'Un essai a testé un programme de marche et de course chez des personnes qui ont mal au dos, mais ce n’étaient pas des coureurs. Nous n’avons trouvé aucun programme testé chez des coureurs qui ont mal au dos. Les programmes présentés ici ont été faits pour d’autres groupes. Un kinésithérapeute (physiothérapeute) peut en adapter un pour vous.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'Ce programme est tiré de celui d’un essai mené avec des soldats qui avaient des blessures du genou dues à trop d’efforts répétés. Pour le moment, rien n’a été démontré.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'Une semaine peut ressembler à ceci : courez le lundi, le mercredi et le samedi. Les autres jours, marchez ou faites vos exercices.',
  'If you are new to running': 'Si vous débutez en course à pied',
  'A free plan for beginners.': 'Un programme gratuit pour débuter.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    'Couch to 5K, du service de santé britannique (NHS), s’adresse aux personnes qui débutent. Il est en anglais. En 9 semaines, avec 3 séances de course par semaine, il mène de 60 secondes de course à 30 minutes sans pause.',
  'Does running harm your back?': 'La course à pied abîme-t-elle le dos ?',
  'Why low back pain matters': 'Pourquoi s’intéresser aux douleurs du bas du dos',
  'It is common, and running gets the blame.': 'Elles sont fréquentes, et on accuse la course à pied.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'Les douleurs du bas du dos se situent entre les côtes les plus basses et les plis sous les fesses. En 2020, environ 619 millions de personnes en avaient. D’ici à 2050, elles pourraient être 843 millions.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'La plupart des adultes en ont un jour : de 58 % à 84 % des gens, selon un résumé des recommandations britanniques.',
  'For nearly everyone, no single damaged part explains the pain.':
    'Chez presque tout le monde, aucune partie abîmée n’explique à elle seule la douleur.',
  'What has been linked to back pain in runners': 'Ce qui a été associé au mal de dos chez les coureurs',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'Les coureurs accusent souvent la distance. Une synthèse de 19 études cite les points suivants, la plupart vus dans une seule étude :',
  'Stiffness.': 'Raideur.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'Des hanches qui se plient moins loin, des muscles raides à l’arrière des cuisses et un dos raide.',
  'Leg length.': 'Longueur des jambes.',
  'One leg longer than the other.': 'Une jambe plus longue que l’autre.',
  'Build and running history.': 'Taille, corpulence et années de course.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'Une grande taille, un indice de masse corporelle (IMC) au-dessus de 24, et plus de 6 ans de course à pied.',
  'A weak core, or one leg stronger than the other.':
    'Des muscles du tronc faibles, ou une jambe plus forte que l’autre.',
  'These are often blamed, but are not among the most common links in the review.':
    'On les accuse souvent, mais ils ne font pas partie des liens les plus fréquents de cette synthèse.',
  'These are links. None proves a cause, and you may have several or none.':
    'Ce sont des liens. Aucun ne prouve une cause, et vous pouvez en avoir plusieurs ou aucun.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'En faire trop et trop vite est lié aux fractures de fatigue de l’os à la base de la colonne vertébrale.',
  'The 2017 disc study': 'L’étude de 2017 sur les disques',
  'The discs of runners held more water.': 'Les disques des coureurs contenaient plus d’eau.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    'En 2017, Daniel Belavý et son équipe ont comparé les disques de 79 femmes et hommes en bonne santé, de 25 à 35 ans.',
  'Discs are the soft cushions between the bones of your spine.':
    'Les disques sont les coussins souples entre les os de la colonne vertébrale.',
  'Water.': 'Eau.',
  'They used an MRI scan to estimate how much water the discs held.':
    'Une IRM a servi à estimer combien d’eau contenaient les disques.',
  'Height.': 'Hauteur.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'Les images montraient la hauteur de chaque disque par rapport à l’os voisin.',
  'Movement.': 'Mouvement.',
  'A sensor recorded how people moved in daily life.':
    'Un capteur enregistrait les mouvements des gens dans la vie de tous les jours.',
  'The three groups': 'Les trois groupes',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'Un groupe n’avait fait aucun sport régulier depuis 5 ans. Les joggeurs couraient de {20 to 40 km} par semaine, les coureurs de longue distance plus de {50 km}, les uns et les autres depuis au moins 5 ans.',
  'What it found': 'Ce que l’étude a trouvé',
  'More water in both groups of runners.': 'Plus d’eau dans les deux groupes de coureurs.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'Leurs disques contenaient plus d’eau que ceux des personnes qui ne faisaient pas de sport, surtout au centre, qui est mou.',
  'Taller discs only with long distances.': 'Des disques plus hauts seulement avec de longues distances.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'Seules les personnes qui couraient plus de {50 km} par semaine avaient des disques plus hauts (par rapport aux os voisins), et seulement dans la partie la plus basse du dos.',
  'Moderate movement fitted best.': 'Le mouvement modéré montrait le lien le plus net.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'Les disques contenaient plus d’eau chez les personnes qui bougeaient souvent à l’allure d’une marche rapide ou d’une course lente, environ {7.2 km} à l’heure. Les chocs forts, la marche lente et l’immobilité ne montraient pas ce lien.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'Certaines personnes pensent que la course use la colonne vertébrale. Dans cette étude, les disques des coureurs n’avaient pas l’air en plus mauvais état.',
  'What it cannot tell us': 'Ce qu’elle ne peut pas nous dire',
  'It looked at people only once. It cannot show that running caused the difference.':
    'Elle n’a observé les personnes qu’une seule fois. Elle ne peut pas montrer que la course est la cause de la différence.',
  'People whose backs feel good may simply keep running.':
    'Peut-être que les personnes dont le dos va bien continuent simplement à courir.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'Tout le monde était jeune et en bonne santé, et presque tous étaient blancs. L’étude n’a pas mesuré la douleur.',
  'What all studies mean for you': 'Ce que toutes les études veulent dire pour vous',
  'No harm was seen, but none can be ruled out.':
    'Aucun dommage n’a été vu, mais on ne peut pas exclure qu’il y en ait.',
  'Older runners.': 'Coureurs plus âgés.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    'Dans une très petite étude sur des hommes de 44 à 62 ans, les disques de 9 coureurs étaient 20 % plus hauts que ceux d’environ 8 hommes qui n’étaient pas actifs, et montraient moins d’usure. Ils ne contenaient pas nettement plus d’eau.',
  'Marathon runners.': 'Coureurs de marathon.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'Chez 54 coureurs amateurs, le centre mou des disques donnait un signal d’eau plus faible que chez 30 autres personnes en bonne santé. Les coureurs avaient environ 4 ans de plus, ce qui peut en expliquer une partie.',
  'First marathon.': 'Premier marathon.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    'Chez 21 personnes qui se sont entraînées pour leur premier marathon et l’ont couru, les images faites avant et après n’ont montré aucun changement dans les disques.',
  'How common back pain is in runners.': 'Fréquence du mal de dos chez les coureurs.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    'Dans 19 études, de 0,7 % à 20,2 % des coureurs avaient mal au bas du dos au moment de la question ou pendant la période étudiée. On ne peut pas comparer ces chiffres à ceux de toute une vie. Les auteurs de la synthèse les ont trouvés bas.',
  'Running with a sore back.': 'Courir avec le dos douloureux.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'Dans l’essai ASTEROID, 40 adultes de 18 à 45 ans qui avaient mal au dos depuis longtemps ont suivi un programme de marche et de course pendant 12 semaines, ou ont attendu. La douleur de ceux qui couraient a baissé d’environ 15 points de plus sur une échelle de 100, et la vie quotidienne est devenue un peu plus facile. Chez les 20 personnes qui couraient, il y a eu 7 blessures ou douleurs aux jambes, 1 évanouissement dû à une autre maladie et 1 épisode de mal de dos, rien de grave.',
  'Who took part.': 'Qui a participé.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'Dans cet essai, personne ne courait régulièrement avant, et les personnes avec une sciatique n’ont pas été retenues.',
  'A word of caution.': 'Prudence.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'Un premier compte rendu de cet essai, présenté à un congrès, a jugé les différences trop petites pour compter vraiment. La distance courue par semaine n’est passée que de {2.9 km} à {5.6 km}.',
  'Walking.': 'Marche.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'Dans l’essai WalkBack, 701 adultes venaient de se remettre d’un mal de dos. La moitié a eu 6 séances avec un kinésithérapeute (physiothérapeute) sur 6 mois, pour marcher plus et apprendre à connaître le mal de dos. Un mal de dos qui les limitait est revenu au bout d’environ 208 jours (chez la moitié d’entre eux), contre 112 jours sans ces séances. Ceux qui marchaient avaient plus de problèmes aux jambes, mais pas plus de problèmes de santé en tout (52 % et 54 %).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'En résumé, la course à pied régulière est associée à des disques qui contiennent plus d’eau dans une seule étude sur les trois.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'Aucune de ces études n’a montré de dommage pour un dos sain, mais aucune n’a pu l’écarter. Aucune étude n’a montré que la course à pied réduit le risque de mal de dos.',
  'About this article': 'À propos de cet article',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'Il donne des informations générales pour les adultes. Ce n’est ni un diagnostic ni un avis médical, et il ne peut pas écarter une cause grave de votre douleur. Arrêtez tout ce qui, ici, vous fait aller plus mal, et demandez de l’aide.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'Utiliser cet article ne fait pas de vous un patient ou une patiente du centre de soins. Personne ne surveille les formulaires de cette page pour y repérer des urgences. Les faits tirés d’études et de recommandations portent le numéro de leur source.',
};
