import type { Sentences } from '../sentences.js';

/** The exercises in Spanish: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'Ejercicios para la parte baja de la espalda',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'Empiece por caminar, por llevar las rodillas de lado a lado y por la inclinación de la pelvis. Añada otros ejercicios, uno por uno, a medida que la espalda se calme.',
  'Begin gently': 'Empiece con suavidad',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'Muévase despacio y siga respirando. Está bien sentir un estiramiento leve o que los músculos trabajan.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'Si un ejercicio no dice otra cosa, empiece con 5 repeticiones, 3 veces al día. Cada pocos días, añada 1 o 2 repeticiones si le resulta cómodo.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'Algunas espaldas se sienten mejor al doblarse hacia adelante y otras al doblarse hacia atrás. Muévase más en la dirección que le alivia el dolor. No haga ningún ejercicio que mande el dolor pierna abajo.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'Si le cuesta bajar al suelo, haga los ejercicios en una cama firme.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'Para levantarse, gire hasta quedar de lado y empuje con los brazos. Desde el suelo, póngase de rodillas con las manos apoyadas en el suelo, apóyese en una silla firme y levántese.',
  'How much pain is all right': 'Cuánto dolor es aceptable',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'Ponga un número a su dolor: cero es ningún dolor, diez es el peor que puede imaginar.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    'Hasta 3 de 10 está bien si a la mañana siguiente ya se ha calmado. Pare si sube más, si le hace cojear o si se extiende pierna abajo.',
  'Stop the exercise if': 'Pare el ejercicio si',
  'your pain keeps getting worse or becomes severe;': 'el dolor sigue empeorando o se vuelve muy fuerte;',
  'you feel a new sharp pain;': 'siente un dolor nuevo, agudo o punzante;',
  'pain spreads down your leg, or further down than before;':
    'el dolor se extiende pierna abajo, o llega más abajo que antes;',
  'a leg or foot feels numb, tingly or weak;':
    'siente adormecimiento, hormigueo o debilidad en una pierna o en un pie;',
  'you feel dizzy or unwell.': 'siente mareo o malestar.',
  'Ask a health professional before you start if':
    'Consulte a un profesional de la salud antes de empezar si',
  'you had a fall, an accident or another injury recently;':
    'tuvo hace poco una caída, un accidente u otra lesión;',
  'you had an operation recently, or have a new hip or knee;':
    'tuvo hace poco una operación, o tiene una prótesis de cadera o de rodilla;',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'tiene, o puede tener, un hueso roto o huesos débiles (osteoporosis);',
  'you are pregnant or gave birth recently;': 'está embarazada o dio a luz hace poco;',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'siente mareos a menudo, o tiene la presión (tensión) alta sin controlar;',
  'you are not sure whether exercise is safe for you.': 'no sabe si el ejercicio es seguro para usted.',
  'Bends your low back forward': 'Dobla la parte baja de la espalda hacia adelante',
  'Bends your low back backward': 'Dobla la parte baja de la espalda hacia atrás',
  'Start with these': 'Empiece con estos',
  'If bending backward feels better': 'Si se siente mejor al doblarse hacia atrás',
  'If bending forward feels better': 'Si se siente mejor al doblarse hacia adelante',
  'To get stronger, once the pain has eased': 'Para ganar fuerza, cuando el dolor se haya aliviado',
  Walking: 'Caminar',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'Póngase de pie con el cuerpo erguido y mire al frente. Deje sueltos los hombros y los brazos.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'Camine a un paso que le resulte cómodo, y deje que los brazos se balanceen.',
  'Turn back before you get tired.': 'Regrese antes de cansarse.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'Camine a menudo. Al principio bastan caminatas cortas. Vaya un poco más lejos cada pocos días si le resulta cómodo.',
  'Your back loosening up as you go.': 'Que la espalda se va soltando al caminar.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'Vaya más despacio o descanse si el dolor se extiende pierna abajo o le hace cojear.',
  'Knee rolls': 'Rodillas de lado a lado',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'Acuéstese boca arriba con un cojín pequeño y plano bajo la cabeza. Doble las rodillas y manténgalas juntas, con los pies apoyados en el suelo. Deje los brazos estirados en el suelo, un poco separados del cuerpo.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'Deje caer despacio las dos rodillas hacia un lado. Mantenga los dos hombros en el suelo.',
  'Bring them back, then roll to the other side.': 'Vuelva al centro y luego llévelas hacia el otro lado.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'Quédese ahí durante una respiración profunda en cada lado. Haga de 8 a 10 repeticiones todos los días, cambiando de lado.',
  'A gentle twist in your low back and waist.':
    'Un giro suave en la parte baja de la espalda y en la cintura.',
  'Keep it small if a bigger movement hurts.': 'Haga un movimiento pequeño si uno más grande le duele.',
  'Pelvic tilt': 'Inclinación de la pelvis',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'Acuéstese boca arriba con las rodillas dobladas, los pies apoyados en el suelo y las manos sobre el abdomen. Entre el suelo y la parte baja de la espalda queda un pequeño hueco.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'Apriete con suavidad la parte baja de la espalda contra el suelo hasta que se cierre el hueco. Las caderas se quedan en el suelo.',
  'Let go slowly.': 'Afloje despacio.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.':
    'Mantenga la posición 2 segundos. Haga 5 repeticiones, 3 veces al día.',
  'Your lower belly working.': 'Que trabaja la parte baja del abdomen.',
  'Keep breathing. Do not push with your feet or neck.':
    'Siga respirando. No empuje con los pies ni con el cuello.',
  'Lying press-up': 'Levantar el pecho boca abajo',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'Acuéstese boca abajo con la frente sobre una toalla doblada. Doble los codos y apoye los antebrazos en el suelo, a los lados.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'Levante el pecho y apóyese en los antebrazos, con los codos bajo los hombros o un poco más adelante. Las caderas y la parte baja del abdomen se quedan en el suelo.',
  'Hold, then lower yourself slowly.': 'Mantenga la posición y luego baje despacio.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'Cuando esto le resulte fácil, ponga las manos bajo los hombros y estire un poco los brazos. Las caderas se quedan abajo y relajadas.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'Quédese sobre los antebrazos hasta 20 segundos. Haga 2 repeticiones, una vez al día. Más adelante, con los brazos más estirados, haga 5 repeticiones lentas.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'Una presión suave en la parte baja de la espalda. Si le duele una pierna, el dolor debe ir subiendo hacia la columna.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'No lo haga si arquear la espalda le provoca dolor en la pierna o lo empeora.',
  'Standing back bend': 'Inclinarse hacia atrás de pie',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'Póngase de pie con una pared cerca, detrás de usted, y los pies separados al ancho de los hombros. Ponga las manos en la parte baja de la espalda, a la altura de la cintura.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'Inclínese despacio hacia atrás sobre las manos, con las rodillas estiradas, hasta donde le resulte cómodo.',
  'Come back up slowly.': 'Vuelva a subir despacio.',
  'Do 5 repeats, 3 times a day.': 'Haga 5 repeticiones, 3 veces al día.',
  'A gentle squeeze in your low back.': 'Una presión suave en la parte baja de la espalda.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'Pare si siente mareo o si le hormiguean las dos piernas. No lo haga si arquear la espalda le provoca dolor en la pierna o lo empeora.',
  'Knee to chest': 'Rodilla al pecho',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'Acuéstese boca arriba con las rodillas dobladas y los pies apoyados en el suelo.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'Apriete un poco el abdomen y pegue la parte baja de la espalda al suelo. Lleve una rodilla hacia el pecho con las dos manos.',
  'Hold, lower slowly, and change legs.': 'Mantenga la posición, baje despacio y cambie de pierna.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    'Mantenga la posición 5 segundos. Haga 2 o 3 repeticiones con cada pierna, por la mañana y por la noche.',
  'A gentle stretch in your low back and buttock.':
    'Un estiramiento suave en la parte baja de la espalda y en la nalga.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'Si le molesta la rodilla, sujétese por detrás del muslo. No lo haga si doblarse hacia adelante manda el dolor pierna abajo.',
  'Hips to heels': 'Caderas hacia los talones',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'Póngase de rodillas y apoye las manos en el suelo: las manos bajo los hombros, las rodillas bajo las caderas, la espalda plana y los codos sin bloquear.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'Lleve despacio las caderas hacia atrás, hacia los talones, y deje que el pecho baje. Deslice las manos hacia adelante para que los brazos queden estirados.',
  'Come back to the start.': 'Vuelva a la posición inicial.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    'Quédese ahí durante una respiración profunda. Haga de 8 a 10 repeticiones todos los días.',
  'A gentle stretch in your low back.': 'Un estiramiento suave en la parte baja de la espalda.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'Si tiene un problema de rodilla, haga solo una parte del recorrido. No lo haga si doblarse hacia adelante manda el dolor pierna abajo.',
  Bridge: 'Puente',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'Acuéstese boca arriba con las rodillas dobladas, los pies apoyados en el suelo y los brazos a los lados del cuerpo.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'Apriete el abdomen y las nalgas, y luego levante las caderas hasta que las rodillas, las caderas y los hombros formen una línea recta.',
  'Hold, then lower slowly.': 'Mantenga la posición y luego baje despacio.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    'Mantenga la posición durante 3 respiraciones profundas. Empiece con 5 repeticiones al día. A lo largo de las semanas, aumente poco a poco. La Mayo Clinic (un centro médico de Estados Unidos) llega hasta 30.',
  'Your buttocks working, more than your back.': 'Que trabajan las nalgas, más que la espalda.',
  'Lift less if your back or thighs cramp.':
    'Levante menos las caderas si le dan calambres en la espalda o en los muslos.',
  'Bird dog': 'Brazo y pierna contrarios',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'Póngase de rodillas y apoye las manos en el suelo: las manos bajo los hombros, las rodillas bajo las caderas y la espalda plana.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'Estire un brazo hacia adelante y la pierna del otro lado hacia atrás, sin pasar de la altura de los hombros y las caderas. Siga mirando al suelo.',
  'Hold, come back to the start, and change sides.':
    'Mantenga la posición, vuelva a la posición inicial y cambie de lado.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'Mantenga la posición hasta 10 segundos. Haga 5 repeticiones de cada lado, una vez al día.',
  'Your back, belly and buttock working.': 'Que trabajan la espalda, el abdomen y la nalga.',
  'If you wobble, move only an arm or only a leg.': 'Si se tambalea, mueva solo un brazo o solo una pierna.',
  'Side bridge on your knees': 'Puente de lado sobre las rodillas',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'Acuéstese de lado con las rodillas dobladas. Levante el tronco y apóyese en el codo, que queda bajo el hombro, con el antebrazo apuntando hacia adelante.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'Levante las caderas hasta que las rodillas, las caderas y los hombros formen una línea recta.',
  'Hold, lower slowly, and change sides.': 'Mantenga la posición, baje despacio y cambie de lado.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'Mantenga la posición hasta 10 segundos. Empiece con 2 repeticiones de cada lado, una vez al día. Añada 1 cada pocos días si le resulta cómodo.',
  'The lower side of your waist working.': 'Que trabaja el lado de la cintura que queda abajo.',
  'Leave it out if your shoulder hurts.': 'No lo haga si le duele el hombro.',
  'Curl-up': 'Abdominal corto',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'Acuéstese boca arriba con una rodilla doblada y la otra pierna estirada. Ponga las dos manos debajo de la parte baja de la espalda.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'Levante apenas del suelo la cabeza y los hombros, como un solo bloque. La parte baja de la espalda no se mueve.',
  'Hold, then lower slowly. Change legs halfway through.':
    'Mantenga la posición y luego baje despacio. Cambie de pierna a la mitad de las repeticiones.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'Mantenga la posición hasta 10 segundos. Haga 3 repeticiones con cada pierna doblada, una vez al día.',
  'The front of your belly working.': 'Que trabaja la parte de adelante del abdomen.',
  'Stop if your neck hurts.': 'Pare si le duele el cuello.',
  'Positions that often ease the pain': 'Posiciones que a menudo alivian el dolor',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'Quédese con las que le ayudan. Descanse un rato corto, y luego levántese y muévase: acostarse por mucho tiempo no ayuda.',
  'On your back, knees on pillows': 'Boca arriba, con almohadas bajo las rodillas',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'Ponga varias almohadas firmes bajo las rodillas, y apoye la cabeza en un cojín.',
  'On your side, cushion between the knees': 'De lado, con un cojín entre las rodillas',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'Doble las rodillas, con un cojín pequeño y firme entre ellas y una almohada bajo la cabeza.',
};
