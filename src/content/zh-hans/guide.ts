import type { Sentences } from '../sentences.js';

/** The symptom guide in Simplified Chinese: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': '自查您的腰背痛',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    '几份简短的清单列出各种信号，帮您判断该去哪里就医、该多快去。',
  'It is for people who have back pain now. Questions about emergencies come first.':
    '适合现在正有腰背痛的人使用。最先问的是紧急情况。',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    '这里提供的是一般信息，不能给您下诊断，也不能排除严重的病因。如果您担心，不管这里怎么说，都请就医。',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    '您的回答只留在本页面，关闭页面后就会消失。除非您在申请预约时选择把结果一起发出，否则不会发送任何内容。',
  'Do you feel very ill, or as if you might pass out?': '您是否感到病得很重，或者好像快要晕倒？',
  'About you': '您的基本情况',
  'Emergency signs': '紧急信号',
  'Signs to have checked today': '今天就要检查的情况',
  'You and your pain': '您和您的疼痛',
  'How old are you?': '您多大年纪？',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    '儿童和青少年请与父母一起填写，或与另一位信得过的成年人一起填写。',
  'Do any of these fit you now?': '您现在有下面任何一种情况吗？',
  'Press the first one that fits you.': '请点第一个符合您的选项。',
  'Have any of these started with this pain, or since then?':
    '下面有没有哪种情况，是随着这次疼痛一起出现的，或是在那之后出现的？',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    '有些问题比较私密。我们之所以问，是因为同一组神经管着双腿、膀胱、肠道和生殖器。如果这些神经受到压迫，您需要尽快得到救治。',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    '有些问题比较私密。我们之所以问，是因为同一组神经管着双腿、膀胱和肠道。如果这些神经受到压迫，您需要尽快得到救治。',
  'Are any of these true for you?': '下面有没有哪种情况符合您？',
  'Do any of these apply to you and your back?': '您和您的腰背有下面任何一种情况吗？',
  'Do any of these fit you?': '您有下面任何一种情况吗？',
  'Do any of these describe your pain or your back?': '您的疼痛或您的腰背，有下面任何一种情况吗？',
  'If you run or play sports, do any of these fit?': '如果您跑步或做其他运动，有下面任何一种情况吗？',
  'Dance, gym, hiking and army training count as sports.': '跳舞、健身、徒步和军事训练都算运动。',
  'Last question: do any of these fit?': '最后一个问题：您有下面任何一种情况吗？',
  'Chest pain, pressure or tightness, now or in the last day':
    '胸痛、胸部有压迫感或发紧，现在就有，或过去一天内有过',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    '可能很轻，可能像压着重物，或像新出现的烧心（胃灼热），也可能扩散到手臂、脖子或下巴。',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    '腰背或肚子突然剧烈疼痛，并且觉得快要晕倒或很不舒服',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    '“很不舒服”是指头晕、脸色苍白、身上发冷并出汗、喘不上气，或心跳很快。已经晕倒过也算。',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    '腰背或肚子新出现疼痛，或疼痛比以前加重，并且您有动脉瘤（动脉鼓起一块）',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    '很小、只需要定期观察的动脉瘤也算；放过支架或做过其他修补的也算。',
  'Severe back pain that came on suddenly, and you take blood thinners':
    '腰背突然剧烈疼痛，并且您在用抗凝药（让血液变稀、防止血栓的药）',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    '例如华法林、肝素、阿哌沙班（艾乐妥，Eliquis）或利伐沙班（拜瑞妥，Xarelto）。',
  'Pain that started after a serious accident in the last few days': '过去几天内发生过严重事故，之后开始疼痛',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    '例如车祸、从梯子或马上摔下来，或腰背受到重击。即使当时还能自己走开，也算。',
  'Numbness or tingling between your legs or around your buttocks':
    '两腿之间或臀部（屁股）周围麻木、感觉变钝，或发麻、像针扎',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    '这里指生殖器、肛门、臀部或大腿内侧。这些地方可能像压麻了一样，或者上厕所后擦拭时感觉和以前不一样。',
  'New or worse trouble with peeing or with your bowels': '小便或大便出现新的问题，或原来的问题加重',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    '例如：很难开始排尿或排便、尿流变弱或变细、漏尿或漏便、憋不住、排的时候没有感觉，或没有想上厕所的感觉。只要有过一次就算。',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    '如果只是小便时有灼热感，这里不算，后面会问到。吃止痛药后大便干硬，只要您能感觉到、也能憋住，就不算。',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    '性生活时新出现感觉减退或消失，或新出现难以勃起、难以维持勃起，或射精困难',
  'It does not count if you only avoid sex because your back hurts.':
    '如果只是因为腰背痛而不过性生活，不算。',
  'New pain, tingling, numbness or weakness going down both legs':
    '两条腿都新出现疼痛、发麻（像针扎）、麻木或无力，顺着腿往下走',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    '即使只是双脚发麻或麻木，或者最初只从一条腿开始，也算。运动后的肌肉酸痛不算，两条腿的老毛病也不算。',
  'Walking that has become unsteady or clumsy': '走路变得不稳或不灵活',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    '例如：走路磕磕绊绊、要扶着墙，或觉得腿发沉。只是因为疼才走得慢，不算。',
  'A fever, chills or shivering, and you feel very ill': '发烧、发冷或打寒战，并且感觉病得很重',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    '“病得很重”是指人变糊涂或神志不清、很难叫醒、说话含糊不清、喘得很厉害或喘不上气、一整天没有小便，或皮肤出现花斑、非常苍白、发灰或发青发紫。',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    '您怀孕了或可能怀孕，并且有以下任何一种：肚子突然疼得厉害、肩膀顶端疼痛、大量出血，或觉得快要晕倒',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    '肚子疼可能在下腹部，也可能偏在一侧。月经推迟可能表示怀孕了。产后几周内大量出血也算。',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    '您现在有或以前有过癌症（恶性肿瘤），并且疼痛剧烈又越来越重，或者腿无力、麻木或走不稳',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    '很久以前的癌症也算。新出现的窜痛（例如像过电一样）也算，像一条带子紧紧箍住身体的疼痛也算。',
  'New weakness in one leg, or a foot that drops or drags':
    '一条腿新出现无力，或一只脚往下垂或抬不起来，或走路时脚拖地',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    '例如：脚尖绊到地、脚掌啪地一下拍在地上、腿突然发软撑不住，或不能踮起脚尖站立。',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    '新出现的疼痛或疼痛比以前加重，并且在过去3个月内做过腰背部手术、在腰背部打过针、做过硬膜外麻醉（如无痛分娩），或得过严重的感染',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    '“严重”是指需要住院，或在急诊治疗或观察，或需要输液（打点滴、吊水）。疼痛消失后又回来，算新出现。',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    '新出现的疼痛或疼痛比以前加重，并且有以下任何一种：免疫系统弱、做透析（洗肾）、身上留着静脉输液管（如PICC）、现在有或以前任何时候有过结核病（TB，如肺结核），或注射海洛因之类的毒品',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    '化疗、器官或骨髓移植、感染艾滋病病毒（HIV）、长期使用类固醇激素（如泼尼松，又叫强的松），或使用其他抑制免疫系统的药物，都可能使免疫系统变弱。输液港也算静脉输液管。',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    '您正在接受癌症治疗，并且感觉发烧、发冷、打寒战或身体不舒服',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    '不久前刚结束的治疗也算。即使没有量过体温，或没有量出发烧，也算。',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    '您65岁或以上，或骨头可能脆弱，并且疼痛是突然出现的，或是在跌倒、碰撞、提或搬东西、弯腰或咳嗽之后出现的',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    '轻轻摔一跤或颠一下也算。如果您有骨质疏松、曾因轻轻摔一跤就骨折，或吃过几个月的类固醇激素药片（如泼尼松，又叫强的松），骨头就可能脆弱。',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    '您怀孕了或在过去6周内分娩，并且有一阵一阵的疼痛、出血、阴道流出液体，或胎动减少',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    '肚子一阵发紧发硬、然后又变软，也算。怀孕期间，有几点血迹或内裤湿了也算。',
  'A fever or chills, or you feel hot and shivery': '发烧或发冷，或感觉身上又热又打寒战',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    '出汗湿透床单也算。没有量过体温也算。',
  'Blood in your pee, or burning or pain when you pee': '小便带血，或小便时有灼热感或疼痛',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    '粉红色、红色或可乐色的小便也算；身体一侧（腰侧）一阵一阵疼得厉害也算。',
  'You have or ever had cancer': '您现在有或曾经有过癌症（恶性肿瘤）',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    '很久以前的癌症也算，血液的癌症（如白血病）和黑色素瘤也算。其他常见的皮肤癌，如果已经切除、治疗已经结束，不算。',
  'You have lost weight without trying': '没有刻意减肥，体重却下降了',
  'You may notice it only by looser clothes.': '可能只是发现衣服变松了。',
  'Severe pain that is there all or nearly all the time': '剧烈疼痛，一直都在或几乎一直都在',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    '疼得睡不着，或者几乎动不了，或连洗漱或穿衣都很难做到。',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    '腰背或身体侧面新出现肿块、皮疹或水疱，或者腰背看起来歪了，以前不是这样',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    '肌肉痉挛把腰背短时间拉向一侧，这很常见，不算。',
  'Pain that rest does not ease, or that is worse at night': '休息也不缓解的疼痛，或夜里更重的疼痛',
  'Pain high up in your back, between your shoulder blades': '上背部、两块肩胛骨之间的疼痛',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    '腰背痛或腿痛，在咳嗽、打喷嚏或用力排便时加重',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    '您跑步或做其他运动，疼痛在腰部一侧或一侧臀部慢慢出现',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    '您跑步或做其他运动，并且在疼痛开始前不久训练量大增，或得过应力性骨折（疲劳性骨折）',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    '应力性骨折是骨头上的细小裂缝。训练时间更长或强度更大，都算训练量增加。',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    '您跑步或做其他运动，并且可能吃得不够、跟不上运动消耗，或者月经停了或很少来了',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    '因怀孕、哺乳、绝经或避孕措施而停经，不算。',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    '您跑步或做其他运动，未满25岁，并且身体向后仰或腰背向后弯时最疼',
  'You are or may be pregnant, or gave birth in the last 6 weeks': '您怀孕了或可能怀孕，或在过去6周内分娩',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    '疼痛从45岁以前就开始、已超过3个月，早晨腰背僵硬或后半夜会醒来，活动后会减轻',
  'Pain that is getting worse or spreading': '疼痛越来越重，或范围在扩大',
  'Pain that keeps you from your normal activities': '疼得做不了平常的事',
  'Such as work, sports, housework or looking after somebody.': '例如工作、运动、家务或照顾别人。',
  'Pain that has not improved after a few weeks, or keeps coming back': '疼痛过了几周仍没有好转，或反复出现',
  'Under 16': '未满16岁',
  '16 or older': '16岁或以上',
  'None of these, but pain, tingling or numbness runs down one leg':
    '以上都没有，但疼痛、发麻或麻木顺着一条腿往下走',
  'Get emergency help now': '立即呼叫急救',
  'Do not wait for an appointment, and do not drive yourself.': '不要等预约，也不要自己开车。',
  'Even if you feel better': '即使感觉好些了',
  'Get checked even if you start to feel better.': '即使开始感觉好转，也要去检查。',
  'Go to an emergency department today': '今天就去医院急诊',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    '今天就去，夜里或周末也要去。告诉医务人员您在这里的回答。',
  'How soon': '什么时候',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    '今天。不要等预约；如果病情加重，马上就去。',
  'Call your doctor or a nurse line today': '今天就打电话给您的医生或医疗咨询热线',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    '今天就打电话，夜里或周末也要打。告诉对方您在这里的回答。',
  'Call today. Do not wait for a routine appointment.': '今天就打电话。不要等普通的预约。',
  'See a doctor or a physical therapist soon': '近几天内看医生或物理治疗师',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    '请预约医生或物理治疗师，并告诉对方您在这里的回答。',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    '在未来几天内。如果疼痛加重或出现新的情况，请要求把时间提前。',
  'You can start with self-care': '您可以先自我护理',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    '您的回答中没有哪一项显示现在需要紧急就医。如果您觉得不对劲，仍然要就医。',
  'When to get help': '什么时候就医',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    '先观察几周。如果到时还没有好转，如果疼得没法正常生活，或者如果加重，就去看医生或物理治疗师。',
  'If you have an aneurysm, say so.': '如果您有动脉瘤，要说出来。',
  'Have someone stay with you until help arrives. Unlock the door.':
    '请人陪着您，直到急救人员到来。把门锁打开。',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    '这些情况可能来自心脏或大血管，必须马上得到救治。',
  'Say that you take blood thinners, and which.': '说明您在用抗凝药，是哪一种。',
  'Say so at once if your legs become weak or numb.': '如果腿变得无力或麻木，要马上说。',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    '在使用抗凝药的人身上，突然的剧烈腰背痛可能是脊髓周围出血引起的。',
  'Keep still. Do not let anyone move you unless you are in danger.':
    '不要动。除非身处危险，不要让任何人搬动您。',
  'Say how the accident happened, and where it hurts.': '说明事故是怎么发生的，哪里疼。',
  'Back pain after a serious accident can mean a broken bone.': '严重事故之后的腰背痛可能意味着骨折。',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    '如果请人送您去日夜开放的医院急诊会更快，就请人送您去。',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    '把有什么变化直接说清楚，私密的事也要说。医务人员听惯了这些，您说了，他们才能更快处理。',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    '这些情况可能意味着脊髓，或通往双腿、膀胱和肠道的神经正受到压迫。及早治疗可以降低留下长期损害的风险。',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    '说明您感觉发烧或打寒战，并且病得很重，还要说可能是脓毒症（败血症）。',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    '发烧同时有这些情况，可能意味着感染已经扩散到全身，即脓毒症（败血症）。必须马上治疗。',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    '说明您怀孕了或可能怀孕，以及怀孕多少周，或什么时候分娩的。',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    '这些情况可能是宫外孕引起的，也可能意味着您正在大量失血。',
  'Say that you have or had cancer, and that you are worried about your spine.':
    '说明您现在有或以前有过癌症，并且担心脊柱出了问题。',
  'Bend your back as little as you can.': '腰背尽量不要弯曲。',
  'If you have a cancer team, let them know too.': '如果您有肿瘤治疗团队，也要告诉他们。',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    '癌症可能转移到脊柱，压迫那里的神经。治疗开始得越早，效果越好。',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    '说明您对哪一种情况不确定。接电话的人会进一步问您。',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    '那份清单上的每一种情况都需要马上得到救治。自己分不清时，现在就问比等待更安全。',
  'Say what the leg or foot can no longer do, and since when.':
    '说明腿或脚有什么动作做不了了，从什么时候开始的。',
  'Have someone take you. Do not drive with a weak leg.': '请人送您去。腿无力时不要开车。',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    '如果脚完全抬不起来，或者每过一个小时都在加重，现在就去。',
  'A leg that loses strength can mean that a nerve is under pressure.':
    '腿的力气变弱，可能意味着有神经受到压迫。',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    '说明您做过什么手术、打过什么针、得过什么感染或疾病，是什么时候，以及在用什么药。',
  'If you had an epidural, also call the unit that gave it, on your way.':
    '如果您做过硬膜外麻醉，在去医院的路上也给当初做麻醉的科室打电话。',
  'Go now if you also have a fever, or feel hot and shivery.':
    '如果您还发烧，或感觉身上又热又打寒战，现在就去。',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    '病菌可能侵入脊柱，而大多数有这种感染的人起初并不发烧。这需要及早治疗。',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    '出门之前，现在就拨打您肿瘤治疗科室的咨询电话，不论白天还是夜里。对方可能会告诉您该去哪里。',
  'If nobody answers, go to an emergency department now.': '如果没有人接听，现在就去医院急诊。',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    '癌症治疗可能削弱身体的抵抗力，使感染很快变得严重。',
  'Do not lift anything or exercise until you have been checked.':
    '在检查之前，不要提或搬任何东西，也不要锻炼。',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    '说明您有没有摔倒，以及骨头是否脆弱、是否在用类固醇激素。',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    '骨头可能脆弱时，突然的疼痛，或哪怕只是轻轻摔一跤之后的疼痛，都可能是脊柱骨折引起的。',
  'Say which sign you are not sure about.': '说明您对哪一种情况不确定。',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    '如果您马上就能与您的医生或医疗咨询热线通话，请先问他们。',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    '那份清单上的每一种情况都应该今天到医院检查。自己分不清时，问一问更安全。',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    '把这一页给父母看，或给另一位您信得过的成年人看。他们可以给医生打电话。',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    '说明疼了多久，夜里疼不疼，做什么运动。',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    '如果电话打不通，早上再打。如果病情加重，就去医院急诊。如果出现下面的任何一种情况，就呼叫急救。',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    '儿童和青少年的腰背痛应当由医生检查。给成年人的建议不是为他们写的。',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    '先打电话给您产检或分娩的医院的产科。如果是怀孕早期，或没有固定的产科，就打电话给您的医生。',
  'If nobody can see you today, go to an emergency department.': '如果今天没有人能给您看，就去医院急诊。',
  'Do not do the exercises on this page until you have asked.':
    '在问过医生或助产士之前，不要做本页面上的锻炼。',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    '怀孕期间和产后几周内，这些情况需要由了解您怀孕和产后情况的人来看。',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    '如果您变得糊涂或神志不清、喘得很厉害或喘不上气，或皮肤出现花斑或非常苍白，就呼叫急救。',
  'Back pain with a fever can mean an infection that needs treatment.':
    '腰背痛同时发烧，可能意味着有需要治疗的感染。',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    '如果您变得糊涂或神志不清、昏昏欲睡，或说话困难，就呼叫急救。',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    '这些情况可能来自肾结石，或膀胱或肾脏的感染。',
  'If you have a cancer team, call them. If not, call your doctor.':
    '如果您有肿瘤治疗团队，就打电话给他们。如果没有，就打电话给您的医生。',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    '凡是现在有或以前有过癌症的人，出现腰背痛都应当尽快检查。',
  'Say how much weight you have lost, and since when.': '说明体重降了多少，从什么时候开始的。',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    '腰背痛同时有说不清原因的体重下降，应当及时检查，不要拖延。',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    '请医生帮您止痛。说明您已经用过什么药，以及疼得做不了什么事。',
  'Pain this bad needs help, whatever causes it.': '疼成这样，不管是什么原因，都需要就医。',
  'Say what looks different, and since when.': '说明哪里看起来不一样了，从什么时候开始的。',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    '长在一侧的皮疹或水疱可能是带状疱疹（俗称“缠腰龙”“生蛇”）。最初几天内治疗效果最好，所以如果联系不上您的医生，就去问药剂师。',
  'A back that looks different should be checked without delay.': '腰背的样子变了，应当及时检查，不要拖延。',
  'Say where it hurts, since when, and what makes it worse.':
    '说明哪里疼，从什么时候开始，什么会让疼痛加重。',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    '如果疼痛从45岁以前开始，已超过3个月，并且早晨腰背僵硬，要说出来。这可能是一种关节炎。',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    '这样的疼痛应当检查，因为有时是严重的病因引起的。',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    '那份清单上的每一种情况都应该今天检查。自己分不清时，医生或护士可以帮您判断。',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    '在检查之前，不要跑步、跳跃，也不要做会引起疼痛的运动。走路如果不疼，就可以走。',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    '告诉他们您的训练、以前的骨折、饮食和体重；如果您来月经，也说说月经的情况。',
  'Say so if you are or may be pregnant.': '如果您怀孕了或可能怀孕，要说出来。',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    '如果腹股沟（大腿根）疼得走路一瘸一拐，情况就不同了。不要跑步，也不要单脚跳，今天就去看医生。',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    '对跑步或做其他运动的人来说，腰背或臀部疼痛加上其中任何一种情况，可能是应力性骨折，也就是骨头上的细小裂缝。它会愈合，但前提是停止跑步和会引起疼痛的运动。',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    '可以看您的助产士或产科医生。如果下一次检查不在未来几天内，就打电话给他们。',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    '如果出现一阵一阵的疼痛或发紧、出血、阴道流出液体，或胎动比平时少，今天就打电话。',
  'Ask before you do the exercises on this page.': '做本页面上的锻炼之前，先问医生或助产士。',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    '怀孕期间和分娩之后，您的助产士或医生最能给您建议。',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    '告诉他们疼痛是什么时候开始的、一直没有消失，以及活动后会减轻。',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    '如果您或家人有银屑病（牛皮癣）、克罗恩病或结肠炎之类的肠道疾病，或关节炎，要告诉他们。眼睛又红又疼，今天就要就医。',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    '从45岁以前开始、持续几个月、活动后减轻的腰背痛，可能是一种可以治疗的关节炎。',
  'Until then, keep moving as far as the pain lets you.': '就诊之前，在疼痛允许的范围内继续活动。',
  'Ask a pharmacist which pain relief suits you.': '问药剂师哪种止痛药适合您。',
  'If you run, stop for now, and ask when to start again.':
    '如果您跑步，先停下来，并问清楚什么时候可以再跑。',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    '腰背痛或腿痛如果越来越重、让您无法正常生活，或持续几周，就应当检查。',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    '尽可能照常进行平时的活动。尽量不要久坐或久躺。',
  'A warm pack wrapped in a towel can ease the pain.': '用毛巾包好的热敷袋可以缓解疼痛。',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    '不要热敷感觉麻木的皮肤，否则可能烫伤了也没有察觉。',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    '如果跑步会引起腿痛或让腿痛加重，就先改为走路。',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    '如果您希望有人指导锻炼、帮您恢复正常生活，请看物理治疗师。',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    '顺着一条腿往下走的疼痛，往往来自受刺激的神经。许多人在4至6周内好转，但也可能需要更久。',
  'Keep moving, and do not stay in bed for long.': '保持活动，不要长时间卧床。',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    '从现在能做的事做起。把事情分成几份，中间休息，一点一点增加。',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    '如果您跑步，只要跑的时候和第二天疼痛都不加重，就可以继续跑。开始时少跑一些、跑慢一些。',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    '您没有发现我们问到的任何警示信号。没有这些信号的新发作的腰背痛，通常在几周内减轻。对于持续更久的疼痛，锻炼和物理治疗也可能有帮助。',
  'Get emergency help at once if any of these fit you now or later:':
    '如果现在或以后出现下面任何一种情况，请马上呼叫急救：',
  'Get medical help the same day if any of these fit you later:':
    '如果以后出现下面任何一种情况，请当天就医：',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    '没有哪一种情况能单独确定问题出在哪里。因此，有疑问时，本指引会选择更安全的做法。这是一般信息，不能代替检查。',
};
