import type { Sentences } from '../sentences.js';

/** The article in Arabic: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'الجري وألم أسفل الظهر',
  'What to do when your back hurts, and how to run again.':
    'ماذا تفعلون عندما يؤلمكم الظهر، وكيف تعودون إلى الجري.',
  'First: is this an emergency?': 'أولًا: هل هذه حالة طارئة؟',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'خدر بين الفخذين، أو مشكلة جديدة في التبوّل أو التبرّز، أو ضعف في الساقين كلتيهما، أو ألم في الصدر، أو حادث خطير؟ {callNow}',
  'No regular sport': 'بلا رياضة منتظمة',
  Joggers: 'ممارسو الهرولة (الجري الخفيف)',
  'Long-distance runners': 'عدّاؤو المسافات الطويلة',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'الشريط: المسافة التي كان على الناس أن يجروها كل أسبوع كي يشاركوا. النقطة: متوسط المسافة التي جروها.',
  easy: 'سهل',
  'somewhat easy': 'سهل بعض الشيء',
  'somewhat hard': 'صعب بعض الشيء',
  'In short': 'باختصار',
  'Most new back pain eases within a few weeks.': 'معظم آلام الظهر الجديدة تخفّ خلال بضعة أسابيع.',
  'Pain does not have to mean harm: your back is strong.': 'الألم لا يعني بالضرورة وجود ضرر: ظهركم قوي.',
  'Keep moving, at work too if you can.': 'واصلوا الحركة، وفي العمل أيضًا إن استطعتم.',
  'Most people do not need a scan.': 'معظم الناس لا يحتاجون إلى صور أشعة أو رنين.',
  'When your pain has eased, you can go back to running step by step.':
    'عندما يخفّ الألم، يمكنكم العودة إلى الجري خطوة خطوة.',
  'When your back hurts': 'عندما يؤلمكم الظهر',
  'What to do now': 'ماذا تفعلون الآن',
  'Keep moving.': 'واصلوا الحركة.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'توقفوا عن الجري اليوم، وامشوا برفق إن استطعتم. في نوبة ألم الظهر الجديدة يفيد ذلك أكثر قليلًا من الراحة في السرير. ومع عرق النسا لا يُحدث فرقًا كبيرًا في الألم، لكنه يحافظ على لياقتكم.',
  'Find what eases it.': 'ابحثوا عمّا يخفّف الألم.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'جرّبوا الاستلقاء على الظهر مع وسائد تحت الركبتين، أو على الجنب مع وسادة بينهما. إذا كان الانثناء في اتجاه معيّن يخفّف الألم، أو يُخرجه من الساق، فأكثروا منه. وتوقفوا عمّا يجعله ينزل أبعد.',
  'Try warmth or cold.': 'جرّبوا الدفء أو البرودة.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'بعض الناس يفضّلون كمّادة دافئة، وبعضهم كمّادة باردة. لفّوها بمنشفة. ولا تضعوها على جلد فيه خدر: فقد يحترق الجلد دون أن تشعروا.',
  'Pace yourself.': 'وزّعوا جهدكم.',
  'Start with what you can do now, rest in between, and build up slowly.':
    'ابدؤوا بما تستطيعون فعله الآن، واستريحوا بين الأعمال، وزيدوا ببطء.',
  'Run again when it eases.': 'عودوا إلى الجري عندما يخفّ الألم.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'يمكنكم الجري إذا كان لا يزيد الألم أثناء الجري أو في اليوم التالي. اجروا في البداية مسافة أقل وبسرعة أقل.',
  'If pain burns or shoots down a leg': 'إذا كان الألم حارقًا أو خاطفًا ينزل في الساق',
  'If any of the emergency signs start, get emergency help at once.':
    'إذا بدأت أي علامة من علامات الخطر الطارئة، فاطلبوا الإسعاف فورًا.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'الألم الحارق أو الخاطف، أو التنميل أو الخدر الذي ينزل في ساق واحدة، كثيرًا ما يأتي من عصب متهيّج (عرق النسا). يتحسّن كثير من الناس خلال 4 إلى 6 أسابيع، لكن ذلك قد يطول أكثر.',
  'Emergency signs can start later. If one does, call at once.':
    'قد تبدأ علامات الخطر الطارئة لاحقًا. إذا بدأت إحداها، فاطلبوا الإسعاف فورًا.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'إذا استمر ألم الساق أكثر من بضعة أسابيع، فاطلبوا المشورة. في دراسة كبيرة، كان التعافي أقل لدى من كان لديهم انزلاق غضروفي (ديسك) منذ أكثر من 6 أشهر.',
  'Getting better': 'التحسّن',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'نوبة ألم الظهر الجديدة تبدأ عادةً في التحسّن خلال أسبوعين وتهدأ خلال 4 إلى 6 أسابيع. وكثيرًا ما يعود الألم في وقت ما. ولا يعني ذلك بالضرورة ضررًا جديدًا.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'والألم الذي استمر طويلًا يمكن تخفيفه أيضًا. تضع الإرشادات الطبية البريطانية التمارين أولًا، قبل الأدوية.',
  'If the pain flares up': 'إذا اشتدّ الألم من جديد',
  'Do less for a short while, but do not stop.': 'قلّلوا النشاط مدة قصيرة، لكن لا توقفوه.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'بعض الناس يحتاجون إلى الراحة يومين أو نحو ذلك. واليوم السيئ ليس ضررًا جديدًا.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'استخدموا الدفء والوضعيات التي تفيدكم. ثم زيدوا النشاط من جديد قليلًا كل يوم.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'في تجربة WalkBack، كان برنامج المشي مرتبطًا بمدة أطول قبل عودة ألم الظهر.',
  'Work and lifting': 'العمل ورفع الأشياء',
  'You can work before the pain is gone.': 'يمكنكم العمل قبل أن يزول الألم.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'ابقوا في العمل إن استطعتم، أو عودوا إليه حالما تقدرون. لا يلزم أن يزول الألم أولًا.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'اطلبوا في البداية أعمالًا أخفّ. لا تجلسوا مدة طويلة جدًا، وغيّروا وضعيتكم كثيرًا. وعودوا إلى رفع الأشياء الثقيلة خطوة خطوة.',
  'Sleep and stress': 'النوم والتوتر',
  'Any position that is comfortable is fine.': 'كل وضعية مريحة مناسبة.',
  'There is no best position or mattress. Choose what is most comfortable.':
    'لا توجد وضعية أو مرتبة هي الأفضل. اختاروا ما يريحكم أكثر.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'على الجنب، جرّبوا وسادة صغيرة متماسكة بين الركبتين. وعلى الظهر، جرّبوا عدة وسائد متماسكة تحت الركبتين.',
  'Good sleep habits and less stress can help you cope with the pain.':
    'عادات النوم الجيدة والتوتر الأقل يمكن أن تساعدكم على التعامل مع الألم.',
  Medicines: 'الأدوية',
  'Ask a pharmacist what is safe for you.': 'اسألوا الصيدلي عمّا هو آمن لكم.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'قد تفيد الحبوب المضادة للالتهاب مثل الإيبوبروفين (مثلًا: بروفين). تناولوا أقل كمية تفيدكم، لأقصر مدة ممكنة.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'وهي ليست آمنة للجميع. اسألوا الصيدلي أولًا إذا كان هناك حمل، أو كان العمر فوق 65 سنة، أو كنتم تستعملون أدوية مسيّلة للدم أو تتناولون حبوبًا أخرى، أو كانت لديكم الآن أو سابقًا مشكلات في المعدة أو الكلى أو القلب، أو كان لديكم الربو.',
  'With sciatica it is not clear how much they help.': 'ومع عرق النسا ليس واضحًا كم تفيد.',
  'Acetaminophen (paracetamol) works poorly on its own.':
    'الباراسيتامول (أسيتامينوفين، مثل بنادول أو دوليبران) مفعوله ضعيف إذا أُخذ وحده.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'المسكّنات القوية (الأفيونية، مثل الكودايين) لا تفيد إلا قليلًا في ألم الظهر الطويل وقد تضرّ.',
  'What a physical therapist does': 'ماذا يفعل أخصائي العلاج الطبيعي (الفيزيائي)',
  'Listens, examines you, plans with you.': 'يستمع إليكم ويفحصكم ويضع الخطة معكم.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'يسألكم أخصائي العلاج الطبيعي عن الألم، ويفحصكم، ويضع خطة العلاج معكم. وقد تحصلون على تمارين للياقة والقوة، وعلى نصائح مفيدة، وعلى مساعدة فيما يقلقكم.',
  'When a scan helps': 'متى تفيد صور الأشعة أو الرنين',
  'Rarely, and only if it changes the treatment.': 'نادرًا، وفقط إذا كانت تغيّر العلاج.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'تفيد الصور عندما يشتبه الطبيب في سبب خطير، أو يخطّط لعملية أو حقنة. وفي غير ذلك نادرًا ما تغيّر ما يفيد.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'وكثيرًا ما تُظهر الصور اهتراءً غير ضارّ. فبين أشخاص ليس لديهم أي ألم، تُرى أقراص غضروفية مهترئة لدى نحو 37 من كل 100 في عمر 20 سنة، ولدى 96 من كل 100 في عمر 80 سنة.',
  'Going back to running': 'العودة إلى الجري',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'لا تبدؤوا قبل استبعاد كسر إجهادي (شق رفيع في العظم) إذا بدأ الألم تدريجيًا في جهة واحدة من أسفل الظهر أو المؤخرة، أو إذا كانت لديكم أي علامة من علامات التحذير في هذا المقال.',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'اسألوا الطبيب أو مختصًا صحيًا آخر أولًا إذا كان هناك حمل أو ولادة حديثة، أو كان لديكم مرض في القلب أو الرئة أو العظام، أو تعرّضتم مؤخرًا لإصابة أو عملية.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    'ألم في أعلى الفخذ من الأمام (ثنية الفخذ) يجعلكم تعرجون؟ توقفوا عن الجري، ولا تقفزوا، وراجعوا طبيبًا اليوم.',
  'Before you start': 'قبل أن تبدؤوا',
  'Wait until you can walk for 30 minutes without pain.': 'انتظروا حتى تستطيعوا المشي 30 دقيقة دون ألم.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    'ابدؤوا بالإحماء مدة 10 إلى 15 دقيقة. اجروا على أرض مستوية، بحذاء جري جيد لا يزيد عمره على 6 أشهر.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'خطّطوا للجري 3 مرات في الأسبوع، مع يوم راحة واحد على الأقل بين مرة وأخرى.',
  'How much pain is all right, and when to move on':
    'ما مقدار الألم المقبول، ومتى تنتقلون إلى الخطوة التالية',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'قوموا بكل خطوة مرتين على الأقل. لا تنتقلوا إلى الخطوة التالية إذا حدث تورّم أو تيبّس، أو إذا ازداد الألم أثناء الجري أو بعده. كرّروا الخطوة نفسها حتى يتوقف ذلك. وإذا لم يتوقف بعد محاولتين، فعودوا خطوة إلى الوراء.',
  'A plan in six steps': 'خطة من ست خطوات',
  'From short runs to running without a break.': 'من جري قصير إلى جري دون توقف.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'اختبرت تجربة واحدة خطة مشي وجري لدى أشخاص لديهم ألم في الظهر، لكنهم لم يكونوا ممن يمارسون الجري. ولم نجد أي خطة اختُبرت لدى ممارسي الجري الذين لديهم ألم في الظهر. فالخطط هنا وُضعت لفئات أخرى. ويمكن لأخصائي العلاج الطبيعي أن يعدّل إحداها لتناسبكم.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'هذه الخطة مأخوذة من خطة تجربة على جنود لديهم إصابات في الركبة بسبب كثرة الاستعمال. ولم تُثبت تلك التجربة شيئًا حتى الآن.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'يمكن أن يكون الأسبوع هكذا: جري يوم الاثنين والأربعاء والسبت. وفي الأيام الأخرى امشوا أو قوموا بتمارينكم.',
  'If you are new to running': 'إذا كان الجري جديدًا عليكم',
  'A free plan for beginners.': 'خطة مجانية للمبتدئين.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    'برنامج Couch to 5K، من خدمة الصحة البريطانية (NHS)، مكتوب للمبتدئين. على مدى 9 أسابيع، مع الجري 3 مرات في الأسبوع، يتدرّج من 60 ثانية من الجري إلى 30 دقيقة دون توقف.',
  'Does running harm your back?': 'هل يضرّ الجري بالظهر؟',
  'Why low back pain matters': 'لماذا يهمّنا ألم أسفل الظهر',
  'It is common, and running gets the blame.': 'هو شائع، والجري يُلام عليه.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'ألم أسفل الظهر هو الألم بين أسفل الأضلاع والثنيتين تحت المؤخرة. في عام 2020 كان لدى نحو 619 مليون شخص هذا الألم. وبحلول عام 2050 قد يصل العدد إلى 843 مليونًا.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'يصيب معظم البالغين في وقت ما: من 58% إلى 84% من الناس، كما يقول ملخّص للإرشادات الطبية البريطانية.',
  'For nearly everyone, no single damaged part explains the pain.':
    'عند الجميع تقريبًا، لا يوجد جزء واحد متضرّر يفسّر الألم.',
  'What has been linked to back pain in runners': 'ما الذي وُجد مرتبطًا بألم الظهر لدى من يمارسون الجري',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'كثيرًا ما يرى من يمارسون الجري أن المسافة هي السبب. وتذكر مراجعة شملت 19 دراسة الأمور التالية، ومعظمها لوحظ في دراسة واحدة فقط:',
  'Stiffness.': 'التيبّس.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'انثناء أقل في الوركين، وشدّ في عضلات خلف الفخذ، وتيبّس في الظهر.',
  'Leg length.': 'طول الساقين.',
  'One leg longer than the other.': 'ساق أطول من الأخرى.',
  'Build and running history.': 'بنية الجسم وسنوات الجري.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'طول القامة، ومؤشر كتلة الجسم فوق 24، وممارسة الجري أكثر من 6 سنوات.',
  'A weak core, or one leg stronger than the other.': 'ضعف عضلات الجذع، أو ساق أقوى من الأخرى.',
  'These are often blamed, but are not among the most common links in the review.':
    'كثيرًا ما يُلام هذان الأمران، لكنهما ليسا بين أكثر الارتباطات شيوعًا في المراجعة.',
  'These are links. None proves a cause, and you may have several or none.':
    'هذه ارتباطات. لا يُثبت أي منها سببًا، وقد يكون لديكم عدد منها أو لا شيء منها.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'زيادة الجهد كثيرًا وبسرعة مرتبطة بكسور إجهادية في العظم الذي في قاعدة العمود الفقري.',
  'The 2017 disc study': 'دراسة الأقراص الغضروفية عام 2017',
  'The discs of runners held more water.': 'الأقراص الغضروفية لدى من يمارسون الجري كان فيها ماء أكثر.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    'في عام 2017، قارن دانيال بيلافي (Daniel Belavý) وفريقه الأقراص الغضروفية لدى 79 من النساء والرجال الأصحّاء، أعمارهم من 25 إلى 35 سنة.',
  'Discs are the soft cushions between the bones of your spine.':
    'الأقراص الغضروفية (الديسك) هي الوسائد الطرية بين عظام العمود الفقري.',
  'Water.': 'الماء.',
  'They used an MRI scan to estimate how much water the discs held.':
    'استخدموا التصوير بالرنين المغناطيسي (MRI) لتقدير كمية الماء في الأقراص.',
  'Height.': 'الارتفاع.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'أظهرت الصور ارتفاع كل قرص مقارنة بالعظم المجاور له.',
  'Movement.': 'الحركة.',
  'A sensor recorded how people moved in daily life.': 'سجّل جهاز استشعار كيف يتحرّك الناس في حياتهم اليومية.',
  'The three groups': 'المجموعات الثلاث',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'مجموعة لم تمارس أي رياضة منتظمة مدة 5 سنوات. وممارسو الهرولة كانوا يجرون {20 to 40 km} في الأسبوع، وعدّاؤو المسافات الطويلة أكثر من {50 km}، وكلتا المجموعتين مدة 5 سنوات على الأقل.',
  'What it found': 'ماذا وجدت الدراسة',
  'More water in both groups of runners.': 'ماء أكثر لدى مجموعتي الجري كلتيهما.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'كان في أقراصهم ماء أكثر مما لدى من لا يمارسون الرياضة، وأكثر ما يكون ذلك في المركز الطري.',
  'Taller discs only with long distances.': 'أقراص أعلى مع المسافات الطويلة فقط.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'فقط من كانوا يجرون أكثر من {50 km} في الأسبوع كانت أقراصهم أعلى (مقارنة بالعظام المجاورة لها)، وفي أدنى جزء من الظهر فقط.',
  'Moderate movement fitted best.': 'الارتباط الأوضح كان مع الحركة المعتدلة.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'كان في الأقراص ماء أكثر لدى من يتحرّكون كثيرًا بسرعة المشي السريع أو الجري البطيء، نحو {7.2 km} في الساعة. أما الصدمات القوية والمشي البطيء والبقاء دون حركة، فلم يُلاحظ لها ارتباط كهذا.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'يعتقد بعض الناس أن الجري يُهلك العمود الفقري. في هذه الدراسة لم تكن أقراص من يمارسون الجري أسوأ شكلًا.',
  'What it cannot tell us': 'ما لا تستطيع الدراسة أن تقوله لنا',
  'It looked at people only once. It cannot show that running caused the difference.':
    'نظرت الدراسة إلى الناس مرة واحدة فقط. لا يمكنها أن تبيّن أن الجري هو سبب الفرق.',
  'People whose backs feel good may simply keep running.':
    'ربما يكون من يشعرون بأن ظهرهم بخير هم ببساطة من يواصلون الجري.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'كان الجميع شبابًا وأصحّاء، وكانوا كلهم تقريبًا من ذوي البشرة البيضاء. ولم تقِس الدراسة الألم.',
  'What all studies mean for you': 'ماذا تعني الدراسات كلها لكم',
  'No harm was seen, but none can be ruled out.': 'لم يُلاحظ ضرر، لكن لا يمكن استبعاده.',
  'Older runners.': 'عدّاؤون أكبر سنًا.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    'في دراسة صغيرة جدًا على رجال أعمارهم من 44 إلى 62 سنة، كانت أقراص 9 عدّائين أعلى بنسبة 20% من أقراص نحو 8 رجال قليلي النشاط، وكان اهتراؤها أقل. ولم يكن واضحًا أن فيها ماء أكثر.',
  'Marathon runners.': 'عدّاؤو الماراثون.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'لدى 54 عدّاءً هاويًا، أعطى المركز الطري للأقراص إشارة ماء أضعف مما لدى 30 شخصًا آخرين أصحّاء. وكان العدّاؤون أكبر بنحو 4 سنوات، وقد يفسّر ذلك جزءًا من الفرق.',
  'First marathon.': 'الماراثون الأول.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    'لدى 21 شخصًا تدرّبوا على أول ماراثون لهم وجروه، لم تُظهر الصور قبله وبعده أي تغيّر في الأقراص.',
  'How common back pain is in runners.': 'مدى انتشار ألم الظهر لدى من يمارسون الجري.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    'في 19 دراسة، كان لدى 0.7% إلى 20.2% ممن يمارسون الجري ألم في أسفل الظهر وقت السؤال أو في المدة التي سُئلوا عنها. ولا يمكن مقارنة ذلك بنسبة من أصابهم الألم في أي وقت من حياتهم. ورأى أصحاب المراجعة أن هذه النسبة منخفضة.',
  'Running with a sore back.': 'الجري مع ألم في الظهر.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'في تجربة ASTEROID، شارك 40 بالغًا أعمارهم من 18 إلى 45 سنة ولديهم ألم ظهر طويل الأمد. اتّبع بعضهم خطة مشي وجري مدة 12 أسبوعًا، وانتظر الآخرون. انخفض الألم لدى من جروا أكثر مما لدى من انتظروا، بفارق نحو 15 نقطة على مقياس من 100، وصارت الحياة اليومية أسهل قليلًا. وبين من جروا، وعددهم 20، سُجّلت 7 إصابات أو آلام في الساق، وحالة إغماء واحدة بسبب مرض آخر، ونوبة ألم ظهر واحدة، ولم يكن أي منها خطيرًا.',
  'Who took part.': 'من شارك.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'لم يكن أحد في تلك التجربة يمارس الجري بانتظام من قبل، ولم يُشرَك فيها من لديهم عرق النسا.',
  'A word of caution.': 'تنبيه.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'رأى تقرير سابق عن تلك التجربة، قُدّم في مؤتمر، أن الفروق أصغر من أن تكون لها أهمية كبيرة. فقد زاد الجري الأسبوعي من {2.9 km} إلى {5.6 km} فقط.',
  'Walking.': 'المشي.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'في تجربة WalkBack، كان 701 من البالغين قد تعافوا قبل قليل من ألم الظهر. حصل نصفهم على 6 جلسات مع أخصائي علاج طبيعي على مدى 6 أشهر، كي يمشوا أكثر ويتعلّموا عن ألم الظهر. عاد ألم الظهر الذي يحدّ من نشاطهم بعد نحو 208 أيام (عند نصفهم)، مقابل 112 يومًا من دون الجلسات. وكانت لدى من مشوا مشكلات أكثر في الساقين، لكن مشكلاتهم الصحية عمومًا لم تكن أكثر (52% مقابل 54%).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'إجمالًا، الجري المنتظم مرتبط بأقراص فيها ماء أكثر في دراسة واحدة من ثلاث.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'لم تُظهر أي من هذه الدراسات ضررًا للظهر السليم، لكن لم تستطع أي منها استبعاده. ولم تُظهر أي دراسة أن الجري يقلّل خطر ألم الظهر.',
  'About this article': 'عن هذا المقال',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'هذا المقال معلومات عامة للبالغين. ليس تشخيصًا ولا استشارة طبية، ولا يمكنه استبعاد سبب خطير لألمكم. أوقفوا أي شيء هنا يجعل حالتكم أسوأ، واطلبوا المساعدة.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'استخدام هذا المقال لا يجعلكم من مرضى العيادة. ولا أحد يراقب النماذج في هذه الصفحة بحثًا عن حالات طارئة. والمعلومات المأخوذة من الدراسات والإرشادات الطبية تحمل رقم مصدرها.',
};
