// Do not modify this file by hand!
// Re-generate this file by `npm run localize:build`.

import type { Texts } from '../loaded-texts.js';

export const texts: Texts = {
  'characters-left-few': '${0} caractères restants',
  'characters-left-many': '${0} caractères restants',
  'characters-left-two': '${0} caractères restants',
  'characters-too-many-few': '${0} caractères en trop',
  'characters-too-many-many': '${0} caractères en trop',
  'characters-too-many-two': '${0} caractères en trop',
  'free-few': '${0} libres',
  'free-many': '${0} libres',
  'free-one': '${0} libre',
  'free-two': '${0} libres',
  s00fe2194254da24c: 'Vous demandez :',
  s0382d73823585617: '${0} : ${1}',
  s04724c9438bd9d7f:
    'Cochez la case pour accepter que nous utilisions ces informations afin de vous répondre.',
  s05c1a5416c70424d: 'Envoyée, non confirmée',
  s061cc20e3432dead: 'Pause',
  s0819ec3b2f05d9df: '${0} exercices dans votre programme.',
  s087d8607b52b5801: '${0} :',
  s0a0475abeb79eafe: 'demander une aide médicale aujourd’hui',
  s0a642812f6c4244f: 'Soir',
  s0b78e5816aa59c3b:
    'Le système du centre de soins ne fonctionne pas pour le moment. Nous avons essayé plusieurs fois.',
  s0b7ae9543c001867: 'Réponse',
  s0c9094347864693d:
    'Le système du centre de soins a mis trop de temps à répondre. Nous avons essayé plusieurs fois.',
  s0da1f5aea812f8de: 'Mettez-vous en position',
  s10e73480dcb38d62: '${0}, en moyenne ${1}',
  s11741f3dac201727: 'Raccourcissez ce texte. Nombre maximal de caractères : ${0}.',
  s12e8e5c06537366d:
    'Toutes les heures sont celles du centre de soins : ${0}. Votre appareil est réglé sur une autre heure.',
  s137af9f7040dc2d2: '(facultatif)',
  s155085305728da46: 'N’importe quand',
  s159d6f6855a39c87: 'Conseil du guide',
  s166d4625908fca17: 'Appelez le {phone}.',
  s16a7b54cf8ef4151: 'Horaires libres',
  s179f079eba118bd5: '${0} répétitions',
  s17bd81b727631717:
    'L’envoi ne fonctionne qu’avec JavaScript. Sans JavaScript, veuillez contacter directement le centre de soins.',
  s17c44291d37572e5: 'appeler les secours tout de suite',
  s18189db02df92eee: 'Comment pouvons-nous vous joindre ?',
  s181d81e1b0cfe772:
    'Pas encore de réponse. Nous réessaierons automatiquement dans environ ${0} seconde. Gardez cette page ouverte.',
  s1abae3b7d91f4da9: 'Vous avez choisi « ${0} ».',
  s1b620e51708bd4dd: 'Ajouter au calendrier',
  s1b8fea5fbdec3fee: 'Comment vos informations sont traitées',
  s1be0c2529780107a: 'Envoyer la demande',
  s1c7fcb00f86a04a2: 'Répétition ${0} sur ${1}, gardez la position',
  s1d30e439a7e5b273: 'Veuillez en choisir un autre.',
  s1d5e475212cda36a: 'La liste des signes d’urgence',
  s228f7f2558aaf31b: 'Ce que nous devrions savoir',
  s240732794d597f70: 'Mardi',
  s2541e1e0cb0dd02d:
    'Les horaires libres ne peuvent pas être affichés pour le moment. Dites-nous plutôt quels jours vous conviennent.',
  s25ba6e2031da2619:
    'Pour le moment, on ne peut pas envoyer de demande depuis cette page. Veuillez contacter directement le centre de soins.',
  s265280d369303d42: 'Source ${0}',
  s268db7a6c01a0853: 'Gardez la position ${0} secondes',
  s26cff41eb2280832:
    'Vous avez demandé cet horaire. Le centre de soins ne vous le réserve pas. Il le confirmera ou vous en proposera un autre.',
  s27ba42633d755737: '${0} lira votre demande dès qu’elle arrivera.',
  s2921e7f59c966fb8: 'Appelez le {phone} ou écrivez à {email}.',
  s2976eabb2709bf61: '(obligatoire)',
  s29a5b3d230c2249a: 'Attention :',
  s2a03bcdd821b84ab:
    'Vous avez demandé cet horaire, mais la demande n’a pas été confirmée. Veuillez contacter le centre de soins.',
  s2a05ad9c0361c23b: 'Horaire demandé',
  s2b823be2e269b3c4: '${0} répétitions avec chaque jambe',
  s2c67e2f3659369bd: 'Pour prendre rendez-vous par téléphone, appelez {clinic} au {phone}.',
  s2e599ea4064cdc68: '${0} personnes',
  s30d8afddc9716922: 'Distance',
  s30d9ca7532c1b24f: 'Pour participer',
  s30e0850dcd380915: 'Un instant',
  s315268a289db73db: 'Vous pouvez réserver cet horaire vous-même :',
  s326328a8367ccfe8: 'Demander un rendez-vous',
  s338cca2d2f313247: 'Reprendre au début',
  s339cf4cf7874f232:
    'Ce n’est pas encore un rendez-vous fixé : le centre de soins doit encore convenir d’un horaire avec vous.',
  s34f992f3b893247d: 'Comment devons-nous vous répondre ?',
  s357642906944392d: 'une fois par jour',
  s35795204e6031304:
    'La liste des horaires libres n’est plus à jour : nous ne l’affichons donc pas. Dites-nous plutôt quels jours vous conviennent.',
  s3682940d84938fc6: 'Plus d’eau, et des disques plus hauts tout en bas du dos',
  s3687049d1af562c4: 'Copier',
  s38887b94b3320533: 'Adresse e-mail',
  s3a8973a66698c3bd: 'Envoi de votre demande…',
  s3c04d718469a169c: 'Vous avez demandé une réponse par e-mail. Écrivez votre adresse e-mail.',
  s3c5ba93e51bbad3d: 'Texte sélectionné. Copiez-le maintenant.',
  s3c75cb4ce97ee4e8: 'On vous appellera pour convenir d’un jour et d’une heure.',
  s3c93cdf26493c2f2: 'Bougez lentement',
  s3d3d4232369414d7: 'Pas urgent',
  s3d4b875d3593a9a0: 'Gardez la position pendant 1 respiration profonde',
  s3d86734d5e91aa85: 'Étape ${0} sur environ ${1}',
  s3d90500846000441: 'Maintenant l’autre côté',
  s3d9bc3b296e6beed: 'Vous devriez sentir :',
  s3edf26897ee36620: 'Copie de votre demande',
  s3efbd5ff1baed218: 'Par téléphone',
  s3fc8561a7c7c82fb:
    'Écrivez le numéro de téléphone avec des chiffres seulement, par exemple +1 555 010 0199.',
  s414e44dd1cdc8f51: 'Effort sur 10',
  s41fb18df80731cac: '${0} min, puis ${1} min',
  s45352bd05108a6ca: 'Essayer maintenant',
  s467b030b9a34b3c8: 'Moyenne',
  s46caede85673c926: 'chaque jour',
  s471d2322e9171043: 'non indiquée',
  s47593245265548bb: 'Vous aviez un doute sur l’un des signes de la liste « ${0} ».',
  s4a54c52f2da6e9a0: 'Nouvel essai : ${0} sur ${1}…',
  s4bb67c90be5a3c70: 'Ajouter à mon programme',
  s4bf7d9797c07c9d0: 'Combien :',
  s4d36c4b42d428f27:
    'Un numéro de téléphone ou une adresse e-mail est obligatoire. Vous pouvez aussi donner les deux.',
  s4e2544c953cabd3f: 'Afficher plus d’horaires',
  s4ef7abe9cfdeb217: 'Non, c’est la première fois',
  s534a1826e47cddf3: 'Demandé',
  s53753cd746cb440c: 'On vous écrira pour convenir d’un jour et d’une heure.',
  s55975cb573bae0c3:
    'Pas encore de réponse. Nous réessaierons automatiquement dans environ ${0} secondes. Gardez cette page ouverte.',
  s55fa598b754cc3cc: '${0} (${1})',
  s569aaffc7cc3027f: 'Vous avez demandé une réponse par téléphone. Écrivez votre numéro de téléphone.',
  s5842215d9100bd5d: 'plus de ${0}',
  s584d2b02b846b5f6: 'Gardez la position pendant ${0} respirations profondes',
  s5890f45d85df2390: 'Imprimer ces conseils',
  s58adddc06f7b3072: 'Rendez-vous demandé, non confirmé',
  s5ac90eb24690d399: '${0} libres',
  s5d3fd7ce45b5b077: 'La suite',
  s5d94eee875979b17: 'Nous réessaierons automatiquement dans ${0} s. Gardez cette page ouverte.',
  s5e9bf7157db6d407: 'Recommencer',
  s5ee7b60f847eee36: 'Samedi',
  s600641e847470511: 'commencer par prendre soin de son dos soi-même',
  s61a1403e9950ce0d: 'Imprimer mon programme',
  s6229f2f05064d311: 'Appuyez sur « Lancer » et suivez le rythme.',
  s628b776a4fc5f1d6: 'Mon programme',
  s65038f735d8abb0b: 'Écrivez votre nom.',
  s65639688ee541e13: 'Plus d’eau dans les disques',
  s66dcbbc0355c2759: 'Dimanche',
  s67a88e1e509e88d6: 'Marcher, puis courir',
  s68465d44a1a5896e: 'Dernière relecture : ${0}, par ${1}.',
  s694b0dc9e3b93453: 'Rien de tout cela',
  s6b0e10f27440e4ab:
    'Vous êtes hors ligne. Nous enverrons votre demande dès que vous serez de nouveau en ligne. Gardez cette page ouverte.',
  s6c3fe210cc5367d0: 'Urgent',
  s6ead281adf0d371d: 'Envoi…',
  s6ef9f08d9c94362c: 'À quel moment de la journée ?',
  s70e5621823bf4cb2: 'Votre accord',
  s71509c3d1dce009e: 'Revenez lentement',
  s73de702bbe422cb7: 'Repos',
  s74cf0a19e64a56d9: 'Pourquoi',
  s75edabaf5191e736: 'consulter bientôt un médecin ou un kinésithérapeute (physiothérapeute)',
  s7605b4e01edf479d: 'Envoyer une autre demande',
  s775be11fa34480d4: 'Envoyer aussi ce que le guide de cette page m’a conseillé : « ${0} ».',
  s7b9d13ea440cd1d7: 'Jeudi',
  s7c4ec27b7c3b3d7b: 'Cochez tous les jours qui vous conviennent, ou aucun si n’importe quel jour vous va.',
  s7ee8cdf05d4fbb1d: 'Trop long',
  s814105fa5dfff17f: 'Un doute ? Allez au guide des symptômes',
  s819b90523b3d6aa5: 'Centre de soins',
  s81fa26ccde47d6b4: '(s’ouvre dans un nouvel onglet)',
  s8254f284dc181ee3: 'Écrire à {email}',
  s83d37fe20a31f3b5: 'Le réserver sur ${0} (s’ouvre dans un nouvel onglet)',
  s855beadbfdf0f58d: '3 fois par jour',
  s86a061e18e8dfea6: 'Vous pouvez aussi contacter directement le centre de soins.',
  s86be321ded93fbf6: 'Votre demande est arrivée',
  s895c346b31f02363: 'Oui',
  s8c2939d1dd487d86: 'Votre demande n’a pas été confirmée',
  s8c8dbae34bef5061: 'De courtes marches, souvent',
  s8ccd9b51a19e0a0e: 'Écrivez votre nom avec des lettres.',
  s8e76e4c1fcfc5657: 'Écrivez à {email}.',
  s90b567bafb0398f4: 'Par e-mail',
  s91e3a47599412f51: 'Sources',
  s92998b5e484dbf77: 'Après-midi',
  s93b35abb54a04e04: 'Rien de ce que vous avez écrit n’est perdu.',
  s93ba2b587c4bce71: 'Le système du centre de soins n’a pas accepté la demande.',
  s93e048b26b8faa94: 'Imprimer tous les exercices',
  s93eb2b8a51418634: 'Vérifiez votre réponse : ${0}',
  s94578cd3a6511a32: 'Pas encore de réponse',
  s94df8f882e138dce: 'Environ 1 minute de lecture.',
  s95c46fa939372609: 'Vous avez arrêté l’envoi avant que le système du centre de soins confirme la demande.',
  s95fea670e9b6f11d: 'Le centre de soins est fermé aux dates suivantes : ${0}.',
  s96e168a593fbe45a: 'J’accepte que ces informations soient utilisées par ${0} pour répondre à ma demande.',
  s978464661758a212: 'Vendredi',
  s984d537787f462c4: 'Répétez la marche et la course jusqu’à avoir parcouru la distance',
  s985ce27d498b41d9: 'On vous appellera ou on vous écrira pour convenir d’un jour et d’une heure.',
  s98b1cb8fb62909ec: 'Groupe',
  s99acf04bed761e7a: 'Référence : ${0}',
  s9ce77805d7c06dcc:
    'Par exemple, une entrée accessible en fauteuil roulant ou un interprète. N’écrivez pas de détails médicaux : nous en parlerons avec vous en privé. Nombre maximal de caractères : ${0}.',
  s9d8263673f83d474: 'Dans cet article',
  s9e887d76adfc7476: 'Ce qui changerait ce conseil',
  s9eaa6e7fbfd5cdd7: 'Mercredi',
  s9f74fea71a904005: 'J’ai un doute sur l’un de ces signes',
  sa08905172f6a0081: '${0} lira votre demande.',
  sa1fcdce157fdc7e4: '${0} caractères restants',
  sa5e881d79dbe5270: 'Si vous n’avez pas de nouvelles, prenez contact et donnez votre référence.',
  sa5f33e60aa7e0fe5: 'Si vous avez l’un de ces ${0} signes',
  sa7634a02c49d0806:
    'Écrivez un numéro de téléphone ou une adresse e-mail, pour que nous puissions vous répondre.',
  sa85579ecdffccbcb: 'L’un ou l’autre',
  sa9ce596dc323fff6: 'Réponse du système :',
  sa9d1dd5d6142477d: 'Votre nom',
  sac8252732f2edb19: 'Date',
  sacae74732f544fca: 'Jours',
  sad189c88b3a343b1: 'La même chose en tableau',
  sae1c7f13b7c0c47f: 'Commencer',
  saefb5b8ad5696a60: 'Avez-vous déjà consulté ici ?',
  sb05eac6313ad4f91: 'Erreur :',
  sb0cb768191dd0bb6: 'Le système du centre de soins n’a pas pu être joint. Nous avons essayé plusieurs fois.',
  sb0fe9e5d00916f8c: 'Les questions ne fonctionnent qu’avec JavaScript.',
  sb2005e4d765a50ca: 'matin et soir',
  sb3309b9660f90424:
    'Dites-nous comment vous joindre et quand vous pourriez venir. Nous vous répondrons pour convenir d’un jour et d’une heure.',
  sb39df1bbb6c33a1e: 'Maintenant l’autre jambe',
  sb4e4fdef47fba0b8: '${0} ${1} (là où vous êtes : ${2})',
  sb4f1dffbb6be6302: 'Effacer',
  sb559a60b36c9c3ea: 'Ne plus attendre',
  sb67443775ce2d662: 'Urgence immédiate',
  sba7eb12702a83db5:
    'Votre demande a quitté cette page. Le système de ce centre de soins ne peut pas nous dire si elle est arrivée.',
  sbaa11adb73f49746: 'Moins de ${0} caractères restants',
  sbab8a0378ed583b1: '1 source',
  sbb010254273e32dd: 'courir tout du long',
  sbb99d4ec27fbb263: 'Terminé',
  sbd7c5e18b037ce50: 'Le centre de soins',
  sc000ca5c641195fa: 'En attente de votre connexion',
  sc0a0c87d5c556c38: 'Numéro de téléphone',
  sc0ef3e71481b222b: 'Références',
  sc16e00a7a8b2fde2: 'Retour',
  sc172de1898fc3d54: 'Appeler le {number}',
  sc1ab35b0ebc55ae5: 'Veuillez vérifier vos réponses',
  sc312e546dfde82a8:
    'Vous pouvez aussi appeler {clinic} au {phone} pour prévenir. Si personne ne répond, n’attendez pas qu’on vous rappelle.',
  sc42ea202626e919c: 'Retour à [${0}] dans le texte',
  sc658daf9a3c112ef: 'Matin',
  sc766d6b28781a8ca: 'Passer le sommaire et aller au texte',
  sc7b4d1769de1d1b6: 'Date de ces textes : ${0}.',
  sc82af789c5f536d7: 'Modifier ma dernière réponse',
  sc82b0dc926cd79fb: 'Nous ne vous le réservons pas. Nous le confirmerons ou vous en proposerons un autre.',
  scc7b1d527461278d: 'Laissez ce champ vide',
  scca83474f3ee5d57: 'L’horaire que vous avez choisi n’est plus proposé.',
  sccd75e804ce01089: 'Écrivez le numéro de téléphone en entier. Il a au moins ${0} chiffres.',
  scd105819b5a10243: 'Lancer',
  scd1dd6ff53d0d01a: 'Réessayer',
  scf97f09d94a7c691: 'Pour comparaison',
  scfef7622ad797bbd:
    'Il n’est gardé que tant que cette page est ouverte : rien n’est enregistré ni envoyé. Imprimez-le pour l’emporter.',
  sd4355a904d5bc36a:
    'Si vous envoyez plutôt ce formulaire, nous ne vous réservons pas l’horaire. Nous le confirmerons ou vous en proposerons un autre.',
  sd91f401d9cc6d198: '${0} caractères en trop',
  sd9994f251f1280cf: 'Étape',
  sdaabe24677c338c8:
    'Aucun horaire libre n’est indiqué pour les prochaines semaines. Dites-nous quels jours vous conviennent, et nous en chercherons un.',
  sdd477e1b520e7057: 'Répétition ${0} sur ${1}',
  sde47966822e4d9f8: 'Environ ${0} minutes de lecture.',
  se09b48c913202f63: 'J’accepte que le centre de soins utilise ces informations pour répondre à ma demande.',
  se3ce0c293c719bac: 'Retirer « ${0} » de mon programme',
  se4e190e9db13bace: 'Recherche des horaires libres… Vous pouvez aussi choisir des jours ci-dessous.',
  se6ad2583c024c72b: '1 exercice dans votre programme.',
  se937e7ff3e393f70: 'le centre de soins',
  se9ff6e9a514d8cf9: 'Lundi',
  sea4f08110bb8f15d: 'Retirer',
  seb10d186738e5a12: '${0} répétitions, en changeant de côté',
  sece6f1350396c8ca:
    'Choisissez un horaire, ou aucun si n’importe lequel vous convient. Un horaire ne vous est réservé qu’une fois que nous l’avons confirmé.',
  sed1c4a6a4b89d090: 'pas de sport régulier',
  seec6798afe90ffc8: 'Imprimer',
  sef49aec68fd1dc66: 'Nom',
  sf4de3bfbfaca12e5: 'Copié',
  sf569a95dad8dd4c2: 'Aucun ne me convient : je vais plutôt choisir des jours',
  sf6af012f8a187c0b: '${0} caractère en trop',
  sf6b9083936600892: '${0} répétitions de chaque côté',
  sf7430ef7f0883273: '${0} caractère restant',
  sf830852cdb773002: 'Écrivez l’adresse e-mail en entier, par exemple nom@example.com.',
  sf917292fa563d77b: 'Quels jours vous conviennent ?',
  sf96897ae0825f9a1: 'Appelez les secours tout de suite si vous avez l’un de ces signes :',
  sf983a4542eea78bb: 'Exercices doux',
  sfa251e3af0f9c14c: '${0} à ${1}',
  sfaf3a89665ef65b0: 'Afficher plus de jours',
  sfbc6ec8281d1b1c9: 'Le système du centre de soins n’a pas confirmé que la demande est arrivée.',
  sfc5c0785c662f552: 'Distance par semaine dans chaque groupe',
  sfd66c6fcd9f5f9af: '${0} sources',
  sfe1006b52c12a321:
    'Ouvrez un exercice et appuyez sur « Ajouter à mon programme ». Deux ou trois suffisent pour commencer.',
  sfe88d270aa3e71da: 'Référence',
  sff2eceda32b6a0dd: 'Gardez la position jusqu’à ${0} secondes',
  sffaa46a3ca606c2f: 'Soins à faire soi-même',
  'waiting-few':
    'Pas encore de réponse. Nous réessaierons automatiquement dans environ ${0} secondes. Gardez cette page ouverte.',
  'waiting-many':
    'Pas encore de réponse. Nous réessaierons automatiquement dans environ ${0} secondes. Gardez cette page ouverte.',
  'waiting-two':
    'Pas encore de réponse. Nous réessaierons automatiquement dans environ ${0} secondes. Gardez cette page ouverte.',
  s658075c73b58b7a4: 'Appelez le {number} tout de suite',
  sd1ffab89d7bfdf7e: 'Appelez le {number} tout de suite.',
  s3b6c3682bd61ba33: 'Appelez le {number} tout de suite si vous avez mal au dos avec l’un de ces signes :',
  sc232a0419e232996: 'Ce formulaire n’est pas fait pour les urgences. En cas d’urgence, appelez le {number}.',
  se7d4a9f528237d51:
    'Appelez tout de suite le numéro d’urgence local (112 dans la plupart des pays d’Europe, 144 en Suisse, 911 au Canada et aux États-Unis)',
  s11da4a93344e3ecd:
    'Appelez tout de suite le numéro d’urgence du pays où vous êtes (112 en France, en Belgique et dans la plupart des pays d’Europe, 144 en Suisse, 911 au Canada et aux États-Unis).',
  s8e5350d937020f33:
    'Appelez tout de suite le numéro d’urgence du pays où vous êtes si vous avez mal au dos avec l’un des signes ci-dessous. C’est le 112 en France, en Belgique et dans la plupart des pays d’Europe, le 144 en Suisse, et le 911 au Canada et aux États-Unis.',
  s474254e716853de5:
    'Ce formulaire n’est pas fait pour les urgences. Appelez plutôt le numéro d’urgence du pays où vous êtes. C’est le 112 en France, en Belgique et dans la plupart des pays d’Europe, le 144 en Suisse, et le 911 au Canada et aux États-Unis.',
  sd132c34bdbdabbf3: 'Faites le point sur votre mal de dos',
  s21d1d34812ab9085:
    'Quelques courtes listes de signes vous aident à décider où demander de l’aide, et dans quel délai.',
  s7db7665225f9286c:
    'Ce guide est fait pour les personnes qui ont mal au dos en ce moment. Les questions sur les urgences viennent en premier.',
  s15ec80cb4cac8f64:
    'Il donne des informations générales. Il ne pose pas de diagnostic et ne peut pas écarter une cause grave. Si quelque chose vous inquiète, demandez de l’aide, quoi que dise ce guide.',
  scad9cad91cb5e4ec:
    'Vos réponses restent sur cette page et s’effacent quand vous la fermez. Rien n’est envoyé, sauf si vous choisissez de partager le résultat quand vous demandez un rendez-vous.',
  s34ff20b3e0109cc8:
    'Vous vous sentez très mal, ou vous avez l’impression que vous allez perdre connaissance ?',
  s819207d1553ba755: 'À propos de vous',
  s771a99983e5f3d40: 'Signes d’urgence',
  s2bcb96760a02824c: 'Signes à faire examiner aujourd’hui',
  s4b593056088fc53c: 'Vous et votre douleur',
  s3e2d06eb64673d3a: 'Quel âge avez-vous ?',
  s5106cc8630bd786e:
    'Un enfant ou un adolescent devrait répondre avec l’un de ses parents, ou avec un autre adulte de confiance.',
  s18f7c6e136aa6735: 'L’un de ces signes vous concerne-t-il maintenant ?',
  sa0ee23106419ab85: 'Appuyez sur le premier qui vous concerne.',
  se88b9c43279c5c4b: 'L’un de ces signes a-t-il commencé avec cette douleur, ou depuis ?',
  sdb476f43bb82fe87:
    'Certains de ces signes sont intimes. Nous posons la question parce que les mêmes nerfs vont aux jambes, à la vessie, aux intestins et aux organes génitaux. Si ces nerfs sont comprimés, il vous faut vite de l’aide.',
  s54ecca94e809fa22:
    'Certains de ces signes sont intimes. Nous posons la question parce que les mêmes nerfs vont aux jambes, à la vessie et aux intestins. Si ces nerfs sont comprimés, il vous faut vite de l’aide.',
  sc43d4a4847fa9ae2: 'L’une de ces phrases est-elle vraie pour vous ?',
  s367f32b5a04dd91e: 'Pour vous et votre dos, l’une de ces phrases est-elle vraie ?',
  s94bfdd411bab9f7d: 'L’une de ces situations vous concerne-t-elle ?',
  s18da071115637454: 'L’une de ces phrases décrit-elle votre douleur ou votre dos ?',
  s884d874ee07d3efd: 'Si vous courez ou faites du sport, l’une de ces phrases vous correspond-elle ?',
  s8356f6dfe011ff77:
    'La danse, la salle de sport, la randonnée et l’entraînement militaire comptent comme du sport.',
  s5d57cd2c1ea96744: 'Dernière question : l’une de ces phrases vous correspond-elle ?',
  s9a86b450fb80ebd6:
    'Une douleur, une pression ou un serrement dans la poitrine, maintenant ou à un moment depuis hier',
  s2825460b0595426f:
    'Cela peut être léger, ressembler à un poids ou à des brûlures d’estomac que vous n’aviez pas avant, ou s’étendre au bras, au cou ou à la mâchoire.',
  s0e011452da61fcda:
    'Une forte douleur soudaine dans le dos ou le ventre, et vous vous sentez mal ou près de vous évanouir',
  scecaa37bd98ab05d:
    'Se sentir mal, c’est avoir la tête qui tourne, le teint pâle, des sueurs froides, le souffle court ou le cœur qui bat très vite. Cela compte aussi si vous avez perdu connaissance.',
  sd6355a585fe6a320:
    'Une douleur nouvelle ou plus forte dans le dos ou le ventre, et vous avez un anévrisme (une artère gonflée)',
  s4e1982a4f2e780eb:
    'Un petit anévrisme qui est seulement surveillé compte, et un anévrisme traité par un stent ou réparé d’une autre façon compte aussi.',
  s8b1d17e75a3a51cc:
    'Une forte douleur au dos venue d’un coup, et vous prenez un médicament qui fluidifie le sang (anticoagulant)',
  s550cad6eb8c7d65e:
    'Par exemple la warfarine, l’héparine, l’apixaban (Eliquis) ou le rivaroxaban (Xarelto).',
  s19e94b06add3697e: 'Une douleur qui a commencé après un accident grave survenu ces derniers jours',
  sa150de1d8750dd17:
    'Par exemple un accident de la route, une chute d’une échelle ou de cheval, ou un coup violent dans le dos. Cela compte même si vous avez pu repartir en marchant.',
  s6fa9938d972e422d: 'Un engourdissement ou des fourmillements entre les jambes ou autour des fesses',
  s7bceb4f254ebc728:
    'C’est-à-dire sur les organes génitaux, l’anus, les fesses ou l’intérieur des cuisses. Ces zones peuvent être comme endormies, ou la sensation peut changer quand vous vous essuyez aux toilettes.',
  sbeb5945b2c06f8e3:
    'Un problème nouveau, ou pire qu’avant, pour uriner, pour aller à la selle ou pour vous retenir',
  s04b1236778a036f6:
    'Par exemple, vous avez du mal à commencer, le jet est faible, vous avez des fuites, vous ne pouvez pas retenir ou sentir l’urine ou les selles, ou vous ne sentez plus l’envie d’aller aux toilettes. Une seule fois suffit.',
  sd51eeabf5f7b9147:
    'Une brûlure en urinant, à elle seule, ne compte pas ici. Nous posons la question plus loin. Des selles dures à cause de médicaments contre la douleur ne comptent pas si vous pouvez les sentir et les retenir.',
  s5d6600bd1b9fb358:
    'Une perte de sensation nouvelle pendant les rapports sexuels, ou une difficulté nouvelle à avoir ou à garder une érection, ou à éjaculer',
  sa8f81fe64efe665e:
    'Cela ne compte pas si vous évitez les rapports sexuels seulement parce que votre dos fait mal.',
  sa9fd57f804252324:
    'Une douleur, des fourmillements, un engourdissement ou une faiblesse qui descend dans les deux jambes, et c’est nouveau',
  sdb681f77c17a8cd3:
    'Cela compte si seuls les pieds picotent ou sont engourdis, ou si cela a commencé dans une seule jambe. Des courbatures après un effort ne comptent pas, un ancien problème dans les deux jambes non plus.',
  s9c0eafee82815865: 'Vous marchez de façon instable ou maladroite, et ce n’était pas le cas avant',
  s9de79503d4a9fb08:
    'Par exemple, vous trébuchez, vous vous tenez aux murs, ou vos jambes sont lourdes. Marcher lentement seulement parce que ça fait mal ne compte pas.',
  sc28ef2f31c2c0908: 'De la fièvre, des frissons ou des tremblements, et vous vous sentez très mal',
  s0776b07e07da5ebe:
    'Très mal, c’est avoir les idées confuses, être difficile à réveiller, mal articuler, avoir le souffle très court, ne pas uriner de toute la journée, ou avoir la peau marbrée, très pâle, grise ou bleue.',
  s3dca480f4a3f39f8:
    'Vous êtes enceinte ou peut-être enceinte, et vous avez une douleur soudaine et forte au ventre, une douleur à la pointe de l’épaule, des saignements abondants, ou l’impression que vous allez vous évanouir',
  s78716588113daf11:
    'La douleur au ventre peut être en bas ou d’un seul côté. Un retard de règles peut vouloir dire que vous êtes enceinte. Des saignements abondants dans les semaines après un accouchement comptent aussi.',
  s607bfadac337b0c6:
    'Vous avez ou avez eu un cancer, et soit la douleur est forte et s’aggrave, soit vos jambes sont faibles, engourdies ou instables',
  se0300eb52ae30e2a:
    'Un cancer ancien compte. Une douleur nouvelle qui lance, ou comme une décharge électrique, compte aussi, ou une douleur comme une ceinture serrée autour du corps.',
  s42531ee97ae53848: 'Une faiblesse nouvelle dans une jambe, ou un pied qui tombe ou qui traîne',
  sc2b3882d4e498d16:
    'Par exemple, vos orteils accrochent le sol, votre pied claque par terre, votre jambe lâche, ou vous ne pouvez pas tenir sur la pointe des pieds.',
  se83dd9ddcf20223e:
    'Une douleur nouvelle ou plus forte et, au cours des 3 derniers mois, une opération du dos, une injection dans le dos ou une péridurale (épidurale), ou une infection grave',
  s8f6f154072e6f9a6:
    'Grave veut dire qu’il a fallu vous soigner à l’hôpital ou vous mettre une perfusion. Une douleur partie puis revenue compte comme nouvelle.',
  s97f624e62df7d282:
    'Une douleur nouvelle ou plus forte, et des défenses immunitaires faibles, une dialyse, un cathéter dans une veine (pour perfusions), une tuberculose à n’importe quel moment de votre vie, ou des injections de drogues comme l’héroïne',
  sf8f7210fe1ec49d3:
    'Les défenses immunitaires peuvent être affaiblies par une chimiothérapie, une greffe, le VIH, un long traitement par cortisone (corticoïdes) ou d’autres médicaments qui freinent ces défenses. Une chambre implantable (port-a-cath, PAC) compte comme un cathéter.',
  sa57a408fc6a85067:
    'Vous suivez un traitement contre le cancer, et vous avez l’impression d’avoir de la fièvre, vous frissonnez ou vous ne vous sentez pas bien',
  sba1f50ffd1805954:
    'Un traitement terminé depuis peu compte aussi. Cela compte même si vous n’avez pas mesuré de fièvre.',
  sc5e17e573ebc5fad:
    'Vous avez 65 ans ou plus, ou peut-être des os fragiles, et la douleur est venue d’un coup, ou après une chute ou un choc, ou en soulevant quelque chose, en vous penchant ou en toussant',
  s2f0b1404cd7b8d08:
    'Même une petite chute ou une petite secousse compte. Vos os peuvent être fragiles si vous avez de l’ostéoporose, si vous vous êtes cassé un os après une petite chute, ou si vous avez pris de la cortisone en comprimés pendant des mois.',
  s886b7d7dfaf4df41:
    'Vous êtes enceinte ou avez accouché dans les 6 dernières semaines, avec une douleur qui va et vient, des saignements, une perte de liquide, ou un bébé qui bouge moins',
  sd5f7b69d0efb9fe0:
    'Un ventre qui durcit puis redevient souple compte aussi. Pendant la grossesse, quelques taches de sang ou des sous-vêtements mouillés comptent aussi.',
  s0232a95c698978f4: 'De la fièvre ou des frissons, ou vous avez chaud et vous frissonnez',
  s8e92924c73d278b0:
    'Des sueurs qui trempent vos draps comptent aussi. Il n’est pas nécessaire d’avoir pris votre température.',
  s63cd6a379c97be5f: 'Du sang dans les urines, ou une brûlure ou une douleur quand vous urinez',
  s417b97c4316bc1d4:
    'Des urines roses, rouges ou couleur cola comptent aussi, et une forte douleur sur le côté du corps (le flanc), qui vient par vagues, compte aussi.',
  sfa705365651e3614: 'Vous avez un cancer ou vous en avez déjà eu un',
  s37d5766c7fec3446:
    'Un cancer ancien compte, et un cancer du sang ou un mélanome aussi. Les autres cancers courants de la peau, s’ils ont été enlevés et que c’est terminé, ne comptent pas.',
  s3881606f508c2cf7: 'Vous avez perdu du poids sans chercher à maigrir',
  s30639b49331e1f35: 'On ne le remarque parfois qu’à ses vêtements, devenus plus larges.',
  sa4a1f0f37d48e828: 'Une forte douleur, présente tout le temps ou presque',
  s3c6d4c8d122d6dc8:
    'Elle est si forte que vous ne pouvez pas dormir, ou que vous pouvez à peine bouger, vous laver ou vous habiller.',
  s9e4696b2a60c9b27:
    'Une bosse, une éruption (boutons, rougeurs) ou des cloques qui n’étaient pas là avant, dans le dos ou sur le côté, ou un dos qui paraît tordu et ne l’était pas avant',
  scd0713f8d36ecb69:
    'Un muscle contracté qui tire le dos d’un côté pendant peu de temps, c’est fréquent, et cela ne compte pas.',
  s8b4cc0d5f431adaf: 'Une douleur que le repos ne soulage pas, ou qui est pire la nuit',
  s15562ccfeb1b00b9: 'Une douleur dans le haut du dos, entre les omoplates',
  sfa8ca453168d4bb3:
    'Une douleur au dos ou à la jambe qui augmente quand vous toussez, éternuez ou poussez aux toilettes',
  sb80a5fe6cb822791:
    'Vous courez ou faites du sport, et la douleur est venue peu à peu, d’un côté du bas du dos ou dans une fesse',
  sd53b00b272e4dde3:
    'Vous courez ou faites du sport, et votre entraînement avait beaucoup augmenté peu avant le début de la douleur, ou vous avez déjà eu une fracture de fatigue (fracture de stress)',
  sd932bc2eccc4c910:
    'Une fracture de fatigue est une fine fissure dans un os. Un entraînement plus long ou plus dur compte comme une augmentation.',
  s6c3a248183f75bf2:
    'Vous courez ou faites du sport, et vous ne mangez peut-être pas assez pour cet effort, ou vos règles se sont arrêtées ou sont devenues rares',
  sbc1a4f6c56a9a9fb:
    'Des règles arrêtées à cause d’une grossesse, de l’allaitement, de la ménopause ou de la contraception ne comptent pas.',
  s5e479b4de4ab8636:
    'Vous courez ou faites du sport, vous avez moins de 25 ans, et ça fait le plus mal quand vous vous penchez en arrière ou cambrez le dos',
  s8e66769325d69f10:
    'Vous êtes enceinte ou peut-être enceinte, ou vous avez accouché dans les 6 dernières semaines',
  s524ea94638e680cd:
    'Une douleur qui a commencé avant vos 45 ans et dure depuis plus de 3 mois, avec le dos raide le matin ou des réveils en fin de nuit, et qui diminue quand vous bougez',
  s2c55adaeffb6a79e: 'Une douleur qui s’aggrave ou qui s’étend',
  s833b7f84ba6d92e0: 'Une douleur qui vous empêche de faire vos activités habituelles',
  s6f89ab9f9f36aa3b: 'Par exemple travailler, faire du sport, faire le ménage ou s’occuper de quelqu’un.',
  s7fcdcf49d6d26cc6:
    'Une douleur qui ne s’est pas améliorée après quelques semaines, ou qui revient sans cesse',
  sb7b7f4c85dde3c4c: 'Moins de 16 ans',
  se6d98cbac67585e1: '16 ans ou plus',
  s1a1e11b6c7d4c60a:
    'Rien de tout cela, mais une douleur, des fourmillements ou un engourdissement descend dans une jambe',
  sccea44a63264a635: 'Appelez les secours tout de suite',
  s070c910c97daa993: 'N’attendez pas d’avoir un rendez-vous, et ne conduisez pas vous-même.',
  s38f803ceefa5ca85: 'Même si vous allez mieux',
  sb4b2f15fcbc920b9: 'Faites-vous examiner même si vous commencez à aller mieux.',
  saab22a4712d7c9cd: 'Allez aux urgences d’un hôpital aujourd’hui',
  se5d2da5ab0e06002:
    'Allez-y aujourd’hui, même la nuit ou le week-end. Dites sur place ce que vous avez répondu ici.',
  s006d19fc18ebd4a4: 'Dans quel délai',
  s7e2051a221f6ff71:
    'Aujourd’hui. N’attendez pas d’avoir un rendez-vous, et allez-y tout de suite si votre état s’aggrave.',
  sa72a457e7f7b5b41: 'Appelez aujourd’hui votre médecin ou une ligne de conseil médical',
  s6a7b0a3b4d2d65fc: 'Appelez aujourd’hui, même la nuit ou le week-end. Dites ce que vous avez répondu ici.',
  sdf124e4e2ce4d170: 'Appelez aujourd’hui. N’attendez pas d’avoir un rendez-vous ordinaire.',
  sdf36c0bbfa4cb096: 'Consultez bientôt un médecin ou un kinésithérapeute (physiothérapeute)',
  s5e65a2420bc95c1d:
    'Prenez rendez-vous avec un médecin ou un kinésithérapeute (physiothérapeute). Dites-lui ce que vous avez répondu ici.',
  s433fac0ea4494abb:
    'Dans les prochains jours. Demandez à passer plus tôt si la douleur s’aggrave ou si quelque chose de nouveau apparaît.',
  s11c83342109fc8b6: 'Vous pouvez commencer par prendre soin de votre dos vous-même',
  s7acf509f9d60255b:
    'Aucune de vos réponses n’indique un besoin de soins urgents maintenant. Si vous sentez que quelque chose ne va pas, demandez quand même de l’aide.',
  sce7eeef882389ded: 'Quand demander de l’aide',
  s694a8fadec25a141:
    'Laissez passer quelques semaines. Consultez un médecin ou un kinésithérapeute (physiothérapeute) si cela ne va pas mieux d’ici là, si cela vous empêche de mener votre vie quotidienne, ou si cela s’aggrave.',
  sea826e7d8b7cda0f: 'Si vous avez un anévrisme, dites-le.',
  s0113f5e19329f719:
    'Demandez à quelqu’un de rester avec vous jusqu’à l’arrivée des secours. Déverrouillez la porte.',
  s78c98d1af8d7c60d:
    'Ces signes peuvent venir du cœur ou d’un gros vaisseau sanguin. Il faut de l’aide immédiatement.',
  s7e653945d8b05700: 'Dites que vous prenez un médicament qui fluidifie le sang (anticoagulant), et lequel.',
  s53b117a3f6765de5: 'Dites-le tout de suite si vos jambes deviennent faibles ou engourdies.',
  s8e7a5e951400792e:
    'Chez les personnes qui prennent un médicament qui fluidifie le sang, une forte douleur soudaine au dos peut venir d’un saignement autour de la moelle épinière.',
  sb61cd215683f4780: 'Ne bougez pas. Ne laissez personne vous déplacer, sauf si vous êtes en danger.',
  s282cfd8b17672cdc: 'Dites comment l’accident s’est passé, et où vous avez mal.',
  sdfc29e75265ce58b: 'Un mal de dos après un accident grave peut vouloir dire qu’un os est cassé.',
  s8601932168d2a35b:
    'Si c’est plus rapide, demandez à quelqu’un de vous conduire à un service d’urgences ouvert jour et nuit.',
  s291c6c4df6cd669f:
    'Dites clairement ce qui a changé, même les choses intimes. Le personnel a l’habitude de l’entendre, et cela l’aide à agir vite.',
  s6ce574c77db3abd7:
    'Ces signes peuvent vouloir dire que la moelle épinière, ou les nerfs des jambes, de la vessie et des intestins, sont comprimés. Un traitement précoce peut réduire le risque de dommages durables.',
  s53b9a8f9fa85f51b:
    'Dites que vous avez l’impression d’avoir de la fièvre ou que vous frissonnez, que vous vous sentez très mal, et que cela pourrait être un sepsis (une infection grave de tout le corps).',
  sd31199480e961cc0:
    'De la fièvre avec ces signes peut vouloir dire qu’une infection s’est répandue dans tout le corps (sepsis). Il faut un traitement immédiat.',
  sfd2115e5dc82e6ed:
    'Dites que vous êtes enceinte ou peut-être enceinte, et de combien de semaines, ou quand vous avez accouché.',
  s34ef91707496ad66:
    'Ces signes peuvent venir d’une grossesse en dehors de l’utérus, ou vouloir dire que vous perdez beaucoup de sang.',
  s3786fc5398d074f4:
    'Dites que vous avez ou avez eu un cancer, et que vous craignez un problème à la colonne vertébrale.',
  s28ae9befccbed725: 'Pliez le dos le moins possible.',
  s08395ad45b30d6ab: 'Si une équipe vous suit pour votre cancer, prévenez-la aussi.',
  sc7e83af20b793ca3:
    'Un cancer peut s’étendre à la colonne vertébrale et appuyer sur les nerfs à cet endroit. Le traitement agit le mieux quand il commence tôt.',
  se989fedef3cce064:
    'Dites sur quel signe vous avez un doute. La personne qui répond vous posera d’autres questions.',
  sdbcdb8edff8ade21:
    'Pour chaque signe de cette liste, il faut de l’aide immédiatement. Quand on ne sait pas, il est plus sûr de demander maintenant que d’attendre.',
  s1800f9b5c9538b5e: 'Dites ce que la jambe ou le pied ne peut plus faire, et depuis quand.',
  sbc02be65cbc28a3c: 'Demandez à quelqu’un de vous conduire. Ne conduisez pas avec une jambe faible.',
  s30e47d9b2b6d196b:
    'Partez tout de suite si vous ne pouvez pas du tout lever le pied, ou si cela s’aggrave d’heure en heure.',
  s82b433e93e4e08b0: 'Une jambe qui perd sa force peut vouloir dire qu’un nerf est comprimé.',
  s4ddc7d423697f4c2:
    'Dites quelle opération, injection, infection ou maladie vous avez eue, quand, et quels médicaments ou drogues vous prenez.',
  saeea02b0c53e4d91:
    'Si vous avez eu une péridurale (épidurale), appelez aussi, en chemin, le service qui l’a faite.',
  s8851ee8c453871dc:
    'Partez tout de suite si vous avez aussi de la fièvre, ou si vous avez chaud et que vous frissonnez.',
  s3939e9ea88010265:
    'Des microbes peuvent atteindre la colonne vertébrale, et la plupart des personnes qui ont une telle infection n’ont pas de fièvre au début. Il faut la traiter tôt.',
  s79e7b1f8fe99c699:
    'Avant de partir, appelez tout de suite, de jour comme de nuit, le numéro de conseil de votre service de cancérologie. On vous dira peut-être où aller.',
  s982838129edf72fd: 'Si personne ne répond, allez tout de suite aux urgences d’un hôpital.',
  sc59ad0ffe76c2a37:
    'Un traitement contre le cancer peut affaiblir les défenses du corps, et une infection devient alors vite grave.',
  s35bcc16ec5fc005f: 'Ne soulevez rien et ne faites pas d’exercices avant d’avoir passé un examen médical.',
  s709c5fd19818473e:
    'Dites si vous avez fait une chute, et si vous avez des os fragiles ou prenez de la cortisone (corticoïdes).',
  s3b745f77f97275ce:
    'Quand les os sont peut-être fragiles, une douleur soudaine, ou une douleur après une chute, même petite, peut venir d’un os cassé dans la colonne vertébrale.',
  s5c8f2c312bba0184: 'Dites sur quel signe vous avez un doute.',
  s6ebd8e2523771c44:
    'Si vous pouvez parler tout de suite à votre médecin ou à une ligne de conseil médical, demandez-leur d’abord.',
  s9a97d5837cd3517c:
    'Chaque signe de cette liste doit être examiné à l’hôpital aujourd’hui. Quand on ne sait pas, il est plus sûr de demander.',
  s27c2e7540253ffbb:
    'Montrez cette page à l’un de vos parents, ou à un autre adulte de confiance. Cette personne peut appeler le médecin.',
  seec89d208ea48d80:
    'Dites depuis combien de temps vous avez mal, si vous avez mal la nuit, et quels sports vous faites.',
  s99aa7282ec004a8c:
    'Si personne ne répond, réessayez dès le matin. Allez aux urgences d’un hôpital si votre état s’aggrave. Appelez les secours si l’un des signes ci-dessous apparaît.',
  sa177523ff41786da:
    'Le mal de dos d’un enfant ou d’un adolescent doit être examiné par un médecin. Les conseils pour les adultes n’ont pas été écrits pour eux.',
  s1fadd0fb198504b8:
    'Appelez d’abord la maternité où vous êtes suivie. En début de grossesse, ou si aucune maternité ne vous suit, appelez votre médecin.',
  s9854c2e0c6735221: 'Si personne ne peut vous recevoir aujourd’hui, allez aux urgences d’un hôpital.',
  see789dca0baa8fab: 'Ne faites pas les exercices de cette page avant d’avoir demandé conseil.',
  s504182c57b64d416:
    'Pendant la grossesse et dans les semaines après un accouchement, ces signes doivent être vus par les personnes qui vous suivent.',
  s4d8ca38b6dbaf20d:
    'Appelez les secours si vos idées deviennent confuses, si le souffle devient très court, ou si la peau devient marbrée ou très pâle.',
  s4de7cd7fc22acf02: 'Un mal de dos avec de la fièvre peut vouloir dire qu’il y a une infection à traiter.',
  s86ca12d3ac4011b1:
    'Appelez les secours si vos idées deviennent confuses, si vous somnolez ou si vous avez du mal à parler.',
  se2915e679ae4eb2d:
    'Ces signes peuvent venir d’un calcul (une petite pierre) dans un rein, ou d’une infection de la vessie ou d’un rein.',
  s15934586c2ce04c5: 'Si une équipe vous suit pour votre cancer, appelez-la. Sinon, appelez votre médecin.',
  s1f323260a47f22f6:
    'Chez toute personne qui a ou a eu un cancer, un mal de dos doit être examiné rapidement.',
  s5f3bbba9f05cff4f: 'Dites combien de poids vous avez perdu, et depuis quand.',
  scf5b7f2baadfb49b:
    'Un mal de dos avec une perte de poids que vous ne pouvez pas expliquer doit être examiné sans tarder.',
  s6b72f843fd457b9d:
    'Demandez de quoi soulager la douleur. Dites ce que vous avez pris, et ce que la douleur vous empêche de faire.',
  sffc0496c83cd0cc7: 'Quand la douleur est aussi forte, il faut de l’aide, quelle qu’en soit la cause.',
  sf6561adf6b805a88: 'Dites ce qui a changé d’aspect, et depuis quand.',
  s380969777c4e0368:
    'Des boutons, des rougeurs ou des cloques d’un seul côté peuvent être un zona. Le traitement agit le mieux dans les premiers jours : demandez donc conseil à un pharmacien si vous ne pouvez pas joindre votre médecin.',
  s4407a4bef512c9ef: 'Un dos qui a changé d’aspect doit être examiné sans tarder.',
  sb99939081a20c10f: 'Dites où vous avez mal, depuis quand, et ce qui augmente la douleur.',
  sb177ecc4709821f0:
    'Dites-le si cela a commencé avant vos 45 ans, dure depuis plus de 3 mois et que votre dos est raide le matin. Cela peut être une forme d’arthrite (rhumatisme inflammatoire).',
  saf3bebf7a6310ace: 'Une douleur de ce genre doit être examinée, car elle a parfois une cause grave.',
  s95189bb32f813add:
    'Chaque signe de cette liste doit être examiné aujourd’hui. Quand on ne sait pas, un médecin, une infirmière ou un infirmier peut vous aider à décider.',
  s1b3e99db8ef6c9c1:
    'Arrêtez de courir, de sauter et de faire le sport qui fait mal jusqu’à ce qu’un professionnel de santé vous examine. Marcher ne pose pas de problème si ça ne fait pas mal.',
  s75e8c01d077a1d95:
    'Parlez de votre entraînement, de vos anciennes fractures, de votre façon de manger et de votre poids, et de vos règles si vous en avez.',
  s71ea98b862f81e44: 'Dites-le si vous êtes enceinte ou peut-être enceinte.',
  sb46889ca24d7ec84:
    'Une douleur à l’aine (le pli en haut de la cuisse) qui vous fait boiter, c’est différent. Ne courez pas, ne sautez pas sur un pied, et consultez un médecin aujourd’hui.',
  s62a4a07618c4837a:
    'Chez les personnes qui courent ou font du sport, une douleur au dos ou à la fesse avec l’un de ces signes peut être une fracture de fatigue, une fine fissure dans un os. Elle guérit, mais seulement si on arrête de courir et de faire le sport qui fait mal.',
  s63efabad6f3b95e7:
    'Vous pouvez consulter votre sage-femme ou le médecin qui vous suit. Si votre prochaine visite n’est pas dans les jours qui viennent, appelez.',
  s9c721fa1968b226f:
    'Appelez aujourd’hui si vous avez une douleur qui va et vient, un ventre qui durcit par moments, des saignements, une perte de liquide, ou un bébé qui bouge moins que d’habitude.',
  s803d4d89365d3fe7: 'Demandez conseil avant de faire les exercices de cette page.',
  s6c0981510468bd15:
    'Pendant la grossesse et après un accouchement, c’est votre sage-femme ou votre médecin qui peut le mieux vous conseiller.',
  se50c2f25102c19c2: 'Dites quand cela a commencé, que ce n’est pas parti, et que bouger soulage.',
  s9a98e4b04c9adc2a:
    'Dites-le si vous ou votre famille avez un psoriasis, une maladie de l’intestin comme la maladie de Crohn ou la rectocolite (colite ulcéreuse), ou de l’arthrite. Si vous avez un œil rouge et douloureux, demandez une aide médicale aujourd’hui.',
  s4dbce94fe37756ce:
    'Un mal de dos qui a commencé avant vos 45 ans, qui dure depuis des mois et qui diminue en bougeant peut être une forme d’arthrite (rhumatisme inflammatoire) qui se soigne.',
  s6360b0e26babc6e4: 'D’ici là, continuez à bouger autant que la douleur le permet.',
  sce0dadd349db2596: 'Demandez à un pharmacien quel médicament contre la douleur vous convient.',
  sf9a2e25ee0639146: 'Si vous courez, arrêtez pour le moment, et demandez quand reprendre.',
  s34a69741b63d55f6:
    'Une douleur au dos ou à la jambe qui s’aggrave, empêche de vivre normalement ou dure des semaines doit être examinée.',
  sbcf6ffb52f12357b:
    'Poursuivez vos activités habituelles autant que vous le pouvez. Évitez de rester longtemps en position assise ou couchée.',
  s0593bec4ec0f05f7:
    'Une bouillotte ou une poche chaude, enveloppée dans une serviette, peut soulager la douleur.',
  s5af9dbf589fccb28:
    'Ne mettez rien de chaud sur une peau engourdie. Vous pourriez vous brûler sans vous en rendre compte.',
  s817a04d71c603d3f:
    'Si courir déclenche la douleur dans la jambe ou l’augmente, marchez plutôt pour le moment.',
  s810fe3c8faea9209:
    'Consultez un kinésithérapeute (physiothérapeute) si vous voulez de l’aide pour faire de l’exercice et reprendre une vie normale.',
  s39658949d97ca587:
    'Une douleur qui descend dans une jambe vient souvent d’un nerf irrité. Beaucoup de gens vont mieux en 4 à 6 semaines, mais cela peut prendre plus de temps.',
  s69d7cae1f86f3775: 'Continuez à bouger, et ne restez pas longtemps au lit.',
  s3240ad6eaf1195e0:
    'Commencez par ce que vous pouvez faire maintenant. Faites les tâches en plusieurs fois, reposez-vous entre elles, et augmentez peu à peu.',
  s486ceb67beadf4f6:
    'Si vous courez, vous pouvez continuer tant que la douleur n’augmente pas pendant la course ou le lendemain. Courez moins et plus lentement au début.',
  s8cc70eb2ac10d5b8:
    'Vous n’avez remarqué aucun des signes d’alerte de nos questions. Sans ces signes, un nouvel épisode de mal de dos se calme en général en quelques semaines. L’exercice et la kinésithérapie (physiothérapie) peuvent aussi aider quand la douleur dure depuis plus longtemps.',
  s50c1e6e350a16bbd:
    'Appelez tout de suite les secours si l’un de ces signes vous concerne, maintenant ou plus tard :',
  s95e1c220988fd75f:
    'Demandez une aide médicale le jour même si l’un de ces signes vous concerne plus tard :',
  s45e9d4fffcedcd43:
    'Aucun signe ne montre à lui seul, avec certitude, ce qui ne va pas. C’est pourquoi ce guide choisit la solution la plus sûre en cas de doute. Il donne des informations générales et ne remplace pas un examen.',
  s4eee94ad4c0d9f91: 'Exercices pour le bas du dos',
  s5ee4441a29ab574e:
    'Commencez par la marche, les genoux d’un côté à l’autre et la bascule du bassin. Ajoutez d’autres exercices un par un, à mesure que votre dos se calme.',
  sa6f8ee9c9f97c4d3: 'Commencez en douceur',
  s4e20b7bf473fb863:
    'Bougez lentement et continuez à respirer. Vous pouvez sentir un léger étirement ou vos muscles qui travaillent, c’est normal.',
  s6c92be18c4b4a9e8:
    'Sauf indication contraire dans l’exercice, commencez par 5 répétitions, 3 fois par jour. Tous les trois ou quatre jours, ajoutez 1 ou 2 répétitions si cela reste confortable.',
  sb5bcc3aa0543e820:
    'Certaines personnes ont moins mal en se penchant en avant, d’autres en se penchant en arrière. Faites plus de mouvements dans le sens qui soulage votre douleur. Laissez de côté tout exercice qui fait descendre la douleur dans la jambe.',
  sf65d8d94747fea2b: 'S’il est difficile de descendre au sol, faites les exercices sur un lit ferme.',
  s90db1782a60d7b2e:
    'Pour vous relever, roulez sur le côté et poussez sur vos bras. Depuis le sol, mettez-vous à quatre pattes, appuyez-vous sur une chaise solide et levez-vous.',
  s97b7c65b7983dec3: 'Quelle douleur est acceptable',
  s3d39397aa22a5822:
    'Donnez une note à votre douleur : zéro, c’est aucune douleur ; dix, c’est la pire que vous puissiez imaginer.',
  s096c4d1be74e1854:
    'Jusqu’à 3 sur 10, c’est acceptable si cela se calme avant le lendemain matin. Arrêtez si la douleur dépasse ce niveau, vous fait boiter ou descend dans la jambe.',
  s7b269d3eb38b0ce3: 'Arrêtez l’exercice si',
  sc868a1682bb000b2: 'votre douleur continue d’augmenter ou devient forte ;',
  sccbe2c5953d0fe08: 'vous sentez une douleur vive et nouvelle ;',
  s5a98951df5f556aa: 'la douleur descend dans la jambe, ou plus bas qu’avant ;',
  s2933be485b9b3b59: 'une jambe ou un pied s’engourdit, fourmille ou devient faible ;',
  s9ea6e7a14a4b0d9c: 'la tête vous tourne ou vous vous sentez mal.',
  sc48f5b6837266a4f: 'Demandez l’avis d’un professionnel de santé avant de commencer si',
  sf1955b7b14653cf5: 'vous avez eu récemment une chute, un accident ou une autre blessure ;',
  s1830f2006208c669:
    'vous avez eu récemment une opération, ou vous avez une nouvelle prothèse de hanche ou de genou ;',
  scdbd7d5456a0199b: 'vous avez, ou avez peut-être, un os cassé ou des os fragiles (ostéoporose) ;',
  s6b7c68069b8abdb9: 'vous êtes enceinte ou avez accouché récemment ;',
  s4d3b30e118b1d7f2:
    'la tête vous tourne souvent, ou vous avez de l’hypertension (tension trop haute) qui n’est pas contrôlée ;',
  s71776dd70458befe: 'vous ne savez pas bien si faire de l’exercice est sans danger pour vous.',
  s5bc0f772df834c26: 'Plie le bas du dos vers l’avant',
  s401886f05bbe6f38: 'Plie le bas du dos vers l’arrière',
  s7944b5d7cebd947e: 'Commencez par ceux-ci',
  s5328d4b3b6442771: 'Si se pencher en arrière vous soulage',
  s38745aaa43f545db: 'Si se pencher en avant vous soulage',
  s5102ba47788abfe0: 'Pour gagner en force, quand la douleur s’est calmée',
  s8d369735d3dd22f8: 'Marche',
  sba80b726eb9c809e:
    'Debout, redressez le dos et regardez droit devant vous. Laissez les épaules et les bras relâchés.',
  s5a63776b27f6e729: 'Marchez à une allure agréable, en laissant vos bras se balancer.',
  s87b4a52a19ad3da5: 'Faites demi-tour avant que la fatigue arrive.',
  s2da65c053f0bfb0a:
    'Marchez souvent. Au début, de courtes marches suffisent. Allez un peu plus loin tous les trois ou quatre jours si cela reste confortable.',
  se05b450d99b50651: 'Votre dos qui se détend peu à peu.',
  s09da611b9218ee30: 'Ralentissez ou reposez-vous si la douleur descend dans la jambe ou vous fait boiter.',
  s91f9c472f89ddc26: 'Genoux d’un côté à l’autre',
  s651337714ee142c8:
    'Allongez-vous sur le dos, un petit coussin plat sous la tête. Pliez les genoux et gardez-les serrés, les pieds à plat. Posez les bras tendus, un peu écartés du corps.',
  s1d87e246f1cbbd6b: 'Laissez les deux genoux rouler lentement d’un côté. Gardez les deux épaules au sol.',
  s387c200d6bafa15b: 'Ramenez-les au milieu, puis laissez-les rouler de l’autre côté.',
  s350b2b748e058907:
    'Gardez la position le temps d’une respiration profonde de chaque côté. Faites 8 à 10 répétitions chaque jour, en changeant de côté.',
  s3292e180c28ccbba: 'Une légère torsion dans le bas du dos et la taille.',
  scb6a7ffee4f89aa1: 'Faites un petit mouvement si un plus grand fait mal.',
  sc36b5cae19130b7f: 'Bascule du bassin',
  s8506b6728f7df588:
    'Allongez-vous sur le dos, les genoux pliés, les pieds à plat au sol et les mains sur le ventre. Il y a un petit creux sous le bas du dos.',
  s99167cef8ddada53:
    'Appuyez doucement le bas du dos vers le sol jusqu’à ce que le creux disparaisse. Les fesses restent au sol.',
  s6dc13ac6458de25c: 'Relâchez lentement.',
  s3115cf0114a5868c: 'Gardez la position 2 secondes. Faites 5 répétitions, 3 fois par jour.',
  s8e033abe460f27e2: 'Le bas du ventre qui travaille.',
  sdbb7f2b63f0738e1: 'Continuez à respirer. Ne poussez pas avec les pieds ni avec le cou.',
  s081151fb55b2177d: 'Redressement à plat ventre',
  s7425003eeffbb01e:
    'Allongez-vous sur le ventre, le front sur une serviette pliée. Pliez les coudes et posez les avant-bras au sol, de chaque côté de vous.',
  s3c401e95effa91d4:
    'Redressez-vous sur les avant-bras, les coudes sous les épaules ou un peu plus en avant. Le bassin et le bas du ventre restent au sol.',
  saa562daebd8d5f63: 'Gardez la position, puis redescendez lentement.',
  s775d4616e1a3eece:
    'Quand c’est facile, mettez les mains sous les épaules et tendez un peu les bras. Le bassin reste au sol, détendu.',
  s591549907831ecb5:
    'Restez sur les avant-bras jusqu’à 20 secondes. Faites 2 répétitions, une fois par jour. Plus tard, avec les bras plus tendus, faites 5 répétitions lentes.',
  sa72f90184bca2d1a:
    'Une légère pression dans le bas du dos. Si une jambe fait mal, la douleur doit remonter vers la colonne vertébrale.',
  s73e985d7208ac44f:
    'Laissez cet exercice de côté si cambrer le dos déclenche la douleur dans la jambe ou l’augmente.',
  sc977e5fbf6311f6b: 'Se pencher en arrière, debout',
  s438ab1e8f3bddb8c:
    'Tenez-vous debout, un mur juste derrière vous, les pieds écartés de la largeur des épaules. Posez les mains dans le creux du bas du dos.',
  scccce5cb55fe3a04:
    'Penchez-vous lentement en arrière par-dessus vos mains, les genoux tendus, aussi loin que cela reste confortable.',
  s1cd69bd32e4eb1fd: 'Revenez lentement à la verticale.',
  s1c6e15bc308da7e3: 'Faites 5 répétitions, 3 fois par jour.',
  s70475a758ad4b9e2: 'Une légère pression dans le bas du dos.',
  sf70d6b48d97da93b:
    'Arrêtez si la tête vous tourne ou si les deux jambes fourmillent. Laissez cet exercice de côté si cambrer le dos déclenche la douleur dans la jambe ou l’augmente.',
  s6ef9642af75955d2: 'Genou vers la poitrine',
  s92c21bacc1308dcf: 'Allongez-vous sur le dos, les genoux pliés et les pieds à plat au sol.',
  s15f04e4e395cee3f:
    'Serrez un peu le ventre et appuyez le bas du dos contre le sol. Avec les deux mains, ramenez un genou vers la poitrine.',
  sb6e9b73cda5cd4c3: 'Gardez la position, reposez lentement le pied, et changez de jambe.',
  s28a7c7893ee8f438:
    'Gardez la position 5 secondes. Faites 2 ou 3 répétitions avec chaque jambe, matin et soir.',
  s04e38fe5ad1fa478: 'Un léger étirement dans le bas du dos et la fesse.',
  s4713f8d35dc3738e:
    'Si le genou fait mal, placez plutôt les mains derrière la cuisse. Laissez cet exercice de côté si se pencher en avant fait descendre la douleur dans la jambe.',
  s618dd4dc93e49143: 'Fesses vers les talons',
  sc20d9643e6a5b27e:
    'Mettez-vous à quatre pattes : les mains sous les épaules, les genoux sous les hanches, le dos plat, les coudes souples, pas bloqués.',
  s31b8507d91fe6bbf:
    'Reculez lentement les fesses vers les talons et laissez la poitrine descendre. Faites glisser les mains vers l’avant pour garder les bras allongés.',
  s364fa75bb4af9698: 'Revenez à la position de départ.',
  sd19fdf1306ff36c3:
    'Gardez la position le temps d’une respiration profonde. Faites 8 à 10 répétitions chaque jour.',
  s34fa9ca0bf473c6b: 'Un léger étirement dans le bas du dos.',
  sa71d60ef83bf5555:
    'Avec un problème de genou, ne faites qu’une partie du mouvement. Laissez cet exercice de côté si se pencher en avant fait descendre la douleur dans la jambe.',
  s8545094bc2096970: 'Pont',
  sedfc35e406dbfa99:
    'Allongez-vous sur le dos, les genoux pliés, les pieds à plat au sol et les bras le long du corps.',
  sad11641c45ff352f:
    'Serrez le ventre et les fesses, puis soulevez le bassin jusqu’à ce que les genoux, les hanches et les épaules forment une ligne droite.',
  s3eca4c92c5a10bbe: 'Gardez la position, puis redescendez lentement.',
  sc3ef1b5924cd6985:
    'Gardez la position pendant 3 respirations profondes. Commencez par 5 répétitions par jour. Augmentez lentement, au fil des semaines. La Mayo Clinic (un hôpital américain) va jusqu’à 30.',
  s0757e969f0f93584: 'Les fesses qui travaillent, plus que le dos.',
  sf7ca50108a6afba1: 'Montez moins haut si vous avez des crampes dans le dos ou les cuisses.',
  s2a64a0801e787cf4: 'Bras et jambe opposés',
  s6bc5af2ae8675e5f:
    'Mettez-vous à quatre pattes : les mains sous les épaules, les genoux sous les hanches, le dos plat.',
  sf6f3722846f644e5:
    'Tendez un bras vers l’avant et la jambe opposée vers l’arrière, sans dépasser la hauteur des épaules et des hanches. Continuez à regarder le sol.',
  s9e41222fc4d1cb2e: 'Gardez la position, revenez au départ, et changez de côté.',
  s8c846189aac3aefe:
    'Gardez la position jusqu’à 10 secondes. Faites 5 répétitions de chaque côté, une fois par jour.',
  s42ef62b2c5c36e9d: 'Le dos, le ventre et la fesse qui travaillent.',
  s3de7f3fb247f38a8: 'Si vous vacillez, bougez seulement un bras ou seulement une jambe.',
  sd44c9fca7e94f373: 'Planche latérale sur les genoux',
  s37848bfca99c30dd:
    'Allongez-vous sur le côté, les genoux pliés. Appuyez-vous sur le coude, placé sous l’épaule, l’avant-bras dirigé vers l’avant.',
  s7bdeb59b1eef696c:
    'Soulevez le bassin jusqu’à ce que les genoux, les hanches et les épaules forment une ligne droite.',
  sb34d763b17bef540: 'Gardez la position, redescendez lentement, et changez de côté.',
  sc6645fb64cd5409a:
    'Gardez la position jusqu’à 10 secondes. Commencez par 2 répétitions de chaque côté, une fois par jour. Ajoutez-en 1 tous les trois ou quatre jours si cela reste confortable.',
  s8d2369bd70a41ddf: 'Les muscles de la taille qui travaillent, du côté du sol.',
  s8c645ced7d367baf: 'Laissez cet exercice de côté si l’épaule fait mal.',
  s14c88b52fb1cfa5f: 'Relevé de la tête et des épaules',
  sdf9b604eb7811380:
    'Allongez-vous sur le dos, un genou plié et l’autre jambe tendue. Mettez les deux mains sous le bas du dos.',
  s3683ca8f7f99e0a1:
    'Soulevez la tête et les épaules, d’un seul bloc, juste au-dessus du sol. Le bas du dos ne bouge pas.',
  s928a56a63dd5c560:
    'Gardez la position, puis redescendez lentement. Changez de jambe à la moitié des répétitions.',
  s08082d7be8719e5f:
    'Gardez la position jusqu’à 10 secondes. Faites 3 répétitions avec chaque jambe pliée, une fois par jour.',
  safe4ddf4f9232ea6: 'Le devant du ventre qui travaille.',
  s4e9415b15432eaea: 'Arrêtez si le cou fait mal.',
  s8e42ecf0a63b5753: 'Positions qui soulagent souvent la douleur',
  s8a04b9bfeefef004:
    'Gardez ce qui vous aide. Reposez-vous un court moment, puis levez-vous et bougez : rester longtemps en position couchée n’aide pas.',
  s3d020a4704bba9bd: 'Sur le dos, oreillers sous les genoux',
  sa08edd035452d9fa: 'Mettez plusieurs oreillers fermes sous les genoux, et posez la tête sur un coussin.',
  s8b60728f6f9977e6: 'Sur le côté, coussin entre les genoux',
  s41b743d2e5a7b558:
    'Pliez les genoux, avec un petit coussin ferme entre les deux et un oreiller sous la tête.',
  s54420cfca129a962: 'La course à pied et les douleurs du bas du dos',
  sdd06d6bdaa3d6960: 'Que faire quand votre dos fait mal, et comment courir à nouveau.',
  s61b03c5b337a164e: 'D’abord : est-ce une urgence ?',
  sc0791e346acdaae8: '{callForSigns}',
  s9ab11300e3a90b8c:
    'Un engourdissement entre les jambes, un nouveau problème pour uriner, pour aller à la selle ou pour vous retenir, une faiblesse dans les deux jambes, une douleur dans la poitrine, ou un accident grave ? {callNow}',
  s66593216e86b6870: 'Pas de sport régulier',
  sd98ec7897ab0b398: 'Joggeurs',
  s8753a9b9be27045e: 'Coureurs de longue distance',
  sa143f684fb85e35c:
    'Bande : distance à courir chaque semaine pour participer. Point : distance courue en moyenne.',
  s21159d601e3fd4bb: 'facile',
  s334c50d33626219f: 'plutôt facile',
  s3f55affcd93b77d0: 'un peu difficile',
  sd49ce7d3f601a86c: 'En bref',
  s836526ad22e2220d: 'La plupart des nouveaux maux de dos se calment en quelques semaines.',
  s697fee1bf8cd6062: 'Avoir mal ne veut pas forcément dire que quelque chose s’abîme : votre dos est solide.',
  s42b39a260d3c5bb6: 'Continuez à bouger, au travail aussi si vous le pouvez.',
  s123a554768277f73: 'La plupart des gens n’ont pas besoin de radio, de scanner ni d’IRM.',
  sba7827977e95388f: 'Quand la douleur s’est calmée, vous pouvez reprendre la course étape par étape.',
  s636332f4f8298d1d: 'Quand votre dos fait mal',
  s06cc8f1d555373a1: 'Que faire maintenant',
  sd75dfdcc278ce3f0: 'Continuez à bouger.',
  se9bc25a8ae8c068d:
    'Arrêtez de courir pour aujourd’hui, et marchez doucement si vous le pouvez. Dans un nouvel épisode de mal de dos, cela aide un peu plus que de rester au lit. Avec une sciatique, cela ne change pas grand-chose à la douleur, mais cela vous garde en forme.',
  sc1d199eb8d710e72: 'Trouvez ce qui soulage.',
  sae519b0b35b6e2e2:
    'Essayez de vous allonger sur le dos avec des oreillers sous les genoux, ou sur le côté avec un coussin entre les deux. Si vous pencher dans un sens soulage la douleur, ou la fait sortir de la jambe, faites-le davantage. Arrêtez ce qui la fait descendre plus bas.',
  s2a49402b90ad7bfc: 'Essayez le chaud ou le froid.',
  s08c55ae541197ee1:
    'Certaines personnes préfèrent une poche chaude, d’autres une poche froide. Enveloppez-la dans une serviette. Ne la mettez pas sur une peau engourdie : vous pourriez vous brûler sans vous en rendre compte.',
  s9854232c00ab2517: 'Dosez vos efforts.',
  s9949089b781c8644:
    'Commencez par ce que vous pouvez faire maintenant, reposez-vous entre les efforts, et augmentez lentement.',
  s482e7921ddf8ff1a: 'Courez à nouveau quand cela se calme.',
  s53f48961d20a7caa:
    'Vous pouvez courir si cela n’augmente pas la douleur pendant la course ou le lendemain. Courez moins et plus lentement au début.',
  s17d8a0eae128bd76: 'Si la douleur brûle ou lance dans une jambe',
  s49f75e526dfaa02f: 'Si l’un des signes d’urgence apparaît, appelez aussitôt les secours.',
  s3e29485b9506cabe:
    'Une douleur qui brûle ou qui lance, des fourmillements ou un engourdissement dans une jambe viennent souvent d’un nerf irrité (sciatique). Beaucoup de gens vont mieux en 4 à 6 semaines, mais cela peut prendre plus de temps.',
  sc6ad61056db77cb2:
    'Des signes d’urgence peuvent apparaître plus tard. Si c’est le cas, appelez tout de suite.',
  sc606bccb0878ad4c:
    'Si la douleur dans la jambe dure plus de quelques semaines, demandez conseil. Dans une grande étude, les personnes qui avaient une hernie discale depuis plus de 6 mois se sont moins bien rétablies.',
  sa37e43387c05872f: 'Aller mieux',
  s1a5f7b95d3965965:
    'Un nouvel épisode de mal de dos commence en général à se calmer dans les 2 premières semaines et s’apaise en 4 à 6 semaines. Il revient souvent un jour ou l’autre. Cela ne veut pas forcément dire que quelque chose de nouveau s’est abîmé.',
  s5e380774ad7c45d1:
    'On peut aussi soulager une douleur qui dure depuis longtemps. Les recommandations britanniques mettent l’exercice en premier, avant les médicaments.',
  s70d7cae8362469b9: 'Si la douleur redevient forte',
  sa7ffb4848810fc19: 'Faites-en moins pendant un court moment, mais n’arrêtez pas tout.',
  s898a348843864e9d:
    'Certaines personnes ont besoin de se reposer un jour ou deux. Une mauvaise journée n’est pas une nouvelle lésion.',
  s0e0a0fbcb03cc014:
    'Utilisez la chaleur et les positions qui vous aident. Puis augmentez à nouveau, un peu chaque jour.',
  s1aac2923c36f8c2d:
    'Dans l’essai WalkBack, un programme de marche était associé à un délai plus long avant le retour du mal de dos.',
  sdf8f2921b158012a: 'Travailler et porter des charges',
  s0c49b945e8735a9e: 'Vous pouvez travailler avant que la douleur soit partie.',
  s2c7e75733972b862:
    'Restez au travail si vous le pouvez, ou reprenez dès que vous en êtes capable. Il n’est pas nécessaire d’attendre que la douleur ait disparu.',
  s1eed057279c4c27c:
    'Demandez des tâches plus légères au début. Ne restez pas trop longtemps en position assise, et changez souvent de position. Reprenez le port de charges lourdes étape par étape.',
  s8b831ec8b12bda8b: 'Sommeil et stress',
  sa4e1e3430e85af7f: 'Toute position confortable convient.',
  s6b75621c520b3f3b:
    'Il n’y a pas de meilleure position ni de meilleur matelas. Choisissez ce qui est le plus confortable.',
  sc3dbfee74e266a5e:
    'Sur le côté, essayez un petit coussin ferme entre les genoux. Sur le dos, essayez plusieurs oreillers fermes sous les genoux.',
  s71e039de29024270:
    'De bonnes habitudes de sommeil et moins de stress peuvent vous aider à faire face à la douleur.',
  saeeb99887f7a2c2a: 'Médicaments',
  s653e935f5f075b5e: 'Demandez à un pharmacien ce qui est sans danger pour vous.',
  s82a3cfd53eb80d8c:
    'Les comprimés anti-inflammatoires comme l’ibuprofène peuvent aider. Prenez la plus petite dose qui aide, le moins longtemps possible.',
  s48404b11903f4e76:
    'Ils ne sont pas sans danger pour tout le monde. Demandez d’abord à un pharmacien si vous êtes enceinte ou avez plus de 65 ans, si vous prenez un médicament qui fluidifie le sang (anticoagulant) ou d’autres comprimés, ou si vous avez eu des problèmes d’estomac, de rein ou de cœur, ou de l’asthme.',
  s229d71de88da333b: 'Pour la sciatique, on ne sait pas bien à quel point ils aident.',
  sab28f43551aa6d47: 'Le paracétamol (acétaminophène) agit peu quand il est pris seul.',
  scb1f13da51567030:
    'Les antidouleurs puissants (opioïdes, comme la codéine) aident peu quand le mal de dos dure, et peuvent faire du mal.',
  s09b427a53008d854: 'Ce que fait un kinésithérapeute (physiothérapeute)',
  sa22cb28bd333eb0f: 'Écouter, vous examiner, faire un plan avec vous.',
  sf394f6e75c4fc408:
    'Un kinésithérapeute (physiothérapeute) vous pose des questions sur votre douleur, vous examine et prépare le traitement avec vous. Vous recevrez peut-être des exercices pour votre forme et votre force, des conseils utiles, et de l’aide pour vos inquiétudes.',
  s4ed9f7baea1ede23: 'Quand une radio, un scanner ou une IRM est utile',
  s4293e95e1ece6d79: 'Rarement, et seulement si cela change le traitement.',
  s504a43ad5b2cf02a:
    'Une radio, un scanner ou une IRM est utile quand un médecin soupçonne une cause grave ou prévoit une opération ou une injection. Sinon, cela change rarement ce qui aide.',
  sfefe271136307703:
    'Ces images montrent souvent une usure sans gravité. Chez des personnes sans aucune douleur, on voit des disques usés chez environ 37 personnes sur 100 à 20 ans, et chez 96 sur 100 à 80 ans.',
  se94076988560af2a: 'Reprendre la course',
  s309c6e48dbab6685:
    'Si votre douleur est venue peu à peu d’un côté du bas du dos ou dans une fesse, ou si vous avez eu l’un des signes d’alerte de cet article, ne commencez pas avant qu’un examen ait écarté une fracture de fatigue (une fine fissure dans un os).',
  scf05e55020ea7ec9:
    'Demandez d’abord l’avis d’un professionnel de santé si vous êtes enceinte ou avez accouché récemment, si vous avez une maladie du cœur, des poumons ou des os, ou si vous avez eu récemment une blessure ou une opération.',
  s557e0243faab03d5:
    'Une douleur à l’aine (le pli en haut de la cuisse) qui vous fait boiter ? Arrêtez de courir, ne sautez pas sur un pied, et consultez un médecin aujourd’hui.',
  s7d2703b349d23745: 'Avant de commencer',
  s681ec83755177827: 'Attendez de pouvoir marcher 30 minutes sans douleur.',
  s0cecec57f0a55c5b:
    'Échauffez-vous 10 à 15 minutes. Courez sur terrain plat, avec de bonnes chaussures de course qui n’ont pas plus de 6 mois.',
  s296c99e6000545c4:
    'Prévoyez 3 séances de course par semaine, avec au moins 1 jour de repos entre deux séances.',
  se7823cf779e39f57: 'Quelle douleur est acceptable, et quand passer à la suite',
  sd0c3e3efbff442f4:
    'Faites chaque étape au moins deux fois. Ne passez pas à l’étape suivante si quelque chose gonfle ou devient raide, ou si la douleur augmente pendant ou après une course. Répétez la même étape jusqu’à ce que cela s’arrête. Si cela ne s’arrête pas après deux essais, revenez une étape en arrière.',
  s71d7a77c40df9bad: 'Un programme en six étapes',
  sa0d7d8147b3641b3: 'De courtes courses à la course sans pause.',
  s3606116215eca642:
    'Un essai a testé un programme de marche et de course chez des personnes qui ont mal au dos, mais ce n’étaient pas des coureurs. Nous n’avons trouvé aucun programme testé chez des coureurs qui ont mal au dos. Les programmes présentés ici ont été faits pour d’autres groupes. Un kinésithérapeute (physiothérapeute) peut en adapter un pour vous.',
  sa3624bb95250c3c6:
    'Ce programme est tiré de celui d’un essai mené avec des soldats qui avaient des blessures du genou dues à trop d’efforts répétés. Pour le moment, rien n’a été démontré.',
  s2ae50be9f63e2299:
    'Une semaine peut ressembler à ceci : courez le lundi, le mercredi et le samedi. Les autres jours, marchez ou faites vos exercices.',
  s6bca0f48dc746121: 'Si vous débutez en course à pied',
  s7fc321c33b508469: 'Un programme gratuit pour débuter.',
  s52979400b56c8310:
    'Couch to 5K, du service de santé britannique (NHS), s’adresse aux personnes qui débutent. Il est en anglais. En 9 semaines, avec 3 séances de course par semaine, il mène de 60 secondes de course à 30 minutes sans pause.',
  s55f26af4c1a013ce: 'La course à pied abîme-t-elle le dos ?',
  s035e0e81275e3968: 'Pourquoi s’intéresser aux douleurs du bas du dos',
  sbb11c24891a29cc8: 'Elles sont fréquentes, et on accuse la course à pied.',
  s7aee53f9ec7f4580:
    'Les douleurs du bas du dos se situent entre les côtes les plus basses et les plis sous les fesses. En 2020, environ 619 millions de personnes en avaient. D’ici à 2050, elles pourraient être 843 millions.',
  saadf47ddd7a62915:
    'La plupart des adultes en ont un jour : de 58 % à 84 % des gens, selon un résumé des recommandations britanniques.',
  s4001750d7e0196fe: 'Chez presque tout le monde, aucune partie abîmée n’explique à elle seule la douleur.',
  s120b23fdcfb09354: 'Ce qui a été associé au mal de dos chez les coureurs',
  s79adfa146312dfed:
    'Les coureurs accusent souvent la distance. Une synthèse de 19 études cite les points suivants, la plupart vus dans une seule étude :',
  sd187f39f855a3860: 'Raideur.',
  sf90e017a0c5dec57:
    'Des hanches qui se plient moins loin, des muscles raides à l’arrière des cuisses et un dos raide.',
  sb946f77b1317c791: 'Longueur des jambes.',
  sea66714dcb185adc: 'Une jambe plus longue que l’autre.',
  sc76c9aff2a59dded: 'Taille, corpulence et années de course.',
  saf8f140d26ba39be:
    'Une grande taille, un indice de masse corporelle (IMC) au-dessus de 24, et plus de 6 ans de course à pied.',
  s7bd8e3939f1e365e: 'Des muscles du tronc faibles, ou une jambe plus forte que l’autre.',
  s01255d82692078b7:
    'On les accuse souvent, mais ils ne font pas partie des liens les plus fréquents de cette synthèse.',
  s1bae4f44af7b051e:
    'Ce sont des liens. Aucun ne prouve une cause, et vous pouvez en avoir plusieurs ou aucun.',
  s35fc30827ed9f22b:
    'En faire trop et trop vite est lié aux fractures de fatigue de l’os à la base de la colonne vertébrale.',
  s4db6033c88a4f5f6: 'L’étude de 2017 sur les disques',
  s0073c40839ef2147: 'Les disques des coureurs contenaient plus d’eau.',
  s23d005cd07270506:
    'En 2017, Daniel Belavý et son équipe ont comparé les disques de 79 femmes et hommes en bonne santé, de 25 à 35 ans.',
  sbf85bbc23bec621f: 'Les disques sont les coussins souples entre les os de la colonne vertébrale.',
  safc20a16469ddf9a: 'Eau.',
  sc9f7789d9b98a317: 'Une IRM a servi à estimer combien d’eau contenaient les disques.',
  s30c12a92930c52c4: 'Hauteur.',
  s683c131682eac636: 'Les images montraient la hauteur de chaque disque par rapport à l’os voisin.',
  s79fff74a716bfce2: 'Mouvement.',
  s6224cf3bd686a216: 'Un capteur enregistrait les mouvements des gens dans la vie de tous les jours.',
  s946b82f50c85696c: 'Les trois groupes',
  sb82a5e3b04741a50:
    'Un groupe n’avait fait aucun sport régulier depuis 5 ans. Les joggeurs couraient de {20 to 40 km} par semaine, les coureurs de longue distance plus de {50 km}, les uns et les autres depuis au moins 5 ans.',
  s31a99afaf5d4c51c: 'Ce que l’étude a trouvé',
  sfa24f439c0851b1b: 'Plus d’eau dans les deux groupes de coureurs.',
  sc1ca1ade271d073b:
    'Leurs disques contenaient plus d’eau que ceux des personnes qui ne faisaient pas de sport, surtout au centre, qui est mou.',
  s3f6364fafd67a649: 'Des disques plus hauts seulement avec de longues distances.',
  s7aff1a23c6fe7fc0:
    'Seules les personnes qui couraient plus de {50 km} par semaine avaient des disques plus hauts (par rapport aux os voisins), et seulement dans la partie la plus basse du dos.',
  s3e645cb5755cef2b: 'Le mouvement modéré montrait le lien le plus net.',
  sa8095ebb97a3af09:
    'Les disques contenaient plus d’eau chez les personnes qui bougeaient souvent à l’allure d’une marche rapide ou d’une course lente, environ {7.2 km} à l’heure. Les chocs forts, la marche lente et l’immobilité ne montraient pas ce lien.',
  s7cd177f48a766d02:
    'Certaines personnes pensent que la course use la colonne vertébrale. Dans cette étude, les disques des coureurs n’avaient pas l’air en plus mauvais état.',
  s9871bc93418df80e: 'Ce qu’elle ne peut pas nous dire',
  s4f80d1cb4592ffb5:
    'Elle n’a observé les personnes qu’une seule fois. Elle ne peut pas montrer que la course est la cause de la différence.',
  s5e0c918a56ef5078: 'Peut-être que les personnes dont le dos va bien continuent simplement à courir.',
  sd58da1a640fd39b6:
    'Tout le monde était jeune et en bonne santé, et presque tous étaient blancs. L’étude n’a pas mesuré la douleur.',
  s2638968a4150fca6: 'Ce que toutes les études veulent dire pour vous',
  s6f5524d98a3a92a6: 'Aucun dommage n’a été vu, mais on ne peut pas exclure qu’il y en ait.',
  sdc6126406be91070: 'Coureurs plus âgés.',
  s0c3f67ec80016b32:
    'Dans une très petite étude sur des hommes de 44 à 62 ans, les disques de 9 coureurs étaient 20 % plus hauts que ceux d’environ 8 hommes qui n’étaient pas actifs, et montraient moins d’usure. Ils ne contenaient pas nettement plus d’eau.',
  s137893bd06de8306: 'Coureurs de marathon.',
  s142a86dafd2eee64:
    'Chez 54 coureurs amateurs, le centre mou des disques donnait un signal d’eau plus faible que chez 30 autres personnes en bonne santé. Les coureurs avaient environ 4 ans de plus, ce qui peut en expliquer une partie.',
  sd1394cdb2a51a319: 'Premier marathon.',
  s028aa906ebe0d7ad:
    'Chez 21 personnes qui se sont entraînées pour leur premier marathon et l’ont couru, les images faites avant et après n’ont montré aucun changement dans les disques.',
  s738b957e06a2b6eb: 'Fréquence du mal de dos chez les coureurs.',
  sf2305590de3192e4:
    'Dans 19 études, de 0,7 % à 20,2 % des coureurs avaient mal au bas du dos au moment de la question ou pendant la période étudiée. On ne peut pas comparer ces chiffres à ceux de toute une vie. Les auteurs de la synthèse les ont trouvés bas.',
  s251d7276943f045d: 'Courir avec le dos douloureux.',
  sc9743033ba9590ad:
    'Dans l’essai ASTEROID, 40 adultes de 18 à 45 ans qui avaient mal au dos depuis longtemps ont suivi un programme de marche et de course pendant 12 semaines, ou ont attendu. La douleur de ceux qui couraient a baissé d’environ 15 points de plus sur une échelle de 100, et la vie quotidienne est devenue un peu plus facile. Chez les 20 personnes qui couraient, il y a eu 7 blessures ou douleurs aux jambes, 1 évanouissement dû à une autre maladie et 1 épisode de mal de dos, rien de grave.',
  s3f4e24f269a8b197: 'Qui a participé.',
  sb52ed0028b7b9fa8:
    'Dans cet essai, personne ne courait régulièrement avant, et les personnes avec une sciatique n’ont pas été retenues.',
  s378d3979086bb88a: 'Prudence.',
  s15e1feb23e9877b6:
    'Un premier compte rendu de cet essai, présenté à un congrès, a jugé les différences trop petites pour compter vraiment. La distance courue par semaine n’est passée que de {2.9 km} à {5.6 km}.',
  sd0e5c67700c231a2: 'Marche.',
  sd38cf8191a11e443:
    'Dans l’essai WalkBack, 701 adultes venaient de se remettre d’un mal de dos. La moitié a eu 6 séances avec un kinésithérapeute (physiothérapeute) sur 6 mois, pour marcher plus et apprendre à connaître le mal de dos. Un mal de dos qui les limitait est revenu au bout d’environ 208 jours (chez la moitié d’entre eux), contre 112 jours sans ces séances. Ceux qui marchaient avaient plus de problèmes aux jambes, mais pas plus de problèmes de santé en tout (52 % et 54 %).',
  s18e9d1d4650f4644:
    'En résumé, la course à pied régulière est associée à des disques qui contiennent plus d’eau dans une seule étude sur les trois.',
  sa8390d52242367cc:
    'Aucune de ces études n’a montré de dommage pour un dos sain, mais aucune n’a pu l’écarter. Aucune étude n’a montré que la course à pied réduit le risque de mal de dos.',
  sb297f4f0fcd7b9b4: 'À propos de cet article',
  sf89f96ff234f8164:
    'Il donne des informations générales pour les adultes. Ce n’est ni un diagnostic ni un avis médical, et il ne peut pas écarter une cause grave de votre douleur. Arrêtez tout ce qui, ici, vous fait aller plus mal, et demandez de l’aide.',
  sf14587bce88b04b0:
    'Utiliser cet article ne fait pas de vous un patient ou une patiente du centre de soins. Personne ne surveille les formulaires de cette page pour y repérer des urgences. Les faits tirés d’études et de recommandations portent le numéro de leur source.',
};
