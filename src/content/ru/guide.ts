import type { Sentences } from '../sentences.js';

/** The symptom guide in Russian: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'Боль в спине: проверьте себя',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'Несколько коротких списков признаков помогут вам решить, куда обратиться за помощью и как скоро.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'Опросник для тех, у кого сейчас болит спина. Сначала идут вопросы об экстренных случаях.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'Он даёт общие сведения. Он не ставит диагноз и не может исключить серьёзную причину. Если вам тревожно, обратитесь за помощью, что бы он ни показал.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'Ваши ответы остаются на этой странице и исчезают, когда вы её закрываете. Ничего никуда не отправляется, если только вы сами не решите поделиться результатом, когда оставляете заявку на приём.',
  'Do you feel very ill, or as if you might pass out?':
    'Вам очень плохо или кажется, что вы можете потерять сознание?',
  'About you': 'О вас',
  'Emergency signs': 'Признаки, при которых нужна скорая помощь',
  'Signs to have checked today': 'Признаки, с которыми нужно обратиться сегодня',
  'You and your pain': 'Вы и ваша боль',
  'How old are you?': 'Сколько вам лет?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'Ребёнок или подросток должен отвечать вместе с кем-то из родителей или с другим взрослым, которому доверяет.',
  'Do any of these fit you now?': 'Подходит ли вам сейчас что-нибудь из этого?',
  'Press the first one that fits you.': 'Нажмите на первое, что вам подходит.',
  'Have any of these started with this pain, or since then?':
    'Появилось ли что-нибудь из этого вместе с этой болью или после её начала?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'Некоторые вопросы личные. Мы задаём их, потому что одни и те же нервы идут к ногам, мочевому пузырю, кишечнику и половым органам. Если эти нервы сдавлены, помощь нужна быстро.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'Некоторые вопросы личные. Мы задаём их, потому что одни и те же нервы идут к ногам, мочевому пузырю и кишечнику. Если эти нервы сдавлены, помощь нужна быстро.',
  'Are any of these true for you?': 'Верно ли для вас что-нибудь из этого?',
  'Do any of these apply to you and your back?': 'Относится ли что-нибудь из этого к вам и вашей спине?',
  'Do any of these fit you?': 'Подходит ли вам что-нибудь из этого?',
  'Do any of these describe your pain or your back?':
    'Похоже ли что-нибудь из этого на вашу боль или вашу спину?',
  'If you run or play sports, do any of these fit?':
    'Если вы бегаете или занимаетесь спортом, подходит ли вам что-нибудь из этого?',
  'Dance, gym, hiking and army training count as sports.':
    'Танцы, тренажёрный зал, походы и армейская подготовка тоже считаются спортом.',
  'Last question: do any of these fit?': 'Последний вопрос: подходит ли вам что-нибудь из этого?',
  'Chest pain, pressure or tightness, now or in the last day':
    'Боль, давление или сжатие в груди — сейчас или за последние сутки',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'Ощущение может быть слабым, похожим на тяжесть или на изжогу, которой раньше не было, или отдавать в руку, шею или челюсть.',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'Внезапная сильная боль в спине или животе, и вам плохо или кажется, что вы можете потерять сознание',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    '«Плохо» — это когда кружится голова, вы бледны, кожа холодная и в поту, не хватает воздуха или сильно колотится сердце. Если вы теряли сознание, это тоже считается.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'Новая или усилившаяся боль в спине или животе, и у вас аневризма (выпячивание артерии)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'Небольшая аневризма, за которой только наблюдают, тоже считается. Аневризма, в которую поставили стент или которую исправили иначе, — тоже.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'Сильная боль в спине, которая началась внезапно, и вы принимаете лекарства, разжижающие кровь',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'Например, варфарин, гепарин, апиксабан (Эликвис) или ривароксабан (Ксарелто).',
  'Pain that started after a serious accident in the last few days':
    'Боль, которая началась после серьёзной аварии или другого серьёзного несчастного случая в последние несколько дней',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'Например, после аварии на дороге, падения с лестницы или с лошади либо сильного удара по спине. Это считается, даже если вы смогли уйти на своих ногах.',
  'Numbness or tingling between your legs or around your buttocks':
    'Онемение или покалывание (мурашки) между ног или в области ягодиц',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'Это половые органы, область заднего прохода, ягодицы или внутренняя сторона бёдер. Может казаться, что эти места затекли, или ощущения, когда вы подтираетесь, не такие, как раньше.',
  'New or worse trouble with peeing or with your bowels':
    'Новые или усилившиеся проблемы с мочеиспусканием или со стулом',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'Например, трудно начать, струя слабая, моча или кал подтекают, вы не можете их удержать или не чувствуете, либо нет позывов в туалет. Достаточно одного раза.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'Одно только жжение здесь не считается, о нём мы спросим позже. Твёрдый стул из-за обезболивающих таблеток не считается, если вы чувствуете его и можете удержать.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'При сексе чувствительность стала слабее или пропала, либо стало трудно достичь эрекции или удержать её, либо появились трудности с семяизвержением',
  'It does not count if you only avoid sex because your back hurts.':
    'Не считается, если вы просто избегаете секса, потому что болит спина.',
  'New pain, tingling, numbness or weakness going down both legs':
    'Новая боль, покалывание, онемение или слабость, которая идёт вниз по обеим ногам',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'Считается и тогда, когда покалывает или немеют только стопы, или если началось с одной ноги. Боль в мышцах после нагрузки не считается, как и давняя проблема с обеими ногами.',
  'Walking that has become unsteady or clumsy': 'Походка стала неустойчивой или неуклюжей',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'Например, вы спотыкаетесь, держитесь за стены или ноги кажутся тяжёлыми. Не считается, если вы ходите медленно только из-за боли.',
  'A fever, chills or shivering, and you feel very ill':
    'Повышенная температура, озноб или дрожь, и вам очень плохо',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    '«Очень плохо» — это когда путаются мысли, вас трудно разбудить, речь невнятная, очень трудно дышать, за весь день вы ни разу не мочились или кожа покрылась пятнами, стала очень бледной, серой или синюшной.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'Вы беременны или можете быть беременны, и у вас внезапная сильная боль в животе, боль на самом верху плеча, сильное кровотечение или кажется, что вы можете потерять сознание',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'Живот может болеть внизу или с одной стороны. Задержка месячных может означать, что вы беременны. Сильное кровотечение в первые недели после родов тоже считается.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'У вас есть или был рак (онкологическое заболевание), и боль сильная и нарастает, или ноги слабые, немеют или плохо держат',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'Рак, который был давно, тоже считается. Новая стреляющая боль или боль, словно тело туго стянуто поясом, — тоже.',
  'New weakness in one leg, or a foot that drops or drags':
    'Новая слабость в одной ноге, или стопа свисает или волочится',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'Например, вы задеваете пол носком, стопа шлёпает по полу, нога подгибается или вы не можете встать на носки.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'Новая или усилившаяся боль, и в последние 3 месяца была операция на спине, укол в спину (например, блокада), эпидуральная анестезия или серьёзная инфекция',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    '«Серьёзная» значит, что понадобилось лечение в больнице или капельница. Боль, которая прошла и вернулась, считается новой.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'Новая или усилившаяся боль, и у вас слабый иммунитет, диализ, катетер в вене, туберкулёз (сейчас или когда-либо раньше) или вы делаете себе уколы наркотиков, например героина',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'Иммунитет могут ослабить химиотерапия, пересадка органа, ВИЧ, долгий приём стероидных гормонов (например, преднизолона) или другие лекарства, подавляющие иммунитет. Порт под кожей тоже считается катетером.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'Вы лечитесь от рака (онкологического заболевания), и вы чувствуете жар, вас знобит или вам нездоровится',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'Лечение, которое закончилось недавно, тоже считается. Это считается, даже если вы не измеряли температуру.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'Вам 65 лет или больше либо у вас могут быть хрупкие кости, и боль началась внезапно или после падения, удара, наклона, кашля либо после того, как вы что-то подняли',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'Считается даже лёгкое падение или толчок. Кости могут быть хрупкими, если у вас остеопороз, если у вас был перелом после лёгкого падения или если вы месяцами принимали таблетки стероидных гормонов (например, преднизолон).',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'Вы беременны или родили в последние 6 недель, и у вас боль, которая то приходит, то уходит, кровотечение или подтекание жидкости, или ребёнок стал меньше шевелиться',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'Если живот становится то твёрдым, то снова мягким, это тоже считается. При беременности считаются даже несколько пятнышек крови или мокрое бельё.',
  'A fever or chills, or you feel hot and shivery':
    'Повышенная температура или озноб, или вам жарко и вас знобит',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'Пот, от которого промокает постель, тоже считается. Измерять температуру не обязательно.',
  'Blood in your pee, or burning or pain when you pee':
    'Кровь в моче, или жжение или боль, когда вы мочитесь',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'Розовая, красная или тёмная, как кола, моча тоже считается. Сильная боль в боку, которая накатывает волнами, — тоже.',
  'You have or ever had cancer': 'У вас есть или когда-либо был рак (онкологическое заболевание)',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'Рак, который был давно, считается; рак крови и меланома — тоже. Другие распространённые виды рака кожи, которые вырезали и лечение которых закончено, не считаются.',
  'You have lost weight without trying': 'Вы похудели, хотя не старались',
  'You may notice it only by looser clothes.':
    'Возможно, вы заметили это только потому, что одежда стала свободнее.',
  'Severe pain that is there all or nearly all the time':
    'Сильная боль, которая есть всё время или почти всё время',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'Она такая сильная, что вы не можете спать или с трудом двигаетесь, моетесь или одеваетесь.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'Новая шишка, сыпь или пузырьки на спине или на боку, или спина выглядит искривлённой, а раньше так не было',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'Спазм, который на короткое время перекашивает спину в одну сторону, бывает часто и не считается.',
  'Pain that rest does not ease, or that is worse at night':
    'Боль, которая не уменьшается в покое или которая сильнее ночью',
  'Pain high up in your back, between your shoulder blades': 'Боль вверху спины, между лопатками',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'Боль в спине или ноге, которая усиливается, когда вы кашляете, чихаете или тужитесь в туалете',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'Вы бегаете или занимаетесь спортом, и боль появилась постепенно с одной стороны поясницы или в одной ягодице',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'Вы бегаете или занимаетесь спортом, и незадолго до начала боли вы тренировались намного больше обычного, или у вас раньше был стрессовый перелом',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'Стрессовый перелом — это тонкая трещина в кости. «Больше» — значит дольше или тяжелее.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'Вы бегаете или занимаетесь спортом, и, возможно, едите слишком мало для таких нагрузок, или месячные прекратились или стали редкими',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'Не считается, если месячные прекратились из-за беременности, кормления грудью, менопаузы или противозачаточных средств.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'Вы бегаете или занимаетесь спортом, вам меньше 25 лет, и сильнее всего болит, когда вы отклоняетесь или прогибаетесь назад',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'Вы беременны или можете быть беременны, или родили в последние 6 недель',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'Боль началась до того, как вам исполнилось 45, и длится больше 3 месяцев, по утрам спина скованная или вы просыпаетесь во второй половине ночи, а в движении становится легче',
  'Pain that is getting worse or spreading': 'Боль, которая усиливается или распространяется',
  'Pain that keeps you from your normal activities':
    'Боль, из-за которой вы не можете заниматься обычными делами',
  'Such as work, sports, housework or looking after somebody.':
    'Например, работать, заниматься спортом или домашними делами, ухаживать за кем-то.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'Боль, которая за несколько недель не уменьшилась или всё время возвращается',
  'Under 16': 'Меньше 16 лет',
  '16 or older': '16 лет или больше',
  'None of these, but pain, tingling or numbness runs down one leg':
    'Ничего из этого, но боль, покалывание или онемение идёт вниз по одной ноге',
  'Get emergency help now': 'Вызовите скорую помощь прямо сейчас',
  'Do not wait for an appointment, and do not drive yourself.':
    'Не ждите приёма у врача и сами не садитесь за руль.',
  'Even if you feel better': 'Даже если вам стало лучше',
  'Get checked even if you start to feel better.':
    'Обязательно пройдите осмотр, даже если вам становится лучше.',
  'Go to an emergency department today':
    'Обратитесь сегодня в отделение неотложной помощи больницы (приёмное отделение)',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'Поезжайте сегодня, даже ночью или в выходной. Расскажите там, что вы ответили здесь.',
  'How soon': 'Как скоро',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'Сегодня. Не ждите приёма у врача, а если станет хуже, поезжайте немедленно.',
  'Call your doctor or a nurse line today': 'Позвоните сегодня врачу или на линию медицинских консультаций',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'Позвоните сегодня, даже ночью или в выходной. Расскажите, что вы ответили здесь.',
  'Call today. Do not wait for a routine appointment.': 'Позвоните сегодня. Не ждите планового приёма.',
  'See a doctor or a physical therapist soon': 'Обратитесь в ближайшее время к врачу или физиотерапевту',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'Запишитесь на приём к врачу или физиотерапевту (специалисту по лечебной физкультуре). Расскажите, что вы ответили здесь.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'В ближайшие дни. Попросите принять вас раньше, если боль усилится или появится что-то новое.',
  'You can start with self-care': 'Вы можете начать с самопомощи',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'Ни один из ваших ответов не говорит о том, что сейчас нужна срочная помощь. Если вы чувствуете, что что-то не так, всё равно обратитесь за помощью.',
  'When to get help': 'Когда обращаться за помощью',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'Подождите несколько недель. Обратитесь к врачу или физиотерапевту, если за это время не станет лучше, если боль не даёт вам жить обычной жизнью или если она усиливается.',
  'If you have an aneurysm, say so.': 'Если у вас аневризма, скажите об этом.',
  'Have someone stay with you until help arrives. Unlock the door.':
    'Пусть кто-нибудь побудет с вами, пока не приедет помощь. Отоприте дверь.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'Эти признаки могут быть связаны с сердцем или с крупным кровеносным сосудом. Помощь нужна немедленно.',
  'Say that you take blood thinners, and which.':
    'Скажите, что вы принимаете лекарства, разжижающие кровь, и какие именно.',
  'Say so at once if your legs become weak or numb.': 'Сразу скажите, если ноги слабеют или немеют.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'У тех, кто принимает лекарства, разжижающие кровь, внезапная сильная боль в спине может быть от кровотечения вокруг спинного мозга.',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'Не двигайтесь. Не давайте никому вас перемещать, если только вам не грозит опасность.',
  'Say how the accident happened, and where it hurts.':
    'Скажите, как произошёл несчастный случай и где болит.',
  'Back pain after a serious accident can mean a broken bone.':
    'Боль в спине после серьёзного несчастного случая может означать перелом.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'Если так будет быстрее, попросите кого-нибудь отвезти вас в отделение неотложной помощи больницы, которое работает круглосуточно.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'Прямо скажите, что изменилось, в том числе личное. Персонал привык такое слышать, и это помогает им действовать быстро.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'Эти признаки могут означать, что сдавлен спинной мозг или нервы, идущие к ногам, мочевому пузырю и кишечнику. Раннее лечение может снизить риск последствий, которые остаются надолго или навсегда.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'Скажите, что у вас жар или вас знобит, что вам очень плохо и что это может быть сепсис (заражение крови).',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'Повышенная температура вместе с этими признаками может означать, что инфекция распространилась по всему телу (сепсис). Лечение нужно немедленно.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'Скажите, что вы беременны или можете быть беременны, и сколько недель, или когда вы родили.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'Эти признаки могут быть связаны с внематочной беременностью или означать, что вы теряете много крови.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'Скажите, что у вас есть или был рак (онкологическое заболевание) и что вы опасаетесь за свой позвоночник.',
  'Bend your back as little as you can.': 'Как можно меньше сгибайте спину.',
  'If you have a cancer team, let them know too.': 'Если вас наблюдают врачи-онкологи, сообщите и им.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'Рак может распространиться на позвоночник и давить там на нервы. Лечение действует лучше всего, если начать его рано.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'Скажите, в каком признаке вы сомневаетесь. Тот, кто ответит на звонок, расспросит вас подробнее.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'При каждом признаке из этого списка помощь нужна немедленно. Если вы не можете понять, спросить сейчас безопаснее, чем ждать.',
  'Say what the leg or foot can no longer do, and since when.':
    'Скажите, чего нога или стопа больше не может делать и с каких пор.',
  'Have someone take you. Do not drive with a weak leg.':
    'Пусть вас кто-нибудь отвезёт. Не ведите машину, если нога слабая.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'Поезжайте прямо сейчас, если вы совсем не можете поднять стопу или если с каждым часом становится хуже.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'Если нога теряет силу, это может означать, что сдавлен нерв.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'Скажите, какая у вас была операция, укол, инфекция или болезнь, когда это было и какие лекарства или наркотики вы принимаете.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'Если вам делали эпидуральную анестезию, по дороге позвоните ещё и в отделение, где её делали.',
  'Go now if you also have a fever, or feel hot and shivery.':
    'Поезжайте прямо сейчас, если у вас ещё и повышенная температура или вам жарко и вас знобит.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'Микробы могут попасть в позвоночник, и у большинства людей с такой инфекцией сначала нет повышенной температуры. Лечение нужно начать рано.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'Прямо сейчас, днём или ночью, ещё до выезда позвоните туда, где вас лечат от рака, или на их консультационную линию. Вам могут сказать, куда ехать.',
  'If nobody answers, go to an emergency department now.':
    'Если никто не отвечает, сейчас же поезжайте в отделение неотложной помощи больницы.',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'Лечение от рака может ослабить защиту организма, и тогда инфекция быстро становится опасной.',
  'Do not lift anything or exercise until you have been checked.':
    'Ничего не поднимайте и не делайте упражнений, пока вас не осмотрят.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'Скажите, было ли падение, хрупкие ли у вас кости и принимаете ли вы стероидные гормоны (например, преднизолон).',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'Если кости могут быть хрупкими, внезапная боль или боль даже после лёгкого падения может быть от перелома в позвоночнике.',
  'Say which sign you are not sure about.': 'Скажите, в каком признаке вы сомневаетесь.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'Если вы можете прямо сейчас поговорить со своим врачом или с линией медицинских консультаций, сначала спросите там.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'При каждом признаке из этого списка нужен осмотр в больнице сегодня. Если вы не можете понять, безопаснее спросить.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'Покажите эту страницу кому-то из родителей или другому взрослому, которому доверяете. Они могут позвонить врачу.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'Скажите, как давно болит, болит ли ночью и каким спортом вы занимаетесь.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'Если не удаётся дозвониться, попробуйте ещё раз утром. Если станет хуже, поезжайте в отделение неотложной помощи больницы. Если появится любой из признаков ниже, вызовите скорую помощь.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'Если спина болит у ребёнка или подростка, его должен осмотреть врач. Советы для взрослых написаны не для них.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'Сначала позвоните в своё родильное отделение (роддом). На раннем сроке или если у вас нет такого отделения, позвоните своему врачу.',
  'If nobody can see you today, go to an emergency department.':
    'Если никто не может принять вас сегодня, поезжайте в отделение неотложной помощи больницы.',
  'Do not do the exercises on this page until you have asked.':
    'Не делайте упражнения с этой страницы, пока не спросите.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'При беременности и в первые недели после родов с такими признаками нужно обращаться к тем, кто вас наблюдает.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'Вызовите скорую помощь, если начнут путаться мысли, станет очень трудно дышать, кожа покроется пятнами или станет очень бледной.',
  'Back pain with a fever can mean an infection that needs treatment.':
    'Боль в спине с повышенной температурой может означать инфекцию, которую нужно лечить.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'Вызовите скорую помощь, если начнут путаться мысли, появится сонливость или станет трудно говорить.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'Эти признаки могут быть от камня в почке или от инфекции в мочевом пузыре или почке.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'Если вас наблюдают врачи-онкологи, позвоните им. Если нет, позвоните своему врачу.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'Если у человека есть или был рак и болит спина, его нужно быстро осмотреть.',
  'Say how much weight you have lost, and since when.': 'Скажите, на сколько вы похудели и с каких пор.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'Если болит спина и вы худеете без понятной причины, нужно без промедления показаться врачу.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'Попросите обезболивающее. Скажите, что вы уже принимали и что из-за боли не можете делать.',
  'Pain this bad needs help, whatever causes it.':
    'При такой сильной боли нужна помощь, какой бы ни была причина.',
  'Say what looks different, and since when.': 'Скажите, что выглядит иначе и с каких пор.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'Сыпь или пузырьки с одной стороны могут быть признаком опоясывающего лишая. Лечение действует лучше всего в первые дни, поэтому спросите фармацевта в аптеке, если не можете связаться с врачом.',
  'A back that looks different should be checked without delay.':
    'Если спина стала выглядеть иначе, нужно без промедления показаться врачу.',
  'Say where it hurts, since when, and what makes it worse.':
    'Скажите, где болит, с каких пор и от чего становится хуже.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'Скажите, если боль началась до 45 лет, длится больше 3 месяцев и по утрам спина скованная. Это может быть одна из форм артрита (воспаления суставов).',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'С такой болью нужно показаться врачу, потому что иногда у неё серьёзная причина.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'При каждом признаке из этого списка нужен осмотр сегодня. Если вы не можете понять, врач или медсестра могут помочь вам решить.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'До осмотра прекратите бегать, прыгать и заниматься спортом, от которого болит. Ходить можно, если при этом не больно.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'Расскажите о своих тренировках, прошлых переломах, питании и весе, а если у вас есть месячные, то и о них.',
  'Say so if you are or may be pregnant.': 'Скажите, если вы беременны или можете быть беременны.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'Боль в паху, из-за которой вы хромаете, — другое дело. Не бегайте и не прыгайте и обратитесь к врачу сегодня.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'У тех, кто бегает или занимается спортом, боль в спине или ягодице с любым из этих признаков может быть стрессовым переломом — тонкой трещиной в кости. Он заживает, но только если не бегать и не заниматься спортом, от которого болит.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'Обратиться можно к вашей акушерке или гинекологу. Если ваш следующий приём не в ближайшие дни, позвоните.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'Позвоните сегодня, если появится боль или напряжение живота, которые то приходят, то уходят, кровотечение или подтекание жидкости, или ребёнок шевелится меньше обычного.',
  'Ask before you do the exercises on this page.':
    'Прежде чем делать упражнения с этой страницы, спросите, можно ли вам.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'При беременности и после родов лучше всего вам могут посоветовать ваша акушерка или врач.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'Расскажите, когда боль началась, что она не прошла и что в движении легче.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'Скажите, если у вас или у кого-то в вашей семье есть псориаз, болезнь кишечника, например болезнь Крона или колит, или артрит. Если глаз покраснел и болит, помощь нужна сегодня.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'Боль в спине, которая началась до 45 лет, длится месяцами и уменьшается в движении, может быть одной из форм артрита, которую можно лечить.',
  'Until then, keep moving as far as the pain lets you.':
    'До приёма продолжайте двигаться, насколько позволяет боль.',
  'Ask a pharmacist which pain relief suits you.':
    'Спросите фармацевта в аптеке, какое обезболивающее вам подходит.',
  'If you run, stop for now, and ask when to start again.':
    'Если вы бегаете, пока прекратите и спросите, когда можно начать снова.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'Если боль в спине или ноге усиливается, не даёт жить обычной жизнью или длится неделями, нужен осмотр.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'По возможности занимайтесь обычными делами. Старайтесь не сидеть и не лежать подолгу.',
  'A warm pack wrapped in a towel can ease the pain.':
    'Тёплая грелка, завёрнутая в полотенце, может облегчить боль.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'Не прикладывайте тепло к коже, которая онемела. Можно обжечься и не заметить.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'Если от бега нога начинает болеть или болит сильнее, пока ходите вместо бега.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'Обратитесь к физиотерапевту, если вам нужна помощь с упражнениями и с возвращением к обычной жизни.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'Боль, которая идёт вниз по одной ноге, часто бывает от раздражённого нерва. Многим становится лучше за 4–6 недель, но может понадобиться и больше времени.',
  'Keep moving, and do not stay in bed for long.': 'Продолжайте двигаться и не лежите подолгу в постели.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'Начните с того, что можете делать сейчас. Делите дела на части, отдыхайте между ними и понемногу увеличивайте нагрузку.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'Если вы бегаете, можно бегать и дальше, пока боль не усиливается во время бега или на следующий день. Сначала бегайте меньше и медленнее.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'Вы не отметили ни одного из тревожных признаков, о которых мы спросили. Без них недавно начавшаяся боль в спине обычно ослабевает за несколько недель. Если боль длится дольше, упражнения и занятия с физиотерапевтом тоже могут помочь.',
  'Get emergency help at once if any of these fit you now or later:':
    'Немедленно вызовите скорую помощь, если у вас сейчас есть или позже появится любой из этих признаков:',
  'Get medical help the same day if any of these fit you later:':
    'Обратитесь за медицинской помощью в тот же день, если позже у вас появится любой из этих признаков:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'Ни один отдельный признак не показывает точно, в чём дело. Поэтому при сомнении опросник выбирает более безопасный шаг. Он даёт общие сведения и не заменяет осмотра.',
};
