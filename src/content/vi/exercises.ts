import type { Sentences } from '../sentences.js';

/** The exercises in Vietnamese: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'Bài tập cho thắt lưng',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'Hãy bắt đầu bằng đi bộ, ngả đầu gối sang bên và ép lưng xuống sàn. Khi lưng đã dịu dần, thêm từng bài tập khác, mỗi lần một bài.',
  'Begin gently': 'Bắt đầu nhẹ nhàng',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'Hãy cử động chậm và đừng nín thở. Thấy hơi căng hoặc thấy cơ đang làm việc thì không sao.',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'Trừ khi bài tập hướng dẫn khác, hãy bắt đầu với 5 lần, mỗi ngày 3 lượt. Cứ vài ngày, thêm 1 hoặc 2 lần nếu quý vị thấy thoải mái.',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'Có người thấy dễ chịu hơn khi cúi về trước, có người khi ngả ra sau. Hãy tập nhiều hơn theo hướng làm quý vị đỡ đau. Hãy bỏ bài tập nào khiến đau chạy xuống chân.',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'Nếu khó xuống sàn, hãy tập trên giường cứng.',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'Để ngồi dậy, hãy lăn người sang một bên rồi chống tay đẩy người lên. Nếu đang ở trên sàn, hãy chuyển sang tư thế chống hai tay và hai đầu gối, vịn vào một chiếc ghế vững rồi đứng lên.',
  'How much pain is all right': 'Đau đến mức nào thì vẫn được',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'Hãy cho cơn đau một con số: số không là không đau, số mười là đau nhất mà quý vị có thể tưởng tượng.',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    'Đau tối đa 3 trên 10 thì vẫn được, nếu sáng hôm sau đã dịu. Hãy ngừng nếu đau hơn mức đó, nếu đau khiến quý vị đi khập khiễng, hoặc lan xuống chân.',
  'Stop the exercise if': 'Hãy ngừng bài tập nếu',
  'your pain keeps getting worse or becomes severe;': 'cơn đau cứ tăng dần hoặc trở nên dữ dội;',
  'you feel a new sharp pain;': 'quý vị thấy một cơn đau nhói mới;',
  'pain spreads down your leg, or further down than before;':
    'đau lan xuống chân, hoặc lan xuống xa hơn trước;',
  'a leg or foot feels numb, tingly or weak;': 'một chân hoặc bàn chân bị tê, châm chích hoặc yếu;',
  'you feel dizzy or unwell.': 'quý vị thấy chóng mặt hoặc không khỏe.',
  'Ask a health professional before you start if': 'Hãy hỏi nhân viên y tế trước khi bắt đầu nếu',
  'you had a fall, an accident or another injury recently;':
    'gần đây quý vị bị té ngã, tai nạn hoặc chấn thương khác;',
  'you had an operation recently, or have a new hip or knee;':
    'gần đây quý vị đã mổ, hoặc đã thay khớp háng hay khớp gối;',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'quý vị bị, hoặc có thể bị, gãy xương hoặc yếu xương (loãng xương);',
  'you are pregnant or gave birth recently;': 'quý vị đang có thai hoặc mới sinh gần đây;',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'quý vị hay bị chóng mặt, hoặc bị cao huyết áp chưa được kiểm soát;',
  'you are not sure whether exercise is safe for you.':
    'quý vị không chắc việc tập luyện có an toàn cho mình hay không.',
  'Bends your low back forward': 'Gập thắt lưng về phía trước',
  'Bends your low back backward': 'Ưỡn thắt lưng ra phía sau',
  'Start with these': 'Bắt đầu với các bài này',
  'If bending backward feels better': 'Nếu ngả ra sau thấy dễ chịu hơn',
  'If bending forward feels better': 'Nếu cúi về trước thấy dễ chịu hơn',
  'To get stronger, once the pain has eased': 'Để cơ khỏe hơn, khi đã bớt đau',
  Walking: 'Đi bộ',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'Đứng thẳng người và nhìn thẳng về trước. Thả lỏng hai vai và hai tay.',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'Đi với nhịp thấy thoải mái, và để hai tay đung đưa.',
  'Turn back before you get tired.': 'Hãy quay về trước khi thấy mệt.',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'Hãy đi bộ nhiều lần. Lúc đầu chỉ cần đi những quãng ngắn. Cứ vài ngày, đi xa hơn một chút nếu quý vị thấy thoải mái.',
  'Your back loosening up as you go.': 'Lưng giãn ra dần trong khi đi.',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'Hãy đi chậm lại hoặc nghỉ nếu đau lan xuống chân hoặc khiến quý vị đi khập khiễng.',
  'Knee rolls': 'Ngả đầu gối sang bên',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'Nằm ngửa, kê một chiếc gối nhỏ và mỏng dưới đầu. Co hai đầu gối và giữ sát vào nhau, hai bàn chân đặt phẳng. Hai tay duỗi thẳng, đặt hơi xa thân người.',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'Từ từ ngả cả hai đầu gối sang một bên. Giữ hai vai trên sàn.',
  'Bring them back, then roll to the other side.': 'Đưa hai đầu gối trở lại, rồi ngả sang bên kia.',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'Giữ tư thế trong một nhịp thở sâu ở mỗi bên. Mỗi ngày làm 8 đến 10 lần, luân phiên hai bên.',
  'A gentle twist in your low back and waist.': 'Cảm giác vặn nhẹ ở thắt lưng và eo.',
  'Keep it small if a bigger movement hurts.': 'Ngả ít thôi nếu ngả nhiều thì đau.',
  'Pelvic tilt': 'Ép lưng xuống sàn (nghiêng khung chậu)',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'Nằm ngửa, co hai đầu gối, hai bàn chân đặt phẳng trên sàn và hai tay đặt trên bụng. Dưới thắt lưng có một khe hở nhỏ.',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'Nhẹ nhàng ép thắt lưng xuống cho đến khi hết khe hở. Mông vẫn nằm trên sàn.',
  'Let go slowly.': 'Từ từ thả ra.',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.': 'Giữ 2 giây. Làm 5 lần, mỗi ngày 3 lượt.',
  'Your lower belly working.': 'Cơ bụng dưới đang làm việc.',
  'Keep breathing. Do not push with your feet or neck.': 'Đừng nín thở. Đừng đẩy bằng bàn chân hoặc bằng cổ.',
  'Lying press-up': 'Nằm sấp chống tay nâng ngực',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'Nằm sấp, trán đặt trên một chiếc khăn gấp lại. Gập khuỷu tay và đặt hai cẳng tay trên sàn, hai bên người.',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'Nâng người lên, tựa trên hai cẳng tay, khuỷu tay ở dưới vai hoặc hơi về phía trước. Hông và bụng dưới vẫn nằm trên sàn.',
  'Hold, then lower yourself slowly.': 'Giữ nguyên, rồi từ từ hạ người xuống.',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'Khi đã làm dễ dàng, hãy đặt hai bàn tay dưới vai và duỗi tay thẳng ra một chút. Hông vẫn nằm trên sàn và thả lỏng.',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'Tựa trên hai cẳng tay tối đa 20 giây. Làm 2 lần, mỗi ngày một lượt. Về sau, với tay duỗi thẳng hơn, làm 5 lần thật chậm.',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'Cảm giác ép nhẹ ở thắt lưng. Nếu có đau ở chân, cơn đau phải lùi dần về phía cột sống.',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'Hãy bỏ bài này nếu ưỡn lưng gây đau chân hoặc làm đau chân nặng hơn.',
  'Standing back bend': 'Đứng ngả lưng ra sau',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'Đứng gần tường, lưng quay về phía tường, hai bàn chân rộng bằng vai. Đặt hai bàn tay lên thắt lưng phía sau.',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'Từ từ ngả người ra sau, tựa trên hai bàn tay, đầu gối thẳng, ngả đến mức còn thấy thoải mái.',
  'Come back up slowly.': 'Từ từ đứng thẳng trở lại.',
  'Do 5 repeats, 3 times a day.': 'Làm 5 lần, mỗi ngày 3 lượt.',
  'A gentle squeeze in your low back.': 'Cảm giác ép nhẹ ở thắt lưng.',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'Hãy ngừng nếu thấy chóng mặt hoặc cả hai chân bị châm chích. Hãy bỏ bài này nếu ưỡn lưng gây đau chân hoặc làm đau chân nặng hơn.',
  'Knee to chest': 'Kéo đầu gối lên ngực',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'Nằm ngửa, co hai đầu gối, hai bàn chân đặt phẳng trên sàn.',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'Siết nhẹ cơ bụng và ép thắt lưng xuống sàn. Dùng hai tay kéo một đầu gối về phía ngực.',
  'Hold, lower slowly, and change legs.': 'Giữ nguyên, từ từ hạ xuống, rồi đổi chân.',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    'Giữ 5 giây. Làm 2 hoặc 3 lần với mỗi chân, sáng và tối.',
  'A gentle stretch in your low back and buttock.': 'Cảm giác căng nhẹ ở thắt lưng và mông.',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'Nếu đầu gối đau, hãy nắm phía sau đùi. Hãy bỏ bài này nếu cúi về trước khiến đau chạy xuống chân.',
  'Hips to heels': 'Đưa mông về gót chân',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'Chống hai bàn tay và hai đầu gối trên sàn: bàn tay ở dưới vai, đầu gối ở dưới hông, lưng ngang bằng, khuỷu tay không duỗi cứng.',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'Từ từ đưa mông lùi về phía gót chân và để ngực hạ xuống. Trượt hai bàn tay về phía trước để tay vẫn duỗi dài.',
  'Come back to the start.': 'Trở lại tư thế ban đầu.',
  'Stay for one deep breath. Do 8 to 10 repeats every day.':
    'Giữ tư thế trong một nhịp thở sâu. Mỗi ngày làm 8 đến 10 lần.',
  'A gentle stretch in your low back.': 'Cảm giác căng nhẹ ở thắt lưng.',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'Nếu đầu gối có vấn đề, chỉ lùi một phần thôi. Hãy bỏ bài này nếu cúi về trước khiến đau chạy xuống chân.',
  Bridge: 'Nâng hông (cây cầu)',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'Nằm ngửa, co hai đầu gối, hai bàn chân đặt phẳng trên sàn và hai tay đặt dọc thân người.',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'Siết cơ bụng và cơ mông, rồi nâng hông lên cho đến khi đầu gối, hông và vai thành một đường thẳng.',
  'Hold, then lower slowly.': 'Giữ nguyên, rồi từ từ hạ xuống.',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    'Giữ tư thế trong 3 nhịp thở sâu. Bắt đầu với 5 lần mỗi ngày. Tăng dần thật chậm qua nhiều tuần. Mayo Clinic (một trung tâm y khoa ở Mỹ) hướng dẫn tăng đến 30 lần.',
  'Your buttocks working, more than your back.': 'Cơ mông làm việc nhiều hơn cơ lưng.',
  'Lift less if your back or thighs cramp.': 'Nâng thấp hơn nếu lưng hoặc đùi bị chuột rút (vọp bẻ).',
  'Bird dog': 'Duỗi tay và chân đối diện',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'Chống hai bàn tay và hai đầu gối trên sàn: bàn tay ở dưới vai, đầu gối ở dưới hông, lưng ngang bằng.',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'Duỗi một tay về phía trước và chân bên đối diện ra phía sau, không cao hơn vai và hông. Mắt vẫn nhìn xuống sàn.',
  'Hold, come back to the start, and change sides.': 'Giữ nguyên, trở lại tư thế ban đầu, rồi đổi bên.',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'Giữ tối đa 10 giây. Làm 5 lần mỗi bên, mỗi ngày một lượt.',
  'Your back, belly and buttock working.': 'Cơ lưng, cơ bụng và cơ mông đang làm việc.',
  'If you wobble, move only an arm or only a leg.':
    'Nếu bị chao đảo, chỉ duỗi một tay hoặc chỉ duỗi một chân.',
  'Side bridge on your knees': 'Nằm nghiêng nâng hông, tựa trên đầu gối',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'Nằm nghiêng, co hai đầu gối. Chống người lên bằng khuỷu tay, khuỷu tay ở dưới vai, cẳng tay hướng về phía trước.',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'Nâng hông lên cho đến khi đầu gối, hông và vai thành một đường thẳng.',
  'Hold, lower slowly, and change sides.': 'Giữ nguyên, từ từ hạ xuống, rồi đổi bên.',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'Giữ tối đa 10 giây. Bắt đầu với 2 lần mỗi bên, mỗi ngày một lượt. Cứ vài ngày, thêm 1 lần nếu quý vị thấy thoải mái.',
  'The lower side of your waist working.': 'Cơ ở bên eo phía dưới đang làm việc.',
  'Leave it out if your shoulder hurts.': 'Hãy bỏ bài này nếu vai bị đau.',
  'Curl-up': 'Nằm ngửa nâng đầu và vai',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'Nằm ngửa, co một đầu gối, chân kia duỗi thẳng. Đặt hai bàn tay dưới thắt lưng.',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'Nâng đầu và vai cùng một khối, chỉ vừa rời khỏi sàn. Thắt lưng không cử động.',
  'Hold, then lower slowly. Change legs halfway through.':
    'Giữ nguyên, rồi từ từ hạ xuống. Làm được một nửa số lần thì đổi chân.',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'Giữ tối đa 10 giây. Làm 3 lần với mỗi chân co, mỗi ngày một lượt.',
  'The front of your belly working.': 'Cơ bụng phía trước đang làm việc.',
  'Stop if your neck hurts.': 'Hãy ngừng nếu cổ bị đau.',
  'Positions that often ease the pain': 'Các tư thế thường làm dịu cơn đau',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'Hãy dùng tư thế nào giúp được quý vị. Nghỉ một lát, rồi đứng dậy và vận động: nằm lâu không giúp ích.',
  'On your back, knees on pillows': 'Nằm ngửa, kê gối dưới đầu gối',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'Kê vài chiếc gối cứng dưới hai đầu gối, và kê một chiếc gối dưới đầu.',
  'On your side, cushion between the knees': 'Nằm nghiêng, kẹp gối giữa hai đầu gối',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'Co hai đầu gối, kẹp một chiếc gối nhỏ và cứng ở giữa, và kê một chiếc gối dưới đầu.',
};
