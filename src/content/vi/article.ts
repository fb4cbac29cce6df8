import type { Sentences } from '../sentences.js';

/** The article in Vietnamese: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'Chạy bộ và đau thắt lưng',
  'What to do when your back hurts, and how to run again.':
    'Phải làm gì khi bị đau lưng, và cách chạy bộ trở lại.',
  'First: is this an emergency?': 'Trước hết: đây có phải là trường hợp cấp cứu không?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'Tê ở vùng kín hoặc ở giữa hai đùi, mới có vấn đề về việc đi tiểu hoặc đi đại tiện (đi tiêu), yếu cả hai chân, đau ngực, hoặc bị tai nạn nặng? {callNow}',
  'No regular sport': 'Không tập thể thao đều đặn',
  Joggers: 'Người chạy bộ nhẹ',
  'Long-distance runners': 'Người chạy đường dài',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'Dải màu: quãng đường mỗi tuần phải chạy để được tham gia. Chấm: quãng đường chạy trung bình.',
  easy: 'nhẹ',
  'somewhat easy': 'tương đối nhẹ',
  'somewhat hard': 'hơi nặng',
  'In short': 'Tóm tắt',
  'Most new back pain eases within a few weeks.': 'Đa số các cơn đau lưng mới bị sẽ đỡ trong vòng vài tuần.',
  'Pain does not have to mean harm: your back is strong.':
    'Đau không nhất thiết có nghĩa là lưng bị tổn hại: lưng của quý vị vững chắc.',
  'Keep moving, at work too if you can.': 'Hãy tiếp tục vận động, cả ở chỗ làm nếu được.',
  'Most people do not need a scan.': 'Đa số người bị đau lưng không cần chụp phim (như CT, MRI).',
  'When your pain has eased, you can go back to running step by step.':
    'Khi đã bớt đau, quý vị có thể trở lại chạy bộ từng bước một.',
  'When your back hurts': 'Khi bị đau lưng',
  'What to do now': 'Phải làm gì lúc này',
  'Keep moving.': 'Hãy tiếp tục vận động.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'Hôm nay hãy ngừng chạy, và đi bộ nhẹ nhàng nếu được. Trong một đợt đau lưng mới, cách này giúp ích hơn một chút so với nằm nghỉ trên giường. Với đau thần kinh tọa, cách này không thay đổi cơn đau bao nhiêu, nhưng giúp quý vị giữ thể lực.',
  'Find what eases it.': 'Tìm cách làm dịu cơn đau.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'Hãy thử nằm ngửa, kê gối dưới hai đầu gối, hoặc nằm nghiêng, kẹp gối giữa hai đầu gối. Nếu cúi hoặc ngả theo một hướng làm đỡ đau, hoặc làm cơn đau rút khỏi chân, hãy tập hướng đó nhiều hơn. Hãy ngừng những gì làm đau lan xuống xa hơn.',
  'Try warmth or cold.': 'Thử chườm ấm hoặc chườm lạnh.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'Có người thích túi chườm ấm, có người thích túi chườm lạnh. Hãy quấn túi trong khăn. Đừng đặt lên chỗ da bị tê: quý vị có thể bị bỏng (phỏng) mà không hay biết.',
  'Pace yourself.': 'Làm vừa sức.',
  'Start with what you can do now, rest in between, and build up slowly.':
    'Hãy bắt đầu với những gì quý vị làm được lúc này, nghỉ giữa chừng, và tăng dần thật chậm.',
  'Run again when it eases.': 'Chạy lại khi đã đỡ.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'Quý vị có thể chạy nếu việc đó không làm đau nặng hơn trong lúc chạy hoặc vào ngày hôm sau. Lúc đầu hãy chạy ít hơn và chậm hơn.',
  'If pain burns or shoots down a leg': 'Nếu đau rát hoặc đau nhói chạy xuống một chân',
  'If any of the emergency signs start, get emergency help at once.':
    'Nếu bất cứ dấu hiệu cấp cứu nào xuất hiện, hãy gọi cấp cứu ngay lập tức.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'Đau rát, đau nhói, châm chích hoặc tê chạy xuống một chân thường do một dây thần kinh bị kích thích (đau thần kinh tọa). Nhiều người khá lên trong vòng 4 đến 6 tuần, nhưng có thể lâu hơn.',
  'Emergency signs can start later. If one does, call at once.':
    'Các dấu hiệu cấp cứu có thể xuất hiện sau này. Nếu có một dấu hiệu xuất hiện, hãy gọi cấp cứu ngay lập tức.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'Nếu đau chân kéo dài hơn vài tuần, hãy hỏi ý kiến nhân viên y tế. Trong một nghiên cứu lớn, những người đã bị thoát vị đĩa đệm hơn 6 tháng hồi phục kém hơn.',
  'Getting better': 'Hồi phục dần',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'Một đợt đau lưng mới thường bắt đầu đỡ trong vòng 2 tuần và dịu đi trong vòng 4 đến 6 tuần. Cơn đau hay trở lại vào một lúc nào đó. Điều đó không nhất thiết là có tổn thương mới.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'Đau đã kéo dài lâu cũng có thể được giúp cho đỡ. Hướng dẫn điều trị của Anh đặt việc tập luyện lên trước, rồi mới đến thuốc.',
  'If the pain flares up': 'Nếu cơn đau bùng lên',
  'Do less for a short while, but do not stop.': 'Hãy làm ít đi một thời gian ngắn, nhưng đừng ngừng hẳn.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'Có người cần nghỉ một, hai ngày. Một ngày đau nhiều không phải là tổn thương mới.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'Hãy dùng hơi ấm và các tư thế giúp được quý vị. Sau đó, mỗi ngày lại tăng dần một chút.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'Trong thử nghiệm WalkBack, một chương trình đi bộ có liên hệ với thời gian dài hơn trước khi đau lưng trở lại.',
  'Work and lifting': 'Đi làm và nâng vật nặng',
  'You can work before the pain is gone.': 'Quý vị có thể đi làm trước khi hết đau.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'Hãy tiếp tục đi làm nếu được, hoặc trở lại làm việc ngay khi có thể. Không cần phải hết đau hẳn rồi mới đi làm.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'Lúc đầu, hãy xin làm việc nhẹ hơn. Đừng ngồi quá lâu, và hãy thường xuyên đổi tư thế. Trở lại nâng vật nặng từng bước một.',
  'Sleep and stress': 'Giấc ngủ và căng thẳng',
  'Any position that is comfortable is fine.': 'Tư thế nào thấy thoải mái cũng được.',
  'There is no best position or mattress. Choose what is most comfortable.':
    'Không có tư thế hoặc nệm nào là tốt nhất. Hãy chọn loại nào thấy thoải mái nhất.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'Khi nằm nghiêng, hãy thử kẹp một chiếc gối nhỏ và cứng giữa hai đầu gối. Khi nằm ngửa, hãy thử kê vài chiếc gối cứng dưới hai đầu gối.',
  'Good sleep habits and less stress can help you cope with the pain.':
    'Thói quen ngủ tốt và bớt căng thẳng có thể giúp quý vị chịu đựng cơn đau dễ hơn.',
  Medicines: 'Thuốc',
  'Ask a pharmacist what is safe for you.': 'Hãy hỏi dược sĩ xem thuốc nào an toàn cho quý vị.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'Thuốc kháng viêm như ibuprofen có thể giúp ích. Hãy dùng liều thấp nhất mà có tác dụng, trong thời gian ngắn nhất có thể.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'Các thuốc này không an toàn cho tất cả mọi người. Hãy hỏi dược sĩ trước nếu quý vị đang có thai hoặc trên 65 tuổi, đang dùng thuốc chống đông máu hoặc thuốc khác, hoặc từng có vấn đề về dạ dày, thận, tim hoặc hen suyễn.',
  'With sciatica it is not clear how much they help.':
    'Với đau thần kinh tọa, chưa rõ các thuốc này giúp được bao nhiêu.',
  'Acetaminophen (paracetamol) works poorly on its own.':
    'Paracetamol (acetaminophen) dùng một mình thì ít hiệu quả.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'Thuốc giảm đau mạnh (nhóm opioid, như codein) ít có tác dụng với đau lưng kéo dài và có thể gây hại.',
  'What a physical therapist does': 'Chuyên viên vật lý trị liệu làm gì',
  'Listens, examines you, plans with you.': 'Lắng nghe, khám và cùng quý vị lên kế hoạch.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'Chuyên viên vật lý trị liệu hỏi về cơn đau, khám và cùng quý vị lên kế hoạch điều trị. Quý vị có thể được hướng dẫn bài tập để tăng thể lực và sức mạnh, được chỉ những cách làm hữu ích, và được giúp vơi bớt lo lắng.',
  'When a scan helps': 'Khi nào chụp phim có ích',
  'Rarely, and only if it changes the treatment.': 'Hiếm khi, và chỉ khi kết quả làm thay đổi cách điều trị.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'Chụp phim có ích khi bác sĩ nghi ngờ một nguyên nhân nghiêm trọng hoặc dự định mổ hay tiêm. Ngoài ra, việc này hiếm khi làm thay đổi cách giúp quý vị đỡ đau.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'Phim chụp thường cho thấy sự hao mòn vô hại. Trong số những người không hề đau, đĩa đệm bị mòn được thấy ở khoảng 37 trên 100 người 20 tuổi và 96 trên 100 người 80 tuổi.',
  'Going back to running': 'Trở lại chạy bộ',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'Đừng bắt đầu chạy cho đến khi đã loại trừ được rạn xương do quá tải (một vết nứt nhỏ trong xương), nếu cơn đau đến từ từ ở một bên thắt lưng hoặc một bên mông, hoặc nếu quý vị đã có bất cứ dấu hiệu cảnh báo nào trong bài này.',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'Hãy hỏi nhân viên y tế trước nếu quý vị đang có thai hoặc mới sinh gần đây, có bệnh tim, bệnh phổi hoặc bệnh xương, hoặc gần đây bị chấn thương hay đã mổ.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    'Đau ở bẹn (háng) khiến quý vị đi khập khiễng? Hãy ngừng chạy, đừng nhảy lò cò, và đi khám bác sĩ ngay hôm nay.',
  'Before you start': 'Trước khi bắt đầu',
  'Wait until you can walk for 30 minutes without pain.':
    'Hãy chờ đến khi quý vị đi bộ được 30 phút mà không đau.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    'Khởi động 10 đến 15 phút. Chạy trên mặt đường bằng phẳng, với giày chạy tốt, chưa dùng quá 6 tháng.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'Lên kế hoạch chạy 3 buổi một tuần, giữa các buổi nghỉ ít nhất 1 ngày.',
  'How much pain is all right, and when to move on':
    'Đau đến mức nào thì vẫn được, và khi nào chuyển sang bước sau',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'Hãy làm mỗi bước ít nhất hai lần. Đừng chuyển sang bước kế tiếp nếu bị sưng hoặc cứng, hoặc nếu đau tăng lên trong khi chạy hay sau khi chạy. Hãy lặp lại bước đó cho đến khi hết các tình trạng này. Nếu sau hai lần thử vẫn không hết, hãy lùi lại một bước.',
  'A plan in six steps': 'Kế hoạch sáu bước',
  'From short runs to running without a break.': 'Từ chạy quãng ngắn đến chạy liên tục không nghỉ.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'Một thử nghiệm đã thử kế hoạch vừa đi vừa chạy ở người bị đau lưng, nhưng họ không phải là người chạy bộ. Chúng tôi không tìm thấy kế hoạch nào đã được thử ở người chạy bộ bị đau lưng. Các kế hoạch ở đây được soạn cho những nhóm khác. Chuyên viên vật lý trị liệu có thể điều chỉnh một kế hoạch cho quý vị.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'Kế hoạch này lấy từ kế hoạch của một thử nghiệm với những quân nhân bị chấn thương đầu gối do quá tải. Đến nay, thử nghiệm đó chưa chứng minh được điều gì.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'Một tuần có thể như sau: chạy vào thứ Hai, thứ Tư và thứ Bảy. Những ngày khác, hãy đi bộ hoặc tập các bài tập của quý vị.',
  'If you are new to running': 'Nếu quý vị mới tập chạy',
  'A free plan for beginners.': 'Một kế hoạch miễn phí cho người mới tập.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    'Couch to 5K, của cơ quan y tế công của Anh (NHS), được soạn cho người mới tập. Trong 9 tuần, mỗi tuần chạy 3 buổi, kế hoạch này tăng dần từ chạy 60 giây đến chạy 30 phút không nghỉ.',
  'Does running harm your back?': 'Chạy bộ có hại cho lưng không?',
  'Why low back pain matters': 'Vì sao cần quan tâm đến đau thắt lưng',
  'It is common, and running gets the blame.': 'Đau thắt lưng thường gặp, và chạy bộ hay bị đổ lỗi.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'Đau thắt lưng là đau ở khoảng giữa xương sườn thấp nhất và nếp gấp dưới mông. Năm 2020, khoảng 619 triệu người sống với chứng đau này. Đến năm 2050, con số có thể là 843 triệu.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'Đa số người lớn bị đau thắt lưng vào một lúc nào đó: 58% đến 84% số người, theo một bản tóm tắt hướng dẫn điều trị của Anh.',
  'For nearly everyone, no single damaged part explains the pain.':
    'Ở gần như tất cả mọi người, không có riêng một bộ phận hư hại nào giải thích được cơn đau.',
  'What has been linked to back pain in runners': 'Những điều có liên hệ với đau lưng ở người chạy bộ',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'Người chạy bộ thường đổ lỗi cho quãng đường dài. Một bài tổng kết 19 nghiên cứu nêu ra những điều sau, đa số chỉ thấy trong một nghiên cứu:',
  'Stiffness.': 'Cứng khớp, căng cơ.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'Khớp háng gập được ít hơn, cơ mặt sau đùi căng và lưng cứng.',
  'Leg length.': 'Chiều dài chân.',
  'One leg longer than the other.': 'Một chân dài hơn chân kia.',
  'Build and running history.': 'Vóc dáng và thời gian chạy.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'Người cao, chỉ số khối cơ thể (BMI) trên 24, và đã chạy hơn 6 năm.',
  'A weak core, or one leg stronger than the other.':
    'Cơ bụng và cơ lưng yếu, hoặc một chân khỏe hơn chân kia.',
  'These are often blamed, but are not among the most common links in the review.':
    'Những điều này hay bị đổ lỗi, nhưng không nằm trong các mối liên hệ thường gặp nhất của bài tổng kết.',
  'These are links. None proves a cause, and you may have several or none.':
    'Đây là những mối liên hệ. Không điều nào chứng minh được nguyên nhân, và quý vị có thể có vài điều hoặc không có điều nào.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'Tập quá nhiều, quá sớm có liên hệ với rạn xương do quá tải ở xương nằm dưới cùng cột sống (xương cùng).',
  'The 2017 disc study': 'Nghiên cứu năm 2017 về đĩa đệm',
  'The discs of runners held more water.': 'Đĩa đệm của người chạy bộ chứa nhiều nước hơn.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    'Năm 2017, Daniel Belavý và nhóm của ông so sánh đĩa đệm của 79 phụ nữ và nam giới khỏe mạnh, 25 đến 35 tuổi.',
  'Discs are the soft cushions between the bones of your spine.':
    'Đĩa đệm là những miếng đệm mềm nằm giữa các xương của cột sống.',
  'Water.': 'Nước.',
  'They used an MRI scan to estimate how much water the discs held.':
    'Họ dùng máy chụp cộng hưởng từ (MRI) để ước tính lượng nước trong đĩa đệm.',
  'Height.': 'Chiều cao.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'Hình chụp cho thấy mỗi đĩa đệm cao bao nhiêu so với xương bên cạnh.',
  'Movement.': 'Vận động.',
  'A sensor recorded how people moved in daily life.':
    'Một máy cảm biến ghi lại cách những người tham gia vận động trong đời sống hằng ngày.',
  'The three groups': 'Ba nhóm',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'Một nhóm đã không tập thể thao đều đặn trong 5 năm. Nhóm chạy bộ nhẹ đã chạy {20 to 40 km} một tuần, nhóm chạy đường dài đã chạy hơn {50 km} một tuần, cả hai nhóm đều trong ít nhất 5 năm.',
  'What it found': 'Nghiên cứu thấy gì',
  'More water in both groups of runners.': 'Nhiều nước hơn ở cả hai nhóm chạy bộ.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'Đĩa đệm của họ chứa nhiều nước hơn so với người không tập thể thao, nhất là ở phần mềm chính giữa.',
  'Taller discs only with long distances.': 'Đĩa đệm cao hơn, chỉ khi chạy đường dài.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'Chỉ những người chạy hơn {50 km} một tuần mới có đĩa đệm cao hơn (so với xương bên cạnh), và chỉ ở phần thấp nhất của lưng.',
  'Moderate movement fitted best.': 'Liên hệ rõ nhất là với vận động vừa phải.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'Đĩa đệm chứa nhiều nước hơn ở những người thường vận động với tốc độ đi bộ nhanh hoặc chạy chậm, khoảng {7.2 km} một giờ. Chấn động mạnh, đi bộ chậm và ở yên không cho thấy mối liên hệ như vậy.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'Có người tin rằng chạy bộ làm mòn cột sống. Trong nghiên cứu này, đĩa đệm của người chạy bộ trông không tệ hơn.',
  'What it cannot tell us': 'Nghiên cứu không thể cho biết điều gì',
  'It looked at people only once. It cannot show that running caused the difference.':
    'Nghiên cứu chỉ xem xét mỗi người một lần. Vì vậy không thể cho thấy chạy bộ đã gây ra sự khác biệt.',
  'People whose backs feel good may simply keep running.':
    'Có thể đơn giản là những người thấy lưng khỏe thì tiếp tục chạy.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'Mọi người tham gia đều trẻ và khỏe mạnh, và gần như tất cả là người da trắng. Nghiên cứu không đo mức độ đau.',
  'What all studies mean for you': 'Tất cả các nghiên cứu có ý nghĩa gì cho quý vị',
  'No harm was seen, but none can be ruled out.': 'Không thấy có hại, nhưng không thể loại trừ là có hại.',
  'Older runners.': 'Người chạy bộ lớn tuổi hơn.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    'Trong một nghiên cứu rất nhỏ ở nam giới 44 đến 62 tuổi, đĩa đệm của 9 người chạy bộ cao hơn 20% so với đĩa đệm của khoảng 8 người không vận động, và ít hao mòn hơn. Không thấy rõ là các đĩa đệm đó chứa nhiều nước hơn.',
  'Marathon runners.': 'Người chạy marathon.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'Ở 54 người chạy bộ nghiệp dư, phần mềm chính giữa của đĩa đệm cho tín hiệu nước yếu hơn so với 30 người khỏe mạnh khác. Những người chạy bộ lớn hơn khoảng 4 tuổi, điều này có thể giải thích một phần sự khác biệt.',
  'First marathon.': 'Marathon lần đầu.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    'Ở 21 người tập luyện và chạy marathon lần đầu, phim chụp trước và sau không cho thấy thay đổi ở đĩa đệm.',
  'How common back pain is in runners.': 'Đau lưng ở người chạy bộ có thường gặp không.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    'Trong 19 nghiên cứu, 0,7% đến 20,2% số người chạy bộ bị đau thắt lưng vào lúc được hỏi hoặc trong khoảng thời gian được hỏi. Không thể so các con số này với số liệu của cả đời người. Các tác giả bài tổng kết cho rằng tỷ lệ này thấp.',
  'Running with a sore back.': 'Chạy bộ khi lưng đang đau.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'Trong thử nghiệm ASTEROID, 40 người lớn 18 đến 45 tuổi bị đau lưng kéo dài đã theo một kế hoạch vừa đi vừa chạy trong 12 tuần, hoặc ở trong nhóm chờ. Mức đau của những người chạy giảm nhiều hơn khoảng 15 điểm trên thang 100, và sinh hoạt hằng ngày dễ hơn một chút. Trong số 20 người chạy, có 7 trường hợp chấn thương chân hoặc đau chân, 1 lần ngất do một bệnh khác và 1 đợt đau lưng, không trường hợp nào nghiêm trọng.',
  'Who took part.': 'Ai đã tham gia.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'Trong thử nghiệm đó, không ai từng chạy bộ đều đặn trước đó, và người bị đau thần kinh tọa không được nhận vào.',
  'A word of caution.': 'Một điều cần thận trọng.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'Một báo cáo hội nghị trước đó của thử nghiệm này cho rằng các khác biệt quá nhỏ nên không có nhiều ý nghĩa. Quãng đường chạy mỗi tuần chỉ tăng từ {2.9 km} lên {5.6 km}.',
  'Walking.': 'Đi bộ.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'Trong thử nghiệm WalkBack, có 701 người lớn vừa hồi phục sau đau lưng. Một nửa được gặp chuyên viên vật lý trị liệu 6 buổi trong 6 tháng, để đi bộ nhiều hơn và tìm hiểu về đau lưng. Ở nhóm này, đau lưng gây hạn chế sinh hoạt trở lại sau khoảng 208 ngày (ở một nửa số người), so với 112 ngày ở nhóm không được hướng dẫn. Những người đi bộ có nhiều vấn đề ở chân hơn, nhưng tính chung không có nhiều vấn đề sức khỏe hơn (52% và 54%).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'Nhìn chung, chạy bộ đều đặn có liên hệ với đĩa đệm chứa nhiều nước hơn trong một trong ba nghiên cứu.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'Không nghiên cứu nào trong số này cho thấy có hại cho lưng khỏe mạnh, nhưng cũng không nghiên cứu nào loại trừ được điều đó. Chưa có nghiên cứu nào cho thấy chạy bộ làm giảm nguy cơ đau lưng.',
  'About this article': 'Về bài viết này',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'Đây là thông tin chung cho người lớn. Đây không phải là chẩn đoán hay lời khuyên y khoa, và không thể loại trừ một nguyên nhân nghiêm trọng của cơn đau. Hãy ngừng bất cứ điều gì ở đây làm quý vị nặng hơn, và tìm sự giúp đỡ y tế.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'Việc dùng bài viết này không làm quý vị trở thành bệnh nhân của phòng khám. Không ai kiểm tra các mẫu đơn trên trang này để tìm trường hợp cấp cứu. Các dữ kiện từ nghiên cứu và hướng dẫn điều trị có ghi số của nguồn.',
};
