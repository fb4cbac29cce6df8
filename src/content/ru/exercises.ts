import type { Sentences } from '../sentences.js';

/** The exercises in Russian: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'Упражнения для поясницы',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'Начните с ходьбы, наклонов коленей в стороны и наклона таза. Когда спине станет легче, добавляйте другие упражнения по одному.',
  'Begin gently': 'Начинайте осторожно',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'Двигайтесь медленно и не задерживайте дыхание. Чувствовать лёгкое растяжение или работу мышц — нормально.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'Если в упражнении не сказано иначе, начните с 5 повторов 3 раза в день. Раз в несколько дней добавляйте 1 или 2 повтора, если вам это легко.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'Одним легче, когда они наклоняются вперёд, другим — когда прогибаются назад. Больше двигайтесь в ту сторону, от которой боль слабеет. Не делайте упражнений, от которых боль идёт вниз по ноге.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'Если вам трудно опуститься на пол, делайте упражнения на жёсткой кровати.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'Чтобы встать, повернитесь на бок и оттолкнитесь руками. Если вы на полу, встаньте на четвереньки, обопритесь на устойчивый стул и поднимитесь.',
  'How much pain is all right': 'Какая боль допустима',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'Оцените боль числом: ноль — боли нет, десять — самая сильная боль, какую вы можете представить.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    'До 3 из 10 — нормально, если к следующему утру боль утихает. Остановитесь, если боль сильнее, если вы из-за неё хромаете или если она идёт вниз по ноге.',
  'Stop the exercise if': 'Прекратите упражнение, если',
  'your pain keeps getting worse or becomes severe;': 'боль всё время усиливается или становится сильной;',
  'you feel a new sharp pain;': 'вы чувствуете новую резкую боль;',
  'pain spreads down your leg, or further down than before;':
    'боль идёт вниз по ноге или спускается ниже, чем раньше;',
  'a leg or foot feels numb, tingly or weak;':
    'нога или стопа немеет, слабеет или в ней появляется покалывание;',
  'you feel dizzy or unwell.': 'у вас кружится голова или вам нехорошо.',
  'Ask a health professional before you start if':
    'Прежде чем начать, спросите медицинского специалиста, если',
  'you had a fall, an accident or another injury recently;':
    'недавно вы упали или у вас был несчастный случай или другая травма;',
  'you had an operation recently, or have a new hip or knee;':
    'у вас недавно была операция или у вас искусственный тазобедренный или коленный сустав;',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'у вас есть или, возможно, есть перелом или хрупкие кости (остеопороз);',
  'you are pregnant or gave birth recently;': 'вы беременны или недавно родили;',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'у вас часто кружится голова или у вас высокое давление, которое не удаётся держать в норме;',
  'you are not sure whether exercise is safe for you.': 'вы сомневаетесь, безопасны ли для вас упражнения.',
  'Bends your low back forward': 'Поясница сгибается вперёд',
  'Bends your low back backward': 'Поясница прогибается назад',
  'Start with these': 'Начните с этих',
  'If bending backward feels better': 'Если легче прогибаться назад',
  'If bending forward feels better': 'Если легче наклоняться вперёд',
  'To get stronger, once the pain has eased': 'Для укрепления, когда боль ослабла',
  Walking: 'Ходьба',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'Встаньте прямо и смотрите перед собой. Плечи и руки расслаблены.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'Идите в удобном темпе и свободно двигайте руками.',
  'Turn back before you get tired.': 'Поверните обратно раньше, чем устанете.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'Ходите часто. Сначала хватит коротких прогулок. Раз в несколько дней проходите немного больше, если вам это легко.',
  'Your back loosening up as you go.': 'По ходу прогулки спина становится свободнее.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'Идите медленнее или отдохните, если боль идёт вниз по ноге или вы из-за неё хромаете.',
  'Knee rolls': 'Наклоны коленей в стороны',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'Лягте на спину, под голову положите небольшую плоскую подушку. Согните колени и держите их вместе, стопы на полу. Прямые руки лежат немного в стороне от тела.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'Медленно наклоните оба колена в одну сторону. Оба плеча остаются на полу.',
  'Bring them back, then roll to the other side.': 'Верните колени, затем наклоните их в другую сторону.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'Оставайтесь так на один глубокий вдох и выдох с каждой стороны. Делайте 8–10 повторов каждый день, чередуя стороны.',
  'A gentle twist in your low back and waist.': 'Лёгкое скручивание в пояснице и боках.',
  'Keep it small if a bigger movement hurts.': 'Если большое движение вызывает боль, делайте его маленьким.',
  'Pelvic tilt': 'Наклон таза',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'Лягте на спину, колени согнуты, стопы стоят на полу, руки лежат на животе. Под поясницей есть небольшой просвет.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'Мягко прижмите поясницу к полу, чтобы просвет исчез. Таз остаётся на полу.',
  'Let go slowly.': 'Медленно расслабьтесь.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.': 'Держите 2 секунды. Делайте 5 повторов 3 раза в день.',
  'Your lower belly working.': 'Работают мышцы внизу живота.',
  'Keep breathing. Do not push with your feet or neck.':
    'Не задерживайте дыхание. Не давите на пол ни стопами, ни шеей.',
  'Lying press-up': 'Подъём на предплечья лёжа на животе',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'Лягте на живот, лоб на сложенном полотенце. Согните локти и положите предплечья на пол рядом с собой.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'Поднимитесь на предплечья: локти под плечами или чуть впереди. Таз и низ живота остаются на полу.',
  'Hold, then lower yourself slowly.': 'Удержите положение, затем медленно опуститесь.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'Когда это станет легко, поставьте ладони под плечи и немного выпрямите руки. Таз остаётся на полу и расслаблен.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'Оставайтесь на предплечьях до 20 секунд. Делайте 2 повтора один раз в день. Позже, с более прямыми руками, делайте 5 медленных повторов.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'Лёгкое сжатие в пояснице. Боль в ноге должна отступать вверх, к позвоночнику.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'Не делайте это упражнение, если от прогиба назад нога начинает болеть или болит сильнее.',
  'Standing back bend': 'Прогиб назад стоя',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'Встаньте близко к стене, спиной к ней, ноги на ширине плеч. Положите ладони на поясницу.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'Колени прямые. Медленно прогнитесь назад, опираясь спиной на ладони, насколько вам удобно.',
  'Come back up slowly.': 'Медленно выпрямитесь.',
  'Do 5 repeats, 3 times a day.': 'Делайте 5 повторов 3 раза в день.',
  'A gentle squeeze in your low back.': 'Лёгкое сжатие в пояснице.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'Прекратите, если у вас кружится голова или покалывает обе ноги. Не делайте это упражнение, если от прогиба назад нога начинает болеть или болит сильнее.',
  'Knee to chest': 'Колено к груди',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'Лягте на спину, колени согнуты, стопы стоят на полу.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'Слегка напрягите живот и прижмите поясницу к полу. Обеими руками подтяните одно колено к груди.',
  'Hold, lower slowly, and change legs.':
    'Удержите положение, медленно опустите ногу и повторите другой ногой.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    'Держите 5 секунд. Делайте 2 или 3 повтора каждой ногой утром и вечером.',
  'A gentle stretch in your low back and buttock.': 'Лёгкое растяжение в пояснице и ягодице.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'Если болит колено, держите ногу сзади за бедро. Не делайте это упражнение, если от наклона вперёд боль идёт вниз по ноге.',
  'Hips to heels': 'Таз к пяткам',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'Встаньте на четвереньки: ладони под плечами, колени под тазом, спина ровная, локти слегка согнуты.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'Медленно отведите таз назад к пяткам и дайте груди опуститься. Ладони скользят вперёд, чтобы руки оставались вытянутыми.',
  'Come back to the start.': 'Вернитесь в исходное положение.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    'Оставайтесь так на один глубокий вдох и выдох. Делайте 8–10 повторов каждый день.',
  'A gentle stretch in your low back.': 'Лёгкое растяжение в пояснице.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'Если у вас больное колено, отводите таз только на часть пути. Не делайте это упражнение, если от наклона вперёд боль идёт вниз по ноге.',
  Bridge: 'Ягодичный мостик',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'Лягте на спину, колени согнуты, стопы стоят на полу, руки вдоль тела.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'Напрягите живот и ягодицы, затем поднимите таз так, чтобы колени, таз и плечи были на одной прямой.',
  'Hold, then lower slowly.': 'Удержите положение, затем медленно опуститесь.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    'Держите на протяжении 3 глубоких вдохов и выдохов. Начните с 5 повторов в день. За несколько недель понемногу увеличивайте число повторов. В американской клинике Mayo Clinic доходят до 30.',
  'Your buttocks working, more than your back.': 'Ягодицы работают больше, чем спина.',
  'Lift less if your back or thighs cramp.': 'Поднимайте таз ниже, если спину или бёдра сводит судорогой.',
  'Bird dog': 'Рука и нога крест-накрест',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'Встаньте на четвереньки: ладони под плечами, колени под тазом, спина ровная.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'Вытяните одну руку вперёд, а противоположную ногу назад, не выше плеч и таза. Смотрите в пол.',
  'Hold, come back to the start, and change sides.':
    'Удержите положение, вернитесь в исходное и смените сторону.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'Держите до 10 секунд. Делайте 5 повторов на каждую сторону один раз в день.',
  'Your back, belly and buttock working.': 'Работают спина, живот и ягодица.',
  'If you wobble, move only an arm or only a leg.':
    'Если вы шатаетесь, вытягивайте только руку или только ногу.',
  'Side bridge on your knees': 'Боковая планка с опорой на колени',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'Лягте на бок, колени согнуты. Обопритесь на локоть: локоть под плечом, предплечье направлено вперёд.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'Поднимите таз так, чтобы колени, таз и плечи были на одной прямой.',
  'Hold, lower slowly, and change sides.': 'Удержите положение, медленно опуститесь и смените сторону.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'Держите до 10 секунд. Начните с 2 повторов на каждую сторону один раз в день. Раз в несколько дней добавляйте 1 повтор, если вам это легко.',
  'The lower side of your waist working.': 'Работает бок, который ближе к полу.',
  'Leave it out if your shoulder hurts.': 'Не делайте это упражнение, если болит плечо.',
  'Curl-up': 'Подъём головы и плеч',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'Лягте на спину, одно колено согнуто, другая нога прямая. Подложите обе ладони под поясницу.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'Чуть приподнимите голову и плечи над полом, как одно целое. Поясница не двигается.',
  'Hold, then lower slowly. Change legs halfway through.':
    'Удержите положение, затем медленно опуститесь. На середине смените ногу.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'Держите до 10 секунд. Делайте 3 повтора с одной согнутой ногой, затем столько же с другой, один раз в день.',
  'The front of your belly working.': 'Работают мышцы живота спереди.',
  'Stop if your neck hurts.': 'Прекратите, если болит шея.',
  'Positions that often ease the pain': 'Положения, которые часто облегчают боль',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'Выбирайте то, что помогает вам. Отдохните немного, затем встаньте и двигайтесь: долго лежать не помогает.',
  'On your back, knees on pillows': 'На спине, подушки под коленями',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'Положите под колени несколько плотных подушек, а голову — на подушку.',
  'On your side, cushion between the knees': 'На боку, подушка между коленями',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'Согните колени, положите между ними небольшую плотную подушку, а под голову — обычную.',
};
