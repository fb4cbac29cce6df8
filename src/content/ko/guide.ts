import type { Sentences } from '../sentences.js';

/** The symptom guide in Korean: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': '허리나 등의 통증 확인하기',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    '짧은 신호 목록 몇 개를 보면서 어디에서, 얼마나 빨리 도움을 받아야 할지 정할 수 있습니다.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    '지금 허리나 등이 아픈 사람을 위한 안내입니다. 응급 상황에 관한 질문이 먼저 나옵니다.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    '이것은 일반적인 정보입니다. 진단을 내리지 않으며, 심각한 원인이 없다고 확인해 줄 수도 없습니다. 걱정되면 이 안내의 결과와 상관없이 도움을 받으세요.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    '답은 이 페이지에만 남고, 페이지를 닫으면 사라집니다. 진료 예약을 신청할 때 본인이 결과를 함께 보내기로 선택하지 않는 한 아무것도 전송되지 않습니다.',
  'Do you feel very ill, or as if you might pass out?': '몸 상태가 몹시 나쁘거나 정신을 잃을 것 같나요?',
  'About you': '본인에 대해',
  'Emergency signs': '응급 신호',
  'Signs to have checked today': '오늘 확인받아야 할 신호',
  'You and your pain': '본인과 통증에 대해',
  'How old are you?': '나이가 어떻게 되시나요?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    '어린이나 청소년은 부모님이나 믿을 수 있는 다른 어른과 함께 답하세요.',
  'Do any of these fit you now?': '지금 다음 중 해당하는 것이 있나요?',
  'Press the first one that fits you.': '해당하는 것 중 맨 위에 있는 것을 누르세요.',
  'Have any of these started with this pain, or since then?':
    '이번 통증과 함께, 또는 그 뒤로 다음 중 새로 시작된 것이 있나요?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    '말하기 어려운 내용도 있습니다. 다리, 방광, 장, 성기로 가는 신경이 같기 때문에 묻습니다. 이 신경이 눌려 있으면 빨리 도움을 받아야 합니다.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    '말하기 어려운 내용도 있습니다. 다리, 방광, 장으로 가는 신경이 같기 때문에 묻습니다. 이 신경이 눌려 있으면 빨리 도움을 받아야 합니다.',
  'Are any of these true for you?': '다음 중 맞는 것이 있나요?',
  'Do any of these apply to you and your back?': '본인과 허리나 등의 상태에 다음 중 해당하는 것이 있나요?',
  'Do any of these fit you?': '다음 중 해당하는 것이 있나요?',
  'Do any of these describe your pain or your back?':
    '통증이나, 허리나 등의 상태에 다음 중 해당하는 것이 있나요?',
  'If you run or play sports, do any of these fit?':
    '달리기나 다른 운동을 하신다면, 다음 중 해당하는 것이 있나요?',
  'Dance, gym, hiking and army training count as sports.': '춤, 헬스, 등산, 군사 훈련도 운동에 들어갑니다.',
  'Last question: do any of these fit?': '마지막 질문입니다. 다음 중 해당하는 것이 있나요?',
  'Chest pain, pressure or tightness, now or in the last day':
    '가슴이 아프거나, 눌리는 듯하거나, 조입니다(지금 또는 지난 하루 사이)',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    '가벼울 수도 있고, 무거운 것에 눌린 듯하거나 전에 없던 속 쓰림처럼 느껴질 수도 있고, 팔이나 목, 턱으로 퍼질 수도 있습니다.',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    '허리나 등 또는 배가 갑자기 심하게 아프면서, 쓰러질 것 같거나 몸 상태가 나쁩니다',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    '몸 상태가 나쁘다는 것은 어지럽거나, 창백하거나, 몸이 차고 식은땀이 나거나, 숨이 차거나, 심장이 빠르게 뛰는 것을 말합니다. 정신을 잃었던 경우도 해당합니다.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    '허리나 등 또는 배의 통증이 새로 생겼거나 심해졌고, 동맥류(동맥이 부풀어 오른 것)가 있습니다',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    '작아서 지켜보기만 하는 동맥류도 해당하고, 스텐트나 다른 방법으로 치료한 동맥류도 해당합니다.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    '허리나 등이 갑자기 심하게 아프기 시작했고, 피를 묽게 하는 약(항응고제)을 먹거나 맞고 있습니다',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    '와파린(쿠마딘), 헤파린, 아픽사반(엘리퀴스), 리바록사반(자렐토) 같은 약입니다.',
  'Pain that started after a serious accident in the last few days':
    '최근 며칠 사이에 큰 사고를 당한 뒤 통증이 시작되었습니다',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    '예를 들어 교통사고나 다른 충돌 사고, 사다리나 말에서 떨어진 사고, 허리나 등을 세게 부딪히거나 맞은 일입니다. 사고 뒤에 걸을 수 있었더라도 해당합니다.',
  'Numbness or tingling between your legs or around your buttocks':
    '다리 사이나 엉덩이 주변이 저리거나, 감각이 없거나 둔합니다',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    '성기, 항문, 엉덩이 또는 허벅지 안쪽을 말합니다. 남의 살처럼 느껴지거나, 화장실에서 닦을 때 느낌이 다를 수 있습니다.',
  'New or worse trouble with peeing or with your bowels':
    '소변이나 대변을 보거나 참는 데 새로 문제가 생겼거나, 있던 문제가 심해졌습니다',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    '예를 들어 소변이나 대변이 잘 나오지 않거나, 소변 줄기가 약하거나, 새거나, 참지 못하거나, 나오는 것을 느끼지 못하거나, 마려운 느낌이 없는 경우입니다. 한 번만 그랬어도 해당합니다.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    '소변볼 때 화끈거리기만 하는 것은 여기에 해당하지 않습니다. 이것은 나중에 묻습니다. 진통제 때문에 대변이 단단해진 것은, 대변을 느끼고 참을 수 있다면 해당하지 않습니다.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    '성관계 때 감각이 새로 줄거나 없어졌거나, 발기가 되거나 유지되는 데 또는 사정하는 데 새로 문제가 생겼습니다',
  'It does not count if you only avoid sex because your back hurts.':
    '허리나 등이 아파서 성관계를 피하기만 하는 것은 해당하지 않습니다.',
  'New pain, tingling, numbness or weakness going down both legs':
    '양쪽 다리로 통증이나 저림이 내려가거나, 양쪽 다리의 감각이 없거나 둔하거나 힘이 빠지는 증상이 새로 생겼습니다',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    '발만 저리거나 발만 감각이 없거나 둔해도, 한쪽 다리에서 먼저 시작되었어도 해당합니다. 운동으로 생긴 근육통은 해당하지 않고, 예전부터 있던 양쪽 다리의 문제도 해당하지 않습니다.',
  'Walking that has become unsteady or clumsy': '걸음이 휘청거리거나 걷는 것이 서툴러졌습니다',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    '예를 들어 발을 헛디디거나, 벽을 짚고 걷거나, 다리가 무겁게 느껴지는 경우입니다. 단지 아파서 천천히 걷는 것은 해당하지 않습니다.',
  'A fever, chills or shivering, and you feel very ill':
    '열이 나거나 오한이 들거나 몸이 떨리면서, 몸 상태가 몹시 나쁩니다',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    '몸 상태가 몹시 나쁘다는 것은 정신이 흐리거나, 깨우기 어렵거나, 말이 어눌하거나, 숨이 몹시 차거나, 하루 종일 소변을 보지 않았거나, 피부가 얼룩덜룩하거나 몹시 창백하거나 잿빛 또는 푸른빛인 것을 말합니다.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    '임신 중이거나 임신했을 수 있고, 갑자기 배가 심하게 아프거나, 어깨 끝이 아프거나, 피가 많이 나거나, 쓰러질 것 같습니다',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    '배의 아래쪽이나 한쪽이 아플 수 있습니다. 생리가 늦어지는 것은 임신했다는 뜻일 수 있습니다. 출산 뒤 몇 주 사이에 피가 많이 나는 것도 해당합니다.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    '암이 있거나 암에 걸린 적이 있고, 통증이 심하면서 점점 더 심해지거나, 다리에 힘이 없거나 감각이 없거나 둔하거나 휘청거립니다',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    '오래전에 걸린 암도 해당합니다. 새로 생긴 찌르는 듯 뻗치는 통증이나, 띠로 몸통을 꽉 조이는 듯한 통증도 해당합니다.',
  'New weakness in one leg, or a foot that drops or drags':
    '한쪽 다리에 힘이 빠지는 증상이 새로 생겼거나, 발이 아래로 처지거나 끌립니다',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    '예를 들어 발끝이 걸리거나, 걸을 때 발이 바닥을 탁탁 치거나, 다리가 푹 꺾이거나, 까치발로 설 수 없는 경우입니다.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    '통증이 새로 생겼거나 심해졌고, 지난 3개월 안에 허리나 등에 수술이나 주사 또는 경막외 마취(무통 분만 주사 등)를 받았거나, 심각한 감염이 있었습니다',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    '심각한 감염이란 입원이나 응급실 치료, 또는 정맥 주사(링거)가 필요했던 감염입니다. 없어졌다가 다시 생긴 통증도 새로 생긴 통증에 해당합니다.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    '통증이 새로 생겼거나 심해졌고, 면역력이 약하거나, 투석을 받거나, 정맥 주사관(몸에 꽂아 둔 주사 줄)이 있거나, 한 번이라도 결핵을 앓았거나, 헤로인 같은 마약을 주사로 맞습니다',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    '항암 치료, 장기나 골수 이식, HIV(에이즈 바이러스) 감염, 오래 쓴 스테로이드, 면역을 억누르는 다른 약 때문에 면역력이 약해질 수 있습니다. 포트(케모포트)도 정맥 주사관에 해당합니다.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    '암 치료를 받고 있고, 열이 나는 듯하거나 으슬으슬 떨리거나 몸이 좋지 않습니다',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    '얼마 전에 끝난 치료도 해당합니다. 체온을 재서 열을 확인하지 않았어도 해당합니다.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    '만 65세 이상이거나 뼈가 약할 수 있고, 통증이 갑자기 생겼거나, 넘어지거나 부딪히거나 물건을 들거나 허리를 굽히거나 기침을 한 뒤에 생겼습니다',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    '살짝 넘어지거나 몸이 조금 덜컹한 것만으로도 해당합니다. 골다공증이 있거나, 살짝 넘어졌는데 뼈가 부러진 적이 있거나, 스테로이드 알약을 몇 달 동안 먹은 적이 있으면 뼈가 약할 수 있습니다.',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    '임신 중이거나 지난 6주 안에 출산했고, 나타났다 사라졌다 하는 통증이 있거나, 피가 나거나, 물 같은 것이 새거나, 아기가 덜 움직입니다',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    '배가 단단하게 뭉쳤다가 다시 부드러워지는 것도 해당합니다. 임신 중에는 피가 조금 비치거나 속옷이 젖는 것도 해당합니다.',
  'A fever or chills, or you feel hot and shivery':
    '열이 나거나 오한이 있거나, 몸이 뜨겁고 으슬으슬 떨립니다',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    '이불이 흠뻑 젖을 만큼 땀이 나는 것도 해당합니다. 체온을 재지 않았어도 됩니다.',
  'Blood in your pee, or burning or pain when you pee':
    '소변에 피가 섞여 나오거나, 소변을 볼 때 화끈거리거나 아픕니다',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    '분홍색이나 빨간색, 콜라색 소변도 해당합니다. 밀려왔다 가라앉기를 반복하는 심한 옆구리 통증도 해당합니다.',
  'You have or ever had cancer': '암이 있거나, 한 번이라도 암에 걸린 적이 있습니다',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    '오래전에 걸린 암도 해당하고, 혈액암과 흑색종도 해당합니다. 그 밖의 흔한 피부암을 잘라 내고 치료가 다 끝난 경우는 해당하지 않습니다.',
  'You have lost weight without trying': '일부러 빼지 않았는데 몸무게가 줄었습니다',
  'You may notice it only by looser clothes.': '옷이 헐렁해진 것으로만 알게 될 수도 있습니다.',
  'Severe pain that is there all or nearly all the time': '심한 통증이 늘 있거나 거의 늘 있습니다',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    '너무 아파서 잠을 잘 수 없거나, 움직이거나 씻거나 옷을 입는 것조차 거의 할 수 없는 정도입니다.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    '허리나 등, 옆구리에 혹이나 발진, 물집이 새로 생겼거나, 전과 달리 허리나 등이 휘어 보입니다',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    '근육이 뭉쳐 허리나 등이 잠깐 한쪽으로 당겨지는 것은 흔한 일이며 해당하지 않습니다.',
  'Pain that rest does not ease, or that is worse at night':
    '쉬어도 가라앉지 않거나, 밤에 더 심한 통증이 있습니다',
  'Pain high up in your back, between your shoulder blades': '등 위쪽, 양쪽 날개뼈 사이가 아픕니다',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    '기침하거나 재채기하거나 대변을 보려고 힘을 줄 때 허리나 등 또는 다리의 통증이 심해집니다',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    '달리기나 다른 운동을 하고, 통증이 허리 한쪽이나 한쪽 엉덩이에 서서히 생겼습니다',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    '달리기나 다른 운동을 하고, 통증이 시작되기 얼마 전에 운동량을 크게 늘렸거나, 피로 골절이 있었던 적이 있습니다',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    '피로 골절은 뼈에 가는 금이 생긴 것입니다. 더 오래 또는 더 힘들게 운동한 것도 운동량을 늘린 것에 해당합니다.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    '달리기나 다른 운동을 하고, 운동량에 비해 덜 먹고 있을 수 있거나, 생리가 멈췄거나 드물어졌습니다',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    '임신, 모유 수유, 폐경, 피임 때문에 생리가 멈춘 것은 해당하지 않습니다.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    '달리기나 다른 운동을 하고, 만 25세 미만이며, 몸을 뒤로 기울이거나 허리를 뒤로 젖힐 때 가장 아픕니다',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    '임신 중이거나 임신했을 수 있거나, 지난 6주 안에 출산했습니다',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    '만 45세 전에 시작되어 3개월 넘게 이어진 통증이고, 아침에 뻣뻣하거나 깊은 밤이나 새벽에 잠에서 깨며, 움직이면 나아집니다',
  'Pain that is getting worse or spreading': '통증이 점점 심해지거나 퍼지고 있습니다',
  'Pain that keeps you from your normal activities': '통증 때문에 평소에 하던 활동을 하지 못합니다',
  'Such as work, sports, housework or looking after somebody.':
    '예를 들어 일, 운동, 집안일 또는 누군가를 돌보는 일입니다.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    '통증이 몇 주가 지나도 나아지지 않았거나, 자꾸 다시 생깁니다',
  'Under 16': '만 16세 미만',
  '16 or older': '만 16세 이상',
  'None of these, but pain, tingling or numbness runs down one leg':
    '여기에 해당하는 것은 없지만, 한쪽 다리로 통증이나 저림이 내려가거나 한쪽 다리의 감각이 없거나 둔합니다',
  'Get emergency help now': '지금 바로 응급 도움을 요청하세요',
  'Do not wait for an appointment, and do not drive yourself.': '예약을 기다리지 말고, 직접 운전하지 마세요.',
  'Even if you feel better': '나아진 것 같아도',
  'Get checked even if you start to feel better.': '몸이 나아지는 것 같아도 진찰을 받으세요.',
  'Go to an emergency department today': '오늘 응급실에 가세요',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    '밤이나 주말이라도 오늘 가세요. 여기에서 답한 내용을 의료진에게 말하세요.',
  'How soon': '얼마나 빨리',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    '오늘입니다. 예약을 기다리지 말고, 더 나빠지면 즉시 가세요.',
  'Call your doctor or a nurse line today': '다니는 병원의 의사나 의료 상담 전화에 오늘 연락하세요',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    '밤이나 주말이라도 오늘 전화하세요. 여기에서 답한 내용을 말하세요.',
  'Call today. Do not wait for a routine appointment.':
    '오늘 전화하세요. 일반 예약 날짜까지 기다리지 마세요.',
  'See a doctor or a physical therapist soon': '며칠 안에 의사나 물리치료사를 찾아가세요',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    '의사나 물리치료사에게 예약하세요. 여기에서 답한 내용을 말하세요.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    '며칠 안에 찾아가세요. 통증이 심해지거나 새로운 증상이 나타나면 예약을 앞당겨 달라고 하세요.',
  'You can start with self-care': '집에서 스스로 관리하기부터 시작할 수 있습니다',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    '답한 내용 가운데 지금 급히 진료를 받아야 한다고 볼 만한 것은 없습니다. 그래도 무언가 이상하다고 느끼면 도움을 받으세요.',
  'When to get help': '도움을 받아야 할 때',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    '몇 주 동안 지켜보세요. 그때까지 나아지지 않았거나, 일상생활을 할 수 없거나, 더 심해지면 의사나 물리치료사를 찾아가세요.',
  'If you have an aneurysm, say so.': '동맥류가 있으면 그렇다고 말하세요.',
  'Have someone stay with you until help arrives. Unlock the door.':
    '도움이 도착할 때까지 누군가 곁에 있게 하세요. 현관문 잠금을 풀어 두세요.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    '이 신호들은 심장이나 큰 혈관의 문제 때문일 수 있습니다. 즉시 도움을 받아야 합니다.',
  'Say that you take blood thinners, and which.': '피를 묽게 하는 약을 쓴다는 것과 어떤 약인지 말하세요.',
  'Say so at once if your legs become weak or numb.':
    '다리에 힘이 빠지거나 감각이 없거나 둔해지면 즉시 말하세요.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    '피를 묽게 하는 약을 쓰는 사람에게 갑자기 생긴 심한 허리나 등의 통증은 척수(척추 속 신경 줄기) 주위의 출혈 때문일 수 있습니다.',
  'Keep still. Do not let anyone move you unless you are in danger.':
    '움직이지 마세요. 그 자리에 있는 것이 위험하지 않다면, 아무도 본인의 몸을 옮기지 못하게 하세요.',
  'Say how the accident happened, and where it hurts.': '사고가 어떻게 났는지, 어디가 아픈지 말하세요.',
  'Back pain after a serious accident can mean a broken bone.':
    '큰 사고 뒤의 허리나 등 통증은 뼈가 부러졌다는 뜻일 수 있습니다.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    '그 편이 더 빠르다면, 밤낮으로 여는 응급실에 데려다 달라고 다른 사람에게 부탁하세요.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    '무엇이 달라졌는지, 말하기 어려운 것도 분명하게 말하세요. 의료진은 이런 이야기를 늘 듣습니다. 말해 주면 더 빨리 조치할 수 있습니다.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    '이 신호들은 척수(척추 속 신경 줄기)나 다리, 방광, 장으로 가는 신경이 눌리고 있다는 뜻일 수 있습니다. 일찍 치료하면 오래가는 손상의 위험을 낮출 수 있습니다.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    '열이 나는 듯하거나 으슬으슬 떨리고 몸 상태가 몹시 나쁘다는 것, 그리고 패혈증일 수 있다는 것을 말하세요.',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    '열이 나면서 이런 신호가 함께 있으면 감염이 온몸으로 퍼진 상태(패혈증)일 수 있습니다. 즉시 치료해야 합니다.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    '임신 중이거나 임신했을 수 있다는 것과 몇 주째인지, 또는 언제 출산했는지 말하세요.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    '이 신호들은 자궁 밖 임신 때문이거나, 피를 많이 잃고 있다는 뜻일 수 있습니다.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    '암이 있거나 암에 걸린 적이 있다는 것과, 척추가 걱정된다는 것을 말하세요.',
  'Bend your back as little as you can.': '허리와 등을 되도록 굽히지 마세요.',
  'If you have a cancer team, let them know too.': '암 치료를 맡은 의료진이 있으면 그곳에도 알리세요.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    '암이 척추로 퍼져 그곳의 신경을 누를 수 있습니다. 치료는 일찍 시작할수록 효과가 좋습니다.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    '어떤 신호가 확실하지 않은지 말하세요. 전화를 받은 사람이 더 자세히 물어볼 것입니다.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    '그 목록의 신호는 하나만 있어도 즉시 도움을 받아야 합니다. 확실하지 않을 때는 기다리는 것보다 지금 묻는 편이 안전합니다.',
  'Say what the leg or foot can no longer do, and since when.':
    '다리나 발로 무엇을 할 수 없게 되었는지, 언제부터인지 말하세요.',
  'Have someone take you. Do not drive with a weak leg.':
    '다른 사람에게 데려다 달라고 하세요. 힘이 빠진 다리로 운전하지 마세요.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    '발을 전혀 들어 올릴 수 없거나, 시간이 갈수록 더 나빠지면 지금 바로 가세요.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    '다리에 힘이 빠지는 것은 신경이 눌리고 있다는 뜻일 수 있습니다.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    '어떤 수술이나 주사를 받았는지, 어떤 감염이나 병이 있었는지, 언제였는지, 지금 어떤 약을 쓰는지 말하세요.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    '경막외 마취를 받았다면, 가는 길에 그 마취를 한 곳에도 전화하세요.',
  'Go now if you also have a fever, or feel hot and shivery.':
    '열도 나거나, 몸이 뜨겁고 으슬으슬 떨리면 지금 바로 가세요.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    '세균이 척추까지 퍼질 수 있으며, 이런 감염이 있는 사람도 대부분 처음에는 열이 나지 않습니다. 일찍 치료해야 합니다.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    '출발하기 전에, 밤이든 낮이든 지금 바로 암 치료를 받는 병원의 상담 전화에 연락하세요. 어디로 가야 할지 알려 줄 수 있습니다.',
  'If nobody answers, go to an emergency department now.': '아무도 받지 않으면 지금 바로 응급실로 가세요.',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    '암 치료를 받으면 몸의 방어력이 약해져 감염이 빠르게 심각해질 수 있습니다.',
  'Do not lift anything or exercise until you have been checked.':
    '진찰을 받을 때까지 아무것도 들어 올리지 말고 운동도 하지 마세요.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    '넘어졌는지, 뼈가 약하거나 스테로이드를 쓰는지 말하세요.',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    '뼈가 약할 수 있는 사람은, 갑자기 생긴 통증이나 살짝 넘어진 뒤에 생긴 통증도 척추뼈가 부러져서 생긴 것일 수 있습니다.',
  'Say which sign you are not sure about.': '어떤 신호가 확실하지 않은지 말하세요.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    '다니는 병원의 의사나 의료 상담 전화와 바로 통화할 수 있으면 먼저 물어보세요.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    '그 목록의 신호는 하나만 있어도 오늘 병원 응급실에서 확인받아야 합니다. 확실하지 않을 때는 물어보는 편이 안전합니다.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    '이 화면을 부모님이나 믿을 수 있는 다른 어른에게 보여 주세요. 그분이 의사에게 전화할 수 있습니다.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    '얼마 동안 아팠는지, 밤에 아픈지, 어떤 운동을 하는지 말하세요.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    '전화가 연결되지 않으면 아침에 다시 전화하세요. 더 나빠지면 응급실로 가세요. 아래 신호 중 하나라도 나타나면 응급 도움을 요청하세요.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    '어린이와 청소년의 허리나 등 통증은 의사의 진찰을 받아야 합니다. 어른을 위한 조언은 어린이와 청소년에게 맞추어 쓴 것이 아닙니다.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    '먼저 출산할 병원이나 출산한 병원의 분만실에 전화하세요. 임신 초기이거나 연락할 분만실이 없으면 다니는 병원의 의사에게 전화하세요.',
  'If nobody can see you today, go to an emergency department.':
    '오늘 진료해 줄 곳이 없으면 응급실로 가세요.',
  'Do not do the exercises on this page until you have asked.':
    '물어보기 전에는 이 페이지의 운동을 하지 마세요.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    '임신 중이거나 출산 뒤 몇 주 동안에 이런 신호가 있으면, 지금까지의 경과를 아는 의료진의 도움이 필요합니다.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    '정신이 흐려지거나, 숨이 몹시 차거나, 피부가 얼룩덜룩해지거나 몹시 창백해지면 응급 도움을 요청하세요.',
  'Back pain with a fever can mean an infection that needs treatment.':
    '열이 나면서 허리나 등이 아픈 것은 치료가 필요한 감염이 있다는 뜻일 수 있습니다.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    '정신이 흐려지거나 자꾸 졸리거나 말하기 어려워지면 응급 도움을 요청하세요.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    '이 신호들은 신장 결석(콩팥에 생긴 돌)이나, 방광 또는 콩팥의 감염 때문일 수 있습니다.',
  'If you have a cancer team, call them. If not, call your doctor.':
    '암 치료를 맡은 의료진이 있으면 그곳에 전화하세요. 없으면 다니는 병원의 의사에게 전화하세요.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    '암이 있거나 암에 걸린 적이 있는 사람은 누구나 허리나 등이 아프면 빨리 진찰을 받아야 합니다.',
  'Say how much weight you have lost, and since when.': '몸무게가 얼마나 줄었는지, 언제부터인지 말하세요.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    '허리나 등이 아프면서 이유 없이 몸무게가 줄면 미루지 말고 진찰을 받아야 합니다.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    '통증을 줄여 달라고 하세요. 어떤 약을 먹었는지, 통증 때문에 무엇을 못 하는지 말하세요.',
  'Pain this bad needs help, whatever causes it.': '이렇게 심한 통증은 원인이 무엇이든 도움을 받아야 합니다.',
  'Say what looks different, and since when.': '무엇이 다르게 보이는지, 언제부터인지 말하세요.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    '한쪽에 생긴 발진이나 물집은 대상포진일 수 있습니다. 처음 며칠 안에 치료해야 효과가 가장 좋으니, 의사와 연락이 되지 않으면 약사에게 물어보세요.',
  'A back that looks different should be checked without delay.':
    '허리나 등이 전과 달라 보이면 미루지 말고 진찰을 받아야 합니다.',
  'Say where it hurts, since when, and what makes it worse.':
    '어디가 아픈지, 언제부터인지, 무엇을 하면 더 심해지는지 말하세요.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    '통증이 만 45세 전에 시작되어 3개월 넘게 이어졌고 아침에 몸이 뻣뻣하다면 그렇다고 말하세요. 관절염의 한 종류일 수 있습니다.',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    '이런 통증은 가끔 심각한 원인이 있기 때문에 진찰을 받아야 합니다.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    '그 목록의 신호는 하나만 있어도 오늘 확인받아야 합니다. 확실하지 않을 때는 의사나 간호사가 판단을 도와줄 수 있습니다.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    '진찰을 받을 때까지 달리기와 점프, 그리고 할 때 아픈 운동을 멈추세요. 걷기는 아프지 않으면 괜찮습니다.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    '운동을 어떻게 해 왔는지, 예전에 뼈가 부러진 적이 있는지, 식사와 몸무게는 어떤지, 생리를 한다면 생리는 어떤지 말하세요.',
  'Say so if you are or may be pregnant.': '임신 중이거나 임신했을 수 있으면 그렇다고 말하세요.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    '사타구니가 아파서 다리를 절게 되는 경우는 다릅니다. 달리거나 한 발로 뛰지 말고 오늘 의사의 진찰을 받으세요.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    '달리기나 다른 운동을 하는 사람이 허리나 등, 엉덩이가 아프면서 이 중 하나라도 해당하면 피로 골절(뼈에 생긴 가는 금)일 수 있습니다. 피로 골절은 낫지만, 달리기와 할 때 아픈 운동을 쉬어야만 낫습니다.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    '조산사나 산부인과 의사에게 진료를 받아도 됩니다. 다음 진료가 며칠 안에 잡혀 있지 않으면 전화하세요.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    '통증이나 배 뭉침이 나타났다 사라졌다 하거나, 피가 나거나, 물 같은 것이 새거나, 아기가 평소보다 덜 움직이면 오늘 전화하세요.',
  'Ask before you do the exercises on this page.': '이 페이지의 운동을 하기 전에 먼저 물어보세요.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    '임신 중이거나 출산한 뒤에는 조산사나 의사가 가장 잘 조언해 줄 수 있습니다.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    '통증이 언제 시작되었는지, 그 뒤로 없어지지 않았다는 것과 움직이면 나아진다는 것을 말하세요.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    '본인이나 가족에게 건선, 크론병이나 궤양성 대장염 같은 장 질환 또는 관절염이 있으면 말하세요. 눈이 붉고 아프면 오늘 도움을 받아야 합니다.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    '만 45세 전에 시작되어 몇 달 동안 이어지고 움직이면 나아지는 허리나 등의 통증은, 치료할 수 있는 관절염의 한 종류일 수 있습니다.',
  'Until then, keep moving as far as the pain lets you.': '그때까지 통증이 허락하는 만큼 계속 움직이세요.',
  'Ask a pharmacist which pain relief suits you.': '어떤 진통제가 본인에게 맞는지 약사에게 물어보세요.',
  'If you run, stop for now, and ask when to start again.':
    '달리기를 한다면 지금은 멈추고, 언제 다시 시작할지 물어보세요.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    '허리나 등 또는 다리의 통증이 심해지거나, 평소 생활을 못 하게 하거나, 몇 주 동안 이어지면 진찰을 받아야 합니다.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    '할 수 있는 만큼 평소 활동을 계속하세요. 오래 앉아 있거나 오래 누워 있지 않도록 하세요.',
  'A warm pack wrapped in a towel can ease the pain.':
    '따뜻한 찜질팩을 수건에 싸서 대면 통증이 덜할 수 있습니다.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    '감각이 없거나 둔한 피부에는 뜨거운 것을 대지 마세요. 모르는 사이에 화상을 입을 수 있습니다.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    '달리면 다리 통증이 생기거나 심해진다면, 지금은 달리지 말고 걸으세요.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    '운동하고 일상으로 돌아가는 데 도움을 받고 싶으면 물리치료사를 찾아가세요.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    '한쪽 다리로 내려가는 통증은 예민해진 신경에서 오는 경우가 많습니다. 많은 사람이 4~6주 안에 나아지지만, 더 오래 걸릴 수도 있습니다.',
  'Keep moving, and do not stay in bed for long.': '계속 움직이고, 침대에 오래 누워 있지 마세요.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    '지금 할 수 있는 것부터 시작하세요. 할 일을 나누어 하고, 사이사이 쉬고, 조금씩 늘려 가세요.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    '달리기를 한다면, 달리는 동안이나 다음 날 통증이 심해지지 않는 한 계속 달려도 됩니다. 처음에는 더 짧게, 더 천천히 달리세요.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    '저희가 물어본 경고 신호 중에 해당하는 것이 없다고 답하셨습니다. 경고 신호가 없는 새로 생긴 허리나 등의 통증은 대개 몇 주 안에 가라앉습니다. 더 오래된 통증에도 운동과 물리치료가 도움이 될 수 있습니다.',
  'Get emergency help at once if any of these fit you now or later:':
    '지금 또는 나중에 다음 중 하나라도 해당하면 즉시 응급 도움을 요청하세요:',
  'Get medical help the same day if any of these fit you later:':
    '나중에 다음 중 하나라도 해당하면 그날 안에 의료 도움을 받으세요:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    '어느 한 가지 신호만으로는 무엇이 문제인지 확실히 알 수 없습니다. 그래서 이 안내는 확실하지 않을 때 더 안전한 쪽을 선택합니다. 이것은 일반적인 정보이며 진찰을 대신하지 않습니다.',
};
