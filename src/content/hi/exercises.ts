import type { Sentences } from '../sentences.js';

/** The exercises in Hindi: each English text, and how it is said. */
export const exercises: Sentences = {
  'Exercises for the low back': 'कमर के लिए कसरतें',
  'Start with walking, knee rolls and the pelvic tilt. Add other exercises one at a time as your back settles.':
    'पैदल चलने, घुटने दाएँ-बाएँ झुकाने और पेल्विक टिल्ट से शुरू करें। कमर को आराम आने लगे, तो बाकी कसरतें एक-एक करके जोड़ें।',
  'Begin gently': 'धीरे से शुरू करें',
  'Move slowly and keep breathing. It is fine to feel a mild stretch or your muscles working.':
    'धीरे-धीरे हिलें और साँस लेते रहें। हल्का खिंचाव या माँसपेशियों का काम करना महसूस हो, तो ठीक है।',
  'Unless an exercise says otherwise, start with 5 repeats, 3 times a day. Every few days, add 1 or 2 repeats if you are comfortable.':
    'किसी कसरत में कुछ और न लिखा हो, तो एक बारी में 5 बार करें, और दिन में ऐसी 3 बारियाँ करें। आराम से हो रहा हो, तो हर कुछ दिनों में गिनती 1 या 2 बढ़ाएँ।',
  'Some backs feel better bending forward, others bending back. Do more in the direction that eases your pain. Leave out any exercise that sends pain down your leg.':
    'किसी की कमर को आगे झुकने से आराम मिलता है, किसी की कमर को पीछे झुकने से। जिस तरफ़ झुकने से दर्द कम हो, उस तरफ़ ज़्यादा करें। जिस कसरत से दर्द टाँग में नीचे जाए, उसे छोड़ दें।',
  'If getting down to the floor is hard, do the exercises on a firm bed.':
    'ज़मीन पर लेटना-उठना मुश्किल हो, तो कसरतें सख्त बिस्तर पर करें।',
  'To get up, roll on to your side and push up with your arms. From the floor, get on to your hands and knees, lean on a firm chair and stand up.':
    'उठने के लिए करवट लें और बाँहों से ज़ोर लगाकर उठें। ज़मीन से उठना हो, तो हाथों और घुटनों के बल आएँ, किसी मज़बूत कुर्सी का सहारा लें और खड़े हों।',
  'How much pain is all right': 'कितना दर्द ठीक है',
  'Give your pain a number: zero is no pain, ten is the worst you can imagine.':
    'अपने दर्द को नंबर दें: शून्य यानी कोई दर्द नहीं, दस यानी जितना बुरा दर्द आप सोच सकते हैं।',
  'Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.':
    '10 में से 3 तक का दर्द ठीक है, अगर वह अगली सुबह तक शांत हो जाए। अगर दर्द इससे ऊपर जाए, लँगड़ाना पड़े, या दर्द टाँग में नीचे फैले, तो रुक जाएँ।',
  'Stop the exercise if': 'कसरत बंद करें, अगर',
  'your pain keeps getting worse or becomes severe;': 'दर्द बढ़ता ही जाए या बहुत तेज़ हो जाए;',
  'you feel a new sharp pain;': 'नया तीखा दर्द हो;',
  'pain spreads down your leg, or further down than before;': 'दर्द टाँग में नीचे फैले, या पहले से ज़्यादा नीचे तक जाए;',
  'a leg or foot feels numb, tingly or weak;': 'टाँग या पैर में सुन्नपन, झनझनाहट या कमज़ोरी लगे;',
  'you feel dizzy or unwell.': 'चक्कर आए या तबीयत ठीक न लगे।',
  'Ask a health professional before you start if': 'शुरू करने से पहले डॉक्टर या किसी दूसरे स्वास्थ्य विशेषज्ञ से पूछें, अगर',
  'you had a fall, an accident or another injury recently;':
    'हाल ही में आप गिरे हों, कोई हादसा हुआ हो या कोई और चोट लगी हो;',
  'you had an operation recently, or have a new hip or knee;':
    'हाल ही में ऑपरेशन हुआ हो, या कूल्हा या घुटना बदला गया हो;',
  'you have, or may have, a broken bone or weak bones (osteoporosis);':
    'कोई हड्डी टूटी हो या हड्डियाँ कमज़ोर हों (ऑस्टियोपोरोसिस), या ऐसा होने का शक हो;',
  'you are pregnant or gave birth recently;': 'आप गर्भवती हों या हाल ही में डिलीवरी हुई हो;',
  'you often feel dizzy, or have high blood pressure that is not under control;':
    'अक्सर चक्कर आते हों, या ब्लड प्रेशर ज़्यादा हो और काबू में न हो;',
  'you are not sure whether exercise is safe for you.': 'आपको पक्का न पता हो कि कसरत आपके लिए सुरक्षित है या नहीं।',
  'Bends your low back forward': 'इसमें कमर आगे झुकती है',
  'Bends your low back backward': 'इसमें कमर पीछे मुड़ती है',
  'Start with these': 'इनसे शुरू करें',
  'If bending backward feels better': 'अगर पीछे झुकने से आराम मिलता है',
  'If bending forward feels better': 'अगर आगे झुकने से आराम मिलता है',
  'To get stronger, once the pain has eased': 'ताकत बढ़ाने के लिए, जब दर्द कम हो जाए',
  Walking: 'पैदल चलना',
  'Stand tall and look straight ahead. Let your shoulders and arms hang loose.':
    'सीधे खड़े हों और सामने देखें। कंधे और बाँहें ढीली छोड़ दें।',
  'Walk at a pace that feels comfortable, and let your arms swing.':
    'ऐसी चाल से चलें जो आरामदायक लगे, और बाँहों को हिलने दें।',
  'Turn back before you get tired.': 'थकने से पहले लौट आएँ।',
  'Walk often. Short walks are enough at first. Go a little further every few days if you are comfortable.':
    'अक्सर चलें। शुरू में थोड़ी-थोड़ी देर चलना काफ़ी है। आराम से हो रहा हो, तो हर कुछ दिनों में थोड़ा और दूर तक जाएँ।',
  'Your back loosening up as you go.': 'चलते-चलते कमर का खुलना।',
  'Slow down or rest if pain spreads down your leg or makes you limp.':
    'अगर दर्द टाँग में नीचे फैले या लँगड़ाना पड़े, तो धीमे चलें या आराम करें।',
  'Knee rolls': 'घुटने दाएँ-बाएँ झुकाना',
  'Lie on your back with a small flat cushion under your head. Bend your knees and keep them together, feet flat. Rest your straight arms a little away from your sides.':
    'पीठ के बल लेटें, सिर के नीचे छोटी, पतली गद्दी रखें। घुटने मोड़ें और आपस में मिलाकर रखें, पैरों के तलवे ज़मीन पर पूरे टिके हों। सीधी बाँहें शरीर से थोड़ी दूर ज़मीन पर रखें।',
  'Let both knees roll slowly to one side. Keep both shoulders on the floor.':
    'दोनों घुटनों को धीरे-धीरे एक तरफ़ झुकने दें। दोनों कंधे ज़मीन पर टिके रहें।',
  'Bring them back, then roll to the other side.': 'घुटने वापस बीच में लाएँ, फिर दूसरी तरफ़ झुकाएँ।',
  'Stay for one deep breath on each side. Do 8 to 10 repeats every day, changing sides.':
    'हर तरफ़ एक गहरी साँस तक ऐसे ही रहें। रोज़ 8 से 10 बार करें, तरफ़ बदलते हुए।',
  'A gentle twist in your low back and waist.': 'कमर में और पेट के साइड वाले हिस्से में हल्का घुमाव।',
  'Keep it small if a bigger movement hurts.': 'ज़्यादा झुकाने से दर्द हो, तो थोड़ा ही झुकाएँ।',
  'Pelvic tilt': 'पेल्विक टिल्ट (कमर ज़मीन से लगाना)',
  'Lie on your back with your knees bent, feet flat on the floor and hands on your belly. There is a small gap under your low back.':
    'पीठ के बल लेटें, घुटने मोड़ें, पैरों के तलवे ज़मीन पर पूरे टिके हों और हाथ पेट पर हों। कमर के नीचे थोड़ी-सी खाली जगह रहती है।',
  'Press your low back down gently until the gap closes. Your hips stay on the floor.':
    'कमर को धीरे से नीचे दबाएँ, जब तक वह खाली जगह भर न जाए। कूल्हे ज़मीन पर ही रहें।',
  'Let go slowly.': 'धीरे-धीरे ढीला छोड़ें।',
  'Hold for 2 seconds. Do 5 repeats, 3 times a day.':
    '2 सेकंड ऐसे ही रहें। एक बारी में 5 बार करें, दिन में ऐसी 3 बारियाँ करें।',
  'Your lower belly working.': 'पेट के निचले हिस्से का काम करना।',
  'Keep breathing. Do not push with your feet or neck.': 'साँस लेते रहें। पैरों या गर्दन से ज़ोर न लगाएँ।',
  'Lying press-up': 'पेट के बल लेटकर ऊपर उठना',
  'Lie face down with your forehead on a folded towel. Bend your elbows and rest your forearms on the floor beside you.':
    'पेट के बल लेटें, माथा तह किए हुए तौलिये पर रखें। कोहनियाँ मोड़ें और कोहनी से हथेली तक का हिस्सा अपने दोनों तरफ़ ज़मीन पर टिका दें।',
  'Rise on to your forearms, elbows under your shoulders or a little in front. Your hips and lower belly stay on the floor.':
    'कोहनी से हथेली तक के हिस्से पर टिककर छाती ऊपर उठाएँ, कोहनियाँ कंधों के नीचे या थोड़ा आगे हों। कूल्हे और पेट का निचला हिस्सा ज़मीन पर ही रहें।',
  'Hold, then lower yourself slowly.': 'ऐसे ही रहें, फिर धीरे-धीरे नीचे आएँ।',
  'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.':
    'जब यह आसान लगे, तो हथेलियाँ कंधों के नीचे रखें और बाँहें थोड़ी सीधी करें। कूल्हे नीचे और ढीले रहें।',
  'Stay on your forearms for up to 20 seconds. Do 2 repeats, once a day. Later, with straighter arms, do 5 slow repeats.':
    'कोहनियों के सहारे ज़्यादा से ज़्यादा 20 सेकंड ऐसे ही रहें। 2 बार करें, दिन में एक बार। बाद में, बाँहें और सीधी करके, धीरे-धीरे 5 बार करें।',
  'A gentle squeeze in your low back. Pain in a leg should move back toward your spine.':
    'कमर में हल्का दबाव। टाँग में दर्द हो, तो वह वापस रीढ़ की तरफ़ आना चाहिए।',
  'Leave it out if arching your back brings on leg pain or makes it worse.':
    'अगर कमर पीछे मोड़ने से टाँग में दर्द उठता है या बढ़ता है, तो यह कसरत छोड़ दें।',
  'Standing back bend': 'खड़े होकर पीछे झुकना',
  'Stand with a wall close behind you and your feet as wide apart as your shoulders. Put your hands on the small of your back.':
    'ऐसे खड़े हों कि दीवार ठीक पीछे हो और पैरों के बीच कंधों जितनी दूरी हो। दोनों हाथ पीछे कमर पर रखें।',
  'Lean back slowly over your hands, knees straight, as far as is comfortable.':
    'घुटने सीधे रखते हुए, हाथों के सहारे धीरे-धीरे पीछे झुकें, जितना आराम से हो सके।',
  'Come back up slowly.': 'धीरे-धीरे वापस सीधे हों।',
  'Do 5 repeats, 3 times a day.': 'एक बारी में 5 बार करें, दिन में ऐसी 3 बारियाँ करें।',
  'A gentle squeeze in your low back.': 'कमर में हल्का दबाव।',
  'Stop if you feel dizzy or both legs tingle. Leave it out if arching your back brings on leg pain or makes it worse.':
    'अगर चक्कर आए या दोनों टाँगों में झनझनाहट हो, तो रुक जाएँ। अगर कमर पीछे मोड़ने से टाँग में दर्द उठता है या बढ़ता है, तो यह कसरत छोड़ दें।',
  'Knee to chest': 'घुटना छाती की तरफ़ लाना',
  'Lie on your back with your knees bent and your feet flat on the floor.':
    'पीठ के बल लेटें, घुटने मोड़ें और पैरों के तलवे ज़मीन पर पूरे टिकाएँ।',
  'Tighten your belly lightly and press your low back to the floor. Draw one knee toward your chest with both hands.':
    'पेट को हल्का-सा कसें और कमर को ज़मीन की तरफ़ दबाएँ। दोनों हाथों से एक घुटना छाती की तरफ़ खींचें।',
  'Hold, lower slowly, and change legs.': 'ऐसे ही रहें, धीरे-धीरे नीचे लाएँ, और टाँग बदलें।',
  'Hold for 5 seconds. Do 2 or 3 repeats with each leg, morning and evening.':
    '5 सेकंड ऐसे ही रहें। हर टाँग से 2 या 3 बार करें, सुबह और शाम।',
  'A gentle stretch in your low back and buttock.': 'कमर और नितंब में हल्का खिंचाव।',
  'If your knee is sore, hold behind your thigh. Leave it out if bending forward sends pain down your leg.':
    'घुटने में दर्द हो, तो जाँघ के पीछे से पकड़ें। अगर आगे झुकने से दर्द टाँग में नीचे जाता है, तो यह कसरत छोड़ दें।',
  'Hips to heels': 'कूल्हे एड़ियों की तरफ़ ले जाना',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level, elbows not locked.':
    'हाथों और घुटनों के बल आएँ: हाथ कंधों के नीचे, घुटने कूल्हों के नीचे, पीठ मेज़ की तरह सीधी, कोहनियाँ पूरी तनी हुई नहीं।',
  'Move your hips slowly back toward your heels and let your chest sink. Slide your hands forward so that your arms stay long.':
    'कूल्हों को धीरे-धीरे पीछे एड़ियों की तरफ़ ले जाएँ और छाती को नीचे आने दें। हाथ आगे खिसकाएँ, ताकि बाँहें लंबी रहें।',
  'Come back to the start.': 'वापस शुरू की हालत में आएँ।',
  'Stay for one deep breath. Do 8 to 10 repeats every day.': 'एक गहरी साँस तक ऐसे ही रहें। रोज़ 8 से 10 बार करें।',
  'A gentle stretch in your low back.': 'कमर में हल्का खिंचाव।',
  'With a knee problem, go only part of the way. Leave it out if bending forward sends pain down your leg.':
    'घुटने में तकलीफ़ हो, तो थोड़ी दूर तक ही जाएँ। अगर आगे झुकने से दर्द टाँग में नीचे जाता है, तो यह कसरत छोड़ दें।',
  Bridge: 'ब्रिज (कूल्हे ऊपर उठाना)',
  'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.':
    'पीठ के बल लेटें, घुटने मोड़ें, पैरों के तलवे ज़मीन पर पूरे टिके हों और बाँहें शरीर के साथ हों।',
  'Tighten your belly and buttocks, then lift your hips until your knees, hips and shoulders make one straight line.':
    'पेट और नितंबों को कसें, फिर कूल्हे ऊपर उठाएँ, जब तक घुटने, कूल्हे और कंधे एक सीधी लाइन में न आ जाएँ।',
  'Hold, then lower slowly.': 'ऐसे ही रहें, फिर धीरे-धीरे नीचे लाएँ।',
  'Hold for 3 deep breaths. Start with 5 repeats a day. Over weeks, build up slowly. The Mayo Clinic goes up to 30.':
    '3 गहरी साँसों तक ऐसे ही रहें। दिन में 5 बार से शुरू करें। कई हफ़्तों में धीरे-धीरे बढ़ाएँ। मेयो क्लिनिक (Mayo Clinic, अमेरिका का एक अस्पताल) इसे 30 बार तक ले जाता है।',
  'Your buttocks working, more than your back.': 'नितंबों का काम करना, कमर से ज़्यादा।',
  'Lift less if your back or thighs cramp.': 'अगर कमर या जाँघों में ऐंठन हो, तो कूल्हे कम ऊपर उठाएँ।',
  'Bird dog': 'बर्ड डॉग (एक हाथ, दूसरी तरफ़ की टाँग)',
  'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.':
    'हाथों और घुटनों के बल आएँ: हाथ कंधों के नीचे, घुटने कूल्हों के नीचे, पीठ मेज़ की तरह सीधी।',
  'Stretch one arm forward and the opposite leg back, no higher than your shoulders and hips. Keep looking at the floor.':
    'एक बाँह आगे और दूसरी तरफ़ की टाँग पीछे सीधी करें, कंधों और कूल्हों से ऊपर नहीं। नज़र ज़मीन पर रखें।',
  'Hold, come back to the start, and change sides.': 'ऐसे ही रहें, वापस शुरू की हालत में आएँ, और तरफ़ बदलें।',
  'Hold for up to 10 seconds. Do 5 repeats on each side, once a day.':
    'ज़्यादा से ज़्यादा 10 सेकंड ऐसे ही रहें। हर तरफ़ 5 बार करें, दिन में एक बार।',
  'Your back, belly and buttock working.': 'कमर, पेट और नितंब का काम करना।',
  'If you wobble, move only an arm or only a leg.': 'अगर शरीर डगमगाए, तो सिर्फ़ एक बाँह या सिर्फ़ एक टाँग हिलाएँ।',
  'Side bridge on your knees': 'घुटनों के सहारे साइड ब्रिज',
  'Lie on your side with your knees bent. Prop yourself up on your elbow, under your shoulder, with your forearm pointing forward.':
    'करवट लेकर लेटें, घुटने मोड़ें। कोहनी को कंधे के नीचे रखकर उसके सहारे ऊपर उठें, कोहनी से हथेली तक का हिस्सा सामने की ओर हो।',
  'Lift your hips until your knees, hips and shoulders make one straight line.':
    'कूल्हे ऊपर उठाएँ, जब तक घुटने, कूल्हे और कंधे एक सीधी लाइन में न आ जाएँ।',
  'Hold, lower slowly, and change sides.': 'ऐसे ही रहें, धीरे-धीरे नीचे आएँ, और तरफ़ बदलें।',
  'Hold for up to 10 seconds. Start with 2 repeats on each side, once a day. Add 1 every few days if you are comfortable.':
    'ज़्यादा से ज़्यादा 10 सेकंड ऐसे ही रहें। हर तरफ़ 2 बार से शुरू करें, दिन में एक बार। आराम से हो रहा हो, तो हर कुछ दिनों में गिनती 1 बढ़ाएँ।',
  'The lower side of your waist working.': 'पेट के साइड का जो हिस्सा नीचे की तरफ़ है, उसका काम करना।',
  'Leave it out if your shoulder hurts.': 'अगर कंधे में दर्द हो, तो यह कसरत छोड़ दें।',
  'Curl-up': 'कर्ल-अप (सिर और कंधे उठाना)',
  'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.':
    'पीठ के बल लेटें, एक घुटना मोड़ें और दूसरी टाँग सीधी रखें। दोनों हाथ कमर के नीचे रखें।',
  'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.':
    'सिर और कंधों को एक साथ ज़मीन से बस थोड़ा-सा उठाएँ। कमर न हिले।',
  'Hold, then lower slowly. Change legs halfway through.':
    'ऐसे ही रहें, फिर धीरे-धीरे नीचे आएँ। आधी गिनती पूरी होने पर टाँग बदलें।',
  'Hold for up to 10 seconds. Do 3 repeats with each leg bent, once a day.':
    'ज़्यादा से ज़्यादा 10 सेकंड ऐसे ही रहें। एक टाँग मोड़कर 3 बार करें, फिर दूसरी मोड़कर भी उतनी ही बार, दिन में एक बार।',
  'The front of your belly working.': 'पेट के सामने वाले हिस्से का काम करना।',
  'Stop if your neck hurts.': 'अगर गर्दन में दर्द हो, तो रुक जाएँ।',
  'Positions that often ease the pain': 'लेटने के तरीके जिनसे अक्सर दर्द कम होता है',
  'Keep to what helps you. Rest for a short while, then get up and move: lying down for long does not help.':
    'जिससे आपको आराम मिले, वही करें। थोड़ी देर आराम करें, फिर उठें और चलें-फिरें: देर तक लेटे रहने से फ़ायदा नहीं होता।',
  'On your back, knees on pillows': 'पीठ के बल, घुटनों के नीचे तकिये',
  'Put several firm pillows under your knees, and rest your head on a cushion.':
    'घुटनों के नीचे कई सख्त तकिये रखें, और सिर के नीचे एक गद्दी।',
  'On your side, cushion between the knees': 'करवट पर, घुटनों के बीच गद्दी',
  'Bend your knees, with a small, firm cushion between them and a pillow under your head.':
    'घुटने मोड़ें, उनके बीच छोटी, सख्त गद्दी रखें और सिर के नीचे तकिया।',
};
