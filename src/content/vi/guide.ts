import type { Sentences } from '../sentences.js';

/** The symptom guide in Vietnamese: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'Kiểm tra tình trạng đau lưng',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'Vài danh sách dấu hiệu ngắn giúp quý vị quyết định nên tìm sự giúp đỡ y tế ở đâu, và cần sớm đến mức nào.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'Phần này dành cho người đang bị đau lưng. Các câu hỏi về cấp cứu được hỏi trước tiên.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'Phần này chỉ đưa ra thông tin chung. Phần này không chẩn đoán bệnh cho quý vị, và không thể loại trừ một nguyên nhân nghiêm trọng. Nếu quý vị lo lắng, hãy tìm sự giúp đỡ y tế, dù phần này cho kết quả thế nào.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'Câu trả lời của quý vị chỉ nằm trên trang này và sẽ mất khi quý vị đóng trang. Không có gì được gửi đi, trừ khi quý vị chọn chia sẻ kết quả lúc yêu cầu hẹn khám.',
  'Do you feel very ill, or as if you might pass out?':
    'Quý vị có thấy mình bệnh rất nặng, hoặc thấy như sắp ngất xỉu không?',
  'About you': 'Về quý vị',
  'Emergency signs': 'Dấu hiệu cấp cứu',
  'Signs to have checked today': 'Dấu hiệu cần được khám hôm nay',
  'You and your pain': 'Quý vị và cơn đau',
  'How old are you?': 'Quý vị bao nhiêu tuổi?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'Trẻ em hoặc thanh thiếu niên nên làm phần này cùng với cha hoặc mẹ, hoặc cùng với một người lớn khác mà các em tin cậy.',
  'Do any of these fit you now?': 'Ngay lúc này, có điều nào dưới đây đúng với quý vị không?',
  'Press the first one that fits you.': 'Hãy bấm vào dòng đầu tiên đúng với quý vị.',
  'Have any of these started with this pain, or since then?':
    'Có điều nào dưới đây bắt đầu cùng với cơn đau này, hoặc từ lúc đó đến nay không?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'Một số câu khá riêng tư. Chúng tôi hỏi vì hai chân, bàng quang, ruột và bộ phận sinh dục có chung các dây thần kinh. Nếu các dây thần kinh đó bị chèn ép, quý vị cần được cứu chữa thật nhanh.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'Một số câu khá riêng tư. Chúng tôi hỏi vì hai chân, bàng quang và ruột có chung các dây thần kinh. Nếu các dây thần kinh đó bị chèn ép, quý vị cần được cứu chữa thật nhanh.',
  'Are any of these true for you?': 'Có điều nào dưới đây đúng với quý vị không?',
  'Do any of these apply to you and your back?':
    'Có điều nào dưới đây đúng với quý vị và lưng của quý vị không?',
  'Do any of these fit you?': 'Quý vị có bị điều nào dưới đây không?',
  'Do any of these describe your pain or your back?':
    'Có điều nào dưới đây mô tả đúng cơn đau hoặc lưng của quý vị không?',
  'If you run or play sports, do any of these fit?':
    'Nếu quý vị chạy bộ hoặc chơi thể thao, có điều nào dưới đây đúng không?',
  'Dance, gym, hiking and army training count as sports.':
    'Nhảy múa, tập gym, đi bộ đường dài và huấn luyện quân đội cũng tính là thể thao.',
  'Last question: do any of these fit?': 'Câu hỏi cuối: có điều nào dưới đây đúng không?',
  'Chest pain, pressure or tightness, now or in the last day':
    'Đau ngực, tức nặng ngực hoặc thắt ngực, ngay lúc này hoặc trong một ngày vừa qua',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'Có thể chỉ đau nhẹ, thấy như có vật nặng đè lên hoặc như bị ợ nóng mà trước đây không bị, hoặc lan ra cánh tay, cổ hoặc hàm.',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'Đau đột ngột, dữ dội ở lưng hoặc bụng, và thấy muốn ngất xỉu hoặc không khỏe trong người',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    'Không khỏe nghĩa là chóng mặt, xanh tái, lạnh và toát mồ hôi, khó thở, hoặc tim đập dồn dập. Đã bị ngất cũng tính.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'Mới đau, hoặc đau nặng hơn trước, ở lưng hoặc bụng, và có phình động mạch (động mạch bị phồng ra)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'Chỗ phình nhỏ chỉ đang được theo dõi cũng tính, và chỗ phình đã đặt stent hoặc đã được mổ hay xử trí bằng cách khác cũng tính.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'Đau lưng dữ dội, đến đột ngột, và đang dùng thuốc chống đông máu (thuốc làm loãng máu)',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'Chẳng hạn như warfarin, heparin, apixaban (Eliquis) hoặc rivaroxaban (Xarelto).',
  'Pain that started after a serious accident in the last few days':
    'Đau bắt đầu sau một tai nạn nặng trong vài ngày vừa qua',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'Chẳng hạn như tai nạn xe, té ngã từ trên thang hoặc từ lưng ngựa, hoặc bị va đập mạnh vào lưng. Dù lúc đó vẫn tự đi được cũng tính.',
  'Numbness or tingling between your legs or around your buttocks':
    'Tê hoặc châm chích (như kiến bò) ở vùng kín, ở giữa hai đùi hoặc quanh mông',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'Tức là ở bộ phận sinh dục, hậu môn, mông hoặc mặt trong của đùi. Những chỗ này có thể tê dại hoặc giảm cảm giác, hoặc khi lau chùi sau khi đi vệ sinh thấy khác trước.',
  'New or worse trouble with peeing or with your bowels':
    'Có vấn đề mới, hoặc nặng hơn trước, về việc đi tiểu hoặc đi đại tiện (đi tiêu)',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'Ví dụ: khó bắt đầu khi đi vệ sinh, tia nước tiểu yếu, bị són nước tiểu hoặc phân, không nhịn được hoặc không cảm thấy được, hoặc không có cảm giác mót. Chỉ bị một lần cũng tính.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'Nếu chỉ bị rát khi đi tiểu thì không tính ở đây. Chúng tôi sẽ hỏi sau. Phân cứng do thuốc giảm đau thì không tính, nếu quý vị vẫn cảm thấy được và nhịn được.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'Mới bị mất cảm giác khi quan hệ tình dục, hoặc mới bị khó cương cứng, khó giữ được cương cứng hoặc khó xuất tinh',
  'It does not count if you only avoid sex because your back hurts.':
    'Nếu chỉ tránh quan hệ vì đau lưng thì không tính.',
  'New pain, tingling, numbness or weakness going down both legs':
    'Mới bị đau, châm chích hoặc tê chạy xuống cả hai chân, hoặc yếu cả hai chân',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'Chỉ châm chích hoặc tê ở hai bàn chân cũng tính, và lúc đầu chỉ bị một chân cũng tính. Đau mỏi cơ do tập luyện thì không tính, và vấn đề đã có từ lâu ở cả hai chân cũng không tính.',
  'Walking that has become unsteady or clumsy': 'Đi lại trở nên loạng choạng hoặc vụng về',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'Ví dụ: đi bị vấp, phải vịn tường, hoặc thấy hai chân nặng. Nếu đi chậm chỉ vì đau thì không tính.',
  'A fever, chills or shivering, and you feel very ill':
    'Sốt, ớn lạnh hoặc run lạnh, và thấy mình bệnh rất nặng',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'Bệnh rất nặng nghĩa là lú lẫn, khó đánh thức, nói líu lưỡi, rất khó thở, cả ngày không đi tiểu, hoặc da loang lổ, rất nhợt nhạt, xám hoặc tím tái.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'Đang có thai hoặc có thể có thai, và đột ngột bị đau bụng mạnh, hoặc đau ở đầu vai (chóp vai), hoặc ra máu nhiều, hoặc thấy muốn ngất xỉu',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'Có thể đau ở bụng dưới hoặc ở một bên bụng. Trễ kinh có thể là đang có thai. Ra máu nhiều trong những tuần sau khi sinh cũng tính.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'Đang bị hoặc từng bị ung thư, và cơn đau dữ dội và ngày càng nặng, hoặc chân bị yếu, tê hoặc đi đứng không vững',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'Ung thư đã lâu cũng tính. Mới bị đau nhói hoặc đau như điện giật cũng tính, đau như có đai siết chặt quanh người cũng tính.',
  'New weakness in one leg, or a foot that drops or drags':
    'Mới bị yếu một chân, hoặc bàn chân bị rũ xuống hay kéo lê',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'Ví dụ: mũi chân bị vướng, bàn chân đập xuống sàn khi bước, chân khuỵu xuống, hoặc không đứng nhón gót (kiễng chân) được.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'Mới đau, hoặc đau nặng hơn trước, và trong 3 tháng qua đã mổ lưng, tiêm (chích) vào lưng hoặc gây tê ngoài màng cứng, hoặc bị nhiễm trùng nặng',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'Nặng nghĩa là đã phải vào bệnh viện hoặc phải truyền thuốc qua tĩnh mạch (truyền nước biển, truyền dịch). Cơn đau đã hết rồi trở lại thì tính là mới.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'Mới đau, hoặc đau nặng hơn trước, và có hệ miễn dịch yếu, đang chạy thận (lọc máu hoặc lọc màng bụng), có ống truyền tĩnh mạch, từng bị lao (TB) vào bất cứ lúc nào, hoặc tiêm chích ma túy như heroin',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'Hệ miễn dịch có thể yếu do hóa trị, cấy ghép, HIV, dùng steroid (corticoid) lâu ngày hoặc các thuốc khác làm giảm hoạt động của hệ miễn dịch. Buồng truyền đặt dưới da (port) cũng tính là ống truyền tĩnh mạch.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'Đang điều trị ung thư, và thấy như bị sốt, run lạnh hoặc không khỏe',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'Vừa điều trị xong chưa lâu cũng tính. Dù chưa đo nhiệt độ, hoặc đo mà không thấy sốt, cũng tính.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'Từ 65 tuổi trở lên hoặc có thể bị yếu xương, và cơn đau đến đột ngột, hoặc đến sau khi té ngã, va đập, nhấc đồ, cúi người hoặc ho',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'Té ngã nhẹ hoặc bị xóc nhẹ cũng tính. Xương có thể yếu nếu quý vị bị loãng xương, từng gãy xương sau một lần té ngã nhẹ, hoặc đã uống thuốc steroid (corticoid) nhiều tháng.',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'Đang có thai hoặc mới sinh trong 6 tuần qua, kèm đau từng cơn, ra máu, rỉ nước ở âm đạo, hoặc em bé trong bụng cử động ít hơn',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'Bụng gò cứng rồi mềm lại cũng tính. Khi có thai, chỉ vài đốm máu hoặc quần lót bị ướt cũng tính.',
  'A fever or chills, or you feel hot and shivery': 'Sốt hoặc ớn lạnh, hoặc thấy nóng và run lạnh',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'Đổ mồ hôi ướt đẫm khăn trải giường cũng tính. Không cần phải đã đo nhiệt độ.',
  'Blood in your pee, or burning or pain when you pee': 'Nước tiểu có máu, hoặc rát hay đau khi đi tiểu',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'Nước tiểu màu hồng, màu đỏ hoặc màu như nước cola cũng tính, và đau mạnh từng cơn ở bên hông cũng tính.',
  'You have or ever had cancer': 'Đang bị hoặc đã từng bị ung thư',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'Ung thư đã lâu cũng tính, ung thư máu và u hắc tố (melanoma) cũng tính. Các loại ung thư da thường gặp khác, đã cắt bỏ và đã chữa xong, thì không tính.',
  'You have lost weight without trying': 'Bị sụt cân dù không cố giảm cân',
  'You may notice it only by looser clothes.': 'Có khi chỉ nhận ra vì quần áo rộng hơn trước.',
  'Severe pain that is there all or nearly all the time':
    'Đau dữ dội suốt ngày đêm hoặc gần như suốt ngày đêm',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'Đau đến mức không ngủ được, hoặc hầu như không thể cử động, tắm rửa hay mặc quần áo.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'Mới nổi cục u, phát ban hoặc mụn nước (bóng nước) ở lưng hoặc bên hông, hoặc lưng trông bị vẹo mà trước đây không vẹo',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'Cơ co thắt kéo lưng lệch sang một bên trong thời gian ngắn là chuyện thường gặp, và không tính.',
  'Pain that rest does not ease, or that is worse at night':
    'Đau mà nghỉ ngơi không đỡ, hoặc đau nặng hơn về đêm',
  'Pain high up in your back, between your shoulder blades': 'Đau ở phần trên của lưng, giữa hai bả vai',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'Đau lưng hoặc đau chân nặng hơn khi ho, hắt hơi hoặc rặn khi đi vệ sinh',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'Có chạy bộ hoặc chơi thể thao, và cơn đau đến từ từ ở một bên thắt lưng hoặc một bên mông',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'Có chạy bộ hoặc chơi thể thao, và đã tập nhiều hơn hẳn không lâu trước khi bắt đầu đau, hoặc từng bị rạn xương do quá tải (gãy xương do mỏi)',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'Rạn xương do quá tải là một vết nứt nhỏ trong xương. Tập lâu hơn hoặc nặng hơn cũng tính là nhiều hơn.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'Có chạy bộ hoặc chơi thể thao, và có thể ăn không đủ so với mức tập, hoặc kinh nguyệt đã ngừng hay trở nên thưa',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'Mất kinh do có thai, cho con bú, mãn kinh hoặc ngừa thai thì không tính.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'Có chạy bộ hoặc chơi thể thao, dưới 25 tuổi, và đau nhất khi ngả hoặc ưỡn người ra sau',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'Đang có thai hoặc có thể có thai, hoặc mới sinh trong 6 tuần qua',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'Đau từ trước khi 45 tuổi và đã hơn 3 tháng, kèm cứng lưng buổi sáng hoặc thức giấc lúc nửa đêm về sáng, và đỡ khi vận động',
  'Pain that is getting worse or spreading': 'Đau ngày càng nặng hoặc lan rộng',
  'Pain that keeps you from your normal activities': 'Đau khiến không làm được các sinh hoạt bình thường',
  'Such as work, sports, housework or looking after somebody.':
    'Chẳng hạn như đi làm, chơi thể thao, làm việc nhà hoặc chăm sóc người khác.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'Đau không đỡ sau vài tuần, hoặc cứ tái đi tái lại',
  'Under 16': 'Dưới 16 tuổi',
  '16 or older': 'Từ 16 tuổi trở lên',
  'None of these, but pain, tingling or numbness runs down one leg':
    'Không có điều nào trong số này, nhưng có đau, châm chích hoặc tê chạy xuống một chân',
  'Get emergency help now': 'Hãy gọi cấp cứu ngay bây giờ',
  'Do not wait for an appointment, and do not drive yourself.': 'Đừng chờ đến lịch hẹn, và đừng tự lái xe.',
  'Even if you feel better': 'Dù thấy đỡ hơn',
  'Get checked even if you start to feel better.': 'Vẫn phải được khám, dù quý vị bắt đầu thấy đỡ.',
  'Go to an emergency department today': 'Hãy đến phòng cấp cứu của bệnh viện ngay hôm nay',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'Hãy đi hôm nay, dù là ban đêm hay cuối tuần. Hãy cho họ biết quý vị đã trả lời những gì ở đây.',
  'How soon': 'Cần sớm đến mức nào',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'Hôm nay. Đừng chờ đến lịch hẹn, và hãy đi ngay lập tức nếu thấy nặng hơn.',
  'Call your doctor or a nurse line today':
    'Hãy gọi bác sĩ của quý vị hoặc đường dây tư vấn y tế ngay hôm nay',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'Hãy gọi hôm nay, dù là ban đêm hay cuối tuần. Hãy cho họ biết quý vị đã trả lời những gì ở đây.',
  'Call today. Do not wait for a routine appointment.':
    'Hãy gọi hôm nay. Đừng chờ đến lịch hẹn khám thông thường.',
  'See a doctor or a physical therapist soon': 'Hãy sớm đi khám bác sĩ hoặc chuyên viên vật lý trị liệu',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'Hãy hẹn khám với bác sĩ hoặc chuyên viên vật lý trị liệu. Hãy cho họ biết quý vị đã trả lời những gì ở đây.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'Trong vài ngày tới. Hãy xin hẹn sớm hơn nếu đau nặng hơn hoặc có điều gì mới xuất hiện.',
  'You can start with self-care': 'Quý vị có thể bắt đầu bằng cách tự chăm sóc',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'Không có câu trả lời nào của quý vị cho thấy cần được chăm sóc khẩn cấp lúc này. Tuy vậy, nếu quý vị cảm thấy có gì không ổn, hãy tìm sự giúp đỡ y tế.',
  'When to get help': 'Khi nào cần tìm sự giúp đỡ y tế',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'Hãy chờ vài tuần xem sao. Hãy đi khám bác sĩ hoặc chuyên viên vật lý trị liệu nếu đến lúc đó vẫn chưa đỡ, nếu cơn đau làm quý vị không sinh hoạt hằng ngày được, hoặc nếu nặng hơn.',
  'If you have an aneurysm, say so.': 'Nếu quý vị có phình động mạch, hãy nói rõ điều đó.',
  'Have someone stay with you until help arrives. Unlock the door.':
    'Hãy nhờ một người ở bên cạnh cho đến khi cấp cứu tới. Hãy mở khóa cửa sẵn.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'Các dấu hiệu này có thể do tim hoặc do một mạch máu lớn. Trường hợp đó cần được cấp cứu ngay lập tức.',
  'Say that you take blood thinners, and which.':
    'Hãy nói rằng quý vị đang dùng thuốc chống đông máu, và là thuốc nào.',
  'Say so at once if your legs become weak or numb.':
    'Hãy nói ngay lập tức nếu chân của quý vị bị yếu hoặc tê.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'Ở người dùng thuốc chống đông máu, đau lưng dữ dội và đột ngột có thể do chảy máu quanh tủy sống.',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'Hãy giữ yên người, đừng cử động. Đừng để ai di chuyển quý vị, trừ khi quý vị đang ở chỗ nguy hiểm.',
  'Say how the accident happened, and where it hurts.': 'Hãy nói tai nạn xảy ra thế nào, và đau ở đâu.',
  'Back pain after a serious accident can mean a broken bone.':
    'Đau lưng sau một tai nạn nặng có thể là do gãy xương.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'Nếu nhanh hơn, hãy nhờ người đưa quý vị đến một phòng cấp cứu mở cửa suốt ngày đêm.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'Hãy nói thẳng và rõ điều gì đã thay đổi, kể cả chuyện riêng tư. Nhân viên y tế đã quen nghe những chuyện này, và nhờ đó họ xử trí nhanh hơn.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'Các dấu hiệu này có thể là do tủy sống, hoặc các dây thần kinh đi đến chân, bàng quang và ruột, đang bị chèn ép. Điều trị sớm có thể làm giảm nguy cơ bị tổn hại lâu dài.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'Hãy nói rằng quý vị thấy như bị sốt hoặc run lạnh và thấy mình bệnh rất nặng, và nói rằng đó có thể là nhiễm trùng huyết (nhiễm trùng máu).',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'Sốt cùng với các dấu hiệu này có thể là do nhiễm trùng đã lan khắp cơ thể (nhiễm trùng huyết, còn gọi là nhiễm trùng máu). Bệnh này cần được điều trị ngay lập tức.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'Hãy nói rằng quý vị đang có thai hoặc có thể có thai, và thai được bao nhiêu tuần, hoặc quý vị đã sinh khi nào.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'Các dấu hiệu này có thể do có thai ngoài tử cung (dạ con), hoặc có thể là quý vị đang mất nhiều máu.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'Hãy nói rằng quý vị đang bị hoặc từng bị ung thư, và quý vị lo cho cột sống của mình.',
  'Bend your back as little as you can.': 'Hãy gập hoặc ưỡn lưng càng ít càng tốt.',
  'If you have a cancer team, let them know too.':
    'Nếu quý vị có nhóm bác sĩ điều trị ung thư, hãy báo cho cả họ.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'Ung thư có thể lan đến cột sống và đè lên các dây thần kinh ở đó. Điều trị có hiệu quả nhất khi bắt đầu sớm.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'Hãy nói quý vị không chắc về dấu hiệu nào. Người trả lời điện thoại sẽ hỏi quý vị thêm về dấu hiệu đó.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'Mỗi dấu hiệu trong danh sách đó đều cần được cấp cứu ngay lập tức. Khi không biết chắc, hỏi ngay bây giờ thì an toàn hơn là chờ.',
  'Say what the leg or foot can no longer do, and since when.':
    'Hãy nói chân hoặc bàn chân không còn làm được gì, và từ khi nào.',
  'Have someone take you. Do not drive with a weak leg.':
    'Hãy nhờ người đưa đi. Đừng lái xe khi chân bị yếu.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'Hãy đi ngay bây giờ nếu quý vị hoàn toàn không nhấc bàn chân lên được, hoặc nếu càng lúc càng nặng theo từng giờ.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'Chân bị mất sức có thể là do một dây thần kinh đang bị chèn ép.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'Hãy nói quý vị đã qua ca mổ nào, mũi tiêm nào, đã bị nhiễm trùng hoặc bệnh gì, khi nào, và đang dùng những thuốc gì.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'Nếu đã được gây tê ngoài màng cứng, trên đường đi hãy gọi thêm cho khoa đã gây tê.',
  'Go now if you also have a fever, or feel hot and shivery.':
    'Hãy đi ngay bây giờ nếu quý vị có kèm sốt, hoặc thấy nóng và run lạnh.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'Vi trùng có thể đi đến cột sống, và đa số người bị nhiễm trùng như vậy lúc đầu không hề bị sốt. Bệnh này cần được điều trị sớm.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'Hãy gọi ngay đường dây tư vấn của nơi điều trị ung thư, dù ngày hay đêm, trước khi ra khỏi nhà. Họ có thể cho quý vị biết phải đến đâu.',
  'If nobody answers, go to an emergency department now.':
    'Nếu không ai trả lời, hãy đến phòng cấp cứu ngay bây giờ.',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'Điều trị ung thư có thể làm yếu sức đề kháng của cơ thể, nên nhiễm trùng trở thành nghiêm trọng rất nhanh.',
  'Do not lift anything or exercise until you have been checked.':
    'Đừng nâng vật gì và đừng tập luyện cho đến khi đã được khám.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'Hãy nói quý vị có bị té ngã không, và có bị yếu xương hoặc có dùng steroid (corticoid) không.',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'Khi xương có thể bị yếu, cơn đau đột ngột, hoặc cơn đau sau khi té ngã dù chỉ nhẹ, có thể do gãy xương ở cột sống.',
  'Say which sign you are not sure about.': 'Hãy nói quý vị không chắc về dấu hiệu nào.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'Nếu quý vị có thể nói chuyện ngay với bác sĩ của mình hoặc với đường dây tư vấn y tế, hãy hỏi họ trước.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'Mỗi dấu hiệu trong danh sách đó đều cần được khám tại bệnh viện hôm nay. Khi không biết chắc, hỏi thì an toàn hơn.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'Hãy đưa trang này cho cha hoặc mẹ xem, hoặc cho một người lớn khác đáng tin cậy xem. Họ có thể gọi bác sĩ.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'Hãy nói đã đau bao lâu, có đau ban đêm không, và chơi những môn thể thao nào.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'Nếu không gọi được, hãy gọi lại vào buổi sáng. Hãy đến phòng cấp cứu nếu thấy nặng hơn. Hãy gọi cấp cứu nếu có bất cứ dấu hiệu nào dưới đây xuất hiện.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'Đau lưng ở trẻ em và thanh thiếu niên cần được bác sĩ khám. Lời khuyên cho người lớn không được viết cho các em.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'Trước hết, hãy gọi khoa sản nơi quý vị theo dõi thai hoặc đã sinh. Nếu mới có thai, hoặc không có khoa sản như vậy, hãy gọi bác sĩ của quý vị.',
  'If nobody can see you today, go to an emergency department.':
    'Nếu hôm nay không ai khám được cho quý vị, hãy đến phòng cấp cứu.',
  'Do not do the exercises on this page until you have asked.':
    'Đừng tập các bài tập trên trang này cho đến khi quý vị đã hỏi.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'Khi có thai và trong những tuần sau khi sinh, các dấu hiệu này cần được khám bởi những người biết rõ tình hình của quý vị.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'Hãy gọi cấp cứu nếu quý vị trở nên lú lẫn, rất khó thở, hoặc da loang lổ hay rất nhợt nhạt.',
  'Back pain with a fever can mean an infection that needs treatment.':
    'Đau lưng kèm sốt có thể là do một bệnh nhiễm trùng cần được điều trị.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'Hãy gọi cấp cứu nếu quý vị trở nên lú lẫn, lơ mơ hay buồn ngủ khác thường, hoặc thấy khó nói.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'Các dấu hiệu này có thể do sỏi thận, hoặc do nhiễm trùng ở bàng quang hay ở thận.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'Nếu quý vị có nhóm bác sĩ điều trị ung thư, hãy gọi họ. Nếu không, hãy gọi bác sĩ của quý vị.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'Đau lưng ở bất cứ ai đang bị hoặc từng bị ung thư đều cần được khám nhanh chóng.',
  'Say how much weight you have lost, and since when.': 'Hãy nói quý vị đã sụt cân bao nhiêu, và từ khi nào.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'Đau lưng kèm sụt cân mà không rõ vì sao cần được khám ngay, không chậm trễ.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'Hãy xin được giảm đau. Hãy nói quý vị đã dùng thuốc gì, và cơn đau khiến quý vị không làm được việc gì.',
  'Pain this bad needs help, whatever causes it.':
    'Đau đến mức này thì cần được giúp đỡ, dù nguyên nhân là gì.',
  'Say what looks different, and since when.': 'Hãy nói điều gì trông khác trước, và từ khi nào.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'Phát ban hoặc mụn nước ở một bên có thể là bệnh zona (giời leo). Điều trị có hiệu quả nhất trong những ngày đầu, vì vậy hãy hỏi dược sĩ nếu quý vị không liên lạc được với bác sĩ.',
  'A back that looks different should be checked without delay.':
    'Lưng trông khác trước thì cần được khám ngay, không chậm trễ.',
  'Say where it hurts, since when, and what makes it worse.':
    'Hãy nói đau ở đâu, từ khi nào, và điều gì làm đau nặng hơn.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'Hãy nói rõ nếu cơn đau bắt đầu trước khi 45 tuổi, đã kéo dài hơn 3 tháng và quý vị bị cứng lưng buổi sáng. Đó có thể là một dạng viêm khớp.',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'Đau như thế này cần được khám, vì đôi khi có nguyên nhân nghiêm trọng.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'Mỗi dấu hiệu trong danh sách đó đều cần được khám hôm nay. Khi không biết chắc, bác sĩ hoặc y tá có thể giúp quý vị quyết định.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'Hãy ngừng chạy, ngừng nhảy và ngừng môn thể thao gây đau cho đến khi đã được khám. Đi bộ thì được, nếu không đau.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'Hãy cho họ biết về việc tập luyện, các lần gãy xương trước đây, việc ăn uống và cân nặng, và về kinh nguyệt nếu quý vị có.',
  'Say so if you are or may be pregnant.': 'Hãy nói rõ nếu quý vị đang có thai hoặc có thể có thai.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'Đau ở bẹn (háng) khiến quý vị phải đi khập khiễng thì khác. Đừng chạy hoặc nhảy lò cò, và hãy đi khám bác sĩ ngay hôm nay.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'Ở người chạy bộ hoặc chơi thể thao, đau lưng hoặc đau mông kèm bất cứ điều nào trong số này có thể là rạn xương do quá tải, tức là một vết nứt nhỏ trong xương. Vết nứt sẽ lành, nhưng chỉ khi quý vị nghỉ chạy và nghỉ môn thể thao gây đau.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'Quý vị có thể khám với hộ sinh hoặc bác sĩ sản khoa của mình. Nếu lần khám tới không phải trong vài ngày tới, hãy gọi cho họ.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'Hãy gọi ngay hôm nay nếu quý vị bị đau hoặc gò bụng từng cơn, ra máu, rỉ nước ở âm đạo, hoặc em bé trong bụng cử động ít hơn bình thường.',
  'Ask before you do the exercises on this page.': 'Hãy hỏi trước khi tập các bài tập trên trang này.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'Khi có thai và sau khi sinh, hộ sinh hoặc bác sĩ của quý vị là người tư vấn tốt nhất cho quý vị.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'Hãy cho họ biết cơn đau bắt đầu khi nào, rằng cơn đau vẫn chưa hết, và rằng vận động thì đỡ.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'Hãy cho họ biết nếu quý vị hoặc người trong gia đình bị vảy nến, bệnh đường ruột như bệnh Crohn hoặc viêm loét đại tràng, hoặc viêm khớp. Mắt bị đỏ và đau thì cần đi khám ngay hôm nay.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'Đau lưng bắt đầu trước khi 45 tuổi, kéo dài nhiều tháng và đỡ khi vận động có thể là một dạng viêm khớp có thể điều trị được.',
  'Until then, keep moving as far as the pain lets you.':
    'Cho đến lúc đó, hãy tiếp tục vận động trong mức cơn đau cho phép.',
  'Ask a pharmacist which pain relief suits you.':
    'Hãy hỏi dược sĩ xem thuốc giảm đau nào phù hợp với quý vị.',
  'If you run, stop for now, and ask when to start again.':
    'Nếu quý vị chạy bộ, hãy tạm ngừng chạy, và hỏi khi nào có thể chạy lại.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'Đau ở lưng hoặc chân mà nặng thêm, làm quý vị không sinh hoạt bình thường được hoặc kéo dài nhiều tuần thì cần được khám.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'Hãy giữ các sinh hoạt bình thường trong khả năng của mình. Cố gắng đừng ngồi hoặc nằm lâu.',
  'A warm pack wrapped in a towel can ease the pain.': 'Túi chườm ấm quấn trong khăn có thể làm dịu cơn đau.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'Đừng chườm nóng lên chỗ da bị tê. Quý vị có thể bị bỏng (phỏng) mà không hay biết.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'Nếu chạy bộ gây đau chân hoặc làm đau chân nặng hơn, tạm thời hãy đi bộ thay vì chạy.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'Hãy đến gặp chuyên viên vật lý trị liệu nếu quý vị muốn được giúp tập luyện và trở lại sinh hoạt bình thường.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'Đau chạy xuống một chân thường do một dây thần kinh bị kích thích. Nhiều người khá lên trong vòng 4 đến 6 tuần, nhưng có thể lâu hơn.',
  'Keep moving, and do not stay in bed for long.': 'Hãy tiếp tục vận động, và đừng nằm lâu trên giường.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'Hãy bắt đầu với những gì quý vị làm được lúc này. Hãy chia nhỏ công việc, nghỉ giữa chừng, và tăng dần từng chút một.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'Nếu quý vị chạy bộ, quý vị có thể chạy tiếp, miễn là việc đó không làm đau nặng hơn trong lúc chạy hoặc vào ngày hôm sau. Lúc đầu hãy chạy ít hơn và chậm hơn.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'Quý vị không thấy dấu hiệu cảnh báo nào mà chúng tôi đã hỏi. Một đợt đau lưng mới mà không có các dấu hiệu này thường đỡ trong vòng vài tuần. Tập luyện và vật lý trị liệu cũng có thể giúp ích khi đau đã kéo dài lâu hơn.',
  'Get emergency help at once if any of these fit you now or later:':
    'Hãy gọi cấp cứu ngay lập tức nếu bất cứ điều nào dưới đây đúng với quý vị, bây giờ hoặc sau này:',
  'Get medical help the same day if any of these fit you later:':
    'Hãy tìm sự giúp đỡ y tế ngay trong ngày nếu sau này bất cứ điều nào dưới đây đúng với quý vị:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'Không một dấu hiệu riêng lẻ nào cho biết chắc chắn bệnh là gì. Vì vậy, khi còn nghi ngờ, hướng dẫn này chọn bước an toàn hơn. Đây là thông tin chung và không thay thế việc khám bệnh.',
};
