import type { Sentences } from '../sentences.js';

/** The symptom guide in German: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'Wegweiser bei Rückenschmerzen',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'Ein paar kurze Listen mit Anzeichen helfen Ihnen zu entscheiden, wo Sie Hilfe suchen und wie schnell.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'Der Wegweiser ist für Menschen, die jetzt Rückenschmerzen haben. Die Fragen zu Notfällen kommen zuerst.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'Er gibt allgemeine Informationen. Er stellt keine Diagnose und kann eine ernste Ursache nicht ausschließen. Wenn Sie sich Sorgen machen, holen Sie sich Hilfe, ganz gleich, was hier steht.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'Ihre Antworten bleiben auf dieser Seite und sind weg, sobald Sie die Seite schließen. Nichts wird gesendet, außer Sie möchten das Ergebnis mitsenden, wenn Sie einen Termin anfragen.',
  'Do you feel very ill, or as if you might pass out?':
    'Fühlen Sie sich sehr krank oder so, als würden Sie gleich ohnmächtig?',
  'About you': 'Über Sie',
  'Emergency signs': 'Anzeichen für einen Notfall',
  'Signs to have checked today': 'Anzeichen, die heute untersucht werden sollten',
  'You and your pain': 'Sie und Ihre Schmerzen',
  'How old are you?': 'Wie alt sind Sie?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'Kinder und Jugendliche sollten das zusammen mit Mutter oder Vater machen oder mit einer anderen erwachsenen Person, der sie vertrauen.',
  'Do any of these fit you now?': 'Trifft jetzt etwas davon auf Sie zu?',
  'Press the first one that fits you.': 'Wählen Sie den ersten Punkt, der auf Sie zutrifft.',
  'Have any of these started with this pain, or since then?':
    'Hat etwas davon zusammen mit diesen Schmerzen begonnen oder seither?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'Manches davon ist sehr persönlich. Wir fragen, weil dieselben Nerven zu Beinen, Blase, Darm und Geschlechtsorganen führen. Wenn diese Nerven zusammengedrückt werden, brauchen Sie schnell Hilfe.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'Manches davon ist sehr persönlich. Wir fragen, weil dieselben Nerven zu Beinen, Blase und Darm führen. Wenn diese Nerven zusammengedrückt werden, brauchen Sie schnell Hilfe.',
  'Are any of these true for you?': 'Stimmt etwas davon bei Ihnen?',
  'Do any of these apply to you and your back?': 'Gilt etwas davon für Sie und Ihren Rücken?',
  'Do any of these fit you?': 'Trifft etwas davon auf Sie zu?',
  'Do any of these describe your pain or your back?':
    'Beschreibt etwas davon Ihre Schmerzen oder Ihren Rücken?',
  'If you run or play sports, do any of these fit?':
    'Wenn Sie joggen oder Sport treiben: Trifft etwas davon zu?',
  'Dance, gym, hiking and army training count as sports.':
    'Tanzen, Fitnessstudio, Wandern und militärisches Training zählen als Sport.',
  'Last question: do any of these fit?': 'Letzte Frage: Trifft etwas davon zu?',
  'Chest pain, pressure or tightness, now or in the last day':
    'Schmerzen, Druck oder Enge in der Brust, jetzt oder irgendwann seit gestern',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'Das kann leicht sein, sich wie ein Gewicht oder wie neues Sodbrennen anfühlen oder in Arm, Hals oder Kiefer ausstrahlen.',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'Plötzliche, starke Schmerzen im Rücken oder Bauch, und Sie fühlen sich krank oder so, als würden Sie gleich ohnmächtig',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    'Krank heißt: schwindlig, blass, kalt und verschwitzt, kurzatmig oder mit Herzrasen. Es zählt auch, wenn Sie ohnmächtig geworden sind.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'Neue oder stärkere Schmerzen im Rücken oder Bauch, und Sie haben ein Aneurysma (Ausbuchtung einer Schlagader)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'Auch ein kleines, das nur beobachtet wird, zählt, ebenso eines mit Stent oder nach einem anderen Eingriff.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'Starke Rückenschmerzen, die plötzlich kamen, und Sie nehmen Blutverdünner',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'Zum Beispiel Phenprocoumon (Marcumar, Marcoumar), Warfarin, Heparin, Apixaban (Eliquis) oder Rivaroxaban (Xarelto).',
  'Pain that started after a serious accident in the last few days':
    'Schmerzen, die nach einem schweren Unfall in den letzten Tagen begonnen haben',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'Zum Beispiel nach einem Verkehrsunfall oder Zusammenprall, einem Sturz von der Leiter oder vom Pferd oder einem harten Schlag auf den Rücken. Es zählt auch, wenn Sie danach noch gehen konnten.',
  'Numbness or tingling between your legs or around your buttocks':
    'Taubheitsgefühl oder Kribbeln zwischen den Beinen oder rund um das Gesäß',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'Gemeint sind die Geschlechtsorgane, der After, das Gesäß (Po) oder die Innenseiten der Oberschenkel. Das kann sich wie eingeschlafen anfühlen, oder das Abwischen auf der Toilette fühlt sich anders an.',
  'New or worse trouble with peeing or with your bowels':
    'Neue oder stärkere Probleme beim Wasserlassen oder mit dem Stuhlgang',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'Zum Beispiel: Es kommt schwer oder gar nicht in Gang, der Strahl ist schwach, Urin oder Stuhl geht ungewollt ab, Sie können ihn nicht halten oder spüren ihn nicht, oder Sie spüren keinen Drang mehr, auf die Toilette zu gehen. Ein einziges Mal genügt.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'Brennen allein zählt hier nicht. Danach fragen wir später. Harter Stuhl durch Schmerzmittel zählt nicht, wenn Sie ihn spüren und halten können.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'Sie spüren beim Sex neuerdings weniger oder nichts mehr, oder Sie haben neue Probleme, eine Erektion zu bekommen oder zu halten oder einen Samenerguss zu haben',
  'It does not count if you only avoid sex because your back hurts.':
    'Es zählt nicht, wenn Sie nur wegen der Rückenschmerzen auf Sex verzichten.',
  'New pain, tingling, numbness or weakness going down both legs':
    'Neue Schmerzen, die in beide Beine ziehen, oder neues Kribbeln, neues Taubheitsgefühl oder neue Schwäche in beiden Beinen',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'Es zählt auch, wenn nur die Füße kribbeln oder taub sind, oder wenn es in einem Bein angefangen hat. Muskelkater vom Sport zählt nicht, ein altes Problem in beiden Beinen auch nicht.',
  'Walking that has become unsteady or clumsy':
    'Sie gehen unsicher oder unbeholfen, und das war vorher nicht so',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'Zum Beispiel stolpern Sie, halten sich an Wänden fest, oder Ihre Beine fühlen sich schwer an. Wenn Sie nur wegen der Schmerzen langsam gehen, zählt das nicht.',
  'A fever, chills or shivering, and you feel very ill':
    'Fieber, Schüttelfrost, Frösteln oder Zittern, und Sie fühlen sich sehr krank',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'Sehr krank heißt: Sie sind verwirrt oder schwer zu wecken, Sie lallen, Sie bekommen sehr schlecht Luft, Sie haben den ganzen Tag kein Wasser gelassen, oder Ihre Haut ist fleckig, sehr blass, grau oder blau.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'Sie sind schwanger oder könnten es sein, und Sie haben plötzliche, starke Bauchschmerzen, Schmerzen oben an der Schulterspitze oder eine starke Blutung, oder Ihnen ist sehr schwindlig oder so, als würden Sie gleich ohnmächtig',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'Die Bauchschmerzen können tief unten oder auf einer Seite sein. Wenn Ihre Periode überfällig ist, können Sie schwanger sein. Auch eine starke Blutung in den Wochen nach einer Geburt zählt.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'Sie haben oder hatten Krebs, und die Schmerzen sind stark und werden stärker, oder Ihre Beine sind schwach oder taub, oder Sie sind unsicher auf den Beinen',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'Auch Krebs vor langer Zeit zählt. Ebenso zählen neue einschießende Schmerzen oder Schmerzen wie ein enges Band um den Körper.',
  'New weakness in one leg, or a foot that drops or drags':
    'Neue Schwäche in einem Bein oder ein Fuß, der herunterhängt oder schleift',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'Zum Beispiel bleiben Sie mit den Zehen hängen, der Fuß klatscht auf den Boden, das Bein knickt weg, oder Sie können nicht auf den Zehenspitzen stehen.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'Neue oder stärkere Schmerzen, und in den letzten 3 Monaten hatten Sie eine Operation am Rücken, eine Spritze in den Rücken, eine Betäubung über den Rücken (PDA, Kreuzstich) oder eine schwere Infektion',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'Schwer heißt: Sie mussten ins Krankenhaus oder brauchten eine Infusion (einen Tropf). Schmerzen, die weg waren und wiedergekommen sind, zählen als neu.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'Neue oder stärkere Schmerzen, und Sie haben ein schwaches Immunsystem oder einen Zugang für Infusionen (Katheter in einer Vene), brauchen Dialyse, haben oder hatten irgendwann Tuberkulose (TB) oder spritzen sich Drogen, zum Beispiel Heroin',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'Ein schwaches Immunsystem kann von einer Chemotherapie kommen, von einer Transplantation, von HIV, von Kortison über lange Zeit oder von anderen Medikamenten, die das Immunsystem bremsen. Ein Port zählt als Zugang für Infusionen.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'Sie werden wegen Krebs behandelt, und Sie fühlen sich fiebrig, frösteln oder fühlen sich unwohl',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'Auch eine Behandlung, die vor kurzem zu Ende ging, zählt. Es zählt auch, wenn Sie kein Fieber gemessen haben.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'Sie sind 65 oder älter oder haben vielleicht schwache Knochen, und die Schmerzen kamen plötzlich oder nach einem Sturz, einem Stoß, nach Heben, Bücken oder Husten',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'Auch ein kleiner Sturz oder Ruck zählt. Ihre Knochen können schwach sein, wenn Sie Osteoporose haben, schon einmal nach einem kleinen Sturz einen Knochenbruch hatten oder monatelang Kortisontabletten genommen haben.',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'Sie sind schwanger oder haben in den letzten 6 Wochen ein Kind geboren, und Sie haben Schmerzen, die kommen und gehen, oder eine Blutung, oder es geht Flüssigkeit ab, oder das Kind bewegt sich weniger',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'Auch ein Bauch, der hart und dann wieder weich wird, zählt. In der Schwangerschaft zählen auch ein paar Tropfen Blut oder nasse Unterwäsche.',
  'A fever or chills, or you feel hot and shivery':
    'Fieber oder Schüttelfrost, oder Ihnen ist heiß und Sie frösteln oder zittern',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'Auch Schwitzen, das die Bettwäsche durchnässt, zählt. Sie müssen das Fieber nicht gemessen haben.',
  'Blood in your pee, or burning or pain when you pee':
    'Blut im Urin oder Brennen oder Schmerzen beim Wasserlassen',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'Auch Urin, der rosa, rot oder wie Cola aussieht, zählt, ebenso starke Schmerzen in der Seite, die in Wellen kommen.',
  'You have or ever had cancer': 'Sie haben Krebs oder hatten jemals Krebs',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'Auch Krebs vor langer Zeit zählt, ebenso Blutkrebs und schwarzer Hautkrebs (Melanom). Andere häufige Arten von Hautkrebs, die herausgeschnitten wurden und keine Behandlung mehr brauchen, zählen nicht.',
  'You have lost weight without trying': 'Sie haben abgenommen, ohne es zu wollen',
  'You may notice it only by looser clothes.':
    'Vielleicht merken Sie es nur daran, dass Ihre Kleidung weiter sitzt.',
  'Severe pain that is there all or nearly all the time':
    'Starke Schmerzen, die immer oder fast immer da sind',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'Sie sind so stark, dass Sie nicht schlafen können oder sich kaum bewegen, waschen oder anziehen können.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'Eine neue Beule, ein neuer Ausschlag oder neue Bläschen am Rücken oder an der Seite, oder Ihr Rücken sieht schief aus, und das war vorher nicht so',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'Ein Muskelkrampf, der den Rücken für kurze Zeit zur Seite zieht, ist häufig und zählt nicht.',
  'Pain that rest does not ease, or that is worse at night':
    'Schmerzen, die beim Ausruhen nicht nachlassen oder die nachts schlimmer sind',
  'Pain high up in your back, between your shoulder blades':
    'Schmerzen weit oben im Rücken, zwischen den Schulterblättern',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'Schmerzen im Rücken oder Bein, die stärker werden, wenn Sie husten, niesen oder auf der Toilette pressen',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'Sie joggen oder treiben Sport, und die Schmerzen kamen langsam auf einer Seite des unteren Rückens oder in einer Gesäßhälfte',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'Sie joggen oder treiben Sport, und Sie haben kurz vor Beginn der Schmerzen viel mehr trainiert oder hatten schon einmal einen Ermüdungsbruch',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'Ein Ermüdungsbruch ist ein feiner Riss im Knochen. Auch längeres oder härteres Training zählt als mehr.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'Sie joggen oder treiben Sport, und Sie essen dafür vielleicht nicht genug, oder Ihre Periode bleibt aus oder ist selten geworden',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'Wenn die Periode wegen Schwangerschaft, Stillen, Wechseljahren oder Verhütung ausbleibt, zählt das nicht.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'Sie joggen oder treiben Sport, sind unter 25, und es schmerzt am meisten, wenn Sie sich nach hinten lehnen oder ins Hohlkreuz gehen',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'Sie sind schwanger oder könnten es sein, oder Sie haben in den letzten 6 Wochen ein Kind geboren',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'Schmerzen, die begannen, bevor Sie 45 waren, seit über 3 Monaten da sind und bei Bewegung nachlassen, und Sie sind morgens steif oder wachen spät in der Nacht auf',
  'Pain that is getting worse or spreading': 'Schmerzen, die stärker werden oder sich ausbreiten',
  'Pain that keeps you from your normal activities':
    'Schmerzen, die Sie von Ihren normalen Tätigkeiten abhalten',
  'Such as work, sports, housework or looking after somebody.':
    'Zum Beispiel von der Arbeit, vom Sport, vom Haushalt oder davon, sich um jemanden zu kümmern.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'Schmerzen, die nach ein paar Wochen nicht besser geworden sind oder immer wiederkommen',
  'Under 16': 'Unter 16',
  '16 or older': '16 oder älter',
  'None of these, but pain, tingling or numbness runs down one leg':
    'Nichts davon, aber Schmerzen, Kribbeln oder ein Taubheitsgefühl ziehen in ein Bein',
  'Get emergency help now': 'Wählen Sie jetzt den Notruf',
  'Do not wait for an appointment, and do not drive yourself.':
    'Warten Sie nicht auf einen Termin, und fahren Sie nicht selbst.',
  'Even if you feel better': 'Auch wenn es Ihnen besser geht',
  'Get checked even if you start to feel better.':
    'Lassen Sie sich untersuchen, auch wenn es Ihnen langsam besser geht.',
  'Go to an emergency department today': 'Gehen Sie heute in die Notaufnahme eines Krankenhauses',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'Gehen Sie heute, auch nachts oder am Wochenende. Sagen Sie dort, was Sie hier geantwortet haben.',
  'How soon': 'Wie schnell',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'Heute. Warten Sie nicht auf einen Termin, und gehen Sie sofort, wenn es schlimmer wird.',
  'Call your doctor or a nurse line today':
    'Rufen Sie heute in Ihrer Arztpraxis oder beim ärztlichen Notdienst an',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'Rufen Sie heute an, auch nachts oder am Wochenende. Sagen Sie, was Sie hier geantwortet haben.',
  'Call today. Do not wait for a routine appointment.':
    'Rufen Sie heute an. Warten Sie nicht auf einen normalen Termin.',
  'See a doctor or a physical therapist soon': 'Gehen Sie bald in eine Arztpraxis oder zur Physiotherapie',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'Vereinbaren Sie einen Termin in einer Arztpraxis oder bei der Physiotherapie. Sagen Sie dort, was Sie hier geantwortet haben.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'In den nächsten Tagen. Bitten Sie um einen früheren Termin, wenn die Schmerzen stärker werden oder etwas Neues dazukommt.',
  'You can start with self-care': 'Sie können zunächst mit Selbsthilfe beginnen',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'Keine Ihrer Antworten weist darauf hin, dass Sie jetzt dringend Hilfe brauchen. Wenn Sie spüren, dass etwas nicht stimmt, holen Sie sich trotzdem Hilfe.',
  'When to get help': 'Wann Sie sich Hilfe holen sollten',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'Geben Sie sich ein paar Wochen Zeit. Gehen Sie in eine Arztpraxis oder zur Physiotherapie, wenn es bis dahin nicht besser ist, wenn Sie Ihren Alltag nicht mehr schaffen oder wenn es schlimmer wird.',
  'If you have an aneurysm, say so.': 'Wenn Sie ein Aneurysma haben, sagen Sie es.',
  'Have someone stay with you until help arrives. Unlock the door.':
    'Bitten Sie jemanden, bei Ihnen zu bleiben, bis Hilfe kommt. Schließen Sie die Tür auf.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'Diese Anzeichen können vom Herzen oder von einem großen Blutgefäß kommen. Sie brauchen sofort Hilfe.',
  'Say that you take blood thinners, and which.': 'Sagen Sie, dass Sie Blutverdünner nehmen, und welche.',
  'Say so at once if your legs become weak or numb.':
    'Sagen Sie sofort Bescheid, wenn Ihre Beine schwach oder taub werden.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'Bei Menschen, die Blutverdünner nehmen, können plötzliche starke Rückenschmerzen von einer Blutung rund um das Rückenmark kommen.',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'Bleiben Sie still liegen oder sitzen. Lassen Sie sich von niemandem bewegen, außer Sie sind in Gefahr.',
  'Say how the accident happened, and where it hurts.':
    'Sagen Sie, wie der Unfall passiert ist und wo es schmerzt.',
  'Back pain after a serious accident can mean a broken bone.':
    'Rückenschmerzen nach einem schweren Unfall können bedeuten, dass ein Knochen gebrochen ist.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'Wenn es schneller geht, lassen Sie sich in eine Notaufnahme bringen, die Tag und Nacht geöffnet ist.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'Sagen Sie offen, was sich verändert hat, auch sehr Persönliches. Das Personal ist daran gewöhnt, und es hilft ihm, schnell zu handeln.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'Diese Anzeichen können bedeuten, dass das Rückenmark oder die Nerven zu Beinen, Blase und Darm zusammengedrückt werden. Eine frühe Behandlung kann das Risiko für bleibende Schäden senken.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'Sagen Sie, dass Sie sich fiebrig fühlen oder frösteln, dass Sie sich sehr krank fühlen und dass es eine Sepsis (Blutvergiftung) sein könnte.',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'Fieber zusammen mit diesen Anzeichen kann bedeuten, dass sich eine Infektion im ganzen Körper ausgebreitet hat (Sepsis, Blutvergiftung). Das muss sofort behandelt werden.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'Sagen Sie, dass Sie schwanger sind oder sein könnten, und in welcher Woche, oder wann Sie ein Kind geboren haben.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'Diese Anzeichen können von einer Schwangerschaft außerhalb der Gebärmutter kommen oder bedeuten, dass Sie viel Blut verlieren.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'Sagen Sie, dass Sie Krebs haben oder hatten und dass Sie sich um Ihre Wirbelsäule sorgen.',
  'Bend your back as little as you can.': 'Beugen Sie den Rücken so wenig wie möglich.',
  'If you have a cancer team, let them know too.':
    'Wenn ein Team Sie wegen Krebs betreut, geben Sie auch dort Bescheid.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'Krebs kann sich auf die Wirbelsäule ausbreiten und dort auf die Nerven drücken. Die Behandlung wirkt am besten, wenn sie früh beginnt.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'Sagen Sie, bei welchem Anzeichen Sie nicht sicher sind. Die Person am Telefon wird Ihnen weitere Fragen dazu stellen.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'Bei jedem Anzeichen auf dieser Liste ist sofort Hilfe nötig. Wenn Sie es nicht genau wissen, ist es sicherer, jetzt zu fragen, als zu warten.',
  'Say what the leg or foot can no longer do, and since when.':
    'Sagen Sie, was das Bein oder der Fuß nicht mehr kann, und seit wann.',
  'Have someone take you. Do not drive with a weak leg.':
    'Lassen Sie sich hinbringen. Fahren Sie nicht selbst mit einem schwachen Bein.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'Gehen Sie jetzt sofort in die Notaufnahme, wenn Sie den Fuß gar nicht heben können oder wenn es von Stunde zu Stunde schlimmer wird.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'Ein Bein, das Kraft verliert, kann bedeuten, dass ein Nerv unter Druck steht.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'Sagen Sie, welche Operation, Spritze, Infektion oder Krankheit Sie hatten, wann das war und welche Medikamente oder Drogen Sie nehmen.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'Wenn Sie eine Betäubung über den Rücken (PDA, Kreuzstich) hatten, rufen Sie unterwegs auch die Station an, die sie gemacht hat.',
  'Go now if you also have a fever, or feel hot and shivery.':
    'Gehen Sie jetzt sofort in die Notaufnahme, wenn Sie auch Fieber haben oder wenn Ihnen heiß ist und Sie frösteln oder zittern.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'Keime können in die Wirbelsäule gelangen, und die meisten Menschen mit so einer Infektion haben am Anfang kein Fieber. Sie muss früh behandelt werden.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'Bevor Sie losgehen: Rufen Sie jetzt, bei Tag oder Nacht, die Nummer an, die Sie bei Ihrer Krebsbehandlung für solche Fälle bekommen haben. Vielleicht sagt man Ihnen dort, wohin Sie gehen sollen.',
  'If nobody answers, go to an emergency department now.':
    'Wenn niemand abnimmt oder Sie keine Nummer haben, gehen Sie jetzt in eine Notaufnahme.',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'Eine Krebsbehandlung kann die Abwehr des Körpers schwächen, sodass eine Infektion schnell gefährlich wird.',
  'Do not lift anything or exercise until you have been checked.':
    'Heben Sie nichts, und machen Sie keine Übungen und keinen Sport, bis Sie untersucht worden sind.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'Sagen Sie, ob Sie gestürzt sind und ob Sie schwache Knochen haben oder Kortison nehmen.',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'Wenn die Knochen schwach sein könnten, können plötzliche Schmerzen oder Schmerzen schon nach einem kleinen Sturz von einem Knochenbruch in der Wirbelsäule kommen.',
  'Say which sign you are not sure about.': 'Sagen Sie, bei welchem Anzeichen Sie nicht sicher sind.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'Wenn Sie Ihre Arztpraxis oder den ärztlichen Notdienst sofort am Telefon erreichen, fragen Sie zuerst dort.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'Jedes Anzeichen auf dieser Liste sollte heute in einem Krankenhaus untersucht werden. Wenn Sie es nicht genau wissen, ist es sicherer, zu fragen.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'Zeigen Sie diese Seite Ihrer Mutter, Ihrem Vater oder einer anderen erwachsenen Person, der Sie vertrauen. Diese Person kann in der Arztpraxis anrufen.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'Sagen Sie, wie lange es schon schmerzt, ob es nachts schmerzt und welchen Sport Sie machen.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'Wenn Sie niemanden erreichen, versuchen Sie es am Morgen noch einmal. Gehen Sie in eine Notaufnahme, wenn es schlimmer wird. Wählen Sie den Notruf, wenn eines der Anzeichen unten auftritt.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'Rückenschmerzen bei Kindern und Jugendlichen sollten ärztlich untersucht werden. Die Ratschläge für Erwachsene wurden nicht für sie geschrieben.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'Rufen Sie zuerst Ihre Geburtsstation an. Wenn Sie noch früh in der Schwangerschaft sind oder keine Geburtsstation haben, rufen Sie in Ihrer Arztpraxis an.',
  'If nobody can see you today, go to an emergency department.':
    'Wenn Sie heute niemand untersuchen kann, gehen Sie in eine Notaufnahme.',
  'Do not do the exercises on this page until you have asked.':
    'Machen Sie die Übungen auf dieser Seite nicht, bevor Sie gefragt haben.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'In der Schwangerschaft und in den Wochen nach einer Geburt sollten diese Anzeichen von den Menschen beurteilt werden, die wissen, wie es bei Ihnen verläuft.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'Wählen Sie den Notruf, wenn Sie verwirrt werden, sehr schlecht Luft bekommen oder Ihre Haut fleckig oder sehr blass wird.',
  'Back pain with a fever can mean an infection that needs treatment.':
    'Rückenschmerzen mit Fieber können bedeuten, dass eine Infektion behandelt werden muss.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'Wählen Sie den Notruf, wenn Sie verwirrt oder schläfrig werden oder Ihnen das Sprechen schwerfällt.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'Diese Anzeichen können von einem Nierenstein kommen oder von einer Infektion in der Blase oder in einer Niere.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'Wenn ein Team Sie wegen Krebs betreut, rufen Sie dort an. Wenn nicht, rufen Sie in Ihrer Arztpraxis an.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'Bei allen, die Krebs haben oder hatten, sollten Rückenschmerzen schnell untersucht werden.',
  'Say how much weight you have lost, and since when.':
    'Sagen Sie, wie viel Sie abgenommen haben und seit wann.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'Wenn Sie Rückenschmerzen haben und dabei abnehmen, ohne zu wissen warum, sollte das ohne Verzögerung untersucht werden.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'Bitten Sie um etwas gegen die Schmerzen. Sagen Sie, was Sie schon genommen haben und woran die Schmerzen Sie hindern.',
  'Pain this bad needs help, whatever causes it.':
    'Bei so starken Schmerzen brauchen Sie Hilfe, egal, woher sie kommen.',
  'Say what looks different, and since when.': 'Sagen Sie, was anders aussieht und seit wann.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'Ein Ausschlag oder Bläschen auf einer Seite können eine Gürtelrose sein. Die Behandlung wirkt in den ersten Tagen am besten. Fragen Sie darum in der Apotheke, wenn Sie Ihre Arztpraxis nicht erreichen.',
  'A back that looks different should be checked without delay.':
    'Ein Rücken, der anders aussieht als vorher, sollte ohne Verzögerung untersucht werden.',
  'Say where it hurts, since when, and what makes it worse.':
    'Sagen Sie, wo es schmerzt, seit wann und was es schlimmer macht.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'Sagen Sie es auch, wenn die Schmerzen begonnen haben, bevor Sie 45 waren, länger als 3 Monate da sind und Sie morgens steif sind. Das kann eine Form von Rheuma (Arthritis) sein.',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'Solche Schmerzen sollten untersucht werden, denn sie haben manchmal eine ernste Ursache.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'Jedes Anzeichen auf dieser Liste sollte heute untersucht werden. Wenn Sie es nicht genau wissen, kann Ihnen eine Ärztin, ein Arzt oder eine Pflegefachperson bei der Entscheidung helfen.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'Joggen und springen Sie nicht, und verzichten Sie auf den Sport, der Schmerzen macht, bis Sie untersucht worden sind. Gehen ist in Ordnung, wenn es nicht schmerzt.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'Erzählen Sie dort von Ihrem Training, von früheren Knochenbrüchen, von Ihrem Essen und Gewicht und von Ihrer Periode, falls Sie eine haben.',
  'Say so if you are or may be pregnant.': 'Sagen Sie es, wenn Sie schwanger sind oder sein könnten.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'Anders ist es bei Schmerzen in der Leiste, die Sie hinken lassen: Joggen und hüpfen Sie dann nicht, und lassen Sie sich noch heute ärztlich untersuchen.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'Bei Menschen, die joggen oder Sport treiben, können Rücken- oder Gesäßschmerzen mit einem dieser Anzeichen ein Ermüdungsbruch sein, ein feiner Riss im Knochen. Er heilt, aber nur, wenn Sie nicht joggen und auf den Sport verzichten, der Schmerzen macht.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'Sie können auch zu Ihrer Hebamme oder in Ihre Frauenarztpraxis gehen. Wenn Ihr nächster Termin nicht in den nächsten Tagen ist, rufen Sie dort an.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'Rufen Sie heute an, wenn Sie Schmerzen haben, die kommen und gehen, wenn der Bauch immer wieder hart wird, wenn Sie bluten, wenn Flüssigkeit abgeht oder wenn sich das Kind weniger bewegt als sonst.',
  'Ask before you do the exercises on this page.':
    'Fragen Sie, bevor Sie die Übungen auf dieser Seite machen.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'In der Schwangerschaft und nach einer Geburt kann man Sie in der Arztpraxis oder bei Ihrer Hebamme am besten beraten.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'Sagen Sie dort, wann es begonnen hat, dass es nicht weggegangen ist und dass Bewegung hilft.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'Sagen Sie dort, wenn Sie oder Ihre Familie Schuppenflechte haben, eine Darmkrankheit wie Morbus Crohn oder Colitis ulcerosa oder Rheuma (Arthritis). Mit einem roten, schmerzenden Auge brauchen Sie noch heute Hilfe.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'Rückenschmerzen, die begonnen haben, bevor Sie 45 waren, seit Monaten da sind und bei Bewegung nachlassen, können eine Form von Rheuma (Arthritis) sein, die sich behandeln lässt.',
  'Until then, keep moving as far as the pain lets you.':
    'Bewegen Sie sich bis dahin weiter, so gut es die Schmerzen zulassen.',
  'Ask a pharmacist which pain relief suits you.':
    'Fragen Sie in der Apotheke, welches Schmerzmittel für Sie geeignet ist.',
  'If you run, stop for now, and ask when to start again.':
    'Wenn Sie joggen, hören Sie vorerst damit auf, und fragen Sie, wann Sie wieder anfangen können.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'Schmerzen in Rücken oder Bein, die stärker werden, Sie am normalen Leben hindern oder wochenlang dauern, sollten untersucht werden.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'Machen Sie mit Ihren normalen Tätigkeiten weiter, so gut es geht. Versuchen Sie, nicht lange zu sitzen oder zu liegen.',
  'A warm pack wrapped in a towel can ease the pain.':
    'Eine Wärmflasche oder ein Wärmekissen, in ein Handtuch gewickelt, kann die Schmerzen lindern.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'Legen Sie nichts Warmes auf Haut, die sich taub anfühlt. Sie könnten sich verbrennen, ohne es zu merken.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'Wenn Joggen die Schmerzen im Bein auslöst oder stärker macht, gehen Sie vorerst stattdessen spazieren.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'Gehen Sie zur Physiotherapie, wenn Sie Hilfe bei den Übungen und bei der Rückkehr in den Alltag möchten.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'Schmerzen, die in ein Bein ziehen, kommen oft von einem gereizten Nerv. Vielen geht es in 4 bis 6 Wochen besser, es kann aber auch länger dauern.',
  'Keep moving, and do not stay in bed for long.':
    'Bewegen Sie sich weiter, und bleiben Sie nicht lange im Bett.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'Beginnen Sie mit dem, was jetzt geht. Teilen Sie Aufgaben auf, ruhen Sie sich dazwischen aus, und steigern Sie sich nach und nach.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'Wenn Sie joggen, können Sie weiterjoggen, solange die Schmerzen dabei oder am nächsten Tag nicht stärker werden. Joggen Sie am Anfang weniger und langsamer.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'Sie haben keines der Warnzeichen bemerkt, nach denen wir gefragt haben. Neue Rückenschmerzen ohne diese Zeichen lassen meist innerhalb weniger Wochen nach. Übungen und Physiotherapie können auch bei Schmerzen helfen, die schon länger da sind.',
  'Get emergency help at once if any of these fit you now or later:':
    'Wählen Sie sofort den Notruf, wenn jetzt oder später etwas davon auf Sie zutrifft:',
  'Get medical help the same day if any of these fit you later:':
    'Holen Sie sich noch am selben Tag medizinische Hilfe, wenn später etwas davon auf Sie zutrifft:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'Kein einzelnes Anzeichen zeigt sicher, was Ihnen fehlt. Darum wählt dieser Wegweiser im Zweifel den sichereren Schritt. Er gibt allgemeine Informationen und ersetzt keine Untersuchung.',
};
