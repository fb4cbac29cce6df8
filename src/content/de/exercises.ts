import type { Sentences } from '../sentences.js';

/** The exercises in German: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'Übungen für den unteren Rücken',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'Beginnen Sie mit dem Gehen, dem Knierollen und dem Beckenkippen. Nehmen Sie andere Übungen einzeln dazu, wenn sich Ihr Rücken beruhigt.',
  'Begin gently': 'Sanft beginnen',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'Bewegen Sie sich langsam, und atmen Sie weiter. Sie dürfen eine leichte Dehnung spüren oder dass Ihre Muskeln arbeiten.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'Wenn bei einer Übung nichts anderes steht, beginnen Sie mit 5 Wiederholungen, 3-mal am Tag. Machen Sie alle paar Tage 1 oder 2 Wiederholungen mehr, wenn Sie sich dabei wohlfühlen.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'Manchen Rücken tut es gut, sich nach vorn zu beugen, anderen, sich nach hinten zu beugen. Machen Sie mehr in der Richtung, die Ihre Schmerzen lindert. Lassen Sie jede Übung weg, bei der Schmerzen ins Bein ziehen.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'Wenn es Ihnen schwerfällt, auf den Boden zu kommen, machen Sie die Übungen auf einem festen Bett.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'Zum Aufstehen rollen Sie sich auf die Seite und drücken sich mit den Armen hoch. Vom Boden gehen Sie erst auf Hände und Knie, stützen sich dann auf einen stabilen Stuhl und stehen auf.',
  'How much pain is all right': 'Wie viel Schmerz in Ordnung ist',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'Geben Sie Ihren Schmerzen eine Zahl: Null ist kein Schmerz, zehn ist der schlimmste, den Sie sich vorstellen können.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    'Bis zu 3 von 10 ist in Ordnung, wenn es sich bis zum nächsten Morgen beruhigt. Hören Sie auf, wenn die Zahl höher wird, wenn Sie wegen der Schmerzen hinken oder wenn sie sich ins Bein ausbreiten.',
  'Stop the exercise if': 'Hören Sie mit der Übung auf, wenn',
  'your pain keeps getting worse or becomes severe;':
    'Ihre Schmerzen immer weiter zunehmen oder stark werden;',
  'you feel a new sharp pain;': 'Sie einen neuen stechenden Schmerz spüren;',
  'pain spreads down your leg, or further down than before;':
    'sich Schmerzen ins Bein ausbreiten oder weiter hinunter als vorher;',
  'a leg or foot feels numb, tingly or weak;':
    'ein Bein oder ein Fuß sich taub, kribbelig oder schwach anfühlt;',
  'you feel dizzy or unwell.': 'Ihnen schwindlig wird oder Sie sich unwohl fühlen.',
  'Ask a health professional before you start if':
    'Fragen Sie eine medizinische Fachperson, bevor Sie beginnen, wenn',
  'you had a fall, an accident or another injury recently;':
    'Sie vor kurzem einen Sturz, einen Unfall oder eine andere Verletzung hatten;',
  'you had an operation recently, or have a new hip or knee;':
    'Sie vor kurzem operiert wurden oder eine neue Hüfte oder ein neues Knie haben;',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'Sie einen Knochenbruch oder schwache Knochen (Osteoporose) haben oder haben könnten;',
  'you are pregnant or gave birth recently;': 'Sie schwanger sind oder vor kurzem ein Kind geboren haben;',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'Ihnen oft schwindlig ist oder Sie einen hohen Blutdruck haben, der nicht gut eingestellt ist;',
  'you are not sure whether exercise is safe for you.':
    'Sie nicht sicher sind, ob Übungen für Sie unbedenklich sind.',
  'Bends your low back forward': 'Beugt den unteren Rücken nach vorn',
  'Bends your low back backward': 'Beugt den unteren Rücken nach hinten',
  'Start with these': 'Damit beginnen',
  'If bending backward feels better': 'Wenn es guttut, sich nach hinten zu beugen',
  'If bending forward feels better': 'Wenn es guttut, sich nach vorn zu beugen',
  'To get stronger, once the pain has eased': 'Für mehr Kraft, wenn die Schmerzen nachgelassen haben',
  Walking: 'Gehen',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'Stehen Sie aufrecht, und schauen Sie geradeaus. Lassen Sie Schultern und Arme locker hängen.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'Gehen Sie so schnell, wie es angenehm ist, und lassen Sie die Arme schwingen.',
  'Turn back before you get tired.': 'Kehren Sie um, bevor Sie müde werden.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'Gehen Sie oft. Kurze Wege reichen am Anfang. Gehen Sie alle paar Tage ein Stück weiter, wenn Sie sich dabei wohlfühlen.',
  'Your back loosening up as you go.': 'Wie Ihr Rücken beim Gehen lockerer wird.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'Gehen Sie langsamer oder ruhen Sie sich aus, wenn sich Schmerzen ins Bein ausbreiten oder Sie hinken.',
  'Knee rolls': 'Knierollen',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'Legen Sie sich auf den Rücken, ein kleines flaches Kissen unter dem Kopf. Stellen Sie die Füße flach auf, die Knie sind gebeugt und bleiben zusammen. Legen Sie die gestreckten Arme mit etwas Abstand neben den Körper.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'Lassen Sie beide Knie langsam zu einer Seite rollen. Beide Schultern bleiben am Boden.',
  'Bring them back, then roll to the other side.':
    'Bringen Sie die Knie zurück, und rollen Sie dann zur anderen Seite.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'Bleiben Sie auf jeder Seite einen tiefen Atemzug lang. Machen Sie jeden Tag 8 bis 10 Wiederholungen, immer abwechselnd nach beiden Seiten.',
  'A gentle twist in your low back and waist.': 'Eine sanfte Drehung im unteren Rücken und in der Taille.',
  'Keep it small if a bigger movement hurts.':
    'Machen Sie nur eine kleine Bewegung, wenn eine größere schmerzt.',
  'Pelvic tilt': 'Beckenkippen',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße flach auf dem Boden und die Hände auf dem Bauch. Unter Ihrem unteren Rücken ist ein kleiner Spalt.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'Drücken Sie den unteren Rücken sanft nach unten, bis der Spalt verschwindet. Das Gesäß bleibt am Boden.',
  'Let go slowly.': 'Lassen Sie langsam los.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.':
    'Halten Sie 2 Sekunden lang. Machen Sie 5 Wiederholungen, 3-mal am Tag.',
  'Your lower belly working.': 'Wie Ihr Unterbauch arbeitet.',
  'Keep breathing. Do not push with your feet or neck.':
    'Atmen Sie weiter. Drücken Sie nicht mit den Füßen oder dem Nacken.',
  'Lying press-up': 'Hochstützen in Bauchlage',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'Legen Sie sich auf den Bauch, die Stirn auf einem gefalteten Handtuch. Beugen Sie die Ellbogen, und legen Sie die Unterarme neben sich auf den Boden.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'Stützen Sie sich auf die Unterarme hoch, die Ellbogen unter den Schultern oder etwas davor. Becken und Unterbauch bleiben am Boden.',
  'Hold, then lower yourself slowly.': 'Halten Sie, und legen Sie sich dann langsam wieder ab.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'Wenn das leicht geht, setzen Sie die Hände unter den Schultern auf und strecken die Arme ein wenig. Das Becken bleibt unten und locker.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'Bleiben Sie bis zu 20 Sekunden auf den Unterarmen. Machen Sie 2 Wiederholungen, einmal am Tag. Später, mit stärker gestreckten Armen, machen Sie 5 langsame Wiederholungen.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'Einen sanften Druck im unteren Rücken. Schmerzen im Bein sollten zurück in Richtung Wirbelsäule wandern.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'Lassen Sie die Übung weg, wenn das Beugen nach hinten Schmerzen im Bein auslöst oder stärker macht.',
  'Standing back bend': 'Rückbeuge im Stehen',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'Stellen Sie sich hin, dicht hinter Ihnen eine Wand, die Füße so weit auseinander wie die Schultern. Legen Sie die Hände auf den unteren Rücken.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'Lehnen Sie sich langsam über Ihre Hände nach hinten, die Knie gestreckt, so weit es angenehm ist.',
  'Come back up slowly.': 'Kommen Sie langsam wieder hoch.',
  'Do 5 repeats, 3 times a day.': 'Machen Sie 5 Wiederholungen, 3-mal am Tag.',
  'A gentle squeeze in your low back.': 'Einen sanften Druck im unteren Rücken.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'Hören Sie auf, wenn Ihnen schwindlig wird oder beide Beine kribbeln. Lassen Sie die Übung weg, wenn das Beugen nach hinten Schmerzen im Bein auslöst oder stärker macht.',
  'Knee to chest': 'Knie zur Brust',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'Legen Sie sich auf den Rücken, die Knie gebeugt und die Füße flach auf dem Boden.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'Spannen Sie den Bauch leicht an, und drücken Sie den unteren Rücken an den Boden. Ziehen Sie ein Knie mit beiden Händen zur Brust.',
  'Hold, lower slowly, and change legs.':
    'Halten Sie, senken Sie das Bein langsam ab, und wechseln Sie das Bein.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    'Halten Sie 5 Sekunden lang. Machen Sie 2 oder 3 Wiederholungen mit jedem Bein, morgens und abends.',
  'A gentle stretch in your low back and buttock.': 'Eine sanfte Dehnung im unteren Rücken und im Gesäß.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'Wenn Ihr Knie schmerzt, halten Sie das Bein hinten am Oberschenkel. Lassen Sie die Übung weg, wenn beim Beugen nach vorn Schmerzen ins Bein ziehen.',
  'Hips to heels': 'Gesäß zu den Fersen',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'Gehen Sie auf Hände und Knie: die Hände unter den Schultern, die Knie unter den Hüften, der Rücken waagrecht, die Ellbogen nicht ganz durchgestreckt.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'Schieben Sie das Gesäß langsam nach hinten zu den Fersen, und lassen Sie die Brust sinken. Lassen Sie die Hände nach vorn gleiten, sodass die Arme lang bleiben.',
  'Come back to the start.': 'Kommen Sie zurück in die Ausgangsstellung.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    'Bleiben Sie einen tiefen Atemzug lang. Machen Sie jeden Tag 8 bis 10 Wiederholungen.',
  'A gentle stretch in your low back.': 'Eine sanfte Dehnung im unteren Rücken.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'Bei Knieproblemen gehen Sie nur einen Teil des Weges. Lassen Sie die Übung weg, wenn beim Beugen nach vorn Schmerzen ins Bein ziehen.',
  Bridge: 'Brücke',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße flach auf dem Boden und die Arme neben dem Körper.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'Spannen Sie Bauch und Gesäß an, und heben Sie dann das Becken, bis Knie, Hüften und Schultern eine gerade Linie bilden.',
  'Hold, then lower slowly.': 'Halten Sie, und senken Sie das Becken dann langsam ab.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    'Halten Sie 3 tiefe Atemzüge lang. Beginnen Sie mit 5 Wiederholungen am Tag. Steigern Sie sich langsam über Wochen. Die Mayo Clinic (ein Krankenhaus in den USA) geht bis 30.',
  'Your buttocks working, more than your back.': 'Wie Ihr Gesäß arbeitet, mehr als der Rücken.',
  'Lift less if your back or thighs cramp.':
    'Heben Sie das Becken weniger hoch, wenn sich Rücken oder Oberschenkel verkrampfen.',
  'Bird dog': 'Arm und Bein diagonal strecken',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'Gehen Sie auf Hände und Knie: die Hände unter den Schultern, die Knie unter den Hüften, der Rücken waagrecht.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'Strecken Sie einen Arm nach vorn und das Bein der anderen Seite nach hinten, nicht höher als Schultern und Hüften. Schauen Sie weiter auf den Boden.',
  'Hold, come back to the start, and change sides.':
    'Halten Sie, kommen Sie zurück in die Ausgangsstellung, und wechseln Sie die Seite.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'Halten Sie bis zu 10 Sekunden lang. Machen Sie 5 Wiederholungen auf jeder Seite, einmal am Tag.',
  'Your back, belly and buttock working.': 'Wie Rücken, Bauch und Gesäß arbeiten.',
  'If you wobble, move only an arm or only a leg.':
    'Wenn Sie wackeln, bewegen Sie nur einen Arm oder nur ein Bein.',
  'Side bridge on your knees': 'Seitstütz auf den Knien',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'Legen Sie sich auf die Seite, die Knie gebeugt. Stützen Sie sich auf den Ellbogen: Er ist unter der Schulter, und der Unterarm zeigt nach vorn.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'Heben Sie das Becken, bis Knie, Hüften und Schultern eine gerade Linie bilden.',
  'Hold, lower slowly, and change sides.':
    'Halten Sie, senken Sie das Becken langsam ab, und wechseln Sie die Seite.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'Halten Sie bis zu 10 Sekunden lang. Beginnen Sie mit 2 Wiederholungen auf jeder Seite, einmal am Tag. Machen Sie alle paar Tage 1 mehr, wenn Sie sich dabei wohlfühlen.',
  'The lower side of your waist working.': 'Wie die untere Seite Ihrer Taille arbeitet.',
  'Leave it out if your shoulder hurts.': 'Lassen Sie die Übung weg, wenn Ihre Schulter schmerzt.',
  'Curl-up': 'Kopf und Schultern anheben',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'Legen Sie sich auf den Rücken, ein Knie gebeugt, das andere Bein gestreckt. Legen Sie beide Hände unter den unteren Rücken.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'Heben Sie Kopf und Schultern gemeinsam nur ein wenig vom Boden ab. Der untere Rücken bewegt sich nicht.',
  'Hold, then lower slowly. Change legs halfway through.':
    'Halten Sie, und legen Sie Kopf und Schultern dann langsam ab. Wechseln Sie nach der Hälfte das Bein.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'Halten Sie bis zu 10 Sekunden lang. Machen Sie 3 Wiederholungen mit dem einen Bein gebeugt und ebenso viele mit dem anderen, einmal am Tag.',
  'The front of your belly working.': 'Wie die Vorderseite Ihres Bauches arbeitet.',
  'Stop if your neck hurts.': 'Hören Sie auf, wenn Ihr Nacken schmerzt.',
  'Positions that often ease the pain': 'Stellungen, die die Schmerzen oft lindern',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'Bleiben Sie bei dem, was Ihnen hilft. Ruhen Sie sich kurz aus, stehen Sie dann auf und bewegen Sie sich: Langes Liegen hilft nicht.',
  'On your back, knees on pillows': 'Auf dem Rücken, Kissen unter den Knien',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'Legen Sie mehrere feste Kissen unter die Knie und den Kopf auf ein Kissen.',
  'On your side, cushion between the knees': 'Auf der Seite, Kissen zwischen den Knien',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'Beugen Sie die Knie, ein kleines, festes Kissen dazwischen und ein Kissen unter dem Kopf.',
};
