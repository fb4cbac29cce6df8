import type { Sentences } from '../sentences.js';

/** The exercises in French: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'Exercices pour le bas du dos',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'Commencez par la marche, les genoux d’un côté à l’autre et la bascule du bassin. Ajoutez d’autres exercices un par un, à mesure que votre dos se calme.',
  'Begin gently': 'Commencez en douceur',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'Bougez lentement et continuez à respirer. Vous pouvez sentir un léger étirement ou vos muscles qui travaillent, c’est normal.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'Sauf indication contraire dans l’exercice, commencez par 5 répétitions, 3 fois par jour. Tous les trois ou quatre jours, ajoutez 1 ou 2 répétitions si cela reste confortable.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'Certaines personnes ont moins mal en se penchant en avant, d’autres en se penchant en arrière. Faites plus de mouvements dans le sens qui soulage votre douleur. Laissez de côté tout exercice qui fait descendre la douleur dans la jambe.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'S’il est difficile de descendre au sol, faites les exercices sur un lit ferme.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'Pour vous relever, roulez sur le côté et poussez sur vos bras. Depuis le sol, mettez-vous à quatre pattes, appuyez-vous sur une chaise solide et levez-vous.',
  'How much pain is all right': 'Quelle douleur est acceptable',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'Donnez une note à votre douleur : zéro, c’est aucune douleur ; dix, c’est la pire que vous puissiez imaginer.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    'Jusqu’à 3 sur 10, c’est acceptable si cela se calme avant le lendemain matin. Arrêtez si la douleur dépasse ce niveau, vous fait boiter ou descend dans la jambe.',
  'Stop the exercise if': 'Arrêtez l’exercice si',
  'your pain keeps getting worse or becomes severe;': 'votre douleur continue d’augmenter ou devient forte ;',
  'you feel a new sharp pain;': 'vous sentez une douleur vive et nouvelle ;',
  'pain spreads down your leg, or further down than before;':
    'la douleur descend dans la jambe, ou plus bas qu’avant ;',
  'a leg or foot feels numb, tingly or weak;':
    'une jambe ou un pied s’engourdit, fourmille ou devient faible ;',
  'you feel dizzy or unwell.': 'la tête vous tourne ou vous vous sentez mal.',
  'Ask a health professional before you start if':
    'Demandez l’avis d’un professionnel de santé avant de commencer si',
  'you had a fall, an accident or another injury recently;':
    'vous avez eu récemment une chute, un accident ou une autre blessure ;',
  'you had an operation recently, or have a new hip or knee;':
    'vous avez eu récemment une opération, ou vous avez une nouvelle prothèse de hanche ou de genou ;',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'vous avez, ou avez peut-être, un os cassé ou des os fragiles (ostéoporose) ;',
  'you are pregnant or gave birth recently;': 'vous êtes enceinte ou avez accouché récemment ;',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'la tête vous tourne souvent, ou vous avez de l’hypertension (tension trop haute) qui n’est pas contrôlée ;',
  'you are not sure whether exercise is safe for you.':
    'vous ne savez pas bien si faire de l’exercice est sans danger pour vous.',
  'Bends your low back forward': 'Plie le bas du dos vers l’avant',
  'Bends your low back backward': 'Plie le bas du dos vers l’arrière',
  'Start with these': 'Commencez par ceux-ci',
  'If bending backward feels better': 'Si se pencher en arrière vous soulage',
  'If bending forward feels better': 'Si se pencher en avant vous soulage',
  'To get stronger, once the pain has eased': 'Pour gagner en force, quand la douleur s’est calmée',
  Walking: 'Marche',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'Debout, redressez le dos et regardez droit devant vous. Laissez les épaules et les bras relâchés.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'Marchez à une allure agréable, en laissant vos bras se balancer.',
  'Turn back before you get tired.': 'Faites demi-tour avant que la fatigue arrive.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'Marchez souvent. Au début, de courtes marches suffisent. Allez un peu plus loin tous les trois ou quatre jours si cela reste confortable.',
  'Your back loosening up as you go.': 'Votre dos qui se détend peu à peu.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'Ralentissez ou reposez-vous si la douleur descend dans la jambe ou vous fait boiter.',
  'Knee rolls': 'Genoux d’un côté à l’autre',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'Allongez-vous sur le dos, un petit coussin plat sous la tête. Pliez les genoux et gardez-les serrés, les pieds à plat. Posez les bras tendus, un peu écartés du corps.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'Laissez les deux genoux rouler lentement d’un côté. Gardez les deux épaules au sol.',
  'Bring them back, then roll to the other side.':
    'Ramenez-les au milieu, puis laissez-les rouler de l’autre côté.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'Gardez la position le temps d’une respiration profonde de chaque côté. Faites 8 à 10 répétitions chaque jour, en changeant de côté.',
  'A gentle twist in your low back and waist.': 'Une légère torsion dans le bas du dos et la taille.',
  'Keep it small if a bigger movement hurts.': 'Faites un petit mouvement si un plus grand fait mal.',
  'Pelvic tilt': 'Bascule du bassin',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'Allongez-vous sur le dos, les genoux pliés, les pieds à plat au sol et les mains sur le ventre. Il y a un petit creux sous le bas du dos.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'Appuyez doucement le bas du dos vers le sol jusqu’à ce que le creux disparaisse. Les fesses restent au sol.',
  'Let go slowly.': 'Relâchez lentement.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.':
    'Gardez la position 2 secondes. Faites 5 répétitions, 3 fois par jour.',
  'Your lower belly working.': 'Le bas du ventre qui travaille.',
  'Keep breathing. Do not push with your feet or neck.':
    'Continuez à respirer. Ne poussez pas avec les pieds ni avec le cou.',
  'Lying press-up': 'Redressement à plat ventre',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'Allongez-vous sur le ventre, le front sur une serviette pliée. Pliez les coudes et posez les avant-bras au sol, de chaque côté de vous.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'Redressez-vous sur les avant-bras, les coudes sous les épaules ou un peu plus en avant. Le bassin et le bas du ventre restent au sol.',
  'Hold, then lower yourself slowly.': 'Gardez la position, puis redescendez lentement.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'Quand c’est facile, mettez les mains sous les épaules et tendez un peu les bras. Le bassin reste au sol, détendu.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'Restez sur les avant-bras jusqu’à 20 secondes. Faites 2 répétitions, une fois par jour. Plus tard, avec les bras plus tendus, faites 5 répétitions lentes.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'Une légère pression dans le bas du dos. Si une jambe fait mal, la douleur doit remonter vers la colonne vertébrale.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'Laissez cet exercice de côté si cambrer le dos déclenche la douleur dans la jambe ou l’augmente.',
  'Standing back bend': 'Se pencher en arrière, debout',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'Tenez-vous debout, un mur juste derrière vous, les pieds écartés de la largeur des épaules. Posez les mains dans le creux du bas du dos.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'Penchez-vous lentement en arrière par-dessus vos mains, les genoux tendus, aussi loin que cela reste confortable.',
  'Come back up slowly.': 'Revenez lentement à la verticale.',
  'Do 5 repeats, 3 times a day.': 'Faites 5 répétitions, 3 fois par jour.',
  'A gentle squeeze in your low back.': 'Une légère pression dans le bas du dos.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'Arrêtez si la tête vous tourne ou si les deux jambes fourmillent. Laissez cet exercice de côté si cambrer le dos déclenche la douleur dans la jambe ou l’augmente.',
  'Knee to chest': 'Genou vers la poitrine',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'Allongez-vous sur le dos, les genoux pliés et les pieds à plat au sol.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'Serrez un peu le ventre et appuyez le bas du dos contre le sol. Avec les deux mains, ramenez un genou vers la poitrine.',
  'Hold, lower slowly, and change legs.':
    'Gardez la position, reposez lentement le pied, et changez de jambe.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    'Gardez la position 5 secondes. Faites 2 ou 3 répétitions avec chaque jambe, matin et soir.',
  'A gentle stretch in your low back and buttock.': 'Un léger étirement dans le bas du dos et la fesse.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'Si le genou fait mal, placez plutôt les mains derrière la cuisse. Laissez cet exercice de côté si se pencher en avant fait descendre la douleur dans la jambe.',
  'Hips to heels': 'Fesses vers les talons',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'Mettez-vous à quatre pattes : les mains sous les épaules, les genoux sous les hanches, le dos plat, les coudes souples, pas bloqués.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'Reculez lentement les fesses vers les talons et laissez la poitrine descendre. Faites glisser les mains vers l’avant pour garder les bras allongés.',
  'Come back to the start.': 'Revenez à la position de départ.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    'Gardez la position le temps d’une respiration profonde. Faites 8 à 10 répétitions chaque jour.',
  'A gentle stretch in your low back.': 'Un léger étirement dans le bas du dos.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'Avec un problème de genou, ne faites qu’une partie du mouvement. Laissez cet exercice de côté si se pencher en avant fait descendre la douleur dans la jambe.',
  Bridge: 'Pont',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'Allongez-vous sur le dos, les genoux pliés, les pieds à plat au sol et les bras le long du corps.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'Serrez le ventre et les fesses, puis soulevez le bassin jusqu’à ce que les genoux, les hanches et les épaules forment une ligne droite.',
  'Hold, then lower slowly.': 'Gardez la position, puis redescendez lentement.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    'Gardez la position pendant 3 respirations profondes. Commencez par 5 répétitions par jour. Augmentez lentement, au fil des semaines. La Mayo Clinic (un hôpital américain) va jusqu’à 30.',
  'Your buttocks working, more than your back.': 'Les fesses qui travaillent, plus que le dos.',
  'Lift less if your back or thighs cramp.':
    'Montez moins haut si vous avez des crampes dans le dos ou les cuisses.',
  'Bird dog': 'Bras et jambe opposés',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'Mettez-vous à quatre pattes : les mains sous les épaules, les genoux sous les hanches, le dos plat.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'Tendez un bras vers l’avant et la jambe opposée vers l’arrière, sans dépasser la hauteur des épaules et des hanches. Continuez à regarder le sol.',
  'Hold, come back to the start, and change sides.':
    'Gardez la position, revenez au départ, et changez de côté.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'Gardez la position jusqu’à 10 secondes. Faites 5 répétitions de chaque côté, une fois par jour.',
  'Your back, belly and buttock working.': 'Le dos, le ventre et la fesse qui travaillent.',
  'If you wobble, move only an arm or only a leg.':
    'Si vous vacillez, bougez seulement un bras ou seulement une jambe.',
  'Side bridge on your knees': 'Planche latérale sur les genoux',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'Allongez-vous sur le côté, les genoux pliés. Appuyez-vous sur le coude, placé sous l’épaule, l’avant-bras dirigé vers l’avant.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'Soulevez le bassin jusqu’à ce que les genoux, les hanches et les épaules forment une ligne droite.',
  'Hold, lower slowly, and change sides.': 'Gardez la position, redescendez lentement, et changez de côté.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'Gardez la position jusqu’à 10 secondes. Commencez par 2 répétitions de chaque côté, une fois par jour. Ajoutez-en 1 tous les trois ou quatre jours si cela reste confortable.',
  'The lower side of your waist working.': 'Les muscles de la taille qui travaillent, du côté du sol.',
  'Leave it out if your shoulder hurts.': 'Laissez cet exercice de côté si l’épaule fait mal.',
  'Curl-up': 'Relevé de la tête et des épaules',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'Allongez-vous sur le dos, un genou plié et l’autre jambe tendue. Mettez les deux mains sous le bas du dos.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'Soulevez la tête et les épaules, d’un seul bloc, juste au-dessus du sol. Le bas du dos ne bouge pas.',
  'Hold, then lower slowly. Change legs halfway through.':
    'Gardez la position, puis redescendez lentement. Changez de jambe à la moitié des répétitions.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'Gardez la position jusqu’à 10 secondes. Faites 3 répétitions avec chaque jambe pliée, une fois par jour.',
  'The front of your belly working.': 'Le devant du ventre qui travaille.',
  'Stop if your neck hurts.': 'Arrêtez si le cou fait mal.',
  'Positions that often ease the pain': 'Positions qui soulagent souvent la douleur',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'Gardez ce qui vous aide. Reposez-vous un court moment, puis levez-vous et bougez : rester longtemps en position couchée n’aide pas.',
  'On your back, knees on pillows': 'Sur le dos, oreillers sous les genoux',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'Mettez plusieurs oreillers fermes sous les genoux, et posez la tête sur un coussin.',
  'On your side, cushion between the knees': 'Sur le côté, coussin entre les genoux',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'Pliez les genoux, avec un petit coussin ferme entre les deux et un oreiller sous la tête.',
};
