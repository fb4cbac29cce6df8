import type { Sentences } from '../sentences.js';

/** The exercises in Brazilian Portuguese: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'Exercícios para a lombar',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'Comece com a caminhada, os joelhos de um lado para o outro e a inclinação da pelve. Acrescente outros exercícios, um de cada vez, conforme as costas melhorarem.',
  'Begin gently': 'Comece com calma',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'Mova-se devagar e continue respirando. Não há problema em sentir um leve alongamento ou os músculos trabalhando.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'A menos que o exercício diga outra coisa, comece com 5 repetições, 3 vezes ao dia. A cada poucos dias, acrescente 1 ou 2 repetições, se estiver confortável.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'Algumas pessoas melhoram curvando as costas para a frente, outras para trás. Faça mais na direção que alivia sua dor. Deixe de fora qualquer exercício que faça a dor descer pela perna.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'Se é difícil ir até o chão, faça os exercícios em uma cama firme.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'Para se levantar, vire de lado e empurre com os braços. Se estiver no chão, fique com as mãos e os joelhos no chão, apoie-se em uma cadeira firme e fique de pé.',
  'How much pain is all right': 'Quanta dor é aceitável',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'Dê uma nota à sua dor: zero é nenhuma dor, dez é a pior que você consegue imaginar.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    'Dor de até 3 em 10 é aceitável, desde que se acalme até a manhã seguinte. Pare se ela passar disso, se fizer você mancar ou se descer pela perna.',
  'Stop the exercise if': 'Pare o exercício se',
  'your pain keeps getting worse or becomes severe;': 'a dor continuar piorando ou ficar forte;',
  'you feel a new sharp pain;': 'você sentir uma dor nova, em pontada ou fisgada;',
  'pain spreads down your leg, or further down than before;':
    'a dor descer pela perna, ou descer mais do que antes;',
  'a leg or foot feels numb, tingly or weak;':
    'uma perna ou um pé ficar com dormência, formigamento ou fraqueza;',
  'you feel dizzy or unwell.': 'você tiver tontura ou mal-estar.',
  'Ask a health professional before you start if': 'Fale com um profissional de saúde antes de começar se',
  'you had a fall, an accident or another injury recently;':
    'você teve uma queda, um acidente ou outra lesão há pouco tempo;',
  'you had an operation recently, or have a new hip or knee;':
    'você fez uma cirurgia há pouco tempo, ou tem prótese de quadril ou de joelho;',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'você tem, ou pode ter, um osso quebrado ou ossos fracos (osteoporose);',
  'you are pregnant or gave birth recently;': 'você está grávida ou deu à luz há pouco tempo;',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'você tem tontura com frequência, ou pressão alta que não está controlada;',
  'you are not sure whether exercise is safe for you.':
    'você não tem certeza se pode fazer exercícios com segurança.',
  'Bends your low back forward': 'Curva a lombar para a frente',
  'Bends your low back backward': 'Curva a lombar para trás',
  'Start with these': 'Comece com estes',
  'If bending backward feels better': 'Se curvar as costas para trás alivia',
  'If bending forward feels better': 'Se curvar as costas para a frente alivia',
  'To get stronger, once the pain has eased': 'Para ganhar força, quando a dor tiver diminuído',
  Walking: 'Caminhada',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'Fique de pé, com o corpo reto, e olhe para a frente. Deixe os ombros e os braços soltos.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'Ande em um ritmo confortável e deixe os braços balançarem.',
  'Turn back before you get tired.': 'Volte antes de se cansar.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'Caminhe com frequência. No começo, caminhadas curtas bastam. A cada poucos dias, vá um pouco mais longe, se estiver confortável.',
  'Your back loosening up as you go.': 'As costas se soltando enquanto você anda.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'Vá mais devagar ou descanse se a dor descer pela perna ou fizer você mancar.',
  'Knee rolls': 'Joelhos de um lado para o outro',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'Deite de costas, com uma almofada pequena e baixa debaixo da cabeça. Dobre os joelhos e mantenha-os juntos, com os pés apoiados no chão. Deixe os braços esticados, um pouco afastados do corpo.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'Deixe os dois joelhos irem devagar para um lado. Mantenha os dois ombros no chão.',
  'Bring them back, then roll to the other side.':
    'Traga os joelhos de volta e depois leve-os para o outro lado.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'Fique por uma respiração profunda em cada lado. Faça 8 a 10 repetições todos os dias, alternando os lados.',
  'A gentle twist in your low back and waist.': 'Uma torção leve na lombar e na cintura.',
  'Keep it small if a bigger movement hurts.': 'Faça um movimento pequeno se um maior doer.',
  'Pelvic tilt': 'Inclinação da pelve',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'Deite de costas, com os joelhos dobrados, os pés apoiados no chão e as mãos na barriga. Há um pequeno espaço debaixo da lombar.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'Pressione a lombar de leve para baixo até o espaço sumir. O quadril fica no chão.',
  'Let go slowly.': 'Solte devagar.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.':
    'Segure por 2 segundos. Faça 5 repetições, 3 vezes ao dia.',
  'Your lower belly working.': 'A parte de baixo da barriga trabalhando.',
  'Keep breathing. Do not push with your feet or neck.':
    'Continue respirando. Não empurre com os pés nem com o pescoço.',
  'Lying press-up': 'Extensão de bruços',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'Deite de bruços, com a testa em uma toalha dobrada. Dobre os cotovelos e apoie os antebraços no chão, ao lado do corpo.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'Levante o peito e apoie-se nos antebraços, com os cotovelos debaixo dos ombros ou um pouco à frente. O quadril e a parte de baixo da barriga ficam no chão.',
  'Hold, then lower yourself slowly.': 'Segure e depois desça devagar.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'Quando isso estiver fácil, ponha as mãos debaixo dos ombros e estique um pouco os braços. O quadril continua no chão, relaxado.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'Fique com os antebraços apoiados por até 20 segundos. Faça 2 repetições, uma vez ao dia. Mais tarde, com os braços mais esticados, faça 5 repetições lentas.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'Uma leve pressão na lombar. Se há dor em uma perna, ela deve recuar em direção à coluna.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'Deixe este exercício de fora se curvar as costas para trás provoca ou piora a dor na perna.',
  'Standing back bend': 'Curvar para trás em pé',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'Fique de pé, com uma parede logo atrás de você e os pés afastados na largura dos ombros. Ponha as mãos na lombar.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'Incline-se devagar para trás, por cima das mãos, com os joelhos esticados, até onde for confortável.',
  'Come back up slowly.': 'Volte devagar.',
  'Do 5 repeats, 3 times a day.': 'Faça 5 repetições, 3 vezes ao dia.',
  'A gentle squeeze in your low back.': 'Uma leve pressão na lombar.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'Pare se tiver tontura ou se as duas pernas formigarem. Deixe este exercício de fora se curvar as costas para trás provoca ou piora a dor na perna.',
  'Knee to chest': 'Joelho no peito',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'Deite de costas, com os joelhos dobrados e os pés apoiados no chão.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'Contraia a barriga de leve e pressione a lombar contra o chão. Puxe um joelho em direção ao peito com as duas mãos.',
  'Hold, lower slowly, and change legs.': 'Segure, desça devagar e troque de perna.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    'Segure por 5 segundos. Faça 2 ou 3 repetições com cada perna, de manhã e à noite.',
  'A gentle stretch in your low back and buttock.': 'Um leve alongamento na lombar e na nádega.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'Se o joelho doer, segure por trás da coxa. Deixe este exercício de fora se curvar para a frente faz a dor descer pela perna.',
  'Hips to heels': 'Quadril nos calcanhares',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'Apoie as mãos e os joelhos no chão: mãos debaixo dos ombros, joelhos debaixo do quadril, costas retas, cotovelos sem travar.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'Leve o quadril devagar para trás, em direção aos calcanhares, e deixe o peito descer. Deslize as mãos para a frente, para que os braços fiquem esticados.',
  'Come back to the start.': 'Volte para a posição inicial.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    'Fique por uma respiração profunda. Faça 8 a 10 repetições todos os dias.',
  'A gentle stretch in your low back.': 'Um leve alongamento na lombar.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'Se você tem problema no joelho, faça só uma parte do movimento. Deixe este exercício de fora se curvar para a frente faz a dor descer pela perna.',
  Bridge: 'Ponte',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'Deite de costas, com os joelhos dobrados, os pés apoiados no chão e os braços ao lado do corpo.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'Contraia a barriga e as nádegas, depois levante o quadril até que joelhos, quadril e ombros formem uma linha reta.',
  'Hold, then lower slowly.': 'Segure e depois desça devagar.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    'Segure por 3 respirações profundas. Comece com 5 repetições por dia. Ao longo das semanas, aumente devagar. A Mayo Clinic, um hospital dos Estados Unidos, vai até 30.',
  'Your buttocks working, more than your back.': 'As nádegas trabalhando, mais do que as costas.',
  'Lift less if your back or thighs cramp.': 'Levante menos se tiver câimbra nas costas ou nas coxas.',
  'Bird dog': 'Perdigueiro (bird dog)',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'Apoie as mãos e os joelhos no chão: mãos debaixo dos ombros, joelhos debaixo do quadril, costas retas.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'Estique um braço para a frente e a perna do lado contrário para trás, sem passar da altura dos ombros e do quadril. Continue olhando para o chão.',
  'Hold, come back to the start, and change sides.': 'Segure, volte para a posição inicial e troque de lado.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'Segure por até 10 segundos. Faça 5 repetições de cada lado, uma vez ao dia.',
  'Your back, belly and buttock working.': 'As costas, a barriga e a nádega trabalhando.',
  'If you wobble, move only an arm or only a leg.':
    'Se balançar ou perder o equilíbrio, mova só um braço ou só uma perna.',
  'Side bridge on your knees': 'Prancha lateral de joelhos',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'Deite de lado, com os joelhos dobrados. Apoie-se no cotovelo, debaixo do ombro, com o antebraço apontado para a frente.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'Levante o quadril até que joelhos, quadril e ombros formem uma linha reta.',
  'Hold, lower slowly, and change sides.': 'Segure, desça devagar e troque de lado.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'Segure por até 10 segundos. Comece com 2 repetições de cada lado, uma vez ao dia. Acrescente 1 a cada poucos dias, se estiver confortável.',
  'The lower side of your waist working.': 'O lado da cintura que está para baixo trabalhando.',
  'Leave it out if your shoulder hurts.': 'Deixe este exercício de fora se o ombro doer.',
  'Curl-up': 'Abdominal curto',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'Deite de costas, com um joelho dobrado e a outra perna esticada. Ponha as duas mãos debaixo da lombar.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'Levante a cabeça e os ombros só um pouco do chão, como um bloco só. A lombar não se mexe.',
  'Hold, then lower slowly. Change legs halfway through.':
    'Segure e depois desça devagar. Na metade das repetições, troque de perna.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'Segure por até 10 segundos. Faça 3 repetições com cada perna dobrada, uma vez ao dia.',
  'The front of your belly working.': 'A frente da barriga trabalhando.',
  'Stop if your neck hurts.': 'Pare se o pescoço doer.',
  'Positions that often ease the pain': 'Posições que costumam aliviar a dor',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'Fique com o que ajuda você. Descanse um pouco, depois se levante e se movimente: ficar muito tempo na posição deitada não ajuda.',
  'On your back, knees on pillows': 'De costas, com travesseiros debaixo dos joelhos',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'Ponha vários travesseiros firmes debaixo dos joelhos e apoie a cabeça em uma almofada.',
  'On your side, cushion between the knees': 'De lado, com uma almofada entre os joelhos',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'Dobre os joelhos, com uma almofada pequena e firme entre eles e um travesseiro debaixo da cabeça.',
};
