import type { Sentences } from '../sentences.js';

/** The article in Spanish: each English text, and how it is said. */
export const article: Sentences = {
  'Running and low back pain': 'Correr y el dolor lumbar',
  'What to do when your back hurts, and how to run again.':
    'Qué hacer cuando le duele la espalda, y cómo volver a correr.',
  'First: is this an emergency?': 'Primero: ¿es una emergencia?',
  '{callForSigns}': '{callForSigns}',
  'Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}':
    '¿Adormecimiento entre las piernas, un problema nuevo con la orina o con las heces, debilidad en las dos piernas, dolor en el pecho, o un accidente grave? {callNow}',
  'No regular sport': 'Sin deporte habitual',
  Joggers: 'Personas que trotan',
  'Long-distance runners': 'Corredores de larga distancia',
  'Band: how far people had to run each week to take part. Dot: how far they ran on average.':
    'Banda: cuánto había que correr cada semana para participar. Punto: cuánto corrían en promedio.',
  easy: 'fácil',
  'somewhat easy': 'más bien fácil',
  'somewhat hard': 'más bien duro',
  'In short': 'En pocas palabras',
  'Most new back pain eases within a few weeks.':
    'La mayoría de los dolores de espalda nuevos se alivian en unas semanas.',
  'Pain does not have to mean harm: your back is strong.':
    'El dolor no tiene por qué significar que haya un daño: su espalda es fuerte.',
  'Keep moving, at work too if you can.': 'Siga moviéndose, también en el trabajo si puede.',
  'Most people do not need a scan.':
    'La mayoría de las personas no necesitan una prueba de imagen (como una resonancia).',
  'When your pain has eased, you can go back to running step by step.':
    'Cuando el dolor se haya aliviado, puede volver a correr paso a paso.',
  'When your back hurts': 'Cuando le duele la espalda',
  'What to do now': 'Qué hacer ahora',
  'Keep moving.': 'Siga moviéndose.',
  'Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.':
    'Deje de correr por hoy, y camine con suavidad si puede. En un episodio nuevo de dolor de espalda esto ayuda un poco más que el reposo en cama. Con ciática, el dolor cambia poco, pero caminar le mantiene en forma.',
  'Find what eases it.': 'Busque lo que alivia el dolor.',
  'Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.':
    'Intente acostarse boca arriba con almohadas bajo las rodillas, o de lado con un cojín entre ellas. Si doblarse en una dirección alivia el dolor, o lo saca de la pierna, haga más de eso. Deje de hacer lo que lo manda más abajo.',
  'Try warmth or cold.': 'Pruebe el calor o el frío.',
  'Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.':
    'Algunas personas prefieren una bolsa de calor, otras una de frío. Envuélvala en una toalla. No la ponga sobre la piel que siente adormecida: podría quemarse sin darse cuenta.',
  'Pace yourself.': 'Vaya a su ritmo.',
  'Start with what you can do now, rest in between, and build up slowly.':
    'Empiece con lo que puede hacer ahora, descanse entre una cosa y otra, y aumente poco a poco.',
  'Run again when it eases.': 'Vuelva a correr cuando el dolor se alivie.',
  'You can run if that does not make the pain worse during the run or the next day. Run less and slower at first.':
    'Puede correr si eso no empeora el dolor durante la carrera ni al día siguiente. Al principio corra menos y más despacio.',
  'If pain burns or shoots down a leg': 'Si el dolor quema o baja como una descarga por una pierna',
  'If any of the emergency signs start, get emergency help at once.':
    'Si aparece cualquiera de las señales de emergencia, pida ayuda de emergencia de inmediato.',
  'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.':
    'El ardor, el dolor como una descarga, el hormigueo o el adormecimiento que baja por una pierna viene a menudo de un nervio irritado (ciática). Muchas personas mejoran en 4 a 6 semanas, pero puede tardar más.',
  'Emergency signs can start later. If one does, call at once.':
    'Las señales de emergencia pueden aparecer más tarde. Si aparece una, llame de inmediato.',
  'If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.':
    'Si el dolor de pierna dura más de unas semanas, consulte a un profesional de la salud. En un estudio grande, las personas que habían tenido una hernia de disco por más de 6 meses se recuperaron peor.',
  'Getting better': 'Mejorar',
  'A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.':
    'Un episodio nuevo de dolor de espalda suele empezar a aliviarse en las primeras 2 semanas y se calma en 4 a 6 semanas. A menudo vuelve en algún momento. Eso no tiene por qué significar un daño nuevo.',
  'Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.':
    'También hay ayuda para el dolor que dura desde hace mucho tiempo. La guía médica británica pone primero el ejercicio, antes que los medicamentos.',
  'If the pain flares up': 'Si el dolor se reaviva',
  'Do less for a short while, but do not stop.': 'Haga menos por poco tiempo, pero no pare del todo.',
  'Some people need to rest for a couple of days. A bad day is not new damage.':
    'Algunas personas necesitan descansar un par de días. Un mal día no es un daño nuevo.',
  'Use warmth and the positions that help you. Then build up again a little each day.':
    'Use el calor y las posiciones que le ayudan. Luego vuelva a aumentar un poco cada día.',
  'In the WalkBack trial, a walking program was associated with a longer time until back pain came back.':
    'En el ensayo WalkBack, un programa de caminatas se asoció con un tiempo más largo hasta que volvió el dolor de espalda.',
  'Work and lifting': 'El trabajo y levantar peso',
  'You can work before the pain is gone.': 'Puede trabajar antes de que el dolor desaparezca.',
  'Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.':
    'Siga trabajando si puede, o vuelva en cuanto le sea posible. No hace falta que antes desaparezca el dolor.',
  'Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.':
    'Al principio, pida tareas más ligeras. No pase demasiado tiempo en una silla, y cambie de posición a menudo. Vuelva poco a poco a levantar cosas pesadas.',
  'Sleep and stress': 'El sueño y el estrés',
  'Any position that is comfortable is fine.': 'Cualquier posición que sea cómoda está bien.',
  'There is no best position or mattress. Choose what is most comfortable.':
    'No existe la mejor posición ni el mejor colchón. Elija lo que le resulte más cómodo.',
  'On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.':
    'De lado, pruebe un cojín pequeño y firme entre las rodillas. Boca arriba, pruebe varias almohadas firmes bajo las rodillas.',
  'Good sleep habits and less stress can help you cope with the pain.':
    'Dormir con buenos hábitos y tener menos estrés puede ayudarle a sobrellevar el dolor.',
  Medicines: 'Medicamentos',
  'Ask a pharmacist what is safe for you.': 'Pregunte a un farmacéutico qué es seguro para usted.',
  'Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.':
    'Los antiinflamatorios en pastillas, como el ibuprofeno, pueden ayudar. Tome la menor cantidad que le ayude, durante el menor tiempo que pueda.',
  'They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.':
    'No son seguros para todas las personas. Pregunte primero a un farmacéutico si está embarazada o tiene más de 65 años, si usa anticoagulantes (medicamentos para que la sangre no se coagule) o toma otras pastillas, o si ha tenido problemas de estómago, riñón, corazón o asma.',
  'With sciatica it is not clear how much they help.': 'Con ciática no está claro cuánto ayudan.',
  'Acetaminophen (paracetamol) works poorly on its own.':
    'El paracetamol (acetaminofén) por sí solo ayuda poco.',
  'Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.':
    'Los analgésicos fuertes (opioides, como la codeína) hacen poco contra el dolor de espalda que dura mucho tiempo y pueden hacer daño.',
  'What a physical therapist does': 'Qué hace un fisioterapeuta',
  'Listens, examines you, plans with you.': 'Le escucha, le examina y planifica con usted.',
  'A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.':
    'El fisioterapeuta (kinesiólogo en algunos países) le pregunta por su dolor, le examina y planifica el tratamiento con usted. Puede darle ejercicios para mejorar su forma física y su fuerza, consejos útiles y ayuda con lo que le preocupa.',
  'When a scan helps': 'Cuándo sirve una prueba de imagen',
  'Rarely, and only if it changes the treatment.': 'Pocas veces, y solo si cambia el tratamiento.',
  'A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.':
    'Una prueba de imagen sirve cuando un médico sospecha una causa grave o planea una operación o una inyección. Si no, pocas veces cambia lo que ayuda.',
  'It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.':
    'A menudo muestra un desgaste que no hace daño. Entre las personas sin ningún dolor, se ven discos gastados en unas 37 de cada 100 a los 20 años y en 96 de cada 100 a los 80 años.',
  'Going back to running': 'Volver a correr',
  'Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.':
    'No empiece hasta que se haya descartado una fractura por estrés (una grieta muy fina en un hueso) si el dolor apareció poco a poco en un lado de la parte baja de la espalda o en una nalga, o si tuvo cualquiera de las señales de alerta de este artículo.',
  'Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently.':
    'Consulte primero a un profesional de la salud si está embarazada o dio a luz hace poco, si tiene una enfermedad del corazón, de los pulmones o de los huesos, o si tuvo hace poco una lesión o una operación.',
  'Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.':
    '¿Dolor en la ingle que le hace cojear? Deje de correr, no salte sobre un pie, y consulte hoy a un médico.',
  'Before you start': 'Antes de empezar',
  'Wait until you can walk for 30 minutes without pain.':
    'Espere hasta que pueda caminar 30 minutos sin dolor.',
  'Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.':
    'Haga un calentamiento de 10 a 15 minutos. Corra en terreno llano, con buen calzado para correr que no tenga más de 6 meses.',
  'Plan 3 runs a week, with at least 1 day of rest between them.':
    'Planee 3 salidas a correr por semana, con al menos 1 día de descanso entre ellas.',
  'How much pain is all right, and when to move on': 'Cuánto dolor es aceptable, y cuándo avanzar',
  'Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.':
    'Haga cada etapa al menos dos veces. No pase a la etapa siguiente si nota hinchazón o rigidez, o si el dolor aumenta durante la carrera o después. Repita la misma etapa hasta que eso desaparezca. Si no desaparece después de dos intentos, vuelva una etapa atrás.',
  'A plan in six steps': 'Un plan en seis etapas',
  'From short runs to running without a break.': 'De carreras cortas a correr sin pausa.',
  'One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.':
    'Un ensayo probó un plan de caminar y correr en personas con dolor de espalda, pero no eran corredores. No encontramos ningún plan probado en corredores con dolor de espalda. Los planes de aquí se hicieron para otros grupos. Un fisioterapeuta puede adaptarle uno.',
  'It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.':
    'Viene del plan de un ensayo con soldados que tenían lesiones de rodilla por sobrecarga. Todavía no se ha demostrado nada con él.',
  'A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises.':
    'Una semana podría ser así: correr el lunes, el miércoles y el sábado. Los otros días, camine o haga sus ejercicios.',
  'If you are new to running': 'Si empieza a correr desde cero',
  'A free plan for beginners.': 'Un plan gratuito para principiantes.',
  'Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.':
    'Couch to 5K (en inglés: «del sofá a los cinco kilómetros»), del servicio de salud británico (NHS), está escrito para principiantes. En 9 semanas, con 3 salidas por semana, va de correr 60 segundos a correr 30 minutos sin pausa.',
  'Does running harm your back?': '¿Correr le hace daño a la espalda?',
  'Why low back pain matters': 'Por qué importa el dolor lumbar',
  'It is common, and running gets the blame.': 'Es frecuente, y correr carga con la culpa.',
  'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.':
    'El dolor lumbar es el dolor entre las costillas más bajas y los pliegues debajo de las nalgas. En 2020, unos 619 millones de personas vivían con él. Para 2050 pueden ser 843 millones.',
  'Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.':
    'La mayoría de los adultos lo tienen en algún momento: del 58 % al 84 % de las personas, según un resumen de la guía médica británica.',
  'For nearly everyone, no single damaged part explains the pain.':
    'En casi todas las personas, no hay una sola parte dañada que explique el dolor.',
  'What has been linked to back pain in runners':
    'Qué se ha relacionado con el dolor de espalda en corredores',
  'Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:':
    'Los corredores suelen echar la culpa a la distancia. Una revisión de 19 estudios enumera estas relaciones, la mayoría vistas en un solo estudio:',
  'Stiffness.': 'Rigidez.',
  'Hips that do not bend as far, tight hamstrings and a stiff back.':
    'Caderas que se doblan menos, músculos tensos en la parte de atrás del muslo y una espalda rígida.',
  'Leg length.': 'Largo de las piernas.',
  'One leg longer than the other.': 'Una pierna más larga que la otra.',
  'Build and running history.': 'Cuerpo y años corriendo.',
  'Being tall, a body mass index above 24, and running for more than 6 years.':
    'Una estatura alta, un índice de masa corporal de más de 24 y llevar más de 6 años corriendo.',
  'A weak core, or one leg stronger than the other.':
    'Un abdomen y un tronco débiles, o una pierna más fuerte que la otra.',
  'These are often blamed, but are not among the most common links in the review.':
    'A menudo se les echa la culpa, pero no están entre las relaciones más comunes de la revisión.',
  'These are links. None proves a cause, and you may have several or none.':
    'Son relaciones. Ninguna demuestra una causa, y usted puede tener varias o ninguna.',
  'Doing too much too soon is linked to stress fractures of the bone at the base of the spine.':
    'Hacer demasiado y demasiado pronto se ha relacionado con fracturas por estrés del hueso de la base de la columna.',
  'The 2017 disc study': 'El estudio de los discos de 2017',
  'The discs of runners held more water.': 'Los discos de los corredores tenían más agua.',
  'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.':
    'En 2017, Daniel Belavý y su equipo compararon los discos de 79 mujeres y hombres sanos de 25 a 35 años.',
  'Discs are the soft cushions between the bones of your spine.':
    'Los discos son los cojines blandos que hay entre los huesos de la columna.',
  'Water.': 'Agua.',
  'They used an MRI scan to estimate how much water the discs held.':
    'Usaron una resonancia magnética para calcular de forma aproximada cuánta agua tenían los discos.',
  'Height.': 'Altura.',
  'The pictures showed how tall each disc was compared with the bone next to it.':
    'Las imágenes mostraron qué altura tenía cada disco en comparación con el hueso de al lado.',
  'Movement.': 'Movimiento.',
  'A sensor recorded how people moved in daily life.':
    'Un sensor registró cómo se movían las personas en la vida diaria.',
  'The three groups': 'Los tres grupos',
  'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.':
    'Un grupo no había hecho deporte habitual durante 5 años. Las personas que trotaban habían corrido de {20 to 40 km} por semana, y los corredores de larga distancia más de {50 km}, unos y otros durante al menos 5 años.',
  'What it found': 'Qué encontró',
  'More water in both groups of runners.': 'Más agua en los dos grupos de corredores.',
  'Their discs held more water than in people who did no sport, most of all in the soft center.':
    'Sus discos tenían más agua que los de las personas que no hacían deporte, sobre todo en el centro blando.',
  'Taller discs only with long distances.': 'Discos más altos solo con distancias largas.',
  'Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.':
    'Solo quienes corrían más de {50 km} por semana tenían discos más altos (en comparación con los huesos de al lado), y solo en la parte más baja de la espalda.',
  'Moderate movement fitted best.': 'El movimiento moderado fue el que mejor encajó.',
  'Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.':
    'Los discos tenían más agua en las personas que se movían a menudo al paso de una caminata rápida o de una carrera lenta, unos {7.2 km} por hora. Los impactos fuertes, caminar despacio y quedarse sin moverse no mostraron esa relación.',
  'Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.':
    'Algunas personas creen que correr desgasta la columna. En este estudio, los discos de los corredores no se veían peor.',
  'What it cannot tell us': 'Qué no puede decirnos',
  'It looked at people only once. It cannot show that running caused the difference.':
    'Observó a las personas una sola vez. No puede demostrar que correr causó la diferencia.',
  'People whose backs feel good may simply keep running.':
    'Puede ser que las personas que sienten bien la espalda simplemente sigan corriendo.',
  'Everyone was young and healthy, and nearly all were white. The study did not measure pain.':
    'Todas las personas eran jóvenes y sanas, y casi todas eran blancas. El estudio no midió el dolor.',
  'What all studies mean for you': 'Qué significan para usted todos los estudios',
  'No harm was seen, but none can be ruled out.': 'No se vio ningún daño, pero no se puede descartar.',
  'Older runners.': 'Corredores mayores.',
  'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.':
    'En un estudio muy pequeño de hombres de 44 a 62 años, los discos de 9 corredores eran un 20 % más altos que los de unos 8 hombres que no eran activos, y mostraban menos desgaste. No se vio con claridad que tuvieran más agua.',
  'Marathon runners.': 'Corredores de maratón.',
  'In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.':
    'En 54 corredores aficionados, el centro blando de los discos dio una señal de agua más débil que en otras 30 personas sanas. Los corredores tenían unos 4 años más, lo que puede explicar una parte.',
  'First marathon.': 'Primer maratón.',
  'In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.':
    'En 21 personas que entrenaron para su primer maratón y lo corrieron, las imágenes de antes y de después no mostraron ningún cambio en los discos.',
  'How common back pain is in runners.': 'Frecuencia del dolor de espalda en corredores.',
  'Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.':
    'En 19 estudios, del 0,7 % al 20,2 % de los corredores tenían dolor lumbar en el momento o en el período por el que se preguntó. Esto no se puede comparar con las cifras de toda la vida. A los autores de la revisión les pareció poco.',
  'Running with a sore back.': 'Correr con dolor de espalda.',
  'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.':
    'En el ensayo ASTEROID, 40 adultos de 18 a 45 años con un dolor de espalda de mucho tiempo siguieron un plan de caminar y correr durante 12 semanas o esperaron. El dolor de quienes corrieron bajó unos 15 puntos más en una escala de 100, y la vida diaria se les hizo un poco más fácil. Entre los 20 que corrieron hubo 7 lesiones o dolores de pierna, 1 desmayo por otra enfermedad y 1 episodio de dolor de espalda, ninguno de ellos grave.',
  'Who took part.': 'Quiénes participaron.',
  'Nobody in that trial had been running regularly, and people with sciatica were left out.':
    'Nadie en ese ensayo corría de forma habitual, y las personas con ciática quedaron fuera.',
  'A word of caution.': 'Una advertencia.',
  'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.':
    'Un informe anterior de ese ensayo, presentado en un congreso, consideró que las diferencias eran demasiado pequeñas para importar mucho. Lo que corrían por semana subió de {2.9 km} a solo {5.6 km}.',
  'Walking.': 'Caminar.',
  'In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).':
    'En el ensayo WalkBack, 701 adultos acababan de recuperarse de un dolor de espalda. La mitad tuvo 6 sesiones con un fisioterapeuta a lo largo de 6 meses, para caminar más y aprender sobre el dolor de espalda. Un dolor de espalda que los limitaba volvió después de unos 208 días (en la mitad de ellos), frente a 112 días sin esas sesiones. Quienes caminaban tuvieron más problemas de piernas, pero no más problemas de salud en general (52 % y 54 %).',
  'Overall, regular running is associated with discs that hold more water in one study of three.':
    'En conjunto, correr de forma habitual se asocia con discos que tienen más agua en uno de tres estudios.',
  'None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain.':
    'Ninguno de estos estudios mostró daño en espaldas sanas, pero ninguno pudo descartarlo. Ningún estudio ha demostrado que correr reduzca el riesgo de dolor de espalda.',
  'About this article': 'Sobre este artículo',
  'It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help.':
    'Es información general para adultos. No es un diagnóstico ni un consejo médico, y no puede descartar una causa grave de su dolor. Si algo de lo que dice aquí le hace empeorar, déjelo y busque ayuda.',
  'Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source.':
    'Usarlo no significa que usted sea paciente de la clínica. Nadie revisa los formularios de esta página en busca de emergencias. Los datos que vienen de estudios y guías médicas llevan el número de su fuente.',
};
