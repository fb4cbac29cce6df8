import type { Sentences } from '../sentences.js';

/** The symptom guide in Spanish: each English text, and how it is said. */
export const guide: Sentences = {
  'Check your back pain': 'Revise su dolor de espalda',
  'A few short lists of signs help you decide where to seek help, and how soon.':
    'Unas listas cortas de señales le ayudan a decidir dónde buscar ayuda y con qué rapidez.',
  'It is for people who have back pain now. Questions about emergencies come first.':
    'Es para personas que tienen dolor de espalda ahora. Las preguntas sobre emergencias van primero.',
  'It gives general information. It does not give you a diagnosis, and it cannot rule out a serious cause. If you are worried, get help, whatever it says.':
    'Da información general. No le da un diagnóstico y no puede descartar una causa grave. Si algo le preocupa, busque ayuda, diga lo que diga esta guía.',
  'Your answers stay on this page and are gone when you close it. Nothing is sent unless you choose to share the result when you ask for an appointment.':
    'Sus respuestas se quedan en esta página y desaparecen cuando la cierra. No se envía nada, a menos que usted decida compartir el resultado al pedir una cita.',
  'Do you feel very ill, or as if you might pass out?': '¿Se siente muy mal, o como si se fuera a desmayar?',
  'About you': 'Sobre usted',
  'Emergency signs': 'Señales de emergencia',
  'Signs to have checked today': 'Señales que deben revisarse hoy',
  'You and your pain': 'Usted y su dolor',
  'How old are you?': '¿Cuántos años tiene?',
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'Los niños y los adolescentes deben hacer esto con su padre, su madre u otro adulto de confianza.',
  'Do any of these fit you now?': '¿Le pasa algo de esto ahora?',
  'Press the first one that fits you.': 'Elija la primera opción que coincida con su caso.',
  'Have any of these started with this pain, or since then?':
    '¿Ha empezado algo de esto con este dolor, o desde entonces?',
  'Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast.':
    'Algunas de estas cosas son íntimas. Preguntamos por ellas porque los mismos nervios llegan a las piernas, la vejiga, el intestino y los genitales. Si algo aprieta esos nervios, necesita ayuda rápido.',
  'Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast.':
    'Algunas de estas cosas son íntimas. Preguntamos por ellas porque los mismos nervios llegan a las piernas, la vejiga y el intestino. Si algo aprieta esos nervios, necesita ayuda rápido.',
  'Are any of these true for you?': '¿Algo de esto es cierto en su caso?',
  'Do any of these apply to you and your back?': '¿Algo de esto coincide con usted y con su espalda?',
  'Do any of these fit you?': '¿Algo de esto describe su caso?',
  'Do any of these describe your pain or your back?': '¿Algo de esto describe su dolor o su espalda?',
  'If you run or play sports, do any of these fit?': 'Si corre o practica deporte, ¿le pasa algo de esto?',
  'Dance, gym, hiking and army training count as sports.':
    'El baile, el gimnasio, el senderismo y el entrenamiento militar cuentan como deporte.',
  'Last question: do any of these fit?': 'Última pregunta: ¿le pasa algo de esto?',
  'Chest pain, pressure or tightness, now or in the last day':
    'Dolor, presión u opresión en el pecho, ahora o en algún momento desde ayer',
  'It may be mild, feel like a weight or like new heartburn, or spread to your arm, neck or jaw.':
    'Puede ser leve, sentirse como un peso o como una acidez de estómago nueva, o extenderse al brazo, al cuello o a la mandíbula.',
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'Dolor repentino y muy fuerte en la espalda o en el abdomen (la barriga), y siente que se va a desmayar o se siente mal',
  'Ill means dizzy, pale, cold and sweaty, short of breath, or with a racing heart. It also counts if you have passed out.':
    'Sentirse mal significa tener mareo, palidez, piel fría y con sudor, falta de aire o el corazón muy acelerado. También cuenta si se ha desmayado.',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'Dolor nuevo o peor que antes en la espalda o en el abdomen (la barriga), y tiene un aneurisma (una arteria abultada)',
  'A small one that is only being watched counts, and so does one with a stent or another repair.':
    'Cuenta también uno pequeño que solo le están vigilando, y uno con un stent o con otra reparación.',
  'Severe back pain that came on suddenly, and you take blood thinners':
    'Dolor de espalda muy fuerte que empezó de repente, y usa anticoagulantes (medicamentos para que la sangre no se coagule)',
  'Such as warfarin, heparin, apixaban (Eliquis) or rivaroxaban (Xarelto).':
    'Por ejemplo, warfarina, acenocumarol (Sintrom), heparina, apixabán (Eliquis) o rivaroxabán (Xarelto).',
  'Pain that started after a serious accident in the last few days':
    'Dolor que empezó después de un accidente grave en los últimos días',
  'Such as a crash, a fall from a ladder or a horse, or a hard blow to your back. It counts even if you could walk away.':
    'Por ejemplo, un accidente con un vehículo, una moto o una bicicleta, una caída de una escalera de mano o de un caballo, o un golpe fuerte en la espalda. Cuenta aunque haya podido irse caminando.',
  'Numbness or tingling between your legs or around your buttocks':
    'Adormecimiento (poca o ninguna sensibilidad) u hormigueo entre las piernas o alrededor de las nalgas',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'Es decir, en los genitales, el ano, las nalgas o la parte interna de los muslos. Puede sentir la zona dormida, o sentir algo distinto al limpiarse en el baño.',
  'New or worse trouble with peeing or with your bowels':
    'Problemas nuevos o peores que antes con la orina o con las heces (para orinar, para evacuar o para aguantar)',
  'For example, it is hard to start, the flow is weak, you leak, you cannot hold it or feel it, or you have no urge to go. Once is enough.':
    'Por ejemplo, le cuesta empezar, el chorro es débil, se le escapan la orina o las heces, no puede aguantar o no siente que sale, o no siente ganas de ir al baño. Con una sola vez basta.',
  'Burning alone does not count here. We ask about it later. Hard stools from pain pills do not count if you can feel and hold them.':
    'El ardor por sí solo no cuenta aquí. Preguntamos por él más adelante. Las heces duras por pastillas para el dolor no cuentan si puede sentirlas y aguantarlas.',
  'New loss of feeling during sex, or new trouble getting or keeping an erection, or ejaculating':
    'Pérdida nueva de sensibilidad en las relaciones sexuales, o dificultad nueva para lograr o mantener una erección, o para eyacular',
  'It does not count if you only avoid sex because your back hurts.':
    'No cuenta si solo evita las relaciones sexuales porque le duele la espalda.',
  'New pain, tingling, numbness or weakness going down both legs':
    'Algo nuevo que baja por las dos piernas: dolor, hormigueo, adormecimiento o debilidad',
  'It counts if only your feet tingle or feel numb, or if it began in one leg. Muscles sore from exercise do not count, nor does an old problem in both legs.':
    'Cuenta aunque solo sienta hormigueo o adormecimiento en los pies, o aunque haya empezado en una pierna. No cuentan los músculos que duelen por hacer ejercicio, ni un problema antiguo en las dos piernas.',
  'Walking that has become unsteady or clumsy': 'Su forma de caminar se ha vuelto inestable o torpe',
  'For example, you stumble, hold on to walls, or your legs feel heavy. Walking slowly only because it hurts does not count.':
    'Por ejemplo, tropieza, se agarra a las paredes o siente las piernas pesadas. Caminar despacio solo porque duele no cuenta.',
  'A fever, chills or shivering, and you feel very ill':
    'Fiebre, escalofríos o temblores, y se siente muy mal',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'Muy mal significa que tiene confusión, que cuesta despertarle, que arrastra las palabras al hablar, que le falta mucho el aire, que no ha orinado en todo el día, o que tiene la piel con manchas, muy pálida, gris o azul.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'Está o puede estar embarazada, y tiene un dolor repentino y fuerte en el abdomen (la barriga), dolor en la punta del hombro, sangrado abundante, o siente que se va a desmayar',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'El dolor del abdomen puede estar en la parte baja o en un lado. Un retraso de la menstruación (regla) puede significar que está embarazada. El sangrado abundante en las semanas después de un parto también cuenta.',
  'You have or had cancer, and the pain is severe and getting worse, or your legs are weak, numb or unsteady':
    'Tiene o tuvo cáncer, y el dolor es muy fuerte y va empeorando, o siente las piernas débiles, adormecidas o inestables',
  'Cancer long ago counts. So does a new shooting pain, or a pain like a tight band around your body.':
    'Cuenta también un cáncer de hace mucho tiempo. Y también un dolor nuevo como una descarga eléctrica o una punzada, o un dolor como una banda que aprieta alrededor del cuerpo.',
  'New weakness in one leg, or a foot that drops or drags':
    'Debilidad nueva en una pierna, o un pie que se le cae o que arrastra',
  'For example, you catch your toes, your foot slaps the floor, your leg gives way, or you cannot stand on tiptoe.':
    'Por ejemplo, tropieza con la punta del pie, el pie golpea el suelo al caminar, la pierna le falla (se le dobla), o no puede ponerse de puntillas.',
  'New or worse pain, and in the last 3 months a back operation, back injection or epidural, or a serious infection':
    'Dolor nuevo o peor que antes, y en los últimos 3 meses tuvo una operación de espalda, una inyección en la espalda, una epidural o una infección grave',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'Grave significa que necesitó tratamiento en un hospital, o medicamentos o suero por la vena. Un dolor que se fue y volvió cuenta como nuevo.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'Dolor nuevo o peor que antes, y al menos una de estas cosas: defensas bajas (sistema inmunitario débil), diálisis, un catéter en una vena, tuberculosis (TB) en cualquier momento de la vida, o drogas inyectadas, como la heroína',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'Las defensas pueden estar bajas por quimioterapia, un trasplante, el VIH, corticoides (esteroides) durante mucho tiempo u otros medicamentos que frenan las defensas. Un reservorio (puerto) bajo la piel cuenta como catéter en una vena.',
  'You are having cancer treatment, and you feel feverish, shivery or unwell':
    'Está en tratamiento contra el cáncer, y tiene sensación de fiebre, tiembla o se siente mal',
  'Treatment that ended a short while ago counts too. It counts even if you have not measured a fever.':
    'También cuenta un tratamiento que terminó hace poco. Cuenta aunque no se haya tomado la temperatura o no le haya salido fiebre al tomársela.',
  'You are 65 or over or may have weak bones, and the pain came suddenly, or after a fall, knock, lifting, bending or coughing':
    'Tiene 65 años o más o puede tener los huesos débiles, y el dolor llegó de repente, o después de caerse, golpearse, levantar algo, agacharse o toser',
  'Even a small fall or jolt counts. Bones may be weak if you have osteoporosis, have broken a bone after a small fall, or have taken steroid tablets for months.':
    'Cuenta incluso una caída o una sacudida pequeña. Los huesos pueden estar débiles si tiene osteoporosis, si se ha roto un hueso después de una caída pequeña, o si ha tomado pastillas de corticoides (esteroides) durante meses.',
  'You are pregnant or gave birth in the last 6 weeks, with pain that comes and goes, bleeding, leaking fluid, or a baby that moves less':
    'Está embarazada o dio a luz en las últimas 6 semanas, y tiene dolor que va y viene, sangrado, pérdida de líquido, o un bebé que se mueve menos',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'También cuenta si el vientre se pone duro y luego se ablanda. En el embarazo cuentan también unas gotas o manchas de sangre, o la ropa interior mojada.',
  'A fever or chills, or you feel hot and shivery':
    'Fiebre o escalofríos, o siente el cuerpo caliente y tiembla',
  'Sweats that soak your sheets count too. You do not need to have measured it.':
    'También cuentan los sudores que empapan las sábanas. No hace falta que se haya tomado la temperatura.',
  'Blood in your pee, or burning or pain when you pee': 'Sangre en la orina, o ardor o dolor al orinar',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'También cuentan la orina rosada, roja o de color de refresco de cola, y un dolor fuerte en el costado que viene en oleadas.',
  'You have or ever had cancer': 'Tiene cáncer o lo ha tenido alguna vez',
  'Cancer long ago counts, and so do blood cancer and melanoma. Other common skin cancers that were cut out and are done with do not count.':
    'Cuenta un cáncer de hace mucho tiempo, y también el cáncer de la sangre y el melanoma. No cuentan otros cánceres de piel comunes que ya le quitaron y que están resueltos.',
  'You have lost weight without trying': 'Ha bajado de peso sin proponérselo',
  'You may notice it only by looser clothes.': 'Puede que solo lo note porque la ropa le queda más floja.',
  'Severe pain that is there all or nearly all the time':
    'Dolor muy fuerte que siente todo el tiempo o casi todo el tiempo',
  'It is so bad that you cannot sleep, or can hardly move, wash or dress.':
    'Es tan fuerte que no puede dormir, o apenas puede moverse, lavarse o vestirse.',
  'A new lump, rash or blisters on your back or side, or a back that looks crooked and did not before':
    'Un bulto, un sarpullido o ampollas que antes no tenía en la espalda o en el costado, o una espalda que se ve torcida y antes no',
  'A spasm that pulls your back to one side for a short time is common, and does not count.':
    'Es común que un espasmo (una contractura) tuerza la espalda hacia un lado por poco tiempo, y no cuenta.',
  'Pain that rest does not ease, or that is worse at night':
    'Dolor que no se alivia con el descanso, o que empeora por la noche',
  'Pain high up in your back, between your shoulder blades':
    'Dolor en lo alto de la espalda, entre los omóplatos',
  'Back or leg pain that gets worse when you cough, sneeze or strain on the toilet':
    'Dolor de espalda o de pierna que empeora al toser, al estornudar o al hacer fuerza en el baño',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'Corre o practica deporte, y el dolor apareció poco a poco en un lado de la parte baja de la espalda o en una nalga',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'Corre o practica deporte, y poco antes de que empezara el dolor entrenó mucho más, o ha tenido una fractura por estrés',
  'A stress fracture is a fine crack in a bone. Longer or harder training counts as more.':
    'Una fractura por estrés es una grieta muy fina en un hueso. Entrenar más tiempo o más fuerte cuenta como más.',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'Corre o practica deporte, y puede que no coma lo suficiente para ese esfuerzo, o la menstruación (regla) ha dejado de venirle o le viene pocas veces',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'No cuenta si la menstruación ha dejado de venir por embarazo, lactancia, menopausia o anticonceptivos.',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'Corre o practica deporte, tiene menos de 25 años, y le duele más cuando se inclina o se arquea hacia atrás',
  'You are or may be pregnant, or gave birth in the last 6 weeks':
    'Está o puede estar embarazada, o dio a luz en las últimas 6 semanas',
  'Pain since before you were 45 and for over 3 months, with stiff mornings or waking late at night, that eases when you move':
    'Dolor desde antes de los 45 años y desde hace más de 3 meses, con rigidez por las mañanas o que le despierta de madrugada, y que se alivia al moverse',
  'Pain that is getting worse or spreading': 'Dolor que empeora o se extiende',
  'Pain that keeps you from your normal activities': 'Dolor que le impide hacer sus actividades normales',
  'Such as work, sports, housework or looking after somebody.':
    'Por ejemplo, el trabajo, el deporte, las tareas de la casa o cuidar a alguien.',
  'Pain that has not improved after a few weeks, or keeps coming back':
    'Dolor que no ha mejorado después de unas semanas, o que vuelve una y otra vez',
  'Under 16': 'Menos de 16 años',
  '16 or older': '16 años o más',
  'None of these, but pain, tingling or numbness runs down one leg':
    'Nada de esto, pero tengo dolor, hormigueo o adormecimiento que baja por una pierna',
  'Get emergency help now': 'Pida ayuda de emergencia ahora',
  'Do not wait for an appointment, and do not drive yourself.':
    'No espere a tener una cita, y no conduzca usted.',
  'Even if you feel better': 'Aunque se sienta mejor',
  'Get checked even if you start to feel better.': 'Hágase revisar aunque empiece a sentirse mejor.',
  'Go to an emergency department today': 'Vaya hoy a urgencias de un hospital (sala de emergencias)',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'Vaya hoy, aunque sea de noche o fin de semana. Cuente allí lo que ha respondido aquí.',
  'How soon': 'Cuándo',
  'Today. Do not wait for an appointment, and go at once if you get worse.':
    'Hoy. No espere a tener una cita, y vaya de inmediato si empeora.',
  'Call your doctor or a nurse line today': 'Llame hoy a su médico o a una línea de orientación médica',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'Llame hoy, aunque sea de noche o fin de semana. Cuente lo que ha respondido aquí.',
  'Call today. Do not wait for a routine appointment.': 'Llame hoy. No espere a una cita de rutina.',
  'See a doctor or a physical therapist soon': 'Consulte pronto a un médico o a un fisioterapeuta',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'Pida cita con un médico o con un fisioterapeuta. Cuéntele lo que ha respondido aquí.',
  'In the coming days. Ask for an earlier time if the pain gets worse or something new appears.':
    'En los próximos días. Pida una fecha más temprana si el dolor empeora o si aparece algo nuevo.',
  'You can start with self-care': 'Puede empezar con el autocuidado (cuidarse por su cuenta)',
  'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.':
    'Ninguna de sus respuestas indica que necesite atención urgente ahora. Si siente que algo no está bien, busque ayuda de todos modos.',
  'When to get help': 'Cuándo buscar ayuda',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'Espere unas semanas. Consulte a un médico o a un fisioterapeuta si para entonces no ha mejorado, o antes si le impide hacer su vida diaria o si empeora.',
  'If you have an aneurysm, say so.': 'Si tiene un aneurisma, dígalo.',
  'Have someone stay with you until help arrives. Unlock the door.':
    'Pida a alguien que se quede con usted hasta que llegue la ayuda. Deje la puerta sin llave.',
  'These signs can come from the heart or from a large blood vessel. That needs help at once.':
    'Estas señales pueden venir del corazón o de un vaso sanguíneo grande. Eso necesita ayuda de inmediato.',
  'Say that you take blood thinners, and which.': 'Diga que usa anticoagulantes, y cuáles.',
  'Say so at once if your legs become weak or numb.':
    'Si las piernas se le debilitan o se le adormecen, dígalo de inmediato.',
  'In people who take blood thinners, sudden severe back pain can come from bleeding around the spinal cord.':
    'En las personas que usan anticoagulantes, un dolor de espalda repentino y muy fuerte puede venir de un sangrado alrededor de la médula espinal.',
  'Keep still. Do not let anyone move you unless you are in danger.':
    'No se mueva. No deje que nadie le mueva, a menos que esté en peligro.',
  'Say how the accident happened, and where it hurts.': 'Diga cómo fue el accidente y dónde le duele.',
  'Back pain after a serious accident can mean a broken bone.':
    'El dolor de espalda después de un accidente grave puede significar que hay un hueso roto.',
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'Si es más rápido, pida a alguien que le lleve a un hospital con urgencias (sala de emergencias) abiertas día y noche.',
  'Say plainly what has changed, private things too. Staff are used to hearing this, and it helps them act fast.':
    'Diga con claridad lo que ha cambiado, también lo íntimo. Quienes le atienden están acostumbrados a oírlo, y eso les ayuda a actuar rápido.',
  'These signs can mean that the spinal cord, or the nerves to your legs, bladder and bowels, are being squeezed. Early treatment can lower the risk of lasting harm.':
    'Estas señales pueden significar que algo aprieta la médula espinal, o los nervios de las piernas, la vejiga y el intestino. El tratamiento temprano puede reducir el riesgo de daños duraderos.',
  'Say that you feel feverish or shivery and very ill, and that it could be sepsis.':
    'Diga que tiene sensación de fiebre o tiembla y que se siente muy mal, y que podría ser una sepsis.',
  'A fever together with these signs can mean that an infection has spread through the body (sepsis). That needs treatment at once.':
    'La fiebre junto con estas señales puede significar que una infección se ha extendido por el cuerpo (sepsis). Eso necesita tratamiento de inmediato.',
  'Say that you are or may be pregnant, and how many weeks, or when you gave birth.':
    'Diga que está o puede estar embarazada, y de cuántas semanas, o cuándo dio a luz.',
  'These signs can come from a pregnancy outside the womb, or mean that you are losing a lot of blood.':
    'Estas señales pueden venir de un embarazo fuera del útero (la matriz), o significar que está perdiendo mucha sangre.',
  'Say that you have or had cancer, and that you are worried about your spine.':
    'Diga que tiene o tuvo cáncer, y que le preocupa la columna.',
  'Bend your back as little as you can.': 'Doble la espalda lo menos posible.',
  'If you have a cancer team, let them know too.':
    'Si tiene un equipo médico que le trata el cáncer, avise también a ese equipo.',
  'Cancer can spread to the spine and press on the nerves there. Treatment works best when it starts early.':
    'El cáncer puede extenderse a la columna y apretar los nervios que hay allí. El tratamiento funciona mejor cuando empieza pronto.',
  'Say which sign you are not sure about. The person who answers will ask you more about it.':
    'Diga sobre qué señal tiene dudas. La persona que conteste le preguntará más sobre ella.',
  'Each sign on that list needs help at once. When you cannot tell, it is safer to ask now than to wait.':
    'Cada señal de esa lista necesita ayuda de inmediato. En caso de duda, es más seguro preguntar ahora que esperar.',
  'Say what the leg or foot can no longer do, and since when.':
    'Diga qué ya no puede hacer con la pierna o con el pie, y desde cuándo.',
  'Have someone take you. Do not drive with a weak leg.':
    'Pida a alguien que le lleve. No conduzca con una pierna débil.',
  'Go now if you cannot lift the foot at all, or if it is getting worse by the hour.':
    'Vaya ahora si no puede levantar el pie en absoluto, o si empeora hora tras hora.',
  'A leg that loses strength can mean that a nerve is under pressure.':
    'Una pierna que pierde fuerza puede significar que algo aprieta un nervio.',
  'Say which operation, injection, infection or illness you have had, when, and which drugs you take.':
    'Diga qué operación, inyección, infección o enfermedad ha tenido, cuándo, y qué medicamentos o drogas usa.',
  'If you had an epidural, also call the unit that gave it, on your way.':
    'Si le pusieron una epidural, de camino llame también al servicio que se la puso.',
  'Go now if you also have a fever, or feel hot and shivery.':
    'Vaya ahora si además tiene fiebre, o si siente el cuerpo caliente y tiembla.',
  'Germs can reach the spine, and most people with such an infection have no fever at first. It needs treatment early.':
    'Los microbios pueden llegar a la columna, y la mayoría de las personas con una infección así no tienen fiebre al principio. Esa infección necesita tratamiento pronto.',
  'Call your cancer advice line now, day or night, before you leave. They may tell you where to go.':
    'Antes de salir, llame ahora, sea de día o de noche, al teléfono de consulta del equipo que le trata el cáncer. Puede que le digan adónde ir.',
  'If nobody answers, go to an emergency department now.':
    'Si nadie contesta, vaya ahora a urgencias de un hospital.',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'El tratamiento contra el cáncer puede debilitar las defensas del cuerpo, y entonces una infección se vuelve grave rápido.',
  'Do not lift anything or exercise until you have been checked.':
    'No levante nada ni haga ejercicio hasta que le hayan revisado.',
  'Say whether you fell, and whether you have weak bones or take steroids.':
    'Diga si se cayó, y si tiene los huesos débiles o toma corticoides (esteroides).',
  'When bones may be weak, sudden pain, or pain after even a small fall, can come from a broken bone in the spine.':
    'Cuando los huesos pueden estar débiles, un dolor repentino, o un dolor después de una caída, aunque sea pequeña, puede venir de un hueso roto en la columna.',
  'Say which sign you are not sure about.': 'Diga sobre qué señal tiene dudas.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'Si puede hablar enseguida con su médico o con una línea de orientación médica, pregúnteles primero.',
  'Each sign on that list should be checked in a hospital today. When you cannot tell, it is safer to ask.':
    'Cada señal de esa lista debe revisarse hoy en un hospital. En caso de duda, es más seguro preguntar.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'Muestre esta página a su padre, a su madre o a otro adulto de confianza. Esa persona puede llamar al médico.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'Diga desde cuándo le duele, si le duele por la noche y qué deportes practica.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'Si no logra comunicarse, inténtelo otra vez por la mañana. Vaya a urgencias de un hospital si empeora. Pida ayuda de emergencia si aparece cualquiera de las señales de más abajo.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'El dolor de espalda en niños y adolescentes debe revisarlo un médico. Los consejos para adultos no se escribieron para ellos.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'Llame primero a la maternidad (unidad de partos) de su hospital. Al principio del embarazo, o si no tiene una maternidad asignada, llame a su médico.',
  'If nobody can see you today, go to an emergency department.':
    'Si nadie puede atenderle hoy, vaya a urgencias de un hospital.',
  'Do not do the exercises on this page until you have asked.':
    'No haga los ejercicios de esta página hasta que haya preguntado.',
  'In pregnancy and in the weeks after a birth, these signs need the people who know how it is going.':
    'En el embarazo y en las semanas después de un parto, estas señales las deben evaluar quienes conocen su caso.',
  'Get emergency help if you become confused, very short of breath, or blotchy or very pale.':
    'Pida ayuda de emergencia si tiene confusión, si le falta mucho el aire, o si la piel se le pone con manchas o muy pálida.',
  'Back pain with a fever can mean an infection that needs treatment.':
    'El dolor de espalda con fiebre puede significar una infección que necesita tratamiento.',
  'Get emergency help if you become confused or drowsy, or find it hard to speak.':
    'Pida ayuda de emergencia si tiene confusión o mucho sueño, o si le cuesta hablar.',
  'These signs can come from a kidney stone, or from an infection in the bladder or a kidney.':
    'Estas señales pueden venir de una piedra en el riñón, o de una infección en la vejiga o en un riñón.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'Si tiene un equipo médico que le trata el cáncer, llame a ese equipo. Si no, llame a su médico.',
  'Back pain should be checked quickly in anyone who has or had cancer.':
    'El dolor de espalda debe revisarse rápido en toda persona que tiene o tuvo cáncer.',
  'Say how much weight you have lost, and since when.': 'Diga cuánto peso ha perdido, y desde cuándo.',
  'Back pain together with weight loss that you cannot explain should be checked without delay.':
    'El dolor de espalda junto con una pérdida de peso que no puede explicar debe revisarse sin demora.',
  'Ask for pain relief. Say what you have taken, and what the pain keeps you from doing.':
    'Pida algo que alivie el dolor. Diga qué ha tomado y qué cosas le impide hacer el dolor.',
  'Pain this bad needs help, whatever causes it.':
    'Un dolor tan fuerte necesita ayuda, sea cual sea la causa.',
  'Say what looks different, and since when.': 'Diga qué se ve diferente, y desde cuándo.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'Un sarpullido o ampollas en un lado pueden ser herpes zóster (culebrilla). El tratamiento funciona mejor en los primeros días, así que pregunte a un farmacéutico si no logra hablar con su médico.',
  'A back that looks different should be checked without delay.':
    'Una espalda que se ve diferente debe revisarse sin demora.',
  'Say where it hurts, since when, and what makes it worse.':
    'Diga dónde le duele, desde cuándo y qué lo empeora.',
  'Say so if it began before you were 45, has lasted more than 3 months and you are stiff in the morning. It can be a form of arthritis.':
    'Si empezó antes de los 45 años, lleva más de 3 meses con el dolor y tiene rigidez por la mañana, dígalo. Puede ser una forma de artritis.',
  'Pain like this should be checked, because it sometimes has a serious cause.':
    'Un dolor así debe revisarse, porque a veces tiene una causa grave.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'Cada señal de esa lista debe revisarse hoy. En caso de duda, un médico o un profesional de enfermería puede ayudarle a decidir.',
  'Stop running, jumping and the sport that hurts until you have been checked. Walking is fine if it does not hurt.':
    'Deje de correr, de saltar y de practicar el deporte que le provoca el dolor hasta que le hayan revisado. Caminar está bien si no duele.',
  'Tell them about your training, past fractures, eating and weight, and about your periods if you have them.':
    'Hable de su entrenamiento, de las fracturas que ha tenido, de su alimentación y su peso, y de la menstruación, si la tiene.',
  'Say so if you are or may be pregnant.': 'Si está o puede estar embarazada, dígalo.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'Un dolor en la ingle que le hace cojear es otra cosa. No corra ni salte sobre un pie, y consulte hoy a un médico.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'En personas que corren o practican deporte, el dolor de espalda o de nalga con alguna de estas señales puede ser una fractura por estrés, una grieta muy fina en un hueso. Se cura, pero solo si deja de correr y de practicar el deporte que provoca el dolor.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'Puede consultar a su matrona o partera, o a su ginecólogo. Si su próxima visita no es en los próximos días, llame.',
  'Call today if you get pain or tightening that comes and goes, bleeding, leaking fluid, or a baby that moves less than usual.':
    'Llame hoy si nota dolor que va y viene, un vientre que se pone duro y luego se ablanda, sangrado, pérdida de líquido, o un bebé que se mueve menos de lo normal.',
  'Ask before you do the exercises on this page.': 'Pregunte antes de hacer los ejercicios de esta página.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'En el embarazo y después de un parto, quien mejor puede aconsejarle es su matrona o partera, o su médico.',
  'Tell them when it began, that it has not gone away, and that moving helps.':
    'Cuente cuándo empezó, que no se ha ido y que moverse ayuda.',
  'Tell them if you or your family have psoriasis, a bowel disease such as Crohn’s or colitis, or arthritis. A red, painful eye needs help today.':
    'Cuente si usted o su familia tienen psoriasis, una enfermedad del intestino como la de Crohn o la colitis ulcerosa, o artritis. Un ojo rojo y que duele necesita ayuda hoy.',
  'Back pain that began before you were 45, has lasted for months and eases with movement can be a form of arthritis that can be treated.':
    'Un dolor de espalda que empezó antes de los 45 años, que dura ya meses y que se alivia con el movimiento puede ser una forma de artritis que se puede tratar.',
  'Until then, keep moving as far as the pain lets you.':
    'Hasta entonces, siga moviéndose tanto como el dolor le permita.',
  'Ask a pharmacist which pain relief suits you.':
    'Pregunte a un farmacéutico qué medicamento para el dolor le conviene.',
  'If you run, stop for now, and ask when to start again.':
    'Si corre, pare por ahora, y pregunte cuándo puede volver a empezar.',
  'Pain in the back or leg that gets worse, keeps you from normal life or lasts for weeks should be checked.':
    'El dolor de espalda o de pierna que empeora, que le impide hacer su vida normal o que dura semanas debe revisarse.',
  'Keep up your normal activities as far as you can. Try not to sit or lie down for long.':
    'Siga con sus actividades normales en lo posible. Intente no sentarse ni acostarse por mucho tiempo.',
  'A warm pack wrapped in a towel can ease the pain.':
    'Una bolsa de calor envuelta en una toalla puede aliviar el dolor.',
  'Do not put heat on skin that feels numb. You could burn without noticing.':
    'No ponga calor sobre la piel que siente adormecida. Podría quemarse sin darse cuenta.',
  'If running brings on the leg pain or makes it worse, walk instead for now.':
    'Si correr le provoca el dolor de la pierna o lo empeora, por ahora camine en vez de correr.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'Consulte a un fisioterapeuta si quiere ayuda con el ejercicio y para volver a su vida normal.',
  'Pain that runs down one leg often comes from an irritated nerve. Many people get better in 4 to 6 weeks, but it can take longer.':
    'El dolor que baja por una pierna viene a menudo de un nervio irritado. Muchas personas mejoran en 4 a 6 semanas, pero puede tardar más.',
  'Keep moving, and do not stay in bed for long.':
    'Siga moviéndose, y no se quede en la cama por mucho tiempo.',
  'Start with what you can do now. Split up tasks, rest in between, and build up little by little.':
    'Empiece con lo que puede hacer ahora. Divida las tareas, descanse entre una y otra, y aumente poco a poco.',
  'If you run, you can go on running as long as it does not make the pain worse during the run or the next day. Run less and more slowly at first.':
    'Si corre, puede seguir corriendo mientras eso no empeore el dolor durante la carrera ni al día siguiente. Al principio corra menos y más despacio.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'Usted no notó ninguna de las señales de alerta por las que preguntamos. Un episodio nuevo de dolor de espalda sin esas señales suele aliviarse en unas semanas. El ejercicio y la fisioterapia también pueden ayudar cuando el dolor ha durado más.',
  'Get emergency help at once if any of these fit you now or later:':
    'Pida ayuda de emergencia de inmediato si le pasa algo de esto ahora o más adelante:',
  'Get medical help the same day if any of these fit you later:':
    'Busque atención médica el mismo día si más adelante le pasa algo de esto:',
  'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.':
    'Ninguna señal por sí sola muestra con certeza cuál es el problema. Por eso, en caso de duda, esta guía elige lo más seguro. Es información general y no sustituye a un examen médico.',
};
