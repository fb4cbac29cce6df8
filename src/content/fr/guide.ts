import type { Sentences } from '../sentences.js';

/** The symptom guide in French: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'Faites le point sur votre mal de dos',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'Quelques courtes listes de signes vous aident à décider où demander de l’aide, et dans quel délai.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'Ce guide est fait pour les personnes qui ont mal au dos en ce moment. Les questions sur les urgences viennent en premier.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'Il donne des informations générales. Il ne pose pas de diagnostic et ne peut pas écarter une cause grave. Si quelque chose vous inquiète, demandez de l’aide, quoi que dise ce guide.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'Vos réponses restent sur cette page et s’effacent quand vous la fermez. Rien n’est envoyé, sauf si vous choisissez de partager le résultat quand vous demandez un rendez-vous.',
  'Do you feel very ill, or as if you might pass out?':
    'Vous vous sentez très mal, ou vous avez l’impression que vous allez perdre connaissance ?',
  'About you': 'À propos de vous',
  'Emergency signs': 'Signes d’urgence',
  'Signs to have checked today': 'Signes à faire examiner aujourd’hui',
  'You and your pain': 'Vous et votre douleur',
  'How old are you?': 'Quel âge avez-vous ?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'Un enfant ou un adolescent devrait répondre avec l’un de ses parents, ou avec un autre adulte de confiance.',
  'Do any of these fit you now?': 'L’un de ces signes vous concerne-t-il maintenant ?',
  'Press the first one that fits you.': 'Appuyez sur le premier qui vous concerne.',
  'Have any of these started with this pain, or since then?':
    'L’un de ces signes a-t-il commencé avec cette douleur, ou depuis ?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'Certains de ces signes sont intimes. Nous posons la question parce que les mêmes nerfs vont aux jambes, à la vessie, aux intestins et aux organes génitaux. Si ces nerfs sont comprimés, il vous faut vite de l’aide.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'Certains de ces signes sont intimes. Nous posons la question parce que les mêmes nerfs vont aux jambes, à la vessie et aux intestins. Si ces nerfs sont comprimés, il vous faut vite de l’aide.',
  'Are any of these true for you?': 'L’une de ces phrases est-elle vraie pour vous ?',
  'Do any of these apply to you and your back?':
    'Pour vous et votre dos, l’une de ces phrases est-elle vraie ?',
  'Do any of these fit you?': 'L’une de ces situations vous concerne-t-elle ?',
  'Do any of these describe your pain or your back?':
    'L’une de ces phrases décrit-elle votre douleur ou votre dos ?',
  'If you run or play sports, do any of these fit?':
    'Si vous courez ou faites du sport, l’une de ces phrases vous correspond-elle ?',
  'Dance, gym, hiking and army training count as sports.':
    'La danse, la salle de sport, la randonnée et l’entraînement militaire comptent comme du sport.',
  'Last question: do any of these fit?': 'Dernière question : l’une de ces phrases vous correspond-elle ?',
  'Chest pain, pressure or tightness, now or in the last day':
    'Une douleur, une pression ou un serrement dans la poitrine, maintenant ou à un moment depuis hier',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'Cela peut être léger, ressembler à un poids ou à des brûlures d’estomac que vous n’aviez pas avant, ou s’étendre au bras, au cou ou à la mâchoire.',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'Une forte douleur soudaine dans le dos ou le ventre, et vous vous sentez mal ou près de vous évanouir',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    'Se sentir mal, c’est avoir la tête qui tourne, le teint pâle, des sueurs froides, le souffle court ou le cœur qui bat très vite. Cela compte aussi si vous avez perdu connaissance.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'Une douleur nouvelle ou plus forte dans le dos ou le ventre, et vous avez un anévrisme (une artère gonflée)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'Un petit anévrisme qui est seulement surveillé compte, et un anévrisme traité par un stent ou réparé d’une autre façon compte aussi.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'Une forte douleur au dos venue d’un coup, et vous prenez un médicament qui fluidifie le sang (anticoagulant)',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'Par exemple la warfarine, l’héparine, l’apixaban (Eliquis) ou le rivaroxaban (Xarelto).',
  'Pain that started after a serious accident in the last few days':
    'Une douleur qui a commencé après un accident grave survenu ces derniers jours',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'Par exemple un accident de la route, une chute d’une échelle ou de cheval, ou un coup violent dans le dos. Cela compte même si vous avez pu repartir en marchant.',
  'Numbness or tingling between your legs or around your buttocks':
    'Un engourdissement ou des fourmillements entre les jambes ou autour des fesses',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'C’est-à-dire sur les organes génitaux, l’anus, les fesses ou l’intérieur des cuisses. Ces zones peuvent être comme endormies, ou la sensation peut changer quand vous vous essuyez aux toilettes.',
  'New or worse trouble with peeing or with your bowels':
    'Un problème nouveau, ou pire qu’avant, pour uriner, pour aller à la selle ou pour vous retenir',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'Par exemple, vous avez du mal à commencer, le jet est faible, vous avez des fuites, vous ne pouvez pas retenir ou sentir l’urine ou les selles, ou vous ne sentez plus l’envie d’aller aux toilettes. Une seule fois suffit.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'Une brûlure en urinant, à elle seule, ne compte pas ici. Nous posons la question plus loin. Des selles dures à cause de médicaments contre la douleur ne comptent pas si vous pouvez les sentir et les retenir.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'Une perte de sensation nouvelle pendant les rapports sexuels, ou une difficulté nouvelle à avoir ou à garder une érection, ou à éjaculer',
  'It does not count if you only avoid sex because your back hurts.':
    'Cela ne compte pas si vous évitez les rapports sexuels seulement parce que votre dos fait mal.',
  'New pain, tingling, numbness or weakness going down both legs':
    'Une douleur, des fourmillements, un engourdissement ou une faiblesse qui descend dans les deux jambes, et c’est nouveau',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'Cela compte si seuls les pieds picotent ou sont engourdis, ou si cela a commencé dans une seule jambe. Des courbatures après un effort ne comptent pas, un ancien problème dans les deux jambes non plus.',
  'Walking that has become unsteady or clumsy':
    'Vous marchez de façon instable ou maladroite, et ce n’était pas le cas avant',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'Par exemple, vous trébuchez, vous vous tenez aux murs, ou vos jambes sont lourdes. Marcher lentement seulement parce que ça fait mal ne compte pas.',
  'A fever, chills or shivering, and you feel very ill':
    'De la fièvre, des frissons ou des tremblements, et vous vous sentez très mal',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'Très mal, c’est avoir les idées confuses, être difficile à réveiller, mal articuler, avoir le souffle très court, ne pas uriner de toute la journée, ou avoir la peau marbrée, très pâle, grise ou bleue.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'Vous êtes enceinte ou peut-être enceinte, et vous avez une douleur soudaine et forte au ventre, une douleur à la pointe de l’épaule, des saignements abondants, ou l’impression que vous allez vous évanouir',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'La douleur au ventre peut être en bas ou d’un seul côté. Un retard de règles peut vouloir dire que vous êtes enceinte. Des saignements abondants dans les semaines après un accouchement comptent aussi.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'Vous avez ou avez eu un cancer, et soit la douleur est forte et s’aggrave, soit vos jambes sont faibles, engourdies ou instables',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'Un cancer ancien compte. Une douleur nouvelle qui lance, ou comme une décharge électrique, compte aussi, ou une douleur comme une ceinture serrée autour du corps.',
  'New weakness in one leg, or a foot that drops or drags':
    'Une faiblesse nouvelle dans une jambe, ou un pied qui tombe ou qui traîne',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'Par exemple, vos orteils accrochent le sol, votre pied claque par terre, votre jambe lâche, ou vous ne pouvez pas tenir sur la pointe des pieds.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'Une douleur nouvelle ou plus forte et, au cours des 3 derniers mois, une opération du dos, une injection dans le dos ou une péridurale (épidurale), ou une infection grave',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'Grave veut dire qu’il a fallu vous soigner à l’hôpital ou vous mettre une perfusion. Une douleur partie puis revenue compte comme nouvelle.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'Une douleur nouvelle ou plus forte, et des défenses immunitaires faibles, une dialyse, un cathéter dans une veine (pour perfusions), une tuberculose à n’importe quel moment de votre vie, ou des injections de drogues comme l’héroïne',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'Les défenses immunitaires peuvent être affaiblies par une chimiothérapie, une greffe, le VIH, un long traitement par cortisone (corticoïdes) ou d’autres médicaments qui freinent ces défenses. Une chambre implantable (port-a-cath, PAC) compte comme un cathéter.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'Vous suivez un traitement contre le cancer, et vous avez l’impression d’avoir de la fièvre, vous frissonnez ou vous ne vous sentez pas bien',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'Un traitement terminé depuis peu compte aussi. Cela compte même si vous n’avez pas mesuré de fièvre.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'Vous avez 65 ans ou plus, ou peut-être des os fragiles, et la douleur est venue d’un coup, ou après une chute ou un choc, ou en soulevant quelque chose, en vous penchant ou en toussant',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'Même une petite chute ou une petite secousse compte. Vos os peuvent être fragiles si vous avez de l’ostéoporose, si vous vous êtes cassé un os après une petite chute, ou si vous avez pris de la cortisone en comprimés pendant des mois.',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'Vous êtes enceinte ou avez accouché dans les 6 dernières semaines, avec une douleur qui va et vient, des saignements, une perte de liquide, ou un bébé qui bouge moins',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'Un ventre qui durcit puis redevient souple compte aussi. Pendant la grossesse, quelques taches de sang ou des sous-vêtements mouillés comptent aussi.',
  'A fever or chills, or you feel hot and shivery':
    'De la fièvre ou des frissons, ou vous avez chaud et vous frissonnez',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'Des sueurs qui trempent vos draps comptent aussi. Il n’est pas nécessaire d’avoir pris votre température.',
  'Blood in your pee, or burning or pain when you pee':
    'Du sang dans les urines, ou une brûlure ou une douleur quand vous urinez',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'Des urines roses, rouges ou couleur cola comptent aussi, et une forte douleur sur le côté du corps (le flanc), qui vient par vagues, compte aussi.',
  'You have or ever had cancer': 'Vous avez un cancer ou vous en avez déjà eu un',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'Un cancer ancien compte, et un cancer du sang ou un mélanome aussi. Les autres cancers courants de la peau, s’ils ont été enlevés et que c’est terminé, ne comptent pas.',
  'You have lost weight without trying': 'Vous avez perdu du poids sans chercher à maigrir',
  'You may notice it only by looser clothes.':
    'On ne le remarque parfois qu’à ses vêtements, devenus plus larges.',
  'Severe pain that is there all or nearly all the time':
    'Une forte douleur, présente tout le temps ou presque',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'Elle est si forte que vous ne pouvez pas dormir, ou que vous pouvez à peine bouger, vous laver ou vous habiller.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'Une bosse, une éruption (boutons, rougeurs) ou des cloques qui n’étaient pas là avant, dans le dos ou sur le côté, ou un dos qui paraît tordu et ne l’était pas avant',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'Un muscle contracté qui tire le dos d’un côté pendant peu de temps, c’est fréquent, et cela ne compte pas.',
  'Pain that rest does not ease, or that is worse at night':
    'Une douleur que le repos ne soulage pas, ou qui est pire la nuit',
  'Pain high up in your back, between your shoulder blades':
    'Une douleur dans le haut du dos, entre les omoplates',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'Une douleur au dos ou à la jambe qui augmente quand vous toussez, éternuez ou poussez aux toilettes',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'Vous courez ou faites du sport, et la douleur est venue peu à peu, d’un côté du bas du dos ou dans une fesse',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'Vous courez ou faites du sport, et votre entraînement avait beaucoup augmenté peu avant le début de la douleur, ou vous avez déjà eu une fracture de fatigue (fracture de stress)',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'Une fracture de fatigue est une fine fissure dans un os. Un entraînement plus long ou plus dur compte comme une augmentation.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'Vous courez ou faites du sport, et vous ne mangez peut-être pas assez pour cet effort, ou vos règles se sont arrêtées ou sont devenues rares',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'Des règles arrêtées à cause d’une grossesse, de l’allaitement, de la ménopause ou de la contraception ne comptent pas.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'Vous courez ou faites du sport, vous avez moins de 25 ans, et ça fait le plus mal quand vous vous penchez en arrière ou cambrez le dos',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'Vous êtes enceinte ou peut-être enceinte, ou vous avez accouché dans les 6 dernières semaines',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'Une douleur qui a commencé avant vos 45 ans et dure depuis plus de 3 mois, avec le dos raide le matin ou des réveils en fin de nuit, et qui diminue quand vous bougez',
  'Pain that is getting worse or spreading': 'Une douleur qui s’aggrave ou qui s’étend',
  'Pain that keeps you from your normal activities':
    'Une douleur qui vous empêche de faire vos activités habituelles',
  'Such as work, sports, housework or looking after somebody.':
    'Par exemple travailler, faire du sport, faire le ménage ou s’occuper de quelqu’un.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'Une douleur qui ne s’est pas améliorée après quelques semaines, ou qui revient sans cesse',
  'Under 16': 'Moins de 16 ans',
  '16 or older': '16 ans ou plus',
  'None of these, but pain, tingling or numbness runs down one leg':
    'Rien de tout cela, mais une douleur, des fourmillements ou un engourdissement descend dans une jambe',
  'Get emergency help now': 'Appelez les secours tout de suite',
  'Do not wait for an appointment, and do not drive yourself.':
    'N’attendez pas d’avoir un rendez-vous, et ne conduisez pas vous-même.',
  'Even if you feel better': 'Même si vous allez mieux',
  'Get checked even if you start to feel better.':
    'Faites-vous examiner même si vous commencez à aller mieux.',
  'Go to an emergency department today': 'Allez aux urgences d’un hôpital aujourd’hui',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'Allez-y aujourd’hui, même la nuit ou le week-end. Dites sur place ce que vous avez répondu ici.',
  'How soon': 'Dans quel délai',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'Aujourd’hui. N’attendez pas d’avoir un rendez-vous, et allez-y tout de suite si votre état s’aggrave.',
  'Call your doctor or a nurse line today':
    'Appelez aujourd’hui votre médecin ou une ligne de conseil médical',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'Appelez aujourd’hui, même la nuit ou le week-end. Dites ce que vous avez répondu ici.',
  'Call today. Do not wait for a routine appointment.':
    'Appelez aujourd’hui. N’attendez pas d’avoir un rendez-vous ordinaire.',
  'See a doctor or a physical therapist soon':
    'Consultez bientôt un médecin ou un kinésithérapeute (physiothérapeute)',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'Prenez rendez-vous avec un médecin ou un kinésithérapeute (physiothérapeute). Dites-lui ce que vous avez répondu ici.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'Dans les prochains jours. Demandez à passer plus tôt si la douleur s’aggrave ou si quelque chose de nouveau apparaît.',
  'You can start with self-care': 'Vous pouvez commencer par prendre soin de votre dos vous-même',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'Aucune de vos réponses n’indique un besoin de soins urgents maintenant. Si vous sentez que quelque chose ne va pas, demandez quand même de l’aide.',
  'When to get help': 'Quand demander de l’aide',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'Laissez passer quelques semaines. Consultez un médecin ou un kinésithérapeute (physiothérapeute) si cela ne va pas mieux d’ici là, si cela vous empêche de mener votre vie quotidienne, ou si cela s’aggrave.',
  'If you have an aneurysm, say so.': 'Si vous avez un anévrisme, dites-le.',
  'Have someone stay with you until help arrives. Unlock the door.':
    'Demandez à quelqu’un de rester avec vous jusqu’à l’arrivée des secours. Déverrouillez la porte.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'Ces signes peuvent venir du cœur ou d’un gros vaisseau sanguin. Il faut de l’aide immédiatement.',
  'Say that you take blood thinners, and which.':
    'Dites que vous prenez un médicament qui fluidifie le sang (anticoagulant), et lequel.',
  'Say so at once if your legs become weak or numb.':
    'Dites-le tout de suite si vos jambes deviennent faibles ou engourdies.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'Chez les personnes qui prennent un médicament qui fluidifie le sang, une forte douleur soudaine au dos peut venir d’un saignement autour de la moelle épinière.',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'Ne bougez pas. Ne laissez personne vous déplacer, sauf si vous êtes en danger.',
  'Say how the accident happened, and where it hurts.':
    'Dites comment l’accident s’est passé, et où vous avez mal.',
  'Back pain after a serious accident can mean a broken bone.':
    'Un mal de dos après un accident grave peut vouloir dire qu’un os est cassé.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'Si c’est plus rapide, demandez à quelqu’un de vous conduire à un service d’urgences ouvert jour et nuit.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'Dites clairement ce qui a changé, même les choses intimes. Le personnel a l’habitude de l’entendre, et cela l’aide à agir vite.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'Ces signes peuvent vouloir dire que la moelle épinière, ou les nerfs des jambes, de la vessie et des intestins, sont comprimés. Un traitement précoce peut réduire le risque de dommages durables.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'Dites que vous avez l’impression d’avoir de la fièvre ou que vous frissonnez, que vous vous sentez très mal, et que cela pourrait être un sepsis (une infection grave de tout le corps).',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'De la fièvre avec ces signes peut vouloir dire qu’une infection s’est répandue dans tout le corps (sepsis). Il faut un traitement immédiat.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'Dites que vous êtes enceinte ou peut-être enceinte, et de combien de semaines, ou quand vous avez accouché.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'Ces signes peuvent venir d’une grossesse en dehors de l’utérus, ou vouloir dire que vous perdez beaucoup de sang.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'Dites que vous avez ou avez eu un cancer, et que vous craignez un problème à la colonne vertébrale.',
  'Bend your back as little as you can.': 'Pliez le dos le moins possible.',
  'If you have a cancer team, let them know too.':
    'Si une équipe vous suit pour votre cancer, prévenez-la aussi.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'Un cancer peut s’étendre à la colonne vertébrale et appuyer sur les nerfs à cet endroit. Le traitement agit le mieux quand il commence tôt.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'Dites sur quel signe vous avez un doute. La personne qui répond vous posera d’autres questions.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'Pour chaque signe de cette liste, il faut de l’aide immédiatement. Quand on ne sait pas, il est plus sûr de demander maintenant que d’attendre.',
  'Say what the leg or foot can no longer do, and since when.':
    'Dites ce que la jambe ou le pied ne peut plus faire, et depuis quand.',
  'Have someone take you. Do not drive with a weak leg.':
    'Demandez à quelqu’un de vous conduire. Ne conduisez pas avec une jambe faible.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'Partez tout de suite si vous ne pouvez pas du tout lever le pied, ou si cela s’aggrave d’heure en heure.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'Une jambe qui perd sa force peut vouloir dire qu’un nerf est comprimé.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'Dites quelle opération, injection, infection ou maladie vous avez eue, quand, et quels médicaments ou drogues vous prenez.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'Si vous avez eu une péridurale (épidurale), appelez aussi, en chemin, le service qui l’a faite.',
  'Go now if you also have a fever, or feel hot and shivery.':
    'Partez tout de suite si vous avez aussi de la fièvre, ou si vous avez chaud et que vous frissonnez.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'Des microbes peuvent atteindre la colonne vertébrale, et la plupart des personnes qui ont une telle infection n’ont pas de fièvre au début. Il faut la traiter tôt.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'Avant de partir, appelez tout de suite, de jour comme de nuit, le numéro de conseil de votre service de cancérologie. On vous dira peut-être où aller.',
  'If nobody answers, go to an emergency department now.':
    'Si personne ne répond, allez tout de suite aux urgences d’un hôpital.',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'Un traitement contre le cancer peut affaiblir les défenses du corps, et une infection devient alors vite grave.',
  'Do not lift anything or exercise until you have been checked.':
    'Ne soulevez rien et ne faites pas d’exercices avant d’avoir passé un examen médical.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'Dites si vous avez fait une chute, et si vous avez des os fragiles ou prenez de la cortisone (corticoïdes).',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'Quand les os sont peut-être fragiles, une douleur soudaine, ou une douleur après une chute, même petite, peut venir d’un os cassé dans la colonne vertébrale.',
  'Say which sign you are not sure about.': 'Dites sur quel signe vous avez un doute.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'Si vous pouvez parler tout de suite à votre médecin ou à une ligne de conseil médical, demandez-leur d’abord.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'Chaque signe de cette liste doit être examiné à l’hôpital aujourd’hui. Quand on ne sait pas, il est plus sûr de demander.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'Montrez cette page à l’un de vos parents, ou à un autre adulte de confiance. Cette personne peut appeler le médecin.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'Dites depuis combien de temps vous avez mal, si vous avez mal la nuit, et quels sports vous faites.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'Si personne ne répond, réessayez dès le matin. Allez aux urgences d’un hôpital si votre état s’aggrave. Appelez les secours si l’un des signes ci-dessous apparaît.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'Le mal de dos d’un enfant ou d’un adolescent doit être examiné par un médecin. Les conseils pour les adultes n’ont pas été écrits pour eux.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'Appelez d’abord la maternité où vous êtes suivie. En début de grossesse, ou si aucune maternité ne vous suit, appelez votre médecin.',
  'If nobody can see you today, go to an emergency department.':
    'Si personne ne peut vous recevoir aujourd’hui, allez aux urgences d’un hôpital.',
  'Do not do the exercises on this page until you have asked.':
    'Ne faites pas les exercices de cette page avant d’avoir demandé conseil.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'Pendant la grossesse et dans les semaines après un accouchement, ces signes doivent être vus par les personnes qui vous suivent.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'Appelez les secours si vos idées deviennent confuses, si le souffle devient très court, ou si la peau devient marbrée ou très pâle.',
  'Back pain with a fever can mean an infection that needs treatment.':
    'Un mal de dos avec de la fièvre peut vouloir dire qu’il y a une infection à traiter.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'Appelez les secours si vos idées deviennent confuses, si vous somnolez ou si vous avez du mal à parler.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'Ces signes peuvent venir d’un calcul (une petite pierre) dans un rein, ou d’une infection de la vessie ou d’un rein.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'Si une équipe vous suit pour votre cancer, appelez-la. Sinon, appelez votre médecin.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'Chez toute personne qui a ou a eu un cancer, un mal de dos doit être examiné rapidement.',
  'Say how much weight you have lost, and since when.':
    'Dites combien de poids vous avez perdu, et depuis quand.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'Un mal de dos avec une perte de poids que vous ne pouvez pas expliquer doit être examiné sans tarder.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'Demandez de quoi soulager la douleur. Dites ce que vous avez pris, et ce que la douleur vous empêche de faire.',
  'Pain this bad needs help, whatever causes it.':
    'Quand la douleur est aussi forte, il faut de l’aide, quelle qu’en soit la cause.',
  'Say what looks different, and since when.': 'Dites ce qui a changé d’aspect, et depuis quand.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'Des boutons, des rougeurs ou des cloques d’un seul côté peuvent être un zona. Le traitement agit le mieux dans les premiers jours : demandez donc conseil à un pharmacien si vous ne pouvez pas joindre votre médecin.',
  'A back that looks different should be checked without delay.':
    'Un dos qui a changé d’aspect doit être examiné sans tarder.',
  'Say where it hurts, since when, and what makes it worse.':
    'Dites où vous avez mal, depuis quand, et ce qui augmente la douleur.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'Dites-le si cela a commencé avant vos 45 ans, dure depuis plus de 3 mois et que votre dos est raide le matin. Cela peut être une forme d’arthrite (rhumatisme inflammatoire).',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'Une douleur de ce genre doit être examinée, car elle a parfois une cause grave.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'Chaque signe de cette liste doit être examiné aujourd’hui. Quand on ne sait pas, un médecin, une infirmière ou un infirmier peut vous aider à décider.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'Arrêtez de courir, de sauter et de faire le sport qui fait mal jusqu’à ce qu’un professionnel de santé vous examine. Marcher ne pose pas de problème si ça ne fait pas mal.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'Parlez de votre entraînement, de vos anciennes fractures, de votre façon de manger et de votre poids, et de vos règles si vous en avez.',
  'Say so if you are or may be pregnant.': 'Dites-le si vous êtes enceinte ou peut-être enceinte.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'Une douleur à l’aine (le pli en haut de la cuisse) qui vous fait boiter, c’est différent. Ne courez pas, ne sautez pas sur un pied, et consultez un médecin aujourd’hui.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'Chez les personnes qui courent ou font du sport, une douleur au dos ou à la fesse avec l’un de ces signes peut être une fracture de fatigue, une fine fissure dans un os. Elle guérit, mais seulement si on arrête de courir et de faire le sport qui fait mal.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'Vous pouvez consulter votre sage-femme ou le médecin qui vous suit. Si votre prochaine visite n’est pas dans les jours qui viennent, appelez.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'Appelez aujourd’hui si vous avez une douleur qui va et vient, un ventre qui durcit par moments, des saignements, une perte de liquide, ou un bébé qui bouge moins que d’habitude.',
  'Ask before you do the exercises on this page.':
    'Demandez conseil avant de faire les exercices de cette page.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'Pendant la grossesse et après un accouchement, c’est votre sage-femme ou votre médecin qui peut le mieux vous conseiller.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'Dites quand cela a commencé, que ce n’est pas parti, et que bouger soulage.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'Dites-le si vous ou votre famille avez un psoriasis, une maladie de l’intestin comme la maladie de Crohn ou la rectocolite (colite ulcéreuse), ou de l’arthrite. Si vous avez un œil rouge et douloureux, demandez une aide médicale aujourd’hui.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'Un mal de dos qui a commencé avant vos 45 ans, qui dure depuis des mois et qui diminue en bougeant peut être une forme d’arthrite (rhumatisme inflammatoire) qui se soigne.',
  'Until then, keep moving as far as the pain lets you.':
    'D’ici là, continuez à bouger autant que la douleur le permet.',
  'Ask a pharmacist which pain relief suits you.':
    'Demandez à un pharmacien quel médicament contre la douleur vous convient.',
  'If you run, stop for now, and ask when to start again.':
    'Si vous courez, arrêtez pour le moment, et demandez quand reprendre.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'Une douleur au dos ou à la jambe qui s’aggrave, empêche de vivre normalement ou dure des semaines doit être examinée.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'Poursuivez vos activités habituelles autant que vous le pouvez. Évitez de rester longtemps en position assise ou couchée.',
  'A warm pack wrapped in a towel can ease the pain.':
    'Une bouillotte ou une poche chaude, enveloppée dans une serviette, peut soulager la douleur.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'Ne mettez rien de chaud sur une peau engourdie. Vous pourriez vous brûler sans vous en rendre compte.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'Si courir déclenche la douleur dans la jambe ou l’augmente, marchez plutôt pour le moment.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'Consultez un kinésithérapeute (physiothérapeute) si vous voulez de l’aide pour faire de l’exercice et reprendre une vie normale.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'Une douleur qui descend dans une jambe vient souvent d’un nerf irrité. Beaucoup de gens vont mieux en 4 à 6 semaines, mais cela peut prendre plus de temps.',
  'Keep moving, and do not stay in bed for long.': 'Continuez à bouger, et ne restez pas longtemps au lit.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'Commencez par ce que vous pouvez faire maintenant. Faites les tâches en plusieurs fois, reposez-vous entre elles, et augmentez peu à peu.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'Si vous courez, vous pouvez continuer tant que la douleur n’augmente pas pendant la course ou le lendemain. Courez moins et plus lentement au début.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'Vous n’avez remarqué aucun des signes d’alerte de nos questions. Sans ces signes, un nouvel épisode de mal de dos se calme en général en quelques semaines. L’exercice et la kinésithérapie (physiothérapie) peuvent aussi aider quand la douleur dure depuis plus longtemps.',
  'Get emergency help at once if any of these fit you now or later:':
    'Appelez tout de suite les secours si l’un de ces signes vous concerne, maintenant ou plus tard :',
  'Get medical help the same day if any of these fit you later:':
    'Demandez une aide médicale le jour même si l’un de ces signes vous concerne plus tard :',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'Aucun signe ne montre à lui seul, avec certitude, ce qui ne va pas. C’est pourquoi ce guide choisit la solution la plus sûre en cas de doute. Il donne des informations générales et ne remplace pas un examen.',
};
