import type { Sentences } from '../sentences.js';

/** The article in Russian: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'Бег и боль в нижней части спины',
  'What to do when your back hurts, and how to run again.':
    'Что делать, когда болит спина, и как снова начать бегать.',
  'First: is this an emergency?': 'Сначала: это экстренный случай?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'Онемение между ног, новая проблема с мочеиспусканием или стулом, слабость в обеих ногах, боль в груди или серьёзный несчастный случай? {callNow}',
  'No regular sport': 'Без регулярного спорта',
  Joggers: 'Любители бега трусцой',
  'Long-distance runners': 'Бегуны на длинные дистанции',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'Полоса: сколько нужно было пробегать в неделю, чтобы участвовать. Точка: сколько пробегали в среднем.',
  easy: 'легко',
  'somewhat easy': 'довольно легко',
  'somewhat hard': 'немного тяжело',
  'In short': 'Коротко',
  'Most new back pain eases within a few weeks.':
    'Боль в спине, которая началась недавно, чаще всего ослабевает за несколько недель.',
  'Pain does not have to mean harm: your back is strong.':
    'Боль не обязательно означает вред: ваша спина крепкая.',
  'Keep moving, at work too if you can.': 'Продолжайте двигаться, и на работе тоже, если можете.',
  'Most people do not need a scan.': 'Большинству людей снимок (рентген, КТ или МРТ) не нужен.',
  'When your pain has eased, you can go back to running step by step.':
    'Когда боль ослабнет, вы сможете шаг за шагом вернуться к бегу.',
  'When your back hurts': 'Когда болит спина',
  'What to do now': 'Что делать сейчас',
  'Keep moving.': 'Продолжайте двигаться.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'Сегодня больше не бегайте, а если можете, спокойно ходите. Если боль в спине началась недавно, это помогает немного лучше, чем лежать в постели. При ишиасе на саму боль это почти не влияет, но вы остаётесь в форме.',
  'Find what eases it.': 'Найдите, от чего становится легче.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'Попробуйте лечь на спину с подушками под коленями или на бок с подушкой между ними. Если от наклона или прогиба в какую-то сторону боль слабеет или уходит из ноги, делайте это чаще. Прекратите то, от чего она спускается ниже.',
  'Try warmth or cold.': 'Попробуйте тепло или холод.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'Одним больше нравится тёплая грелка, другим — холодный компресс. Заверните их в полотенце. Не прикладывайте к коже, которая онемела: можно обжечься и не заметить.',
  'Pace yourself.': 'Рассчитывайте силы.',
  'Start with what you can do now, rest in between, and build up slowly.':
    'Начните с того, что можете делать сейчас, делайте перерывы и понемногу увеличивайте нагрузку.',
  'Run again when it eases.': 'Бегайте снова, когда станет легче.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'Бегать можно, если от этого боль не усиливается во время бега или на следующий день. Сначала бегайте меньше и медленнее.',
  'If pain burns or shoots down a leg': 'Если жгучая или стреляющая боль идёт вниз по ноге',
  'If any of the emergency signs start, get emergency help at once.':
    'Если появится любой из признаков, при которых нужна скорая помощь, вызовите её немедленно.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'Жгучая, стреляющая боль, покалывание или онемение вниз по одной ноге часто бывает от раздражённого нерва (ишиас). Многим становится лучше за 4–6 недель, но может понадобиться и больше времени.',
  'Emergency signs can start later. If one does, call at once.':
    'Признаки, при которых нужна скорая помощь, могут появиться и позже. Если появится хотя бы один, звоните немедленно.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'Если нога болит дольше нескольких недель, посоветуйтесь со специалистом. В одном большом исследовании люди, у которых грыжа диска была больше 6 месяцев, восстанавливались хуже.',
  'Getting better': 'Как проходит выздоровление',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'Боль в спине, которая началась недавно, обычно начинает слабеть в первые 2 недели и утихает за 4–6 недель. Со временем она часто возвращается. Это не обязательно означает новое повреждение.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'Если боль длится долго, помочь тоже можно. В британских рекомендациях упражнения стоят на первом месте, перед лекарствами.',
  'If the pain flares up': 'Если боль снова усилилась',
  'Do less for a short while, but do not stop.': 'Ненадолго уменьшите нагрузку, но не прекращайте двигаться.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'Некоторым нужно отдохнуть пару дней. Плохой день — это не новое повреждение.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'Используйте тепло и положения, которые вам помогают. Потом каждый день снова понемногу увеличивайте нагрузку.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'В исследовании WalkBack программа ходьбы была связана с тем, что до возвращения боли в спине проходило больше времени.',
  'Work and lifting': 'Работа и подъём тяжестей',
  'You can work before the pain is gone.': 'Работать можно и до того, как боль прошла.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'Продолжайте работать, если можете, или вернитесь к работе, как только сможете. Ждать, пока боль пройдёт совсем, не нужно.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'Сначала попросите более лёгкую работу. Не сидите слишком долго и часто меняйте положение. К подъёму тяжестей возвращайтесь шаг за шагом.',
  'Sleep and stress': 'Сон и стресс',
  'Any position that is comfortable is fine.': 'Подходит любое положение, в котором вам удобно.',
  'There is no best position or mattress. Choose what is most comfortable.':
    'Лучшего положения или матраса не существует. Выбирайте то, что вам удобнее всего.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'На боку попробуйте положить между коленями небольшую плотную подушку. На спине попробуйте положить под колени несколько плотных подушек.',
  'Good sleep habits and less stress can help you cope with the pain.':
    'Хороший режим сна и меньше стресса могут помочь вам справляться с болью.',
  Medicines: 'Лекарства',
  'Ask a pharmacist what is safe for you.': 'Спросите фармацевта, что безопасно для вас.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'Противовоспалительные таблетки, например ибупрофен, могут помочь. Принимайте самую маленькую дозу, которая помогает, и как можно меньше времени.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'Они безопасны не для всех. Сначала спросите фармацевта, если вы беременны или вам больше 65 лет, если вы принимаете лекарства, разжижающие кровь, или другие таблетки либо если у вас были проблемы с желудком, почками, сердцем или астма.',
  'With sciatica it is not clear how much they help.': 'При ишиасе неясно, насколько они помогают.',
  'Acetaminophen (paracetamol) works poorly on its own.':
    'Парацетамол (ацетаминофен) сам по себе помогает слабо.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'Сильные обезболивающие (опиоиды, например кодеин) мало помогают при долгой боли в спине и могут навредить.',
  'What a physical therapist does': 'Что делает физиотерапевт',
  'Listens, examines you, plans with you.': 'Выслушивает, осматривает, составляет с вами план.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'Физиотерапевт (специалист по лечебной физкультуре) расспрашивает вас о боли, осматривает и вместе с вами планирует лечение. Вы можете получить упражнения для выносливости и силы, полезные советы и помощь, если вас что-то тревожит.',
  'When a scan helps': 'Когда помогает снимок',
  'Rarely, and only if it changes the treatment.': 'Редко, и только если от него зависит лечение.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'Снимок (рентген, КТ или МРТ) помогает, если врач подозревает серьёзную причину или планирует операцию или укол. В остальных случаях от него редко зависит, что вам поможет.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'На снимке часто виден безобидный износ. Изношенные диски видны и у людей совсем без боли: в 20 лет примерно у 37 из 100, а в 80 лет — у 96 из 100.',
  'Going back to running': 'Возвращение к бегу',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'Не начинайте, пока не исключён стрессовый перелом (тонкая трещина в кости), если боль появилась постепенно с одной стороны поясницы или ягодицы или если у вас был любой из тревожных признаков из этой статьи.',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'Сначала спросите медицинского специалиста, если вы беременны или недавно родили, если у вас болезнь сердца, лёгких или костей или если недавно была травма или операция.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    'Боль в паху, из-за которой вы хромаете? Прекратите бегать, не прыгайте и обратитесь к врачу сегодня.',
  'Before you start': 'Прежде чем начать',
  'Wait until you can walk for 30 minutes without pain.':
    'Подождите, пока не сможете ходить 30 минут без боли.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    'Разминайтесь 10–15 минут. Бегайте по ровному месту, в хороших беговых кроссовках, которым не больше 6 месяцев.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'Планируйте 3 пробежки в неделю и хотя бы 1 день отдыха между ними.',
  'How much pain is all right, and when to move on': 'Какая боль допустима и когда переходить дальше',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'Проходите каждый этап не меньше двух раз. Не переходите к следующему, если появляется отёк или скованность или если боль усиливается во время или после бега. Повторяйте тот же этап, пока это не прекратится. Если не прекращается после двух попыток, вернитесь на один этап назад.',
  'A plan in six steps': 'План из шести этапов',
  'From short runs to running without a break.': 'От коротких пробежек до бега без перерыва.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'В одном исследовании план ходьбы и бега проверили у людей с болью в спине, но они не были бегунами. Планов, которые проверяли бы у бегунов с болью в спине, мы не нашли. Планы на этой странице составлены для других групп людей. Физиотерапевт может приспособить такой план для вас.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'Этот план взят из исследования с участием солдат, у которых были травмы колена от перегрузки. Само исследование пока ничего не показало.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'Неделя может выглядеть так: бег в понедельник, среду и субботу. В остальные дни ходите или делайте упражнения.',
  'If you are new to running': 'Если вы раньше не бегали',
  'A free plan for beginners.': 'Бесплатный план для начинающих.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    '«Couch to 5K» («С дивана до 5 километров») британской службы здравоохранения NHS написан для начинающих. За 9 недель, по 3 пробежки в неделю, он ведёт от 60 секунд бега до 30 минут без перерыва.',
  'Does running harm your back?': 'Вредит ли бег спине?',
  'Why low back pain matters': 'Почему боль в пояснице — это важно',
  'It is common, and running gets the blame.': 'Она есть у многих, и винят в ней бег.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'Боль в пояснице (в нижней части спины) — это боль между нижними рёбрами и складками под ягодицами. В 2020 году с ней жили около 619 миллионов человек. К 2050 году их может стать 843 миллиона.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'Хотя бы раз в жизни она бывает у большинства взрослых: у 58–84% людей, как сказано в кратком изложении британских рекомендаций.',
  'For nearly everyone, no single damaged part explains the pain.':
    'Почти ни у кого боль нельзя объяснить одним повреждённым местом.',
  'What has been linked to back pain in runners': 'С чем связывали боль в спине у бегунов',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'Сами бегуны часто винят дистанцию. В обзоре 19 исследований перечислено следующее; большинство пунктов отмечено лишь в одном исследовании:',
  'Stiffness.': 'Скованность.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'Тазобедренные суставы сгибаются меньше, мышцы задней стороны бёдер натянуты, спина скованная.',
  'Leg length.': 'Длина ног.',
  'One leg longer than the other.': 'Одна нога длиннее другой.',
  'Build and running history.': 'Телосложение и беговой стаж.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'Высокий рост, индекс массы тела больше 24 и беговой стаж больше 6 лет.',
  'A weak core, or one leg stronger than the other.': 'Слабые мышцы туловища или одна нога сильнее другой.',
  'These are often blamed, but are not among the most common links in the review.':
    'Их часто винят, но в обзоре эти связи — не среди самых частых.',
  'These are links. None proves a cause, and you may have several or none.':
    'Это только связи. Ни одна из них не доказывает причину, а у вас может быть несколько таких особенностей или ни одной.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'Слишком большая и слишком ранняя нагрузка связана со стрессовыми переломами кости в основании позвоночника.',
  'The 2017 disc study': 'Исследование дисков 2017 года',
  'The discs of runners held more water.': 'В дисках бегунов было больше воды.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    'В 2017 году Даниэль Белавы (Daniel Belavý) и его коллеги сравнили диски 79 здоровых женщин и мужчин в возрасте от 25 до 35 лет.',
  'Discs are the soft cushions between the bones of your spine.':
    'Диски — это мягкие подушечки между костями позвоночника.',
  'Water.': 'Вода.',
  'They used an MRI scan to estimate how much water the discs held.':
    'С помощью МРТ оценили, сколько воды в дисках.',
  'Height.': 'Высота.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'Снимки показали высоту каждого диска по сравнению с соседней костью.',
  'Movement.': 'Движение.',
  'A sensor recorded how people moved in daily life.':
    'Датчик записывал, как люди двигались в обычной жизни.',
  'The three groups': 'Три группы',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'В одной группе 5 лет не занимались спортом регулярно. Недельная дистанция любителей бега трусцой — {20 to 40 km}, бегунов на длинные дистанции — больше чем {50 km}; и те и другие бегали так не меньше 5 лет.',
  'What it found': 'Что выяснили',
  'More water in both groups of runners.': 'Больше воды в обеих группах бегунов.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'В их дисках было больше воды, чем у людей, которые не занимались спортом, особенно в мягкой середине.',
  'Taller discs only with long distances.': 'Более высокие диски — только при длинных дистанциях.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'Диски были выше (по сравнению с соседними костями) только у тех, чья недельная дистанция — больше чем {50 km}, и только в самой нижней части спины.',
  'Moderate movement fitted best.': 'Связь нашли с умеренным движением.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'Больше воды в дисках было у людей, которые часто двигались в темпе быстрой ходьбы или медленного бега: за час примерно {7.2 km}. Для сильных ударных нагрузок, медленной ходьбы и неподвижности такой связи не было.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'Некоторые считают, что бег изнашивает позвоночник. В этом исследовании диски бегунов выглядели не хуже.',
  'What it cannot tell us': 'О чём оно сказать не может',
  'It looked at people only once. It cannot show that running caused the difference.':
    'Людей обследовали только один раз. Поэтому нельзя утверждать, что разница возникла из-за бега.',
  'People whose backs feel good may simply keep running.':
    'Возможно, люди со здоровой спиной просто продолжают бегать.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'Все участники были молодыми и здоровыми, почти все — белыми. Боль в исследовании не измеряли.',
  'What all studies mean for you': 'Что все исследования значат для вас',
  'No harm was seen, but none can be ruled out.': 'Вреда не увидели, но и исключить его нельзя.',
  'Older runners.': 'Бегуны постарше.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    'В очень маленьком исследовании мужчин от 44 до 62 лет диски 9 бегунов были на 20% выше, чем у примерно 8 мужчин, которые мало двигались, и износа было меньше. Что воды в дисках бегунов больше, ясно не показано.',
  'Marathon runners.': 'Марафонцы.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'У 54 бегунов-любителей сигнал воды в мягкой середине дисков был слабее, чем у 30 других здоровых людей. Бегуны были примерно на 4 года старше, и отчасти дело может быть в этом.',
  'First marathon.': 'Первый марафон.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    '21 человек готовился к первому марафону и пробежал его; снимки до и после не показали изменений в дисках.',
  'How common back pain is in runners.': 'Как часто болит спина у бегунов.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    'В 19 исследованиях боль в пояснице на момент опроса или за период, о котором спрашивали, была у 0,7–20,2% бегунов. Это нельзя сравнивать с данными за всю жизнь. Авторы обзора сочли, что это мало.',
  'Running with a sore back.': 'Бег, когда болит спина.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'В исследовании ASTEROID 40 взрослых от 18 до 45 лет с долгой болью в спине 12 недель занимались по плану ходьбы и бега или ждали своей очереди. У тех, кто бегал, боль уменьшилась примерно на 15 баллов из 100 больше, и повседневная жизнь стала немного легче. Среди 20 бегавших было 7 случаев травмы или боли в ногах, 1 обморок из-за другой болезни и 1 случай боли в спине; ничего серьёзного.',
  'Who took part.': 'Кто участвовал.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'До этого исследования никто из участников не бегал регулярно, а людей с ишиасом не брали.',
  'A word of caution.': 'Оговорка.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'Более ранний доклад об этом исследовании на конференции оценил различия как слишком малые, чтобы много значить. Недельная дистанция бега выросла лишь ненамного: было {2.9 km}, стало {5.6 km}.',
  'Walking.': 'Ходьба.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'В исследовании WalkBack участвовал 701 взрослый; все недавно поправились после боли в спине. С половиной участников физиотерапевт за 6 месяцев провёл 6 встреч, чтобы они больше ходили и больше узнали о боли в спине. Боль в спине, которая мешала жить, вернулась у них примерно через 208 дней (у половины), а без таких встреч — через 112 дней. У тех, кто ходил, было больше проблем с ногами, но в целом проблем со здоровьем было не больше (52% и 54%).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'В целом: в одном исследовании из трёх регулярный бег связан с тем, что в дисках больше воды.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'Ни одно из этих исследований не показало вреда для здоровой спины, но ни одно не могло его исключить. Ни одно исследование не показало, что бег снижает риск боли в спине.',
  'About this article': 'Об этой статье',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'Это общие сведения для взрослых. Это не диагноз и не совет врача, и они не могут исключить серьёзную причину вашей боли. Прекратите всё, от чего вам становится хуже, и обратитесь за помощью.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'Если вы пользуетесь этой статьёй, это не делает вас пациентом клиники. Никто не следит за тем, нет ли в формах на этой странице сообщений об экстренных случаях. У сведений из исследований и рекомендаций стоит номер источника.',
};
