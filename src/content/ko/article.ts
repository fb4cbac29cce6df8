import type { Sentences } from '../sentences.js';

/** The article in Korean: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': '달리기와 허리 통증',
  'What to do when your back hurts, and how to run again.': '허리가 아플 때 할 일과 다시 달리는 방법.',
  'First: is this an emergency?': '먼저: 응급 상황인가요?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    '다리 사이의 감각이 없거나 둔한가요? 소변이나 대변을 보거나 참는 데 새로 문제가 생겼거나, 양쪽 다리에 힘이 빠지거나, 가슴이 아프거나, 큰 사고를 당했나요? 하나라도 해당하면: {callNow}',
  'No regular sport': '규칙적인 운동을 하지 않는 사람',
  Joggers: '조깅하는 사람',
  'Long-distance runners': '장거리 달리기를 하는 사람',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    '띠: 연구에 참여하려면 매주 달려야 했던 거리. 점: 실제로 달린 평균 거리.',
  easy: '쉬움',
  'somewhat easy': '약간 쉬움',
  'somewhat hard': '약간 힘듦',
  'In short': '간단히 말하면',
  'Most new back pain eases within a few weeks.': '새로 생긴 허리 통증은 대부분 몇 주 안에 가라앉습니다.',
  'Pain does not have to mean harm: your back is strong.':
    '아프다고 꼭 손상된 것은 아닙니다. 허리는 튼튼합니다.',
  'Keep moving, at work too if you can.': '계속 움직이세요. 할 수 있으면 일도 하면서 움직이세요.',
  'Most people do not need a scan.': '대부분은 영상 검사(MRI, CT 등)가 필요하지 않습니다.',
  'When your pain has eased, you can go back to running step by step.':
    '통증이 덜해지면 단계에 따라 다시 달릴 수 있습니다.',
  'When your back hurts': '허리가 아플 때',
  'What to do now': '지금 할 일',
  'Keep moving.': '계속 움직이세요.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    '오늘은 달리기를 멈추고, 할 수 있으면 가볍게 걸으세요. 새로 생긴 허리 통증에는 침대에 누워 쉬는 것보다 조금 더 도움이 됩니다. 좌골신경통(다리로 내려가는 통증)이 있으면 걸어도 통증에는 별 차이가 없지만, 체력이 유지됩니다.',
  'Find what eases it.': '통증을 덜어 주는 것을 찾으세요.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    '등을 대고 누워 무릎 밑에 베개를 받치거나, 옆으로 누워 무릎 사이에 쿠션을 끼워 보세요. 어느 한쪽으로 굽히거나 젖힐 때 통증이 덜해지거나 다리에서 물러나면, 그 동작을 더 하세요. 통증을 더 아래로 내려가게 하는 것은 멈추세요.',
  'Try warmth or cold.': '따뜻하게 또는 차갑게 해 보세요.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    '따뜻한 팩이 편한 사람도 있고 차가운 팩이 편한 사람도 있습니다. 수건에 싸서 대세요. 감각이 없거나 둔한 피부에는 대지 마세요. 모르는 사이에 화상을 입을 수 있습니다.',
  'Pace yourself.': '무리하지 않게 나누어 하세요.',
  'Start with what you can do now, rest in between, and build up slowly.':
    '지금 할 수 있는 것부터 시작하고, 사이사이 쉬고, 천천히 늘려 가세요.',
  'Run again when it eases.': '덜해지면 다시 달리세요.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    '달리는 동안이나 다음 날 통증이 심해지지 않으면 달려도 됩니다. 처음에는 더 짧게, 더 천천히 달리세요.',
  'If pain burns or shoots down a leg': '다리로 화끈거리거나 찌르는 통증이 뻗칠 때',
  'If any of the emergency signs start, get emergency help at once.':
    '응급 신호 중 하나라도 나타나면 즉시 응급 도움을 요청하세요.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    '한쪽 다리로 내려가는 화끈거림, 찌르는 듯 뻗치는 통증, 저림 또는 감각이 없거나 둔한 느낌은 예민해진 신경에서 오는 경우가 많습니다(좌골신경통). 많은 사람이 4~6주 안에 나아지지만, 더 오래 걸릴 수도 있습니다.',
  'Emergency signs can start later. If one does, call at once.':
    '응급 신호는 나중에 나타날 수도 있습니다. 하나라도 나타나면 즉시 전화하세요.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    '다리 통증이 몇 주 넘게 이어지면 의료진과 상담하세요. 한 대규모 연구에서, 허리디스크(추간판 탈출증)가 6개월 넘게 이어져 온 사람들은 회복이 덜 되었습니다.',
  'Getting better': '나아지는 과정',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    '새로 생긴 허리 통증은 대개 2주 안에 덜해지기 시작해 4~6주 안에 가라앉습니다. 언젠가 다시 아픈 경우가 많습니다. 그렇다고 꼭 새로 손상된 것은 아닙니다.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    '오래된 통증에도 도움이 되는 방법이 있습니다. 영국의 진료 지침은 약보다 운동을 먼저 권합니다.',
  'If the pain flares up': '통증이 다시 심해지면',
  'Do less for a short while, but do not stop.': '잠깐 활동을 줄이되 멈추지는 마세요.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    '이틀쯤 쉬어야 하는 사람도 있습니다. 안 좋은 날이 있어도 새로 손상된 것은 아닙니다.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    '따뜻하게 하고, 본인에게 도움이 되는 자세를 쓰세요. 그런 다음 매일 조금씩 다시 늘리세요.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'WalkBack(걷기 연구) 임상시험에서 걷기 프로그램은 허리 통증이 다시 생기기까지의 기간이 더 긴 것과 관련이 있었습니다.',
  'Work and lifting': '일과 물건 들기',
  'You can work before the pain is gone.': '통증이 다 없어지기 전에도 일할 수 있습니다.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    '할 수 있으면 일을 계속하거나, 할 수 있게 되는 대로 일에 복귀하세요. 먼저 통증이 다 없어져야 하는 것은 아닙니다.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    '처음에는 더 가벼운 일을 부탁하세요. 너무 오래 앉아 있지 말고 자세를 자주 바꾸세요. 무거운 물건을 드는 일은 조금씩 다시 시작하세요.',
  'Sleep and stress': '잠과 스트레스',
  'Any position that is comfortable is fine.': '편안한 자세라면 어떤 자세든 괜찮습니다.',
  'There is no best position or mattress. Choose what is most comfortable.':
    '가장 좋은 자세나 매트리스가 따로 있지 않습니다. 가장 편안한 것을 고르세요.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    '옆으로 누울 때는 무릎 사이에 작고 단단한 쿠션을 끼워 보세요. 등을 대고 누울 때는 무릎 밑에 단단한 베개 몇 개를 받쳐 보세요.',
  'Good sleep habits and less stress can help you cope with the pain.':
    '잘 자는 습관을 들이고 스트레스를 줄이면 통증을 견디는 데 도움이 될 수 있습니다.',
  Medicines: '약',
  'Ask a pharmacist what is safe for you.': '본인에게 무엇이 안전한지 약사에게 물어보세요.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    '이부프로펜 같은 소염진통제 알약이 도움이 될 수 있습니다. 도움이 되는 가장 적은 양을, 가능한 한 짧은 기간만 드세요.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    '누구에게나 안전한 것은 아닙니다. 임신 중이거나 만 65세가 넘었거나, 피를 묽게 하는 약이나 다른 약을 쓰고 있거나, 위, 콩팥, 심장에 문제가 있었거나 천식이 있었던 적이 있으면 먼저 약사에게 물어보세요.',
  'With sciatica it is not clear how much they help.':
    '좌골신경통에서는 이 약들이 얼마나 도움이 되는지 분명하지 않습니다.',
  'Acetaminophen (paracetamol) works poorly on its own.':
    '아세트아미노펜(파라세타몰, 타이레놀 등)은 이것만 먹어서는 효과가 적습니다.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    '강한 진통제(코데인 같은 마약성 진통제)는 오래된 허리 통증에 효과가 적고 해로울 수 있습니다.',
  'What a physical therapist does': '물리치료사가 하는 일',
  'Listens, examines you, plans with you.': '이야기를 듣고, 몸을 살펴보고, 함께 계획합니다.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    '물리치료사는 통증에 대해 묻고, 몸을 살펴보고, 함께 치료를 계획합니다. 체력과 근력을 기르는 운동, 유용한 요령, 걱정을 덜어 주는 도움을 받을 수 있습니다.',
  'When a scan helps': '영상 검사가 도움이 될 때',
  'Rarely, and only if it changes the treatment.': '드물게, 그리고 치료가 달라질 때만.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    '의사가 심각한 원인을 의심하거나 수술이나 주사를 계획할 때 영상 검사(MRI, CT 등)가 도움이 됩니다. 그렇지 않으면 검사를 해도 도움이 되는 방법이 달라지는 경우는 드뭅니다.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    '영상 검사에서는 해롭지 않은 닳은 흔적이 자주 보입니다. 통증이 전혀 없는 사람 가운데서도 20세는 100명 중 약 37명, 80세는 100명 중 96명에게서 닳은 디스크(추간판)가 보입니다.',
  'Going back to running': '다시 달리기',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    '통증이 허리 한쪽이나 한쪽 엉덩이에 서서히 생겼거나, 이 글에 나온 경고 신호 중 하나라도 있었다면, 피로 골절(뼈에 생긴 가는 금)이 아니라는 것이 확인될 때까지 달리기를 시작하지 마세요.',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    '임신 중이거나 최근에 출산했거나, 심장, 폐 또는 뼈의 병이 있거나, 최근에 다치거나 수술을 받았다면 먼저 의료 전문가에게 물어보세요.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    '사타구니가 아파서 다리를 절게 되나요? 달리기를 멈추고, 한 발로 뛰지 말고, 오늘 의사의 진찰을 받으세요.',
  'Before you start': '시작하기 전에',
  'Wait until you can walk for 30 minutes without pain.':
    '30분 동안 통증 없이 걸을 수 있을 때까지 기다리세요.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    '10~15분 동안 준비 운동을 하세요. 산 지 6개월이 넘지 않은 좋은 러닝화를 신고 평평한 곳에서 달리세요.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    '일주일에 3번 달리고, 그 사이에 적어도 1일은 쉬도록 계획하세요.',
  'How much pain is all right, and when to move on': '통증이 어느 정도까지 괜찮은지, 언제 다음 단계로 갈지',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    '각 단계를 적어도 두 번씩 하세요. 붓거나 뻣뻣해지거나, 달리는 동안이나 달린 뒤에 통증이 심해지면 다음 단계로 가지 마세요. 그런 일이 없어질 때까지 같은 단계를 되풀이하세요. 두 번 해 봐도 없어지지 않으면 한 단계 뒤로 돌아가세요.',
  'A plan in six steps': '여섯 단계 계획',
  'From short runs to running without a break.': '짧게 달리기에서 쉬지 않고 달리기까지.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    '허리가 아픈 사람을 대상으로 걷기와 달리기를 번갈아 하는 계획을 시험한 임상시험이 하나 있었지만, 그 사람들은 달리기를 하던 사람이 아니었습니다. 달리기를 하면서 허리가 아픈 사람을 대상으로 시험한 계획은 찾지 못했습니다. 여기에 있는 계획들은 다른 사람들을 위해 만든 것입니다. 물리치료사가 본인에게 맞게 고쳐 줄 수 있습니다.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    '이 계획은 무릎을 너무 많이 써서 다친 군인을 대상으로 한 임상시험의 계획에서 가져온 것입니다. 그 임상시험으로 아직 밝혀진 것은 없습니다.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    '한 주는 이렇게 할 수 있습니다. 월요일, 수요일, 토요일에 달리세요. 다른 날에는 걷거나 본인의 운동을 하세요.',
  'If you are new to running': '달리기가 처음이라면',
  'A free plan for beginners.': '초보자를 위한 무료 계획.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    '영국의 공공 의료 서비스 NHS에서 만든 ‘Couch to 5K’는 초보자를 위한 것입니다. 9주 동안 일주일에 3번 달리면서, 60초 달리기에서 쉬지 않고 30분 달리기까지 늘려 갑니다.',
  'Does running harm your back?': '달리기가 허리에 해로운가?',
  'Why low back pain matters': '허리 통증이 왜 중요한가',
  'It is common, and running gets the blame.': '흔한 통증이고, 달리기 탓으로 여겨집니다.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    '허리 통증(요통)은 맨 아래 갈비뼈와 엉덩이 밑 주름 사이의 통증입니다. 2020년에는 약 6억 1900만 명이 허리 통증을 겪고 있었습니다. 2050년에는 8억 4300만 명이 될 수도 있습니다.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    '대부분의 성인이 언젠가는 허리 통증을 겪습니다. 영국 진료 지침의 요약에 따르면 58~84%의 사람이 겪습니다.',
  'For nearly everyone, no single damaged part explains the pain.':
    '거의 모든 사람에게서, 손상된 한 부분만으로 통증이 설명되지는 않습니다.',
  'What has been linked to back pain in runners': '달리는 사람의 허리 통증과 관련이 있다고 나온 것',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    '달리는 사람들은 흔히 거리를 탓합니다. 19개 연구를 모아 살펴본 논문은 다음을 꼽으며, 대부분 단 하나의 연구에서만 나타났습니다:',
  'Stiffness.': '뻣뻣함.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    '덜 굽혀지는 엉덩관절(고관절), 뻣뻣한 허벅지 뒤 근육(햄스트링)과 뻣뻣한 허리.',
  'Leg length.': '다리 길이.',
  'One leg longer than the other.': '한쪽 다리가 다른 쪽보다 긴 것.',
  'Build and running history.': '체격과 달리기 경력.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    '키가 큰 것, 체질량지수(BMI)가 24를 넘는 것, 6년 넘게 달린 것.',
  'A weak core, or one leg stronger than the other.':
    '약한 코어(몸통) 근육, 또는 한쪽 다리가 다른 쪽보다 힘이 센 것.',
  'These are often blamed, but are not among the most common links in the review.':
    '흔히 탓하지만, 그 논문에서 가장 흔한 관련 요인에는 들지 않습니다.',
  'These are links. None proves a cause, and you may have several or none.':
    '이것은 관련이 있다는 뜻입니다. 어느 것도 원인이라고 증명된 것은 아니며, 여러 개가 해당할 수도 있고 하나도 해당하지 않을 수도 있습니다.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    '너무 빨리 너무 많이 하는 것은 척추 맨 아래에 있는 뼈의 피로 골절과 관련이 있습니다.',
  'The 2017 disc study': '2017년 디스크(추간판) 연구',
  'The discs of runners held more water.': '달리는 사람의 디스크에는 수분이 더 많았습니다.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    '2017년에 다니엘 벨라비(Daniel Belavý) 연구팀은 25~35세의 건강한 여성과 남성 79명의 디스크를 비교했습니다.',
  'Discs are the soft cushions between the bones of your spine.':
    '디스크(추간판)는 척추뼈 사이에 있는 부드러운 쿠션입니다.',
  'Water.': '수분.',
  'They used an MRI scan to estimate how much water the discs held.':
    'MRI 검사로 디스크에 수분이 얼마나 있는지 추정했습니다.',
  'Height.': '높이.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    '영상으로 각 디스크가 옆에 있는 뼈에 비해 얼마나 높은지 보았습니다.',
  'Movement.': '움직임.',
  'A sensor recorded how people moved in daily life.': '일상생활에서 어떻게 움직이는지 센서로 기록했습니다.',
  'The three groups': '세 집단',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    '한 집단은 5년 동안 규칙적인 운동을 하지 않았습니다. 조깅하는 사람들은 일주일에 {20 to 40 km}씩, 장거리 달리기를 하는 사람들은 {50 km} 넘게 달려 왔고, 둘 다 적어도 5년 동안 그렇게 했습니다.',
  'What it found': '연구에서 나타난 것',
  'More water in both groups of runners.': '달리는 두 집단 모두 수분이 더 많음.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    '이들의 디스크는 운동을 하지 않은 사람들의 디스크보다 수분이 더 많았고, 특히 부드러운 가운데 부분에 가장 많았습니다.',
  'Taller discs only with long distances.': '장거리에서만 더 높은 디스크.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    '일주일에 {50 km} 넘게 달린 사람들만 디스크가 (옆에 있는 뼈에 비해) 더 높았고, 그것도 허리의 맨 아래 부분에서만 그랬습니다.',
  'Moderate movement fitted best.': '중간 정도의 움직임에서 관련이 가장 뚜렷함.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    '빠른 걷기나 느린 달리기의 속도, 곧 시속 약 {7.2 km}의 속도로 자주 움직인 사람들의 디스크에 수분이 더 많았습니다. 강한 충격이나 느린 걷기, 가만히 있기에서는 이런 관련이 나타나지 않았습니다.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    '달리기를 하면 척추가 닳는다고 믿는 사람도 있습니다. 이 연구에서 달리는 사람의 디스크는 더 나빠 보이지 않았습니다.',
  'What it cannot tell us': '이 연구로 알 수 없는 것',
  'It looked at people only once. It cannot show that running caused the difference.':
    '사람들을 한 번만 살펴보았습니다. 달리기 때문에 차이가 생겼다는 것을 보여 주지는 못합니다.',
  'People whose backs feel good may simply keep running.':
    '그저 허리가 편한 사람들이 계속 달리는 것일 수도 있습니다.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    '모두 젊고 건강했고, 거의 모두 백인이었습니다. 이 연구는 통증을 재지 않았습니다.',
  'What all studies mean for you': '모든 연구를 합치면 무엇을 뜻하나',
  'No harm was seen, but none can be ruled out.': '해로움은 보이지 않았지만, 없다고 단정할 수는 없습니다.',
  'Older runners.': '나이가 더 든 사람의 달리기.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    '44~62세 남성을 살펴본 아주 작은 연구에서, 달리는 9명의 디스크는 활동하지 않는 약 8명의 디스크보다 20% 더 높았고 닳은 흔적이 더 적었습니다. 수분이 분명하게 더 많지는 않았습니다.',
  'Marathon runners.': '마라톤을 하는 사람.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    '아마추어로 달리는 54명은 다른 건강한 30명보다 디스크의 부드러운 가운데 부분에서 나오는 수분 신호가 더 약했습니다. 달리는 사람들의 나이가 약 4세 더 많았는데, 이것이 차이의 일부를 설명할 수도 있습니다.',
  'First marathon.': '첫 마라톤.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    '첫 마라톤을 위해 훈련하고 마라톤을 뛴 21명에게서, 전과 후에 한 영상 검사에 디스크의 변화가 나타나지 않았습니다.',
  'How common back pain is in runners.': '달리는 사람에게 허리 통증이 얼마나 흔한가.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    '19개 연구에서 달리는 사람의 0.7~20.2%가 조사 당시나 질문한 기간에 허리 통증이 있었습니다. 이 수치는 평생 한 번이라도 겪은 비율과 나란히 비교할 수 없습니다. 논문의 저자들은 낮은 수치라고 보았습니다.',
  'Running with a sore back.': '아픈 허리로 달리기.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'ASTEROID 임상시험에서는 오래된 허리 통증이 있는 18~45세 성인 40명이 12주 동안 걷기와 달리기를 번갈아 하는 계획을 따르거나, 하지 않고 기다렸습니다. 달린 사람들의 통증은 100점 척도에서 약 15점 더 줄었고, 일상생활이 조금 더 쉬워졌습니다. 달린 20명 가운데 다리 부상이나 통증이 7건, 다른 병으로 정신을 잃은 일이 1건, 허리 통증이 1건 있었고, 심각한 것은 없었습니다.',
  'Who took part.': '누가 참여했나.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    '그 임상시험에 참여한 사람 가운데 규칙적으로 달려 온 사람은 없었고, 좌골신경통이 있는 사람은 제외되었습니다.',
  'A word of caution.': '주의할 점.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    '그 임상시험의 앞선 학회 발표에서는 차이가 너무 작아 큰 의미가 없다고 보았습니다. 일주일에 달린 거리는 {2.9 km}에서 겨우 {5.6 km}까지 늘었습니다.',
  'Walking.': '걷기.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'WalkBack(걷기 연구) 임상시험에는 허리 통증에서 막 회복한 성인 701명이 참여했습니다. 그 절반은 6개월 동안 물리치료사를 6번 만나, 더 많이 걷고 허리 통증에 대해 배웠습니다. 활동에 지장을 주는 허리 통증이 다시 생기기까지 약 208일(이들의 절반이 다시 아프게 된 때)이 걸렸고, 이런 만남이 없었던 사람들은 112일이 걸렸습니다. 걸은 사람들은 다리 문제가 더 많았지만, 건강 문제 전체로는 더 많지 않았습니다(52%와 54%).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    '종합하면, 세 연구 중 하나에서 규칙적인 달리기는 디스크에 수분이 더 많은 것과 관련이 있습니다.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    '이 연구들 가운데 건강한 허리에 해롭다는 것을 보여 준 연구는 없지만, 해롭지 않다고 단정할 수 있는 연구도 없습니다. 달리기가 허리 통증의 위험을 낮춘다는 것을 보여 준 연구는 없습니다.',
  'About this article': '이 글에 대해',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    '이 글은 성인을 위한 일반적인 정보입니다. 진단이나 의학적 조언이 아니며, 통증에 심각한 원인이 없다고 확인해 줄 수 없습니다. 여기에 있는 것을 하다가 더 나빠지면 멈추고 도움을 받으세요.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    '이 글을 이용한다고 해서 그 병원의 환자가 되는 것은 아닙니다. 이 페이지의 양식에 응급 상황이 있는지 확인하는 사람은 없습니다. 연구와 진료 지침에서 가져온 사실에는 출처의 번호가 붙어 있습니다.',
};
