import type { Sentences } from '../sentences.js';

/** The symptom guide in Arabic: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'تقييم ألم ظهركم',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'قوائم قصيرة من العلامات تساعدكم على أن تقرّروا أين تطلبون المساعدة، وبأي سرعة.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'هذا الدليل لمن لديه ألم في الظهر الآن. الأسئلة عن الحالات الطارئة تأتي أولًا.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'يقدّم الدليل معلومات عامة. لا يعطيكم تشخيصًا، ولا يمكنه استبعاد سبب خطير. إذا كنتم قلقين فاطلبوا المساعدة، مهما قال الدليل.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'تبقى إجاباتكم في هذه الصفحة وتُمحى عند إغلاقها. لا يُرسَل أي شيء إلا إذا اخترتم أنتم إرسال النتيجة عند طلب موعد.',
  'Do you feel very ill, or as if you might pass out?': 'هل تشعرون بأنكم مرضى جدًا، أو بأنه قد يُغمى عليكم؟',
  'About you': 'معلومات عنكم',
  'Emergency signs': 'علامات الخطر الطارئة',
  'Signs to have checked today': 'علامات يجب فحصها اليوم',
  'You and your pain': 'أنتم والألم',
  'How old are you?': 'كم عمركم؟',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'على الطفل أو المراهق أن يجيب عن الأسئلة مع أحد والديه، أو مع شخص بالغ آخر يثق به.',
  'Do any of these fit you now?': 'هل تنطبق عليكم أي علامة من هذه العلامات الآن؟',
  'Press the first one that fits you.': 'اضغطوا على أول علامة تنطبق عليكم.',
  'Have any of these started with this pain, or since then?':
    'هل بدأ أي شيء مما يلي مع هذا الألم أو بعد بدايته؟',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'بعض هذه الأسئلة عن أمور خاصة. نسألها لأن الأعصاب نفسها تصل إلى الساقين والمثانة والأمعاء والأعضاء التناسلية. وإذا كانت هذه الأعصاب مضغوطة فأنتم بحاجة إلى مساعدة سريعة.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'بعض هذه الأسئلة عن أمور خاصة. نسألها لأن الأعصاب نفسها تصل إلى الساقين والمثانة والأمعاء. وإذا كانت هذه الأعصاب مضغوطة فأنتم بحاجة إلى مساعدة سريعة.',
  'Are any of these true for you?': 'هل أي شيء مما يلي صحيح بالنسبة إليكم؟',
  'Do any of these apply to you and your back?': 'هل ينطبق أي شيء مما يلي عليكم وعلى ظهركم؟',
  'Do any of these fit you?': 'هل ينطبق عليكم أي شيء مما يلي؟',
  'Do any of these describe your pain or your back?': 'هل يصف أي شيء مما يلي ألمكم أو ظهركم؟',
  'If you run or play sports, do any of these fit?':
    'إذا كنتم تمارسون الجري أو الرياضة، فهل ينطبق عليكم أي شيء مما يلي؟',
  'Dance, gym, hiking and army training count as sports.':
    'الرقص والتمرين في النادي الرياضي والمشي الطويل في الطبيعة والتدريب العسكري تُعدّ كلها رياضة.',
  'Last question: do any of these fit?': 'السؤال الأخير: هل ينطبق عليكم أي شيء مما يلي؟',
  'Chest pain, pressure or tightness, now or in the last day':
    'ألم أو ضغط أو ضيق في الصدر، الآن أو خلال آخر يوم وليلة',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'قد يكون خفيفًا، أو يشبه ثقلًا على الصدر، أو يشبه حرقة معدة جديدة، أو ينتشر إلى الذراع أو الرقبة أو الفك.',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'ألم مفاجئ وشديد في الظهر أو البطن، مع شعور بقرب الإغماء أو بالمرض',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    'المرض هنا يعني الدوخة، أو الشحوب، أو برودة الجسم مع التعرّق، أو ضيق التنفس، أو تسارع دقات القلب. ويشمل ذلك أيضًا حدوث إغماء.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'ألم جديد أو أسوأ من قبل في الظهر أو البطن، مع وجود تمدّد شرياني (انتفاخ في أحد الشرايين، ويُسمّى أيضًا أم الدم أو أنيوريزم)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'يشمل ذلك التمدّد الصغير الذي يُراقَب فقط، ويشمل أيضًا التمدّد الذي عولج بدعامة أو بإصلاح آخر.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'ألم شديد في الظهر بدأ فجأة، مع استعمال أدوية مسيّلة للدم (أدوية السيولة أو المميّعات)',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'مثل الوارفارين أو الهيبارين أو أبيكسابان (إليكويس، Eliquis) أو ريفاروكسابان (زاريلتو، Xarelto).',
  'Pain that started after a serious accident in the last few days':
    'ألم بدأ بعد حادث خطير في الأيام القليلة الماضية',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'مثل حادث سير أو اصطدام، أو سقوط عن سلّم أو عن حصان، أو ضربة قوية على الظهر. ويشمل ذلك الحادث حتى لو استطعتم المشي بعده.',
  'Numbness or tingling between your legs or around your buttocks':
    'خدر (ضعف الإحساس أو فقدانه) أو تنميل بين الفخذين أو حول المؤخرة',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'المقصود هو الأعضاء التناسلية، أو فتحة الشرج، أو المؤخرة (الأرداف)، أو باطن الفخذين. قد تشعرون كأن هذه الأماكن «نائمة»، أو قد يختلف إحساسكم عند المسح أو الغسل بعد قضاء الحاجة.',
  'New or worse trouble with peeing or with your bowels': 'مشكلة في التبوّل أو التبرّز، جديدة أو أسوأ من قبل',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'مثلًا: صعوبة في البدء، أو ضعف في تدفّق البول، أو تسرّب البول أو البراز، أو عدم القدرة على حبسهما أو على الإحساس بخروجهما، أو عدم الشعور بالحاجة إلى الحمّام. مرة واحدة تكفي.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'الحرقة وحدها لا تدخل هنا، وسنسأل عنها لاحقًا. والبراز القاسي بسبب مسكّنات الألم لا يدخل هنا إذا كنتم تحسّون به وتستطيعون حبسه.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'فقدان جديد للإحساس أو ضعف جديد فيه أثناء العلاقة الجنسية، أو صعوبة جديدة في حدوث الانتصاب أو استمراره أو في القذف',
  'It does not count if you only avoid sex because your back hurts.':
    'لا يشمل ذلك تجنّب العلاقة الجنسية بسبب ألم الظهر فقط.',
  'New pain, tingling, numbness or weakness going down both legs':
    'ألم أو تنميل أو خدر أو ضعف بدأ حديثًا ويمتد نزولًا في الساقين كلتيهما (الرِّجلين)',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'يشمل ذلك أن يكون التنميل أو الخدر في القدمين فقط، أو أن يكون قد بدأ في ساق واحدة. ولا يشمل وجع العضلات بعد الرياضة، ولا مشكلة قديمة في الساقين.',
  'Walking that has become unsteady or clumsy': 'مشي أصبح غير متوازن أو متعثّرًا',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'مثلًا: تتعثّرون، أو تستندون إلى الجدران، أو تشعرون بثقل في الساقين. ولا يشمل ذلك المشي ببطء بسبب الألم فقط.',
  'A fever, chills or shivering, and you feel very ill':
    'حمى (ارتفاع الحرارة) أو قشعريرة أو رجفة، مع شعور بمرض شديد',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'المرض الشديد يعني تشوّش الذهن، أو صعوبة الاستيقاظ، أو ثقل الكلام أو تلعثمه، أو ضيقًا شديدًا في التنفس، أو عدم التبوّل طوال اليوم، أو أن يكون الجلد مبقّعًا أو شاحبًا جدًا أو رماديًا أو مزرقًّا.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'حمل مؤكد أو محتمل، مع ألم مفاجئ وقوي في البطن، أو ألم في طرف الكتف، أو نزيف شديد، أو شعور بقرب الإغماء',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'قد يكون ألم البطن في أسفله أو في جهة واحدة. وتأخّر الدورة الشهرية قد يعني وجود حمل. ويشمل ذلك أيضًا النزيف الشديد في الأسابيع التي تلي الولادة.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'سرطان الآن أو في الماضي، مع ألم شديد يزداد سوءًا، أو مع ضعف أو خدر في الساقين أو عدم ثباتهما',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'يشمل ذلك السرطان القديم. ويشمل أيضًا ألمًا جديدًا خاطفًا كالكهرباء، أو ألمًا يشبه حزامًا مشدودًا حول الجسم.',
  'New weakness in one leg, or a foot that drops or drags':
    'ضعف جديد في ساق واحدة (رِجل واحدة)، أو قدم تتدلّى مقدمتها أو تنجرّ على الأرض',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'مثلًا: تعلق أصابع القدم بالأرض عند المشي، أو ترتطم القدم بالأرض، أو تنثني الساق فجأة ولا تحملكم، أو لا تستطيعون الوقوف على أطراف أصابع القدم.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'ألم جديد أو أسوأ من قبل، وفي آخر 3 أشهر عملية في الظهر، أو حقنة في الظهر، أو إبرة الظهر للتخدير (الإيبيدورال)، أو عدوى شديدة (التهاب سببه الجراثيم)',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'العدوى الشديدة هي التي احتجتم فيها إلى المستشفى أو إلى علاج عبر الوريد (المغذّي). والألم الذي زال ثم عاد يُعدّ جديدًا.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'ألم جديد أو أسوأ من قبل، مع ضعف في المناعة، أو غسيل الكلى، أو قسطرة في الوريد، أو مرض السل (الدرن) في أي وقت مضى، أو حقن مخدرات مثل الهيروين',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'قد تضعف المناعة بسبب العلاج الكيميائي، أو زراعة عضو أو نخاع، أو فيروس نقص المناعة (HIV، فيروس الإيدز)، أو تناول الكورتيزون مدة طويلة، أو أدوية أخرى تهدّئ جهاز المناعة. والبورت (منفذ مزروع تحت الجلد) يُعدّ قسطرة في الوريد.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'علاج للسرطان في هذه الفترة، مع شعور بالسخونة أو القشعريرة أو التوعّك',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'يشمل ذلك أيضًا العلاج الذي انتهى قبل وقت قصير. وينطبق ذلك حتى لو لم تقيسوا الحرارة، أو قستموها ولم تكن مرتفعة.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'ألم بدأ فجأة أو بعد سقوط أو ضربة أو رفع شيء أو انحناء أو سعال، لدى من عمرهم 65 سنة أو أكثر، أو من قد تكون عظامهم ضعيفة',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'يشمل ذلك حتى السقوط البسيط أو الهزّة البسيطة. قد تكون العظام ضعيفة إذا كانت لديكم هشاشة العظام، أو انكسر عظم لديكم بعد سقوط بسيط، أو تناولتم حبوب الكورتيزون عدة أشهر.',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'أثناء الحمل، أو بعد ولادة في آخر 6 أسابيع: ألم يأتي ويذهب، أو نزيف، أو نزول سائل، أو جنين تقلّ حركته',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'يشمل ذلك أيضًا بطنًا يشتدّ ثم يرتخي. وفي الحمل يشمل أيضًا بضع نقاط من الدم أو بللًا في الملابس الداخلية.',
  'A fever or chills, or you feel hot and shivery':
    'حمى (ارتفاع الحرارة) أو قشعريرة، أو شعور بالسخونة والرجفة',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'يشمل ذلك أيضًا تعرّقًا يبلّل ملاءات السرير. ولا يلزم أن تكونوا قد قستم الحرارة.',
  'Blood in your pee, or burning or pain when you pee': 'دم في البول، أو حرقة أو ألم عند التبوّل',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'يشمل ذلك أيضًا بولًا ورديًا أو أحمر أو بلون الكولا، ويشمل أيضًا ألمًا قويًا في جانب الجسم يأتي على شكل موجات.',
  'You have or ever had cancer': 'سرطان الآن أو في أي وقت مضى',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'يشمل ذلك السرطان القديم، وسرطان الدم، والميلانوما (سرطان الجلد الأسود). ولا يشمل سرطانات الجلد الشائعة الأخرى التي استُؤصلت وانتهى أمرها.',
  'You have lost weight without trying': 'نقص في الوزن دون محاولة إنقاصه',
  'You may notice it only by looser clothes.': 'قد لا تلاحظونه إلا من اتساع الملابس.',
  'Severe pain that is there all or nearly all the time': 'ألم شديد موجود طوال الوقت أو طوال الوقت تقريبًا',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'هو شديد إلى حدّ أنكم لا تستطيعون النوم، أو لا تكادون تستطيعون الحركة أو الاغتسال أو ارتداء الملابس.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'كتلة جديدة أو طفح جديد أو بثور مائية جديدة على الظهر أو الجنب، أو ظهر يبدو معوجًّا ولم يكن كذلك من قبل',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'التشنّج الذي يشدّ الظهر إلى جهة واحدة مدة قصيرة شائع، ولا يدخل هنا.',
  'Pain that rest does not ease, or that is worse at night': 'ألم لا تخفّفه الراحة، أو يكون أسوأ في الليل',
  'Pain high up in your back, between your shoulder blades': 'ألم في أعلى الظهر، بين لوحي الكتفين',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'ألم في الظهر أو الساق يشتدّ عند السعال أو العطاس أو الشدّ عند التبرّز',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'ممارسة الجري أو الرياضة، مع ألم بدأ ببطء في جهة واحدة من أسفل الظهر أو في جهة واحدة من المؤخرة',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'ممارسة الجري أو الرياضة، مع زيادة كبيرة في التدريب قبل بدء الألم بوقت قصير، أو مع إصابة سابقة بكسر إجهادي',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'الكسر الإجهادي شق رفيع في العظم. والتدريب الأطول أو الأشدّ يُعدّ زيادة.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'ممارسة الجري أو الرياضة، مع احتمال أن الأكل لا يكفي لها، أو مع انقطاع الدورة الشهرية أو تباعدها',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'لا يشمل ذلك انقطاع الدورة بسبب الحمل أو الرضاعة أو سن اليأس أو وسائل منع الحمل.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'ممارسة الجري أو الرياضة، والعمر أقل من 25 سنة، والألم أشدّ ما يكون عند الميل إلى الخلف أو تقويس الظهر إلى الخلف',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'حمل مؤكد أو محتمل، أو ولادة خلال آخر 6 أسابيع',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'ألم بدأ قبل سن 45 ومستمر منذ أكثر من 3 أشهر، مع تيبّس في الصباح أو استيقاظ في آخر الليل، ويخفّ مع الحركة',
  'Pain that is getting worse or spreading': 'ألم يزداد سوءًا أو ينتشر',
  'Pain that keeps you from your normal activities': 'ألم يمنعكم من نشاطاتكم المعتادة',
  'Such as work, sports, housework or looking after somebody.':
    'مثل العمل أو الرياضة أو أعمال المنزل أو رعاية شخص آخر.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'ألم لم يتحسّن بعد بضعة أسابيع، أو يعود مرة بعد مرة',
  'Under 16': 'أقل من 16 سنة',
  '16 or older': '16 سنة أو أكثر',
  'None of these, but pain, tingling or numbness runs down one leg':
    'لا شيء من هذه العلامات، لكن هناك ألمًا أو تنميلًا أو خدرًا يمتد نزولًا في ساق واحدة (رِجل واحدة)',
  'Get emergency help now': 'اطلبوا الإسعاف الآن',
  'Do not wait for an appointment, and do not drive yourself.':
    'لا تنتظروا موعدًا، ولا تقودوا السيارة بأنفسكم.',
  'Even if you feel better': 'حتى لو شعرتم بتحسّن',
  'Get checked even if you start to feel better.': 'لا بد من الفحص حتى لو بدأتم تشعرون بتحسّن.',
  'Go to an emergency department today': 'اذهبوا اليوم إلى قسم الطوارئ (المستعجلات) في المستشفى',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'اذهبوا اليوم، حتى لو كان الوقت ليلًا أو في عطلة نهاية الأسبوع. وأخبروهم هناك بما أجبتم به هنا.',
  'How soon': 'متى',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'اليوم. لا تنتظروا موعدًا، واذهبوا فورًا إذا ساءت حالتكم.',
  'Call your doctor or a nurse line today': 'اتصلوا اليوم بطبيبكم أو بخط للاستشارات الطبية',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'اتصلوا اليوم، حتى لو كان الوقت ليلًا أو في عطلة نهاية الأسبوع. وأخبروهم بما أجبتم به هنا.',
  'Call today. Do not wait for a routine appointment.': 'اتصلوا اليوم. لا تنتظروا موعدًا عاديًا.',
  'See a doctor or a physical therapist soon': 'راجعوا طبيبًا أو أخصائي علاج طبيعي (فيزيائي) في وقت قريب',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'خذوا موعدًا لدى طبيب أو أخصائي علاج طبيعي (فيزيائي). وأخبروه بما أجبتم به هنا.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'خلال الأيام القادمة. اطلبوا موعدًا أقرب إذا ازداد الألم سوءًا أو بدأ شيء جديد.',
  'You can start with self-care': 'يمكنكم البدء بالعناية الذاتية في البيت',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'لا تشير أي من إجاباتكم إلى حاجة إلى رعاية عاجلة الآن. لكن إذا شعرتم بأن هناك أمرًا غير طبيعي، فاطلبوا المساعدة رغم ذلك.',
  'When to get help': 'متى تطلبون المساعدة',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'أعطوا أنفسكم بضعة أسابيع. راجعوا طبيبًا أو أخصائي علاج طبيعي إذا لم يتحسّن الألم حتى ذلك الوقت، أو إذا عطّل حياتكم اليومية، أو إذا ازداد سوءًا.',
  'If you have an aneurysm, say so.': 'إذا كان لديكم تمدّد شرياني (أم الدم، أنيوريزم) فأخبروهم بذلك.',
  'Have someone stay with you until help arrives. Unlock the door.':
    'اطلبوا من شخص أن يبقى معكم حتى تصل المساعدة. وافتحوا قفل الباب.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'قد تأتي هذه العلامات من القلب أو من وعاء دموي كبير. وهذا يحتاج إلى مساعدة فورًا.',
  'Say that you take blood thinners, and which.': 'أخبروهم بأنكم تستعملون أدوية مسيّلة للدم، وما هي.',
  'Say so at once if your legs become weak or numb.': 'أخبروهم فورًا إذا أصبح في الساقين ضعف أو خدر.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'عند من يستعملون أدوية مسيّلة للدم، قد يأتي ألم الظهر المفاجئ والشديد من نزيف حول النخاع الشوكي (الحبل الشوكي).',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'ابقوا دون حركة. لا تدعوا أحدًا يحرّككم إلا إذا كنتم في خطر.',
  'Say how the accident happened, and where it hurts.': 'قولوا كيف وقع الحادث، وأين الألم.',
  'Back pain after a serious accident can mean a broken bone.':
    'ألم الظهر بعد حادث خطير قد يعني وجود كسر في العظم.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'إذا كان ذلك أسرع، فليأخذكم أحد إلى قسم طوارئ (مستعجلات) مفتوح ليلًا ونهارًا.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'قولوا بوضوح ما الذي تغيّر، حتى الأمور الخاصة. العاملون هناك معتادون على سماع ذلك، وهو يساعدهم على التصرّف بسرعة.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'قد تعني هذه العلامات أن النخاع الشوكي، أو الأعصاب الواصلة إلى الساقين والمثانة والأمعاء، تتعرّض للضغط. والعلاج المبكّر يمكن أن يقلّل خطر الضرر الدائم.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'قولوا إنكم تشعرون بسخونة أو قشعريرة وبمرض شديد، وإنه قد يكون تسمّم الدم (الإنتان).',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'الحمى مع هذه العلامات قد تعني أن العدوى انتشرت في الجسم (تسمّم الدم أو الإنتان). وهذا يحتاج إلى علاج فورًا.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'اذكروا أن هناك حملًا مؤكدًا أو محتملًا، وفي أي أسبوع، أو متى كانت الولادة.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'قد تأتي هذه العلامات من حمل خارج الرحم، أو قد تعني فقدان كمية كبيرة من الدم.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'اذكروا الإصابة بالسرطان الآن أو في الماضي، وقولوا إنكم قلقون على العمود الفقري.',
  'Bend your back as little as you can.': 'اثنوا الظهر بأقل قدر ممكن.',
  'If you have a cancer team, let them know too.': 'إذا كان هناك فريق طبي يعالج السرطان لديكم، فأخبروه أيضًا.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'قد ينتشر السرطان إلى العمود الفقري ويضغط على الأعصاب هناك. ويكون العلاج أنفع إذا بدأ مبكرًا.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'قولوا ما العلامة التي لستم متأكدين منها. ومن يردّ عليكم سيسألكم عنها أكثر.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'كل علامة في تلك القائمة تحتاج إلى مساعدة فورًا. وإذا كان لديكم شك، فالسؤال الآن أسلم من الانتظار.',
  'Say what the leg or foot can no longer do, and since when.':
    'قولوا ما الذي لم تعد الساق أو القدم قادرة على فعله، ومنذ متى.',
  'Have someone take you. Do not drive with a weak leg.':
    'اطلبوا من أحد أن يأخذكم. لا تقودوا السيارة وفي الساق ضعف.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'اذهبوا الآن إذا كنتم لا تستطيعون رفع القدم أبدًا، أو إذا كانت الحالة تسوء من ساعة إلى ساعة.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'الساق التي تفقد قوتها قد تعني أن عصبًا يتعرّض للضغط.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'اذكروا ما كان لديكم من عملية أو حقنة أو عدوى أو مرض، ومتى كان ذلك، وما الأدوية التي تتناولونها.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'إذا كنتم قد أخذتم إبرة الظهر للتخدير (الإيبيدورال)، فاتصلوا أيضًا وأنتم في الطريق بالقسم الذي أعطاها لكم.',
  'Go now if you also have a fever, or feel hot and shivery.':
    'اذهبوا الآن إذا كانت لديكم أيضًا حمى، أو شعرتم بالسخونة والرجفة.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'يمكن أن تصل الجراثيم إلى العمود الفقري، ومعظم من لديهم هذه العدوى لا تكون لديهم حمى في البداية. وهي تحتاج إلى علاج مبكّر.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'اتصلوا الآن، ليلًا أو نهارًا، برقم الاستشارات لمرضى السرطان في مركز علاجكم قبل أن تخرجوا. فقد يخبرونكم إلى أين تذهبون.',
  'If nobody answers, go to an emergency department now.':
    'إذا لم يُجب أحد، فاذهبوا الآن إلى قسم الطوارئ (المستعجلات).',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'قد يُضعف علاج السرطان دفاعات الجسم، فتصبح العدوى خطيرة بسرعة.',
  'Do not lift anything or exercise until you have been checked.':
    'لا ترفعوا أي شيء ولا تقوموا بأي تمارين حتى يتم فحصكم.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'قولوا هل سقطتم، وهل لديكم ضعف في العظام أو تتناولون الكورتيزون.',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'عندما يُحتمل أن تكون العظام ضعيفة، فإن الألم المفاجئ، أو الألم بعد سقوط ولو كان بسيطًا، قد يأتي من كسر في العمود الفقري.',
  'Say which sign you are not sure about.': 'قولوا ما العلامة التي لستم متأكدين منها.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'إذا كنتم تستطيعون التحدث حالًا مع طبيبكم أو مع خط للاستشارات الطبية، فاسألوهم أولًا.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'كل علامة في تلك القائمة يجب فحصها في المستشفى اليوم. وإذا كان لديكم شك، فالسؤال أسلم.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'اعرضوا هذه الصفحة على أحد الوالدين، أو على شخص بالغ آخر تثقون به. فيمكنه الاتصال بالطبيب.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'قولوا منذ متى يوجد الألم، وهل يؤلم في الليل، وما الرياضات التي تمارسونها.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'إذا لم تتمكّنوا من الوصول إلى أحد، فحاولوا مرة أخرى في الصباح. اذهبوا إلى قسم الطوارئ (المستعجلات) إذا ساءت حالتكم. واطلبوا الإسعاف إذا بدأت أي علامة من العلامات أدناه.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'ألم الظهر عند الأطفال والمراهقين يجب أن يفحصه طبيب. فالنصائح المكتوبة للبالغين لم تُكتب لهم.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'اتصلوا أولًا بقسم الولادة الذي تتابعون لديه. وفي بداية الحمل، أو إذا لم يكن هناك قسم تتابعون لديه، فاتصلوا بطبيبكم.',
  'If nobody can see you today, go to an emergency department.':
    'إذا لم يستطع أحد أن يراكم اليوم، فاذهبوا إلى قسم الطوارئ (المستعجلات).',
  'Do not do the exercises on this page until you have asked.':
    'لا تقوموا بالتمارين الموجودة في هذه الصفحة قبل أن تسألوا.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'في الحمل وفي الأسابيع التي تلي الولادة، يجب أن يفحص هذه العلامات من يتابعون حالتكم ويعرفونها.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'اطلبوا الإسعاف إذا أصابكم تشوّش في الذهن، أو ضيق شديد في التنفس، أو صار الجلد مبقّعًا أو شاحبًا جدًا.',
  'Back pain with a fever can mean an infection that needs treatment.':
    'ألم الظهر مع الحمى قد يعني وجود عدوى تحتاج إلى علاج.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'اطلبوا الإسعاف إذا أصابكم تشوّش في الذهن أو نعاس غير معتاد، أو صار الكلام صعبًا عليكم.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'قد تأتي هذه العلامات من حصاة في الكلية، أو من عدوى في المثانة أو في إحدى الكليتين.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'إذا كان هناك فريق طبي يعالج السرطان لديكم، فاتصلوا به. وإن لم يكن، فاتصلوا بطبيبكم.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'يجب فحص ألم الظهر بسرعة عند كل من لديه سرطان الآن أو كان لديه في الماضي.',
  'Say how much weight you have lost, and since when.': 'قولوا كم نقص وزنكم، ومنذ متى.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'ألم الظهر مع نقص في الوزن لا تعرفون سببه يجب فحصه دون تأخير.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'اطلبوا علاجًا يخفّف الألم. قولوا ماذا تناولتم، وما الذي يمنعكم الألم من فعله.',
  'Pain this bad needs help, whatever causes it.': 'الألم بهذه الشدة يحتاج إلى مساعدة، مهما كان سببه.',
  'Say what looks different, and since when.': 'قولوا ما الذي تغيّر شكله، ومنذ متى.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'الطفح أو البثور المائية في جهة واحدة قد تكون الحزام الناري (الهربس النطاقي). يكون العلاج أنفع في الأيام الأولى، لذلك اسألوا الصيدلي إذا لم تتمكّنوا من الوصول إلى طبيبكم.',
  'A back that looks different should be checked without delay.': 'الظهر الذي تغيّر شكله يجب فحصه دون تأخير.',
  'Say where it hurts, since when, and what makes it worse.': 'قولوا أين الألم، ومنذ متى، وما الذي يزيده.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'أخبروهم إذا بدأ الألم قبل سن 45، واستمر أكثر من 3 أشهر، وكان لديكم تيبّس في الصباح. فقد يكون نوعًا من التهاب المفاصل.',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'ألم كهذا يجب فحصه، لأن سببه يكون خطيرًا أحيانًا.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'كل علامة في تلك القائمة يجب فحصها اليوم. وإذا كان لديكم شك، فيمكن للطبيب أو الممرض أن يساعدكم على القرار.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'توقفوا عن الجري والقفز وعن الرياضة التي تؤلم حتى يتم فحصكم. والمشي لا بأس به إذا لم يكن مؤلمًا.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'أخبروهم عن تدريبكم، وعن الكسور السابقة، وعن أكلكم ووزنكم، وعن الدورة الشهرية لمن لديها دورة.',
  'Say so if you are or may be pregnant.': 'أخبروهم إذا كان هناك حمل مؤكد أو محتمل.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'إذا كان هناك ألم في أعلى الفخذ من الأمام (ثنية الفخذ) يجعلكم تعرجون، فالأمر مختلف. لا تجروا ولا تقفزوا، وراجعوا طبيبًا اليوم.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'عند من يمارسون الجري أو الرياضة، قد يكون ألم الظهر أو المؤخرة مع أي شيء من ذلك كسرًا إجهاديًا، وهو شق رفيع في العظم. وهو يلتئم، لكن فقط مع الراحة من الجري ومن الرياضة التي تؤلم.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'يمكنكم مراجعة القابلة أو طبيب النساء والولادة. وإذا لم تكن زيارتكم التالية في الأيام القادمة، فاتصلوا بهم.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'اتصلوا اليوم إذا بدأ ألم يأتي ويذهب، أو شدّ في البطن يأتي ويذهب، أو نزيف، أو نزول سائل، أو إذا صارت حركة الجنين أقل من المعتاد.',
  'Ask before you do the exercises on this page.': 'اسألوا قبل القيام بالتمارين الموجودة في هذه الصفحة.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'في الحمل وبعد الولادة، أفضل من ينصحكم هو القابلة أو الطبيب.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'قولوا لهم متى بدأ الألم، وإنه لم يختفِ، وإن الحركة تفيد.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'أخبروهم إذا كان لديكم أو لدى عائلتكم صدفية، أو مرض في الأمعاء مثل داء كرون أو التهاب القولون التقرّحي، أو التهاب المفاصل. والعين الحمراء المؤلمة تحتاج إلى مساعدة اليوم.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'ألم الظهر الذي بدأ قبل سن 45، واستمر أشهرًا، ويخفّ مع الحركة قد يكون نوعًا من التهاب المفاصل يمكن علاجه.',
  'Until then, keep moving as far as the pain lets you.':
    'حتى ذلك الوقت، واصلوا الحركة بقدر ما يسمح به الألم.',
  'Ask a pharmacist which pain relief suits you.': 'اسألوا الصيدلي ما مسكّن الألم المناسب لكم.',
  'If you run, stop for now, and ask when to start again.':
    'إذا كنتم تمارسون الجري، فتوقفوا عنه في الوقت الحالي، واسألوا متى تعودون إليه.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'ألم الظهر أو الساق الذي يزداد سوءًا، أو يمنعكم من الحياة المعتادة، أو يستمر أسابيع يجب فحصه.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'واصلوا نشاطاتكم المعتادة قدر ما تستطيعون. حاولوا ألا تجلسوا أو تستلقوا مدة طويلة.',
  'A warm pack wrapped in a towel can ease the pain.': 'يمكن لكمّادة دافئة ملفوفة بمنشفة أن تخفّف الألم.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'لا تضعوا شيئًا دافئًا أو ساخنًا على جلد فيه خدر. فقد يحترق الجلد دون أن تشعروا.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'إذا كان الجري يثير ألم الساق أو يزيده، فامشوا بدلًا منه في الوقت الحالي.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'راجعوا أخصائي علاج طبيعي إذا أردتم مساعدة في التمارين وفي العودة إلى الحياة المعتادة.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'الألم الذي يمتد نزولًا في ساق واحدة كثيرًا ما يأتي من عصب متهيّج. يتحسّن كثير من الناس خلال 4 إلى 6 أسابيع، لكن ذلك قد يطول أكثر.',
  'Keep moving, and do not stay in bed for long.': 'واصلوا الحركة، ولا تبقوا في السرير مدة طويلة.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'ابدؤوا بما تستطيعون فعله الآن. قسّموا الأعمال، واستريحوا بينها، وزيدوا شيئًا فشيئًا.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'إذا كنتم تمارسون الجري، فيمكنكم مواصلته ما دام لا يزيد الألم أثناء الجري أو في اليوم التالي. اجروا في البداية مسافة أقل وبسرعة أقل.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'لم تلاحظوا أيًا من علامات التحذير التي سألنا عنها. ونوبة ألم الظهر الجديدة من دونها تخفّ عادةً خلال بضعة أسابيع. ويمكن للتمارين والعلاج الطبيعي أن تفيد أيضًا الألم الذي طال أكثر.',
  'Get emergency help at once if any of these fit you now or later:':
    'اطلبوا الإسعاف فورًا إذا انطبق عليكم أي شيء مما يلي الآن أو لاحقًا:',
  'Get medical help the same day if any of these fit you later:':
    'اطلبوا المساعدة الطبية في اليوم نفسه إذا انطبق عليكم لاحقًا أي شيء مما يلي:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'لا توجد علامة واحدة تبيّن بيقين ما المشكلة. لذلك يختار هذا الدليل الخطوة الأسلم عند الشك. وهو معلومات عامة ولا يُغني عن الفحص.',
};
