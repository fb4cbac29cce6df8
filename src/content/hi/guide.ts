import type { Sentences } from '../sentences.js';

/** The symptom guide in Hindi: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'पीठ या कमर का दर्द: लक्षण जाँचें',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'लक्षणों की कुछ छोटी सूचियाँ आपको यह तय करने में मदद करती हैं कि मदद कहाँ लें और कितनी जल्दी लें।',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'यह उनके लिए है जिन्हें इस समय पीठ या कमर में दर्द है। इमरजेंसी वाले सवाल सबसे पहले आते हैं।',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'यहाँ सामान्य जानकारी मिलती है। इससे यह पता नहीं चलता कि आपको कौन-सी बीमारी है, और इससे यह पक्का नहीं हो सकता कि दर्द की कोई गंभीर वजह नहीं है। अगर आपको चिंता हो, तो मदद लें, यहाँ चाहे जो भी लिखा आए।',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'आपके जवाब इसी पेज पर रहते हैं और पेज बंद करते ही मिट जाते हैं। कुछ भी भेजा नहीं जाता, जब तक आप अपॉइंटमेंट माँगते समय नतीजा बताना खुद न चुनें।',
  'Do you feel very ill, or as if you might pass out?':
    'क्या तबीयत बहुत खराब लग रही है, या ऐसा लग रहा है कि बेहोशी आ सकती है?',
  'About you': 'आपके बारे में',
  'Emergency signs': 'इमरजेंसी के लक्षण',
  'Signs to have checked today': 'लक्षण जिनकी जाँच आज ही होनी चाहिए',
  'You and your pain': 'आप और आपका दर्द',
  'How old are you?': 'आपकी उम्र कितनी है?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'बच्चे और किशोर (टीनएजर) इसे माता या पिता के साथ, या भरोसे के किसी दूसरे बड़े के साथ मिलकर करें।',
  'Do any of these fit you now?': 'क्या अभी इनमें से कोई बात आप पर सही बैठती है?',
  'Press the first one that fits you.': 'जो पहली बात आप पर सही बैठे, उसे दबाएँ।',
  'Have any of these started with this pain, or since then?':
    'क्या इनमें से कुछ इस दर्द के साथ, या दर्द शुरू होने के बाद से, शुरू हुआ है?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'इनमें कुछ बातें निजी हैं। हम इसलिए पूछते हैं क्योंकि टाँगों, मूत्राशय (पेशाब की थैली), आँतों और गुप्तांगों तक वही नसें जाती हैं। अगर वे नसें दब रही हों, तो आपको जल्दी मदद चाहिए।',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'इनमें कुछ बातें निजी हैं। हम इसलिए पूछते हैं क्योंकि टाँगों, मूत्राशय (पेशाब की थैली) और आँतों तक वही नसें जाती हैं। अगर वे नसें दब रही हों, तो आपको जल्दी मदद चाहिए।',
  'Are any of these true for you?': 'क्या इनमें से कोई बात आपके लिए सच है?',
  'Do any of these apply to you and your back?': 'क्या आपके और आपकी पीठ या कमर के बारे में इनमें से कोई बात सही है?',
  'Do any of these fit you?': 'क्या इनमें से कोई बात आप पर सही बैठती है?',
  'Do any of these describe your pain or your back?': 'क्या आपके दर्द, पीठ या कमर के बारे में इनमें से कोई बात सही है?',
  'If you run or play sports, do any of these fit?':
    'अगर आप दौड़ने या खेलकूद करने वालों में हैं, तो क्या इनमें से कोई बात सही बैठती है?',
  'Dance, gym, hiking and army training count as sports.':
    'डांस, जिम, लंबी पैदल सैर या पहाड़ चढ़ना (हाइकिंग) और फ़ौज की ट्रेनिंग भी खेलकूद गिने जाते हैं।',
  'Last question: do any of these fit?': 'आखिरी सवाल: क्या इनमें से कोई बात सही बैठती है?',
  'Chest pain, pressure or tightness, now or in the last day':
    'छाती में दर्द, दबाव या जकड़न, अभी या पिछले एक दिन के अंदर',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'यह हल्का हो सकता है, बोझ जैसा या पहली बार हुई सीने की जलन (एसिडिटी) जैसा लग सकता है, या बाँह, गर्दन या जबड़े तक फैल सकता है।',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'पीठ, कमर या पेट में अचानक बहुत तेज़ दर्द, और साथ में बेहोशी-सी या तबीयत खराब लगना',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    'तबीयत खराब का मतलब है: चक्कर आना, चेहरे का रंग उड़ना, शरीर ठंडा और पसीने से तर होना, साँस फूलना, या दिल का बहुत तेज़ धड़कना। अगर बेहोशी आ चुकी है, तो वह भी गिनी जाती है।',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'पीठ, कमर या पेट में नया या पहले से ज़्यादा दर्द, और आपको एन्यूरिज़्म है (खून की नली का गुब्बारे जैसा फूल जाना)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'छोटा एन्यूरिज़्म, जिस पर सिर्फ़ नज़र रखी जा रही है, वह भी गिना जाता है, और वह भी जिसमें स्टेंट लगा है या जिसका किसी और तरीके से इलाज (मरम्मत) हो चुका है।',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'पीठ या कमर में अचानक शुरू हुआ बहुत तेज़ दर्द, और आपकी खून पतला करने की दवा चल रही है',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'जैसे वारफ़रिन (warfarin), हेपरिन (heparin), एपिक्साबैन (apixaban, Eliquis) या रिवारोक्साबैन (rivaroxaban, Xarelto)।',
  'Pain that started after a serious accident in the last few days':
    'पिछले कुछ दिनों में हुए किसी गंभीर हादसे के बाद शुरू हुआ दर्द',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'जैसे सड़क हादसा या ज़ोर की टक्कर, सीढ़ी या घोड़े जैसी ऊँचाई से गिरना, या पीठ या कमर पर ज़ोर की चोट। हादसे के बाद आप खुद चल पाए हों, तब भी यह गिना जाता है।',
  'Numbness or tingling between your legs or around your buttocks':
    'टाँगों के बीच या नितंबों (जिन पर हम बैठते हैं) के आस-पास सुन्नपन या झनझनाहट',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'यानी गुप्तांगों (प्राइवेट पार्ट) में, गुदा (मल निकलने की जगह) में या उसके आस-पास, नितंबों में या जाँघों के अंदरूनी हिस्से में। ये जगहें सोई हुई-सी लग सकती हैं, या शौच के बाद पोंछते या धोते समय अलग-सा महसूस हो सकता है।',
  'New or worse trouble with peeing or with your bowels':
    'पेशाब या शौच (पॉटी) में नई दिक्कत, या पहले से ज़्यादा दिक्कत',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'जैसे शुरू करने में मुश्किल, धार कमज़ोर होना, पेशाब या मल अपने आप निकल जाना, उसे रोक न पाना या महसूस न कर पाना, या पेशाब या शौच लगने का एहसास ही न होना। एक बार होना भी काफ़ी है।',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'पेशाब में सिर्फ़ जलन होना यहाँ नहीं गिना जाता। उसके बारे में हम बाद में पूछेंगे। दर्द की दवाओं से मल का सख्त होना नहीं गिना जाता, अगर मल महसूस होता है और रोका जा सकता है।',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'सेक्स के दौरान अब कुछ महसूस न होना या पहले से कम महसूस होना, या लिंग में तनाव (इरेक्शन) आने या बने रहने में, या वीर्य निकलने में नई दिक्कत',
  'It does not count if you only avoid sex because your back hurts.':
    'सिर्फ़ पीठ या कमर के दर्द की वजह से सेक्स से बचना नहीं गिना जाता।',
  'New pain, tingling, numbness or weakness going down both legs':
    'दोनों टाँगों में नीचे की तरफ़ जाता नया दर्द, झनझनाहट, सुन्नपन या कमज़ोरी',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'सिर्फ़ पैरों में (टखनों से नीचे) झनझनाहट या सुन्नपन हो, तब भी यह गिना जाता है, और तब भी जब यह पहले एक टाँग में शुरू हुआ हो। कसरत से माँसपेशियों का दुखना नहीं गिना जाता, और दोनों टाँगों की पुरानी तकलीफ़ भी नहीं।',
  'Walking that has become unsteady or clumsy': 'चलने में लड़खड़ाहट आ जाना, या कदम ठीक से न पड़ना',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'जैसे ठोकर खाना या लड़खड़ाना, दीवार पकड़कर चलना, या टाँगें भारी लगना। सिर्फ़ दर्द की वजह से धीरे चलना नहीं गिना जाता।',
  'A fever, chills or shivering, and you feel very ill': 'बुखार, ठंड लगना या कँपकँपी, और तबीयत बहुत खराब लगना',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'बहुत खराब का मतलब है: भ्रम होना (आस-पास की बात समझ न आना), जगाना मुश्किल होना, बोली लड़खड़ाना, साँस बहुत फूलना, पूरे दिन पेशाब न होना, या त्वचा पर चितकबरे धब्बे पड़ना या उसका रंग बहुत फीका, सलेटी या नीला पड़ना।',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'आप गर्भवती हैं या शायद हों, और पेट में अचानक तेज़ दर्द है, या कंधे के सिरे पर दर्द है, या ज़्यादा खून जा रहा है, या बेहोशी-सी लग रही है',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'पेट का दर्द नीचे की तरफ़ या एक तरफ़ हो सकता है। पीरियड (माहवारी) में देर का मतलब हो सकता है कि गर्भ ठहर गया है। डिलीवरी के बाद के हफ़्तों में ज़्यादा खून जाना भी गिना जाता है।',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'आपको कैंसर है या पहले था, और दर्द बहुत तेज़ है और बढ़ता जा रहा है, या टाँगें कमज़ोर हैं, सुन्न हैं या लड़खड़ाती हैं',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'बहुत पहले हुआ कैंसर भी गिना जाता है। तीर या करंट की तरह दौड़ने वाला नया दर्द, या शरीर के चारों तरफ़ कसी पट्टी जैसा दर्द भी गिना जाता है।',
  'New weakness in one leg, or a foot that drops or drags':
    'एक टाँग में नई कमज़ोरी, या पैर का पंजा लटकना या घिसटना',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'जैसे पैर की उँगलियाँ ज़मीन में अटकना, पैर का ज़मीन पर थप से पड़ना, टाँग का अचानक जवाब दे जाना, या पंजों के बल खड़े न हो पाना।',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'नया या पहले से ज़्यादा दर्द, और पिछले 3 महीनों में इनमें से कुछ हुआ: पीठ या कमर का ऑपरेशन, पीठ या कमर में इंजेक्शन, एपिड्यूरल (कमर में लगने वाली सुन्न करने की सुई), या कोई गंभीर इन्फ़ेक्शन',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'गंभीर का मतलब है कि अस्पताल की ज़रूरत पड़ी या ड्रिप (बोतल) चढ़ी। जो दर्द चला गया था और फिर लौट आया, वह नया गिना जाता है।',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'नया या पहले से ज़्यादा दर्द, और इनमें से कोई बात: रोगों से लड़ने की ताकत (इम्यूनिटी) कमज़ोर होना, डायलिसिस, ड्रिप की नली (IV लाइन) लगी होना, ज़िंदगी में कभी भी टीबी (TB) होना, या हेरोइन जैसे नशे के इंजेक्शन लेना',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'इम्यूनिटी कीमोथेरेपी, ट्रांसप्लांट, HIV, लंबे समय तक चले स्टेरॉयड, या इम्यूनिटी को दबाने वाली दूसरी दवाओं से कमज़ोर हो सकती है। शरीर में लगा पोर्ट भी ड्रिप की नली गिना जाता है।',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'आपका कैंसर का इलाज चल रहा है, और बुखार-सा लग रहा है, कँपकँपी हो रही है या तबीयत ठीक नहीं लग रही',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'जो इलाज थोड़े समय पहले खत्म हुआ, वह भी गिना जाता है। बुखार नापा न हो, तब भी यह गिना जाता है।',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'आपकी उम्र 65 साल या उससे ज़्यादा है या शायद आपकी हड्डियाँ कमज़ोर हैं, और दर्द अचानक आया, या गिरने, टक्कर लगने, कुछ उठाने, झुकने या खाँसने के बाद आया',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'मामूली-सा गिरना या झटका भी गिना जाता है। हड्डियाँ कमज़ोर हो सकती हैं, अगर आपको ऑस्टियोपोरोसिस है, मामूली-सा गिरने से कभी हड्डी टूटी है, या महीनों तक स्टेरॉयड की गोलियाँ चली हैं।',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'आप गर्भवती हैं या पिछले 6 हफ़्तों में डिलीवरी हुई है, और दर्द रह-रहकर उठता है, या खून आता है, या पानी रिसता है, या पेट में बच्चा कम हिलता है',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'पेट का कड़ा होना और फिर ढीला पड़ना भी गिना जाता है। गर्भ के दौरान खून के कुछ धब्बे या अंडरवियर का गीला होना भी गिना जाता है।',
  'A fever or chills, or you feel hot and shivery': 'बुखार या ठंड लगना, या शरीर गरम लगना और कँपकँपी होना',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'इतना पसीना कि चादर भीग जाए, वह भी गिना जाता है। बुखार नापा हुआ होना ज़रूरी नहीं है।',
  'Blood in your pee, or burning or pain when you pee': 'पेशाब में खून, या पेशाब करते समय जलन या दर्द',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'गुलाबी, लाल या कोला के रंग का पेशाब भी गिना जाता है, और साइड में (पसलियों और कूल्हे के बीच, दाएँ या बाएँ) लहरों की तरह उठने वाला तेज़ दर्द भी।',
  'You have or ever had cancer': 'आपको कैंसर है या कभी भी रहा है',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'बहुत पहले हुआ कैंसर भी गिना जाता है, और ब्लड कैंसर और मेलानोमा (एक तरह का स्किन कैंसर) भी। दूसरे आम स्किन कैंसर, जो काटकर निकाल दिए गए और जिनका इलाज पूरा हो चुका है, नहीं गिने जाते।',
  'You have lost weight without trying': 'बिना कोशिश किए आपका वज़न कम हुआ है',
  'You may notice it only by looser clothes.': 'हो सकता है कि इसका पता सिर्फ़ कपड़े ढीले होने से चले।',
  'Severe pain that is there all or nearly all the time': 'बहुत तेज़ दर्द, जो हर समय या लगभग हर समय रहता है',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'दर्द इतना है कि नींद नहीं आती, या हिलना, नहाना या कपड़े पहनना मुश्किल से ही हो पाता है।',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'पीठ, कमर या साइड में नई गाँठ, नए दाने या छाले, या पीठ जो अब टेढ़ी दिखती है और पहले नहीं दिखती थी',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'ऐंठन से थोड़े समय के लिए पीठ का एक तरफ़ खिंच जाना आम है, और नहीं गिना जाता।',
  'Pain that rest does not ease, or that is worse at night':
    'दर्द जो आराम करने से कम नहीं होता, या जो रात में ज़्यादा होता है',
  'Pain high up in your back, between your shoulder blades':
    'पीठ में काफ़ी ऊपर, कंधों के पीछे की दोनों चौड़ी हड्डियों के बीच दर्द',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'पीठ, कमर या टाँग का दर्द, जो खाँसने, छींकने या शौच में ज़ोर लगाने से बढ़ता है',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'आप दौड़ने या खेलकूद करने वालों में हैं, और दर्द कमर के एक तरफ़ या एक नितंब (कूल्हे के पीछे) में धीरे-धीरे शुरू हुआ',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'आप दौड़ने या खेलकूद करने वालों में हैं, और दर्द शुरू होने से थोड़ा पहले ट्रेनिंग बहुत बढ़ गई थी, या कभी स्ट्रेस फ़्रैक्चर हुआ है',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'स्ट्रेस फ़्रैक्चर हड्डी में पड़ी बारीक दरार है। ज़्यादा देर की या ज़्यादा कठिन ट्रेनिंग, दोनों बढ़ी हुई ट्रेनिंग गिनी जाती हैं।',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'आप दौड़ने या खेलकूद करने वालों में हैं, और शायद आपका खान-पान उसके हिसाब से कम है, या पीरियड (माहवारी) बंद हो गए हैं या कभी-कभार ही आते हैं',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'गर्भ, बच्चे को दूध पिलाने, मेनोपॉज़ (उम्र के साथ माहवारी बंद होना) या गर्भनिरोधक की वजह से बंद हुए पीरियड नहीं गिने जाते।',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'आप दौड़ने या खेलकूद करने वालों में हैं, उम्र 25 साल से कम है, और पीछे झुकने या कमर पीछे मोड़ने पर सबसे ज़्यादा दर्द होता है',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'आप गर्भवती हैं या शायद हों, या पिछले 6 हफ़्तों में डिलीवरी हुई है',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'दर्द जो 45 की उम्र से पहले शुरू हुआ और 3 महीने से ज़्यादा समय से है, साथ में सुबह अकड़न रहती है या आधी रात के बाद नींद खुल जाती है, और जो चलने-फिरने से कम होता है',
  'Pain that is getting worse or spreading': 'दर्द जो बढ़ रहा है या फैल रहा है',
  'Pain that keeps you from your normal activities': 'दर्द जिसकी वजह से रोज़ के काम नहीं हो पाते',
  'Such as work, sports, housework or looking after somebody.':
    'जैसे नौकरी या काम-धंधा, खेलकूद, घर का काम या किसी की देखभाल।',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'दर्द जिसमें कुछ हफ़्तों बाद भी सुधार नहीं हुआ, या जो बार-बार लौट आता है',
  'Under 16': '16 साल से कम',
  '16 or older': '16 साल या उससे ज़्यादा',
  'None of these, but pain, tingling or numbness runs down one leg':
    'इनमें से कुछ नहीं, लेकिन दर्द, झनझनाहट या सुन्नपन एक टाँग में नीचे की तरफ़ जाता है',
  'Get emergency help now': 'अभी इमरजेंसी मदद लें',
  'Do not wait for an appointment, and do not drive yourself.': 'अपॉइंटमेंट का इंतज़ार न करें, और खुद गाड़ी न चलाएँ।',
  'Even if you feel better': 'तबीयत बेहतर लगे, तब भी',
  'Get checked even if you start to feel better.': 'तबीयत बेहतर लगने लगे, तब भी जाँच कराएँ।',
  'Go to an emergency department today': 'आज ही अस्पताल की इमरजेंसी में जाएँ',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'आज ही जाएँ, रात हो या शनिवार-रविवार, तब भी। यहाँ दिए अपने जवाब वहाँ बताएँ।',
  'How soon': 'कितनी जल्दी',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'आज ही। अपॉइंटमेंट का इंतज़ार न करें, और हालत बिगड़े तो तुरंत जाएँ।',
  'Call your doctor or a nurse line today': 'आज ही अपने डॉक्टर या किसी मेडिकल सलाह वाली हेल्पलाइन को फ़ोन करें',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'आज ही फ़ोन करें, रात हो या शनिवार-रविवार, तब भी। यहाँ दिए अपने जवाब उन्हें बताएँ।',
  'Call today. Do not wait for a routine appointment.': 'आज ही फ़ोन करें। आम अपॉइंटमेंट का इंतज़ार न करें।',
  'See a doctor or a physical therapist soon': 'जल्द ही किसी डॉक्टर या फ़िज़ियोथेरेपिस्ट को दिखाएँ',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'किसी डॉक्टर या फ़िज़ियोथेरेपिस्ट से अपॉइंटमेंट लें। यहाँ दिए अपने जवाब उन्हें बताएँ।',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'आने वाले कुछ दिनों में। दर्द बढ़े या कुछ नया हो, तो और पहले का समय माँगें।',
  'You can start with self-care': 'शुरुआत घर पर खुद देखभाल से की जा सकती है',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'आपके किसी भी जवाब से ऐसा नहीं लगता कि अभी अर्जेंट इलाज की ज़रूरत है। फिर भी अगर आपको लगे कि कुछ गड़बड़ है, तो मदद लें।',
  'When to get help': 'मदद कब लें',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'कुछ हफ़्ते देखें। अगर तब तक सुधार न हो, या अगर दर्द रोज़ की ज़िंदगी रोक दे, या अगर दर्द बढ़ जाए, तो डॉक्टर या फ़िज़ियोथेरेपिस्ट को दिखाएँ।',
  'If you have an aneurysm, say so.': 'अगर आपको एन्यूरिज़्म है, तो यह बताएँ।',
  'Have someone stay with you until help arrives. Unlock the door.':
    'मदद आने तक किसी को अपने पास रखें। दरवाज़े की कुंडी या ताला खोल दें।',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'ये लक्षण दिल से या खून की किसी बड़ी नली से आ सकते हैं। इसमें तुरंत मदद चाहिए।',
  'Say that you take blood thinners, and which.': 'बताएँ कि आपकी खून पतला करने की दवा चल रही है, और कौन-सी।',
  'Say so at once if your legs become weak or numb.': 'टाँगें कमज़ोर या सुन्न होने लगें, तो तुरंत बताएँ।',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'जिनकी खून पतला करने की दवा चलती है, उनमें पीठ या कमर में अचानक बहुत तेज़ दर्द स्पाइनल कॉर्ड (रीढ़ के अंदर की मुख्य नस) के आस-पास खून बहने से हो सकता है।',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'हिलें-डुलें नहीं। जब तक उस जगह पर आपको खतरा न हो, किसी को खुद को हिलाने या उठाने न दें।',
  'Say how the accident happened, and where it hurts.': 'बताएँ कि हादसा कैसे हुआ, और दर्द कहाँ है।',
  'Back pain after a serious accident can mean a broken bone.':
    'गंभीर हादसे के बाद पीठ या कमर के दर्द का मतलब हड्डी टूटना हो सकता है।',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'अगर इस तरह जल्दी पहुँचा जा सके, तो किसी से कहें कि आपको ऐसे अस्पताल की इमरजेंसी में ले जाए जो दिन-रात खुली रहती है।',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'साफ़-साफ़ बताएँ कि क्या बदला है, निजी बातें भी। अस्पताल के लोगों को ऐसी बातें सुनने की आदत है, और इससे वे जल्दी कदम उठा पाते हैं।',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'इन लक्षणों का मतलब हो सकता है कि स्पाइनल कॉर्ड (रीढ़ के अंदर की मुख्य नस), या टाँगों, मूत्राशय और आँतों को जाने वाली नसें दब रही हैं। जल्दी इलाज से हमेशा के नुकसान का खतरा कम हो सकता है।',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'बताएँ कि बुखार-सा लग रहा है या कँपकँपी हो रही है और तबीयत बहुत खराब है, और यह सेप्सिस (पूरे शरीर में फैला इन्फ़ेक्शन) हो सकता है।',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'इन लक्षणों के साथ बुखार होने का मतलब हो सकता है कि कोई इन्फ़ेक्शन पूरे शरीर में फैल गया है (सेप्सिस)। इसका तुरंत इलाज ज़रूरी है।',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'बताएँ कि आप गर्भवती हैं या शायद हों, और कितने हफ़्ते हुए हैं, या डिलीवरी कब हुई थी।',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'ये लक्षण बच्चेदानी के बाहर ठहरे गर्भ से हो सकते हैं, या इनका मतलब हो सकता है कि शरीर से बहुत खून निकल रहा है।',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'बताएँ कि आपको कैंसर है या पहले था, और आपको अपनी रीढ़ को लेकर चिंता है।',
  'Bend your back as little as you can.': 'पीठ और कमर को कम से कम मोड़ें।',
  'If you have a cancer team, let them know too.': 'अगर आपकी कैंसर के इलाज की टीम है, तो उन्हें भी बताएँ।',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'कैंसर रीढ़ तक फैल सकता है और वहाँ की नसों को दबा सकता है। इलाज जल्दी शुरू हो, तो सबसे अच्छा काम करता है।',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'बताएँ कि किस लक्षण के बारे में आपको पक्का नहीं पता। फ़ोन पर जो जवाब देंगे, वे आपसे उसके बारे में और पूछेंगे।',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'उस सूची के हर लक्षण में तुरंत मदद चाहिए। जब पक्का पता न चले, तो इंतज़ार करने से ज़्यादा सुरक्षित है कि अभी पूछ लें।',
  'Say what the leg or foot can no longer do, and since when.':
    'बताएँ कि टाँग या पैर से अब क्या नहीं हो पाता, और कब से।',
  'Have someone take you. Do not drive with a weak leg.':
    'किसी से कहें कि आपको ले जाए। कमज़ोर टाँग के साथ गाड़ी न चलाएँ।',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'अगर पैर का पंजा बिल्कुल नहीं उठता, या हालत हर घंटे बिगड़ रही है, तो अभी जाएँ।',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'टाँग की ताकत कम होने का मतलब हो सकता है कि किसी नस पर दबाव है।',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'बताएँ कि कौन-सा ऑपरेशन, इंजेक्शन, इन्फ़ेक्शन या बीमारी हुई, कब हुई, और कौन-कौन सी दवाएँ (या नशे की चीज़ें) ली जाती हैं।',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'अगर एपिड्यूरल लगा था, तो रास्ते में उस विभाग को भी फ़ोन करें जिसने वह लगाया था।',
  'Go now if you also have a fever, or feel hot and shivery.':
    'अगर बुखार भी है, या शरीर गरम लग रहा है और कँपकँपी है, तो अभी जाएँ।',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'कीटाणु रीढ़ तक पहुँच सकते हैं, और ऐसे इन्फ़ेक्शन में ज़्यादातर लोगों को शुरू में बुखार बिल्कुल नहीं होता। इसका इलाज जल्दी होना ज़रूरी है।',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'निकलने से पहले, दिन हो या रात, अभी अपने कैंसर विभाग की सलाह वाली लाइन पर फ़ोन करें। हो सकता है कि वे बताएँ कि कहाँ जाना है।',
  'If nobody answers, go to an emergency department now.': 'अगर कोई जवाब न दे, तो अभी अस्पताल की इमरजेंसी में जाएँ।',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'कैंसर के इलाज से शरीर की बचाव की ताकत कम हो सकती है, इतनी कि इन्फ़ेक्शन जल्दी गंभीर हो जाए।',
  'Do not lift anything or exercise until you have been checked.':
    'जब तक जाँच न हो जाए, न कुछ उठाएँ और न कसरत करें।',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'बताएँ कि क्या आप गिरे थे, और क्या आपकी हड्डियाँ कमज़ोर हैं या स्टेरॉयड चलते हैं।',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'जब हड्डियाँ कमज़ोर हो सकती हैं, तब अचानक आया दर्द, या मामूली-सा गिरने के बाद का दर्द भी, रीढ़ की कोई हड्डी टूटने से हो सकता है।',
  'Say which sign you are not sure about.': 'बताएँ कि किस लक्षण के बारे में आपको पक्का नहीं पता।',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'अगर अपने डॉक्टर या किसी मेडिकल सलाह वाली हेल्पलाइन से तुरंत बात हो सके, तो पहले उनसे पूछें।',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'उस सूची के हर लक्षण की आज ही अस्पताल में जाँच होनी चाहिए। जब पक्का पता न चले, तो पूछ लेना ज़्यादा सुरक्षित है।',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'यह पेज माता या पिता को, या भरोसे के किसी दूसरे बड़े को दिखाएँ। वे डॉक्टर को फ़ोन कर सकते हैं।',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'बताएँ कि दर्द कब से है, क्या रात में होता है, और आपके खेल कौन-से हैं।',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'अगर फ़ोन पर बात न हो पाए, तो सुबह फिर कोशिश करें। हालत बिगड़े, तो अस्पताल की इमरजेंसी में जाएँ। नीचे का कोई भी लक्षण दिखे, तो इमरजेंसी मदद लें।',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'बच्चों और किशोरों के पीठ या कमर दर्द की जाँच डॉक्टर को करनी चाहिए। वयस्कों (बड़ों) के लिए दी गई सलाह उनके लिए नहीं लिखी गई है।',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'पहले अपने डिलीवरी वाले विभाग (मैटरनिटी यूनिट) को फ़ोन करें। गर्भ की शुरुआत में, या अगर आपकी कोई यूनिट नहीं है, तो अपने डॉक्टर को फ़ोन करें।',
  'If nobody can see you today, go to an emergency department.':
    'अगर आज आपको कोई न देख सके, तो अस्पताल की इमरजेंसी में जाएँ।',
  'Do not do the exercises on this page until you have asked.': 'जब तक पूछ न लें, इस पेज की कसरतें न करें।',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'गर्भ के दौरान और डिलीवरी के बाद के हफ़्तों में, ये लक्षण उन लोगों को दिखाने चाहिए जो जानते हैं कि आपका सब कैसा चल रहा है।',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'इमरजेंसी मदद लें, अगर भ्रम होने लगे, साँस बहुत फूले, या त्वचा पर चितकबरे धब्बे आएँ या रंग बहुत फीका पड़ जाए।',
  'Back pain with a fever can mean an infection that needs treatment.':
    'बुखार के साथ पीठ या कमर दर्द का मतलब ऐसा इन्फ़ेक्शन हो सकता है जिसका इलाज ज़रूरी है।',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'इमरजेंसी मदद लें, अगर भ्रम या नींद-सी सुस्ती होने लगे, या बोलना मुश्किल हो जाए।',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'ये लक्षण किडनी (गुर्दे) की पथरी से, या मूत्राशय (पेशाब की थैली) या किडनी के इन्फ़ेक्शन से हो सकते हैं।',
  'If you have a cancer team, call them. If not, call your doctor.':
    'अगर आपकी कैंसर के इलाज की टीम है, तो उन्हें फ़ोन करें। अगर नहीं है, तो अपने डॉक्टर को फ़ोन करें।',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'जिन्हें भी कैंसर है या कभी रहा है, उनके पीठ या कमर दर्द की जल्दी जाँच होनी चाहिए।',
  'Say how much weight you have lost, and since when.': 'बताएँ कि वज़न कितना कम हुआ है, और कब से।',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'पीठ या कमर दर्द के साथ वज़न कम हो और वजह समझ न आए, तो बिना देर किए जाँच होनी चाहिए।',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'दर्द कम करने का इलाज माँगें। बताएँ कि कौन-कौन सी दवा ली है, और दर्द की वजह से क्या नहीं हो पाता।',
  'Pain this bad needs help, whatever causes it.': 'इतने तेज़ दर्द में मदद चाहिए, वजह चाहे जो हो।',
  'Say what looks different, and since when.': 'बताएँ कि क्या अलग दिखता है, और कब से।',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'एक तरफ़ के दाने या छाले शिंगल्स (हर्पीज़ ज़ोस्टर, जिसे जनेऊ भी कहते हैं) हो सकते हैं। इलाज शुरू के दिनों में सबसे अच्छा काम करता है, इसलिए अगर डॉक्टर से बात न हो पाए, तो फ़ार्मासिस्ट से पूछें।',
  'A back that looks different should be checked without delay.':
    'पीठ या कमर अलग दिखने लगे, तो बिना देर किए जाँच होनी चाहिए।',
  'Say where it hurts, since when, and what makes it worse.': 'बताएँ कि दर्द कहाँ है, कब से है, और किससे बढ़ता है।',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'अगर दर्द 45 की उम्र से पहले शुरू हुआ, 3 महीने से ज़्यादा समय से है और सुबह अकड़न रहती है, तो यह बताएँ। यह एक तरह का गठिया (आर्थराइटिस) हो सकता है।',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'ऐसे दर्द की जाँच होनी चाहिए, क्योंकि कभी-कभी इसकी वजह गंभीर होती है।',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'उस सूची के हर लक्षण की आज ही जाँच होनी चाहिए। जब पक्का पता न चले, तो डॉक्टर या नर्स तय करने में आपकी मदद कर सकते हैं।',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'जब तक जाँच न हो जाए, दौड़ना, कूदना और वह खेल बंद रखें जिससे दर्द होता है। चलने से दर्द न हो, तो चलना ठीक है।',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'उन्हें अपनी ट्रेनिंग, पहले कभी टूटी हड्डियों, खान-पान और वज़न के बारे में बताएँ, और पीरियड आते हों, तो उनके बारे में भी।',
  'Say so if you are or may be pregnant.': 'अगर आप गर्भवती हैं या शायद हों, तो यह बताएँ।',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'जाँघ और पेट के बीच के जोड़ (ग्रोइन) में ऐसा दर्द जिससे लँगड़ाना पड़े, अलग बात है। न दौड़ें, न एक पैर पर कूदें, और आज ही डॉक्टर को दिखाएँ।',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'दौड़ने या खेलकूद करने वालों में पीठ, कमर या नितंब के दर्द के साथ इनमें से कोई भी बात हो, तो वह स्ट्रेस फ़्रैक्चर हो सकता है, यानी हड्डी में बारीक दरार। यह भर जाता है, लेकिन तभी, जब दौड़ने और दर्द देने वाले खेल से आराम लिया जाए।',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'आप अपनी मिडवाइफ़ या महिला रोग डॉक्टर (गायनेकोलॉजिस्ट) को भी दिखा सकती हैं। अगर उनसे अगली मुलाकात आने वाले कुछ दिनों में नहीं है, तो उन्हें फ़ोन करें।',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'आज ही फ़ोन करें, अगर दर्द रह-रहकर उठे, या पेट रह-रहकर कड़ा हो, या खून आए, या पानी रिसे, या बच्चा पहले से कम हिले।',
  'Ask before you do the exercises on this page.': 'इस पेज की कसरतें करने से पहले पूछ लें।',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'गर्भ के दौरान और डिलीवरी के बाद सबसे अच्छी सलाह आपकी मिडवाइफ़ या डॉक्टर दे सकते हैं।',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'उन्हें बताएँ कि यह कब शुरू हुआ, कि यह गया नहीं है, और कि चलने-फिरने से आराम मिलता है।',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'उन्हें बताएँ, अगर आपको या आपके परिवार में किसी को सोरायसिस (त्वचा की एक बीमारी), आँतों की कोई बीमारी जैसे क्रोन्स या कोलाइटिस, या गठिया (आर्थराइटिस) है। आँख लाल हो और उसमें दर्द हो, तो आज ही मदद चाहिए।',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'जो पीठ या कमर दर्द 45 की उम्र से पहले शुरू हुआ, महीनों से है और चलने-फिरने से कम होता है, वह एक तरह का गठिया (आर्थराइटिस) हो सकता है जिसका इलाज किया जा सकता है।',
  'Until then, keep moving as far as the pain lets you.': 'तब तक, दर्द जितना करने दे, उतना चलते-फिरते रहें।',
  'Ask a pharmacist which pain relief suits you.': 'फ़ार्मासिस्ट से पूछें कि दर्द की कौन-सी दवा आपके लिए ठीक है।',
  'If you run, stop for now, and ask when to start again.':
    'अगर आप दौड़ने वालों में हैं, तो अभी के लिए दौड़ना बंद रखें, और पूछें कि फिर कब शुरू करना है।',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'पीठ, कमर या टाँग का जो दर्द बढ़ता जाए, रोज़ की ज़िंदगी रोके या हफ़्तों तक रहे, उसकी जाँच होनी चाहिए।',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'जितना हो सके, रोज़ के काम करते रहें। देर तक बैठने या लेटे रहने से बचने की कोशिश करें।',
  'A warm pack wrapped in a towel can ease the pain.': 'तौलिये में लपेटी गरम थैली की सिकाई से दर्द कम हो सकता है।',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'जहाँ त्वचा सुन्न लगे, वहाँ गरम सिकाई न करें। बिना पता चले त्वचा जल सकती है।',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'अगर दौड़ने से टाँग का दर्द उठता है या बढ़ता है, तो अभी के लिए दौड़ने की जगह पैदल चलें।',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'अगर कसरत में और रोज़ की ज़िंदगी में लौटने में मदद चाहिए, तो फ़िज़ियोथेरेपिस्ट को दिखाएँ।',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'एक टाँग में नीचे की तरफ़ जाने वाला दर्द अक्सर किसी नस में आई तकलीफ़ (इरिटेशन) से होता है। बहुत से लोग 4 से 6 हफ़्तों में बेहतर हो जाते हैं, लेकिन ज़्यादा समय भी लग सकता है।',
  'Keep moving, and do not stay in bed for long.': 'चलते-फिरते रहें, और देर तक बिस्तर पर न रहें।',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'अभी जितना हो सके, उतने से शुरू करें। काम को हिस्सों में बाँटें, बीच-बीच में आराम करें, और थोड़ा-थोड़ा करके बढ़ाएँ।',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'अगर आप दौड़ने वालों में हैं, तो दौड़ना जारी रखा जा सकता है, जब तक उससे दौड़ते समय या अगले दिन दर्द न बढ़े। शुरू में कम और धीरे दौड़ें।',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'हमने जो खतरे के लक्षण पूछे, उनमें से आपने कोई नहीं बताया। उनके बिना नया पीठ या कमर दर्द आम तौर पर कुछ हफ़्तों में कम हो जाता है। कसरत और फ़िज़ियोथेरेपी से ज़्यादा समय से चल रहे दर्द में भी मदद मिल सकती है।',
  'Get emergency help at once if any of these fit you now or later:':
    'अगर इनमें से कोई भी बात अभी या बाद में आप पर सही बैठे, तो तुरंत इमरजेंसी मदद लें:',
  'Get medical help the same day if any of these fit you later:':
    'अगर इनमें से कोई भी बात बाद में आप पर सही बैठे, तो उसी दिन डॉक्टरी मदद लें:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'कोई भी एक लक्षण पक्का नहीं बताता कि गड़बड़ क्या है। इसलिए शक होने पर यह गाइड ज़्यादा सुरक्षित कदम चुनती है। यह सामान्य जानकारी है और डॉक्टर की जाँच की जगह नहीं लेती।',
};
