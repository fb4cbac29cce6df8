import type { Sentences } from '../sentences.js';

/** The exercises in Simplified Chinese: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': '腰部锻炼',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    '先做步行、屈膝左右转和骨盆后倾。等腰背疼痛平复一些，再一个一个地加入其他动作。',
  'Begin gently': '开始时要轻柔',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    '动作要慢，不要憋气。感到轻微的拉伸或肌肉在用力，是正常的。',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    '除非动作里另有说明，开始时重复5次，每天3回。如果觉得舒服，每过几天增加1或2次。',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    '有些人的腰背向前弯比较舒服，有些人向后弯比较舒服。哪个方向能减轻疼痛，就多做哪个方向。如果某个动作让疼痛窜到腿上，就不要做。',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    '如果趴下或躺到地上有困难，可以在硬一点的床上做。',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    '起身时，先翻身侧躺，再用手臂撑起来。如果是从地上起来，先双手双膝撑地，再扶着稳固的椅子站起来。',
  'How much pain is all right': '疼到什么程度还可以',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    '给疼痛打个分：0分是不疼，10分是您能想象的最疼。',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    '满分10分里不超过3分，并且到第二天早上就平复，是可以的。如果比这更疼、疼得走路一瘸一拐，或疼痛顺着腿往下扩散，就停下来。',
  'Stop the exercise if': '出现下列情况时，停止该动作',
  'your pain keeps getting worse or becomes severe;': '疼痛不断加重，或变得剧烈；',
  'you feel a new sharp pain;': '感到新的尖锐疼痛；',
  'pain spreads down your leg, or further down than before;': '疼痛顺着腿往下扩散，或比以前走得更靠下；',
  'a leg or foot feels numb, tingly or weak;': '腿或脚感觉麻木、发麻或无力；',
  'you feel dizzy or unwell.': '头晕或身体不舒服。',
  'Ask a health professional before you start if': '有下列情况时，开始之前先问医护人员',
  'you had a fall, an accident or another injury recently;': '最近摔倒过、出过事故或受过其他伤；',
  'you had an operation recently, or have a new hip or knee;': '最近做过手术，或换过人工髋关节或膝关节；',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    '有或可能有骨折或骨头脆弱（骨质疏松）；',
  'you are pregnant or gave birth recently;': '怀孕了或最近分娩；',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    '经常头晕，或有高血压但没有控制好；',
  'you are not sure whether exercise is safe for you.': '不确定锻炼对您是否安全。',
  'Bends your low back forward': '腰部向前弯',
  'Bends your low back backward': '腰部向后弯',
  'Start with these': '从这些动作开始',
  'If bending backward feels better': '如果向后弯比较舒服',
  'If bending forward feels better': '如果向前弯比较舒服',
  'To get stronger, once the pain has eased': '疼痛减轻之后，增强力量',
  Walking: '步行',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    '站直，眼睛看前方。肩膀和手臂放松下垂。',
  'Walk at a pace that feels comfortable, and let your arms swing.': '用觉得舒服的速度走，手臂自然摆动。',
  'Turn back before you get tired.': '在觉得累之前就往回走。',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    '经常走。开始时走一小段就够了。如果觉得舒服，每过几天走远一点。',
  'Your back loosening up as you go.': '走着走着，腰背渐渐松开。',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    '如果疼痛顺着腿往下扩散，或疼得走路一瘸一拐，就放慢或休息。',
  'Knee rolls': '屈膝左右转',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    '仰面躺下，头下垫一个小而平的垫子。双膝弯曲并拢，脚掌平放。双臂伸直，放在身体两侧稍微离开一点的地方。',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    '双膝一起慢慢倒向一侧。两边肩膀都不要离开地面。',
  'Bring them back, then roll to the other side.': '把双膝收回来，再倒向另一侧。',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    '每侧停留一次深呼吸的时间。左右交替，每天重复8至10次。',
  'A gentle twist in your low back and waist.': '腰部和腰侧有轻柔的扭转感。',
  'Keep it small if a bigger movement hurts.': '如果幅度大了会疼，就做小一点。',
  'Pelvic tilt': '骨盆后倾',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    '仰面躺下，双膝弯曲，脚掌平放在地上，双手放在肚子上。这时腰下有一道小空隙。',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    '轻轻把腰往下压，直到空隙消失。臀部不离开地面。',
  'Let go slowly.': '慢慢放松。',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.': '保持2秒。重复5次，每天3回。',
  'Your lower belly working.': '小腹在用力。',
  'Keep breathing. Do not push with your feet or neck.': '不要憋气。不要用脚或脖子使劲。',
  'Lying press-up': '俯卧抬起上身',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    '脸朝下趴着，额头放在叠好的毛巾上。弯曲手肘，前臂放在身体两旁的地上。',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    '用前臂撑起上身，手肘在肩膀正下方或稍微靠前。胯部和小腹不离开地面。',
  'Hold, then lower yourself slowly.': '保持，然后慢慢放下。',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    '觉得轻松以后，把双手放到肩膀下方，手臂稍微伸直一些。胯部仍贴着地面，保持放松。',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    '用前臂撑着，最多停留20秒。重复2次，每天一回。以后手臂伸得更直时，慢慢重复5次。',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    '腰部有轻微的挤压感。如果腿疼，疼痛应当往脊柱方向退回。',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    '如果腰背向后弯会引起腿痛或让腿痛加重，就不要做。',
  'Standing back bend': '站立后仰',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    '站着，背后不远处有一面墙，双脚分开与肩同宽。双手放在后腰上。',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    '膝盖伸直，上身越过双手慢慢向后仰，到觉得舒服的程度为止。',
  'Come back up slowly.': '慢慢站直。',
  'Do 5 repeats, 3 times a day.': '重复5次，每天3回。',
  'A gentle squeeze in your low back.': '腰部有轻微的挤压感。',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    '如果头晕或两条腿发麻，就停下来。如果腰背向后弯会引起腿痛或让腿痛加重，就不要做。',
  'Knee to chest': '抱膝贴胸',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    '仰面躺下，双膝弯曲，脚掌平放在地上。',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    '轻轻收紧肚子，把腰压向地面。用双手把一侧膝盖拉向胸口。',
  'Hold, lower slowly, and change legs.': '保持，慢慢放下，换另一条腿。',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    '保持5秒。每条腿重复2或3次，早晚各做一回。',
  'A gentle stretch in your low back and buttock.': '腰部和臀部有轻柔的拉伸感。',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    '如果膝盖疼，就抱住大腿后面。如果向前弯会让疼痛窜到腿上，就不要做。',
  'Hips to heels': '臀部坐向脚跟',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    '双手双膝撑地跪着：手在肩膀正下方，膝盖在髋部正下方，背部放平，手肘不要绷得死直。',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    '臀部慢慢向后移向脚跟，胸口往下沉。双手向前滑，让手臂保持伸长。',
  'Come back to the start.': '回到开始的姿势。',
  'Stay for one deep breath. Do 8 to 10 repeats every day.': '停留一次深呼吸的时间。每天重复8至10次。',
  'A gentle stretch in your low back.': '腰部有轻柔的拉伸感。',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    '如果膝盖有问题，就不要坐到底，只向后移一部分。如果向前弯会让疼痛窜到腿上，就不要做。',
  Bridge: '臀桥',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    '仰面躺下，双膝弯曲，脚掌平放在地上，双臂放在身体两侧。',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    '收紧肚子和臀部，然后抬起臀部，直到膝盖、髋部和肩膀成一条直线。',
  'Hold, then lower slowly.': '保持，然后慢慢放下。',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    '保持3次深呼吸的时间。开始时每天重复5次。在几周里慢慢增加。美国梅奥诊所（Mayo Clinic）最多增加到30次。',
  'Your buttocks working, more than your back.': '臀部在用力，而且比腰背用力更多。',
  'Lift less if your back or thighs cramp.': '如果腰背或大腿抽筋，就抬低一点。',
  'Bird dog': '鸟狗式',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    '双手双膝撑地跪着：手在肩膀正下方，膝盖在髋部正下方，背部放平。',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    '一只手臂向前伸，对侧的腿向后伸，高度不超过肩膀和髋部。眼睛一直看着地面。',
  'Hold, come back to the start, and change sides.': '保持，回到开始的姿势，再换另一侧。',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    '最多保持10秒。每侧重复5次，每天一回。',
  'Your back, belly and buttock working.': '腰背、肚子和臀部在用力。',
  'If you wobble, move only an arm or only a leg.': '如果身体摇晃，就只伸一只手臂或只伸一条腿。',
  'Side bridge on your knees': '跪式侧桥',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    '侧躺，双膝弯曲。用手肘撑起上身，手肘在肩膀正下方，前臂指向前方。',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    '抬起臀部，直到膝盖、髋部和肩膀成一条直线。',
  'Hold, lower slowly, and change sides.': '保持，慢慢放下，再换另一侧。',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    '最多保持10秒。开始时每侧重复2次，每天一回。如果觉得舒服，每过几天增加1次。',
  'The lower side of your waist working.': '靠近地面那一侧的腰在用力。',
  'Leave it out if your shoulder hurts.': '如果肩膀疼，就不要做。',
  'Curl-up': '卷腹',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    '仰面躺下，一条腿屈膝，另一条腿伸直。双手垫在腰下。',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    '头和肩膀作为一个整体，刚好抬离地面。腰部不动。',
  'Hold, then lower slowly. Change legs halfway through.': '保持，然后慢慢放下。做到一半时换腿。',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    '最多保持10秒。每条腿屈膝时各重复3次，每天一回。',
  'The front of your belly working.': '肚子前面在用力。',
  'Stop if your neck hurts.': '如果脖子疼，就停下来。',
  'Positions that often ease the pain': '往往能减轻疼痛的姿势',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    '只用对您有帮助的姿势。休息一小会儿，然后起来活动：长时间躺着没有好处。',
  'On your back, knees on pillows': '仰卧，膝下垫枕头',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    '在膝盖下面垫几个硬一点的枕头，头枕在垫子上。',
  'On your side, cushion between the knees': '侧卧，两膝之间夹垫子',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    '双膝弯曲，中间夹一个小而硬的垫子，头下垫枕头。',
};
