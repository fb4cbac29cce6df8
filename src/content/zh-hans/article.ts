import type { Sentences } from '../sentences.js';

/** The article in Simplified Chinese: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': '跑步与腰痛',
  'What to do when your back hurts, and how to run again.': '腰背痛时该怎么做，以及怎样重新开始跑步。',
  'First: is this an emergency?': '首先：这是紧急情况吗？',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    '两腿之间麻木、小便或大便出现新的问题、双腿无力、胸痛，或发生了严重事故？{callNow}',
  'No regular sport': '无规律运动者',
  Joggers: '慢跑者',
  'Long-distance runners': '长跑者',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    '色带：参加研究所要求的每周跑步距离。圆点：平均跑步距离。',
  easy: '轻松',
  'somewhat easy': '比较轻松',
  'somewhat hard': '有点吃力',
  'In short': '要点',
  'Most new back pain eases within a few weeks.': '大多数新发作的腰背痛在几周内减轻。',
  'Pain does not have to mean harm: your back is strong.': '疼痛不一定意味着损伤：您的腰背是结实的。',
  'Keep moving, at work too if you can.': '保持活动；如果可以，工作时也一样。',
  'Most people do not need a scan.': '大多数人不需要做影像检查（如磁共振、CT）。',
  'When your pain has eased, you can go back to running step by step.':
    '疼痛减轻以后，您可以一步一步恢复跑步。',
  'When your back hurts': '腰背痛的时候',
  'What to do now': '现在该做什么',
  'Keep moving.': '保持活动。',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    '今天先不要跑步；如果可以，轻松地走一走。对新发作的腰背痛，这样做比卧床休息的帮助稍大一点。对坐骨神经痛，这样做对疼痛影响不大，但能保持体能。',
  'Find what eases it.': '找到能减轻疼痛的办法。',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    '试试仰卧、膝下垫枕头，或侧卧、两膝之间夹一个垫子。如果朝某个方向弯能减轻疼痛，或能让疼痛从腿上退出来，就多做那个方向。让疼痛走得更靠下的动作，不要再做。',
  'Try warmth or cold.': '试试热敷或冷敷。',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    '有的人喜欢热敷袋，有的人喜欢冷敷袋。用毛巾包好再用。不要敷在感觉麻木的皮肤上，否则可能烫伤或冻伤了也没有察觉。',
  'Pace yourself.': '量力而行。',
  'Start with what you can do now, rest in between, and build up slowly.':
    '从现在能做的事做起，中间休息，慢慢增加。',
  'Run again when it eases.': '减轻后再跑步。',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    '如果跑步的时候和第二天疼痛都不加重，您就可以跑。开始时少跑一些、跑慢一些。',
  'If pain burns or shoots down a leg': '如果腿上有灼痛或窜痛',
  'If any of the emergency signs start, get emergency help at once.':
    '如果开始出现任何一种紧急信号，请马上呼叫急救。',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    '顺着一条腿往下走的灼痛、窜痛、发麻或麻木，往往来自受刺激的神经（坐骨神经痛）。许多人在4至6周内好转，但也可能需要更久。',
  'Emergency signs can start later. If one does, call at once.':
    '紧急信号可能以后才出现。只要出现一种，就马上拨打急救电话。',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    '如果腿痛持续超过几周，请咨询医护人员。在一项大型研究中，椎间盘突出已超过6个月的人恢复得较差。',
  'Getting better': '慢慢好转',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    '新发作的腰背痛通常在2周内开始减轻，在4至6周内平复。以后往往还会再发作。这不一定意味着有新的损伤。',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    '持续很久的疼痛也能得到改善。英国的指南把锻炼放在首位，排在药物之前。',
  'If the pain flares up': '如果疼痛又加重',
  'Do less for a short while, but do not stop.': '短时间内少做一些，但不要停下来。',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    '有些人需要休息一两天。某一天特别疼，不等于有新的损伤。',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    '用热敷和对您有帮助的姿势。然后每天再增加一点活动。',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    '在名为WalkBack的试验中，参加步行计划与腰背痛复发前的间隔更长有关联。',
  'Work and lifting': '工作和搬东西',
  'You can work before the pain is gone.': '不必等疼痛消失，就可以工作。',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    '如果可以，就继续上班；如果停了工作，身体一允许就回去上班。不必等到完全不疼。',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    '开始时请求安排轻一点的工作。不要坐太久，经常换姿势。搬重物要一步一步恢复。',
  'Sleep and stress': '睡眠和压力',
  'Any position that is comfortable is fine.': '任何舒服的姿势都可以。',
  'There is no best position or mattress. Choose what is most comfortable.':
    '没有最好的姿势或床垫。选您觉得最舒服的。',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    '侧卧时，可以试试在两膝之间夹一个小而硬的垫子。仰卧时，可以试试在膝盖下面垫几个硬一点的枕头。',
  'Good sleep habits and less stress can help you cope with the pain.':
    '良好的睡眠习惯和减轻压力，可以帮助您应对疼痛。',
  Medicines: '药物',
  'Ask a pharmacist what is safe for you.': '问药剂师哪种药对您是安全的。',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    '布洛芬之类的抗炎止痛药片可能有帮助。只用有效的最小剂量，用的时间尽量短。',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    '这类药不是对每个人都安全。如果您怀孕了或超过65岁，在用抗凝药或其他药片，或者有过胃病、肾病、心脏病或哮喘，请先问药剂师。',
  'With sciatica it is not clear how much they help.': '对坐骨神经痛，这类药有多大帮助还不清楚。',
  'Acetaminophen (paracetamol) works poorly on its own.':
    '对乙酰氨基酚（又称扑热息痛，paracetamol）单独使用效果不好。',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    '强效止痛药（阿片类药物，如可待因）对长期的腰背痛作用很小，还可能造成伤害。',
  'What a physical therapist does': '物理治疗师会做什么',
  'Listens, examines you, plans with you.': '倾听，检查，与您一起制定计划。',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    '物理治疗师会询问您的疼痛、给您检查，并与您一起计划治疗。您可能会得到增强体能和力量的锻炼、有用的建议，以及对您所担心问题的帮助。',
  'When a scan helps': '什么时候影像检查有用',
  'Rarely, and only if it changes the treatment.': '很少有用，只有能改变治疗时才有用。',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    '当医生怀疑有严重的病因，或计划做手术或注射治疗时，影像检查才有用。否则，它很少会改变治疗方法。',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    '影像检查经常显示无害的磨损。在完全没有疼痛的人当中，20岁的人每100人约有37人、80岁的人每100人有96人可以看到磨损的椎间盘。',
  'Going back to running': '重新开始跑步',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    '如果疼痛是在腰部一侧或臀部一侧慢慢出现的，或者您有过本文提到的任何一种警示信号，在排除应力性骨折（骨头上的细小裂缝）之前，不要开始跑步。',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    '如果您怀孕了或最近分娩，有心脏、肺或骨骼疾病，或者最近受过伤或做过手术，请先问医护人员。',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    '腹股沟（大腿根）疼得走路一瘸一拐？停止跑步，不要单脚跳，今天就去看医生。',
  'Before you start': '开始之前',
  'Wait until you can walk for 30 minutes without pain.': '等到您能走30分钟而不疼。',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    '热身10至15分钟。在平地上跑，穿质量好、使用不超过6个月的跑鞋。',
  'Plan 3 runs a week, with at least 1 day of rest between them.': '每周安排跑3次，每两次之间至少休息1天。',
  'How much pain is all right, and when to move on': '疼到什么程度还可以，什么时候进入下一阶段',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    '每个阶段至少做两次。如果出现肿胀或僵硬，或疼痛在跑步时或跑步后加重，就不要进入下一阶段。重复同一阶段，直到不再出现为止。如果试了两次仍不停止，就退回一个阶段。',
  'A plan in six steps': '六个阶段的计划',
  'From short runs to running without a break.': '从每次跑一小段，到不间断地跑。',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    '有一项试验在腰背痛的人身上测试过走跑结合计划，但他们不是跑步的人。我们没有找到在腰背痛的跑步者身上测试过的计划。这里的计划是为其他人群制定的。物理治疗师可以为您调整。',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    '它来自一项试验的方案，试验对象是膝盖有过度使用损伤的军人。这项试验目前还没有证明任何效果。',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    '一周可以这样安排：星期一、星期三和星期六跑步。其他日子走路或做锻炼。',
  'If you are new to running': '如果您刚开始跑步',
  'A free plan for beginners.': '给初学者的免费计划。',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    'Couch to 5K是英国国民医疗服务体系（NHS）的跑步计划，为初学者编写。共9周，每周跑3次，从跑60秒逐步增加到不间断地跑30分钟。',
  'Does running harm your back?': '跑步会伤腰背吗？',
  'Why low back pain matters': '为什么要重视腰痛',
  'It is common, and running gets the blame.': '腰痛很常见，而跑步常被怪罪。',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    '腰痛是指最下面的肋骨到臀部下方皱褶之间的疼痛。2020年约有6.19亿人有腰痛。到2050年可能达到8.43亿人。',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    '大多数成年人都会在某个时候有腰痛：英国指南的一份摘要说，比例是58%至84%。',
  'For nearly everyone, no single damaged part explains the pain.':
    '几乎对每个人来说，都没有哪一个受损的部位能单独解释疼痛。',
  'What has been linked to back pain in runners': '哪些因素与跑步者的腰背痛有关联',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    '跑步者常把原因归到距离上。一篇包括19项研究的综述列出了下面这些因素，其中大多数只在一项研究中见到：',
  'Stiffness.': '僵硬。',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    '髋关节弯曲幅度较小、大腿后侧肌肉紧，以及腰背僵硬。',
  'Leg length.': '腿长。',
  'One leg longer than the other.': '一条腿比另一条腿长。',
  'Build and running history.': '体型和跑步年数。',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    '个子高、体重指数（BMI）超过24，以及跑步超过6年。',
  'A weak core, or one leg stronger than the other.': '核心肌群弱，或一条腿比另一条腿有力。',
  'These are often blamed, but are not among the most common links in the review.':
    '这些常被认为是原因，但在这篇综述中，它们不属于最常见的关联。',
  'These are links. None proves a cause, and you may have several or none.':
    '这些是关联。没有一项能证明是原因；您可能有其中几项，也可能一项都没有。',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    '练得太多太快，与脊柱最下端那块骨头（骶骨）的应力性骨折有关联。',
  'The 2017 disc study': '2017年的椎间盘研究',
  'The discs of runners held more water.': '跑步者的椎间盘含水较多。',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    '2017年，Daniel Belavý和他的团队比较了79名健康的女性和男性的椎间盘，年龄为25至35岁。',
  'Discs are the soft cushions between the bones of your spine.': '椎间盘是脊柱骨头之间的软垫。',
  'Water.': '水分。',
  'They used an MRI scan to estimate how much water the discs held.':
    '他们用磁共振（MRI）检查来估算椎间盘含有多少水。',
  'Height.': '高度。',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    '图像显示每个椎间盘与相邻的骨头相比有多高。',
  'Movement.': '活动。',
  'A sensor recorded how people moved in daily life.': '用传感器记录人们在日常生活中怎样活动。',
  'The three groups': '三组人',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    '一组人已有5年没有做规律的运动。慢跑者每周跑{20 to 40 km}，长跑者每周跑的距离超过{50 km}，这两组都至少跑了5年。',
  'What it found': '研究发现了什么',
  'More water in both groups of runners.': '两组跑步者的水分都较多。',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    '他们的椎间盘比不运动的人含水更多，尤其是在柔软的中心部分。',
  'Taller discs only with long distances.': '只有长距离跑步者的椎间盘较高。',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    '只有每周跑的距离超过{50 km}的人椎间盘较高（与相邻的骨头相比），而且只在腰背最下面的部分。',
  'Moderate movement fitted best.': '中等强度的活动与结果最吻合。',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    '经常以快走或慢跑的速度（每小时约{7.2 km}）活动的人，椎间盘含水较多。剧烈冲击、慢走和静止不动，都没有显示出这种关联。',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    '有些人认为跑步会磨损脊柱。在这项研究中，跑步者的椎间盘看起来并不更差。',
  'What it cannot tell us': '这项研究不能告诉我们什么',
  'It looked at people only once. It cannot show that running caused the difference.':
    '它只观察了人们一次，不能证明差别是跑步造成的。',
  'People whose backs feel good may simply keep running.': '也可能只是腰背感觉良好的人才一直跑下去。',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    '所有人都年轻健康，而且几乎都是白人。这项研究没有测量疼痛。',
  'What all studies mean for you': '所有研究加起来对您意味着什么',
  'No harm was seen, but none can be ruled out.': '没有见到伤害，但也不能排除。',
  'Older runners.': '年纪较大的跑步者。',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    '在一项人数很少的研究中，参加者是44至62岁的男性：9名跑步者的椎间盘比约8名不运动的男性高20%，磨损也较少。含水则没有明显更多。',
  'Marathon runners.': '马拉松跑步者。',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    '54名业余跑步者椎间盘柔软中心的水分信号，比另外30名健康的人弱。跑步者的年龄大了约4岁，这可能是部分原因。',
  'First marathon.': '第一次跑马拉松。',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    '21人为自己的第一次马拉松训练并跑完，前后的影像检查显示椎间盘没有变化。',
  'How common back pain is in runners.': '跑步者中腰背痛有多常见。',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    '在19项研究中，有0.7%至20.2%的跑步者在被问到的当时或那段时间里有腰痛。这不能与一生中得过腰痛的比例相比。综述作者认为这个比例偏低。',
  'Running with a sore back.': '腰背痛时跑步。',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    '在名为ASTEROID的试验中，40名18至45岁、有长期腰背痛的成年人，一部分按走跑结合计划练习12周，一部分等待。按满分100分计，跑步的人疼痛多下降了约15分，日常生活也变得稍微轻松。在跑步的20人中，出现了7次腿部受伤或疼痛、1次因其他疾病晕倒和1次腰背痛发作，都不严重。',
  'Who took part.': '哪些人参加了。',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    '参加那项试验的人以前都没有规律地跑步，有坐骨神经痛的人没有纳入。',
  'A word of caution.': '一点提醒。',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    '那项试验较早的一份会议报告认为，差别太小，没有多大意义。每周跑步距离只从{2.9 km}增加到{5.6 km}。',
  'Walking.': '步行。',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    '在名为WalkBack的试验中，701名成年人刚从腰背痛中恢复。一半的人在6个月内与物理治疗师见面6次，目的是多走路、了解腰背痛。在他们当中，影响活动的腰背痛约在208天后复发（以一半的人复发为准），没有参加的人则是112天。步行的人腿部问题较多，但总的健康问题并不更多（52%和54%）。',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    '总的来看，三项研究中有一项显示，规律跑步与椎间盘含水较多有关联。',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    '这些研究都没有显示跑步会伤害健康的腰背，但也都不能排除。没有研究显示跑步能降低腰背痛的风险。',
  'About this article': '关于本文',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    '本文是给成年人的一般信息，不是诊断或医疗建议，也不能排除您的疼痛有严重的病因。这里的任何内容如果让您更难受，就停下来，并去就医。',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    '使用本文并不会使您成为诊所的病人。没有人会查看本页面的表格来发现紧急情况。来自研究和指南的内容都标有资料来源的编号。',
};
