import type { Sentences } from '../sentences.js';

/** The symptom guide in Brazilian Portuguese: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'Avalie sua dor nas costas',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'Algumas listas curtas de sinais ajudam você a decidir onde buscar ajuda e com que urgência.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'É para quem está com dor nas costas agora. As perguntas sobre emergências vêm primeiro.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'Este guia dá informações gerais. Ele não dá um diagnóstico e não pode descartar uma causa grave. Se algo preocupa você, busque ajuda, seja qual for o resultado do guia.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'Suas respostas ficam nesta página e somem quando você a fecha. Nada é enviado, a menos que você escolha compartilhar o resultado ao pedir uma consulta.',
  'Do you feel very ill, or as if you might pass out?':
    'Você está passando muito mal ou sente que pode desmaiar?',
  'About you': 'Sobre você',
  'Emergency signs': 'Sinais de emergência',
  'Signs to have checked today': 'Sinais que precisam de avaliação hoje',
  'You and your pain': 'Você e sua dor',
  'How old are you?': 'Quantos anos você tem?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'Crianças e adolescentes devem fazer isto com o pai, a mãe ou outra pessoa adulta de confiança.',
  'Do any of these fit you now?': 'Você está em alguma destas situações agora?',
  'Press the first one that fits you.': 'Toque na primeira que vale para você.',
  'Have any of these started with this pain, or since then?':
    'Alguma destas coisas começou junto com esta dor, ou depois que ela começou?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'Algumas são coisas íntimas. Perguntamos porque os mesmos nervos vão para as pernas, a bexiga, o intestino e os órgãos genitais. Se esses nervos estiverem apertados, você precisa de ajuda rápido.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'Algumas são coisas íntimas. Perguntamos porque os mesmos nervos vão para as pernas, a bexiga e o intestino. Se esses nervos estiverem apertados, você precisa de ajuda rápido.',
  'Are any of these true for you?': 'Alguma destas situações acontece com você?',
  'Do any of these apply to you and your back?': 'Alguma destas situações vale para você e suas costas?',
  'Do any of these fit you?': 'Você está em alguma destas situações?',
  'Do any of these describe your pain or your back?': 'Alguma destas frases descreve sua dor ou suas costas?',
  'If you run or play sports, do any of these fit?':
    'Se você corre ou pratica esportes, alguma destas situações vale para você?',
  'Dance, gym, hiking and army training count as sports.':
    'Dança, academia, trilhas e treinamento militar contam como esporte.',
  'Last question: do any of these fit?': 'Última pergunta: alguma destas situações vale para você?',
  'Chest pain, pressure or tightness, now or in the last day':
    'Dor, pressão ou aperto no peito, agora ou de ontem para cá',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'Pode ser fraca, parecer um peso ou uma azia que você não tinha antes, ou se espalhar para o braço, o pescoço ou a mandíbula (queixo).',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'Dor forte e repentina nas costas ou na barriga, e você sente que pode desmaiar ou está passando mal',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    'Passar mal aqui é ter tontura, palidez, suor frio, falta de ar ou coração disparado. Também conta se você chegou a desmaiar.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'Dor nova ou que piorou nas costas ou na barriga, e você tem um aneurisma (uma artéria dilatada)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'Um aneurisma pequeno, que só está em acompanhamento, também conta. Um que já foi tratado com stent ou de outra forma também.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'Dor forte nas costas que veio de repente, e você usa anticoagulante (remédio para “afinar o sangue”)',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'Como varfarina (Marevan), heparina, apixabana (Eliquis) ou rivaroxabana (Xarelto).',
  'Pain that started after a serious accident in the last few days':
    'Dor que começou depois de um acidente grave nos últimos dias',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'Como um acidente de trânsito, uma queda de escada ou de cavalo, ou uma pancada forte nas costas. Conta mesmo que você tenha conseguido sair andando.',
  'Numbness or tingling between your legs or around your buttocks':
    'Dormência ou formigamento entre as pernas ou em volta das nádegas (bumbum)',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'Isto quer dizer: nos órgãos genitais, no ânus, nas nádegas ou na parte de dentro das coxas. O lugar pode parecer adormecido, ou a sensação de se limpar no banheiro pode estar diferente.',
  'New or worse trouble with peeing or with your bowels':
    'Problema novo, ou que piorou, com a urina (fazer xixi) ou com o intestino (fazer cocô)',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'Por exemplo, é difícil começar, o jato é fraco, escapa sem querer, você não consegue segurar ou não sente sair, ou não tem vontade de ir ao banheiro. Uma vez só já basta.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'Só ardência não conta aqui. Perguntamos sobre isso mais adiante. Fezes duras por causa de remédios para dor não contam se você consegue sentir e segurar as fezes.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'Perda nova de sensibilidade durante o sexo, ou dificuldade nova para ter ou manter a ereção, ou para ejacular',
  'It does not count if you only avoid sex because your back hurts.':
    'Não conta se você só evita o sexo porque as costas doem.',
  'New pain, tingling, numbness or weakness going down both legs':
    'Dor, formigamento, dormência ou fraqueza que você não tinha antes e que desce pelas duas pernas',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'Conta também se só os pés formigam ou ficam dormentes, ou se começou em uma perna só. Músculos doloridos por causa de exercício não contam, nem um problema antigo nas duas pernas.',
  'Walking that has become unsteady or clumsy': 'Você passou a andar sem firmeza ou de um jeito desajeitado',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'Por exemplo, você tropeça, se segura nas paredes, ou sente as pernas pesadas. Andar devagar só porque dói não conta.',
  'A fever, chills or shivering, and you feel very ill':
    'Febre, calafrios ou tremores, e você está passando muito mal',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'Passar muito mal é ter confusão mental, estar difícil de acordar, ter fala enrolada, muita falta de ar, ficar sem urinar (fazer xixi) o dia todo, ou ter a pele manchada, muito pálida, acinzentada ou azulada.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'Você está ou pode estar grávida, e tem dor forte e repentina na barriga, dor na ponta do ombro, sangramento intenso, ou sente que pode desmaiar',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'A dor na barriga pode ser na parte de baixo ou de um lado só. Menstruação atrasada pode ser sinal de gravidez. Sangramento intenso nas semanas depois do parto também conta.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'Você tem ou já teve câncer, e a dor é forte e está piorando, ou suas pernas estão fracas, dormentes ou sem firmeza',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'Câncer de muito tempo atrás conta. Também conta uma dor nova em fisgada ou que vem como um choque, ou uma dor como uma faixa apertada em volta do corpo.',
  'New weakness in one leg, or a foot that drops or drags':
    'Fraqueza nova em uma perna, ou um pé que cai ou que arrasta',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'Por exemplo, a ponta do pé prende no chão, o pé bate no chão quando você anda, a perna falha, ou você não consegue ficar na ponta do pé.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'Dor nova ou que piorou, e nos últimos 3 meses você teve cirurgia nas costas ou na coluna, injeção nas costas (como infiltração), anestesia nas costas (como a peridural), ou uma infecção grave',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'Grave quer dizer que você precisou de hospital, ou de soro ou remédio na veia. Dor que passou e voltou conta como nova.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'Dor nova ou que piorou, e você tem imunidade baixa, faz diálise, tem um cateter na veia, tem ou já teve tuberculose (TB) em qualquer época, ou injeta drogas, como heroína ou cocaína',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'A imunidade pode ficar baixa por quimioterapia, transplante, HIV, uso prolongado de corticoides ou outros remédios que diminuem as defesas do corpo. Um cateter implantado sob a pele (port-a-cath) conta como cateter na veia.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'Você está em tratamento de câncer e tem sensação de febre, calafrios ou mal-estar',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'Tratamento que terminou há pouco tempo também conta. Conta mesmo que você não tenha medido a temperatura, ou que o termômetro não tenha mostrado febre.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'Você tem 65 anos ou mais, ou pode ter ossos fracos, e a dor veio de repente, ou depois de cair, levar uma pancada, levantar peso, se curvar ou tossir',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'Mesmo uma queda pequena ou um tranco conta. Os ossos podem estar fracos se você tem osteoporose, já quebrou um osso em uma queda pequena, ou toma ou tomou comprimidos de corticoide (como prednisona) por meses.',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'Você está grávida ou deu à luz nas últimas 6 semanas, e tem dor que vai e volta, sangramento ou perda de líquido, ou o bebê está mexendo menos',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'Barriga que endurece e depois amolece também conta. Na gravidez, algumas gotas de sangue ou roupa íntima molhada também contam.',
  'A fever or chills, or you feel hot and shivery': 'Febre ou calafrios, ou você sente calor e tremores',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'Suor que encharca os lençóis também conta. Não é preciso ter medido a febre.',
  'Blood in your pee, or burning or pain when you pee':
    'Sangue na urina (xixi), ou ardência ou dor ao urinar',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'Urina rosada, vermelha ou da cor de refrigerante de cola também conta, assim como dor forte na lateral do corpo, entre as costelas e o quadril, que vem em ondas.',
  'You have or ever had cancer': 'Você tem ou já teve câncer',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'Câncer de muito tempo atrás conta, e também câncer do sangue e melanoma. Outros cânceres de pele comuns, que foram retirados e já estão resolvidos, não contam.',
  'You have lost weight without trying': 'Você perdeu peso sem tentar emagrecer',
  'You may notice it only by looser clothes.': 'Talvez você só perceba porque as roupas ficaram mais largas.',
  'Severe pain that is there all or nearly all the time': 'Dor forte o tempo todo, ou quase o tempo todo',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'É tão forte que você não consegue dormir, ou mal consegue se mexer, se lavar ou se vestir.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'Um caroço, ou manchas, irritação ou bolhas na pele, que você não tinha antes, nas costas ou na lateral do corpo, ou costas que parecem tortas e antes não pareciam',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'Um espasmo que puxa as costas para um lado por pouco tempo é comum e não conta.',
  'Pain that rest does not ease, or that is worse at night':
    'Dor que não melhora com o repouso, ou que é pior à noite',
  'Pain high up in your back, between your shoulder blades':
    'Dor na parte de cima das costas, entre as omoplatas (os ossos atrás dos ombros)',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'Dor nas costas ou na perna que piora quando você tosse, espirra ou faz força no vaso sanitário',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'Você corre ou pratica esportes, e a dor veio aos poucos, de um lado da parte de baixo das costas (lombar) ou em uma das nádegas',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'Você corre ou pratica esportes, e treinou muito mais pouco antes de a dor começar, ou já teve uma fratura por estresse',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'Fratura por estresse é uma rachadura fina em um osso. Treinar por mais tempo ou mais pesado conta como treinar mais.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'Você corre ou pratica esportes, e talvez não coma o suficiente para isso, ou sua menstruação parou ou ficou rara',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'Não conta se a menstruação parou por causa de gravidez, amamentação, menopausa ou anticoncepcional.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'Você corre ou pratica esportes, tem menos de 25 anos, e dói mais quando você se inclina ou curva as costas para trás',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'Você está ou pode estar grávida, ou deu à luz nas últimas 6 semanas',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'Dor que começou antes dos seus 45 anos, já dura mais de 3 meses e melhora quando você se mexe, e você sente o corpo duro de manhã ou acorda de madrugada',
  'Pain that is getting worse or spreading': 'Dor que está piorando ou se espalhando',
  'Pain that keeps you from your normal activities': 'Dor que impede você de fazer suas atividades normais',
  'Such as work, sports, housework or looking after somebody.':
    'Como trabalho, esporte, tarefas de casa ou cuidar de alguém.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'Dor que não melhorou depois de algumas semanas, ou que sempre volta',
  'Under 16': 'Menos de 16 anos',
  '16 or older': '16 anos ou mais',
  'None of these, but pain, tingling or numbness runs down one leg':
    'Nenhuma destas, mas dor, formigamento ou dormência desce por uma perna',
  'Get emergency help now': 'Busque socorro de emergência agora',
  'Do not wait for an appointment, and do not drive yourself.':
    'Não espere por uma consulta e não vá dirigindo.',
  'Even if you feel better': 'Mesmo que você se sinta melhor',
  'Get checked even if you start to feel better.':
    'Passe por uma avaliação médica mesmo que comece a se sentir melhor.',
  'Go to an emergency department today': 'Vá hoje ao pronto-socorro de um hospital',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'Vá hoje, mesmo à noite ou no fim de semana. Conte lá o que você respondeu aqui.',
  'How soon': 'Com que urgência',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'Hoje. Não espere por uma consulta, e vá na mesma hora se piorar.',
  'Call your doctor or a nurse line today':
    'Ligue hoje para seu médico ou para um serviço de orientação médica por telefone',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'Ligue hoje, mesmo à noite ou no fim de semana. Conte o que você respondeu aqui.',
  'Call today. Do not wait for a routine appointment.': 'Ligue hoje. Não espere por uma consulta de rotina.',
  'See a doctor or a physical therapist soon': 'Consulte logo um médico ou fisioterapeuta',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'Marque uma consulta com um médico ou fisioterapeuta. Conte o que você respondeu aqui.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'Nos próximos dias. Peça um horário mais cedo se a dor piorar ou se aparecer algo novo.',
  'You can start with self-care': 'Você pode começar com cuidados em casa',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'Nenhuma das suas respostas indica que você precise de atendimento urgente agora. Se você sente que algo está errado, busque ajuda mesmo assim.',
  'When to get help': 'Quando buscar ajuda',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'Dê algumas semanas para a dor melhorar. Consulte um médico ou fisioterapeuta se ela não tiver melhorado até lá, se impedir sua vida diária, ou se piorar.',
  'If you have an aneurysm, say so.': 'Se você tem um aneurisma, diga isso ao ligar.',
  'Have someone stay with you until help arrives. Unlock the door.':
    'Peça que alguém fique com você até o socorro chegar. Deixe a porta destrancada.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'Estes sinais podem vir do coração ou de um vaso sanguíneo grande. Isso precisa de socorro imediato.',
  'Say that you take blood thinners, and which.':
    'Diga que você usa anticoagulante (remédio para “afinar o sangue”) e qual é.',
  'Say so at once if your legs become weak or numb.':
    'Avise na mesma hora se suas pernas ficarem fracas ou dormentes.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'Em quem usa anticoagulantes, uma dor forte e repentina nas costas pode vir de um sangramento em volta da medula espinhal.',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'Fique sem se mexer. Não deixe ninguém mover você, a não ser que você esteja em perigo.',
  'Say how the accident happened, and where it hurts.': 'Diga como foi o acidente e onde dói.',
  'Back pain after a serious accident can mean a broken bone.':
    'Dor nas costas depois de um acidente grave pode ser sinal de um osso quebrado.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'Se for mais rápido, peça a alguém que leve você a um pronto-socorro de hospital aberto dia e noite.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'Diga com clareza o que mudou, inclusive as coisas íntimas. A equipe está acostumada a ouvir isso, e essas informações ajudam a agir rápido.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'Estes sinais podem indicar que a medula espinhal, ou os nervos que vão para as pernas, a bexiga e o intestino, estão sendo apertados. Tratar cedo pode diminuir o risco de danos duradouros.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'Diga que você tem sensação de febre ou calafrios e está passando muito mal, e que pode ser sepse.',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'Febre junto com estes sinais pode indicar que uma infecção se espalhou pelo corpo (sepse). Isso precisa de tratamento imediato.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'Diga que você está ou pode estar grávida e de quantas semanas, ou quando deu à luz.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'Estes sinais podem vir de uma gravidez fora do útero, ou indicar que você está perdendo muito sangue.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'Diga que você tem ou já teve câncer e que sua preocupação é com a coluna.',
  'Bend your back as little as you can.': 'Curve as costas o mínimo possível.',
  'If you have a cancer team, let them know too.':
    'Se uma equipe trata seu câncer, avise também essa equipe.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'O câncer pode se espalhar para a coluna e apertar os nervos ali. O tratamento funciona melhor quando começa cedo.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'Diga sobre qual sinal você tem dúvida. A pessoa que atender vai perguntar mais sobre ele.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'Cada sinal daquela lista precisa de socorro imediato. Na dúvida, é mais seguro perguntar agora do que esperar.',
  'Say what the leg or foot can no longer do, and since when.':
    'Diga o que a perna ou o pé não consegue mais fazer e desde quando.',
  'Have someone take you. Do not drive with a weak leg.':
    'Peça a alguém que leve você. Não dirija com uma perna fraca.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'Vá agora se você não consegue levantar o pé de jeito nenhum, ou se está piorando de hora em hora.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'Uma perna que perde força pode ser sinal de que um nervo está sendo apertado.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'Diga qual cirurgia, injeção, infecção ou doença você teve, quando foi, e quais remédios ou drogas você usa.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'Se você tomou anestesia nas costas (como a peridural), ligue também, no caminho, para o serviço que a aplicou.',
  'Go now if you also have a fever, or feel hot and shivery.':
    'Vá agora se você também tem febre, ou sente calor e tremores.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'Micróbios podem chegar à coluna, e a maioria das pessoas com uma infecção assim não tem febre no começo. Essa infecção precisa de tratamento cedo.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'Ligue agora, de dia ou de noite, para o telefone de orientação do serviço que trata seu câncer, antes de sair. Talvez digam aonde você deve ir.',
  'If nobody answers, go to an emergency department now.':
    'Se ninguém atender, vá agora ao pronto-socorro de um hospital.',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'O tratamento de câncer pode enfraquecer as defesas do corpo, e uma infecção pode ficar grave rápido.',
  'Do not lift anything or exercise until you have been checked.':
    'Não levante nada nem faça exercícios até passar por uma avaliação.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'Diga se você caiu, e se tem ossos fracos ou toma corticoides.',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'Quando os ossos podem estar fracos, uma dor repentina, ou uma dor depois de uma queda, mesmo pequena, pode vir de um osso quebrado na coluna.',
  'Say which sign you are not sure about.': 'Diga sobre qual sinal você tem dúvida.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'Se você consegue falar agora mesmo com seu médico ou com um serviço de orientação médica por telefone, pergunte primeiro a eles.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'Cada sinal daquela lista precisa de avaliação em um hospital hoje. Na dúvida, é mais seguro perguntar.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'Mostre esta página a seu pai, sua mãe ou outra pessoa adulta de confiança. Essa pessoa pode ligar para o médico.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'Diga há quanto tempo dói, se dói à noite, e quais esportes você pratica.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'Se não conseguir falar com ninguém, tente de novo de manhã. Vá ao pronto-socorro de um hospital se piorar. Busque socorro de emergência se aparecer algum sinal abaixo.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'Dor nas costas em crianças e adolescentes precisa da avaliação de um médico. Os conselhos para adultos não foram escritos para eles.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'Ligue primeiro para sua maternidade. No início da gravidez, ou se você não tem maternidade, ligue para seu médico.',
  'If nobody can see you today, go to an emergency department.':
    'Se ninguém puder atender você hoje, vá ao pronto-socorro de um hospital.',
  'Do not do the exercises on this page until you have asked.':
    'Não faça os exercícios desta página antes de perguntar.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'Na gravidez e nas semanas depois do parto, estes sinais precisam de quem acompanha você e sabe como tudo está indo.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'Busque socorro de emergência se você tiver confusão mental ou muita falta de ar, ou se a pele ficar manchada ou muito pálida.',
  'Back pain with a fever can mean an infection that needs treatment.':
    'Dor nas costas com febre pode ser sinal de uma infecção que precisa de tratamento.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'Busque socorro de emergência se você tiver confusão mental, sonolência ou dificuldade para falar.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'Estes sinais podem vir de uma pedra no rim, ou de uma infecção na bexiga ou em um rim.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'Se uma equipe trata seu câncer, ligue para ela. Se não, ligue para seu médico.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'Dor nas costas precisa de avaliação rápida em qualquer pessoa que tem ou já teve câncer.',
  'Say how much weight you have lost, and since when.': 'Diga quanto peso você perdeu e desde quando.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'Dor nas costas junto com perda de peso sem explicação precisa de avaliação sem demora.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'Peça algo para aliviar a dor. Diga o que você já tomou e o que a dor impede você de fazer.',
  'Pain this bad needs help, whatever causes it.':
    'Uma dor tão forte precisa de ajuda, seja qual for a causa.',
  'Say what looks different, and since when.': 'Diga o que parece diferente e desde quando.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'Manchas, irritação na pele ou bolhas de um lado só podem ser herpes-zóster (cobreiro). O tratamento funciona melhor nos primeiros dias, por isso fale com um farmacêutico se não conseguir falar com seu médico.',
  'A back that looks different should be checked without delay.':
    'Costas que parecem diferentes precisam de avaliação sem demora.',
  'Say where it hurts, since when, and what makes it worse.':
    'Diga onde dói, desde quando, e o que faz piorar.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'Diga se a dor começou antes dos seus 45 anos, já dura mais de 3 meses e seu corpo fica duro de manhã. Pode ser um tipo de artrite.',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'Uma dor assim precisa de avaliação, porque às vezes tem uma causa grave.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'Cada sinal daquela lista precisa de avaliação hoje. Na dúvida, um médico ou enfermeiro pode ajudar você a decidir.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'Pare de correr, de pular e de fazer o esporte que dói até passar por uma avaliação. Pode caminhar, se não doer.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'Fale sobre seu treino, fraturas que já teve, alimentação e peso, e sobre sua menstruação, se você menstrua.',
  'Say so if you are or may be pregnant.': 'Avise se você está ou pode estar grávida.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'Dor na virilha que faz você mancar é diferente. Não corra nem pule, e consulte um médico hoje.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'Em quem corre ou pratica esportes, dor nas costas ou nas nádegas com algum destes sinais pode ser uma fratura por estresse, uma rachadura fina em um osso. Ela sara, mas só com repouso: sem correr e sem fazer o esporte que dói.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'A consulta pode ser com seu obstetra ou com sua enfermeira obstétrica. Se sua próxima consulta não for dentro de poucos dias, ligue para eles.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'Ligue hoje se você tiver dor ou barriga dura que vai e volta, sangramento ou perda de líquido, ou se o bebê mexer menos que o normal.',
  'Ask before you do the exercises on this page.': 'Pergunte antes de fazer os exercícios desta página.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'Na gravidez e depois do parto, sua enfermeira obstétrica ou seu médico é quem melhor pode orientar você.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'Conte quando começou, que não passou, e que se mexer ajuda.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'Conte se você ou alguém da família tem psoríase, uma doença do intestino como Crohn ou colite, ou artrite. Olho vermelho e com dor precisa de atendimento hoje.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'Dor nas costas que começou antes dos 45 anos, dura meses e melhora com o movimento pode ser um tipo de artrite que tem tratamento.',
  'Until then, keep moving as far as the pain lets you.':
    'Até lá, continue se movimentando até onde a dor deixar.',
  'Ask a pharmacist which pain relief suits you.':
    'Pergunte a um farmacêutico qual remédio para dor serve para você.',
  'If you run, stop for now, and ask when to start again.':
    'Se você corre, pare por enquanto, e pergunte quando pode recomeçar.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'Dor nas costas ou na perna que piora, impede a vida normal ou dura semanas precisa de avaliação.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'Mantenha suas atividades normais até onde puder. Tente não ficar muito tempo na posição sentada ou deitada.',
  'A warm pack wrapped in a towel can ease the pain.':
    'Uma bolsa morna enrolada em uma toalha pode aliviar a dor.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'Não ponha calor na pele que está dormente. Você pode se queimar sem perceber.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'Se correr provoca ou piora a dor na perna, caminhe em vez de correr por enquanto.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'Consulte um fisioterapeuta se quiser ajuda com exercícios e para voltar à vida normal.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'A dor que desce por uma perna muitas vezes vem de um nervo irritado. Muitas pessoas melhoram em 4 a 6 semanas, mas pode demorar mais.',
  'Keep moving, and do not stay in bed for long.':
    'Continue se movimentando e não fique muito tempo na cama.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'Comece com o que você consegue fazer agora. Divida as tarefas, descanse entre elas e aumente aos poucos.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'Se você corre, pode continuar, desde que isso não piore a dor durante a corrida nem no dia seguinte. No começo, corra menos e mais devagar.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'Você não notou nenhum dos sinais de alerta sobre os quais perguntamos. Uma crise nova de dor nas costas sem esses sinais costuma melhorar em algumas semanas. Exercício e fisioterapia também podem ajudar quando a dor já dura mais tempo.',
  'Get emergency help at once if any of these fit you now or later:':
    'Busque socorro de emergência na mesma hora se alguma destas situações vale para você agora, ou passar a valer mais tarde:',
  'Get medical help the same day if any of these fit you later:':
    'Busque atendimento médico no mesmo dia se alguma destas situações passar a valer para você mais tarde:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'Nenhum sinal sozinho mostra com certeza o que está errado. Por isso, na dúvida, este guia escolhe o passo mais seguro. São informações gerais e não substituem um exame médico.',
};
