import type { Sentences } from '../sentences.js';

/** The exercises in Arabic: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'تمارين لأسفل الظهر',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'ابدؤوا بالمشي وإنزال الركبتين إلى الجانبين وإمالة الحوض. ثم أضيفوا تمارين أخرى واحدًا بعد الآخر كلما هدأ الظهر.',
  'Begin gently': 'ابدؤوا برفق',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'تحرّكوا ببطء وواصلوا التنفس. لا بأس بأن تشعروا بشدّ خفيف أو بأن عضلاتكم تعمل.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'ما لم يُذكر غير ذلك في التمرين، ابدؤوا بعدد 5 تكرارات، 3 مرات في اليوم. وكل بضعة أيام زيدوا تكرارًا أو تكرارين إذا كنتم مرتاحين.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'بعض الناس يرتاح ظهرهم عند الانحناء إلى الأمام، وبعضهم عند الانثناء إلى الخلف. أكثروا من الاتجاه الذي يخفّف ألمكم. واتركوا أي تمرين يجعل الألم ينزل في الساق.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'إذا كان النزول إلى الأرض صعبًا، فقوموا بالتمارين على سرير فراشه متماسك غير ليّن.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'للنهوض، انقلبوا إلى الجنب وادفعوا بالذراعين. ومن الأرض، استندوا إلى اليدين والركبتين، ثم اتكئوا على كرسي ثابت وقفوا.',
  'How much pain is all right': 'ما مقدار الألم المقبول',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'أعطوا الألم رقمًا: صفر يعني لا ألم، وعشرة تعني أسوأ ألم يمكنكم تخيّله.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    'الألم حتى 3 من 10 مقبول إذا هدأ بحلول صباح اليوم التالي. توقفوا إذا زاد على ذلك، أو جعلكم تعرجون، أو انتشر نزولًا في الساق.',
  'Stop the exercise if': 'أوقفوا التمرين في أي من هذه الحالات',
  'your pain keeps getting worse or becomes severe;': 'إذا ظلّ الألم يزداد أو أصبح شديدًا؛',
  'you feel a new sharp pain;': 'إذا شعرتم بألم حادّ جديد؛',
  'pain spreads down your leg, or further down than before;':
    'إذا انتشر الألم نزولًا في الساق، أو نزل أبعد من قبل؛',
  'a leg or foot feels numb, tingly or weak;': 'إذا شعرتم بخدر أو تنميل أو ضعف في ساق أو قدم؛',
  'you feel dizzy or unwell.': 'إذا شعرتم بدوخة أو توعّك.',
  'Ask a health professional before you start if':
    'اسألوا الطبيب أو مختصًا صحيًا آخر قبل البدء في أي من هذه الحالات',
  'you had a fall, an accident or another injury recently;': 'إذا تعرّضتم مؤخرًا لسقوط أو حادث أو إصابة أخرى؛',
  'you had an operation recently, or have a new hip or knee;':
    'إذا أُجريت لكم عملية مؤخرًا، أو رُكّب لكم مفصل جديد في الورك أو الركبة؛',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'إذا كان لديكم، أو يُحتمل أن يكون لديكم، كسر في العظم أو ضعف في العظام (هشاشة العظام)؛',
  'you are pregnant or gave birth recently;': 'إذا كان هناك حمل أو ولادة حديثة؛',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'إذا كنتم تشعرون بالدوخة كثيرًا، أو كان لديكم ارتفاع في ضغط الدم غير مضبوط؛',
  'you are not sure whether exercise is safe for you.': 'إذا لم تكونوا متأكدين من أن التمارين آمنة لكم.',
  'Bends your low back forward': 'يثني أسفل الظهر إلى الأمام',
  'Bends your low back backward': 'يثني أسفل الظهر إلى الخلف',
  'Start with these': 'ابدؤوا بهذه التمارين',
  'If bending backward feels better': 'إذا كان الانثناء إلى الخلف يريحكم أكثر',
  'If bending forward feels better': 'إذا كان الانحناء إلى الأمام يريحكم أكثر',
  'To get stronger, once the pain has eased': 'لتقوية الجسم، بعد أن يخفّ الألم',
  Walking: 'المشي',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'قفوا باستقامة وانظروا إلى الأمام. دعوا الكتفين والذراعين مرتخية.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'امشوا بسرعة مريحة لكم، ودعوا الذراعين تتأرجحان.',
  'Turn back before you get tired.': 'عودوا قبل أن تتعبوا.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'امشوا كثيرًا. المشي القصير يكفي في البداية. زيدوا المسافة قليلًا كل بضعة أيام إذا كنتم مرتاحين.',
  'Your back loosening up as you go.': 'ارتخاء الظهر شيئًا فشيئًا أثناء المشي.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'أبطئوا أو استريحوا إذا انتشر الألم نزولًا في الساق أو جعلكم تعرجون.',
  'Knee rolls': 'إنزال الركبتين إلى الجانبين',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'استلقوا على الظهر وضعوا وسادة صغيرة مسطّحة تحت الرأس. اثنوا الركبتين وأبقوهما متلاصقتين، والقدمان منبسطتان على الأرض. ضعوا الذراعين على الأرض ممدودتين، بعيدًا قليلًا عن الجسم.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'أنزلوا الركبتين معًا ببطء إلى جهة واحدة. وأبقوا الكتفين على الأرض.',
  'Bring them back, then roll to the other side.': 'أعيدوا الركبتين إلى الوسط، ثم أنزلوهما إلى الجهة الأخرى.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'ابقوا في كل جهة مدة نفَس عميق واحد. كرّروا 8 إلى 10 مرات كل يوم، مع تبديل الجهة.',
  'A gentle twist in your low back and waist.': 'التفاف خفيف في أسفل الظهر والخصر.',
  'Keep it small if a bigger movement hurts.': 'اجعلوا الحركة صغيرة إذا كانت الحركة الكبيرة تؤلمكم.',
  'Pelvic tilt': 'إمالة الحوض',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'استلقوا على الظهر والركبتان مثنيتان، والقدمان منبسطتان على الأرض، واليدان على البطن. هناك فراغ صغير تحت أسفل الظهر.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'اضغطوا أسفل الظهر برفق نحو الأرض حتى يختفي الفراغ. ويبقى الحوض على الأرض.',
  'Let go slowly.': 'ارتخوا ببطء.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.': 'اثبتوا ثانيتين. كرّروا 5 مرات، 3 مرات في اليوم.',
  'Your lower belly working.': 'عمل عضلات أسفل البطن.',
  'Keep breathing. Do not push with your feet or neck.': 'واصلوا التنفس. لا تدفعوا بالقدمين ولا بالرقبة.',
  'Lying press-up': 'رفع الصدر من الاستلقاء على البطن',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'استلقوا على البطن وضعوا الجبهة على منشفة مطوية. اثنوا المرفقين (الكوعين) وضعوا الساعدين على الأرض بجانبكم.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'ارفعوا الصدر مستندين إلى الساعدين، والمرفقان تحت الكتفين أو أمامهما قليلًا. ويبقى الحوض وأسفل البطن على الأرض.',
  'Hold, then lower yourself slowly.': 'اثبتوا، ثم انزلوا ببطء.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'عندما يصبح هذا سهلًا، ضعوا اليدين تحت الكتفين وافردوا الذراعين قليلًا. ويبقى الحوض على الأرض مرتخيًا.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'ابقوا مستندين إلى الساعدين 20 ثانية على الأكثر. كرّروا مرتين، مرة واحدة في اليوم. ولاحقًا، مع فرد الذراعين أكثر، كرّروا ببطء 5 مرات.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'ضغط خفيف في أسفل الظهر. وإذا كان في الساق ألم، فيجب أن يتراجع نحو العمود الفقري.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'اتركوا التمرين إذا كان تقويس الظهر إلى الخلف يثير ألم الساق أو يزيده.',
  'Standing back bend': 'ثني الظهر إلى الخلف وقوفًا',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'قفوا وخلفكم جدار قريب، والقدمان متباعدتان بعرض الكتفين. ضعوا اليدين على أسفل الظهر، عند تقوّسه.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'ميلوا إلى الخلف ببطء فوق اليدين، والركبتان مفرودتان، بقدر ما يكون مريحًا.',
  'Come back up slowly.': 'عودوا إلى الوقوف المستقيم ببطء.',
  'Do 5 repeats, 3 times a day.': 'كرّروا 5 مرات، 3 مرات في اليوم.',
  'A gentle squeeze in your low back.': 'ضغط خفيف في أسفل الظهر.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'توقفوا إذا شعرتم بدوخة أو بتنميل في الساقين كلتيهما. واتركوا التمرين إذا كان تقويس الظهر إلى الخلف يثير ألم الساق أو يزيده.',
  'Knee to chest': 'الركبة إلى الصدر',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'استلقوا على الظهر والركبتان مثنيتان، والقدمان منبسطتان على الأرض.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'شدّوا البطن قليلًا واضغطوا أسفل الظهر نحو الأرض. اسحبوا ركبة واحدة نحو الصدر بكلتا اليدين.',
  'Hold, lower slowly, and change legs.': 'اثبتوا، ثم أنزلوها ببطء، وبدّلوا الساق.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    'اثبتوا 5 ثوانٍ. عدد التكرارات 2 أو 3 لكل ساق، صباحًا ومساءً.',
  'A gentle stretch in your low back and buttock.': 'شدّ خفيف في أسفل الظهر والمؤخرة.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'إذا كانت الركبة تؤلمكم، فأمسكوا الساق من خلف الفخذ. واتركوا التمرين إذا كان الانحناء إلى الأمام يجعل الألم ينزل في الساق.',
  'Hips to heels': 'إنزال المؤخرة نحو الكعبين',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'استندوا إلى اليدين والركبتين: اليدان تحت الكتفين، والركبتان تحت الوركين، والظهر مستوٍ، والمرفقان غير مفرودين تمامًا.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'حرّكوا المؤخرة ببطء إلى الخلف نحو الكعبين ودعوا الصدر ينزل. أزيحوا اليدين إلى الأمام على الأرض حتى تبقى الذراعان ممدودتين.',
  'Come back to the start.': 'عودوا إلى وضع البداية.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    'ابقوا مدة نفَس عميق واحد. كرّروا 8 إلى 10 مرات كل يوم.',
  'A gentle stretch in your low back.': 'شدّ خفيف في أسفل الظهر.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'إذا كانت في الركبة مشكلة، فانزلوا جزءًا من المسافة فقط. واتركوا التمرين إذا كان الانحناء إلى الأمام يجعل الألم ينزل في الساق.',
  Bridge: 'الجسر',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'استلقوا على الظهر والركبتان مثنيتان، والقدمان منبسطتان على الأرض، والذراعان بجانب الجسم.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'شدّوا البطن والمؤخرة، ثم ارفعوا الحوض حتى تصبح الركبتان والوركان والكتفان على خط مستقيم واحد.',
  'Hold, then lower slowly.': 'اثبتوا، ثم انزلوا ببطء.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    'اثبتوا مدة 3 أنفاس عميقة. ابدؤوا بعدد 5 تكرارات في اليوم. وعلى مدى أسابيع زيدوا العدد ببطء. في «مايو كلينك» (Mayo Clinic، مركز طبي أمريكي) يصل العدد إلى 30.',
  'Your buttocks working, more than your back.': 'عمل عضلات المؤخرة، أكثر من عضلات الظهر.',
  'Lift less if your back or thighs cramp.': 'ارفعوا أقل إذا حدث تشنّج في الظهر أو الفخذين.',
  'Bird dog': 'مدّ الذراع والساق المتعاكستين',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'استندوا إلى اليدين والركبتين: اليدان تحت الكتفين، والركبتان تحت الوركين، والظهر مستوٍ.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'مدّوا ذراعًا واحدة إلى الأمام والساق المعاكسة إلى الخلف، لا أعلى من مستوى الكتفين والوركين. وأبقوا النظر إلى الأرض.',
  'Hold, come back to the start, and change sides.': 'اثبتوا، وعودوا إلى وضع البداية، ثم بدّلوا الجهة.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'اثبتوا 10 ثوانٍ على الأكثر. كرّروا 5 مرات لكل جهة، مرة واحدة في اليوم.',
  'Your back, belly and buttock working.': 'عمل عضلات الظهر والبطن والمؤخرة.',
  'If you wobble, move only an arm or only a leg.': 'إذا اختلّ توازنكم، فحرّكوا ذراعًا فقط أو ساقًا فقط.',
  'Side bridge on your knees': 'الجسر الجانبي على الركبتين',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'استلقوا على الجنب والركبتان مثنيتان. استندوا إلى المرفق (الكوع)، وهو تحت الكتف، والساعد متّجه إلى الأمام.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'ارفعوا الحوض حتى تصبح الركبتان والوركان والكتفان على خط مستقيم واحد.',
  'Hold, lower slowly, and change sides.': 'اثبتوا، ثم انزلوا ببطء، وبدّلوا الجهة.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'اثبتوا 10 ثوانٍ على الأكثر. ابدؤوا بتكرارين لكل جهة، مرة واحدة في اليوم. وزيدوا تكرارًا واحدًا كل بضعة أيام إذا كنتم مرتاحين.',
  'The lower side of your waist working.': 'عمل عضلات الخصر في الجهة القريبة من الأرض.',
  'Leave it out if your shoulder hurts.': 'اتركوا التمرين إذا كانت الكتف تؤلمكم.',
  'Curl-up': 'رفع الرأس والكتفين',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'استلقوا على الظهر، وإحدى الركبتين مثنية والساق الأخرى ممدودة. ضعوا اليدين كلتيهما تحت أسفل الظهر.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'ارفعوا الرأس والكتفين عن الأرض قليلًا فقط، كأنها قطعة واحدة. أسفل الظهر لا يتحرّك.',
  'Hold, then lower slowly. Change legs halfway through.':
    'اثبتوا، ثم انزلوا ببطء. بدّلوا الساق في منتصف العدد.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'اثبتوا 10 ثوانٍ على الأكثر. كرّروا 3 مرات لكل ساق وهي مثنية، مرة واحدة في اليوم.',
  'The front of your belly working.': 'عمل عضلات مقدّمة البطن.',
  'Stop if your neck hurts.': 'توقفوا إذا كانت الرقبة تؤلمكم.',
  'Positions that often ease the pain': 'وضعيات تخفّف الألم في كثير من الأحيان',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'التزموا بما يفيدكم. استريحوا مدة قصيرة، ثم انهضوا وتحرّكوا: فالاستلقاء الطويل لا يفيد.',
  'On your back, knees on pillows': 'على الظهر، والركبتان على وسائد',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'ضعوا عدة وسائد متماسكة تحت الركبتين، وأريحوا الرأس على وسادة.',
  'On your side, cushion between the knees': 'على الجنب، مع وسادة بين الركبتين',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'اثنوا الركبتين، وضعوا بينهما وسادة صغيرة متماسكة، ووسادة تحت الرأس.',
};
