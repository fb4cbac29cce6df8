import type { Sentences } from '../sentences.js';

/** The article in Brazilian Portuguese: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'Corrida e dor lombar',
  'What to do when your back hurts, and how to run again.':
    'O que fazer quando as costas doem e como voltar a correr.',
  'First: is this an emergency?': 'Primeiro: isto é uma emergência?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'Dormência entre as pernas, um problema novo com a urina (fazer xixi) ou com o intestino (fazer cocô), fraqueza nas duas pernas, dor no peito ou um acidente grave? {callNow}',
  'No regular sport': 'Sem esporte regular',
  Joggers: 'Corrida leve',
  'Long-distance runners': 'Corrida de longa distância',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'Faixa: quanto era preciso correr por semana para participar. Ponto: quanto corriam em média.',
  easy: 'fácil',
  'somewhat easy': 'mais ou menos fácil',
  'somewhat hard': 'um pouco difícil',
  'In short': 'Em resumo',
  'Most new back pain eases within a few weeks.':
    'A maioria das dores novas nas costas melhora em algumas semanas.',
  'Pain does not have to mean harm: your back is strong.':
    'Dor não quer dizer necessariamente dano: suas costas são fortes.',
  'Keep moving, at work too if you can.': 'Continue se movimentando, no trabalho também, se puder.',
  'Most people do not need a scan.': 'A maioria das pessoas não precisa de exame de imagem.',
  'When your pain has eased, you can go back to running step by step.':
    'Quando a dor tiver diminuído, você pode voltar a correr passo a passo.',
  'When your back hurts': 'Quando as costas doem',
  'What to do now': 'O que fazer agora',
  'Keep moving.': 'Continue se movimentando.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'Pare de correr por hoje e caminhe com calma, se puder. Em uma crise nova de dor nas costas, isso ajuda um pouco mais do que ficar de cama. Na dor ciática, faz pouca diferença para a dor, mas mantém seu preparo físico.',
  'Find what eases it.': 'Descubra o que alivia.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'Experimente deitar de costas com travesseiros debaixo dos joelhos, ou de lado com uma almofada entre eles. Se curvar o corpo em uma direção alivia a dor, ou tira a dor da perna, faça mais isso. Pare o que leva a dor mais para baixo na perna.',
  'Try warmth or cold.': 'Experimente calor ou frio.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'Algumas pessoas preferem uma bolsa morna, outras uma fria. Enrole a bolsa em uma toalha. Não a ponha sobre a pele que está dormente: você pode se queimar sem perceber.',
  'Pace yourself.': 'Vá no seu ritmo.',
  'Start with what you can do now, rest in between, and build up slowly.':
    'Comece com o que você consegue fazer agora, descanse entre as atividades e aumente devagar.',
  'Run again when it eases.': 'Volte a correr quando a dor diminuir.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'Você pode correr se isso não piorar a dor durante a corrida nem no dia seguinte. No começo, corra menos e mais devagar.',
  'If pain burns or shoots down a leg': 'Se a dor queima ou desce como um choque por uma perna',
  'If any of the emergency signs start, get emergency help at once.':
    'Se algum dos sinais de emergência começar, busque socorro de emergência na mesma hora.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'Dor que queima ou vem como um choque, formigamento ou dormência descendo por uma perna muitas vezes vem de um nervo irritado (dor ciática). Muitas pessoas melhoram em 4 a 6 semanas, mas pode demorar mais.',
  'Emergency signs can start later. If one does, call at once.':
    'Os sinais de emergência podem começar mais tarde. Se aparecer um deles, ligue na mesma hora.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'Se a dor na perna durar mais do que algumas semanas, busque orientação. Em um estudo grande, quem já tinha hérnia de disco havia mais de 6 meses se recuperou menos bem.',
  'Getting better': 'Recuperação',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'Uma crise nova de dor nas costas em geral começa a diminuir em até 2 semanas e se acalma em 4 a 6 semanas. Muitas vezes ela volta em algum momento. Isso não quer dizer necessariamente um novo dano.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'Também há ajuda para a dor que já dura muito tempo. A diretriz médica britânica põe o exercício em primeiro lugar, antes dos remédios.',
  'If the pain flares up': 'Se a dor aumentar de novo',
  'Do less for a short while, but do not stop.': 'Faça menos por um tempo curto, mas não pare.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'Algumas pessoas precisam descansar uns dois dias. Um dia ruim não é um novo dano.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'Use calor e as posições que ajudam você. Depois, volte a aumentar um pouco a cada dia.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'No estudo clínico WalkBack, um programa de caminhada foi associado a um tempo maior até a dor nas costas voltar.',
  'Work and lifting': 'Trabalhar e carregar peso',
  'You can work before the pain is gone.': 'Você pode trabalhar antes de a dor passar.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'Continue trabalhando, se puder, ou volte assim que conseguir. Não é preciso esperar a dor sumir.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'No começo, peça tarefas mais leves. Não fique muito tempo na posição sentada e mude de posição com frequência. Volte a levantar coisas pesadas passo a passo.',
  'Sleep and stress': 'Sono e estresse',
  'Any position that is comfortable is fine.': 'Qualquer posição confortável serve.',
  'There is no best position or mattress. Choose what is most comfortable.':
    'Não existe uma posição ou um colchão que seja o melhor. Escolha o que for mais confortável.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'De lado, experimente uma almofada pequena e firme entre os joelhos. De costas, experimente vários travesseiros firmes debaixo dos joelhos.',
  'Good sleep habits and less stress can help you cope with the pain.':
    'Bons hábitos de sono e menos estresse podem ajudar você a lidar com a dor.',
  Medicines: 'Remédios',
  'Ask a pharmacist what is safe for you.': 'Pergunte a um farmacêutico o que é seguro para você.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'Comprimidos anti-inflamatórios, como o ibuprofeno, podem ajudar. Tome a menor quantidade que ajude, pelo menor tempo que puder.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'Eles não são seguros para todo mundo. Pergunte antes a um farmacêutico se você está grávida ou tem mais de 65 anos, usa anticoagulante (remédio para “afinar o sangue”) ou toma outros comprimidos, ou já teve problemas de estômago, rim, coração ou asma.',
  'With sciatica it is not clear how much they help.': 'Na dor ciática, não está claro quanto eles ajudam.',
  'Acetaminophen (paracetamol) works poorly on its own.': 'O paracetamol (Tylenol) sozinho faz pouco efeito.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'Remédios fortes para dor (opioides, como a codeína) ajudam pouco na dor nas costas que dura muito tempo e podem fazer mal.',
  'What a physical therapist does': 'O que faz um fisioterapeuta',
  'Listens, examines you, plans with you.': 'Escuta, examina e planeja com você.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'O fisioterapeuta pergunta sobre sua dor, examina você e planeja o tratamento junto com você. Você pode receber exercícios para seu preparo físico e sua força, dicas úteis e ajuda com suas preocupações.',
  'When a scan helps': 'Quando um exame de imagem ajuda',
  'Rarely, and only if it changes the treatment.': 'Raramente, e só se mudar o tratamento.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'Um exame de imagem ajuda quando um médico suspeita de uma causa grave ou planeja uma cirurgia ou uma injeção. Fora isso, ele raramente muda o que ajuda.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'Muitas vezes ele mostra um desgaste que não faz mal. Entre pessoas sem nenhuma dor, discos da coluna desgastados aparecem em cerca de 37 em cada 100 aos 20 anos e em 96 em cada 100 aos 80 anos.',
  'Going back to running': 'Voltar a correr',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'Não comece a correr se a dor veio aos poucos de um lado da lombar ou em uma nádega, ou se você teve algum dos sinais de alerta deste artigo. Antes, é preciso descartar uma fratura por estresse (uma rachadura fina em um osso).',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'Fale antes com um profissional de saúde se você está grávida ou deu à luz há pouco tempo, tem doença do coração, do pulmão ou dos ossos, ou teve uma lesão ou cirurgia há pouco tempo.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    'Dor na virilha que faz você mancar? Pare de correr, não pule e consulte um médico hoje.',
  'Before you start': 'Antes de começar',
  'Wait until you can walk for 30 minutes without pain.': 'Espere até conseguir caminhar 30 minutos sem dor.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    'Aqueça por 10 a 15 minutos. Corra em terreno plano, com bons tênis de corrida que não tenham mais de 6 meses.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'Planeje 3 corridas por semana, com pelo menos 1 dia de descanso entre elas.',
  'How much pain is all right, and when to move on': 'Quanta dor é aceitável e quando avançar',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'Faça cada etapa pelo menos duas vezes. Não passe para a próxima se tiver inchaço ou rigidez, ou se a dor aumentar durante ou depois de uma corrida. Repita a mesma etapa até isso parar. Se não parar depois de duas tentativas, volte uma etapa.',
  'A plan in six steps': 'Um plano em seis etapas',
  'From short runs to running without a break.': 'De corridas curtas até correr sem parar.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'Um estudo clínico testou um plano de caminhada e corrida em pessoas com dor nas costas, mas elas não eram corredores. Não encontramos nenhum plano testado em corredores com dor nas costas. Os planos aqui foram feitos para outros grupos. Um fisioterapeuta pode adaptar um deles para você.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'Este plano vem de um estudo clínico com soldados que tinham lesões por esforço repetido no joelho. Até agora, esse estudo não demonstrou nada.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'Uma semana pode ser assim: corra na segunda, na quarta e no sábado. Nos outros dias, caminhe ou faça seus exercícios.',
  'If you are new to running': 'Se você está começando a correr',
  'A free plan for beginners.': 'Um plano gratuito para iniciantes.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    'O Couch to 5K, do serviço público de saúde britânico (NHS), foi escrito para iniciantes. Em 9 semanas, com 3 corridas por semana, ele vai de 60 segundos de corrida até 30 minutos sem parar.',
  'Does running harm your back?': 'Correr faz mal às costas?',
  'Why low back pain matters': 'Por que a dor lombar importa',
  'It is common, and running gets the blame.': 'É comum, e a corrida leva a culpa.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'Dor lombar é a dor entre as últimas costelas e as dobras abaixo das nádegas. Em 2020, cerca de 619 milhões de pessoas conviviam com ela. Até 2050, podem ser 843 milhões.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'A maioria dos adultos tem dor lombar em algum momento: 58% a 84% das pessoas, segundo um resumo da diretriz britânica.',
  'For nearly everyone, no single damaged part explains the pain.':
    'Em quase todas as pessoas, a dor não se explica por uma única parte danificada.',
  'What has been linked to back pain in runners': 'O que já foi associado à dor nas costas em quem corre',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'Quem corre muitas vezes culpa a distância. Uma revisão de 19 estudos lista estes fatores, a maioria vista em apenas um estudo:',
  'Stiffness.': 'Rigidez.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'Quadril que dobra menos, músculos de trás da coxa encurtados e costas rígidas.',
  'Leg length.': 'Comprimento das pernas.',
  'One leg longer than the other.': 'Uma perna mais comprida que a outra.',
  'Build and running history.': 'Tipo físico e tempo de corrida.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'Estatura alta, índice de massa corporal acima de 24 e mais de 6 anos de corrida.',
  'A weak core, or one leg stronger than the other.':
    'Músculos do tronco fracos, ou uma perna mais forte que a outra.',
  'These are often blamed, but are not among the most common links in the review.':
    'Muitas vezes levam a culpa, mas não estão entre as associações mais comuns na revisão.',
  'These are links. None proves a cause, and you may have several or none.':
    'São associações. Nenhuma prova uma causa, e você pode ter várias ou nenhuma.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'Fazer demais em pouco tempo está associado a fraturas por estresse do osso na base da coluna.',
  'The 2017 disc study': 'O estudo dos discos, de 2017',
  'The discs of runners held more water.': 'Os discos de quem corria tinham mais água.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    'Em 2017, Daniel Belavý e sua equipe compararam os discos de 79 mulheres e homens saudáveis de 25 a 35 anos.',
  'Discs are the soft cushions between the bones of your spine.':
    'Os discos são as almofadas macias entre os ossos da coluna.',
  'Water.': 'Água.',
  'They used an MRI scan to estimate how much water the discs held.':
    'Eles usaram a ressonância magnética para estimar quanta água havia nos discos.',
  'Height.': 'Altura.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'As imagens mostraram a altura de cada disco em comparação com o osso ao lado.',
  'Movement.': 'Movimento.',
  'A sensor recorded how people moved in daily life.':
    'Um sensor registrou como as pessoas se moviam no dia a dia.',
  'The three groups': 'Os três grupos',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'Um grupo não fazia esporte regular havia 5 anos. O grupo da corrida leve corria de {20 to 40 km} por semana e o da longa distância, mais de {50 km}, os dois havia pelo menos 5 anos.',
  'What it found': 'O que o estudo encontrou',
  'More water in both groups of runners.': 'Mais água nos dois grupos que corriam.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'Seus discos tinham mais água do que os de pessoas que não faziam esporte, principalmente no centro macio.',
  'Taller discs only with long distances.': 'Discos mais altos só com longas distâncias.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'Só quem corria mais de {50 km} por semana tinha discos mais altos (em comparação com os ossos ao lado), e só na parte mais baixa das costas.',
  'Moderate movement fitted best.': 'O movimento moderado teve a associação mais clara.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'Os discos tinham mais água em quem se movia muitas vezes no ritmo de uma caminhada rápida ou de uma corrida lenta, cerca de {7.2 km} por hora. Impactos fortes, caminhada lenta e falta de movimento não mostraram essa associação.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'Algumas pessoas acreditam que correr desgasta a coluna. Neste estudo, os discos de quem corria não pareciam piores.',
  'What it cannot tell us': 'O que o estudo não pode dizer',
  'It looked at people only once. It cannot show that running caused the difference.':
    'Ele observou as pessoas uma única vez. Não pode mostrar que a corrida causou a diferença.',
  'People whose backs feel good may simply keep running.':
    'Talvez quem tem as costas boas simplesmente continue correndo.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'Todas as pessoas eram jovens e saudáveis, e quase todas eram brancas. O estudo não mediu a dor.',
  'What all studies mean for you': 'O que o conjunto dos estudos significa para você',
  'No harm was seen, but none can be ruled out.': 'Não se viu dano, mas ele não pode ser descartado.',
  'Older runners.': 'Corredores mais velhos.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    'Em um estudo muito pequeno com homens de 44 a 62 anos, os discos de 9 corredores eram 20% mais altos que os de cerca de 8 homens que não eram ativos, e mostravam menos desgaste. Não ficou claro que tivessem mais água.',
  'Marathon runners.': 'Maratonistas.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'Em 54 corredores amadores, o centro macio dos discos deu um sinal de água mais fraco do que em 30 outras pessoas saudáveis. Os corredores eram cerca de 4 anos mais velhos, o que pode explicar uma parte disso.',
  'First marathon.': 'A primeira maratona.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    'Em 21 pessoas que treinaram para sua primeira maratona e a correram, os exames de imagem antes e depois não mostraram mudança nos discos.',
  'How common back pain is in runners.': 'Quão comum é a dor nas costas em quem corre.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    'Em 19 estudos, de 0,7% a 20,2% dos corredores tinham dor lombar no momento da pesquisa ou no período perguntado. Isso não pode ser comparado com números da vida inteira. Os autores da revisão acharam esse número baixo.',
  'Running with a sore back.': 'Correr com dor nas costas.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'No estudo clínico ASTEROID, 40 adultos de 18 a 45 anos com dor nas costas de longa duração seguiram um plano de caminhada e corrida por 12 semanas ou esperaram. A dor de quem correu caiu cerca de 15 pontos a mais, em uma escala de 100, e o dia a dia ficou um pouco mais fácil. Entre os 20 que correram, houve 7 lesões ou dores nas pernas, 1 desmaio por outra doença e 1 crise de dor nas costas, nada grave.',
  'Who took part.': 'Quem participou.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'Ninguém nesse estudo vinha correndo regularmente, e pessoas com dor ciática ficaram de fora.',
  'A word of caution.': 'Uma ressalva.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'Um relato anterior desse estudo, apresentado em um congresso, avaliou que as diferenças eram pequenas demais para importar muito. A corrida semanal subiu de {2.9 km} para apenas {5.6 km}.',
  'Walking.': 'Caminhada.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'No estudo clínico WalkBack, 701 adultos tinham acabado de se recuperar de dor nas costas. Metade teve 6 sessões com um fisioterapeuta ao longo de 6 meses, para caminhar mais e aprender sobre a dor nas costas. A dor nas costas que os limitava voltou depois de cerca de 208 dias (na metade deles), em comparação com 112 dias sem as sessões. Quem caminhou teve mais problemas nas pernas, mas não mais problemas de saúde no total (52% e 54%).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'No conjunto, correr regularmente está associado a discos com mais água em um de três estudos.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'Nenhum destes estudos mostrou dano a costas saudáveis, mas nenhum pôde descartá-lo. Nenhum estudo mostrou que correr diminui o risco de dor nas costas.',
  'About this article': 'Sobre este artigo',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'São informações gerais para adultos. Elas não são um diagnóstico nem um conselho médico, e não podem descartar uma causa grave da sua dor. Pare qualquer coisa daqui que faça você piorar e busque ajuda.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'Usar este artigo não faz de você paciente da clínica. Ninguém verifica se há emergências nos formulários desta página. As informações de estudos e diretrizes trazem o número da fonte.',
};
