// Do not modify this file by hand!
// Re-generate this file by `npm run localize:build`.

import type { Texts } from '../loaded-texts.js';

export const texts: Texts = {
  'characters-left-few': 'Restam ${0} caracteres',
  'characters-left-many': 'Restam ${0} caracteres',
  'characters-left-two': 'Restam ${0} caracteres',
  'characters-too-many-few': '${0} caracteres a mais',
  'characters-too-many-many': '${0} caracteres a mais',
  'characters-too-many-two': '${0} caracteres a mais',
  'free-few': '${0} livres',
  'free-many': '${0} livres',
  'free-one': '${0} livre',
  'free-two': '${0} livres',
  s00fe2194254da24c: 'Você está pedindo:',
  s0382d73823585617: '${0}: ${1}',
  s04724c9438bd9d7f: 'Marque a caixa para concordar que usemos estes dados para responder a você.',
  s05c1a5416c70424d: 'Enviado, não confirmado',
  s061cc20e3432dead: 'Pausar',
  s0819ec3b2f05d9df: '${0} exercícios no seu plano.',
  s087d8607b52b5801: '${0}:',
  s0a0475abeb79eafe: 'buscar atendimento médico hoje',
  s0a642812f6c4244f: 'Noite',
  s0b78e5816aa59c3b: 'O sistema da clínica não está funcionando no momento. Tentamos várias vezes.',
  s0b7ae9543c001867: 'Resposta',
  s0c9094347864693d: 'O sistema da clínica demorou demais para responder. Tentamos várias vezes.',
  s0da1f5aea812f8de: 'Fique na posição inicial',
  s10e73480dcb38d62: '${0}, média de ${1}',
  s11741f3dac201727: 'Encurte este texto para no máximo ${0} caracteres.',
  s12e8e5c06537366d: 'Todos os horários são os da clínica: ${0}. Seu aparelho está em outro fuso horário.',
  s137af9f7040dc2d2: '(opcional)',
  s155085305728da46: 'Qualquer horário',
  s159d6f6855a39c87: 'O guia sugeriu',
  s166d4625908fca17: 'Ligue para {phone}.',
  s16a7b54cf8ef4151: 'Horários livres',
  s179f079eba118bd5: '${0} repetições',
  s17bd81b727631717: 'O envio precisa de JavaScript. Sem ele, entre em contato diretamente com a clínica.',
  s17c44291d37572e5: 'buscar socorro de emergência agora',
  s18189db02df92eee: 'Como podemos falar com você?',
  s181d81e1b0cfe772:
    'Ainda sem resposta. Vamos tentar de novo automaticamente em cerca de ${0} segundo. Mantenha esta página aberta.',
  s1abae3b7d91f4da9: 'Você escolheu “${0}”.',
  s1b620e51708bd4dd: 'Adicionar à agenda',
  s1b8fea5fbdec3fee: 'Como seus dados são tratados',
  s1be0c2529780107a: 'Enviar pedido',
  s1c7fcb00f86a04a2: 'Repetição ${0} de ${1}, segure',
  s1d30e439a7e5b273: 'Por favor, escolha outro.',
  s1d5e475212cda36a: 'Os sinais de emergência em uma lista',
  s228f7f2558aaf31b: 'Algo que devemos saber',
  s240732794d597f70: 'Terça-feira',
  s2541e1e0cb0dd02d:
    'No momento, não é possível mostrar os horários livres. Em vez disso, diga quais dias servem para você.',
  s25ba6e2031da2619:
    'No momento, não é possível enviar pedidos por esta página. Entre em contato diretamente com a clínica.',
  s265280d369303d42: 'Fonte ${0}',
  s268db7a6c01a0853: 'Segure ${0} segundos',
  s26cff41eb2280832:
    'Você pediu este horário, mas ele não fica reservado para você. A clínica vai confirmar ou sugerir outro.',
  s27ba42633d755737: '${0} vai ler seu pedido quando ele chegar.',
  s2921e7f59c966fb8: 'Ligue para {phone} ou escreva para {email}.',
  s2976eabb2709bf61: '(obrigatório)',
  s29a5b3d230c2249a: 'Cuidado:',
  s2a03bcdd821b84ab:
    'Você pediu este horário, mas o pedido não foi confirmado. Entre em contato com a clínica.',
  s2a05ad9c0361c23b: 'Horário pedido',
  s2b823be2e269b3c4: '${0} repetições com cada perna',
  s2c67e2f3659369bd: 'Para marcar por telefone, ligue para {clinic}: {phone}.',
  s2e599ea4064cdc68: '${0} pessoas',
  s30d8afddc9716922: 'Distância',
  s30d9ca7532c1b24f: 'Exigido para participar',
  s30e0850dcd380915: 'Um momento',
  s315268a289db73db: 'Você pode marcar este horário diretamente:',
  s326328a8367ccfe8: 'Pedir uma consulta',
  s338cca2d2f313247: 'Recomeçar',
  s339cf4cf7874f232:
    'A consulta ainda não está marcada: a clínica ainda precisa combinar um horário com você.',
  s34f992f3b893247d: 'Como devemos responder?',
  s357642906944392d: 'uma vez ao dia',
  s35795204e6031304:
    'A lista de horários livres está desatualizada, por isso não a mostramos. Em vez disso, diga quais dias servem para você.',
  s3682940d84938fc6: 'Mais água, e discos mais altos na parte mais baixa das costas',
  s3687049d1af562c4: 'Copiar',
  s38887b94b3320533: 'Endereço de e-mail',
  s3a8973a66698c3bd: 'Enviando seu pedido…',
  s3c04d718469a169c: 'Você pediu resposta por e-mail. Digite seu endereço de e-mail.',
  s3c5ba93e51bbad3d: 'Texto selecionado. Agora copie.',
  s3c75cb4ce97ee4e8: 'Vão ligar para você para combinar o dia e o horário.',
  s3c93cdf26493c2f2: 'Mova-se devagar',
  s3d3d4232369414d7: 'Não urgente',
  s3d4b875d3593a9a0: 'Segure por 1 respiração profunda',
  s3d86734d5e91aa85: 'Etapa ${0} de cerca de ${1}',
  s3d90500846000441: 'Agora o outro lado',
  s3d9bc3b296e6beed: 'Você deve sentir:',
  s3edf26897ee36620: 'Uma cópia do seu pedido',
  s3efbd5ff1baed218: 'Por telefone',
  s3fc8561a7c7c82fb: 'Digite o número de telefone só com dígitos, como +1 555 010 0199.',
  s414e44dd1cdc8f51: 'Esforço (escala até 10)',
  s41fb18df80731cac: '${0} min, depois ${1} min',
  s45352bd05108a6ca: 'Tentar agora',
  s467b030b9a34b3c8: 'Média',
  s46caede85673c926: 'todos os dias',
  s471d2322e9171043: 'não informado',
  s47593245265548bb: 'Você teve dúvida sobre um dos sinais da pergunta “${0}”.',
  s4a54c52f2da6e9a0: 'Tentando de novo: tentativa ${0} de ${1}…',
  s4bb67c90be5a3c70: 'Adicionar ao meu plano',
  s4bf7d9797c07c9d0: 'Quanto fazer:',
  s4d36c4b42d428f27:
    'É preciso informar um número de telefone ou um endereço de e-mail. Se puder, informe os dois.',
  s4e2544c953cabd3f: 'Mostrar mais horários',
  s4ef7abe9cfdeb217: 'Não, é a primeira vez',
  s534a1826e47cddf3: 'Você pediu',
  s53753cd746cb440c: 'Vão escrever para você para combinar o dia e o horário.',
  s55975cb573bae0c3:
    'Ainda sem resposta. Vamos tentar de novo automaticamente em cerca de ${0} segundos. Mantenha esta página aberta.',
  s55fa598b754cc3cc: '${0} (${1})',
  s569aaffc7cc3027f: 'Você pediu resposta por telefone. Digite seu número de telefone.',
  s5842215d9100bd5d: 'mais de ${0}',
  s584d2b02b846b5f6: 'Segure por ${0} respirações profundas',
  s5890f45d85df2390: 'Imprimir esta orientação',
  s58adddc06f7b3072: 'Consulta pedida, não confirmada',
  s5ac90eb24690d399: '${0} livres',
  s5d3fd7ce45b5b077: 'O que acontece agora',
  s5d94eee875979b17: 'Vamos tentar de novo automaticamente em ${0} s. Mantenha esta página aberta.',
  s5e9bf7157db6d407: 'Começar de novo',
  s5ee7b60f847eee36: 'Sábado',
  s600641e847470511: 'começar com cuidados em casa',
  s61a1403e9950ce0d: 'Imprimir meu plano',
  s6229f2f05064d311: 'Toque em “Reproduzir” e acompanhe o movimento.',
  s628b776a4fc5f1d6: 'Meu plano',
  s65038f735d8abb0b: 'Digite seu nome.',
  s65639688ee541e13: 'Mais água nos discos',
  s66dcbbc0355c2759: 'Domingo',
  s67a88e1e509e88d6: 'Caminhar, depois correr',
  s68465d44a1a5896e: 'Última revisão em ${0}, por ${1}.',
  s694b0dc9e3b93453: 'Nenhuma destas',
  s6b0e10f27440e4ab:
    'Você está sem internet. Vamos enviar seu pedido assim que a conexão voltar. Mantenha esta página aberta.',
  s6c3fe210cc5367d0: 'Urgente',
  s6ead281adf0d371d: 'Enviando…',
  s6ef9f08d9c94362c: 'Em que período do dia?',
  s70e5621823bf4cb2: 'Sua autorização',
  s71509c3d1dce009e: 'Volte devagar',
  s73de702bbe422cb7: 'Descanse',
  s74cf0a19e64a56d9: 'Por quê',
  s75edabaf5191e736: 'consultar logo um médico ou fisioterapeuta',
  s7605b4e01edf479d: 'Enviar outro pedido',
  s775be11fa34480d4: 'Enviar também o que o guia desta página sugeriu para mim: “${0}”.',
  s7b9d13ea440cd1d7: 'Quinta-feira',
  s7c4ec27b7c3b3d7b: 'Marque todos os que servem para você, ou nenhum se qualquer dia servir.',
  s7ee8cdf05d4fbb1d: 'Longo demais',
  s814105fa5dfff17f: 'Está em dúvida? Vá para o guia de sintomas',
  s819b90523b3d6aa5: 'Clínica',
  s81fa26ccde47d6b4: '(abre em uma nova aba)',
  s8254f284dc181ee3: 'Escrever para {email}',
  s83d37fe20a31f3b5: 'Marcar em ${0} (abre em uma nova aba)',
  s855beadbfdf0f58d: '3 vezes ao dia',
  s86a061e18e8dfea6: 'Você também pode entrar em contato diretamente com a clínica.',
  s86be321ded93fbf6: 'Seu pedido chegou',
  s895c346b31f02363: 'Sim, já',
  s8c2939d1dd487d86: 'Seu pedido não foi confirmado',
  s8c8dbae34bef5061: 'Caminhadas curtas, com frequência',
  s8ccd9b51a19e0a0e: 'Digite seu nome com letras.',
  s8e76e4c1fcfc5657: 'Escreva para {email}.',
  s90b567bafb0398f4: 'Por e-mail',
  s91e3a47599412f51: 'Fontes',
  s92998b5e484dbf77: 'Tarde',
  s93b35abb54a04e04: 'Nada do que você escreveu se perdeu.',
  s93ba2b587c4bce71: 'O sistema da clínica não aceitou o pedido.',
  s93e048b26b8faa94: 'Imprimir todos os exercícios',
  s93eb2b8a51418634: 'Confira sua resposta: ${0}',
  s94578cd3a6511a32: 'Ainda sem resposta',
  s94df8f882e138dce: 'Leitura de cerca de 1 minuto.',
  s95c46fa939372609: 'Você parou antes de o sistema da clínica confirmar o pedido.',
  s95fea670e9b6f11d: 'A clínica estará fechada nestas datas: ${0}.',
  s96e168a593fbe45a: 'Concordo que ${0} use estes dados para responder ao meu pedido.',
  s978464661758a212: 'Sexta-feira',
  s984d537787f462c4: 'Repita a caminhada e a corrida até completar a distância',
  s985ce27d498b41d9: 'Vão ligar ou escrever para você para combinar o dia e o horário.',
  s98b1cb8fb62909ec: 'Grupo',
  s99acf04bed761e7a: 'Código do pedido: ${0}',
  s9ce77805d7c06dcc:
    'Por exemplo, entrada acessível para cadeira de rodas ou intérprete. Por favor, não escreva informações médicas. Vamos perguntar sobre elas em particular. No máximo ${0} caracteres.',
  s9d8263673f83d474: 'Neste artigo',
  s9e887d76adfc7476: 'O que mudaria esta orientação',
  s9eaa6e7fbfd5cdd7: 'Quarta-feira',
  s9f74fea71a904005: 'Tenho dúvida sobre uma destas',
  sa08905172f6a0081: '${0} vai ler seu pedido.',
  sa1fcdce157fdc7e4: 'Restam ${0} caracteres',
  sa5e881d79dbe5270: 'Se você não tiver resposta, entre em contato e informe o código do pedido.',
  sa5f33e60aa7e0fe5: 'Se você tem um destes ${0} sinais',
  sa7634a02c49d0806: 'Digite um número de telefone ou um endereço de e-mail, para podermos responder.',
  sa85579ecdffccbcb: 'Por telefone ou e-mail',
  sa9ce596dc323fff6: 'O sistema respondeu:',
  sa9d1dd5d6142477d: 'Seu nome',
  sac8252732f2edb19: 'Data',
  sacae74732f544fca: 'Dias',
  sad189c88b3a343b1: 'O mesmo em tabela',
  sae1c7f13b7c0c47f: 'Começar',
  saefb5b8ad5696a60: 'Você já se consultou aqui antes?',
  sb05eac6313ad4f91: 'Erro:',
  sb0cb768191dd0bb6: 'Não foi possível contatar o sistema da clínica. Tentamos várias vezes.',
  sb0fe9e5d00916f8c: 'As perguntas precisam de JavaScript.',
  sb2005e4d765a50ca: 'de manhã e à noite',
  sb3309b9660f90424:
    'Diga como podemos falar com você e quando você poderia vir. Vamos responder para combinar o dia e o horário.',
  sb39df1bbb6c33a1e: 'Agora a outra perna',
  sb4e4fdef47fba0b8: '${0} ${1} (onde você está: ${2})',
  sb4f1dffbb6be6302: 'Limpar',
  sb559a60b36c9c3ea: 'Parar de esperar',
  sb67443775ce2d662: 'Emergência',
  sba7eb12702a83db5:
    'Seu pedido saiu desta página. O sistema desta clínica não consegue nos dizer se ele chegou.',
  sbaa11adb73f49746: 'Restam menos de ${0} caracteres',
  sbab8a0378ed583b1: '1 fonte',
  sbb010254273e32dd: 'correr do início ao fim',
  sbb99d4ec27fbb263: 'Terminou',
  sbd7c5e18b037ce50: 'A clínica',
  sc000ca5c641195fa: 'Esperando sua conexão',
  sc0a0c87d5c556c38: 'Número de telefone',
  sc0ef3e71481b222b: 'Referências',
  sc16e00a7a8b2fde2: 'Voltar',
  sc172de1898fc3d54: 'Ligar para {number}',
  sc1ab35b0ebc55ae5: 'Confira suas respostas',
  sc312e546dfde82a8:
    'Para avisar, você também pode ligar para {clinic}, telefone {phone}. Se ninguém atender, não espere que liguem de volta.',
  sc42ea202626e919c: 'Voltar para [${0}] no texto',
  sc658daf9a3c112ef: 'Manhã',
  sc766d6b28781a8ca: 'Pular o índice e ir para o texto',
  sc7b4d1769de1d1b6: 'Estes textos são de ${0}.',
  sc82af789c5f536d7: 'Mudar minha última resposta',
  sc82b0dc926cd79fb: 'Este horário não fica reservado para você. Vamos confirmar ou sugerir outro.',
  scc7b1d527461278d: 'Deixe isto em branco',
  scca83474f3ee5d57: 'O horário que você escolheu não está mais na lista.',
  sccd75e804ce01089: 'Digite o número de telefone completo. Ele tem pelo menos ${0} dígitos.',
  scd105819b5a10243: 'Reproduzir',
  scd1dd6ff53d0d01a: 'Tentar de novo',
  scf97f09d94a7c691: 'Para comparação',
  scfef7622ad797bbd:
    'Ele só existe enquanto esta página está aberta: nada é salvo nem enviado. Imprima para levar com você.',
  sd4355a904d5bc36a:
    'Se, em vez disso, você enviar este formulário, o horário não fica reservado. Vamos confirmar ou sugerir outro.',
  sd91f401d9cc6d198: '${0} caracteres a mais',
  sd9994f251f1280cf: 'Etapa',
  sdaabe24677c338c8:
    'Não há horários livres na lista para as próximas semanas. Diga quais dias servem para você e vamos procurar um horário.',
  sdd477e1b520e7057: 'Repetição ${0} de ${1}',
  sde47966822e4d9f8: 'Leitura de cerca de ${0} minutos.',
  se09b48c913202f63: 'Concordo que a clínica use estes dados para responder ao meu pedido.',
  se3ce0c293c719bac: 'Remover ${0} do meu plano',
  se4e190e9db13bace: 'Procurando horários livres… Você também pode escolher dias abaixo.',
  se6ad2583c024c72b: '1 exercício no seu plano.',
  se937e7ff3e393f70: 'a clínica',
  se9ff6e9a514d8cf9: 'Segunda-feira',
  sea4f08110bb8f15d: 'Remover',
  seb10d186738e5a12: '${0} repetições, alternando os lados',
  sece6f1350396c8ca:
    'Escolha um, ou nenhum se qualquer horário servir. Um horário só fica reservado para você depois da nossa confirmação.',
  sed1c4a6a4b89d090: 'sem esporte regular',
  seec6798afe90ffc8: 'Imprimir',
  sef49aec68fd1dc66: 'Nome',
  sf4de3bfbfaca12e5: 'Copiado',
  sf569a95dad8dd4c2: 'Nenhum destes serve para mim: prefiro escolher dias',
  sf6af012f8a187c0b: '${0} caractere a mais',
  sf6b9083936600892: '${0} repetições de cada lado',
  sf7430ef7f0883273: 'Resta ${0} caractere',
  sf830852cdb773002: 'Digite o endereço de e-mail completo, como nome@example.com.',
  sf917292fa563d77b: 'Quais dias servem para você?',
  sf96897ae0825f9a1: 'Busque socorro de emergência agora se você tem algum destes sinais:',
  sf983a4542eea78bb: 'Exercícios leves',
  sfa251e3af0f9c14c: '${0} a ${1}',
  sfaf3a89665ef65b0: 'Mostrar mais dias',
  sfbc6ec8281d1b1c9: 'O sistema da clínica não confirmou que o pedido chegou.',
  sfc5c0785c662f552: 'Distância por semana em cada grupo',
  sfd66c6fcd9f5f9af: '${0} fontes',
  sfe1006b52c12a321:
    'Abra um exercício e toque em “Adicionar ao meu plano”. Dois ou três bastam para começar.',
  sfe88d270aa3e71da: 'Código do pedido',
  sff2eceda32b6a0dd: 'Segure até ${0} segundos',
  sffaa46a3ca606c2f: 'Cuidados em casa',
  'waiting-few':
    'Ainda sem resposta. Vamos tentar de novo automaticamente em cerca de ${0} segundos. Mantenha esta página aberta.',
  'waiting-many':
    'Ainda sem resposta. Vamos tentar de novo automaticamente em cerca de ${0} segundos. Mantenha esta página aberta.',
  'waiting-two':
    'Ainda sem resposta. Vamos tentar de novo automaticamente em cerca de ${0} segundos. Mantenha esta página aberta.',
  s658075c73b58b7a4: 'Ligue agora para o {number}',
  sd1ffab89d7bfdf7e: 'Ligue agora para o {number}.',
  s3b6c3682bd61ba33: 'Ligue agora para o {number} se você tem dor nas costas junto com algum destes sinais:',
  sc232a0419e232996: 'Este formulário não serve para emergências. Em uma emergência, ligue para o {number}.',
  se7d4a9f528237d51:
    'Ligue agora para o número de emergência local (192 no Brasil, 911 nos EUA e no Canadá, 112 na maior parte da Europa, 119 no Japão)',
  s11da4a93344e3ecd:
    'Ligue agora para o número de emergência local (192 no Brasil, 911 nos EUA e no Canadá, 112 na maior parte da Europa, 119 no Japão).',
  s8e5350d937020f33:
    'Ligue agora para o número de emergência local se você tem dor nas costas e algum dos sinais abaixo. É 192 no Brasil, 911 nos EUA e no Canadá, 112 na maior parte da Europa e 119 no Japão.',
  s474254e716853de5:
    'Este formulário não serve para emergências. Em vez disso, ligue para o número de emergência local. É 192 no Brasil, 911 nos EUA e no Canadá, 112 na maior parte da Europa e 119 no Japão.',
  sd132c34bdbdabbf3: 'Avalie sua dor nas costas',
  s21d1d34812ab9085:
    'Algumas listas curtas de sinais ajudam você a decidir onde buscar ajuda e com que urgência.',
  s7db7665225f9286c:
    'É para quem está com dor nas costas agora. As perguntas sobre emergências vêm primeiro.',
  s15ec80cb4cac8f64:
    'Este guia dá informações gerais. Ele não dá um diagnóstico e não pode descartar uma causa grave. Se algo preocupa você, busque ajuda, seja qual for o resultado do guia.',
  scad9cad91cb5e4ec:
    'Suas respostas ficam nesta página e somem quando você a fecha. Nada é enviado, a menos que você escolha compartilhar o resultado ao pedir uma consulta.',
  s34ff20b3e0109cc8: 'Você está passando muito mal ou sente que pode desmaiar?',
  s819207d1553ba755: 'Sobre você',
  s771a99983e5f3d40: 'Sinais de emergência',
  s2bcb96760a02824c: 'Sinais que precisam de avaliação hoje',
  s4b593056088fc53c: 'Você e sua dor',
  s3e2d06eb64673d3a: 'Quantos anos você tem?',
  s5106cc8630bd786e:
    'Crianças e adolescentes devem fazer isto com o pai, a mãe ou outra pessoa adulta de confiança.',
  s18f7c6e136aa6735: 'Você está em alguma destas situações agora?',
  sa0ee23106419ab85: 'Toque na primeira que vale para você.',
  se88b9c43279c5c4b: 'Alguma destas coisas começou junto com esta dor, ou depois que ela começou?',
  sdb476f43bb82fe87:
    'Algumas são coisas íntimas. Perguntamos porque os mesmos nervos vão para as pernas, a bexiga, o intestino e os órgãos genitais. Se esses nervos estiverem apertados, você precisa de ajuda rápido.',
  s54ecca94e809fa22:
    'Algumas são coisas íntimas. Perguntamos porque os mesmos nervos vão para as pernas, a bexiga e o intestino. Se esses nervos estiverem apertados, você precisa de ajuda rápido.',
  sc43d4a4847fa9ae2: 'Alguma destas situações acontece com você?',
  s367f32b5a04dd91e: 'Alguma destas situações vale para você e suas costas?',
  s94bfdd411bab9f7d: 'Você está em alguma destas situações?',
  s18da071115637454: 'Alguma destas frases descreve sua dor ou suas costas?',
  s884d874ee07d3efd: 'Se você corre ou pratica esportes, alguma destas situações vale para você?',
  s8356f6dfe011ff77: 'Dança, academia, trilhas e treinamento militar contam como esporte.',
  s5d57cd2c1ea96744: 'Última pergunta: alguma destas situações vale para você?',
  s9a86b450fb80ebd6: 'Dor, pressão ou aperto no peito, agora ou de ontem para cá',
  s2825460b0595426f:
    'Pode ser fraca, parecer um peso ou uma azia que você não tinha antes, ou se espalhar para o braço, o pescoço ou a mandíbula (queixo).',
  s0e011452da61fcda:
    'Dor forte e repentina nas costas ou na barriga, e você sente que pode desmaiar ou está passando mal',
  scecaa37bd98ab05d:
    'Passar mal aqui é ter tontura, palidez, suor frio, falta de ar ou coração disparado. Também conta se você chegou a desmaiar.',
  sd6355a585fe6a320:
    'Dor nova ou que piorou nas costas ou na barriga, e você tem um aneurisma (uma artéria dilatada)',
  s4e1982a4f2e780eb:
    'Um aneurisma pequeno, que só está em acompanhamento, também conta. Um que já foi tratado com stent ou de outra forma também.',
  s8b1d17e75a3a51cc:
    'Dor forte nas costas que veio de repente, e você usa anticoagulante (remédio para “afinar o sangue”)',
  s550cad6eb8c7d65e: 'Como varfarina (Marevan), heparina, apixabana (Eliquis) ou rivaroxabana (Xarelto).',
  s19e94b06add3697e: 'Dor que começou depois de um acidente grave nos últimos dias',
  sa150de1d8750dd17:
    'Como um acidente de trânsito, uma queda de escada ou de cavalo, ou uma pancada forte nas costas. Conta mesmo que você tenha conseguido sair andando.',
  s6fa9938d972e422d: 'Dormência ou formigamento entre as pernas ou em volta das nádegas (bumbum)',
  s7bceb4f254ebc728:
    'Isto quer dizer: nos órgãos genitais, no ânus, nas nádegas ou na parte de dentro das coxas. O lugar pode parecer adormecido, ou a sensação de se limpar no banheiro pode estar diferente.',
  sbeb5945b2c06f8e3: 'Problema novo, ou que piorou, com a urina (fazer xixi) ou com o intestino (fazer cocô)',
  s04b1236778a036f6:
    'Por exemplo, é difícil começar, o jato é fraco, escapa sem querer, você não consegue segurar ou não sente sair, ou não tem vontade de ir ao banheiro. Uma vez só já basta.',
  sd51eeabf5f7b9147:
    'Só ardência não conta aqui. Perguntamos sobre isso mais adiante. Fezes duras por causa de remédios para dor não contam se você consegue sentir e segurar as fezes.',
  s5d6600bd1b9fb358:
    'Perda nova de sensibilidade durante o sexo, ou dificuldade nova para ter ou manter a ereção, ou para ejacular',
  sa8f81fe64efe665e: 'Não conta se você só evita o sexo porque as costas doem.',
  sa9fd57f804252324:
    'Dor, formigamento, dormência ou fraqueza que você não tinha antes e que desce pelas duas pernas',
  sdb681f77c17a8cd3:
    'Conta também se só os pés formigam ou ficam dormentes, ou se começou em uma perna só. Músculos doloridos por causa de exercício não contam, nem um problema antigo nas duas pernas.',
  s9c0eafee82815865: 'Você passou a andar sem firmeza ou de um jeito desajeitado',
  s9de79503d4a9fb08:
    'Por exemplo, você tropeça, se segura nas paredes, ou sente as pernas pesadas. Andar devagar só porque dói não conta.',
  sc28ef2f31c2c0908: 'Febre, calafrios ou tremores, e você está passando muito mal',
  s0776b07e07da5ebe:
    'Passar muito mal é ter confusão mental, estar difícil de acordar, ter fala enrolada, muita falta de ar, ficar sem urinar (fazer xixi) o dia todo, ou ter a pele manchada, muito pálida, acinzentada ou azulada.',
  s3dca480f4a3f39f8:
    'Você está ou pode estar grávida, e tem dor forte e repentina na barriga, dor na ponta do ombro, sangramento intenso, ou sente que pode desmaiar',
  s78716588113daf11:
    'A dor na barriga pode ser na parte de baixo ou de um lado só. Menstruação atrasada pode ser sinal de gravidez. Sangramento intenso nas semanas depois do parto também conta.',
  s607bfadac337b0c6:
    'Você tem ou já teve câncer, e a dor é forte e está piorando, ou suas pernas estão fracas, dormentes ou sem firmeza',
  se0300eb52ae30e2a:
    'Câncer de muito tempo atrás conta. Também conta uma dor nova em fisgada ou que vem como um choque, ou uma dor como uma faixa apertada em volta do corpo.',
  s42531ee97ae53848: 'Fraqueza nova em uma perna, ou um pé que cai ou que arrasta',
  sc2b3882d4e498d16:
    'Por exemplo, a ponta do pé prende no chão, o pé bate no chão quando você anda, a perna falha, ou você não consegue ficar na ponta do pé.',
  se83dd9ddcf20223e:
    'Dor nova ou que piorou, e nos últimos 3 meses você teve cirurgia nas costas ou na coluna, injeção nas costas (como infiltração), anestesia nas costas (como a peridural), ou uma infecção grave',
  s8f6f154072e6f9a6:
    'Grave quer dizer que você precisou de hospital, ou de soro ou remédio na veia. Dor que passou e voltou conta como nova.',
  s97f624e62df7d282:
    'Dor nova ou que piorou, e você tem imunidade baixa, faz diálise, tem um cateter na veia, tem ou já teve tuberculose (TB) em qualquer época, ou injeta drogas, como heroína ou cocaína',
  sf8f7210fe1ec49d3:
    'A imunidade pode ficar baixa por quimioterapia, transplante, HIV, uso prolongado de corticoides ou outros remédios que diminuem as defesas do corpo. Um cateter implantado sob a pele (port-a-cath) conta como cateter na veia.',
  sa57a408fc6a85067: 'Você está em tratamento de câncer e tem sensação de febre, calafrios ou mal-estar',
  sba1f50ffd1805954:
    'Tratamento que terminou há pouco tempo também conta. Conta mesmo que você não tenha medido a temperatura, ou que o termômetro não tenha mostrado febre.',
  sc5e17e573ebc5fad:
    'Você tem 65 anos ou mais, ou pode ter ossos fracos, e a dor veio de repente, ou depois de cair, levar uma pancada, levantar peso, se curvar ou tossir',
  s2f0b1404cd7b8d08:
    'Mesmo uma queda pequena ou um tranco conta. Os ossos podem estar fracos se você tem osteoporose, já quebrou um osso em uma queda pequena, ou toma ou tomou comprimidos de corticoide (como prednisona) por meses.',
  s886b7d7dfaf4df41:
    'Você está grávida ou deu à luz nas últimas 6 semanas, e tem dor que vai e volta, sangramento ou perda de líquido, ou o bebê está mexendo menos',
  sd5f7b69d0efb9fe0:
    'Barriga que endurece e depois amolece também conta. Na gravidez, algumas gotas de sangue ou roupa íntima molhada também contam.',
  s0232a95c698978f4: 'Febre ou calafrios, ou você sente calor e tremores',
  s8e92924c73d278b0: 'Suor que encharca os lençóis também conta. Não é preciso ter medido a febre.',
  s63cd6a379c97be5f: 'Sangue na urina (xixi), ou ardência ou dor ao urinar',
  s417b97c4316bc1d4:
    'Urina rosada, vermelha ou da cor de refrigerante de cola também conta, assim como dor forte na lateral do corpo, entre as costelas e o quadril, que vem em ondas.',
  sfa705365651e3614: 'Você tem ou já teve câncer',
  s37d5766c7fec3446:
    'Câncer de muito tempo atrás conta, e também câncer do sangue e melanoma. Outros cânceres de pele comuns, que foram retirados e já estão resolvidos, não contam.',
  s3881606f508c2cf7: 'Você perdeu peso sem tentar emagrecer',
  s30639b49331e1f35: 'Talvez você só perceba porque as roupas ficaram mais largas.',
  sa4a1f0f37d48e828: 'Dor forte o tempo todo, ou quase o tempo todo',
  s3c6d4c8d122d6dc8:
    'É tão forte que você não consegue dormir, ou mal consegue se mexer, se lavar ou se vestir.',
  s9e4696b2a60c9b27:
    'Um caroço, ou manchas, irritação ou bolhas na pele, que você não tinha antes, nas costas ou na lateral do corpo, ou costas que parecem tortas e antes não pareciam',
  scd0713f8d36ecb69: 'Um espasmo que puxa as costas para um lado por pouco tempo é comum e não conta.',
  s8b4cc0d5f431adaf: 'Dor que não melhora com o repouso, ou que é pior à noite',
  s15562ccfeb1b00b9: 'Dor na parte de cima das costas, entre as omoplatas (os ossos atrás dos ombros)',
  sfa8ca453168d4bb3:
    'Dor nas costas ou na perna que piora quando você tosse, espirra ou faz força no vaso sanitário',
  sb80a5fe6cb822791:
    'Você corre ou pratica esportes, e a dor veio aos poucos, de um lado da parte de baixo das costas (lombar) ou em uma das nádegas',
  sd53b00b272e4dde3:
    'Você corre ou pratica esportes, e treinou muito mais pouco antes de a dor começar, ou já teve uma fratura por estresse',
  sd932bc2eccc4c910:
    'Fratura por estresse é uma rachadura fina em um osso. Treinar por mais tempo ou mais pesado conta como treinar mais.',
  s6c3a248183f75bf2:
    'Você corre ou pratica esportes, e talvez não coma o suficiente para isso, ou sua menstruação parou ou ficou rara',
  sbc1a4f6c56a9a9fb:
    'Não conta se a menstruação parou por causa de gravidez, amamentação, menopausa ou anticoncepcional.',
  s5e479b4de4ab8636:
    'Você corre ou pratica esportes, tem menos de 25 anos, e dói mais quando você se inclina ou curva as costas para trás',
  s8e66769325d69f10: 'Você está ou pode estar grávida, ou deu à luz nas últimas 6 semanas',
  s524ea94638e680cd:
    'Dor que começou antes dos seus 45 anos, já dura mais de 3 meses e melhora quando você se mexe, e você sente o corpo duro de manhã ou acorda de madrugada',
  s2c55adaeffb6a79e: 'Dor que está piorando ou se espalhando',
  s833b7f84ba6d92e0: 'Dor que impede você de fazer suas atividades normais',
  s6f89ab9f9f36aa3b: 'Como trabalho, esporte, tarefas de casa ou cuidar de alguém.',
  s7fcdcf49d6d26cc6: 'Dor que não melhorou depois de algumas semanas, ou que sempre volta',
  sb7b7f4c85dde3c4c: 'Menos de 16 anos',
  se6d98cbac67585e1: '16 anos ou mais',
  s1a1e11b6c7d4c60a: 'Nenhuma destas, mas dor, formigamento ou dormência desce por uma perna',
  sccea44a63264a635: 'Busque socorro de emergência agora',
  s070c910c97daa993: 'Não espere por uma consulta e não vá dirigindo.',
  s38f803ceefa5ca85: 'Mesmo que você se sinta melhor',
  sb4b2f15fcbc920b9: 'Passe por uma avaliação médica mesmo que comece a se sentir melhor.',
  saab22a4712d7c9cd: 'Vá hoje ao pronto-socorro de um hospital',
  se5d2da5ab0e06002: 'Vá hoje, mesmo à noite ou no fim de semana. Conte lá o que você respondeu aqui.',
  s006d19fc18ebd4a4: 'Com que urgência',
  s7e2051a221f6ff71: 'Hoje. Não espere por uma consulta, e vá na mesma hora se piorar.',
  sa72a457e7f7b5b41: 'Ligue hoje para seu médico ou para um serviço de orientação médica por telefone',
  s6a7b0a3b4d2d65fc: 'Ligue hoje, mesmo à noite ou no fim de semana. Conte o que você respondeu aqui.',
  sdf124e4e2ce4d170: 'Ligue hoje. Não espere por uma consulta de rotina.',
  sdf36c0bbfa4cb096: 'Consulte logo um médico ou fisioterapeuta',
  s5e65a2420bc95c1d: 'Marque uma consulta com um médico ou fisioterapeuta. Conte o que você respondeu aqui.',
  s433fac0ea4494abb: 'Nos próximos dias. Peça um horário mais cedo se a dor piorar ou se aparecer algo novo.',
  s11c83342109fc8b6: 'Você pode começar com cuidados em casa',
  s7acf509f9d60255b:
    'Nenhuma das suas respostas indica que você precise de atendimento urgente agora. Se você sente que algo está errado, busque ajuda mesmo assim.',
  sce7eeef882389ded: 'Quando buscar ajuda',
  s694a8fadec25a141:
    'Dê algumas semanas para a dor melhorar. Consulte um médico ou fisioterapeuta se ela não tiver melhorado até lá, se impedir sua vida diária, ou se piorar.',
  sea826e7d8b7cda0f: 'Se você tem um aneurisma, diga isso ao ligar.',
  s0113f5e19329f719: 'Peça que alguém fique com você até o socorro chegar. Deixe a porta destrancada.',
  s78c98d1af8d7c60d:
    'Estes sinais podem vir do coração ou de um vaso sanguíneo grande. Isso precisa de socorro imediato.',
  s7e653945d8b05700: 'Diga que você usa anticoagulante (remédio para “afinar o sangue”) e qual é.',
  s53b117a3f6765de5: 'Avise na mesma hora se suas pernas ficarem fracas ou dormentes.',
  s8e7a5e951400792e:
    'Em quem usa anticoagulantes, uma dor forte e repentina nas costas pode vir de um sangramento em volta da medula espinhal.',
  sb61cd215683f4780: 'Fique sem se mexer. Não deixe ninguém mover você, a não ser que você esteja em perigo.',
  s282cfd8b17672cdc: 'Diga como foi o acidente e onde dói.',
  sdfc29e75265ce58b: 'Dor nas costas depois de um acidente grave pode ser sinal de um osso quebrado.',
  s8601932168d2a35b:
    'Se for mais rápido, peça a alguém que leve você a um pronto-socorro de hospital aberto dia e noite.',
  s291c6c4df6cd669f:
    'Diga com clareza o que mudou, inclusive as coisas íntimas. A equipe está acostumada a ouvir isso, e essas informações ajudam a agir rápido.',
  s6ce574c77db3abd7:
    'Estes sinais podem indicar que a medula espinhal, ou os nervos que vão para as pernas, a bexiga e o intestino, estão sendo apertados. Tratar cedo pode diminuir o risco de danos duradouros.',
  s53b9a8f9fa85f51b:
    'Diga que você tem sensação de febre ou calafrios e está passando muito mal, e que pode ser sepse.',
  sd31199480e961cc0:
    'Febre junto com estes sinais pode indicar que uma infecção se espalhou pelo corpo (sepse). Isso precisa de tratamento imediato.',
  sfd2115e5dc82e6ed: 'Diga que você está ou pode estar grávida e de quantas semanas, ou quando deu à luz.',
  s34ef91707496ad66:
    'Estes sinais podem vir de uma gravidez fora do útero, ou indicar que você está perdendo muito sangue.',
  s3786fc5398d074f4: 'Diga que você tem ou já teve câncer e que sua preocupação é com a coluna.',
  s28ae9befccbed725: 'Curve as costas o mínimo possível.',
  s08395ad45b30d6ab: 'Se uma equipe trata seu câncer, avise também essa equipe.',
  sc7e83af20b793ca3:
    'O câncer pode se espalhar para a coluna e apertar os nervos ali. O tratamento funciona melhor quando começa cedo.',
  se989fedef3cce064:
    'Diga sobre qual sinal você tem dúvida. A pessoa que atender vai perguntar mais sobre ele.',
  sdbcdb8edff8ade21:
    'Cada sinal daquela lista precisa de socorro imediato. Na dúvida, é mais seguro perguntar agora do que esperar.',
  s1800f9b5c9538b5e: 'Diga o que a perna ou o pé não consegue mais fazer e desde quando.',
  sbc02be65cbc28a3c: 'Peça a alguém que leve você. Não dirija com uma perna fraca.',
  s30e47d9b2b6d196b:
    'Vá agora se você não consegue levantar o pé de jeito nenhum, ou se está piorando de hora em hora.',
  s82b433e93e4e08b0: 'Uma perna que perde força pode ser sinal de que um nervo está sendo apertado.',
  s4ddc7d423697f4c2:
    'Diga qual cirurgia, injeção, infecção ou doença você teve, quando foi, e quais remédios ou drogas você usa.',
  saeea02b0c53e4d91:
    'Se você tomou anestesia nas costas (como a peridural), ligue também, no caminho, para o serviço que a aplicou.',
  s8851ee8c453871dc: 'Vá agora se você também tem febre, ou sente calor e tremores.',
  s3939e9ea88010265:
    'Micróbios podem chegar à coluna, e a maioria das pessoas com uma infecção assim não tem febre no começo. Essa infecção precisa de tratamento cedo.',
  s79e7b1f8fe99c699:
    'Ligue agora, de dia ou de noite, para o telefone de orientação do serviço que trata seu câncer, antes de sair. Talvez digam aonde você deve ir.',
  s982838129edf72fd: 'Se ninguém atender, vá agora ao pronto-socorro de um hospital.',
  sc59ad0ffe76c2a37:
    'O tratamento de câncer pode enfraquecer as defesas do corpo, e uma infecção pode ficar grave rápido.',
  s35bcc16ec5fc005f: 'Não levante nada nem faça exercícios até passar por uma avaliação.',
  s709c5fd19818473e: 'Diga se você caiu, e se tem ossos fracos ou toma corticoides.',
  s3b745f77f97275ce:
    'Quando os ossos podem estar fracos, uma dor repentina, ou uma dor depois de uma queda, mesmo pequena, pode vir de um osso quebrado na coluna.',
  s5c8f2c312bba0184: 'Diga sobre qual sinal você tem dúvida.',
  s6ebd8e2523771c44:
    'Se você consegue falar agora mesmo com seu médico ou com um serviço de orientação médica por telefone, pergunte primeiro a eles.',
  s9a97d5837cd3517c:
    'Cada sinal daquela lista precisa de avaliação em um hospital hoje. Na dúvida, é mais seguro perguntar.',
  s27c2e7540253ffbb:
    'Mostre esta página a seu pai, sua mãe ou outra pessoa adulta de confiança. Essa pessoa pode ligar para o médico.',
  seec89d208ea48d80: 'Diga há quanto tempo dói, se dói à noite, e quais esportes você pratica.',
  s99aa7282ec004a8c:
    'Se não conseguir falar com ninguém, tente de novo de manhã. Vá ao pronto-socorro de um hospital se piorar. Busque socorro de emergência se aparecer algum sinal abaixo.',
  sa177523ff41786da:
    'Dor nas costas em crianças e adolescentes precisa da avaliação de um médico. Os conselhos para adultos não foram escritos para eles.',
  s1fadd0fb198504b8:
    'Ligue primeiro para sua maternidade. No início da gravidez, ou se você não tem maternidade, ligue para seu médico.',
  s9854c2e0c6735221: 'Se ninguém puder atender você hoje, vá ao pronto-socorro de um hospital.',
  see789dca0baa8fab: 'Não faça os exercícios desta página antes de perguntar.',
  s504182c57b64d416:
    'Na gravidez e nas semanas depois do parto, estes sinais precisam de quem acompanha você e sabe como tudo está indo.',
  s4d8ca38b6dbaf20d:
    'Busque socorro de emergência se você tiver confusão mental ou muita falta de ar, ou se a pele ficar manchada ou muito pálida.',
  s4de7cd7fc22acf02: 'Dor nas costas com febre pode ser sinal de uma infecção que precisa de tratamento.',
  s86ca12d3ac4011b1:
    'Busque socorro de emergência se você tiver confusão mental, sonolência ou dificuldade para falar.',
  se2915e679ae4eb2d: 'Estes sinais podem vir de uma pedra no rim, ou de uma infecção na bexiga ou em um rim.',
  s15934586c2ce04c5: 'Se uma equipe trata seu câncer, ligue para ela. Se não, ligue para seu médico.',
  s1f323260a47f22f6:
    'Dor nas costas precisa de avaliação rápida em qualquer pessoa que tem ou já teve câncer.',
  s5f3bbba9f05cff4f: 'Diga quanto peso você perdeu e desde quando.',
  scf5b7f2baadfb49b: 'Dor nas costas junto com perda de peso sem explicação precisa de avaliação sem demora.',
  s6b72f843fd457b9d:
    'Peça algo para aliviar a dor. Diga o que você já tomou e o que a dor impede você de fazer.',
  sffc0496c83cd0cc7: 'Uma dor tão forte precisa de ajuda, seja qual for a causa.',
  sf6561adf6b805a88: 'Diga o que parece diferente e desde quando.',
  s380969777c4e0368:
    'Manchas, irritação na pele ou bolhas de um lado só podem ser herpes-zóster (cobreiro). O tratamento funciona melhor nos primeiros dias, por isso fale com um farmacêutico se não conseguir falar com seu médico.',
  s4407a4bef512c9ef: 'Costas que parecem diferentes precisam de avaliação sem demora.',
  sb99939081a20c10f: 'Diga onde dói, desde quando, e o que faz piorar.',
  sb177ecc4709821f0:
    'Diga se a dor começou antes dos seus 45 anos, já dura mais de 3 meses e seu corpo fica duro de manhã. Pode ser um tipo de artrite.',
  saf3bebf7a6310ace: 'Uma dor assim precisa de avaliação, porque às vezes tem uma causa grave.',
  s95189bb32f813add:
    'Cada sinal daquela lista precisa de avaliação hoje. Na dúvida, um médico ou enfermeiro pode ajudar você a decidir.',
  s1b3e99db8ef6c9c1:
    'Pare de correr, de pular e de fazer o esporte que dói até passar por uma avaliação. Pode caminhar, se não doer.',
  s75e8c01d077a1d95:
    'Fale sobre seu treino, fraturas que já teve, alimentação e peso, e sobre sua menstruação, se você menstrua.',
  s71ea98b862f81e44: 'Avise se você está ou pode estar grávida.',
  sb46889ca24d7ec84:
    'Dor na virilha que faz você mancar é diferente. Não corra nem pule, e consulte um médico hoje.',
  s62a4a07618c4837a:
    'Em quem corre ou pratica esportes, dor nas costas ou nas nádegas com algum destes sinais pode ser uma fratura por estresse, uma rachadura fina em um osso. Ela sara, mas só com repouso: sem correr e sem fazer o esporte que dói.',
  s63efabad6f3b95e7:
    'A consulta pode ser com seu obstetra ou com sua enfermeira obstétrica. Se sua próxima consulta não for dentro de poucos dias, ligue para eles.',
  s9c721fa1968b226f:
    'Ligue hoje se você tiver dor ou barriga dura que vai e volta, sangramento ou perda de líquido, ou se o bebê mexer menos que o normal.',
  s803d4d89365d3fe7: 'Pergunte antes de fazer os exercícios desta página.',
  s6c0981510468bd15:
    'Na gravidez e depois do parto, sua enfermeira obstétrica ou seu médico é quem melhor pode orientar você.',
  se50c2f25102c19c2: 'Conte quando começou, que não passou, e que se mexer ajuda.',
  s9a98e4b04c9adc2a:
    'Conte se você ou alguém da família tem psoríase, uma doença do intestino como Crohn ou colite, ou artrite. Olho vermelho e com dor precisa de atendimento hoje.',
  s4dbce94fe37756ce:
    'Dor nas costas que começou antes dos 45 anos, dura meses e melhora com o movimento pode ser um tipo de artrite que tem tratamento.',
  s6360b0e26babc6e4: 'Até lá, continue se movimentando até onde a dor deixar.',
  sce0dadd349db2596: 'Pergunte a um farmacêutico qual remédio para dor serve para você.',
  sf9a2e25ee0639146: 'Se você corre, pare por enquanto, e pergunte quando pode recomeçar.',
  s34a69741b63d55f6:
    'Dor nas costas ou na perna que piora, impede a vida normal ou dura semanas precisa de avaliação.',
  sbcf6ffb52f12357b:
    'Mantenha suas atividades normais até onde puder. Tente não ficar muito tempo na posição sentada ou deitada.',
  s0593bec4ec0f05f7: 'Uma bolsa morna enrolada em uma toalha pode aliviar a dor.',
  s5af9dbf589fccb28: 'Não ponha calor na pele que está dormente. Você pode se queimar sem perceber.',
  s817a04d71c603d3f: 'Se correr provoca ou piora a dor na perna, caminhe em vez de correr por enquanto.',
  s810fe3c8faea9209: 'Consulte um fisioterapeuta se quiser ajuda com exercícios e para voltar à vida normal.',
  s39658949d97ca587:
    'A dor que desce por uma perna muitas vezes vem de um nervo irritado. Muitas pessoas melhoram em 4 a 6 semanas, mas pode demorar mais.',
  s69d7cae1f86f3775: 'Continue se movimentando e não fique muito tempo na cama.',
  s3240ad6eaf1195e0:
    'Comece com o que você consegue fazer agora. Divida as tarefas, descanse entre elas e aumente aos poucos.',
  s486ceb67beadf4f6:
    'Se você corre, pode continuar, desde que isso não piore a dor durante a corrida nem no dia seguinte. No começo, corra menos e mais devagar.',
  s8cc70eb2ac10d5b8:
    'Você não notou nenhum dos sinais de alerta sobre os quais perguntamos. Uma crise nova de dor nas costas sem esses sinais costuma melhorar em algumas semanas. Exercício e fisioterapia também podem ajudar quando a dor já dura mais tempo.',
  s50c1e6e350a16bbd:
    'Busque socorro de emergência na mesma hora se alguma destas situações vale para você agora, ou passar a valer mais tarde:',
  s95e1c220988fd75f:
    'Busque atendimento médico no mesmo dia se alguma destas situações passar a valer para você mais tarde:',
  s45e9d4fffcedcd43:
    'Nenhum sinal sozinho mostra com certeza o que está errado. Por isso, na dúvida, este guia escolhe o passo mais seguro. São informações gerais e não substituem um exame médico.',
  s4eee94ad4c0d9f91: 'Exercícios para a lombar',
  s5ee4441a29ab574e:
    'Comece com a caminhada, os joelhos de um lado para o outro e a inclinação da pelve. Acrescente outros exercícios, um de cada vez, conforme as costas melhorarem.',
  sa6f8ee9c9f97c4d3: 'Comece com calma',
  s4e20b7bf473fb863:
    'Mova-se devagar e continue respirando. Não há problema em sentir um leve alongamento ou os músculos trabalhando.',
  s6c92be18c4b4a9e8:
    'A menos que o exercício diga outra coisa, comece com 5 repetições, 3 vezes ao dia. A cada poucos dias, acrescente 1 ou 2 repetições, se estiver confortável.',
  sb5bcc3aa0543e820:
    'Algumas pessoas melhoram curvando as costas para a frente, outras para trás. Faça mais na direção que alivia sua dor. Deixe de fora qualquer exercício que faça a dor descer pela perna.',
  sf65d8d94747fea2b: 'Se é difícil ir até o chão, faça os exercícios em uma cama firme.',
  s90db1782a60d7b2e:
    'Para se levantar, vire de lado e empurre com os braços. Se estiver no chão, fique com as mãos e os joelhos no chão, apoie-se em uma cadeira firme e fique de pé.',
  s97b7c65b7983dec3: 'Quanta dor é aceitável',
  s3d39397aa22a5822: 'Dê uma nota à sua dor: zero é nenhuma dor, dez é a pior que você consegue imaginar.',
  s096c4d1be74e1854:
    'Dor de até 3 em 10 é aceitável, desde que se acalme até a manhã seguinte. Pare se ela passar disso, se fizer você mancar ou se descer pela perna.',
  s7b269d3eb38b0ce3: 'Pare o exercício se',
  sc868a1682bb000b2: 'a dor continuar piorando ou ficar forte;',
  sccbe2c5953d0fe08: 'você sentir uma dor nova, em pontada ou fisgada;',
  s5a98951df5f556aa: 'a dor descer pela perna, ou descer mais do que antes;',
  s2933be485b9b3b59: 'uma perna ou um pé ficar com dormência, formigamento ou fraqueza;',
  s9ea6e7a14a4b0d9c: 'você tiver tontura ou mal-estar.',
  sc48f5b6837266a4f: 'Fale com um profissional de saúde antes de começar se',
  sf1955b7b14653cf5: 'você teve uma queda, um acidente ou outra lesão há pouco tempo;',
  s1830f2006208c669: 'você fez uma cirurgia há pouco tempo, ou tem prótese de quadril ou de joelho;',
  scdbd7d5456a0199b: 'você tem, ou pode ter, um osso quebrado ou ossos fracos (osteoporose);',
  s6b7c68069b8abdb9: 'você está grávida ou deu à luz há pouco tempo;',
  s4d3b30e118b1d7f2: 'você tem tontura com frequência, ou pressão alta que não está controlada;',
  s71776dd70458befe: 'você não tem certeza se pode fazer exercícios com segurança.',
  s5bc0f772df834c26: 'Curva a lombar para a frente',
  s401886f05bbe6f38: 'Curva a lombar para trás',
  s7944b5d7cebd947e: 'Comece com estes',
  s5328d4b3b6442771: 'Se curvar as costas para trás alivia',
  s38745aaa43f545db: 'Se curvar as costas para a frente alivia',
  s5102ba47788abfe0: 'Para ganhar força, quando a dor tiver diminuído',
  s8d369735d3dd22f8: 'Caminhada',
  sba80b726eb9c809e:
    'Fique de pé, com o corpo reto, e olhe para a frente. Deixe os ombros e os braços soltos.',
  s5a63776b27f6e729: 'Ande em um ritmo confortável e deixe os braços balançarem.',
  s87b4a52a19ad3da5: 'Volte antes de se cansar.',
  s2da65c053f0bfb0a:
    'Caminhe com frequência. No começo, caminhadas curtas bastam. A cada poucos dias, vá um pouco mais longe, se estiver confortável.',
  se05b450d99b50651: 'As costas se soltando enquanto você anda.',
  s09da611b9218ee30: 'Vá mais devagar ou descanse se a dor descer pela perna ou fizer você mancar.',
  s91f9c472f89ddc26: 'Joelhos de um lado para o outro',
  s651337714ee142c8:
    'Deite de costas, com uma almofada pequena e baixa debaixo da cabeça. Dobre os joelhos e mantenha-os juntos, com os pés apoiados no chão. Deixe os braços esticados, um pouco afastados do corpo.',
  s1d87e246f1cbbd6b: 'Deixe os dois joelhos irem devagar para um lado. Mantenha os dois ombros no chão.',
  s387c200d6bafa15b: 'Traga os joelhos de volta e depois leve-os para o outro lado.',
  s350b2b748e058907:
    'Fique por uma respiração profunda em cada lado. Faça 8 a 10 repetições todos os dias, alternando os lados.',
  s3292e180c28ccbba: 'Uma torção leve na lombar e na cintura.',
  scb6a7ffee4f89aa1: 'Faça um movimento pequeno se um maior doer.',
  sc36b5cae19130b7f: 'Inclinação da pelve',
  s8506b6728f7df588:
    'Deite de costas, com os joelhos dobrados, os pés apoiados no chão e as mãos na barriga. Há um pequeno espaço debaixo da lombar.',
  s99167cef8ddada53: 'Pressione a lombar de leve para baixo até o espaço sumir. O quadril fica no chão.',
  s6dc13ac6458de25c: 'Solte devagar.',
  s3115cf0114a5868c: 'Segure por 2 segundos. Faça 5 repetições, 3 vezes ao dia.',
  s8e033abe460f27e2: 'A parte de baixo da barriga trabalhando.',
  sdbb7f2b63f0738e1: 'Continue respirando. Não empurre com os pés nem com o pescoço.',
  s081151fb55b2177d: 'Extensão de bruços',
  s7425003eeffbb01e:
    'Deite de bruços, com a testa em uma toalha dobrada. Dobre os cotovelos e apoie os antebraços no chão, ao lado do corpo.',
  s3c401e95effa91d4:
    'Levante o peito e apoie-se nos antebraços, com os cotovelos debaixo dos ombros ou um pouco à frente. O quadril e a parte de baixo da barriga ficam no chão.',
  saa562daebd8d5f63: 'Segure e depois desça devagar.',
  s775d4616e1a3eece:
    'Quando isso estiver fácil, ponha as mãos debaixo dos ombros e estique um pouco os braços. O quadril continua no chão, relaxado.',
  s591549907831ecb5:
    'Fique com os antebraços apoiados por até 20 segundos. Faça 2 repetições, uma vez ao dia. Mais tarde, com os braços mais esticados, faça 5 repetições lentas.',
  sa72f90184bca2d1a:
    'Uma leve pressão na lombar. Se há dor em uma perna, ela deve recuar em direção à coluna.',
  s73e985d7208ac44f:
    'Deixe este exercício de fora se curvar as costas para trás provoca ou piora a dor na perna.',
  sc977e5fbf6311f6b: 'Curvar para trás em pé',
  s438ab1e8f3bddb8c:
    'Fique de pé, com uma parede logo atrás de você e os pés afastados na largura dos ombros. Ponha as mãos na lombar.',
  scccce5cb55fe3a04:
    'Incline-se devagar para trás, por cima das mãos, com os joelhos esticados, até onde for confortável.',
  s1cd69bd32e4eb1fd: 'Volte devagar.',
  s1c6e15bc308da7e3: 'Faça 5 repetições, 3 vezes ao dia.',
  s70475a758ad4b9e2: 'Uma leve pressão na lombar.',
  sf70d6b48d97da93b:
    'Pare se tiver tontura ou se as duas pernas formigarem. Deixe este exercício de fora se curvar as costas para trás provoca ou piora a dor na perna.',
  s6ef9642af75955d2: 'Joelho no peito',
  s92c21bacc1308dcf: 'Deite de costas, com os joelhos dobrados e os pés apoiados no chão.',
  s15f04e4e395cee3f:
    'Contraia a barriga de leve e pressione a lombar contra o chão. Puxe um joelho em direção ao peito com as duas mãos.',
  sb6e9b73cda5cd4c3: 'Segure, desça devagar e troque de perna.',
  s28a7c7893ee8f438: 'Segure por 5 segundos. Faça 2 ou 3 repetições com cada perna, de manhã e à noite.',
  s04e38fe5ad1fa478: 'Um leve alongamento na lombar e na nádega.',
  s4713f8d35dc3738e:
    'Se o joelho doer, segure por trás da coxa. Deixe este exercício de fora se curvar para a frente faz a dor descer pela perna.',
  s618dd4dc93e49143: 'Quadril nos calcanhares',
  sc20d9643e6a5b27e:
    'Apoie as mãos e os joelhos no chão: mãos debaixo dos ombros, joelhos debaixo do quadril, costas retas, cotovelos sem travar.',
  s31b8507d91fe6bbf:
    'Leve o quadril devagar para trás, em direção aos calcanhares, e deixe o peito descer. Deslize as mãos para a frente, para que os braços fiquem esticados.',
  s364fa75bb4af9698: 'Volte para a posição inicial.',
  sd19fdf1306ff36c3: 'Fique por uma respiração profunda. Faça 8 a 10 repetições todos os dias.',
  s34fa9ca0bf473c6b: 'Um leve alongamento na lombar.',
  sa71d60ef83bf5555:
    'Se você tem problema no joelho, faça só uma parte do movimento. Deixe este exercício de fora se curvar para a frente faz a dor descer pela perna.',
  s8545094bc2096970: 'Ponte',
  sedfc35e406dbfa99:
    'Deite de costas, com os joelhos dobrados, os pés apoiados no chão e os braços ao lado do corpo.',
  sad11641c45ff352f:
    'Contraia a barriga e as nádegas, depois levante o quadril até que joelhos, quadril e ombros formem uma linha reta.',
  s3eca4c92c5a10bbe: 'Segure e depois desça devagar.',
  sc3ef1b5924cd6985:
    'Segure por 3 respirações profundas. Comece com 5 repetições por dia. Ao longo das semanas, aumente devagar. A Mayo Clinic, um hospital dos Estados Unidos, vai até 30.',
  s0757e969f0f93584: 'As nádegas trabalhando, mais do que as costas.',
  sf7ca50108a6afba1: 'Levante menos se tiver câimbra nas costas ou nas coxas.',
  s2a64a0801e787cf4: 'Perdigueiro (bird dog)',
  s6bc5af2ae8675e5f:
    'Apoie as mãos e os joelhos no chão: mãos debaixo dos ombros, joelhos debaixo do quadril, costas retas.',
  sf6f3722846f644e5:
    'Estique um braço para a frente e a perna do lado contrário para trás, sem passar da altura dos ombros e do quadril. Continue olhando para o chão.',
  s9e41222fc4d1cb2e: 'Segure, volte para a posição inicial e troque de lado.',
  s8c846189aac3aefe: 'Segure por até 10 segundos. Faça 5 repetições de cada lado, uma vez ao dia.',
  s42ef62b2c5c36e9d: 'As costas, a barriga e a nádega trabalhando.',
  s3de7f3fb247f38a8: 'Se balançar ou perder o equilíbrio, mova só um braço ou só uma perna.',
  sd44c9fca7e94f373: 'Prancha lateral de joelhos',
  s37848bfca99c30dd:
    'Deite de lado, com os joelhos dobrados. Apoie-se no cotovelo, debaixo do ombro, com o antebraço apontado para a frente.',
  s7bdeb59b1eef696c: 'Levante o quadril até que joelhos, quadril e ombros formem uma linha reta.',
  sb34d763b17bef540: 'Segure, desça devagar e troque de lado.',
  sc6645fb64cd5409a:
    'Segure por até 10 segundos. Comece com 2 repetições de cada lado, uma vez ao dia. Acrescente 1 a cada poucos dias, se estiver confortável.',
  s8d2369bd70a41ddf: 'O lado da cintura que está para baixo trabalhando.',
  s8c645ced7d367baf: 'Deixe este exercício de fora se o ombro doer.',
  s14c88b52fb1cfa5f: 'Abdominal curto',
  sdf9b604eb7811380:
    'Deite de costas, com um joelho dobrado e a outra perna esticada. Ponha as duas mãos debaixo da lombar.',
  s3683ca8f7f99e0a1:
    'Levante a cabeça e os ombros só um pouco do chão, como um bloco só. A lombar não se mexe.',
  s928a56a63dd5c560: 'Segure e depois desça devagar. Na metade das repetições, troque de perna.',
  s08082d7be8719e5f: 'Segure por até 10 segundos. Faça 3 repetições com cada perna dobrada, uma vez ao dia.',
  safe4ddf4f9232ea6: 'A frente da barriga trabalhando.',
  s4e9415b15432eaea: 'Pare se o pescoço doer.',
  s8e42ecf0a63b5753: 'Posições que costumam aliviar a dor',
  s8a04b9bfeefef004:
    'Fique com o que ajuda você. Descanse um pouco, depois se levante e se movimente: ficar muito tempo na posição deitada não ajuda.',
  s3d020a4704bba9bd: 'De costas, com travesseiros debaixo dos joelhos',
  sa08edd035452d9fa: 'Ponha vários travesseiros firmes debaixo dos joelhos e apoie a cabeça em uma almofada.',
  s8b60728f6f9977e6: 'De lado, com uma almofada entre os joelhos',
  s41b743d2e5a7b558:
    'Dobre os joelhos, com uma almofada pequena e firme entre eles e um travesseiro debaixo da cabeça.',
  s54420cfca129a962: 'Corrida e dor lombar',
  sdd06d6bdaa3d6960: 'O que fazer quando as costas doem e como voltar a correr.',
  s61b03c5b337a164e: 'Primeiro: isto é uma emergência?',
  sc0791e346acdaae8: '{callForSigns}',
  s9ab11300e3a90b8c:
    'Dormência entre as pernas, um problema novo com a urina (fazer xixi) ou com o intestino (fazer cocô), fraqueza nas duas pernas, dor no peito ou um acidente grave? {callNow}',
  s66593216e86b6870: 'Sem esporte regular',
  sd98ec7897ab0b398: 'Corrida leve',
  s8753a9b9be27045e: 'Corrida de longa distância',
  sa143f684fb85e35c:
    'Faixa: quanto era preciso correr por semana para participar. Ponto: quanto corriam em média.',
  s21159d601e3fd4bb: 'fácil',
  s334c50d33626219f: 'mais ou menos fácil',
  s3f55affcd93b77d0: 'um pouco difícil',
  sd49ce7d3f601a86c: 'Em resumo',
  s836526ad22e2220d: 'A maioria das dores novas nas costas melhora em algumas semanas.',
  s697fee1bf8cd6062: 'Dor não quer dizer necessariamente dano: suas costas são fortes.',
  s42b39a260d3c5bb6: 'Continue se movimentando, no trabalho também, se puder.',
  s123a554768277f73: 'A maioria das pessoas não precisa de exame de imagem.',
  sba7827977e95388f: 'Quando a dor tiver diminuído, você pode voltar a correr passo a passo.',
  s636332f4f8298d1d: 'Quando as costas doem',
  s06cc8f1d555373a1: 'O que fazer agora',
  sd75dfdcc278ce3f0: 'Continue se movimentando.',
  se9bc25a8ae8c068d:
    'Pare de correr por hoje e caminhe com calma, se puder. Em uma crise nova de dor nas costas, isso ajuda um pouco mais do que ficar de cama. Na dor ciática, faz pouca diferença para a dor, mas mantém seu preparo físico.',
  sc1d199eb8d710e72: 'Descubra o que alivia.',
  sae519b0b35b6e2e2:
    'Experimente deitar de costas com travesseiros debaixo dos joelhos, ou de lado com uma almofada entre eles. Se curvar o corpo em uma direção alivia a dor, ou tira a dor da perna, faça mais isso. Pare o que leva a dor mais para baixo na perna.',
  s2a49402b90ad7bfc: 'Experimente calor ou frio.',
  s08c55ae541197ee1:
    'Algumas pessoas preferem uma bolsa morna, outras uma fria. Enrole a bolsa em uma toalha. Não a ponha sobre a pele que está dormente: você pode se queimar sem perceber.',
  s9854232c00ab2517: 'Vá no seu ritmo.',
  s9949089b781c8644:
    'Comece com o que você consegue fazer agora, descanse entre as atividades e aumente devagar.',
  s482e7921ddf8ff1a: 'Volte a correr quando a dor diminuir.',
  s53f48961d20a7caa:
    'Você pode correr se isso não piorar a dor durante a corrida nem no dia seguinte. No começo, corra menos e mais devagar.',
  s17d8a0eae128bd76: 'Se a dor queima ou desce como um choque por uma perna',
  s49f75e526dfaa02f: 'Se algum dos sinais de emergência começar, busque socorro de emergência na mesma hora.',
  s3e29485b9506cabe:
    'Dor que queima ou vem como um choque, formigamento ou dormência descendo por uma perna muitas vezes vem de um nervo irritado (dor ciática). Muitas pessoas melhoram em 4 a 6 semanas, mas pode demorar mais.',
  sc6ad61056db77cb2:
    'Os sinais de emergência podem começar mais tarde. Se aparecer um deles, ligue na mesma hora.',
  sc606bccb0878ad4c:
    'Se a dor na perna durar mais do que algumas semanas, busque orientação. Em um estudo grande, quem já tinha hérnia de disco havia mais de 6 meses se recuperou menos bem.',
  sa37e43387c05872f: 'Recuperação',
  s1a5f7b95d3965965:
    'Uma crise nova de dor nas costas em geral começa a diminuir em até 2 semanas e se acalma em 4 a 6 semanas. Muitas vezes ela volta em algum momento. Isso não quer dizer necessariamente um novo dano.',
  s5e380774ad7c45d1:
    'Também há ajuda para a dor que já dura muito tempo. A diretriz médica britânica põe o exercício em primeiro lugar, antes dos remédios.',
  s70d7cae8362469b9: 'Se a dor aumentar de novo',
  sa7ffb4848810fc19: 'Faça menos por um tempo curto, mas não pare.',
  s898a348843864e9d: 'Algumas pessoas precisam descansar uns dois dias. Um dia ruim não é um novo dano.',
  s0e0a0fbcb03cc014: 'Use calor e as posições que ajudam você. Depois, volte a aumentar um pouco a cada dia.',
  s1aac2923c36f8c2d:
    'No estudo clínico WalkBack, um programa de caminhada foi associado a um tempo maior até a dor nas costas voltar.',
  sdf8f2921b158012a: 'Trabalhar e carregar peso',
  s0c49b945e8735a9e: 'Você pode trabalhar antes de a dor passar.',
  s2c7e75733972b862:
    'Continue trabalhando, se puder, ou volte assim que conseguir. Não é preciso esperar a dor sumir.',
  s1eed057279c4c27c:
    'No começo, peça tarefas mais leves. Não fique muito tempo na posição sentada e mude de posição com frequência. Volte a levantar coisas pesadas passo a passo.',
  s8b831ec8b12bda8b: 'Sono e estresse',
  sa4e1e3430e85af7f: 'Qualquer posição confortável serve.',
  s6b75621c520b3f3b:
    'Não existe uma posição ou um colchão que seja o melhor. Escolha o que for mais confortável.',
  sc3dbfee74e266a5e:
    'De lado, experimente uma almofada pequena e firme entre os joelhos. De costas, experimente vários travesseiros firmes debaixo dos joelhos.',
  s71e039de29024270: 'Bons hábitos de sono e menos estresse podem ajudar você a lidar com a dor.',
  saeeb99887f7a2c2a: 'Remédios',
  s653e935f5f075b5e: 'Pergunte a um farmacêutico o que é seguro para você.',
  s82a3cfd53eb80d8c:
    'Comprimidos anti-inflamatórios, como o ibuprofeno, podem ajudar. Tome a menor quantidade que ajude, pelo menor tempo que puder.',
  s48404b11903f4e76:
    'Eles não são seguros para todo mundo. Pergunte antes a um farmacêutico se você está grávida ou tem mais de 65 anos, usa anticoagulante (remédio para “afinar o sangue”) ou toma outros comprimidos, ou já teve problemas de estômago, rim, coração ou asma.',
  s229d71de88da333b: 'Na dor ciática, não está claro quanto eles ajudam.',
  sab28f43551aa6d47: 'O paracetamol (Tylenol) sozinho faz pouco efeito.',
  scb1f13da51567030:
    'Remédios fortes para dor (opioides, como a codeína) ajudam pouco na dor nas costas que dura muito tempo e podem fazer mal.',
  s09b427a53008d854: 'O que faz um fisioterapeuta',
  sa22cb28bd333eb0f: 'Escuta, examina e planeja com você.',
  sf394f6e75c4fc408:
    'O fisioterapeuta pergunta sobre sua dor, examina você e planeja o tratamento junto com você. Você pode receber exercícios para seu preparo físico e sua força, dicas úteis e ajuda com suas preocupações.',
  s4ed9f7baea1ede23: 'Quando um exame de imagem ajuda',
  s4293e95e1ece6d79: 'Raramente, e só se mudar o tratamento.',
  s504a43ad5b2cf02a:
    'Um exame de imagem ajuda quando um médico suspeita de uma causa grave ou planeja uma cirurgia ou uma injeção. Fora isso, ele raramente muda o que ajuda.',
  sfefe271136307703:
    'Muitas vezes ele mostra um desgaste que não faz mal. Entre pessoas sem nenhuma dor, discos da coluna desgastados aparecem em cerca de 37 em cada 100 aos 20 anos e em 96 em cada 100 aos 80 anos.',
  se94076988560af2a: 'Voltar a correr',
  s309c6e48dbab6685:
    'Não comece a correr se a dor veio aos poucos de um lado da lombar ou em uma nádega, ou se você teve algum dos sinais de alerta deste artigo. Antes, é preciso descartar uma fratura por estresse (uma rachadura fina em um osso).',
  scf05e55020ea7ec9:
    'Fale antes com um profissional de saúde se você está grávida ou deu à luz há pouco tempo, tem doença do coração, do pulmão ou dos ossos, ou teve uma lesão ou cirurgia há pouco tempo.',
  s557e0243faab03d5:
    'Dor na virilha que faz você mancar? Pare de correr, não pule e consulte um médico hoje.',
  s7d2703b349d23745: 'Antes de começar',
  s681ec83755177827: 'Espere até conseguir caminhar 30 minutos sem dor.',
  s0cecec57f0a55c5b:
    'Aqueça por 10 a 15 minutos. Corra em terreno plano, com bons tênis de corrida que não tenham mais de 6 meses.',
  s296c99e6000545c4: 'Planeje 3 corridas por semana, com pelo menos 1 dia de descanso entre elas.',
  se7823cf779e39f57: 'Quanta dor é aceitável e quando avançar',
  sd0c3e3efbff442f4:
    'Faça cada etapa pelo menos duas vezes. Não passe para a próxima se tiver inchaço ou rigidez, ou se a dor aumentar durante ou depois de uma corrida. Repita a mesma etapa até isso parar. Se não parar depois de duas tentativas, volte uma etapa.',
  s71d7a77c40df9bad: 'Um plano em seis etapas',
  sa0d7d8147b3641b3: 'De corridas curtas até correr sem parar.',
  s3606116215eca642:
    'Um estudo clínico testou um plano de caminhada e corrida em pessoas com dor nas costas, mas elas não eram corredores. Não encontramos nenhum plano testado em corredores com dor nas costas. Os planos aqui foram feitos para outros grupos. Um fisioterapeuta pode adaptar um deles para você.',
  sa3624bb95250c3c6:
    'Este plano vem de um estudo clínico com soldados que tinham lesões por esforço repetido no joelho. Até agora, esse estudo não demonstrou nada.',
  s2ae50be9f63e2299:
    'Uma semana pode ser assim: corra na segunda, na quarta e no sábado. Nos outros dias, caminhe ou faça seus exercícios.',
  s6bca0f48dc746121: 'Se você está começando a correr',
  s7fc321c33b508469: 'Um plano gratuito para iniciantes.',
  s52979400b56c8310:
    'O Couch to 5K, do serviço público de saúde britânico (NHS), foi escrito para iniciantes. Em 9 semanas, com 3 corridas por semana, ele vai de 60 segundos de corrida até 30 minutos sem parar.',
  s55f26af4c1a013ce: 'Correr faz mal às costas?',
  s035e0e81275e3968: 'Por que a dor lombar importa',
  sbb11c24891a29cc8: 'É comum, e a corrida leva a culpa.',
  s7aee53f9ec7f4580:
    'Dor lombar é a dor entre as últimas costelas e as dobras abaixo das nádegas. Em 2020, cerca de 619 milhões de pessoas conviviam com ela. Até 2050, podem ser 843 milhões.',
  saadf47ddd7a62915:
    'A maioria dos adultos tem dor lombar em algum momento: 58% a 84% das pessoas, segundo um resumo da diretriz britânica.',
  s4001750d7e0196fe: 'Em quase todas as pessoas, a dor não se explica por uma única parte danificada.',
  s120b23fdcfb09354: 'O que já foi associado à dor nas costas em quem corre',
  s79adfa146312dfed:
    'Quem corre muitas vezes culpa a distância. Uma revisão de 19 estudos lista estes fatores, a maioria vista em apenas um estudo:',
  sd187f39f855a3860: 'Rigidez.',
  sf90e017a0c5dec57: 'Quadril que dobra menos, músculos de trás da coxa encurtados e costas rígidas.',
  sb946f77b1317c791: 'Comprimento das pernas.',
  sea66714dcb185adc: 'Uma perna mais comprida que a outra.',
  sc76c9aff2a59dded: 'Tipo físico e tempo de corrida.',
  saf8f140d26ba39be: 'Estatura alta, índice de massa corporal acima de 24 e mais de 6 anos de corrida.',
  s7bd8e3939f1e365e: 'Músculos do tronco fracos, ou uma perna mais forte que a outra.',
  s01255d82692078b7: 'Muitas vezes levam a culpa, mas não estão entre as associações mais comuns na revisão.',
  s1bae4f44af7b051e: 'São associações. Nenhuma prova uma causa, e você pode ter várias ou nenhuma.',
  s35fc30827ed9f22b:
    'Fazer demais em pouco tempo está associado a fraturas por estresse do osso na base da coluna.',
  s4db6033c88a4f5f6: 'O estudo dos discos, de 2017',
  s0073c40839ef2147: 'Os discos de quem corria tinham mais água.',
  s23d005cd07270506:
    'Em 2017, Daniel Belavý e sua equipe compararam os discos de 79 mulheres e homens saudáveis de 25 a 35 anos.',
  sbf85bbc23bec621f: 'Os discos são as almofadas macias entre os ossos da coluna.',
  safc20a16469ddf9a: 'Água.',
  sc9f7789d9b98a317: 'Eles usaram a ressonância magnética para estimar quanta água havia nos discos.',
  s30c12a92930c52c4: 'Altura.',
  s683c131682eac636: 'As imagens mostraram a altura de cada disco em comparação com o osso ao lado.',
  s79fff74a716bfce2: 'Movimento.',
  s6224cf3bd686a216: 'Um sensor registrou como as pessoas se moviam no dia a dia.',
  s946b82f50c85696c: 'Os três grupos',
  sb82a5e3b04741a50:
    'Um grupo não fazia esporte regular havia 5 anos. O grupo da corrida leve corria de {20 to 40 km} por semana e o da longa distância, mais de {50 km}, os dois havia pelo menos 5 anos.',
  s31a99afaf5d4c51c: 'O que o estudo encontrou',
  sfa24f439c0851b1b: 'Mais água nos dois grupos que corriam.',
  sc1ca1ade271d073b:
    'Seus discos tinham mais água do que os de pessoas que não faziam esporte, principalmente no centro macio.',
  s3f6364fafd67a649: 'Discos mais altos só com longas distâncias.',
  s7aff1a23c6fe7fc0:
    'Só quem corria mais de {50 km} por semana tinha discos mais altos (em comparação com os ossos ao lado), e só na parte mais baixa das costas.',
  s3e645cb5755cef2b: 'O movimento moderado teve a associação mais clara.',
  sa8095ebb97a3af09:
    'Os discos tinham mais água em quem se movia muitas vezes no ritmo de uma caminhada rápida ou de uma corrida lenta, cerca de {7.2 km} por hora. Impactos fortes, caminhada lenta e falta de movimento não mostraram essa associação.',
  s7cd177f48a766d02:
    'Algumas pessoas acreditam que correr desgasta a coluna. Neste estudo, os discos de quem corria não pareciam piores.',
  s9871bc93418df80e: 'O que o estudo não pode dizer',
  s4f80d1cb4592ffb5:
    'Ele observou as pessoas uma única vez. Não pode mostrar que a corrida causou a diferença.',
  s5e0c918a56ef5078: 'Talvez quem tem as costas boas simplesmente continue correndo.',
  sd58da1a640fd39b6:
    'Todas as pessoas eram jovens e saudáveis, e quase todas eram brancas. O estudo não mediu a dor.',
  s2638968a4150fca6: 'O que o conjunto dos estudos significa para você',
  s6f5524d98a3a92a6: 'Não se viu dano, mas ele não pode ser descartado.',
  sdc6126406be91070: 'Corredores mais velhos.',
  s0c3f67ec80016b32:
    'Em um estudo muito pequeno com homens de 44 a 62 anos, os discos de 9 corredores eram 20% mais altos que os de cerca de 8 homens que não eram ativos, e mostravam menos desgaste. Não ficou claro que tivessem mais água.',
  s137893bd06de8306: 'Maratonistas.',
  s142a86dafd2eee64:
    'Em 54 corredores amadores, o centro macio dos discos deu um sinal de água mais fraco do que em 30 outras pessoas saudáveis. Os corredores eram cerca de 4 anos mais velhos, o que pode explicar uma parte disso.',
  sd1394cdb2a51a319: 'A primeira maratona.',
  s028aa906ebe0d7ad:
    'Em 21 pessoas que treinaram para sua primeira maratona e a correram, os exames de imagem antes e depois não mostraram mudança nos discos.',
  s738b957e06a2b6eb: 'Quão comum é a dor nas costas em quem corre.',
  sf2305590de3192e4:
    'Em 19 estudos, de 0,7% a 20,2% dos corredores tinham dor lombar no momento da pesquisa ou no período perguntado. Isso não pode ser comparado com números da vida inteira. Os autores da revisão acharam esse número baixo.',
  s251d7276943f045d: 'Correr com dor nas costas.',
  sc9743033ba9590ad:
    'No estudo clínico ASTEROID, 40 adultos de 18 a 45 anos com dor nas costas de longa duração seguiram um plano de caminhada e corrida por 12 semanas ou esperaram. A dor de quem correu caiu cerca de 15 pontos a mais, em uma escala de 100, e o dia a dia ficou um pouco mais fácil. Entre os 20 que correram, houve 7 lesões ou dores nas pernas, 1 desmaio por outra doença e 1 crise de dor nas costas, nada grave.',
  s3f4e24f269a8b197: 'Quem participou.',
  sb52ed0028b7b9fa8:
    'Ninguém nesse estudo vinha correndo regularmente, e pessoas com dor ciática ficaram de fora.',
  s378d3979086bb88a: 'Uma ressalva.',
  s15e1feb23e9877b6:
    'Um relato anterior desse estudo, apresentado em um congresso, avaliou que as diferenças eram pequenas demais para importar muito. A corrida semanal subiu de {2.9 km} para apenas {5.6 km}.',
  sd0e5c67700c231a2: 'Caminhada.',
  sd38cf8191a11e443:
    'No estudo clínico WalkBack, 701 adultos tinham acabado de se recuperar de dor nas costas. Metade teve 6 sessões com um fisioterapeuta ao longo de 6 meses, para caminhar mais e aprender sobre a dor nas costas. A dor nas costas que os limitava voltou depois de cerca de 208 dias (na metade deles), em comparação com 112 dias sem as sessões. Quem caminhou teve mais problemas nas pernas, mas não mais problemas de saúde no total (52% e 54%).',
  s18e9d1d4650f4644:
    'No conjunto, correr regularmente está associado a discos com mais água em um de três estudos.',
  sa8390d52242367cc:
    'Nenhum destes estudos mostrou dano a costas saudáveis, mas nenhum pôde descartá-lo. Nenhum estudo mostrou que correr diminui o risco de dor nas costas.',
  sb297f4f0fcd7b9b4: 'Sobre este artigo',
  sf89f96ff234f8164:
    'São informações gerais para adultos. Elas não são um diagnóstico nem um conselho médico, e não podem descartar uma causa grave da sua dor. Pare qualquer coisa daqui que faça você piorar e busque ajuda.',
  sf14587bce88b04b0:
    'Usar este artigo não faz de você paciente da clínica. Ninguém verifica se há emergências nos formulários desta página. As informações de estudos e diretrizes trazem o número da fonte.',
};
