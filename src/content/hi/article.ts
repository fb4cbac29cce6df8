import type { Sentences } from '../sentences.js';

/** The article in Hindi: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'दौड़ना और कमर दर्द',
  'What to do when your back hurts, and how to run again.': 'कमर में दर्द हो तो क्या करें, और फिर से कैसे दौड़ें।',
  'First: is this an emergency?': 'पहले देखें: क्या यह इमरजेंसी है?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    'टाँगों के बीच सुन्नपन, पेशाब या शौच (पॉटी) में नई दिक्कत, दोनों टाँगों में कमज़ोरी, छाती में दर्द, या कोई गंभीर हादसा? {callNow}',
  'No regular sport': 'नियमित खेलकूद नहीं',
  Joggers: 'जॉगिंग करने वाले',
  'Long-distance runners': 'लंबी दूरी के धावक',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'पट्टी: भाग लेने के लिए हर हफ़्ते कितना दौड़ना ज़रूरी था। बिंदु: लोग औसतन कितना दौड़ते थे।',
  easy: 'आसान',
  'somewhat easy': 'कुछ हद तक आसान',
  'somewhat hard': 'कुछ हद तक मुश्किल',
  'In short': 'खास बातें',
  'Most new back pain eases within a few weeks.': 'ज़्यादातर नया कमर दर्द कुछ हफ़्तों में कम हो जाता है।',
  'Pain does not have to mean harm: your back is strong.':
    'दर्द का मतलब नुकसान ही हो, यह ज़रूरी नहीं: आपकी पीठ और कमर मज़बूत हैं।',
  'Keep moving, at work too if you can.': 'चलते-फिरते रहें, हो सके तो काम पर भी।',
  'Most people do not need a scan.': 'ज़्यादातर लोगों को स्कैन की ज़रूरत नहीं होती।',
  'When your pain has eased, you can go back to running step by step.':
    'दर्द कम हो जाए, तो धीरे-धीरे, एक-एक चरण करके फिर से दौड़ना शुरू किया जा सकता है।',
  'When your back hurts': 'जब कमर में दर्द हो',
  'What to do now': 'अभी क्या करें',
  'Keep moving.': 'चलते-फिरते रहें।',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'आज दौड़ना बंद रखें, और हो सके तो धीरे-धीरे पैदल चलें। नए कमर दर्द में इससे बिस्तर पर आराम करने के मुकाबले थोड़ी ज़्यादा मदद मिलती है। साइटिका में इससे दर्द में ज़्यादा फ़र्क नहीं पड़ता, लेकिन शरीर फ़िट रहता है।',
  'Find what eases it.': 'देखें कि किससे आराम मिलता है।',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'घुटनों के नीचे तकिये रखकर पीठ के बल, या घुटनों के बीच गद्दी रखकर करवट पर लेटकर देखें। अगर किसी एक तरफ़ झुकने से दर्द कम हो, या दर्द टाँग से ऊपर हटे, तो वही ज़्यादा करें। जिससे दर्द और नीचे जाए, उसे बंद कर दें।',
  'Try warmth or cold.': 'गरम या ठंडी सिकाई करके देखें।',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'किसी को गरम थैली अच्छी लगती है, किसी को ठंडी। उसे तौलिये में लपेटें। जहाँ त्वचा सुन्न लगे, वहाँ न रखें: बिना पता चले त्वचा जल सकती है।',
  'Pace yourself.': 'काम अपनी ताकत के हिसाब से करें।',
  'Start with what you can do now, rest in between, and build up slowly.':
    'अभी जितना हो सके, उतने से शुरू करें, बीच-बीच में आराम करें, और धीरे-धीरे बढ़ाएँ।',
  'Run again when it eases.': 'दर्द कम होने पर फिर दौड़ें।',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'आप दौड़ सकते हैं, अगर उससे दौड़ते समय या अगले दिन दर्द न बढ़े। शुरू में कम और धीमे दौड़ें।',
  'If pain burns or shoots down a leg': 'अगर टाँग में नीचे तक जलन या करंट जैसा दर्द जाए',
  'If any of the emergency signs start, get emergency help at once.':
    'अगर इमरजेंसी का कोई भी लक्षण शुरू हो, तो तुरंत इमरजेंसी मदद लें।',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'एक टाँग में नीचे तक जलन, करंट जैसा दर्द, झनझनाहट या सुन्नपन अक्सर किसी नस में आई तकलीफ़ (इरिटेशन) से होता है (साइटिका)। बहुत से लोग 4 से 6 हफ़्तों में बेहतर हो जाते हैं, लेकिन ज़्यादा समय भी लग सकता है।',
  'Emergency signs can start later. If one does, call at once.':
    'इमरजेंसी के लक्षण बाद में भी शुरू हो सकते हैं। ऐसा हो, तो तुरंत फ़ोन करें।',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'अगर टाँग का दर्द कुछ हफ़्तों से ज़्यादा रहे, तो सलाह लें। एक बड़ी स्टडी में, जिन लोगों को 6 महीने से ज़्यादा समय से स्लिप डिस्क थी, उनमें कम सुधार हुआ।',
  'Getting better': 'ठीक होने की राह',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'नया कमर दर्द आम तौर पर 2 हफ़्तों के अंदर कम होने लगता है और 4 से 6 हफ़्तों में शांत हो जाता है। अक्सर यह कभी न कभी लौट आता है। इसका मतलब नया नुकसान ही हो, यह ज़रूरी नहीं।',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'जो दर्द लंबे समय से है, उसमें भी मदद मिल सकती है। ब्रिटेन की गाइडलाइन दवाओं से पहले कसरत को रखती है।',
  'If the pain flares up': 'अगर दर्द भड़क जाए',
  'Do less for a short while, but do not stop.': 'थोड़े समय के लिए कम करें, लेकिन बंद न करें।',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'कुछ लोगों को दो-एक दिन आराम की ज़रूरत पड़ती है। एक बुरा दिन नया नुकसान नहीं है।',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'गरम सिकाई करें और जिस तरह लेटने से आराम मिले, वैसे लेटें। फिर रोज़ थोड़ा-थोड़ा करके बढ़ाएँ।',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'WalkBack नाम के ट्रायल में पैदल चलने के प्रोग्राम के साथ यह देखा गया कि कमर दर्द लौटने तक ज़्यादा समय बीता।',
  'Work and lifting': 'काम और वज़न उठाना',
  'You can work before the pain is gone.': 'दर्द जाने से पहले भी काम किया जा सकता है।',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'हो सके तो काम करते रहें, या जैसे ही कर पाएँ, काम पर लौट आएँ। इसके लिए दर्द का पूरी तरह जाना ज़रूरी नहीं है।',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'शुरू में हल्का काम माँगें। बहुत देर तक न बैठें, और बैठने-खड़े होने का तरीका बार-बार बदलें। भारी वज़न फिर से उठाना थोड़ा-थोड़ा करके शुरू करें।',
  'Sleep and stress': 'नींद और तनाव',
  'Any position that is comfortable is fine.': 'जिस भी तरह आराम मिले, वैसे लेटना ठीक है।',
  'There is no best position or mattress. Choose what is most comfortable.':
    'सोने का कोई सबसे अच्छा तरीका या गद्दा नहीं होता। जिसमें सबसे ज़्यादा आराम मिले, वही चुनें।',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'करवट पर सोते समय घुटनों के बीच छोटी, सख्त गद्दी रखकर देखें। पीठ के बल सोते समय घुटनों के नीचे कई सख्त तकिये रखकर देखें।',
  'Good sleep habits and less stress can help you cope with the pain.':
    'सोने की अच्छी आदतों और कम तनाव से दर्द से निपटने में मदद मिल सकती है।',
  Medicines: 'दवाएँ',
  'Ask a pharmacist what is safe for you.': 'फ़ार्मासिस्ट से पूछें कि आपके लिए क्या सुरक्षित है।',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'सूजन कम करने वाली गोलियों, जैसे आइबुप्रोफ़ेन (ibuprofen), से मदद मिल सकती है। जितनी कम से काम चले, उतनी ही लें, और जितने कम समय हो सके, उतने ही समय लें।',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'ये हर किसी के लिए सुरक्षित नहीं हैं। पहले फ़ार्मासिस्ट से पूछें, अगर आप गर्भवती हैं या उम्र 65 से ज़्यादा है, खून पतला करने की दवा या कोई और गोलियाँ चलती हैं, या पेट, किडनी, दिल या दमे की तकलीफ़ रही है।',
  'With sciatica it is not clear how much they help.': 'साइटिका में ये कितनी मदद करती हैं, यह साफ़ नहीं है।',
  'Acetaminophen (paracetamol) works poorly on its own.':
    'अकेली पैरासिटामोल (एसिटामिनोफ़ेन, जैसे Crocin) कम असर करती है।',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'दर्द की तेज़ दवाएँ (ओपिऑइड, जैसे कोडीन) लंबे समय से चल रहे कमर दर्द में कम असर करती हैं और नुकसान कर सकती हैं।',
  'What a physical therapist does': 'फ़िज़ियोथेरेपिस्ट क्या करते हैं',
  'Listens, examines you, plans with you.': 'सुनते हैं, जाँचते हैं, आपके साथ प्लान बनाते हैं।',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'फ़िज़ियोथेरेपिस्ट दर्द के बारे में पूछते हैं, आपकी जाँच करते हैं और आपके साथ मिलकर इलाज का प्लान बनाते हैं। आपको फ़िटनेस और ताकत की कसरतें, काम आने वाली सलाह और चिंताओं में मदद मिल सकती है।',
  'When a scan helps': 'स्कैन कब काम आता है',
  'Rarely, and only if it changes the treatment.': 'बहुत कम बार, और तभी जब उससे इलाज बदले।',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'स्कैन तब काम आता है जब डॉक्टर को किसी गंभीर वजह का शक हो, या ऑपरेशन या इंजेक्शन की तैयारी हो। नहीं तो उससे यह कम ही बदलता है कि किससे फ़ायदा होगा।',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'स्कैन में अक्सर ऐसी घिसावट दिखती है जिससे कोई नुकसान नहीं। जिन लोगों को कोई दर्द नहीं, उनमें भी घिसी डिस्क 20 साल की उम्र में 100 में से लगभग 37 लोगों में और 80 साल की उम्र में 100 में से 96 लोगों में दिखती है।',
  'Going back to running': 'फिर से दौड़ना शुरू करना',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'अगर दर्द कमर के एक तरफ़ या एक नितंब में धीरे-धीरे शुरू हुआ, या अगर इस लेख का कोई भी खतरे का लक्षण आपको था, तो तब तक शुरू न करें जब तक जाँच से यह पक्का न हो जाए कि स्ट्रेस फ़्रैक्चर (हड्डी में बारीक दरार) नहीं है।',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'पहले डॉक्टर या किसी दूसरे स्वास्थ्य विशेषज्ञ से पूछें, अगर आप गर्भवती हैं या हाल ही में डिलीवरी हुई है, दिल, फेफड़ों या हड्डियों की बीमारी है, या हाल ही में चोट लगी है या ऑपरेशन हुआ है।',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    'जाँघ और पेट के बीच के जोड़ (ग्रोइन) में ऐसा दर्द है जिससे लँगड़ाना पड़े? दौड़ना बंद करें, एक पैर पर न कूदें, और आज ही डॉक्टर को दिखाएँ।',
  'Before you start': 'शुरू करने से पहले',
  'Wait until you can walk for 30 minutes without pain.':
    'तब तक रुकें, जब तक बिना दर्द के 30 मिनट पैदल चलना न हो पाए।',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    '10 से 15 मिनट वार्म-अप करें। समतल ज़मीन पर दौड़ें, दौड़ने के अच्छे जूते पहनकर, जो 6 महीने से ज़्यादा पुराने न हों।',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'हफ़्ते में 3 बार दौड़ने का प्लान बनाएँ, और उनके बीच कम से कम 1 दिन आराम रखें।',
  'How much pain is all right, and when to move on': 'कितना दर्द ठीक है, और आगे कब बढ़ें',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'हर चरण कम से कम दो बार करें। अगर सूजन या अकड़न हो, या दौड़ने के दौरान या बाद में दर्द बढ़े, तो अगले चरण पर न जाएँ। जब तक यह बंद न हो, वही चरण दोहराएँ। दो कोशिशों के बाद भी बंद न हो, तो एक चरण पीछे जाएँ।',
  'A plan in six steps': 'छह चरणों का प्लान',
  'From short runs to running without a break.': 'थोड़ी-थोड़ी दौड़ से बिना रुके दौड़ने तक।',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'एक ट्रायल में कमर दर्द वाले लोगों के साथ चलने-दौड़ने का प्लान परखा गया, लेकिन वे दौड़ने वाले नहीं थे। हमें ऐसा कोई प्लान नहीं मिला जो कमर दर्द वाले धावकों के साथ परखा गया हो। यहाँ के प्लान दूसरे समूहों के लिए बने थे। फ़िज़ियोथेरेपिस्ट किसी प्लान को आपके हिसाब से बदल सकते हैं।',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'यह प्लान उस ट्रायल के प्लान से लिया गया है, जो ऐसे सैनिकों के साथ था जिनके घुटनों में ज़्यादा इस्तेमाल से तकलीफ़ हुई थी। उस ट्रायल से अभी तक कुछ साबित नहीं हुआ है।',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'एक हफ़्ता ऐसा हो सकता है: सोमवार, बुधवार और शनिवार को दौड़ें। बाकी दिन पैदल चलें या अपनी कसरतें करें।',
  'If you are new to running': 'अगर दौड़ना आपके लिए नया है',
  'A free plan for beginners.': 'नए लोगों के लिए एक मुफ़्त प्लान।',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    'ब्रिटेन की सरकारी स्वास्थ्य सेवा NHS का Couch to 5K प्लान नए लोगों के लिए लिखा गया है। 9 हफ़्तों में, हफ़्ते में 3 बार दौड़ते हुए, यह 60 सेकंड की दौड़ से बिना रुके 30 मिनट तक पहुँचाता है।',
  'Does running harm your back?': 'क्या दौड़ने से कमर को नुकसान होता है?',
  'Why low back pain matters': 'कमर दर्द पर ध्यान देना क्यों ज़रूरी है',
  'It is common, and running gets the blame.': 'यह आम है, और दोष दौड़ने पर आता है।',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'कमर दर्द यानी सबसे निचली पसलियों और नितंबों के नीचे की सलवटों के बीच का दर्द। 2020 में लगभग 61.9 करोड़ लोग इसके साथ जी रहे थे। 2050 तक यह संख्या 84.3 करोड़ हो सकती है।',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'ज़्यादातर वयस्कों को यह कभी न कभी होता है: ब्रिटेन की गाइडलाइन के एक सार के अनुसार 58% से 84% लोगों को।',
  'For nearly everyone, no single damaged part explains the pain.':
    'लगभग सभी लोगों में दर्द को किसी एक खराब हिस्से से नहीं समझाया जा सकता।',
  'What has been linked to back pain in runners': 'दौड़ने वालों में कमर दर्द का संबंध किन बातों से देखा गया है',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'दौड़ने वाले अक्सर दूरी को दोष देते हैं। 19 स्टडीज़ को परखने वाला एक रिव्यू ये बातें गिनाता है, जिनमें से ज़्यादातर सिर्फ़ एक-एक स्टडी में दिखीं:',
  'Stiffness.': 'अकड़न।',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'कूल्हे जो उतना नहीं मुड़ते, जाँघ के पीछे की कसी हुई माँसपेशियाँ (हैमस्ट्रिंग) और अकड़ी हुई कमर।',
  'Leg length.': 'टाँग की लंबाई।',
  'One leg longer than the other.': 'एक टाँग का दूसरी से लंबा होना।',
  'Build and running history.': 'शरीर की बनावट और दौड़ने का अनुभव।',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'लंबा कद, 24 से ज़्यादा बॉडी मास इंडेक्स (BMI), और 6 साल से ज़्यादा समय से दौड़ना।',
  'A weak core, or one leg stronger than the other.':
    'कोर (पेट और कमर की माँसपेशियाँ) कमज़ोर होना, या एक टाँग दूसरी से ज़्यादा ताकतवर होना।',
  'These are often blamed, but are not among the most common links in the review.':
    'इन्हें अक्सर दोष दिया जाता है, लेकिन रिव्यू में ये सबसे ज़्यादा दिखने वाले संबंधों में नहीं हैं।',
  'These are links. None proves a cause, and you may have several or none.':
    'ये सिर्फ़ संबंध हैं। इनमें से कोई भी वजह साबित नहीं करता, और हो सकता है कि इनमें से कई बातें आप में हों या एक भी न हो।',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'बहुत जल्दी बहुत ज़्यादा करने का संबंध रीढ़ के निचले सिरे की चौड़ी हड्डी (सेक्रम) के स्ट्रेस फ़्रैक्चर से देखा गया है।',
  'The 2017 disc study': '2017 की डिस्क स्टडी',
  'The discs of runners held more water.': 'दौड़ने वालों की डिस्क में ज़्यादा पानी था।',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    '2017 में डैनियल बेलावी (Daniel Belavý) और उनकी टीम ने 25 से 35 साल की उम्र के 79 स्वस्थ महिलाओं और पुरुषों की डिस्क की तुलना की।',
  'Discs are the soft cushions between the bones of your spine.':
    'डिस्क रीढ़ की हड्डियों के बीच की मुलायम गद्दियाँ हैं।',
  'Water.': 'पानी।',
  'They used an MRI scan to estimate how much water the discs held.':
    'MRI स्कैन से अंदाज़ा लगाया गया कि डिस्क में कितना पानी है।',
  'Height.': 'ऊँचाई।',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'तस्वीरों से दिखा कि हर डिस्क अपने साथ वाली हड्डी के मुकाबले कितनी ऊँची है।',
  'Movement.': 'हलचल।',
  'A sensor recorded how people moved in daily life.':
    'एक सेंसर ने दर्ज किया कि लोग रोज़ की ज़िंदगी में कितना और कैसे चलते-फिरते हैं।',
  'The three groups': 'तीन समूह',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'एक समूह ने 5 साल से कोई नियमित खेलकूद नहीं किया था। जॉगिंग करने वाले हर हफ़्ते {20 to 40 km} और लंबी दूरी के धावक {50 km} से ज़्यादा दौड़ते थे, दोनों कम से कम 5 साल से।',
  'What it found': 'क्या पता चला',
  'More water in both groups of runners.': 'दौड़ने वालों के दोनों समूहों में ज़्यादा पानी।',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'उनकी डिस्क में खेलकूद न करने वालों से ज़्यादा पानी था, सबसे ज़्यादा डिस्क के मुलायम बीच वाले हिस्से में।',
  'Taller discs only with long distances.': 'सिर्फ़ लंबी दूरी वालों की डिस्क ज़्यादा ऊँची।',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'सिर्फ़ उन्हीं की डिस्क (साथ वाली हड्डियों के मुकाबले) ज़्यादा ऊँची थी जो हर हफ़्ते {50 km} से ज़्यादा दौड़ते थे, और वह भी सिर्फ़ कमर के सबसे निचले हिस्से में।',
  'Moderate movement fitted best.': 'बीच के दर्जे की हलचल का संबंध सबसे साफ़ दिखा।',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'उन लोगों की डिस्क में ज़्यादा पानी था जो अक्सर तेज़ चलने या धीमे दौड़ने की चाल से चलते थे, यानी लगभग {7.2 km} प्रति घंटा। ज़ोर के झटकों, धीमे चलने और बिना हिले रहने में ऐसा कोई संबंध नहीं दिखा।',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'कुछ लोग मानते हैं कि दौड़ने से रीढ़ घिस जाती है। इस स्टडी में दौड़ने वालों की डिस्क बाकी लोगों से खराब नहीं दिखी।',
  'What it cannot tell us': 'इससे क्या नहीं पता चल सकता',
  'It looked at people only once. It cannot show that running caused the difference.':
    'इसमें लोगों को सिर्फ़ एक बार देखा गया। इससे यह नहीं दिखाया जा सकता कि फ़र्क दौड़ने की वजह से आया।',
  'People whose backs feel good may simply keep running.':
    'हो सकता है कि बात बस इतनी हो कि जिनकी कमर ठीक रहती है, वे दौड़ते रहते हैं।',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'सब लोग जवान और स्वस्थ थे, और लगभग सब गोरे थे। स्टडी में दर्द नहीं नापा गया।',
  'What all studies mean for you': 'सब स्टडीज़ का आपके लिए क्या मतलब है',
  'No harm was seen, but none can be ruled out.':
    'कोई नुकसान नहीं दिखा, लेकिन नुकसान नहीं होता, यह भी पक्का नहीं है।',
  'Older runners.': 'बड़ी उम्र के धावक।',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    '44 से 62 साल के पुरुषों की एक बहुत छोटी स्टडी में, 9 धावकों की डिस्क लगभग 8 ऐसे पुरुषों की डिस्क से 20% ज़्यादा ऊँची थी जो सक्रिय नहीं थे, और उनमें घिसावट कम दिखी। उनमें पानी साफ़ तौर पर ज़्यादा नहीं था।',
  'Marathon runners.': 'मैराथन दौड़ने वाले।',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'शौकिया दौड़ने वाले 54 लोगों में डिस्क के मुलायम बीच वाले हिस्से से पानी का संकेत 30 दूसरे स्वस्थ लोगों से कमज़ोर था। दौड़ने वालों की उम्र लगभग 4 साल ज़्यादा थी, और हो सकता है कि कुछ फ़र्क इसी से आया हो।',
  'First marathon.': 'पहली मैराथन।',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    '21 लोगों ने अपनी पहली मैराथन की तैयारी की और उसे दौड़ा। उनके पहले और बाद के स्कैन में डिस्क में कोई बदलाव नहीं दिखा।',
  'How common back pain is in runners.': 'दौड़ने वालों में कमर दर्द कितना आम है।',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    '19 स्टडीज़ में 0.7% से 20.2% दौड़ने वालों को पूछे जाने के समय या पूछी गई अवधि में कमर दर्द था। इसकी तुलना ज़िंदगी भर के आँकड़ों से नहीं की जा सकती। रिव्यू करने वालों को यह कम लगा।',
  'Running with a sore back.': 'कमर दर्द के साथ दौड़ना।',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'ASTEROID नाम के ट्रायल में लंबे समय से कमर दर्द वाले 18 से 45 साल के 40 लोगों ने 12 हफ़्ते चलने-दौड़ने का प्लान किया या इंतज़ार किया। दौड़ने वालों का दर्द 100 के पैमाने पर इंतज़ार करने वालों से लगभग 15 अंक ज़्यादा घटा, और रोज़ की ज़िंदगी थोड़ी आसान हुई। दौड़ने वाले 20 लोगों में टाँग की चोट या दर्द 7 बार, किसी और बीमारी से बेहोशी 1 बार और कमर दर्द 1 बार हुआ, इनमें से कुछ भी गंभीर नहीं था।',
  'Who took part.': 'किन लोगों ने भाग लिया।',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'उस ट्रायल में कोई भी पहले नियमित नहीं दौड़ता था, और साइटिका वाले लोगों को शामिल नहीं किया गया था।',
  'A word of caution.': 'एक सावधानी।',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'उस ट्रायल की इससे पहले की एक कॉन्फ़्रेंस रिपोर्ट ने फ़र्क को इतना छोटा माना कि उसका ज़्यादा महत्व नहीं। हर हफ़्ते की दौड़ {2.9 km} से बढ़कर बस {5.6 km} हुई।',
  'Walking.': 'पैदल चलना।',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'WalkBack ट्रायल में 701 वयस्क थे, जो अभी-अभी कमर दर्द से उबरे थे। आधे लोगों को 6 महीनों में फ़िज़ियोथेरेपिस्ट के साथ 6 मुलाकातें मिलीं, ताकि वे ज़्यादा चलें और कमर दर्द के बारे में जानें। रोज़ के काम में रुकावट डालने वाला कमर दर्द लगभग 208 दिन में लौटा (उनमें से आधे लोगों में), जबकि बिना इन मुलाकातों के 112 दिन में। चलने वालों को टाँगों की तकलीफ़ ज़्यादा हुई, लेकिन कुल मिलाकर सेहत की तकलीफ़ें ज़्यादा नहीं हुईं (52% और 54%)।',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'कुल मिलाकर, तीन में से एक स्टडी में नियमित दौड़ने के साथ डिस्क में ज़्यादा पानी देखा गया।',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'इनमें से किसी स्टडी में स्वस्थ कमर को नुकसान नहीं दिखा, लेकिन कोई यह पक्का भी नहीं कर सकी कि नुकसान नहीं होता। किसी स्टडी ने यह नहीं दिखाया है कि दौड़ने से कमर दर्द का खतरा कम होता है।',
  'About this article': 'इस लेख के बारे में',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'यह वयस्कों (बड़ों) के लिए सामान्य जानकारी है। यह बीमारी की पहचान या डॉक्टरी सलाह नहीं है, और इससे यह पक्का नहीं हो सकता कि दर्द की कोई गंभीर वजह नहीं है। यहाँ की जिस भी बात से हालत बिगड़े, उसे बंद करें और मदद लें।',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'इसे इस्तेमाल करने से आप क्लिनिक के मरीज़ नहीं बन जाते। इस पेज के फ़ॉर्म कोई यह देखने के लिए नहीं जाँचता कि कहीं इमरजेंसी तो नहीं। स्टडीज़ और गाइडलाइनों से ली गई बातों के साथ उनके स्रोत का नंबर दिया है।',
};
