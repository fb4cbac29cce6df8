import type { Sentences } from '../sentences.js';

/** The exercises in Korean: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': '허리를 위한 운동',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    '걷기, 무릎 좌우로 넘기기, 골반 기울이기부터 시작하세요. 허리 통증이 가라앉는 대로 다른 운동을 한 번에 하나씩 더하세요.',
  'Begin gently': '무리하지 않게 시작하기',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    '천천히 움직이고 숨을 멈추지 마세요. 살짝 당기거나 근육이 힘쓰는 느낌은 괜찮습니다.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    '운동에 다른 설명이 없으면 5회 반복을 하루 3번 하는 것으로 시작하세요. 편안하면 며칠마다 1~2회씩 늘리세요.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    '허리를 앞으로 굽히면 편한 사람도 있고, 뒤로 젖히면 편한 사람도 있습니다. 통증이 덜해지는 방향의 운동을 더 많이 하세요. 통증이 다리로 내려가게 하는 운동은 하지 마세요.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    '바닥에 내려가기 힘들면 단단한 침대에서 운동하세요.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    '일어날 때는 옆으로 돌아누워 두 팔로 밀며 몸을 일으키세요. 바닥에서는 두 손과 두 무릎을 짚고 엎드린 다음, 튼튼한 의자에 기대어 일어서세요.',
  'How much pain is all right': '통증이 어느 정도까지 괜찮은가',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    '통증에 점수를 매겨 보세요. 통증이 전혀 없으면 0점, 상상할 수 있는 가장 심한 통증이면 10점입니다.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    '10점 중 3점까지는 다음 날 아침까지 가라앉으면 괜찮습니다. 그보다 심해지거나, 다리를 절게 되거나, 통증이 다리로 내려가면 멈추세요.',
  'Stop the exercise if': '이럴 때는 운동을 멈추세요',
  'your pain keeps getting worse or becomes severe;': '통증이 계속 심해지거나, 심한 통증이 되었을 때',
  'you feel a new sharp pain;': '전에 없던 날카로운 통증이 느껴질 때',
  'pain spreads down your leg, or further down than before;':
    '통증이 다리로 내려가거나, 전보다 더 아래로 내려갈 때',
  'a leg or foot feels numb, tingly or weak;': '다리나 발의 감각이 없거나 둔하거나, 저리거나, 힘이 빠질 때',
  'you feel dizzy or unwell.': '어지럽거나 몸이 좋지 않을 때',
  'Ask a health professional before you start if': '이런 경우에는 시작하기 전에 의료 전문가에게 물어보세요',
  'you had a fall, an accident or another injury recently;':
    '최근에 넘어졌거나, 사고를 당했거나, 다른 부상을 입은 경우',
  'you had an operation recently, or have a new hip or knee;':
    '최근에 수술을 받았거나, 엉덩관절이나 무릎에 인공 관절을 넣은 경우',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    '뼈가 부러졌거나 뼈가 약한(골다공증) 경우, 또는 그럴 수 있는 경우',
  'you are pregnant or gave birth recently;': '임신 중이거나 최근에 출산한 경우',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    '자주 어지럽거나, 조절되지 않는 고혈압이 있는 경우',
  'you are not sure whether exercise is safe for you.': '운동을 해도 안전한지 확실하지 않은 경우',
  'Bends your low back forward': '허리를 앞으로 굽히는 운동',
  'Bends your low back backward': '허리를 뒤로 젖히는 운동',
  'Start with these': '먼저 할 운동',
  'If bending backward feels better': '뒤로 젖힐 때 더 편하다면',
  'If bending forward feels better': '앞으로 굽힐 때 더 편하다면',
  'To get stronger, once the pain has eased': '통증이 덜해진 뒤, 힘을 기르려면',
  Walking: '걷기',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    '똑바로 서서 앞을 보세요. 어깨와 팔의 힘을 빼고 늘어뜨리세요.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    '편안한 속도로 걸으며 팔을 자연스럽게 흔드세요.',
  'Turn back before you get tired.': '지치기 전에 되돌아오세요.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    '자주 걸으세요. 처음에는 짧게 걸어도 충분합니다. 편안하면 며칠마다 조금씩 더 멀리 가세요.',
  'Your back loosening up as you go.': '걸을수록 허리가 풀리는 느낌.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    '통증이 다리로 내려가거나 다리를 절게 되면 속도를 늦추거나 쉬세요.',
  'Knee rolls': '무릎 좌우로 넘기기',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    '작고 납작한 쿠션을 베고 등을 대고 누우세요. 두 무릎을 세워 서로 붙이고 발바닥은 바닥에 붙이세요. 두 팔은 곧게 펴서 몸에서 조금 떨어뜨려 내려놓으세요.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    '두 무릎을 함께 한쪽으로 천천히 넘기세요. 양쪽 어깨는 바닥에 붙여 두세요.',
  'Bring them back, then roll to the other side.': '무릎을 가운데로 가져온 다음 반대쪽으로 넘기세요.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    '양쪽에서 각각 한 번 깊게 숨 쉬는 동안 머무르세요. 좌우를 번갈아 가며 매일 8~10회 반복하세요.',
  'A gentle twist in your low back and waist.': '허리와 옆구리가 부드럽게 비틀리는 느낌.',
  'Keep it small if a bigger movement hurts.': '크게 움직이면 아플 때는 작게 움직이세요.',
  'Pelvic tilt': '골반 기울이기',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    '등을 대고 누워 무릎을 세우고, 발바닥은 바닥에 붙이고, 두 손은 배 위에 올리세요. 허리 밑에 작은 틈이 있습니다.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    '틈이 없어질 때까지 허리를 바닥 쪽으로 부드럽게 누르세요. 엉덩이는 바닥에서 떨어지지 않습니다.',
  'Let go slowly.': '천천히 힘을 빼세요.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.': '2초 동안 유지하세요. 5회 반복을 하루 3번 하세요.',
  'Your lower belly working.': '아랫배에 힘이 들어가는 느낌.',
  'Keep breathing. Do not push with your feet or neck.': '숨을 멈추지 마세요. 발이나 목으로 밀지 마세요.',
  'Lying press-up': '엎드려 상체 들기',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    '접은 수건에 이마를 대고 엎드리세요. 팔꿈치를 굽혀 아래팔을 몸 옆 바닥에 놓으세요.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    '아래팔로 바닥을 짚고 윗몸을 일으키세요. 팔꿈치는 어깨 바로 아래나 조금 앞에 둡니다. 골반과 아랫배는 바닥에서 떨어지지 않습니다.',
  'Hold, then lower yourself slowly.': '그대로 유지한 다음 천천히 내려오세요.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    '이 동작이 쉬워지면 두 손을 어깨 밑에 짚고 팔을 조금 펴세요. 골반은 힘을 빼고 바닥에 붙여 두세요.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    '아래팔로 짚은 자세를 20초까지 유지하세요. 2회 반복을 하루 한 번 하세요. 나중에는 팔을 더 펴고 천천히 5회 반복하세요.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    '허리가 가볍게 눌리는 느낌. 다리에 통증이 있으면 척추 쪽으로 되돌아와야 합니다.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    '허리를 젖힐 때 다리 통증이 생기거나 심해지면 하지 마세요.',
  'Standing back bend': '서서 허리 젖히기',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    '벽을 등지고 벽 가까이에 서서 발을 어깨너비로 벌리세요. 두 손을 허리 뒤에 대세요.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    '무릎을 편 채로, 손을 받침 삼아 편안한 만큼만 윗몸을 천천히 뒤로 젖히세요.',
  'Come back up slowly.': '천천히 바로 서세요.',
  'Do 5 repeats, 3 times a day.': '5회 반복을 하루 3번 하세요.',
  'A gentle squeeze in your low back.': '허리가 가볍게 눌리는 느낌.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    '어지럽거나 양쪽 다리가 저리면 멈추세요. 허리를 젖힐 때 다리 통증이 생기거나 심해지면 하지 마세요.',
  'Knee to chest': '무릎 가슴으로 당기기',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    '등을 대고 누워 무릎을 세우고 발바닥을 바닥에 붙이세요.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    '배에 가볍게 힘을 주고 허리를 바닥에 붙이세요. 두 손으로 한쪽 무릎을 가슴 쪽으로 당기세요.',
  'Hold, lower slowly, and change legs.': '그대로 유지한 다음 천천히 내리고 다리를 바꾸세요.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    '5초 동안 유지하세요. 아침과 저녁에 다리마다 2~3회 반복하세요.',
  'A gentle stretch in your low back and buttock.': '허리와 엉덩이가 부드럽게 당기는 느낌.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    '무릎이 아프면 허벅지 뒤를 잡으세요. 앞으로 굽힐 때 통증이 다리로 내려가면 하지 마세요.',
  'Hips to heels': '엉덩이를 발꿈치로 보내기',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    '두 손과 두 무릎을 바닥에 짚고 엎드리세요. 손은 어깨 아래, 무릎은 골반 아래에 두고, 등은 평평하게 하고, 팔꿈치는 끝까지 펴지 마세요.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    '엉덩이를 발꿈치 쪽으로 천천히 보내며 가슴을 낮추세요. 팔이 길게 펴져 있도록 두 손을 앞으로 미세요.',
  'Come back to the start.': '처음 자세로 돌아오세요.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    '한 번 깊게 숨 쉬는 동안 머무르세요. 매일 8~10회 반복하세요.',
  'A gentle stretch in your low back.': '허리가 부드럽게 당기는 느낌.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    '무릎에 문제가 있으면 엉덩이를 중간까지만 보내세요. 앞으로 굽힐 때 통증이 다리로 내려가면 하지 마세요.',
  Bridge: '누워서 엉덩이 들기(브리지)',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    '등을 대고 누워 무릎을 세우고, 발바닥은 바닥에 붙이고, 두 팔은 몸 옆에 놓으세요.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    '배와 엉덩이에 힘을 준 다음, 무릎과 골반과 어깨가 일직선이 될 때까지 엉덩이를 들어 올리세요.',
  'Hold, then lower slowly.': '그대로 유지한 다음 천천히 내리세요.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    '깊게 숨을 3번 쉬는 동안 유지하세요. 하루 5회 반복으로 시작하세요. 몇 주에 걸쳐 천천히 늘리세요. 미국의 병원 메이요 클리닉(Mayo Clinic)은 30회까지 늘리게 합니다.',
  'Your buttocks working, more than your back.': '허리보다 엉덩이에 힘이 더 들어가는 느낌.',
  'Lift less if your back or thighs cramp.': '허리나 허벅지에 쥐가 나면 덜 들어 올리세요.',
  'Bird dog': '팔다리 엇갈려 뻗기(버드독)',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    '두 손과 두 무릎을 바닥에 짚고 엎드리세요. 손은 어깨 아래, 무릎은 골반 아래에 두고, 등은 평평하게 하세요.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    '한 팔은 앞으로, 반대쪽 다리는 뒤로 뻗으세요. 어깨와 골반보다 높이 들지 마세요. 계속 바닥을 보세요.',
  'Hold, come back to the start, and change sides.':
    '그대로 유지한 다음 처음 자세로 돌아와 반대쪽으로 바꾸세요.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    '10초까지 유지하세요. 좌우 각각 5회 반복을 하루 한 번 하세요.',
  'Your back, belly and buttock working.': '등, 허리, 배와 엉덩이에 힘이 들어가는 느낌.',
  'If you wobble, move only an arm or only a leg.': '몸이 흔들리면 팔만 또는 다리만 움직이세요.',
  'Side bridge on your knees': '무릎 대고 옆으로 엉덩이 들기(사이드 브리지)',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    '무릎을 굽히고 옆으로 누우세요. 팔꿈치를 어깨 밑에 놓고 몸을 받치세요. 아래팔은 앞을 향하게 합니다.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    '무릎과 골반과 어깨가 일직선이 될 때까지 엉덩이를 들어 올리세요.',
  'Hold, lower slowly, and change sides.': '그대로 유지한 다음 천천히 내리고 반대쪽으로 바꾸세요.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    '10초까지 유지하세요. 좌우 각각 2회 반복을 하루 한 번 하는 것으로 시작하세요. 편안하면 며칠마다 1회씩 늘리세요.',
  'The lower side of your waist working.': '바닥 쪽 옆구리에 힘이 들어가는 느낌.',
  'Leave it out if your shoulder hurts.': '어깨가 아프면 하지 마세요.',
  'Curl-up': '머리와 어깨 살짝 들기(컬업)',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    '등을 대고 누워 한쪽 무릎은 세우고 다른 쪽 다리는 펴세요. 두 손을 허리 밑에 넣으세요.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    '머리와 어깨를 한 덩어리처럼 바닥에서 살짝만 들어 올리세요. 허리는 움직이지 않습니다.',
  'Hold, then lower slowly. Change legs halfway through.':
    '그대로 유지한 다음 천천히 내리세요. 절반을 하고 나면 다리를 바꾸세요.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    '10초까지 유지하세요. 무릎을 한쪽씩 세우고 각각 3회 반복을 하루 한 번 하세요.',
  'The front of your belly working.': '배 앞쪽에 힘이 들어가는 느낌.',
  'Stop if your neck hurts.': '목이 아프면 멈추세요.',
  'Positions that often ease the pain': '통증을 덜어 주는 경우가 많은 자세',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    '본인에게 도움이 되는 자세를 쓰세요. 잠깐 쉰 다음 일어나 움직이세요. 오래 누워 있는 것은 도움이 되지 않습니다.',
  'On your back, knees on pillows': '등을 대고 누워 무릎 밑에 베개 받치기',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    '단단한 베개 몇 개를 무릎 밑에 받치고, 쿠션을 베세요.',
  'On your side, cushion between the knees': '옆으로 누워 무릎 사이에 쿠션 끼우기',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    '무릎을 굽히고, 작고 단단한 쿠션을 무릎 사이에 끼우고, 베개를 베세요.',
};
