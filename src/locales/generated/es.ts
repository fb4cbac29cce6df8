// Do not modify this file by hand!
// Re-generate this file by `npm run localize:build`.

import type { Texts } from '../loaded-texts.js';

export const texts: Texts = {
  'characters-left-few': 'Quedan ${0} caracteres',
  'characters-left-many': 'Quedan ${0} caracteres',
  'characters-left-two': 'Quedan ${0} caracteres',
  'characters-too-many-few': 'Sobran ${0} caracteres',
  'characters-too-many-many': 'Sobran ${0} caracteres',
  'characters-too-many-two': 'Sobran ${0} caracteres',
  'free-few': '${0} libres',
  'free-many': '${0} libres',
  'free-one': '${0} libre',
  'free-two': '${0} libres',
  s00fe2194254da24c: 'Usted solicita:',
  s0382d73823585617: '${0}: ${1}',
  s04724c9438bd9d7f: 'Marque la casilla para aceptar que usemos estos datos para responderle.',
  s05c1a5416c70424d: 'Enviada, sin confirmar',
  s061cc20e3432dead: 'Pausa',
  s0819ec3b2f05d9df: '${0} ejercicios en su plan.',
  s087d8607b52b5801: '${0}:',
  s0a0475abeb79eafe: 'buscar atención médica hoy',
  s0a642812f6c4244f: 'Tarde-noche',
  s0b78e5816aa59c3b: 'El sistema de la clínica no funciona en este momento. Lo intentamos varias veces.',
  s0b7ae9543c001867: 'Respuesta',
  s0c9094347864693d: 'El sistema de la clínica tardó demasiado en responder. Lo intentamos varias veces.',
  s0da1f5aea812f8de: 'Póngase en posición',
  s10e73480dcb38d62: '${0}, promedio ${1}',
  s11741f3dac201727: 'Acorte este texto a ${0} caracteres como máximo.',
  s12e8e5c06537366d:
    'Todos los horarios son los de la clínica: ${0}. Su dispositivo está ajustado a otra hora.',
  s137af9f7040dc2d2: '(opcional)',
  s155085305728da46: 'A cualquier hora',
  s159d6f6855a39c87: 'La guía sugirió',
  s166d4625908fca17: 'Llame al {phone}.',
  s16a7b54cf8ef4151: 'Horarios disponibles',
  s179f079eba118bd5: '${0} repeticiones',
  s17bd81b727631717:
    'Para enviar se necesita JavaScript. Sin él, póngase en contacto directamente con la clínica.',
  s17c44291d37572e5: 'pedir ayuda de emergencia ahora',
  s18189db02df92eee: '¿Cómo podemos comunicarnos con usted?',
  s181d81e1b0cfe772:
    'Todavía no hay respuesta. Lo intentaremos de nuevo automáticamente dentro de aproximadamente ${0} segundo. No cierre esta página.',
  s1abae3b7d91f4da9: 'Usted eligió «${0}».',
  s1b620e51708bd4dd: 'Añadir al calendario',
  s1b8fea5fbdec3fee: 'Cómo se tratan sus datos',
  s1be0c2529780107a: 'Enviar solicitud',
  s1c7fcb00f86a04a2: 'Repetición ${0} de ${1}, mantenga la posición',
  s1d30e439a7e5b273: 'Elija otro, por favor.',
  s1d5e475212cda36a: 'Las señales de emergencia en una lista',
  s228f7f2558aaf31b: 'Algo que debamos saber',
  s240732794d597f70: 'Martes',
  s2541e1e0cb0dd02d:
    'En este momento no se pueden mostrar los horarios disponibles. Díganos, en cambio, qué días le vienen bien.',
  s25ba6e2031da2619:
    'En este momento no se pueden enviar solicitudes desde esta página. Póngase en contacto directamente con la clínica.',
  s265280d369303d42: 'Fuente ${0}',
  s268db7a6c01a0853: 'Mantenga la posición ${0} segundos',
  s26cff41eb2280832:
    'Usted pidió este horario. La clínica no se lo está guardando. Lo confirmará o propondrá otro.',
  s27ba42633d755737: '${0} leerá su solicitud cuando llegue.',
  s2921e7f59c966fb8: 'Llame al {phone} o escriba a {email}.',
  s2976eabb2709bf61: '(obligatorio)',
  s29a5b3d230c2249a: 'Cuidado:',
  s2a03bcdd821b84ab:
    'Usted pidió este horario, pero la solicitud no se confirmó. Póngase en contacto con la clínica.',
  s2a05ad9c0361c23b: 'Horario solicitado',
  s2b823be2e269b3c4: '${0} repeticiones con cada pierna',
  s2c67e2f3659369bd: 'Para pedir una cita por teléfono, llame a {clinic} al {phone}.',
  s2e599ea4064cdc68: '${0} personas',
  s30d8afddc9716922: 'Distancia',
  s30d9ca7532c1b24f: 'Requisito para participar',
  s30e0850dcd380915: 'Un momento',
  s315268a289db73db: 'Usted puede reservar este horario directamente:',
  s326328a8367ccfe8: 'Solicitar una cita',
  s338cca2d2f313247: 'Desde el principio',
  s339cf4cf7874f232: 'Todavía no es una cita reservada: falta que la clínica acuerde una hora con usted.',
  s34f992f3b893247d: '¿Cómo prefiere que le respondamos?',
  s357642906944392d: 'una vez al día',
  s35795204e6031304:
    'La lista de horarios disponibles no está al día, así que no la mostramos. Díganos, en cambio, qué días le vienen bien.',
  s3682940d84938fc6: 'Más agua, y los discos de más abajo eran más altos',
  s3687049d1af562c4: 'Copiar',
  s38887b94b3320533: 'Correo electrónico',
  s3a8973a66698c3bd: 'Enviando su solicitud…',
  s3c04d718469a169c: 'Pidió que le respondamos por correo electrónico. Escriba su correo electrónico.',
  s3c5ba93e51bbad3d: 'Texto seleccionado. Ahora cópielo.',
  s3c75cb4ce97ee4e8: 'Le llamarán para acordar el día y la hora.',
  s3c93cdf26493c2f2: 'Muévase despacio',
  s3d3d4232369414d7: 'No urgente',
  s3d4b875d3593a9a0: 'Mantenga la posición durante 1 respiración profunda',
  s3d86734d5e91aa85: 'Paso ${0} de unos ${1}',
  s3d90500846000441: 'Ahora el otro lado',
  s3d9bc3b296e6beed: 'Debe sentir:',
  s3edf26897ee36620: 'Una copia de su solicitud',
  s3efbd5ff1baed218: 'Por teléfono',
  s3fc8561a7c7c82fb: 'Escriba el número de teléfono solo con cifras, por ejemplo +1 555 010 0199.',
  s414e44dd1cdc8f51: 'Esfuerzo (de 10)',
  s41fb18df80731cac: '${0} min y luego ${1} min',
  s45352bd05108a6ca: 'Intentar ahora',
  s467b030b9a34b3c8: 'Promedio',
  s46caede85673c926: 'todos los días',
  s471d2322e9171043: 'sin datos',
  s47593245265548bb: 'Usted tuvo dudas sobre una de las señales de «${0}».',
  s4a54c52f2da6e9a0: 'Intentando de nuevo: intento ${0} de ${1}…',
  s4bb67c90be5a3c70: 'Añadir a mi plan',
  s4bf7d9797c07c9d0: 'Cuánto:',
  s4d36c4b42d428f27: 'Se necesita un número de teléfono o un correo electrónico. Si nos da los dos, mejor.',
  s4e2544c953cabd3f: 'Mostrar más horarios',
  s4ef7abe9cfdeb217: 'No, es la primera vez',
  s534a1826e47cddf3: 'Usted pidió',
  s53753cd746cb440c: 'Le escribirán para acordar el día y la hora.',
  s55975cb573bae0c3:
    'Todavía no hay respuesta. Lo intentaremos de nuevo automáticamente dentro de aproximadamente ${0} segundos. No cierre esta página.',
  s55fa598b754cc3cc: '${0} (${1})',
  s569aaffc7cc3027f: 'Pidió que le respondamos por teléfono. Escriba su número de teléfono.',
  s5842215d9100bd5d: 'más de ${0}',
  s584d2b02b846b5f6: 'Mantenga la posición durante ${0} respiraciones profundas',
  s5890f45d85df2390: 'Imprimir este consejo',
  s58adddc06f7b3072: 'Cita solicitada, sin confirmar',
  s5ac90eb24690d399: '${0} libres',
  s5d3fd7ce45b5b077: 'Qué pasa ahora',
  s5d94eee875979b17: 'Lo intentaremos de nuevo automáticamente en ${0} s. No cierre esta página.',
  s5e9bf7157db6d407: 'Empezar de nuevo',
  s5ee7b60f847eee36: 'Sábado',
  s600641e847470511: 'empezar con el autocuidado',
  s61a1403e9950ce0d: 'Imprimir mi plan',
  s6229f2f05064d311: 'Pulse «Reproducir» y muévase a la vez.',
  s628b776a4fc5f1d6: 'Mi plan',
  s65038f735d8abb0b: 'Escriba su nombre.',
  s65639688ee541e13: 'Más agua en los discos',
  s66dcbbc0355c2759: 'Domingo',
  s67a88e1e509e88d6: 'Caminar y luego correr',
  s68465d44a1a5896e: 'Última revisión: ${0}, por ${1}.',
  s694b0dc9e3b93453: 'Nada de esto',
  s6b0e10f27440e4ab:
    'No hay conexión a internet. Enviaremos su solicitud en cuanto vuelva la conexión. No cierre esta página.',
  s6c3fe210cc5367d0: 'Urgente',
  s6ead281adf0d371d: 'Enviando…',
  s6ef9f08d9c94362c: '¿En qué momento del día?',
  s70e5621823bf4cb2: 'Su consentimiento',
  s71509c3d1dce009e: 'Vuelva despacio',
  s73de702bbe422cb7: 'Descanse',
  s74cf0a19e64a56d9: 'Por qué',
  s75edabaf5191e736: 'consultar pronto a un médico o a un fisioterapeuta',
  s7605b4e01edf479d: 'Enviar otra solicitud',
  s775be11fa34480d4: 'Enviar también lo que me sugirió la guía de esta página: «${0}».',
  s7b9d13ea440cd1d7: 'Jueves',
  s7c4ec27b7c3b3d7b: 'Marque todos los que le vengan bien, o ninguno si le sirve cualquier día.',
  s7ee8cdf05d4fbb1d: 'Demasiado largo',
  s814105fa5dfff17f: '¿Tiene dudas? Vaya a la guía de síntomas',
  s819b90523b3d6aa5: 'Clínica',
  s81fa26ccde47d6b4: '(se abre en una pestaña nueva)',
  s8254f284dc181ee3: 'Escribir a {email}',
  s83d37fe20a31f3b5: 'Reservarlo en ${0} (se abre en una pestaña nueva)',
  s855beadbfdf0f58d: '3 veces al día',
  s86a061e18e8dfea6: 'También puede ponerse en contacto directamente con la clínica.',
  s86be321ded93fbf6: 'Su solicitud ha llegado',
  s895c346b31f02363: 'Sí, ya he venido',
  s8c2939d1dd487d86: 'Su solicitud no se confirmó',
  s8c8dbae34bef5061: 'Caminatas cortas, a menudo',
  s8ccd9b51a19e0a0e: 'Escriba su nombre con letras.',
  s8e76e4c1fcfc5657: 'Escriba a {email}.',
  s90b567bafb0398f4: 'Por correo electrónico',
  s91e3a47599412f51: 'Fuentes',
  s92998b5e484dbf77: 'Tarde',
  s93b35abb54a04e04: 'No se ha perdido nada de lo que escribió.',
  s93ba2b587c4bce71: 'El sistema de la clínica no aceptó la solicitud.',
  s93e048b26b8faa94: 'Imprimir todos los ejercicios',
  s93eb2b8a51418634: 'Revise su respuesta: ${0}',
  s94578cd3a6511a32: 'Todavía no hay respuesta',
  s94df8f882e138dce: 'Se lee en 1 minuto, más o menos.',
  s95c46fa939372609: 'Usted detuvo el envío antes de que el sistema de la clínica confirmara la solicitud.',
  s95fea670e9b6f11d: 'La clínica estará cerrada en estas fechas: ${0}.',
  s96e168a593fbe45a: 'Acepto que ${0} use estos datos para responder a mi solicitud.',
  s978464661758a212: 'Viernes',
  s984d537787f462c4: 'Repita la caminata y la carrera hasta completar la distancia',
  s985ce27d498b41d9: 'Le llamarán o le escribirán para acordar el día y la hora.',
  s98b1cb8fb62909ec: 'Grupo',
  s99acf04bed761e7a: 'Referencia: ${0}',
  s9ce77805d7c06dcc:
    'Por ejemplo, si necesita una entrada accesible en silla de ruedas o un intérprete. No escriba datos médicos, por favor. Le preguntaremos por ellos en privado. Como máximo, ${0} caracteres.',
  s9d8263673f83d474: 'En este artículo',
  s9e887d76adfc7476: 'Qué cambiaría este consejo',
  s9eaa6e7fbfd5cdd7: 'Miércoles',
  s9f74fea71a904005: 'Tengo dudas sobre algo de esto',
  sa08905172f6a0081: '${0} leerá su solicitud.',
  sa1fcdce157fdc7e4: 'Quedan ${0} caracteres',
  sa5e881d79dbe5270: 'Si no recibe respuesta, póngase en contacto y dé su referencia.',
  sa5f33e60aa7e0fe5: 'Si tiene una de estas ${0} señales',
  sa7634a02c49d0806: 'Escriba un número de teléfono o un correo electrónico para que podamos responderle.',
  sa85579ecdffccbcb: 'Por teléfono o por correo',
  sa9ce596dc323fff6: 'El sistema respondió:',
  sa9d1dd5d6142477d: 'Su nombre',
  sac8252732f2edb19: 'Fecha',
  sacae74732f544fca: 'Días',
  sad189c88b3a343b1: 'Lo mismo en una tabla',
  sae1c7f13b7c0c47f: 'Empezar',
  saefb5b8ad5696a60: '¿Ha venido antes a esta clínica?',
  sb05eac6313ad4f91: 'Error:',
  sb0cb768191dd0bb6: 'No se pudo conectar con el sistema de la clínica. Lo intentamos varias veces.',
  sb0fe9e5d00916f8c: 'Las preguntas necesitan JavaScript.',
  sb2005e4d765a50ca: 'mañana y noche',
  sb3309b9660f90424:
    'Díganos cómo comunicarnos con usted y cuándo podría venir. Le responderemos para acordar el día y la hora.',
  sb39df1bbb6c33a1e: 'Ahora la otra pierna',
  sb4e4fdef47fba0b8: '${0} ${1} (donde está usted: ${2})',
  sb4f1dffbb6be6302: 'Quitar',
  sb559a60b36c9c3ea: 'Dejar de esperar',
  sb67443775ce2d662: 'Emergencia',
  sba7eb12702a83db5:
    'Su solicitud ha salido de esta página. El sistema de esta clínica no puede decirnos si llegó.',
  sbaa11adb73f49746: 'Quedan menos de ${0} caracteres',
  sbab8a0378ed583b1: '1 fuente',
  sbb010254273e32dd: 'correr todo el trayecto',
  sbb99d4ec27fbb263: 'Terminado',
  sbd7c5e18b037ce50: 'La clínica',
  sc000ca5c641195fa: 'Esperando la conexión',
  sc0a0c87d5c556c38: 'Número de teléfono',
  sc0ef3e71481b222b: 'Fuentes citadas',
  sc16e00a7a8b2fde2: 'Atrás',
  sc172de1898fc3d54: 'Llamar al {number}',
  sc1ab35b0ebc55ae5: 'Revise sus respuestas',
  sc312e546dfde82a8:
    'También puede llamar a {clinic} al {phone} para avisar. Si nadie contesta, no espere a que le devuelvan la llamada.',
  sc42ea202626e919c: 'Volver a [${0}] en el texto',
  sc658daf9a3c112ef: 'Mañana',
  sc766d6b28781a8ca: 'Saltar el índice e ir al texto',
  sc7b4d1769de1d1b6: 'Estos textos son de ${0}.',
  sc82af789c5f536d7: 'Cambiar mi última respuesta',
  sc82b0dc926cd79fb: 'No se lo estamos guardando. Lo confirmaremos o le propondremos otro.',
  scc7b1d527461278d: 'Deje esto vacío',
  scca83474f3ee5d57: 'El horario que eligió ya no aparece en la lista.',
  sccd75e804ce01089: 'Escriba el número de teléfono completo. Tiene al menos ${0} cifras.',
  scd105819b5a10243: 'Reproducir',
  scd1dd6ff53d0d01a: 'Intentar de nuevo',
  scf97f09d94a7c691: 'Para comparar',
  scfef7622ad797bbd:
    'Se conserva solo mientras esta página está abierta: no se guarda ni se envía nada. Imprímalo para llevárselo.',
  sd4355a904d5bc36a:
    'Si en vez de eso envía este formulario, no le guardamos el horario. Lo confirmaremos o le propondremos otro.',
  sd91f401d9cc6d198: 'Sobran ${0} caracteres',
  sd9994f251f1280cf: 'Etapa',
  sdaabe24677c338c8:
    'No hay horarios disponibles en la lista para las próximas semanas. Díganos qué días le vienen bien y buscaremos uno.',
  sdd477e1b520e7057: 'Repetición ${0} de ${1}',
  sde47966822e4d9f8: 'Se lee en ${0} minutos, más o menos.',
  se09b48c913202f63: 'Acepto que la clínica use estos datos para responder a mi solicitud.',
  se3ce0c293c719bac: 'Quitar de mi plan: ${0}',
  se4e190e9db13bace: 'Buscando horarios disponibles… También puede elegir días más abajo.',
  se6ad2583c024c72b: '1 ejercicio en su plan.',
  se937e7ff3e393f70: 'la clínica',
  se9ff6e9a514d8cf9: 'Lunes',
  sea4f08110bb8f15d: 'Quitar',
  seb10d186738e5a12: '${0} repeticiones, cambiando de lado',
  sece6f1350396c8ca:
    'Elija uno, o ninguno si le sirve cualquier horario. Ningún horario queda guardado para usted hasta que lo hayamos confirmado.',
  sed1c4a6a4b89d090: 'sin deporte habitual',
  seec6798afe90ffc8: 'Imprimir',
  sef49aec68fd1dc66: 'Nombre',
  sf4de3bfbfaca12e5: 'Copiado',
  sf569a95dad8dd4c2: 'Ninguno me sirve: prefiero elegir días',
  sf6af012f8a187c0b: 'Sobra ${0} carácter',
  sf6b9083936600892: '${0} repeticiones de cada lado',
  sf7430ef7f0883273: 'Queda ${0} carácter',
  sf830852cdb773002: 'Escriba el correo electrónico completo, por ejemplo nombre@example.com.',
  sf917292fa563d77b: '¿Qué días le vienen bien?',
  sf96897ae0825f9a1: 'Pida ayuda de emergencia ahora si tiene cualquiera de estas señales:',
  sf983a4542eea78bb: 'Ejercicios suaves',
  sfa251e3af0f9c14c: '${0} a ${1}',
  sfaf3a89665ef65b0: 'Mostrar más días',
  sfbc6ec8281d1b1c9: 'El sistema de la clínica no confirmó que la solicitud haya llegado.',
  sfc5c0785c662f552: 'Distancia semanal en cada grupo',
  sfd66c6fcd9f5f9af: '${0} fuentes',
  sfe1006b52c12a321: 'Abra un ejercicio y pulse «Añadir a mi plan». Para empezar bastan dos o tres.',
  sfe88d270aa3e71da: 'Referencia',
  sff2eceda32b6a0dd: 'Mantenga la posición hasta ${0} segundos',
  sffaa46a3ca606c2f: 'Autocuidado',
  'waiting-few':
    'Todavía no hay respuesta. Lo intentaremos de nuevo automáticamente dentro de aproximadamente ${0} segundos. No cierre esta página.',
  'waiting-many':
    'Todavía no hay respuesta. Lo intentaremos de nuevo automáticamente dentro de aproximadamente ${0} segundos. No cierre esta página.',
  'waiting-two':
    'Todavía no hay respuesta. Lo intentaremos de nuevo automáticamente dentro de aproximadamente ${0} segundos. No cierre esta página.',
  s658075c73b58b7a4: 'Llame ahora al {number}',
  sd1ffab89d7bfdf7e: 'Llame ahora al {number}.',
  s3b6c3682bd61ba33:
    'Llame ahora al {number} si tiene dolor de espalda junto con cualquiera de estas señales:',
  sc232a0419e232996: 'Este formulario no es para emergencias. En una emergencia, llame al {number}.',
  se7d4a9f528237d51:
    'Llame ahora al número de emergencias de su país (112 en España y en la mayor parte de Europa, 911 en México, Ecuador, Panamá, Honduras, Puerto Rico, Estados Unidos y Canadá, 131 en Chile, 123 en Colombia)',
  s11da4a93344e3ecd:
    'Llame ahora al número de emergencias de su país (112 en España y en la mayor parte de Europa, 911 en México, Ecuador, Panamá, Honduras, Puerto Rico, Estados Unidos y Canadá, 131 en Chile, 123 en Colombia).',
  s8e5350d937020f33:
    'Llame ahora al número de emergencias de su país si tiene dolor de espalda y cualquiera de las señales de más abajo. Es el 112 en España y en la mayor parte de Europa, el 911 en México, Ecuador, Panamá, Honduras, Puerto Rico, Estados Unidos y Canadá, el 131 en Chile y el 123 en Colombia.',
  s474254e716853de5:
    'Este formulario no es para emergencias. En una emergencia, llame al número de emergencias de su país. Es el 112 en España y en la mayor parte de Europa, el 911 en México, Ecuador, Panamá, Honduras, Puerto Rico, Estados Unidos y Canadá, el 131 en Chile y el 123 en Colombia.',
  sd132c34bdbdabbf3: 'Revise su dolor de espalda',
  s21d1d34812ab9085:
    'Unas listas cortas de señales le ayudan a decidir dónde buscar ayuda y con qué rapidez.',
  s7db7665225f9286c:
    'Es para personas que tienen dolor de espalda ahora. Las preguntas sobre emergencias van primero.',
  s15ec80cb4cac8f64:
    'Da información general. No le da un diagnóstico y no puede descartar una causa grave. Si algo le preocupa, busque ayuda, diga lo que diga esta guía.',
  scad9cad91cb5e4ec:
    'Sus respuestas se quedan en esta página y desaparecen cuando la cierra. No se envía nada, a menos que usted decida compartir el resultado al pedir una cita.',
  s34ff20b3e0109cc8: '¿Se siente muy mal, o como si se fuera a desmayar?',
  s819207d1553ba755: 'Sobre usted',
  s771a99983e5f3d40: 'Señales de emergencia',
  s2bcb96760a02824c: 'Señales que deben revisarse hoy',
  s4b593056088fc53c: 'Usted y su dolor',
  s3e2d06eb64673d3a: '¿Cuántos años tiene?',
  s5106cc8630bd786e:
    'Los niños y los adolescentes deben hacer esto con su padre, su madre u otro adulto de confianza.',
  s18f7c6e136aa6735: '¿Le pasa algo de esto ahora?',
  sa0ee23106419ab85: 'Elija la primera opción que coincida con su caso.',
  se88b9c43279c5c4b: '¿Ha empezado algo de esto con este dolor, o desde entonces?',
  sdb476f43bb82fe87:
    'Algunas de estas cosas son íntimas. Preguntamos por ellas porque los mismos nervios llegan a las piernas, la vejiga, el intestino y los genitales. Si algo aprieta esos nervios, necesita ayuda rápido.',
  s54ecca94e809fa22:
    'Algunas de estas cosas son íntimas. Preguntamos por ellas porque los mismos nervios llegan a las piernas, la vejiga y el intestino. Si algo aprieta esos nervios, necesita ayuda rápido.',
  sc43d4a4847fa9ae2: '¿Algo de esto es cierto en su caso?',
  s367f32b5a04dd91e: '¿Algo de esto coincide con usted y con su espalda?',
  s94bfdd411bab9f7d: '¿Algo de esto describe su caso?',
  s18da071115637454: '¿Algo de esto describe su dolor o su espalda?',
  s884d874ee07d3efd: 'Si corre o practica deporte, ¿le pasa algo de esto?',
  s8356f6dfe011ff77: 'El baile, el gimnasio, el senderismo y el entrenamiento militar cuentan como deporte.',
  s5d57cd2c1ea96744: 'Última pregunta: ¿le pasa algo de esto?',
  s9a86b450fb80ebd6: 'Dolor, presión u opresión en el pecho, ahora o en algún momento desde ayer',
  s2825460b0595426f:
    'Puede ser leve, sentirse como un peso o como una acidez de estómago nueva, o extenderse al brazo, al cuello o a la mandíbula.',
  s0e011452da61fcda:
    'Dolor repentino y muy fuerte en la espalda o en el abdomen (la barriga), y siente que se va a desmayar o se siente mal',
  scecaa37bd98ab05d:
    'Sentirse mal significa tener mareo, palidez, piel fría y con sudor, falta de aire o el corazón muy acelerado. También cuenta si se ha desmayado.',
  sd6355a585fe6a320:
    'Dolor nuevo o peor que antes en la espalda o en el abdomen (la barriga), y tiene un aneurisma (una arteria abultada)',
  s4e1982a4f2e780eb:
    'Cuenta también uno pequeño que solo le están vigilando, y uno con un stent o con otra reparación.',
  s8b1d17e75a3a51cc:
    'Dolor de espalda muy fuerte que empezó de repente, y usa anticoagulantes (medicamentos para que la sangre no se coagule)',
  s550cad6eb8c7d65e:
    'Por ejemplo, warfarina, acenocumarol (Sintrom), heparina, apixabán (Eliquis) o rivaroxabán (Xarelto).',
  s19e94b06add3697e: 'Dolor que empezó después de un accidente grave en los últimos días',
  sa150de1d8750dd17:
    'Por ejemplo, un accidente con un vehículo, una moto o una bicicleta, una caída de una escalera de mano o de un caballo, o un golpe fuerte en la espalda. Cuenta aunque haya podido irse caminando.',
  s6fa9938d972e422d:
    'Adormecimiento (poca o ninguna sensibilidad) u hormigueo entre las piernas o alrededor de las nalgas',
  s7bceb4f254ebc728:
    'Es decir, en los genitales, el ano, las nalgas o la parte interna de los muslos. Puede sentir la zona dormida, o sentir algo distinto al limpiarse en el baño.',
  sbeb5945b2c06f8e3:
    'Problemas nuevos o peores que antes con la orina o con las heces (para orinar, para evacuar o para aguantar)',
  s04b1236778a036f6:
    'Por ejemplo, le cuesta empezar, el chorro es débil, se le escapan la orina o las heces, no puede aguantar o no siente que sale, o no siente ganas de ir al baño. Con una sola vez basta.',
  sd51eeabf5f7b9147:
    'El ardor por sí solo no cuenta aquí. Preguntamos por él más adelante. Las heces duras por pastillas para el dolor no cuentan si puede sentirlas y aguantarlas.',
  s5d6600bd1b9fb358:
    'Pérdida nueva de sensibilidad en las relaciones sexuales, o dificultad nueva para lograr o mantener una erección, o para eyacular',
  sa8f81fe64efe665e: 'No cuenta si solo evita las relaciones sexuales porque le duele la espalda.',
  sa9fd57f804252324: 'Algo nuevo que baja por las dos piernas: dolor, hormigueo, adormecimiento o debilidad',
  sdb681f77c17a8cd3:
    'Cuenta aunque solo sienta hormigueo o adormecimiento en los pies, o aunque haya empezado en una pierna. No cuentan los músculos que duelen por hacer ejercicio, ni un problema antiguo en las dos piernas.',
  s9c0eafee82815865: 'Su forma de caminar se ha vuelto inestable o torpe',
  s9de79503d4a9fb08:
    'Por ejemplo, tropieza, se agarra a las paredes o siente las piernas pesadas. Caminar despacio solo porque duele no cuenta.',
  sc28ef2f31c2c0908: 'Fiebre, escalofríos o temblores, y se siente muy mal',
  s0776b07e07da5ebe:
    'Muy mal significa que tiene confusión, que cuesta despertarle, que arrastra las palabras al hablar, que le falta mucho el aire, que no ha orinado en todo el día, o que tiene la piel con manchas, muy pálida, gris o azul.',
  s3dca480f4a3f39f8:
    'Está o puede estar embarazada, y tiene un dolor repentino y fuerte en el abdomen (la barriga), dolor en la punta del hombro, sangrado abundante, o siente que se va a desmayar',
  s78716588113daf11:
    'El dolor del abdomen puede estar en la parte baja o en un lado. Un retraso de la menstruación (regla) puede significar que está embarazada. El sangrado abundante en las semanas después de un parto también cuenta.',
  s607bfadac337b0c6:
    'Tiene o tuvo cáncer, y el dolor es muy fuerte y va empeorando, o siente las piernas débiles, adormecidas o inestables',
  se0300eb52ae30e2a:
    'Cuenta también un cáncer de hace mucho tiempo. Y también un dolor nuevo como una descarga eléctrica o una punzada, o un dolor como una banda que aprieta alrededor del cuerpo.',
  s42531ee97ae53848: 'Debilidad nueva en una pierna, o un pie que se le cae o que arrastra',
  sc2b3882d4e498d16:
    'Por ejemplo, tropieza con la punta del pie, el pie golpea el suelo al caminar, la pierna le falla (se le dobla), o no puede ponerse de puntillas.',
  se83dd9ddcf20223e:
    'Dolor nuevo o peor que antes, y en los últimos 3 meses tuvo una operación de espalda, una inyección en la espalda, una epidural o una infección grave',
  s8f6f154072e6f9a6:
    'Grave significa que necesitó tratamiento en un hospital, o medicamentos o suero por la vena. Un dolor que se fue y volvió cuenta como nuevo.',
  s97f624e62df7d282:
    'Dolor nuevo o peor que antes, y al menos una de estas cosas: defensas bajas (sistema inmunitario débil), diálisis, un catéter en una vena, tuberculosis (TB) en cualquier momento de la vida, o drogas inyectadas, como la heroína',
  sf8f7210fe1ec49d3:
    'Las defensas pueden estar bajas por quimioterapia, un trasplante, el VIH, corticoides (esteroides) durante mucho tiempo u otros medicamentos que frenan las defensas. Un reservorio (puerto) bajo la piel cuenta como catéter en una vena.',
  sa57a408fc6a85067:
    'Está en tratamiento contra el cáncer, y tiene sensación de fiebre, tiembla o se siente mal',
  sba1f50ffd1805954:
    'También cuenta un tratamiento que terminó hace poco. Cuenta aunque no se haya tomado la temperatura o no le haya salido fiebre al tomársela.',
  sc5e17e573ebc5fad:
    'Tiene 65 años o más o puede tener los huesos débiles, y el dolor llegó de repente, o después de caerse, golpearse, levantar algo, agacharse o toser',
  s2f0b1404cd7b8d08:
    'Cuenta incluso una caída o una sacudida pequeña. Los huesos pueden estar débiles si tiene osteoporosis, si se ha roto un hueso después de una caída pequeña, o si ha tomado pastillas de corticoides (esteroides) durante meses.',
  s886b7d7dfaf4df41:
    'Está embarazada o dio a luz en las últimas 6 semanas, y tiene dolor que va y viene, sangrado, pérdida de líquido, o un bebé que se mueve menos',
  sd5f7b69d0efb9fe0:
    'También cuenta si el vientre se pone duro y luego se ablanda. En el embarazo cuentan también unas gotas o manchas de sangre, o la ropa interior mojada.',
  s0232a95c698978f4: 'Fiebre o escalofríos, o siente el cuerpo caliente y tiembla',
  s8e92924c73d278b0:
    'También cuentan los sudores que empapan las sábanas. No hace falta que se haya tomado la temperatura.',
  s63cd6a379c97be5f: 'Sangre en la orina, o ardor o dolor al orinar',
  s417b97c4316bc1d4:
    'También cuentan la orina rosada, roja o de color de refresco de cola, y un dolor fuerte en el costado que viene en oleadas.',
  sfa705365651e3614: 'Tiene cáncer o lo ha tenido alguna vez',
  s37d5766c7fec3446:
    'Cuenta un cáncer de hace mucho tiempo, y también el cáncer de la sangre y el melanoma. No cuentan otros cánceres de piel comunes que ya le quitaron y que están resueltos.',
  s3881606f508c2cf7: 'Ha bajado de peso sin proponérselo',
  s30639b49331e1f35: 'Puede que solo lo note porque la ropa le queda más floja.',
  sa4a1f0f37d48e828: 'Dolor muy fuerte que siente todo el tiempo o casi todo el tiempo',
  s3c6d4c8d122d6dc8: 'Es tan fuerte que no puede dormir, o apenas puede moverse, lavarse o vestirse.',
  s9e4696b2a60c9b27:
    'Un bulto, un sarpullido o ampollas que antes no tenía en la espalda o en el costado, o una espalda que se ve torcida y antes no',
  scd0713f8d36ecb69:
    'Es común que un espasmo (una contractura) tuerza la espalda hacia un lado por poco tiempo, y no cuenta.',
  s8b4cc0d5f431adaf: 'Dolor que no se alivia con el descanso, o que empeora por la noche',
  s15562ccfeb1b00b9: 'Dolor en lo alto de la espalda, entre los omóplatos',
  sfa8ca453168d4bb3:
    'Dolor de espalda o de pierna que empeora al toser, al estornudar o al hacer fuerza en el baño',
  sb80a5fe6cb822791:
    'Corre o practica deporte, y el dolor apareció poco a poco en un lado de la parte baja de la espalda o en una nalga',
  sd53b00b272e4dde3:
    'Corre o practica deporte, y poco antes de que empezara el dolor entrenó mucho más, o ha tenido una fractura por estrés',
  sd932bc2eccc4c910:
    'Una fractura por estrés es una grieta muy fina en un hueso. Entrenar más tiempo o más fuerte cuenta como más.',
  s6c3a248183f75bf2:
    'Corre o practica deporte, y puede que no coma lo suficiente para ese esfuerzo, o la menstruación (regla) ha dejado de venirle o le viene pocas veces',
  sbc1a4f6c56a9a9fb:
    'No cuenta si la menstruación ha dejado de venir por embarazo, lactancia, menopausia o anticonceptivos.',
  s5e479b4de4ab8636:
    'Corre o practica deporte, tiene menos de 25 años, y le duele más cuando se inclina o se arquea hacia atrás',
  s8e66769325d69f10: 'Está o puede estar embarazada, o dio a luz en las últimas 6 semanas',
  s524ea94638e680cd:
    'Dolor desde antes de los 45 años y desde hace más de 3 meses, con rigidez por las mañanas o que le despierta de madrugada, y que se alivia al moverse',
  s2c55adaeffb6a79e: 'Dolor que empeora o se extiende',
  s833b7f84ba6d92e0: 'Dolor que le impide hacer sus actividades normales',
  s6f89ab9f9f36aa3b: 'Por ejemplo, el trabajo, el deporte, las tareas de la casa o cuidar a alguien.',
  s7fcdcf49d6d26cc6: 'Dolor que no ha mejorado después de unas semanas, o que vuelve una y otra vez',
  sb7b7f4c85dde3c4c: 'Menos de 16 años',
  se6d98cbac67585e1: '16 años o más',
  s1a1e11b6c7d4c60a: 'Nada de esto, pero tengo dolor, hormigueo o adormecimiento que baja por una pierna',
  sccea44a63264a635: 'Pida ayuda de emergencia ahora',
  s070c910c97daa993: 'No espere a tener una cita, y no conduzca usted.',
  s38f803ceefa5ca85: 'Aunque se sienta mejor',
  sb4b2f15fcbc920b9: 'Hágase revisar aunque empiece a sentirse mejor.',
  saab22a4712d7c9cd: 'Vaya hoy a urgencias de un hospital (sala de emergencias)',
  se5d2da5ab0e06002: 'Vaya hoy, aunque sea de noche o fin de semana. Cuente allí lo que ha respondido aquí.',
  s006d19fc18ebd4a4: 'Cuándo',
  s7e2051a221f6ff71: 'Hoy. No espere a tener una cita, y vaya de inmediato si empeora.',
  sa72a457e7f7b5b41: 'Llame hoy a su médico o a una línea de orientación médica',
  s6a7b0a3b4d2d65fc: 'Llame hoy, aunque sea de noche o fin de semana. Cuente lo que ha respondido aquí.',
  sdf124e4e2ce4d170: 'Llame hoy. No espere a una cita de rutina.',
  sdf36c0bbfa4cb096: 'Consulte pronto a un médico o a un fisioterapeuta',
  s5e65a2420bc95c1d: 'Pida cita con un médico o con un fisioterapeuta. Cuéntele lo que ha respondido aquí.',
  s433fac0ea4494abb:
    'En los próximos días. Pida una fecha más temprana si el dolor empeora o si aparece algo nuevo.',
  s11c83342109fc8b6: 'Puede empezar con el autocuidado (cuidarse por su cuenta)',
  s7acf509f9d60255b:
    'Ninguna de sus respuestas indica que necesite atención urgente ahora. Si siente que algo no está bien, busque ayuda de todos modos.',
  sce7eeef882389ded: 'Cuándo buscar ayuda',
  s694a8fadec25a141:
    'Espere unas semanas. Consulte a un médico o a un fisioterapeuta si para entonces no ha mejorado, o antes si le impide hacer su vida diaria o si empeora.',
  sea826e7d8b7cda0f: 'Si tiene un aneurisma, dígalo.',
  s0113f5e19329f719:
    'Pida a alguien que se quede con usted hasta que llegue la ayuda. Deje la puerta sin llave.',
  s78c98d1af8d7c60d:
    'Estas señales pueden venir del corazón o de un vaso sanguíneo grande. Eso necesita ayuda de inmediato.',
  s7e653945d8b05700: 'Diga que usa anticoagulantes, y cuáles.',
  s53b117a3f6765de5: 'Si las piernas se le debilitan o se le adormecen, dígalo de inmediato.',
  s8e7a5e951400792e:
    'En las personas que usan anticoagulantes, un dolor de espalda repentino y muy fuerte puede venir de un sangrado alrededor de la médula espinal.',
  sb61cd215683f4780: 'No se mueva. No deje que nadie le mueva, a menos que esté en peligro.',
  s282cfd8b17672cdc: 'Diga cómo fue el accidente y dónde le duele.',
  sdfc29e75265ce58b:
    'El dolor de espalda después de un accidente grave puede significar que hay un hueso roto.',
  s8601932168d2a35b:
    'Si es más rápido, pida a alguien que le lleve a un hospital con urgencias (sala de emergencias) abiertas día y noche.',
  s291c6c4df6cd669f:
    'Diga con claridad lo que ha cambiado, también lo íntimo. Quienes le atienden están acostumbrados a oírlo, y eso les ayuda a actuar rápido.',
  s6ce574c77db3abd7:
    'Estas señales pueden significar que algo aprieta la médula espinal, o los nervios de las piernas, la vejiga y el intestino. El tratamiento temprano puede reducir el riesgo de daños duraderos.',
  s53b9a8f9fa85f51b:
    'Diga que tiene sensación de fiebre o tiembla y que se siente muy mal, y que podría ser una sepsis.',
  sd31199480e961cc0:
    'La fiebre junto con estas señales puede significar que una infección se ha extendido por el cuerpo (sepsis). Eso necesita tratamiento de inmediato.',
  sfd2115e5dc82e6ed: 'Diga que está o puede estar embarazada, y de cuántas semanas, o cuándo dio a luz.',
  s34ef91707496ad66:
    'Estas señales pueden venir de un embarazo fuera del útero (la matriz), o significar que está perdiendo mucha sangre.',
  s3786fc5398d074f4: 'Diga que tiene o tuvo cáncer, y que le preocupa la columna.',
  s28ae9befccbed725: 'Doble la espalda lo menos posible.',
  s08395ad45b30d6ab: 'Si tiene un equipo médico que le trata el cáncer, avise también a ese equipo.',
  sc7e83af20b793ca3:
    'El cáncer puede extenderse a la columna y apretar los nervios que hay allí. El tratamiento funciona mejor cuando empieza pronto.',
  se989fedef3cce064:
    'Diga sobre qué señal tiene dudas. La persona que conteste le preguntará más sobre ella.',
  sdbcdb8edff8ade21:
    'Cada señal de esa lista necesita ayuda de inmediato. En caso de duda, es más seguro preguntar ahora que esperar.',
  s1800f9b5c9538b5e: 'Diga qué ya no puede hacer con la pierna o con el pie, y desde cuándo.',
  sbc02be65cbc28a3c: 'Pida a alguien que le lleve. No conduzca con una pierna débil.',
  s30e47d9b2b6d196b: 'Vaya ahora si no puede levantar el pie en absoluto, o si empeora hora tras hora.',
  s82b433e93e4e08b0: 'Una pierna que pierde fuerza puede significar que algo aprieta un nervio.',
  s4ddc7d423697f4c2:
    'Diga qué operación, inyección, infección o enfermedad ha tenido, cuándo, y qué medicamentos o drogas usa.',
  saeea02b0c53e4d91: 'Si le pusieron una epidural, de camino llame también al servicio que se la puso.',
  s8851ee8c453871dc: 'Vaya ahora si además tiene fiebre, o si siente el cuerpo caliente y tiembla.',
  s3939e9ea88010265:
    'Los microbios pueden llegar a la columna, y la mayoría de las personas con una infección así no tienen fiebre al principio. Esa infección necesita tratamiento pronto.',
  s79e7b1f8fe99c699:
    'Antes de salir, llame ahora, sea de día o de noche, al teléfono de consulta del equipo que le trata el cáncer. Puede que le digan adónde ir.',
  s982838129edf72fd: 'Si nadie contesta, vaya ahora a urgencias de un hospital.',
  sc59ad0ffe76c2a37:
    'El tratamiento contra el cáncer puede debilitar las defensas del cuerpo, y entonces una infección se vuelve grave rápido.',
  s35bcc16ec5fc005f: 'No levante nada ni haga ejercicio hasta que le hayan revisado.',
  s709c5fd19818473e: 'Diga si se cayó, y si tiene los huesos débiles o toma corticoides (esteroides).',
  s3b745f77f97275ce:
    'Cuando los huesos pueden estar débiles, un dolor repentino, o un dolor después de una caída, aunque sea pequeña, puede venir de un hueso roto en la columna.',
  s5c8f2c312bba0184: 'Diga sobre qué señal tiene dudas.',
  s6ebd8e2523771c44:
    'Si puede hablar enseguida con su médico o con una línea de orientación médica, pregúnteles primero.',
  s9a97d5837cd3517c:
    'Cada señal de esa lista debe revisarse hoy en un hospital. En caso de duda, es más seguro preguntar.',
  s27c2e7540253ffbb:
    'Muestre esta página a su padre, a su madre o a otro adulto de confianza. Esa persona puede llamar al médico.',
  seec89d208ea48d80: 'Diga desde cuándo le duele, si le duele por la noche y qué deportes practica.',
  s99aa7282ec004a8c:
    'Si no logra comunicarse, inténtelo otra vez por la mañana. Vaya a urgencias de un hospital si empeora. Pida ayuda de emergencia si aparece cualquiera de las señales de más abajo.',
  sa177523ff41786da:
    'El dolor de espalda en niños y adolescentes debe revisarlo un médico. Los consejos para adultos no se escribieron para ellos.',
  s1fadd0fb198504b8:
    'Llame primero a la maternidad (unidad de partos) de su hospital. Al principio del embarazo, o si no tiene una maternidad asignada, llame a su médico.',
  s9854c2e0c6735221: 'Si nadie puede atenderle hoy, vaya a urgencias de un hospital.',
  see789dca0baa8fab: 'No haga los ejercicios de esta página hasta que haya preguntado.',
  s504182c57b64d416:
    'En el embarazo y en las semanas después de un parto, estas señales las deben evaluar quienes conocen su caso.',
  s4d8ca38b6dbaf20d:
    'Pida ayuda de emergencia si tiene confusión, si le falta mucho el aire, o si la piel se le pone con manchas o muy pálida.',
  s4de7cd7fc22acf02:
    'El dolor de espalda con fiebre puede significar una infección que necesita tratamiento.',
  s86ca12d3ac4011b1: 'Pida ayuda de emergencia si tiene confusión o mucho sueño, o si le cuesta hablar.',
  se2915e679ae4eb2d:
    'Estas señales pueden venir de una piedra en el riñón, o de una infección en la vejiga o en un riñón.',
  s15934586c2ce04c5:
    'Si tiene un equipo médico que le trata el cáncer, llame a ese equipo. Si no, llame a su médico.',
  s1f323260a47f22f6: 'El dolor de espalda debe revisarse rápido en toda persona que tiene o tuvo cáncer.',
  s5f3bbba9f05cff4f: 'Diga cuánto peso ha perdido, y desde cuándo.',
  scf5b7f2baadfb49b:
    'El dolor de espalda junto con una pérdida de peso que no puede explicar debe revisarse sin demora.',
  s6b72f843fd457b9d:
    'Pida algo que alivie el dolor. Diga qué ha tomado y qué cosas le impide hacer el dolor.',
  sffc0496c83cd0cc7: 'Un dolor tan fuerte necesita ayuda, sea cual sea la causa.',
  sf6561adf6b805a88: 'Diga qué se ve diferente, y desde cuándo.',
  s380969777c4e0368:
    'Un sarpullido o ampollas en un lado pueden ser herpes zóster (culebrilla). El tratamiento funciona mejor en los primeros días, así que pregunte a un farmacéutico si no logra hablar con su médico.',
  s4407a4bef512c9ef: 'Una espalda que se ve diferente debe revisarse sin demora.',
  sb99939081a20c10f: 'Diga dónde le duele, desde cuándo y qué lo empeora.',
  sb177ecc4709821f0:
    'Si empezó antes de los 45 años, lleva más de 3 meses con el dolor y tiene rigidez por la mañana, dígalo. Puede ser una forma de artritis.',
  saf3bebf7a6310ace: 'Un dolor así debe revisarse, porque a veces tiene una causa grave.',
  s95189bb32f813add:
    'Cada señal de esa lista debe revisarse hoy. En caso de duda, un médico o un profesional de enfermería puede ayudarle a decidir.',
  s1b3e99db8ef6c9c1:
    'Deje de correr, de saltar y de practicar el deporte que le provoca el dolor hasta que le hayan revisado. Caminar está bien si no duele.',
  s75e8c01d077a1d95:
    'Hable de su entrenamiento, de las fracturas que ha tenido, de su alimentación y su peso, y de la menstruación, si la tiene.',
  s71ea98b862f81e44: 'Si está o puede estar embarazada, dígalo.',
  sb46889ca24d7ec84:
    'Un dolor en la ingle que le hace cojear es otra cosa. No corra ni salte sobre un pie, y consulte hoy a un médico.',
  s62a4a07618c4837a:
    'En personas que corren o practican deporte, el dolor de espalda o de nalga con alguna de estas señales puede ser una fractura por estrés, una grieta muy fina en un hueso. Se cura, pero solo si deja de correr y de practicar el deporte que provoca el dolor.',
  s63efabad6f3b95e7:
    'Puede consultar a su matrona o partera, o a su ginecólogo. Si su próxima visita no es en los próximos días, llame.',
  s9c721fa1968b226f:
    'Llame hoy si nota dolor que va y viene, un vientre que se pone duro y luego se ablanda, sangrado, pérdida de líquido, o un bebé que se mueve menos de lo normal.',
  s803d4d89365d3fe7: 'Pregunte antes de hacer los ejercicios de esta página.',
  s6c0981510468bd15:
    'En el embarazo y después de un parto, quien mejor puede aconsejarle es su matrona o partera, o su médico.',
  se50c2f25102c19c2: 'Cuente cuándo empezó, que no se ha ido y que moverse ayuda.',
  s9a98e4b04c9adc2a:
    'Cuente si usted o su familia tienen psoriasis, una enfermedad del intestino como la de Crohn o la colitis ulcerosa, o artritis. Un ojo rojo y que duele necesita ayuda hoy.',
  s4dbce94fe37756ce:
    'Un dolor de espalda que empezó antes de los 45 años, que dura ya meses y que se alivia con el movimiento puede ser una forma de artritis que se puede tratar.',
  s6360b0e26babc6e4: 'Hasta entonces, siga moviéndose tanto como el dolor le permita.',
  sce0dadd349db2596: 'Pregunte a un farmacéutico qué medicamento para el dolor le conviene.',
  sf9a2e25ee0639146: 'Si corre, pare por ahora, y pregunte cuándo puede volver a empezar.',
  s34a69741b63d55f6:
    'El dolor de espalda o de pierna que empeora, que le impide hacer su vida normal o que dura semanas debe revisarse.',
  sbcf6ffb52f12357b:
    'Siga con sus actividades normales en lo posible. Intente no sentarse ni acostarse por mucho tiempo.',
  s0593bec4ec0f05f7: 'Una bolsa de calor envuelta en una toalla puede aliviar el dolor.',
  s5af9dbf589fccb28: 'No ponga calor sobre la piel que siente adormecida. Podría quemarse sin darse cuenta.',
  s817a04d71c603d3f:
    'Si correr le provoca el dolor de la pierna o lo empeora, por ahora camine en vez de correr.',
  s810fe3c8faea9209:
    'Consulte a un fisioterapeuta si quiere ayuda con el ejercicio y para volver a su vida normal.',
  s39658949d97ca587:
    'El dolor que baja por una pierna viene a menudo de un nervio irritado. Muchas personas mejoran en 4 a 6 semanas, pero puede tardar más.',
  s69d7cae1f86f3775: 'Siga moviéndose, y no se quede en la cama por mucho tiempo.',
  s3240ad6eaf1195e0:
    'Empiece con lo que puede hacer ahora. Divida las tareas, descanse entre una y otra, y aumente poco a poco.',
  s486ceb67beadf4f6:
    'Si corre, puede seguir corriendo mientras eso no empeore el dolor durante la carrera ni al día siguiente. Al principio corra menos y más despacio.',
  s8cc70eb2ac10d5b8:
    'Usted no notó ninguna de las señales de alerta por las que preguntamos. Un episodio nuevo de dolor de espalda sin esas señales suele aliviarse en unas semanas. El ejercicio y la fisioterapia también pueden ayudar cuando el dolor ha durado más.',
  s50c1e6e350a16bbd: 'Pida ayuda de emergencia de inmediato si le pasa algo de esto ahora o más adelante:',
  s95e1c220988fd75f: 'Busque atención médica el mismo día si más adelante le pasa algo de esto:',
  s45e9d4fffcedcd43:
    'Ninguna señal por sí sola muestra con certeza cuál es el problema. Por eso, en caso de duda, esta guía elige lo más seguro. Es información general y no sustituye a un examen médico.',
  s4eee94ad4c0d9f91: 'Ejercicios para la parte baja de la espalda',
  s5ee4441a29ab574e:
    'Empiece por caminar, por llevar las rodillas de lado a lado y por la inclinación de la pelvis. Añada otros ejercicios, uno por uno, a medida que la espalda se calme.',
  sa6f8ee9c9f97c4d3: 'Empiece con suavidad',
  s4e20b7bf473fb863:
    'Muévase despacio y siga respirando. Está bien sentir un estiramiento leve o que los músculos trabajan.',
  s6c92be18c4b4a9e8:
    'Si un ejercicio no dice otra cosa, empiece con 5 repeticiones, 3 veces al día. Cada pocos días, añada 1 o 2 repeticiones si le resulta cómodo.',
  sb5bcc3aa0543e820:
    'Algunas espaldas se sienten mejor al doblarse hacia adelante y otras al doblarse hacia atrás. Muévase más en la dirección que le alivia el dolor. No haga ningún ejercicio que mande el dolor pierna abajo.',
  sf65d8d94747fea2b: 'Si le cuesta bajar al suelo, haga los ejercicios en una cama firme.',
  s90db1782a60d7b2e:
    'Para levantarse, gire hasta quedar de lado y empuje con los brazos. Desde el suelo, póngase de rodillas con las manos apoyadas en el suelo, apóyese en una silla firme y levántese.',
  s97b7c65b7983dec3: 'Cuánto dolor es aceptable',
  s3d39397aa22a5822: 'Ponga un número a su dolor: cero es ningún dolor, diez es el peor que puede imaginar.',
  s096c4d1be74e1854:
    'Hasta 3 de 10 está bien si a la mañana siguiente ya se ha calmado. Pare si sube más, si le hace cojear o si se extiende pierna abajo.',
  s7b269d3eb38b0ce3: 'Pare el ejercicio si',
  sc868a1682bb000b2: 'el dolor sigue empeorando o se vuelve muy fuerte;',
  sccbe2c5953d0fe08: 'siente un dolor nuevo, agudo o punzante;',
  s5a98951df5f556aa: 'el dolor se extiende pierna abajo, o llega más abajo que antes;',
  s2933be485b9b3b59: 'siente adormecimiento, hormigueo o debilidad en una pierna o en un pie;',
  s9ea6e7a14a4b0d9c: 'siente mareo o malestar.',
  sc48f5b6837266a4f: 'Consulte a un profesional de la salud antes de empezar si',
  sf1955b7b14653cf5: 'tuvo hace poco una caída, un accidente u otra lesión;',
  s1830f2006208c669: 'tuvo hace poco una operación, o tiene una prótesis de cadera o de rodilla;',
  scdbd7d5456a0199b: 'tiene, o puede tener, un hueso roto o huesos débiles (osteoporosis);',
  s6b7c68069b8abdb9: 'está embarazada o dio a luz hace poco;',
  s4d3b30e118b1d7f2: 'siente mareos a menudo, o tiene la presión (tensión) alta sin controlar;',
  s71776dd70458befe: 'no sabe si el ejercicio es seguro para usted.',
  s5bc0f772df834c26: 'Dobla la parte baja de la espalda hacia adelante',
  s401886f05bbe6f38: 'Dobla la parte baja de la espalda hacia atrás',
  s7944b5d7cebd947e: 'Empiece con estos',
  s5328d4b3b6442771: 'Si se siente mejor al doblarse hacia atrás',
  s38745aaa43f545db: 'Si se siente mejor al doblarse hacia adelante',
  s5102ba47788abfe0: 'Para ganar fuerza, cuando el dolor se haya aliviado',
  s8d369735d3dd22f8: 'Caminar',
  sba80b726eb9c809e:
    'Póngase de pie con el cuerpo erguido y mire al frente. Deje sueltos los hombros y los brazos.',
  s5a63776b27f6e729: 'Camine a un paso que le resulte cómodo, y deje que los brazos se balanceen.',
  s87b4a52a19ad3da5: 'Regrese antes de cansarse.',
  s2da65c053f0bfb0a:
    'Camine a menudo. Al principio bastan caminatas cortas. Vaya un poco más lejos cada pocos días si le resulta cómodo.',
  se05b450d99b50651: 'Que la espalda se va soltando al caminar.',
  s09da611b9218ee30: 'Vaya más despacio o descanse si el dolor se extiende pierna abajo o le hace cojear.',
  s91f9c472f89ddc26: 'Rodillas de lado a lado',
  s651337714ee142c8:
    'Acuéstese boca arriba con un cojín pequeño y plano bajo la cabeza. Doble las rodillas y manténgalas juntas, con los pies apoyados en el suelo. Deje los brazos estirados en el suelo, un poco separados del cuerpo.',
  s1d87e246f1cbbd6b:
    'Deje caer despacio las dos rodillas hacia un lado. Mantenga los dos hombros en el suelo.',
  s387c200d6bafa15b: 'Vuelva al centro y luego llévelas hacia el otro lado.',
  s350b2b748e058907:
    'Quédese ahí durante una respiración profunda en cada lado. Haga de 8 a 10 repeticiones todos los días, cambiando de lado.',
  s3292e180c28ccbba: 'Un giro suave en la parte baja de la espalda y en la cintura.',
  scb6a7ffee4f89aa1: 'Haga un movimiento pequeño si uno más grande le duele.',
  sc36b5cae19130b7f: 'Inclinación de la pelvis',
  s8506b6728f7df588:
    'Acuéstese boca arriba con las rodillas dobladas, los pies apoyados en el suelo y las manos sobre el abdomen. Entre el suelo y la parte baja de la espalda queda un pequeño hueco.',
  s99167cef8ddada53:
    'Apriete con suavidad la parte baja de la espalda contra el suelo hasta que se cierre el hueco. Las caderas se quedan en el suelo.',
  s6dc13ac6458de25c: 'Afloje despacio.',
  s3115cf0114a5868c: 'Mantenga la posición 2 segundos. Haga 5 repeticiones, 3 veces al día.',
  s8e033abe460f27e2: 'Que trabaja la parte baja del abdomen.',
  sdbb7f2b63f0738e1: 'Siga respirando. No empuje con los pies ni con el cuello.',
  s081151fb55b2177d: 'Levantar el pecho boca abajo',
  s7425003eeffbb01e:
    'Acuéstese boca abajo con la frente sobre una toalla doblada. Doble los codos y apoye los antebrazos en el suelo, a los lados.',
  s3c401e95effa91d4:
    'Levante el pecho y apóyese en los antebrazos, con los codos bajo los hombros o un poco más adelante. Las caderas y la parte baja del abdomen se quedan en el suelo.',
  saa562daebd8d5f63: 'Mantenga la posición y luego baje despacio.',
  s775d4616e1a3eece:
    'Cuando esto le resulte fácil, ponga las manos bajo los hombros y estire un poco los brazos. Las caderas se quedan abajo y relajadas.',
  s591549907831ecb5:
    'Quédese sobre los antebrazos hasta 20 segundos. Haga 2 repeticiones, una vez al día. Más adelante, con los brazos más estirados, haga 5 repeticiones lentas.',
  sa72f90184bca2d1a:
    'Una presión suave en la parte baja de la espalda. Si le duele una pierna, el dolor debe ir subiendo hacia la columna.',
  s73e985d7208ac44f: 'No lo haga si arquear la espalda le provoca dolor en la pierna o lo empeora.',
  sc977e5fbf6311f6b: 'Inclinarse hacia atrás de pie',
  s438ab1e8f3bddb8c:
    'Póngase de pie con una pared cerca, detrás de usted, y los pies separados al ancho de los hombros. Ponga las manos en la parte baja de la espalda, a la altura de la cintura.',
  scccce5cb55fe3a04:
    'Inclínese despacio hacia atrás sobre las manos, con las rodillas estiradas, hasta donde le resulte cómodo.',
  s1cd69bd32e4eb1fd: 'Vuelva a subir despacio.',
  s1c6e15bc308da7e3: 'Haga 5 repeticiones, 3 veces al día.',
  s70475a758ad4b9e2: 'Una presión suave en la parte baja de la espalda.',
  sf70d6b48d97da93b:
    'Pare si siente mareo o si le hormiguean las dos piernas. No lo haga si arquear la espalda le provoca dolor en la pierna o lo empeora.',
  s6ef9642af75955d2: 'Rodilla al pecho',
  s92c21bacc1308dcf: 'Acuéstese boca arriba con las rodillas dobladas y los pies apoyados en el suelo.',
  s15f04e4e395cee3f:
    'Apriete un poco el abdomen y pegue la parte baja de la espalda al suelo. Lleve una rodilla hacia el pecho con las dos manos.',
  sb6e9b73cda5cd4c3: 'Mantenga la posición, baje despacio y cambie de pierna.',
  s28a7c7893ee8f438:
    'Mantenga la posición 5 segundos. Haga 2 o 3 repeticiones con cada pierna, por la mañana y por la noche.',
  s04e38fe5ad1fa478: 'Un estiramiento suave en la parte baja de la espalda y en la nalga.',
  s4713f8d35dc3738e:
    'Si le molesta la rodilla, sujétese por detrás del muslo. No lo haga si doblarse hacia adelante manda el dolor pierna abajo.',
  s618dd4dc93e49143: 'Caderas hacia los talones',
  sc20d9643e6a5b27e:
    'Póngase de rodillas y apoye las manos en el suelo: las manos bajo los hombros, las rodillas bajo las caderas, la espalda plana y los codos sin bloquear.',
  s31b8507d91fe6bbf:
    'Lleve despacio las caderas hacia atrás, hacia los talones, y deje que el pecho baje. Deslice las manos hacia adelante para que los brazos queden estirados.',
  s364fa75bb4af9698: 'Vuelva a la posición inicial.',
  sd19fdf1306ff36c3:
    'Quédese ahí durante una respiración profunda. Haga de 8 a 10 repeticiones todos los días.',
  s34fa9ca0bf473c6b: 'Un estiramiento suave en la parte baja de la espalda.',
  sa71d60ef83bf5555:
    'Si tiene un problema de rodilla, haga solo una parte del recorrido. No lo haga si doblarse hacia adelante manda el dolor pierna abajo.',
  s8545094bc2096970: 'Puente',
  sedfc35e406dbfa99:
    'Acuéstese boca arriba con las rodillas dobladas, los pies apoyados en el suelo y los brazos a los lados del cuerpo.',
  sad11641c45ff352f:
    'Apriete el abdomen y las nalgas, y luego levante las caderas hasta que las rodillas, las caderas y los hombros formen una línea recta.',
  s3eca4c92c5a10bbe: 'Mantenga la posición y luego baje despacio.',
  sc3ef1b5924cd6985:
    'Mantenga la posición durante 3 respiraciones profundas. Empiece con 5 repeticiones al día. A lo largo de las semanas, aumente poco a poco. La Mayo Clinic (un centro médico de Estados Unidos) llega hasta 30.',
  s0757e969f0f93584: 'Que trabajan las nalgas, más que la espalda.',
  sf7ca50108a6afba1: 'Levante menos las caderas si le dan calambres en la espalda o en los muslos.',
  s2a64a0801e787cf4: 'Brazo y pierna contrarios',
  s6bc5af2ae8675e5f:
    'Póngase de rodillas y apoye las manos en el suelo: las manos bajo los hombros, las rodillas bajo las caderas y la espalda plana.',
  sf6f3722846f644e5:
    'Estire un brazo hacia adelante y la pierna del otro lado hacia atrás, sin pasar de la altura de los hombros y las caderas. Siga mirando al suelo.',
  s9e41222fc4d1cb2e: 'Mantenga la posición, vuelva a la posición inicial y cambie de lado.',
  s8c846189aac3aefe:
    'Mantenga la posición hasta 10 segundos. Haga 5 repeticiones de cada lado, una vez al día.',
  s42ef62b2c5c36e9d: 'Que trabajan la espalda, el abdomen y la nalga.',
  s3de7f3fb247f38a8: 'Si se tambalea, mueva solo un brazo o solo una pierna.',
  sd44c9fca7e94f373: 'Puente de lado sobre las rodillas',
  s37848bfca99c30dd:
    'Acuéstese de lado con las rodillas dobladas. Levante el tronco y apóyese en el codo, que queda bajo el hombro, con el antebrazo apuntando hacia adelante.',
  s7bdeb59b1eef696c:
    'Levante las caderas hasta que las rodillas, las caderas y los hombros formen una línea recta.',
  sb34d763b17bef540: 'Mantenga la posición, baje despacio y cambie de lado.',
  sc6645fb64cd5409a:
    'Mantenga la posición hasta 10 segundos. Empiece con 2 repeticiones de cada lado, una vez al día. Añada 1 cada pocos días si le resulta cómodo.',
  s8d2369bd70a41ddf: 'Que trabaja el lado de la cintura que queda abajo.',
  s8c645ced7d367baf: 'No lo haga si le duele el hombro.',
  s14c88b52fb1cfa5f: 'Abdominal corto',
  sdf9b604eb7811380:
    'Acuéstese boca arriba con una rodilla doblada y la otra pierna estirada. Ponga las dos manos debajo de la parte baja de la espalda.',
  s3683ca8f7f99e0a1:
    'Levante apenas del suelo la cabeza y los hombros, como un solo bloque. La parte baja de la espalda no se mueve.',
  s928a56a63dd5c560:
    'Mantenga la posición y luego baje despacio. Cambie de pierna a la mitad de las repeticiones.',
  s08082d7be8719e5f:
    'Mantenga la posición hasta 10 segundos. Haga 3 repeticiones con cada pierna doblada, una vez al día.',
  safe4ddf4f9232ea6: 'Que trabaja la parte de adelante del abdomen.',
  s4e9415b15432eaea: 'Pare si le duele el cuello.',
  s8e42ecf0a63b5753: 'Posiciones que a menudo alivian el dolor',
  s8a04b9bfeefef004:
    'Quédese con las que le ayudan. Descanse un rato corto, y luego levántese y muévase: acostarse por mucho tiempo no ayuda.',
  s3d020a4704bba9bd: 'Boca arriba, con almohadas bajo las rodillas',
  sa08edd035452d9fa: 'Ponga varias almohadas firmes bajo las rodillas, y apoye la cabeza en un cojín.',
  s8b60728f6f9977e6: 'De lado, con un cojín entre las rodillas',
  s41b743d2e5a7b558:
    'Doble las rodillas, con un cojín pequeño y firme entre ellas y una almohada bajo la cabeza.',
  s54420cfca129a962: 'Correr y el dolor lumbar',
  sdd06d6bdaa3d6960: 'Qué hacer cuando le duele la espalda, y cómo volver a correr.',
  s61b03c5b337a164e: 'Primero: ¿es una emergencia?',
  sc0791e346acdaae8: '{callForSigns}',
  s9ab11300e3a90b8c:
    '¿Adormecimiento entre las piernas, un problema nuevo con la orina o con las heces, debilidad en las dos piernas, dolor en el pecho, o un accidente grave? {callNow}',
  s66593216e86b6870: 'Sin deporte habitual',
  sd98ec7897ab0b398: 'Personas que trotan',
  s8753a9b9be27045e: 'Corredores de larga distancia',
  sa143f684fb85e35c:
    'Banda: cuánto había que correr cada semana para participar. Punto: cuánto corrían en promedio.',
  s21159d601e3fd4bb: 'fácil',
  s334c50d33626219f: 'más bien fácil',
  s3f55affcd93b77d0: 'más bien duro',
  sd49ce7d3f601a86c: 'En pocas palabras',
  s836526ad22e2220d: 'La mayoría de los dolores de espalda nuevos se alivian en unas semanas.',
  s697fee1bf8cd6062: 'El dolor no tiene por qué significar que haya un daño: su espalda es fuerte.',
  s42b39a260d3c5bb6: 'Siga moviéndose, también en el trabajo si puede.',
  s123a554768277f73: 'La mayoría de las personas no necesitan una prueba de imagen (como una resonancia).',
  sba7827977e95388f: 'Cuando el dolor se haya aliviado, puede volver a correr paso a paso.',
  s636332f4f8298d1d: 'Cuando le duele la espalda',
  s06cc8f1d555373a1: 'Qué hacer ahora',
  sd75dfdcc278ce3f0: 'Siga moviéndose.',
  se9bc25a8ae8c068d:
    'Deje de correr por hoy, y camine con suavidad si puede. En un episodio nuevo de dolor de espalda esto ayuda un poco más que el reposo en cama. Con ciática, el dolor cambia poco, pero caminar le mantiene en forma.',
  sc1d199eb8d710e72: 'Busque lo que alivia el dolor.',
  sae519b0b35b6e2e2:
    'Intente acostarse boca arriba con almohadas bajo las rodillas, o de lado con un cojín entre ellas. Si doblarse en una dirección alivia el dolor, o lo saca de la pierna, haga más de eso. Deje de hacer lo que lo manda más abajo.',
  s2a49402b90ad7bfc: 'Pruebe el calor o el frío.',
  s08c55ae541197ee1:
    'Algunas personas prefieren una bolsa de calor, otras una de frío. Envuélvala en una toalla. No la ponga sobre la piel que siente adormecida: podría quemarse sin darse cuenta.',
  s9854232c00ab2517: 'Vaya a su ritmo.',
  s9949089b781c8644:
    'Empiece con lo que puede hacer ahora, descanse entre una cosa y otra, y aumente poco a poco.',
  s482e7921ddf8ff1a: 'Vuelva a correr cuando el dolor se alivie.',
  s53f48961d20a7caa:
    'Puede correr si eso no empeora el dolor durante la carrera ni al día siguiente. Al principio corra menos y más despacio.',
  s17d8a0eae128bd76: 'Si el dolor quema o baja como una descarga por una pierna',
  s49f75e526dfaa02f:
    'Si aparece cualquiera de las señales de emergencia, pida ayuda de emergencia de inmediato.',
  s3e29485b9506cabe:
    'El ardor, el dolor como una descarga, el hormigueo o el adormecimiento que baja por una pierna viene a menudo de un nervio irritado (ciática). Muchas personas mejoran en 4 a 6 semanas, pero puede tardar más.',
  sc6ad61056db77cb2:
    'Las señales de emergencia pueden aparecer más tarde. Si aparece una, llame de inmediato.',
  sc606bccb0878ad4c:
    'Si el dolor de pierna dura más de unas semanas, consulte a un profesional de la salud. En un estudio grande, las personas que habían tenido una hernia de disco por más de 6 meses se recuperaron peor.',
  sa37e43387c05872f: 'Mejorar',
  s1a5f7b95d3965965:
    'Un episodio nuevo de dolor de espalda suele empezar a aliviarse en las primeras 2 semanas y se calma en 4 a 6 semanas. A menudo vuelve en algún momento. Eso no tiene por qué significar un daño nuevo.',
  s5e380774ad7c45d1:
    'También hay ayuda para el dolor que dura desde hace mucho tiempo. La guía médica británica pone primero el ejercicio, antes que los medicamentos.',
  s70d7cae8362469b9: 'Si el dolor se reaviva',
  sa7ffb4848810fc19: 'Haga menos por poco tiempo, pero no pare del todo.',
  s898a348843864e9d: 'Algunas personas necesitan descansar un par de días. Un mal día no es un daño nuevo.',
  s0e0a0fbcb03cc014: 'Use el calor y las posiciones que le ayudan. Luego vuelva a aumentar un poco cada día.',
  s1aac2923c36f8c2d:
    'En el ensayo WalkBack, un programa de caminatas se asoció con un tiempo más largo hasta que volvió el dolor de espalda.',
  sdf8f2921b158012a: 'El trabajo y levantar peso',
  s0c49b945e8735a9e: 'Puede trabajar antes de que el dolor desaparezca.',
  s2c7e75733972b862:
    'Siga trabajando si puede, o vuelva en cuanto le sea posible. No hace falta que antes desaparezca el dolor.',
  s1eed057279c4c27c:
    'Al principio, pida tareas más ligeras. No pase demasiado tiempo en una silla, y cambie de posición a menudo. Vuelva poco a poco a levantar cosas pesadas.',
  s8b831ec8b12bda8b: 'El sueño y el estrés',
  sa4e1e3430e85af7f: 'Cualquier posición que sea cómoda está bien.',
  s6b75621c520b3f3b: 'No existe la mejor posición ni el mejor colchón. Elija lo que le resulte más cómodo.',
  sc3dbfee74e266a5e:
    'De lado, pruebe un cojín pequeño y firme entre las rodillas. Boca arriba, pruebe varias almohadas firmes bajo las rodillas.',
  s71e039de29024270: 'Dormir con buenos hábitos y tener menos estrés puede ayudarle a sobrellevar el dolor.',
  saeeb99887f7a2c2a: 'Medicamentos',
  s653e935f5f075b5e: 'Pregunte a un farmacéutico qué es seguro para usted.',
  s82a3cfd53eb80d8c:
    'Los antiinflamatorios en pastillas, como el ibuprofeno, pueden ayudar. Tome la menor cantidad que le ayude, durante el menor tiempo que pueda.',
  s48404b11903f4e76:
    'No son seguros para todas las personas. Pregunte primero a un farmacéutico si está embarazada o tiene más de 65 años, si usa anticoagulantes (medicamentos para que la sangre no se coagule) o toma otras pastillas, o si ha tenido problemas de estómago, riñón, corazón o asma.',
  s229d71de88da333b: 'Con ciática no está claro cuánto ayudan.',
  sab28f43551aa6d47: 'El paracetamol (acetaminofén) por sí solo ayuda poco.',
  scb1f13da51567030:
    'Los analgésicos fuertes (opioides, como la codeína) hacen poco contra el dolor de espalda que dura mucho tiempo y pueden hacer daño.',
  s09b427a53008d854: 'Qué hace un fisioterapeuta',
  sa22cb28bd333eb0f: 'Le escucha, le examina y planifica con usted.',
  sf394f6e75c4fc408:
    'El fisioterapeuta (kinesiólogo en algunos países) le pregunta por su dolor, le examina y planifica el tratamiento con usted. Puede darle ejercicios para mejorar su forma física y su fuerza, consejos útiles y ayuda con lo que le preocupa.',
  s4ed9f7baea1ede23: 'Cuándo sirve una prueba de imagen',
  s4293e95e1ece6d79: 'Pocas veces, y solo si cambia el tratamiento.',
  s504a43ad5b2cf02a:
    'Una prueba de imagen sirve cuando un médico sospecha una causa grave o planea una operación o una inyección. Si no, pocas veces cambia lo que ayuda.',
  sfefe271136307703:
    'A menudo muestra un desgaste que no hace daño. Entre las personas sin ningún dolor, se ven discos gastados en unas 37 de cada 100 a los 20 años y en 96 de cada 100 a los 80 años.',
  se94076988560af2a: 'Volver a correr',
  s309c6e48dbab6685:
    'No empiece hasta que se haya descartado una fractura por estrés (una grieta muy fina en un hueso) si el dolor apareció poco a poco en un lado de la parte baja de la espalda o en una nalga, o si tuvo cualquiera de las señales de alerta de este artículo.',
  scf05e55020ea7ec9:
    'Consulte primero a un profesional de la salud si está embarazada o dio a luz hace poco, si tiene una enfermedad del corazón, de los pulmones o de los huesos, o si tuvo hace poco una lesión o una operación.',
  s557e0243faab03d5:
    '¿Dolor en la ingle que le hace cojear? Deje de correr, no salte sobre un pie, y consulte hoy a un médico.',
  s7d2703b349d23745: 'Antes de empezar',
  s681ec83755177827: 'Espere hasta que pueda caminar 30 minutos sin dolor.',
  s0cecec57f0a55c5b:
    'Haga un calentamiento de 10 a 15 minutos. Corra en terreno llano, con buen calzado para correr que no tenga más de 6 meses.',
  s296c99e6000545c4: 'Planee 3 salidas a correr por semana, con al menos 1 día de descanso entre ellas.',
  se7823cf779e39f57: 'Cuánto dolor es aceptable, y cuándo avanzar',
  sd0c3e3efbff442f4:
    'Haga cada etapa al menos dos veces. No pase a la etapa siguiente si nota hinchazón o rigidez, o si el dolor aumenta durante la carrera o después. Repita la misma etapa hasta que eso desaparezca. Si no desaparece después de dos intentos, vuelva una etapa atrás.',
  s71d7a77c40df9bad: 'Un plan en seis etapas',
  sa0d7d8147b3641b3: 'De carreras cortas a correr sin pausa.',
  s3606116215eca642:
    'Un ensayo probó un plan de caminar y correr en personas con dolor de espalda, pero no eran corredores. No encontramos ningún plan probado en corredores con dolor de espalda. Los planes de aquí se hicieron para otros grupos. Un fisioterapeuta puede adaptarle uno.',
  sa3624bb95250c3c6:
    'Viene del plan de un ensayo con soldados que tenían lesiones de rodilla por sobrecarga. Todavía no se ha demostrado nada con él.',
  s2ae50be9f63e2299:
    'Una semana podría ser así: correr el lunes, el miércoles y el sábado. Los otros días, camine o haga sus ejercicios.',
  s6bca0f48dc746121: 'Si empieza a correr desde cero',
  s7fc321c33b508469: 'Un plan gratuito para principiantes.',
  s52979400b56c8310:
    'Couch to 5K (en inglés: «del sofá a los cinco kilómetros»), del servicio de salud británico (NHS), está escrito para principiantes. En 9 semanas, con 3 salidas por semana, va de correr 60 segundos a correr 30 minutos sin pausa.',
  s55f26af4c1a013ce: '¿Correr le hace daño a la espalda?',
  s035e0e81275e3968: 'Por qué importa el dolor lumbar',
  sbb11c24891a29cc8: 'Es frecuente, y correr carga con la culpa.',
  s7aee53f9ec7f4580:
    'El dolor lumbar es el dolor entre las costillas más bajas y los pliegues debajo de las nalgas. En 2020, unos 619 millones de personas vivían con él. Para 2050 pueden ser 843 millones.',
  saadf47ddd7a62915:
    'La mayoría de los adultos lo tienen en algún momento: del 58 % al 84 % de las personas, según un resumen de la guía médica británica.',
  s4001750d7e0196fe: 'En casi todas las personas, no hay una sola parte dañada que explique el dolor.',
  s120b23fdcfb09354: 'Qué se ha relacionado con el dolor de espalda en corredores',
  s79adfa146312dfed:
    'Los corredores suelen echar la culpa a la distancia. Una revisión de 19 estudios enumera estas relaciones, la mayoría vistas en un solo estudio:',
  sd187f39f855a3860: 'Rigidez.',
  sf90e017a0c5dec57:
    'Caderas que se doblan menos, músculos tensos en la parte de atrás del muslo y una espalda rígida.',
  sb946f77b1317c791: 'Largo de las piernas.',
  sea66714dcb185adc: 'Una pierna más larga que la otra.',
  sc76c9aff2a59dded: 'Cuerpo y años corriendo.',
  saf8f140d26ba39be:
    'Una estatura alta, un índice de masa corporal de más de 24 y llevar más de 6 años corriendo.',
  s7bd8e3939f1e365e: 'Un abdomen y un tronco débiles, o una pierna más fuerte que la otra.',
  s01255d82692078b7:
    'A menudo se les echa la culpa, pero no están entre las relaciones más comunes de la revisión.',
  s1bae4f44af7b051e: 'Son relaciones. Ninguna demuestra una causa, y usted puede tener varias o ninguna.',
  s35fc30827ed9f22b:
    'Hacer demasiado y demasiado pronto se ha relacionado con fracturas por estrés del hueso de la base de la columna.',
  s4db6033c88a4f5f6: 'El estudio de los discos de 2017',
  s0073c40839ef2147: 'Los discos de los corredores tenían más agua.',
  s23d005cd07270506:
    'En 2017, Daniel Belavý y su equipo compararon los discos de 79 mujeres y hombres sanos de 25 a 35 años.',
  sbf85bbc23bec621f: 'Los discos son los cojines blandos que hay entre los huesos de la columna.',
  safc20a16469ddf9a: 'Agua.',
  sc9f7789d9b98a317:
    'Usaron una resonancia magnética para calcular de forma aproximada cuánta agua tenían los discos.',
  s30c12a92930c52c4: 'Altura.',
  s683c131682eac636:
    'Las imágenes mostraron qué altura tenía cada disco en comparación con el hueso de al lado.',
  s79fff74a716bfce2: 'Movimiento.',
  s6224cf3bd686a216: 'Un sensor registró cómo se movían las personas en la vida diaria.',
  s946b82f50c85696c: 'Los tres grupos',
  sb82a5e3b04741a50:
    'Un grupo no había hecho deporte habitual durante 5 años. Las personas que trotaban habían corrido de {20 to 40 km} por semana, y los corredores de larga distancia más de {50 km}, unos y otros durante al menos 5 años.',
  s31a99afaf5d4c51c: 'Qué encontró',
  sfa24f439c0851b1b: 'Más agua en los dos grupos de corredores.',
  sc1ca1ade271d073b:
    'Sus discos tenían más agua que los de las personas que no hacían deporte, sobre todo en el centro blando.',
  s3f6364fafd67a649: 'Discos más altos solo con distancias largas.',
  s7aff1a23c6fe7fc0:
    'Solo quienes corrían más de {50 km} por semana tenían discos más altos (en comparación con los huesos de al lado), y solo en la parte más baja de la espalda.',
  s3e645cb5755cef2b: 'El movimiento moderado fue el que mejor encajó.',
  sa8095ebb97a3af09:
    'Los discos tenían más agua en las personas que se movían a menudo al paso de una caminata rápida o de una carrera lenta, unos {7.2 km} por hora. Los impactos fuertes, caminar despacio y quedarse sin moverse no mostraron esa relación.',
  s7cd177f48a766d02:
    'Algunas personas creen que correr desgasta la columna. En este estudio, los discos de los corredores no se veían peor.',
  s9871bc93418df80e: 'Qué no puede decirnos',
  s4f80d1cb4592ffb5:
    'Observó a las personas una sola vez. No puede demostrar que correr causó la diferencia.',
  s5e0c918a56ef5078: 'Puede ser que las personas que sienten bien la espalda simplemente sigan corriendo.',
  sd58da1a640fd39b6:
    'Todas las personas eran jóvenes y sanas, y casi todas eran blancas. El estudio no midió el dolor.',
  s2638968a4150fca6: 'Qué significan para usted todos los estudios',
  s6f5524d98a3a92a6: 'No se vio ningún daño, pero no se puede descartar.',
  sdc6126406be91070: 'Corredores mayores.',
  s0c3f67ec80016b32:
    'En un estudio muy pequeño de hombres de 44 a 62 años, los discos de 9 corredores eran un 20 % más altos que los de unos 8 hombres que no eran activos, y mostraban menos desgaste. No se vio con claridad que tuvieran más agua.',
  s137893bd06de8306: 'Corredores de maratón.',
  s142a86dafd2eee64:
    'En 54 corredores aficionados, el centro blando de los discos dio una señal de agua más débil que en otras 30 personas sanas. Los corredores tenían unos 4 años más, lo que puede explicar una parte.',
  sd1394cdb2a51a319: 'Primer maratón.',
  s028aa906ebe0d7ad:
    'En 21 personas que entrenaron para su primer maratón y lo corrieron, las imágenes de antes y de después no mostraron ningún cambio en los discos.',
  s738b957e06a2b6eb: 'Frecuencia del dolor de espalda en corredores.',
  sf2305590de3192e4:
    'En 19 estudios, del 0,7 % al 20,2 % de los corredores tenían dolor lumbar en el momento o en el período por el que se preguntó. Esto no se puede comparar con las cifras de toda la vida. A los autores de la revisión les pareció poco.',
  s251d7276943f045d: 'Correr con dolor de espalda.',
  sc9743033ba9590ad:
    'En el ensayo ASTEROID, 40 adultos de 18 a 45 años con un dolor de espalda de mucho tiempo siguieron un plan de caminar y correr durante 12 semanas o esperaron. El dolor de quienes corrieron bajó unos 15 puntos más en una escala de 100, y la vida diaria se les hizo un poco más fácil. Entre los 20 que corrieron hubo 7 lesiones o dolores de pierna, 1 desmayo por otra enfermedad y 1 episodio de dolor de espalda, ninguno de ellos grave.',
  s3f4e24f269a8b197: 'Quiénes participaron.',
  sb52ed0028b7b9fa8:
    'Nadie en ese ensayo corría de forma habitual, y las personas con ciática quedaron fuera.',
  s378d3979086bb88a: 'Una advertencia.',
  s15e1feb23e9877b6:
    'Un informe anterior de ese ensayo, presentado en un congreso, consideró que las diferencias eran demasiado pequeñas para importar mucho. Lo que corrían por semana subió de {2.9 km} a solo {5.6 km}.',
  sd0e5c67700c231a2: 'Caminar.',
  sd38cf8191a11e443:
    'En el ensayo WalkBack, 701 adultos acababan de recuperarse de un dolor de espalda. La mitad tuvo 6 sesiones con un fisioterapeuta a lo largo de 6 meses, para caminar más y aprender sobre el dolor de espalda. Un dolor de espalda que los limitaba volvió después de unos 208 días (en la mitad de ellos), frente a 112 días sin esas sesiones. Quienes caminaban tuvieron más problemas de piernas, pero no más problemas de salud en general (52 % y 54 %).',
  s18e9d1d4650f4644:
    'En conjunto, correr de forma habitual se asocia con discos que tienen más agua en uno de tres estudios.',
  sa8390d52242367cc:
    'Ninguno de estos estudios mostró daño en espaldas sanas, pero ninguno pudo descartarlo. Ningún estudio ha demostrado que correr reduzca el riesgo de dolor de espalda.',
  sb297f4f0fcd7b9b4: 'Sobre este artículo',
  sf89f96ff234f8164:
    'Es información general para adultos. No es un diagnóstico ni un consejo médico, y no puede descartar una causa grave de su dolor. Si algo de lo que dice aquí le hace empeorar, déjelo y busque ayuda.',
  sf14587bce88b04b0:
    'Usarlo no significa que usted sea paciente de la clínica. Nadie revisa los formularios de esta página en busca de emergencias. Los datos que vienen de estudios y guías médicas llevan el número de su fuente.',
};
