// Do not modify this file by hand!
// Re-generate this file by `npm run localize:build`.

import type { Texts } from '../loaded-texts.js';

export const texts: Texts = {
  'characters-left-few': '${0} Zeichen übrig',
  'characters-left-many': '${0} Zeichen übrig',
  'characters-left-two': '${0} Zeichen übrig',
  'characters-too-many-few': '${0} Zeichen zu viel',
  'characters-too-many-many': '${0} Zeichen zu viel',
  'characters-too-many-two': '${0} Zeichen zu viel',
  'free-few': '${0} frei',
  'free-many': '${0} frei',
  'free-one': '${0} frei',
  'free-two': '${0} frei',
  s00fe2194254da24c: 'Sie fragen diese Zeit an:',
  s0382d73823585617: '${0}: ${1}',
  s04724c9438bd9d7f:
    'Setzen Sie das Häkchen: Damit erlauben Sie uns, diese Angaben für die Antwort zu verwenden.',
  s05c1a5416c70424d: 'Gesendet, nicht bestätigt',
  s061cc20e3432dead: 'Pause',
  s0819ec3b2f05d9df: '${0} Übungen in Ihrem Plan.',
  s087d8607b52b5801: '${0}:',
  s0a0475abeb79eafe: 'heute medizinische Hilfe holen',
  s0a642812f6c4244f: 'Abend',
  s0b78e5816aa59c3b: 'Das System der Praxis funktioniert im Moment nicht. Wir haben es mehrmals versucht.',
  s0b7ae9543c001867: 'Antwort',
  s0c9094347864693d: 'Das System der Praxis hat zu lange nicht geantwortet. Wir haben es mehrmals versucht.',
  s0da1f5aea812f8de: 'Ausgangsstellung einnehmen',
  s10e73480dcb38d62: '${0}, im Durchschnitt ${1}',
  s11741f3dac201727: 'Kürzen Sie das auf höchstens ${0} Zeichen.',
  s12e8e5c06537366d:
    'Alle Uhrzeiten sind die der Praxis: ${0}. Ihr Gerät ist auf eine andere Zeit eingestellt.',
  s137af9f7040dc2d2: '(freiwillig)',
  s155085305728da46: 'Jederzeit',
  s159d6f6855a39c87: 'Der Wegweiser hat empfohlen',
  s166d4625908fca17: 'Rufen Sie an: {phone}.',
  s16a7b54cf8ef4151: 'Freie Zeiten',
  s179f079eba118bd5: '${0} Wiederholungen',
  s17bd81b727631717:
    'Zum Senden ist JavaScript nötig. Ohne JavaScript wenden Sie sich bitte direkt an die Praxis.',
  s17c44291d37572e5: 'jetzt den Notruf wählen',
  s18189db02df92eee: 'Wie können wir Sie erreichen?',
  s181d81e1b0cfe772:
    'Noch keine Antwort. Wir versuchen es in etwa ${0} Sekunde automatisch noch einmal. Lassen Sie diese Seite offen.',
  s1abae3b7d91f4da9: 'Sie haben gewählt: „${0}“.',
  s1b620e51708bd4dd: 'In den Kalender eintragen',
  s1b8fea5fbdec3fee: 'Wie mit Ihren Angaben umgegangen wird',
  s1be0c2529780107a: 'Anfrage senden',
  s1c7fcb00f86a04a2: 'Wiederholung ${0} von ${1}, halten',
  s1d30e439a7e5b273: 'Bitte wählen Sie eine andere.',
  s1d5e475212cda36a: 'Die Anzeichen für einen Notfall als Liste',
  s228f7f2558aaf31b: 'Was wir noch wissen sollten',
  s240732794d597f70: 'Dienstag',
  s2541e1e0cb0dd02d:
    'Die freien Zeiten können im Moment nicht angezeigt werden. Sagen Sie uns stattdessen, welche Tage Ihnen passen.',
  s25ba6e2031da2619:
    'Von dieser Seite können im Moment keine Anfragen gesendet werden. Bitte wenden Sie sich direkt an die Praxis.',
  s265280d369303d42: 'Quelle ${0}',
  s268db7a6c01a0853: '${0} Sekunden halten',
  s26cff41eb2280832:
    'Sie haben um diese Zeit gebeten. Die Praxis hält sie nicht für Sie frei. Die Praxis bestätigt die Zeit oder schlägt eine andere vor.',
  s27ba42633d755737: '${0} liest Ihre Anfrage, sobald sie ankommt.',
  s2921e7f59c966fb8: 'Rufen Sie an: {phone}, oder schreiben Sie an {email}.',
  s2976eabb2709bf61: '(Pflichtangabe)',
  s29a5b3d230c2249a: 'Vorsicht:',
  s2a03bcdd821b84ab:
    'Sie haben um diese Zeit gebeten, aber die Anfrage wurde nicht bestätigt. Bitte wenden Sie sich an die Praxis.',
  s2a05ad9c0361c23b: 'Gewünschte Zeit',
  s2b823be2e269b3c4: '${0} Wiederholungen mit jedem Bein',
  s2c67e2f3659369bd: 'Telefonisch einen Termin vereinbaren: {clinic}, {phone}.',
  s2e599ea4064cdc68: '${0} Personen',
  s30d8afddc9716922: 'Strecke',
  s30d9ca7532c1b24f: 'Nötig zum Mitmachen',
  s30e0850dcd380915: 'Einen Moment',
  s315268a289db73db: 'Sie können diese Zeit selbst buchen:',
  s326328a8367ccfe8: 'Termin anfragen',
  s338cca2d2f313247: 'Von vorn',
  s339cf4cf7874f232:
    'Das ist noch kein gebuchter Termin: Die Praxis muss erst noch eine Zeit mit Ihnen vereinbaren.',
  s34f992f3b893247d: 'Wie sollen wir antworten?',
  s357642906944392d: 'einmal am Tag',
  s35795204e6031304:
    'Die Liste der freien Zeiten ist veraltet, darum zeigen wir sie nicht. Sagen Sie uns stattdessen, welche Tage Ihnen passen.',
  s3682940d84938fc6: 'Mehr Wasser, und die untersten Bandscheiben waren höher',
  s3687049d1af562c4: 'Kopieren',
  s38887b94b3320533: 'E-Mail-Adresse',
  s3a8973a66698c3bd: 'Ihre Anfrage wird gesendet…',
  s3c04d718469a169c: 'Sie möchten eine Antwort per E-Mail. Geben Sie Ihre E-Mail-Adresse ein.',
  s3c5ba93e51bbad3d: 'Text ist markiert. Kopieren Sie ihn jetzt.',
  s3c75cb4ce97ee4e8: 'Man ruft Sie an, um Tag und Uhrzeit zu vereinbaren.',
  s3c93cdf26493c2f2: 'Langsam bewegen',
  s3d3d4232369414d7: 'Nicht dringend',
  s3d4b875d3593a9a0: '1 tiefen Atemzug lang halten',
  s3d86734d5e91aa85: 'Schritt ${0} von etwa ${1}',
  s3d90500846000441: 'Jetzt die andere Seite',
  s3d9bc3b296e6beed: 'Das sollten Sie spüren:',
  s3edf26897ee36620: 'Eine Kopie Ihrer Anfrage',
  s3efbd5ff1baed218: 'Per Telefon',
  s3fc8561a7c7c82fb: 'Geben Sie die Telefonnummer nur mit Ziffern ein, zum Beispiel +1 555 010 0199.',
  s414e44dd1cdc8f51: 'Anstrengung (Skala bis 10)',
  s41fb18df80731cac: '${0} Min., dann ${1} Min.',
  s45352bd05108a6ca: 'Jetzt versuchen',
  s467b030b9a34b3c8: 'Durchschnitt',
  s46caede85673c926: 'jeden Tag',
  s471d2322e9171043: 'keine Angabe',
  s47593245265548bb: 'Sie waren bei einem der Anzeichen unter „${0}“ nicht sicher.',
  s4a54c52f2da6e9a0: 'Neuer Versuch: ${0} von ${1}…',
  s4bb67c90be5a3c70: 'In meinen Plan',
  s4bf7d9797c07c9d0: 'Wie viel:',
  s4d36c4b42d428f27: 'Eine Telefonnummer oder eine E-Mail-Adresse ist nötig. Gern auch beides.',
  s4e2544c953cabd3f: 'Mehr Zeiten anzeigen',
  s4ef7abe9cfdeb217: 'Nein, ich bin neu',
  s534a1826e47cddf3: 'Ihr Wunsch',
  s53753cd746cb440c: 'Man schreibt Ihnen, um Tag und Uhrzeit zu vereinbaren.',
  s55975cb573bae0c3:
    'Noch keine Antwort. Wir versuchen es in etwa ${0} Sekunden automatisch noch einmal. Lassen Sie diese Seite offen.',
  s55fa598b754cc3cc: '${0} (${1})',
  s569aaffc7cc3027f: 'Sie möchten eine Antwort per Telefon. Geben Sie Ihre Telefonnummer ein.',
  s5842215d9100bd5d: 'mehr als ${0}',
  s584d2b02b846b5f6: '${0} tiefe Atemzüge lang halten',
  s5890f45d85df2390: 'Diesen Rat drucken',
  s58adddc06f7b3072: 'Termin angefragt, nicht bestätigt',
  s5ac90eb24690d399: '${0} frei',
  s5d3fd7ce45b5b077: 'Wie es weitergeht',
  s5d94eee875979b17: 'Wir versuchen es in ${0} s automatisch noch einmal. Lassen Sie diese Seite offen.',
  s5e9bf7157db6d407: 'Neu beginnen',
  s5ee7b60f847eee36: 'Samstag',
  s600641e847470511: 'mit Selbsthilfe beginnen',
  s61a1403e9950ce0d: 'Meinen Plan drucken',
  s6229f2f05064d311: 'Drücken Sie „Abspielen“ und machen Sie mit.',
  s628b776a4fc5f1d6: 'Mein Plan',
  s65038f735d8abb0b: 'Geben Sie Ihren Namen ein.',
  s65639688ee541e13: 'Mehr Wasser in den Bandscheiben',
  s66dcbbc0355c2759: 'Sonntag',
  s67a88e1e509e88d6: 'Gehen, dann joggen',
  s68465d44a1a5896e: 'Zuletzt geprüft: ${0}, von ${1}.',
  s694b0dc9e3b93453: 'Nichts davon',
  s6b0e10f27440e4ab:
    'Sie sind offline. Wir senden Ihre Anfrage, sobald Sie wieder online sind. Lassen Sie diese Seite offen.',
  s6c3fe210cc5367d0: 'Dringend',
  s6ead281adf0d371d: 'Wird gesendet…',
  s6ef9f08d9c94362c: 'Welche Tageszeit?',
  s70e5621823bf4cb2: 'Ihr Einverständnis',
  s71509c3d1dce009e: 'Langsam zurück',
  s73de702bbe422cb7: 'Ausruhen',
  s74cf0a19e64a56d9: 'Warum',
  s75edabaf5191e736: 'bald in eine Arztpraxis oder zur Physiotherapie gehen',
  s7605b4e01edf479d: 'Weitere Anfrage senden',
  s775be11fa34480d4: 'Auch mitsenden, was mir der Wegweiser auf dieser Seite empfohlen hat: „${0}“.',
  s7b9d13ea440cd1d7: 'Donnerstag',
  s7c4ec27b7c3b3d7b: 'Wählen Sie alle, die Ihnen passen, oder keinen, wenn Ihnen jeder Tag recht ist.',
  s7ee8cdf05d4fbb1d: 'Zu lang',
  s814105fa5dfff17f: 'Nicht sicher? Zum Wegweiser bei Rückenschmerzen',
  s819b90523b3d6aa5: 'Praxis',
  s81fa26ccde47d6b4: '(öffnet sich in einem neuen Tab)',
  s8254f284dc181ee3: 'An {email} schreiben',
  s83d37fe20a31f3b5: 'Auf ${0} buchen (öffnet sich in einem neuen Tab)',
  s855beadbfdf0f58d: '3-mal am Tag',
  s86a061e18e8dfea6: 'Sie können sich auch direkt an die Praxis wenden.',
  s86be321ded93fbf6: 'Ihre Anfrage ist angekommen',
  s895c346b31f02363: 'Ja, war ich',
  s8c2939d1dd487d86: 'Ihre Anfrage wurde nicht bestätigt',
  s8c8dbae34bef5061: 'Kurze Wege, oft',
  s8ccd9b51a19e0a0e: 'Geben Sie Ihren Namen mit Buchstaben ein.',
  s8e76e4c1fcfc5657: 'Schreiben Sie an {email}.',
  s90b567bafb0398f4: 'Per E-Mail',
  s91e3a47599412f51: 'Quellen',
  s92998b5e484dbf77: 'Nachmittag',
  s93b35abb54a04e04: 'Nichts von dem, was Sie geschrieben haben, ist verloren gegangen.',
  s93ba2b587c4bce71: 'Das System der Praxis hat die Anfrage nicht angenommen.',
  s93e048b26b8faa94: 'Alle Übungen drucken',
  s93eb2b8a51418634: 'Bitte prüfen Sie Ihre Angabe: ${0}',
  s94578cd3a6511a32: 'Noch keine Antwort',
  s94df8f882e138dce: 'Lesezeit: etwa 1 Minute.',
  s95c46fa939372609: 'Sie haben abgebrochen, bevor das System der Praxis die Anfrage bestätigt hat.',
  s95fea670e9b6f11d: 'An diesen Tagen ist die Praxis geschlossen: ${0}.',
  s96e168a593fbe45a:
    'Ich bin einverstanden: ${0} darf diese Angaben verwenden, um meine Anfrage zu beantworten.',
  s978464661758a212: 'Freitag',
  s984d537787f462c4: 'Gehen und Joggen wiederholen, bis Sie die Strecke geschafft haben',
  s985ce27d498b41d9: 'Man ruft Sie an oder schreibt Ihnen, um Tag und Uhrzeit zu vereinbaren.',
  s98b1cb8fb62909ec: 'Gruppe',
  s99acf04bed761e7a: 'Referenz: ${0}',
  s9ce77805d7c06dcc:
    'Zum Beispiel ein Eingang für den Rollstuhl oder eine Person, die dolmetscht. Bitte schreiben Sie hier nichts über Ihre Gesundheit. Dazu fragen wir Sie später vertraulich. Höchstens ${0} Zeichen.',
  s9d8263673f83d474: 'In diesem Artikel',
  s9e887d76adfc7476: 'Was diesen Rat ändern würde',
  s9eaa6e7fbfd5cdd7: 'Mittwoch',
  s9f74fea71a904005: 'Bei einem Punkt bin ich nicht sicher',
  sa08905172f6a0081: '${0} liest Ihre Anfrage.',
  sa1fcdce157fdc7e4: '${0} Zeichen übrig',
  sa5e881d79dbe5270: 'Wenn Sie nichts hören, melden Sie sich und nennen Sie Ihre Referenz.',
  sa5f33e60aa7e0fe5: 'Wenn eines dieser ${0} Anzeichen auf Sie zutrifft',
  sa7634a02c49d0806: 'Geben Sie eine Telefonnummer oder eine E-Mail-Adresse ein, damit wir antworten können.',
  sa85579ecdffccbcb: 'Telefon oder E-Mail',
  sa9ce596dc323fff6: 'Das System hat geantwortet:',
  sa9d1dd5d6142477d: 'Ihr Name',
  sac8252732f2edb19: 'Datum',
  sacae74732f544fca: 'Tage',
  sad189c88b3a343b1: 'Dasselbe als Tabelle',
  sae1c7f13b7c0c47f: 'Starten',
  saefb5b8ad5696a60: 'Waren Sie schon einmal hier?',
  sb05eac6313ad4f91: 'Fehler:',
  sb0cb768191dd0bb6: 'Das System der Praxis war nicht erreichbar. Wir haben es mehrmals versucht.',
  sb0fe9e5d00916f8c: 'Für die Fragen ist JavaScript nötig.',
  sb2005e4d765a50ca: 'morgens und abends',
  sb3309b9660f90424:
    'Sagen Sie uns, wie wir Sie erreichen und wann Sie kommen könnten. Wir antworten Ihnen, um Tag und Uhrzeit zu vereinbaren.',
  sb39df1bbb6c33a1e: 'Jetzt das andere Bein',
  sb4e4fdef47fba0b8: '${0} ${1} (bei Ihnen: ${2})',
  sb4f1dffbb6be6302: 'Auswahl aufheben',
  sb559a60b36c9c3ea: 'Nicht mehr warten',
  sb67443775ce2d662: 'Notfall',
  sba7eb12702a83db5:
    'Ihre Anfrage hat diese Seite verlassen. Das System dieser Praxis kann uns nicht sagen, ob sie angekommen ist.',
  sbaa11adb73f49746: 'Weniger als ${0} Zeichen übrig',
  sbab8a0378ed583b1: '1 Quelle',
  sbb010254273e32dd: 'ganze Strecke joggen',
  sbb99d4ec27fbb263: 'Fertig',
  sbd7c5e18b037ce50: 'Die Praxis',
  sc000ca5c641195fa: 'Warten auf Ihre Internetverbindung',
  sc0a0c87d5c556c38: 'Telefonnummer',
  sc0ef3e71481b222b: 'Quellenverzeichnis',
  sc16e00a7a8b2fde2: 'Zurück',
  sc172de1898fc3d54: '{number} anrufen',
  sc1ab35b0ebc55ae5: 'Bitte prüfen Sie Ihre Angaben',
  sc312e546dfde82a8:
    'Sie können auch hier anrufen und Bescheid geben: {clinic}, {phone}. Wenn niemand abnimmt, warten Sie nicht auf einen Rückruf.',
  sc42ea202626e919c: 'Zurück zu [${0}] im Text',
  sc658daf9a3c112ef: 'Vormittag',
  sc766d6b28781a8ca: 'Inhaltsverzeichnis überspringen, zum Text gehen',
  sc7b4d1769de1d1b6: 'Stand dieser Texte: ${0}.',
  sc82af789c5f536d7: 'Letzte Antwort ändern',
  sc82b0dc926cd79fb:
    'Wir halten diese Zeit nicht für Sie frei. Wir bestätigen sie oder schlagen eine andere vor.',
  scc7b1d527461278d: 'Lassen Sie dieses Feld leer',
  scca83474f3ee5d57: 'Die Zeit, die Sie gewählt haben, steht nicht mehr auf der Liste.',
  sccd75e804ce01089: 'Geben Sie die ganze Telefonnummer ein. Sie hat mindestens ${0} Ziffern.',
  scd105819b5a10243: 'Abspielen',
  scd1dd6ff53d0d01a: 'Noch einmal versuchen',
  scf97f09d94a7c691: 'Zum Vergleich',
  scfef7622ad797bbd:
    'Er bleibt nur, solange diese Seite offen ist: Nichts wird gespeichert oder gesendet. Drucken Sie ihn aus, um ihn mitzunehmen.',
  sd4355a904d5bc36a:
    'Wenn Sie stattdessen dieses Formular senden, halten wir die Zeit nicht frei. Wir bestätigen sie oder schlagen eine andere vor.',
  sd91f401d9cc6d198: '${0} Zeichen zu viel',
  sd9994f251f1280cf: 'Stufe',
  sdaabe24677c338c8:
    'Für die nächsten Wochen sind keine freien Zeiten eingetragen. Sagen Sie uns, welche Tage Ihnen passen, und wir suchen eine Zeit.',
  sdd477e1b520e7057: 'Wiederholung ${0} von ${1}',
  sde47966822e4d9f8: 'Lesezeit: etwa ${0} Minuten.',
  se09b48c913202f63:
    'Ich bin einverstanden, dass die Praxis diese Angaben verwendet, um meine Anfrage zu beantworten.',
  se3ce0c293c719bac: '„${0}“ aus meinem Plan entfernen',
  se4e190e9db13bace: 'Freie Zeiten werden gesucht… Sie können unten auch Tage wählen.',
  se6ad2583c024c72b: '1 Übung in Ihrem Plan.',
  se937e7ff3e393f70: 'Praxis',
  se9ff6e9a514d8cf9: 'Montag',
  sea4f08110bb8f15d: 'Entfernen',
  seb10d186738e5a12: '${0} Wiederholungen, abwechselnd zu beiden Seiten',
  sece6f1350396c8ca:
    'Wählen Sie eine Zeit, oder keine, wenn Ihnen jede recht ist. Eine Zeit ist erst für Sie reserviert, wenn wir sie bestätigt haben.',
  sed1c4a6a4b89d090: 'kein regelmäßiger Sport',
  seec6798afe90ffc8: 'Drucken',
  sef49aec68fd1dc66: 'Name',
  sf4de3bfbfaca12e5: 'Kopiert',
  sf569a95dad8dd4c2: 'Nichts davon passt mir: Ich wähle stattdessen Tage',
  sf6af012f8a187c0b: '${0} Zeichen zu viel',
  sf6b9083936600892: '${0} Wiederholungen auf jeder Seite',
  sf7430ef7f0883273: '${0} Zeichen übrig',
  sf830852cdb773002: 'Geben Sie die ganze E-Mail-Adresse ein, zum Beispiel name@example.com.',
  sf917292fa563d77b: 'Welche Tage passen Ihnen?',
  sf96897ae0825f9a1: 'Wählen Sie jetzt den Notruf, wenn Sie mindestens eines dieser Anzeichen haben:',
  sf983a4542eea78bb: 'Sanfte Übungen',
  sfa251e3af0f9c14c: '${0} bis ${1}',
  sfaf3a89665ef65b0: 'Mehr Tage anzeigen',
  sfbc6ec8281d1b1c9: 'Das System der Praxis hat nicht bestätigt, dass die Anfrage angekommen ist.',
  sfc5c0785c662f552: 'Strecke pro Woche in jeder Gruppe',
  sfd66c6fcd9f5f9af: '${0} Quellen',
  sfe1006b52c12a321:
    'Öffnen Sie eine Übung und drücken Sie „In meinen Plan“. Zwei oder drei reichen für den Anfang.',
  sfe88d270aa3e71da: 'Referenz',
  sff2eceda32b6a0dd: 'Bis zu ${0} Sekunden halten',
  sffaa46a3ca606c2f: 'Selbsthilfe',
  'waiting-few':
    'Noch keine Antwort. Wir versuchen es in etwa ${0} Sekunden automatisch noch einmal. Lassen Sie diese Seite offen.',
  'waiting-many':
    'Noch keine Antwort. Wir versuchen es in etwa ${0} Sekunden automatisch noch einmal. Lassen Sie diese Seite offen.',
  'waiting-two':
    'Noch keine Antwort. Wir versuchen es in etwa ${0} Sekunden automatisch noch einmal. Lassen Sie diese Seite offen.',
  s658075c73b58b7a4: 'Jetzt {number} anrufen',
  sd1ffab89d7bfdf7e: 'Rufen Sie jetzt die {number} an.',
  s3b6c3682bd61ba33:
    'Rufen Sie jetzt die {number} an, wenn Sie Rückenschmerzen haben und dazu mindestens eines dieser Anzeichen:',
  sc232a0419e232996: 'Dieses Formular ist nicht für Notfälle. Rufen Sie im Notfall die {number} an.',
  se7d4a9f528237d51:
    'Wählen Sie jetzt den örtlichen Notruf (112 in Deutschland und den meisten Ländern Europas, 144 in Österreich, der Schweiz und Liechtenstein)',
  s11da4a93344e3ecd:
    'Wählen Sie jetzt den örtlichen Notruf (112 in Deutschland und den meisten Ländern Europas, 144 in Österreich, der Schweiz und Liechtenstein).',
  s8e5350d937020f33:
    'Wählen Sie jetzt den örtlichen Notruf, wenn Sie Rückenschmerzen haben und dazu mindestens eines der Anzeichen unten. Die Nummer ist 112 in Deutschland und den meisten Ländern Europas, 144 in Österreich, der Schweiz und Liechtenstein.',
  s474254e716853de5:
    'Dieses Formular ist nicht für Notfälle. Wählen Sie stattdessen den örtlichen Notruf. Die Nummer ist 112 in Deutschland und den meisten Ländern Europas, 144 in Österreich, der Schweiz und Liechtenstein.',
  sd132c34bdbdabbf3: 'Wegweiser bei Rückenschmerzen',
  s21d1d34812ab9085:
    'Ein paar kurze Listen mit Anzeichen helfen Ihnen zu entscheiden, wo Sie Hilfe suchen und wie schnell.',
  s7db7665225f9286c:
    'Der Wegweiser ist für Menschen, die jetzt Rückenschmerzen haben. Die Fragen zu Notfällen kommen zuerst.',
  s15ec80cb4cac8f64:
    'Er gibt allgemeine Informationen. Er stellt keine Diagnose und kann eine ernste Ursache nicht ausschließen. Wenn Sie sich Sorgen machen, holen Sie sich Hilfe, ganz gleich, was hier steht.',
  scad9cad91cb5e4ec:
    'Ihre Antworten bleiben auf dieser Seite und sind weg, sobald Sie die Seite schließen. Nichts wird gesendet, außer Sie möchten das Ergebnis mitsenden, wenn Sie einen Termin anfragen.',
  s34ff20b3e0109cc8: 'Fühlen Sie sich sehr krank oder so, als würden Sie gleich ohnmächtig?',
  s819207d1553ba755: 'Über Sie',
  s771a99983e5f3d40: 'Anzeichen für einen Notfall',
  s2bcb96760a02824c: 'Anzeichen, die heute untersucht werden sollten',
  s4b593056088fc53c: 'Sie und Ihre Schmerzen',
  s3e2d06eb64673d3a: 'Wie alt sind Sie?',
  s5106cc8630bd786e:
    'Kinder und Jugendliche sollten das zusammen mit Mutter oder Vater machen oder mit einer anderen erwachsenen Person, der sie vertrauen.',
  s18f7c6e136aa6735: 'Trifft jetzt etwas davon auf Sie zu?',
  sa0ee23106419ab85: 'Wählen Sie den ersten Punkt, der auf Sie zutrifft.',
  se88b9c43279c5c4b: 'Hat etwas davon zusammen mit diesen Schmerzen begonnen oder seither?',
  sdb476f43bb82fe87:
    'Manches davon ist sehr persönlich. Wir fragen, weil dieselben Nerven zu Beinen, Blase, Darm und Geschlechtsorganen führen. Wenn diese Nerven zusammengedrückt werden, brauchen Sie schnell Hilfe.',
  s54ecca94e809fa22:
    'Manches davon ist sehr persönlich. Wir fragen, weil dieselben Nerven zu Beinen, Blase und Darm führen. Wenn diese Nerven zusammengedrückt werden, brauchen Sie schnell Hilfe.',
  sc43d4a4847fa9ae2: 'Stimmt etwas davon bei Ihnen?',
  s367f32b5a04dd91e: 'Gilt etwas davon für Sie und Ihren Rücken?',
  s94bfdd411bab9f7d: 'Trifft etwas davon auf Sie zu?',
  s18da071115637454: 'Beschreibt etwas davon Ihre Schmerzen oder Ihren Rücken?',
  s884d874ee07d3efd: 'Wenn Sie joggen oder Sport treiben: Trifft etwas davon zu?',
  s8356f6dfe011ff77: 'Tanzen, Fitnessstudio, Wandern und militärisches Training zählen als Sport.',
  s5d57cd2c1ea96744: 'Letzte Frage: Trifft etwas davon zu?',
  s9a86b450fb80ebd6: 'Schmerzen, Druck oder Enge in der Brust, jetzt oder irgendwann seit gestern',
  s2825460b0595426f:
    'Das kann leicht sein, sich wie ein Gewicht oder wie neues Sodbrennen anfühlen oder in Arm, Hals oder Kiefer ausstrahlen.',
  s0e011452da61fcda:
    'Plötzliche, starke Schmerzen im Rücken oder Bauch, und Sie fühlen sich krank oder so, als würden Sie gleich ohnmächtig',
  scecaa37bd98ab05d:
    'Krank heißt: schwindlig, blass, kalt und verschwitzt, kurzatmig oder mit Herzrasen. Es zählt auch, wenn Sie ohnmächtig geworden sind.',
  sd6355a585fe6a320:
    'Neue oder stärkere Schmerzen im Rücken oder Bauch, und Sie haben ein Aneurysma (Ausbuchtung einer Schlagader)',
  s4e1982a4f2e780eb:
    'Auch ein kleines, das nur beobachtet wird, zählt, ebenso eines mit Stent oder nach einem anderen Eingriff.',
  s8b1d17e75a3a51cc: 'Starke Rückenschmerzen, die plötzlich kamen, und Sie nehmen Blutverdünner',
  s550cad6eb8c7d65e:
    'Zum Beispiel Phenprocoumon (Marcumar, Marcoumar), Warfarin, Heparin, Apixaban (Eliquis) oder Rivaroxaban (Xarelto).',
  s19e94b06add3697e: 'Schmerzen, die nach einem schweren Unfall in den letzten Tagen begonnen haben',
  sa150de1d8750dd17:
    'Zum Beispiel nach einem Verkehrsunfall oder Zusammenprall, einem Sturz von der Leiter oder vom Pferd oder einem harten Schlag auf den Rücken. Es zählt auch, wenn Sie danach noch gehen konnten.',
  s6fa9938d972e422d: 'Taubheitsgefühl oder Kribbeln zwischen den Beinen oder rund um das Gesäß',
  s7bceb4f254ebc728:
    'Gemeint sind die Geschlechtsorgane, der After, das Gesäß (Po) oder die Innenseiten der Oberschenkel. Das kann sich wie eingeschlafen anfühlen, oder das Abwischen auf der Toilette fühlt sich anders an.',
  sbeb5945b2c06f8e3: 'Neue oder stärkere Probleme beim Wasserlassen oder mit dem Stuhlgang',
  s04b1236778a036f6:
    'Zum Beispiel: Es kommt schwer oder gar nicht in Gang, der Strahl ist schwach, Urin oder Stuhl geht ungewollt ab, Sie können ihn nicht halten oder spüren ihn nicht, oder Sie spüren keinen Drang mehr, auf die Toilette zu gehen. Ein einziges Mal genügt.',
  sd51eeabf5f7b9147:
    'Brennen allein zählt hier nicht. Danach fragen wir später. Harter Stuhl durch Schmerzmittel zählt nicht, wenn Sie ihn spüren und halten können.',
  s5d6600bd1b9fb358:
    'Sie spüren beim Sex neuerdings weniger oder nichts mehr, oder Sie haben neue Probleme, eine Erektion zu bekommen oder zu halten oder einen Samenerguss zu haben',
  sa8f81fe64efe665e: 'Es zählt nicht, wenn Sie nur wegen der Rückenschmerzen auf Sex verzichten.',
  sa9fd57f804252324:
    'Neue Schmerzen, die in beide Beine ziehen, oder neues Kribbeln, neues Taubheitsgefühl oder neue Schwäche in beiden Beinen',
  sdb681f77c17a8cd3:
    'Es zählt auch, wenn nur die Füße kribbeln oder taub sind, oder wenn es in einem Bein angefangen hat. Muskelkater vom Sport zählt nicht, ein altes Problem in beiden Beinen auch nicht.',
  s9c0eafee82815865: 'Sie gehen unsicher oder unbeholfen, und das war vorher nicht so',
  s9de79503d4a9fb08:
    'Zum Beispiel stolpern Sie, halten sich an Wänden fest, oder Ihre Beine fühlen sich schwer an. Wenn Sie nur wegen der Schmerzen langsam gehen, zählt das nicht.',
  sc28ef2f31c2c0908: 'Fieber, Schüttelfrost, Frösteln oder Zittern, und Sie fühlen sich sehr krank',
  s0776b07e07da5ebe:
    'Sehr krank heißt: Sie sind verwirrt oder schwer zu wecken, Sie lallen, Sie bekommen sehr schlecht Luft, Sie haben den ganzen Tag kein Wasser gelassen, oder Ihre Haut ist fleckig, sehr blass, grau oder blau.',
  s3dca480f4a3f39f8:
    'Sie sind schwanger oder könnten es sein, und Sie haben plötzliche, starke Bauchschmerzen, Schmerzen oben an der Schulterspitze oder eine starke Blutung, oder Ihnen ist sehr schwindlig oder so, als würden Sie gleich ohnmächtig',
  s78716588113daf11:
    'Die Bauchschmerzen können tief unten oder auf einer Seite sein. Wenn Ihre Periode überfällig ist, können Sie schwanger sein. Auch eine starke Blutung in den Wochen nach einer Geburt zählt.',
  s607bfadac337b0c6:
    'Sie haben oder hatten Krebs, und die Schmerzen sind stark und werden stärker, oder Ihre Beine sind schwach oder taub, oder Sie sind unsicher auf den Beinen',
  se0300eb52ae30e2a:
    'Auch Krebs vor langer Zeit zählt. Ebenso zählen neue einschießende Schmerzen oder Schmerzen wie ein enges Band um den Körper.',
  s42531ee97ae53848: 'Neue Schwäche in einem Bein oder ein Fuß, der herunterhängt oder schleift',
  sc2b3882d4e498d16:
    'Zum Beispiel bleiben Sie mit den Zehen hängen, der Fuß klatscht auf den Boden, das Bein knickt weg, oder Sie können nicht auf den Zehenspitzen stehen.',
  se83dd9ddcf20223e:
    'Neue oder stärkere Schmerzen, und in den letzten 3 Monaten hatten Sie eine Operation am Rücken, eine Spritze in den Rücken, eine Betäubung über den Rücken (PDA, Kreuzstich) oder eine schwere Infektion',
  s8f6f154072e6f9a6:
    'Schwer heißt: Sie mussten ins Krankenhaus oder brauchten eine Infusion (einen Tropf). Schmerzen, die weg waren und wiedergekommen sind, zählen als neu.',
  s97f624e62df7d282:
    'Neue oder stärkere Schmerzen, und Sie haben ein schwaches Immunsystem oder einen Zugang für Infusionen (Katheter in einer Vene), brauchen Dialyse, haben oder hatten irgendwann Tuberkulose (TB) oder spritzen sich Drogen, zum Beispiel Heroin',
  sf8f7210fe1ec49d3:
    'Ein schwaches Immunsystem kann von einer Chemotherapie kommen, von einer Transplantation, von HIV, von Kortison über lange Zeit oder von anderen Medikamenten, die das Immunsystem bremsen. Ein Port zählt als Zugang für Infusionen.',
  sa57a408fc6a85067:
    'Sie werden wegen Krebs behandelt, und Sie fühlen sich fiebrig, frösteln oder fühlen sich unwohl',
  sba1f50ffd1805954:
    'Auch eine Behandlung, die vor kurzem zu Ende ging, zählt. Es zählt auch, wenn Sie kein Fieber gemessen haben.',
  sc5e17e573ebc5fad:
    'Sie sind 65 oder älter oder haben vielleicht schwache Knochen, und die Schmerzen kamen plötzlich oder nach einem Sturz, einem Stoß, nach Heben, Bücken oder Husten',
  s2f0b1404cd7b8d08:
    'Auch ein kleiner Sturz oder Ruck zählt. Ihre Knochen können schwach sein, wenn Sie Osteoporose haben, schon einmal nach einem kleinen Sturz einen Knochenbruch hatten oder monatelang Kortisontabletten genommen haben.',
  s886b7d7dfaf4df41:
    'Sie sind schwanger oder haben in den letzten 6 Wochen ein Kind geboren, und Sie haben Schmerzen, die kommen und gehen, oder eine Blutung, oder es geht Flüssigkeit ab, oder das Kind bewegt sich weniger',
  sd5f7b69d0efb9fe0:
    'Auch ein Bauch, der hart und dann wieder weich wird, zählt. In der Schwangerschaft zählen auch ein paar Tropfen Blut oder nasse Unterwäsche.',
  s0232a95c698978f4: 'Fieber oder Schüttelfrost, oder Ihnen ist heiß und Sie frösteln oder zittern',
  s8e92924c73d278b0:
    'Auch Schwitzen, das die Bettwäsche durchnässt, zählt. Sie müssen das Fieber nicht gemessen haben.',
  s63cd6a379c97be5f: 'Blut im Urin oder Brennen oder Schmerzen beim Wasserlassen',
  s417b97c4316bc1d4:
    'Auch Urin, der rosa, rot oder wie Cola aussieht, zählt, ebenso starke Schmerzen in der Seite, die in Wellen kommen.',
  sfa705365651e3614: 'Sie haben Krebs oder hatten jemals Krebs',
  s37d5766c7fec3446:
    'Auch Krebs vor langer Zeit zählt, ebenso Blutkrebs und schwarzer Hautkrebs (Melanom). Andere häufige Arten von Hautkrebs, die herausgeschnitten wurden und keine Behandlung mehr brauchen, zählen nicht.',
  s3881606f508c2cf7: 'Sie haben abgenommen, ohne es zu wollen',
  s30639b49331e1f35: 'Vielleicht merken Sie es nur daran, dass Ihre Kleidung weiter sitzt.',
  sa4a1f0f37d48e828: 'Starke Schmerzen, die immer oder fast immer da sind',
  s3c6d4c8d122d6dc8:
    'Sie sind so stark, dass Sie nicht schlafen können oder sich kaum bewegen, waschen oder anziehen können.',
  s9e4696b2a60c9b27:
    'Eine neue Beule, ein neuer Ausschlag oder neue Bläschen am Rücken oder an der Seite, oder Ihr Rücken sieht schief aus, und das war vorher nicht so',
  scd0713f8d36ecb69:
    'Ein Muskelkrampf, der den Rücken für kurze Zeit zur Seite zieht, ist häufig und zählt nicht.',
  s8b4cc0d5f431adaf: 'Schmerzen, die beim Ausruhen nicht nachlassen oder die nachts schlimmer sind',
  s15562ccfeb1b00b9: 'Schmerzen weit oben im Rücken, zwischen den Schulterblättern',
  sfa8ca453168d4bb3:
    'Schmerzen im Rücken oder Bein, die stärker werden, wenn Sie husten, niesen oder auf der Toilette pressen',
  sb80a5fe6cb822791:
    'Sie joggen oder treiben Sport, und die Schmerzen kamen langsam auf einer Seite des unteren Rückens oder in einer Gesäßhälfte',
  sd53b00b272e4dde3:
    'Sie joggen oder treiben Sport, und Sie haben kurz vor Beginn der Schmerzen viel mehr trainiert oder hatten schon einmal einen Ermüdungsbruch',
  sd932bc2eccc4c910:
    'Ein Ermüdungsbruch ist ein feiner Riss im Knochen. Auch längeres oder härteres Training zählt als mehr.',
  s6c3a248183f75bf2:
    'Sie joggen oder treiben Sport, und Sie essen dafür vielleicht nicht genug, oder Ihre Periode bleibt aus oder ist selten geworden',
  sbc1a4f6c56a9a9fb:
    'Wenn die Periode wegen Schwangerschaft, Stillen, Wechseljahren oder Verhütung ausbleibt, zählt das nicht.',
  s5e479b4de4ab8636:
    'Sie joggen oder treiben Sport, sind unter 25, und es schmerzt am meisten, wenn Sie sich nach hinten lehnen oder ins Hohlkreuz gehen',
  s8e66769325d69f10:
    'Sie sind schwanger oder könnten es sein, oder Sie haben in den letzten 6 Wochen ein Kind geboren',
  s524ea94638e680cd:
    'Schmerzen, die begannen, bevor Sie 45 waren, seit über 3 Monaten da sind und bei Bewegung nachlassen, und Sie sind morgens steif oder wachen spät in der Nacht auf',
  s2c55adaeffb6a79e: 'Schmerzen, die stärker werden oder sich ausbreiten',
  s833b7f84ba6d92e0: 'Schmerzen, die Sie von Ihren normalen Tätigkeiten abhalten',
  s6f89ab9f9f36aa3b:
    'Zum Beispiel von der Arbeit, vom Sport, vom Haushalt oder davon, sich um jemanden zu kümmern.',
  s7fcdcf49d6d26cc6: 'Schmerzen, die nach ein paar Wochen nicht besser geworden sind oder immer wiederkommen',
  sb7b7f4c85dde3c4c: 'Unter 16',
  se6d98cbac67585e1: '16 oder älter',
  s1a1e11b6c7d4c60a: 'Nichts davon, aber Schmerzen, Kribbeln oder ein Taubheitsgefühl ziehen in ein Bein',
  sccea44a63264a635: 'Wählen Sie jetzt den Notruf',
  s070c910c97daa993: 'Warten Sie nicht auf einen Termin, und fahren Sie nicht selbst.',
  s38f803ceefa5ca85: 'Auch wenn es Ihnen besser geht',
  sb4b2f15fcbc920b9: 'Lassen Sie sich untersuchen, auch wenn es Ihnen langsam besser geht.',
  saab22a4712d7c9cd: 'Gehen Sie heute in die Notaufnahme eines Krankenhauses',
  se5d2da5ab0e06002:
    'Gehen Sie heute, auch nachts oder am Wochenende. Sagen Sie dort, was Sie hier geantwortet haben.',
  s006d19fc18ebd4a4: 'Wie schnell',
  s7e2051a221f6ff71:
    'Heute. Warten Sie nicht auf einen Termin, und gehen Sie sofort, wenn es schlimmer wird.',
  sa72a457e7f7b5b41: 'Rufen Sie heute in Ihrer Arztpraxis oder beim ärztlichen Notdienst an',
  s6a7b0a3b4d2d65fc:
    'Rufen Sie heute an, auch nachts oder am Wochenende. Sagen Sie, was Sie hier geantwortet haben.',
  sdf124e4e2ce4d170: 'Rufen Sie heute an. Warten Sie nicht auf einen normalen Termin.',
  sdf36c0bbfa4cb096: 'Gehen Sie bald in eine Arztpraxis oder zur Physiotherapie',
  s5e65a2420bc95c1d:
    'Vereinbaren Sie einen Termin in einer Arztpraxis oder bei der Physiotherapie. Sagen Sie dort, was Sie hier geantwortet haben.',
  s433fac0ea4494abb:
    'In den nächsten Tagen. Bitten Sie um einen früheren Termin, wenn die Schmerzen stärker werden oder etwas Neues dazukommt.',
  s11c83342109fc8b6: 'Sie können zunächst mit Selbsthilfe beginnen',
  s7acf509f9d60255b:
    'Keine Ihrer Antworten weist darauf hin, dass Sie jetzt dringend Hilfe brauchen. Wenn Sie spüren, dass etwas nicht stimmt, holen Sie sich trotzdem Hilfe.',
  sce7eeef882389ded: 'Wann Sie sich Hilfe holen sollten',
  s694a8fadec25a141:
    'Geben Sie sich ein paar Wochen Zeit. Gehen Sie in eine Arztpraxis oder zur Physiotherapie, wenn es bis dahin nicht besser ist, wenn Sie Ihren Alltag nicht mehr schaffen oder wenn es schlimmer wird.',
  sea826e7d8b7cda0f: 'Wenn Sie ein Aneurysma haben, sagen Sie es.',
  s0113f5e19329f719: 'Bitten Sie jemanden, bei Ihnen zu bleiben, bis Hilfe kommt. Schließen Sie die Tür auf.',
  s78c98d1af8d7c60d:
    'Diese Anzeichen können vom Herzen oder von einem großen Blutgefäß kommen. Sie brauchen sofort Hilfe.',
  s7e653945d8b05700: 'Sagen Sie, dass Sie Blutverdünner nehmen, und welche.',
  s53b117a3f6765de5: 'Sagen Sie sofort Bescheid, wenn Ihre Beine schwach oder taub werden.',
  s8e7a5e951400792e:
    'Bei Menschen, die Blutverdünner nehmen, können plötzliche starke Rückenschmerzen von einer Blutung rund um das Rückenmark kommen.',
  sb61cd215683f4780:
    'Bleiben Sie still liegen oder sitzen. Lassen Sie sich von niemandem bewegen, außer Sie sind in Gefahr.',
  s282cfd8b17672cdc: 'Sagen Sie, wie der Unfall passiert ist und wo es schmerzt.',
  sdfc29e75265ce58b:
    'Rückenschmerzen nach einem schweren Unfall können bedeuten, dass ein Knochen gebrochen ist.',
  s8601932168d2a35b:
    'Wenn es schneller geht, lassen Sie sich in eine Notaufnahme bringen, die Tag und Nacht geöffnet ist.',
  s291c6c4df6cd669f:
    'Sagen Sie offen, was sich verändert hat, auch sehr Persönliches. Das Personal ist daran gewöhnt, und es hilft ihm, schnell zu handeln.',
  s6ce574c77db3abd7:
    'Diese Anzeichen können bedeuten, dass das Rückenmark oder die Nerven zu Beinen, Blase und Darm zusammengedrückt werden. Eine frühe Behandlung kann das Risiko für bleibende Schäden senken.',
  s53b9a8f9fa85f51b:
    'Sagen Sie, dass Sie sich fiebrig fühlen oder frösteln, dass Sie sich sehr krank fühlen und dass es eine Sepsis (Blutvergiftung) sein könnte.',
  sd31199480e961cc0:
    'Fieber zusammen mit diesen Anzeichen kann bedeuten, dass sich eine Infektion im ganzen Körper ausgebreitet hat (Sepsis, Blutvergiftung). Das muss sofort behandelt werden.',
  sfd2115e5dc82e6ed:
    'Sagen Sie, dass Sie schwanger sind oder sein könnten, und in welcher Woche, oder wann Sie ein Kind geboren haben.',
  s34ef91707496ad66:
    'Diese Anzeichen können von einer Schwangerschaft außerhalb der Gebärmutter kommen oder bedeuten, dass Sie viel Blut verlieren.',
  s3786fc5398d074f4:
    'Sagen Sie, dass Sie Krebs haben oder hatten und dass Sie sich um Ihre Wirbelsäule sorgen.',
  s28ae9befccbed725: 'Beugen Sie den Rücken so wenig wie möglich.',
  s08395ad45b30d6ab: 'Wenn ein Team Sie wegen Krebs betreut, geben Sie auch dort Bescheid.',
  sc7e83af20b793ca3:
    'Krebs kann sich auf die Wirbelsäule ausbreiten und dort auf die Nerven drücken. Die Behandlung wirkt am besten, wenn sie früh beginnt.',
  se989fedef3cce064:
    'Sagen Sie, bei welchem Anzeichen Sie nicht sicher sind. Die Person am Telefon wird Ihnen weitere Fragen dazu stellen.',
  sdbcdb8edff8ade21:
    'Bei jedem Anzeichen auf dieser Liste ist sofort Hilfe nötig. Wenn Sie es nicht genau wissen, ist es sicherer, jetzt zu fragen, als zu warten.',
  s1800f9b5c9538b5e: 'Sagen Sie, was das Bein oder der Fuß nicht mehr kann, und seit wann.',
  sbc02be65cbc28a3c: 'Lassen Sie sich hinbringen. Fahren Sie nicht selbst mit einem schwachen Bein.',
  s30e47d9b2b6d196b:
    'Gehen Sie jetzt sofort in die Notaufnahme, wenn Sie den Fuß gar nicht heben können oder wenn es von Stunde zu Stunde schlimmer wird.',
  s82b433e93e4e08b0: 'Ein Bein, das Kraft verliert, kann bedeuten, dass ein Nerv unter Druck steht.',
  s4ddc7d423697f4c2:
    'Sagen Sie, welche Operation, Spritze, Infektion oder Krankheit Sie hatten, wann das war und welche Medikamente oder Drogen Sie nehmen.',
  saeea02b0c53e4d91:
    'Wenn Sie eine Betäubung über den Rücken (PDA, Kreuzstich) hatten, rufen Sie unterwegs auch die Station an, die sie gemacht hat.',
  s8851ee8c453871dc:
    'Gehen Sie jetzt sofort in die Notaufnahme, wenn Sie auch Fieber haben oder wenn Ihnen heiß ist und Sie frösteln oder zittern.',
  s3939e9ea88010265:
    'Keime können in die Wirbelsäule gelangen, und die meisten Menschen mit so einer Infektion haben am Anfang kein Fieber. Sie muss früh behandelt werden.',
  s79e7b1f8fe99c699:
    'Bevor Sie losgehen: Rufen Sie jetzt, bei Tag oder Nacht, die Nummer an, die Sie bei Ihrer Krebsbehandlung für solche Fälle bekommen haben. Vielleicht sagt man Ihnen dort, wohin Sie gehen sollen.',
  s982838129edf72fd: 'Wenn niemand abnimmt oder Sie keine Nummer haben, gehen Sie jetzt in eine Notaufnahme.',
  sc59ad0ffe76c2a37:
    'Eine Krebsbehandlung kann die Abwehr des Körpers schwächen, sodass eine Infektion schnell gefährlich wird.',
  s35bcc16ec5fc005f:
    'Heben Sie nichts, und machen Sie keine Übungen und keinen Sport, bis Sie untersucht worden sind.',
  s709c5fd19818473e:
    'Sagen Sie, ob Sie gestürzt sind und ob Sie schwache Knochen haben oder Kortison nehmen.',
  s3b745f77f97275ce:
    'Wenn die Knochen schwach sein könnten, können plötzliche Schmerzen oder Schmerzen schon nach einem kleinen Sturz von einem Knochenbruch in der Wirbelsäule kommen.',
  s5c8f2c312bba0184: 'Sagen Sie, bei welchem Anzeichen Sie nicht sicher sind.',
  s6ebd8e2523771c44:
    'Wenn Sie Ihre Arztpraxis oder den ärztlichen Notdienst sofort am Telefon erreichen, fragen Sie zuerst dort.',
  s9a97d5837cd3517c:
    'Jedes Anzeichen auf dieser Liste sollte heute in einem Krankenhaus untersucht werden. Wenn Sie es nicht genau wissen, ist es sicherer, zu fragen.',
  s27c2e7540253ffbb:
    'Zeigen Sie diese Seite Ihrer Mutter, Ihrem Vater oder einer anderen erwachsenen Person, der Sie vertrauen. Diese Person kann in der Arztpraxis anrufen.',
  seec89d208ea48d80:
    'Sagen Sie, wie lange es schon schmerzt, ob es nachts schmerzt und welchen Sport Sie machen.',
  s99aa7282ec004a8c:
    'Wenn Sie niemanden erreichen, versuchen Sie es am Morgen noch einmal. Gehen Sie in eine Notaufnahme, wenn es schlimmer wird. Wählen Sie den Notruf, wenn eines der Anzeichen unten auftritt.',
  sa177523ff41786da:
    'Rückenschmerzen bei Kindern und Jugendlichen sollten ärztlich untersucht werden. Die Ratschläge für Erwachsene wurden nicht für sie geschrieben.',
  s1fadd0fb198504b8:
    'Rufen Sie zuerst Ihre Geburtsstation an. Wenn Sie noch früh in der Schwangerschaft sind oder keine Geburtsstation haben, rufen Sie in Ihrer Arztpraxis an.',
  s9854c2e0c6735221: 'Wenn Sie heute niemand untersuchen kann, gehen Sie in eine Notaufnahme.',
  see789dca0baa8fab: 'Machen Sie die Übungen auf dieser Seite nicht, bevor Sie gefragt haben.',
  s504182c57b64d416:
    'In der Schwangerschaft und in den Wochen nach einer Geburt sollten diese Anzeichen von den Menschen beurteilt werden, die wissen, wie es bei Ihnen verläuft.',
  s4d8ca38b6dbaf20d:
    'Wählen Sie den Notruf, wenn Sie verwirrt werden, sehr schlecht Luft bekommen oder Ihre Haut fleckig oder sehr blass wird.',
  s4de7cd7fc22acf02: 'Rückenschmerzen mit Fieber können bedeuten, dass eine Infektion behandelt werden muss.',
  s86ca12d3ac4011b1:
    'Wählen Sie den Notruf, wenn Sie verwirrt oder schläfrig werden oder Ihnen das Sprechen schwerfällt.',
  se2915e679ae4eb2d:
    'Diese Anzeichen können von einem Nierenstein kommen oder von einer Infektion in der Blase oder in einer Niere.',
  s15934586c2ce04c5:
    'Wenn ein Team Sie wegen Krebs betreut, rufen Sie dort an. Wenn nicht, rufen Sie in Ihrer Arztpraxis an.',
  s1f323260a47f22f6:
    'Bei allen, die Krebs haben oder hatten, sollten Rückenschmerzen schnell untersucht werden.',
  s5f3bbba9f05cff4f: 'Sagen Sie, wie viel Sie abgenommen haben und seit wann.',
  scf5b7f2baadfb49b:
    'Wenn Sie Rückenschmerzen haben und dabei abnehmen, ohne zu wissen warum, sollte das ohne Verzögerung untersucht werden.',
  s6b72f843fd457b9d:
    'Bitten Sie um etwas gegen die Schmerzen. Sagen Sie, was Sie schon genommen haben und woran die Schmerzen Sie hindern.',
  sffc0496c83cd0cc7: 'Bei so starken Schmerzen brauchen Sie Hilfe, egal, woher sie kommen.',
  sf6561adf6b805a88: 'Sagen Sie, was anders aussieht und seit wann.',
  s380969777c4e0368:
    'Ein Ausschlag oder Bläschen auf einer Seite können eine Gürtelrose sein. Die Behandlung wirkt in den ersten Tagen am besten. Fragen Sie darum in der Apotheke, wenn Sie Ihre Arztpraxis nicht erreichen.',
  s4407a4bef512c9ef: 'Ein Rücken, der anders aussieht als vorher, sollte ohne Verzögerung untersucht werden.',
  sb99939081a20c10f: 'Sagen Sie, wo es schmerzt, seit wann und was es schlimmer macht.',
  sb177ecc4709821f0:
    'Sagen Sie es auch, wenn die Schmerzen begonnen haben, bevor Sie 45 waren, länger als 3 Monate da sind und Sie morgens steif sind. Das kann eine Form von Rheuma (Arthritis) sein.',
  saf3bebf7a6310ace:
    'Solche Schmerzen sollten untersucht werden, denn sie haben manchmal eine ernste Ursache.',
  s95189bb32f813add:
    'Jedes Anzeichen auf dieser Liste sollte heute untersucht werden. Wenn Sie es nicht genau wissen, kann Ihnen eine Ärztin, ein Arzt oder eine Pflegefachperson bei der Entscheidung helfen.',
  s1b3e99db8ef6c9c1:
    'Joggen und springen Sie nicht, und verzichten Sie auf den Sport, der Schmerzen macht, bis Sie untersucht worden sind. Gehen ist in Ordnung, wenn es nicht schmerzt.',
  s75e8c01d077a1d95:
    'Erzählen Sie dort von Ihrem Training, von früheren Knochenbrüchen, von Ihrem Essen und Gewicht und von Ihrer Periode, falls Sie eine haben.',
  s71ea98b862f81e44: 'Sagen Sie es, wenn Sie schwanger sind oder sein könnten.',
  sb46889ca24d7ec84:
    'Anders ist es bei Schmerzen in der Leiste, die Sie hinken lassen: Joggen und hüpfen Sie dann nicht, und lassen Sie sich noch heute ärztlich untersuchen.',
  s62a4a07618c4837a:
    'Bei Menschen, die joggen oder Sport treiben, können Rücken- oder Gesäßschmerzen mit einem dieser Anzeichen ein Ermüdungsbruch sein, ein feiner Riss im Knochen. Er heilt, aber nur, wenn Sie nicht joggen und auf den Sport verzichten, der Schmerzen macht.',
  s63efabad6f3b95e7:
    'Sie können auch zu Ihrer Hebamme oder in Ihre Frauenarztpraxis gehen. Wenn Ihr nächster Termin nicht in den nächsten Tagen ist, rufen Sie dort an.',
  s9c721fa1968b226f:
    'Rufen Sie heute an, wenn Sie Schmerzen haben, die kommen und gehen, wenn der Bauch immer wieder hart wird, wenn Sie bluten, wenn Flüssigkeit abgeht oder wenn sich das Kind weniger bewegt als sonst.',
  s803d4d89365d3fe7: 'Fragen Sie, bevor Sie die Übungen auf dieser Seite machen.',
  s6c0981510468bd15:
    'In der Schwangerschaft und nach einer Geburt kann man Sie in der Arztpraxis oder bei Ihrer Hebamme am besten beraten.',
  se50c2f25102c19c2:
    'Sagen Sie dort, wann es begonnen hat, dass es nicht weggegangen ist und dass Bewegung hilft.',
  s9a98e4b04c9adc2a:
    'Sagen Sie dort, wenn Sie oder Ihre Familie Schuppenflechte haben, eine Darmkrankheit wie Morbus Crohn oder Colitis ulcerosa oder Rheuma (Arthritis). Mit einem roten, schmerzenden Auge brauchen Sie noch heute Hilfe.',
  s4dbce94fe37756ce:
    'Rückenschmerzen, die begonnen haben, bevor Sie 45 waren, seit Monaten da sind und bei Bewegung nachlassen, können eine Form von Rheuma (Arthritis) sein, die sich behandeln lässt.',
  s6360b0e26babc6e4: 'Bewegen Sie sich bis dahin weiter, so gut es die Schmerzen zulassen.',
  sce0dadd349db2596: 'Fragen Sie in der Apotheke, welches Schmerzmittel für Sie geeignet ist.',
  sf9a2e25ee0639146:
    'Wenn Sie joggen, hören Sie vorerst damit auf, und fragen Sie, wann Sie wieder anfangen können.',
  s34a69741b63d55f6:
    'Schmerzen in Rücken oder Bein, die stärker werden, Sie am normalen Leben hindern oder wochenlang dauern, sollten untersucht werden.',
  sbcf6ffb52f12357b:
    'Machen Sie mit Ihren normalen Tätigkeiten weiter, so gut es geht. Versuchen Sie, nicht lange zu sitzen oder zu liegen.',
  s0593bec4ec0f05f7:
    'Eine Wärmflasche oder ein Wärmekissen, in ein Handtuch gewickelt, kann die Schmerzen lindern.',
  s5af9dbf589fccb28:
    'Legen Sie nichts Warmes auf Haut, die sich taub anfühlt. Sie könnten sich verbrennen, ohne es zu merken.',
  s817a04d71c603d3f:
    'Wenn Joggen die Schmerzen im Bein auslöst oder stärker macht, gehen Sie vorerst stattdessen spazieren.',
  s810fe3c8faea9209:
    'Gehen Sie zur Physiotherapie, wenn Sie Hilfe bei den Übungen und bei der Rückkehr in den Alltag möchten.',
  s39658949d97ca587:
    'Schmerzen, die in ein Bein ziehen, kommen oft von einem gereizten Nerv. Vielen geht es in 4 bis 6 Wochen besser, es kann aber auch länger dauern.',
  s69d7cae1f86f3775: 'Bewegen Sie sich weiter, und bleiben Sie nicht lange im Bett.',
  s3240ad6eaf1195e0:
    'Beginnen Sie mit dem, was jetzt geht. Teilen Sie Aufgaben auf, ruhen Sie sich dazwischen aus, und steigern Sie sich nach und nach.',
  s486ceb67beadf4f6:
    'Wenn Sie joggen, können Sie weiterjoggen, solange die Schmerzen dabei oder am nächsten Tag nicht stärker werden. Joggen Sie am Anfang weniger und langsamer.',
  s8cc70eb2ac10d5b8:
    'Sie haben keines der Warnzeichen bemerkt, nach denen wir gefragt haben. Neue Rückenschmerzen ohne diese Zeichen lassen meist innerhalb weniger Wochen nach. Übungen und Physiotherapie können auch bei Schmerzen helfen, die schon länger da sind.',
  s50c1e6e350a16bbd: 'Wählen Sie sofort den Notruf, wenn jetzt oder später etwas davon auf Sie zutrifft:',
  s95e1c220988fd75f:
    'Holen Sie sich noch am selben Tag medizinische Hilfe, wenn später etwas davon auf Sie zutrifft:',
  s45e9d4fffcedcd43:
    'Kein einzelnes Anzeichen zeigt sicher, was Ihnen fehlt. Darum wählt dieser Wegweiser im Zweifel den sichereren Schritt. Er gibt allgemeine Informationen und ersetzt keine Untersuchung.',
  s4eee94ad4c0d9f91: 'Übungen für den unteren Rücken',
  s5ee4441a29ab574e:
    'Beginnen Sie mit dem Gehen, dem Knierollen und dem Beckenkippen. Nehmen Sie andere Übungen einzeln dazu, wenn sich Ihr Rücken beruhigt.',
  sa6f8ee9c9f97c4d3: 'Sanft beginnen',
  s4e20b7bf473fb863:
    'Bewegen Sie sich langsam, und atmen Sie weiter. Sie dürfen eine leichte Dehnung spüren oder dass Ihre Muskeln arbeiten.',
  s6c92be18c4b4a9e8:
    'Wenn bei einer Übung nichts anderes steht, beginnen Sie mit 5 Wiederholungen, 3-mal am Tag. Machen Sie alle paar Tage 1 oder 2 Wiederholungen mehr, wenn Sie sich dabei wohlfühlen.',
  sb5bcc3aa0543e820:
    'Manchen Rücken tut es gut, sich nach vorn zu beugen, anderen, sich nach hinten zu beugen. Machen Sie mehr in der Richtung, die Ihre Schmerzen lindert. Lassen Sie jede Übung weg, bei der Schmerzen ins Bein ziehen.',
  sf65d8d94747fea2b:
    'Wenn es Ihnen schwerfällt, auf den Boden zu kommen, machen Sie die Übungen auf einem festen Bett.',
  s90db1782a60d7b2e:
    'Zum Aufstehen rollen Sie sich auf die Seite und drücken sich mit den Armen hoch. Vom Boden gehen Sie erst auf Hände und Knie, stützen sich dann auf einen stabilen Stuhl und stehen auf.',
  s97b7c65b7983dec3: 'Wie viel Schmerz in Ordnung ist',
  s3d39397aa22a5822:
    'Geben Sie Ihren Schmerzen eine Zahl: Null ist kein Schmerz, zehn ist der schlimmste, den Sie sich vorstellen können.',
  s096c4d1be74e1854:
    'Bis zu 3 von 10 ist in Ordnung, wenn es sich bis zum nächsten Morgen beruhigt. Hören Sie auf, wenn die Zahl höher wird, wenn Sie wegen der Schmerzen hinken oder wenn sie sich ins Bein ausbreiten.',
  s7b269d3eb38b0ce3: 'Hören Sie mit der Übung auf, wenn',
  sc868a1682bb000b2: 'Ihre Schmerzen immer weiter zunehmen oder stark werden;',
  sccbe2c5953d0fe08: 'Sie einen neuen stechenden Schmerz spüren;',
  s5a98951df5f556aa: 'sich Schmerzen ins Bein ausbreiten oder weiter hinunter als vorher;',
  s2933be485b9b3b59: 'ein Bein oder ein Fuß sich taub, kribbelig oder schwach anfühlt;',
  s9ea6e7a14a4b0d9c: 'Ihnen schwindlig wird oder Sie sich unwohl fühlen.',
  sc48f5b6837266a4f: 'Fragen Sie eine medizinische Fachperson, bevor Sie beginnen, wenn',
  sf1955b7b14653cf5: 'Sie vor kurzem einen Sturz, einen Unfall oder eine andere Verletzung hatten;',
  s1830f2006208c669: 'Sie vor kurzem operiert wurden oder eine neue Hüfte oder ein neues Knie haben;',
  scdbd7d5456a0199b: 'Sie einen Knochenbruch oder schwache Knochen (Osteoporose) haben oder haben könnten;',
  s6b7c68069b8abdb9: 'Sie schwanger sind oder vor kurzem ein Kind geboren haben;',
  s4d3b30e118b1d7f2:
    'Ihnen oft schwindlig ist oder Sie einen hohen Blutdruck haben, der nicht gut eingestellt ist;',
  s71776dd70458befe: 'Sie nicht sicher sind, ob Übungen für Sie unbedenklich sind.',
  s5bc0f772df834c26: 'Beugt den unteren Rücken nach vorn',
  s401886f05bbe6f38: 'Beugt den unteren Rücken nach hinten',
  s7944b5d7cebd947e: 'Damit beginnen',
  s5328d4b3b6442771: 'Wenn es guttut, sich nach hinten zu beugen',
  s38745aaa43f545db: 'Wenn es guttut, sich nach vorn zu beugen',
  s5102ba47788abfe0: 'Für mehr Kraft, wenn die Schmerzen nachgelassen haben',
  s8d369735d3dd22f8: 'Gehen',
  sba80b726eb9c809e:
    'Stehen Sie aufrecht, und schauen Sie geradeaus. Lassen Sie Schultern und Arme locker hängen.',
  s5a63776b27f6e729: 'Gehen Sie so schnell, wie es angenehm ist, und lassen Sie die Arme schwingen.',
  s87b4a52a19ad3da5: 'Kehren Sie um, bevor Sie müde werden.',
  s2da65c053f0bfb0a:
    'Gehen Sie oft. Kurze Wege reichen am Anfang. Gehen Sie alle paar Tage ein Stück weiter, wenn Sie sich dabei wohlfühlen.',
  se05b450d99b50651: 'Wie Ihr Rücken beim Gehen lockerer wird.',
  s09da611b9218ee30:
    'Gehen Sie langsamer oder ruhen Sie sich aus, wenn sich Schmerzen ins Bein ausbreiten oder Sie hinken.',
  s91f9c472f89ddc26: 'Knierollen',
  s651337714ee142c8:
    'Legen Sie sich auf den Rücken, ein kleines flaches Kissen unter dem Kopf. Stellen Sie die Füße flach auf, die Knie sind gebeugt und bleiben zusammen. Legen Sie die gestreckten Arme mit etwas Abstand neben den Körper.',
  s1d87e246f1cbbd6b: 'Lassen Sie beide Knie langsam zu einer Seite rollen. Beide Schultern bleiben am Boden.',
  s387c200d6bafa15b: 'Bringen Sie die Knie zurück, und rollen Sie dann zur anderen Seite.',
  s350b2b748e058907:
    'Bleiben Sie auf jeder Seite einen tiefen Atemzug lang. Machen Sie jeden Tag 8 bis 10 Wiederholungen, immer abwechselnd nach beiden Seiten.',
  s3292e180c28ccbba: 'Eine sanfte Drehung im unteren Rücken und in der Taille.',
  scb6a7ffee4f89aa1: 'Machen Sie nur eine kleine Bewegung, wenn eine größere schmerzt.',
  sc36b5cae19130b7f: 'Beckenkippen',
  s8506b6728f7df588:
    'Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße flach auf dem Boden und die Hände auf dem Bauch. Unter Ihrem unteren Rücken ist ein kleiner Spalt.',
  s99167cef8ddada53:
    'Drücken Sie den unteren Rücken sanft nach unten, bis der Spalt verschwindet. Das Gesäß bleibt am Boden.',
  s6dc13ac6458de25c: 'Lassen Sie langsam los.',
  s3115cf0114a5868c: 'Halten Sie 2 Sekunden lang. Machen Sie 5 Wiederholungen, 3-mal am Tag.',
  s8e033abe460f27e2: 'Wie Ihr Unterbauch arbeitet.',
  sdbb7f2b63f0738e1: 'Atmen Sie weiter. Drücken Sie nicht mit den Füßen oder dem Nacken.',
  s081151fb55b2177d: 'Hochstützen in Bauchlage',
  s7425003eeffbb01e:
    'Legen Sie sich auf den Bauch, die Stirn auf einem gefalteten Handtuch. Beugen Sie die Ellbogen, und legen Sie die Unterarme neben sich auf den Boden.',
  s3c401e95effa91d4:
    'Stützen Sie sich auf die Unterarme hoch, die Ellbogen unter den Schultern oder etwas davor. Becken und Unterbauch bleiben am Boden.',
  saa562daebd8d5f63: 'Halten Sie, und legen Sie sich dann langsam wieder ab.',
  s775d4616e1a3eece:
    'Wenn das leicht geht, setzen Sie die Hände unter den Schultern auf und strecken die Arme ein wenig. Das Becken bleibt unten und locker.',
  s591549907831ecb5:
    'Bleiben Sie bis zu 20 Sekunden auf den Unterarmen. Machen Sie 2 Wiederholungen, einmal am Tag. Später, mit stärker gestreckten Armen, machen Sie 5 langsame Wiederholungen.',
  sa72f90184bca2d1a:
    'Einen sanften Druck im unteren Rücken. Schmerzen im Bein sollten zurück in Richtung Wirbelsäule wandern.',
  s73e985d7208ac44f:
    'Lassen Sie die Übung weg, wenn das Beugen nach hinten Schmerzen im Bein auslöst oder stärker macht.',
  sc977e5fbf6311f6b: 'Rückbeuge im Stehen',
  s438ab1e8f3bddb8c:
    'Stellen Sie sich hin, dicht hinter Ihnen eine Wand, die Füße so weit auseinander wie die Schultern. Legen Sie die Hände auf den unteren Rücken.',
  scccce5cb55fe3a04:
    'Lehnen Sie sich langsam über Ihre Hände nach hinten, die Knie gestreckt, so weit es angenehm ist.',
  s1cd69bd32e4eb1fd: 'Kommen Sie langsam wieder hoch.',
  s1c6e15bc308da7e3: 'Machen Sie 5 Wiederholungen, 3-mal am Tag.',
  s70475a758ad4b9e2: 'Einen sanften Druck im unteren Rücken.',
  sf70d6b48d97da93b:
    'Hören Sie auf, wenn Ihnen schwindlig wird oder beide Beine kribbeln. Lassen Sie die Übung weg, wenn das Beugen nach hinten Schmerzen im Bein auslöst oder stärker macht.',
  s6ef9642af75955d2: 'Knie zur Brust',
  s92c21bacc1308dcf: 'Legen Sie sich auf den Rücken, die Knie gebeugt und die Füße flach auf dem Boden.',
  s15f04e4e395cee3f:
    'Spannen Sie den Bauch leicht an, und drücken Sie den unteren Rücken an den Boden. Ziehen Sie ein Knie mit beiden Händen zur Brust.',
  sb6e9b73cda5cd4c3: 'Halten Sie, senken Sie das Bein langsam ab, und wechseln Sie das Bein.',
  s28a7c7893ee8f438:
    'Halten Sie 5 Sekunden lang. Machen Sie 2 oder 3 Wiederholungen mit jedem Bein, morgens und abends.',
  s04e38fe5ad1fa478: 'Eine sanfte Dehnung im unteren Rücken und im Gesäß.',
  s4713f8d35dc3738e:
    'Wenn Ihr Knie schmerzt, halten Sie das Bein hinten am Oberschenkel. Lassen Sie die Übung weg, wenn beim Beugen nach vorn Schmerzen ins Bein ziehen.',
  s618dd4dc93e49143: 'Gesäß zu den Fersen',
  sc20d9643e6a5b27e:
    'Gehen Sie auf Hände und Knie: die Hände unter den Schultern, die Knie unter den Hüften, der Rücken waagrecht, die Ellbogen nicht ganz durchgestreckt.',
  s31b8507d91fe6bbf:
    'Schieben Sie das Gesäß langsam nach hinten zu den Fersen, und lassen Sie die Brust sinken. Lassen Sie die Hände nach vorn gleiten, sodass die Arme lang bleiben.',
  s364fa75bb4af9698: 'Kommen Sie zurück in die Ausgangsstellung.',
  sd19fdf1306ff36c3: 'Bleiben Sie einen tiefen Atemzug lang. Machen Sie jeden Tag 8 bis 10 Wiederholungen.',
  s34fa9ca0bf473c6b: 'Eine sanfte Dehnung im unteren Rücken.',
  sa71d60ef83bf5555:
    'Bei Knieproblemen gehen Sie nur einen Teil des Weges. Lassen Sie die Übung weg, wenn beim Beugen nach vorn Schmerzen ins Bein ziehen.',
  s8545094bc2096970: 'Brücke',
  sedfc35e406dbfa99:
    'Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße flach auf dem Boden und die Arme neben dem Körper.',
  sad11641c45ff352f:
    'Spannen Sie Bauch und Gesäß an, und heben Sie dann das Becken, bis Knie, Hüften und Schultern eine gerade Linie bilden.',
  s3eca4c92c5a10bbe: 'Halten Sie, und senken Sie das Becken dann langsam ab.',
  sc3ef1b5924cd6985:
    'Halten Sie 3 tiefe Atemzüge lang. Beginnen Sie mit 5 Wiederholungen am Tag. Steigern Sie sich langsam über Wochen. Die Mayo Clinic (ein Krankenhaus in den USA) geht bis 30.',
  s0757e969f0f93584: 'Wie Ihr Gesäß arbeitet, mehr als der Rücken.',
  sf7ca50108a6afba1: 'Heben Sie das Becken weniger hoch, wenn sich Rücken oder Oberschenkel verkrampfen.',
  s2a64a0801e787cf4: 'Arm und Bein diagonal strecken',
  s6bc5af2ae8675e5f:
    'Gehen Sie auf Hände und Knie: die Hände unter den Schultern, die Knie unter den Hüften, der Rücken waagrecht.',
  sf6f3722846f644e5:
    'Strecken Sie einen Arm nach vorn und das Bein der anderen Seite nach hinten, nicht höher als Schultern und Hüften. Schauen Sie weiter auf den Boden.',
  s9e41222fc4d1cb2e: 'Halten Sie, kommen Sie zurück in die Ausgangsstellung, und wechseln Sie die Seite.',
  s8c846189aac3aefe:
    'Halten Sie bis zu 10 Sekunden lang. Machen Sie 5 Wiederholungen auf jeder Seite, einmal am Tag.',
  s42ef62b2c5c36e9d: 'Wie Rücken, Bauch und Gesäß arbeiten.',
  s3de7f3fb247f38a8: 'Wenn Sie wackeln, bewegen Sie nur einen Arm oder nur ein Bein.',
  sd44c9fca7e94f373: 'Seitstütz auf den Knien',
  s37848bfca99c30dd:
    'Legen Sie sich auf die Seite, die Knie gebeugt. Stützen Sie sich auf den Ellbogen: Er ist unter der Schulter, und der Unterarm zeigt nach vorn.',
  s7bdeb59b1eef696c: 'Heben Sie das Becken, bis Knie, Hüften und Schultern eine gerade Linie bilden.',
  sb34d763b17bef540: 'Halten Sie, senken Sie das Becken langsam ab, und wechseln Sie die Seite.',
  sc6645fb64cd5409a:
    'Halten Sie bis zu 10 Sekunden lang. Beginnen Sie mit 2 Wiederholungen auf jeder Seite, einmal am Tag. Machen Sie alle paar Tage 1 mehr, wenn Sie sich dabei wohlfühlen.',
  s8d2369bd70a41ddf: 'Wie die untere Seite Ihrer Taille arbeitet.',
  s8c645ced7d367baf: 'Lassen Sie die Übung weg, wenn Ihre Schulter schmerzt.',
  s14c88b52fb1cfa5f: 'Kopf und Schultern anheben',
  sdf9b604eb7811380:
    'Legen Sie sich auf den Rücken, ein Knie gebeugt, das andere Bein gestreckt. Legen Sie beide Hände unter den unteren Rücken.',
  s3683ca8f7f99e0a1:
    'Heben Sie Kopf und Schultern gemeinsam nur ein wenig vom Boden ab. Der untere Rücken bewegt sich nicht.',
  s928a56a63dd5c560:
    'Halten Sie, und legen Sie Kopf und Schultern dann langsam ab. Wechseln Sie nach der Hälfte das Bein.',
  s08082d7be8719e5f:
    'Halten Sie bis zu 10 Sekunden lang. Machen Sie 3 Wiederholungen mit dem einen Bein gebeugt und ebenso viele mit dem anderen, einmal am Tag.',
  safe4ddf4f9232ea6: 'Wie die Vorderseite Ihres Bauches arbeitet.',
  s4e9415b15432eaea: 'Hören Sie auf, wenn Ihr Nacken schmerzt.',
  s8e42ecf0a63b5753: 'Stellungen, die die Schmerzen oft lindern',
  s8a04b9bfeefef004:
    'Bleiben Sie bei dem, was Ihnen hilft. Ruhen Sie sich kurz aus, stehen Sie dann auf und bewegen Sie sich: Langes Liegen hilft nicht.',
  s3d020a4704bba9bd: 'Auf dem Rücken, Kissen unter den Knien',
  sa08edd035452d9fa: 'Legen Sie mehrere feste Kissen unter die Knie und den Kopf auf ein Kissen.',
  s8b60728f6f9977e6: 'Auf der Seite, Kissen zwischen den Knien',
  s41b743d2e5a7b558:
    'Beugen Sie die Knie, ein kleines, festes Kissen dazwischen und ein Kissen unter dem Kopf.',
  s54420cfca129a962: 'Joggen und Schmerzen im unteren Rücken',
  sdd06d6bdaa3d6960:
    'Was Sie tun können, wenn Ihr Rücken schmerzt, und wie Sie wieder mit dem Joggen anfangen.',
  s61b03c5b337a164e: 'Zuerst: Ist das ein Notfall?',
  sc0791e346acdaae8: '{callForSigns}',
  s9ab11300e3a90b8c:
    'Taubheitsgefühl zwischen den Beinen, ein neues Problem beim Wasserlassen oder mit dem Stuhlgang, Schwäche in beiden Beinen, Schmerzen in der Brust oder ein schwerer Unfall? {callNow}',
  s66593216e86b6870: 'Kein regelmäßiger Sport',
  sd98ec7897ab0b398: 'Jogging-Gruppe',
  s8753a9b9be27045e: 'Langstrecken-Gruppe',
  sa143f684fb85e35c:
    'Balken: wie weit man pro Woche joggen musste, um teilzunehmen. Punkt: wie weit die Gruppe im Durchschnitt joggte.',
  s21159d601e3fd4bb: 'leicht',
  s334c50d33626219f: 'eher leicht',
  s3f55affcd93b77d0: 'etwas anstrengend',
  sd49ce7d3f601a86c: 'Kurz gesagt',
  s836526ad22e2220d: 'Die meisten neuen Rückenschmerzen lassen innerhalb weniger Wochen nach.',
  s697fee1bf8cd6062: 'Schmerzen müssen nicht bedeuten, dass etwas geschädigt ist: Ihr Rücken ist stark.',
  s42b39a260d3c5bb6: 'Bewegen Sie sich weiter, wenn möglich auch bei der Arbeit.',
  s123a554768277f73: 'Die meisten Menschen brauchen kein Röntgen, CT oder MRT.',
  sba7827977e95388f: 'Wenn Ihre Schmerzen nachgelassen haben, können Sie Schritt für Schritt wieder joggen.',
  s636332f4f8298d1d: 'Wenn Ihr Rücken schmerzt',
  s06cc8f1d555373a1: 'Was Sie jetzt tun können',
  sd75dfdcc278ce3f0: 'Bleiben Sie in Bewegung.',
  se9bc25a8ae8c068d:
    'Hören Sie für heute auf zu joggen, und gehen Sie ein wenig in ruhigem Tempo, wenn Sie können. Bei neuen Rückenschmerzen hilft das etwas mehr als Bettruhe. Bei Ischias macht es für die Schmerzen kaum einen Unterschied, aber es hält Sie fit.',
  sc1d199eb8d710e72: 'Finden Sie heraus, was die Schmerzen lindert.',
  sae519b0b35b6e2e2:
    'Legen Sie sich probeweise auf den Rücken mit Kissen unter den Knien oder auf die Seite mit einem Kissen zwischen den Knien. Wenn Beugen in eine Richtung die Schmerzen lindert oder aus dem Bein verschwinden lässt, machen Sie mehr davon. Hören Sie auf mit allem, was die Schmerzen weiter ins Bein hinunterziehen lässt.',
  s2a49402b90ad7bfc: 'Probieren Sie Wärme oder Kälte.',
  s08c55ae541197ee1:
    'Manche mögen lieber etwas Warmes, andere etwas Kaltes. Wickeln Sie es in ein Handtuch. Legen Sie es nicht auf Haut, die sich taub anfühlt: Sie könnten sich verbrennen, ohne es zu merken.',
  s9854232c00ab2517: 'Teilen Sie Ihre Kräfte ein.',
  s9949089b781c8644:
    'Beginnen Sie mit dem, was jetzt geht, ruhen Sie sich dazwischen aus, und steigern Sie sich langsam.',
  s482e7921ddf8ff1a: 'Joggen Sie wieder, wenn die Schmerzen nachlassen.',
  s53f48961d20a7caa:
    'Sie können joggen, wenn die Schmerzen dabei oder am nächsten Tag nicht stärker werden. Joggen Sie am Anfang weniger und langsamer.',
  s17d8a0eae128bd76: 'Wenn Schmerzen im Bein brennen oder ins Bein schießen',
  s49f75e526dfaa02f: 'Wenn eines der Anzeichen für einen Notfall auftritt, wählen Sie sofort den Notruf.',
  s3e29485b9506cabe:
    'Brennende, einschießende Schmerzen, Kribbeln oder ein Taubheitsgefühl in einem Bein kommen oft von einem gereizten Nerv (Ischias). Vielen geht es in 4 bis 6 Wochen besser, es kann aber auch länger dauern.',
  sc6ad61056db77cb2:
    'Anzeichen für einen Notfall können auch später auftreten. Wenn eines auftritt, rufen Sie sofort an.',
  sc606bccb0878ad4c:
    'Wenn Schmerzen im Bein länger als ein paar Wochen dauern, lassen Sie sich beraten. In einer großen Studie erholten sich Menschen, die ihren Bandscheibenvorfall schon länger als 6 Monate hatten, weniger gut.',
  sa37e43387c05872f: 'Wie es besser wird',
  s1a5f7b95d3965965:
    'Neue Rückenschmerzen beginnen meist innerhalb von 2 Wochen nachzulassen und beruhigen sich in 4 bis 6 Wochen. Oft kommen sie irgendwann wieder. Das muss kein neuer Schaden sein.',
  s5e380774ad7c45d1:
    'Auch bei Schmerzen, die schon lange da sind, kann man etwas tun. Die britische Leitlinie setzt Bewegung und Übungen an die erste Stelle, noch vor Medikamente.',
  s70d7cae8362469b9: 'Wenn die Schmerzen wieder stärker werden',
  sa7ffb4848810fc19: 'Machen Sie für kurze Zeit weniger, aber hören Sie nicht ganz auf.',
  s898a348843864e9d: 'Manche müssen sich ein paar Tage ausruhen. Ein schlechter Tag ist kein neuer Schaden.',
  s0e0a0fbcb03cc014:
    'Nutzen Sie Wärme und die Stellungen, die Ihnen helfen. Steigern Sie sich dann jeden Tag wieder ein wenig.',
  s1aac2923c36f8c2d:
    'In der WalkBack-Studie war ein Geh-Programm mit einer längeren Zeit verbunden, bis die Rückenschmerzen wiederkamen.',
  sdf8f2921b158012a: 'Arbeiten und Heben',
  s0c49b945e8735a9e: 'Sie können arbeiten, bevor die Schmerzen weg sind.',
  s2c7e75733972b862:
    'Arbeiten Sie weiter, wenn Sie können, oder kehren Sie zurück, sobald es geht. Sie müssen dafür nicht schmerzfrei sein.',
  s1eed057279c4c27c:
    'Bitten Sie am Anfang um leichtere Aufgaben. Sitzen Sie nicht zu lange, und wechseln Sie oft die Haltung. Fangen Sie Schritt für Schritt wieder an, Schweres zu heben.',
  s8b831ec8b12bda8b: 'Schlaf und Stress',
  sa4e1e3430e85af7f: 'Jede Stellung, die angenehm ist, ist gut.',
  s6b75621c520b3f3b:
    'Es gibt keine beste Stellung und keine beste Matratze. Nehmen Sie, was für Sie am angenehmsten ist.',
  sc3dbfee74e266a5e:
    'Probieren Sie auf der Seite ein kleines, festes Kissen zwischen den Knien. Probieren Sie auf dem Rücken mehrere feste Kissen unter den Knien.',
  s71e039de29024270:
    'Gute Schlafgewohnheiten und weniger Stress können Ihnen helfen, mit den Schmerzen zurechtzukommen.',
  saeeb99887f7a2c2a: 'Medikamente',
  s653e935f5f075b5e: 'Fragen Sie in der Apotheke, was für Sie sicher ist.',
  s82a3cfd53eb80d8c:
    'Entzündungshemmende Tabletten wie Ibuprofen können helfen. Nehmen Sie die kleinste Menge, die hilft, und das so kurz wie möglich.',
  s48404b11903f4e76:
    'Sie sind nicht für alle sicher. Fragen Sie zuerst in der Apotheke, wenn Sie schwanger oder über 65 sind, Blutverdünner oder andere Tabletten nehmen oder Probleme mit Magen, Nieren oder Herz oder Asthma haben oder hatten.',
  s229d71de88da333b: 'Bei Ischias ist nicht klar, wie viel sie helfen.',
  sab28f43551aa6d47: 'Paracetamol allein hilft nur wenig.',
  scb1f13da51567030:
    'Starke Schmerzmittel (Opioide, zum Beispiel Codein) nützen bei lang anhaltenden Rückenschmerzen wenig und können schaden.',
  s09b427a53008d854: 'Was in der Physiotherapie geschieht',
  sa22cb28bd333eb0f: 'Man hört Ihnen zu, untersucht Sie und plant mit Ihnen.',
  sf394f6e75c4fc408:
    'Eine Physiotherapeutin oder ein Physiotherapeut fragt Sie nach Ihren Schmerzen, untersucht Sie und plant mit Ihnen die Behandlung. Sie bekommen vielleicht Übungen für Fitness und Kraft, nützliche Tipps und Hilfe bei Ihren Sorgen.',
  s4ed9f7baea1ede23: 'Wann Röntgen, CT oder MRT hilft',
  s4293e95e1ece6d79: 'Selten, und nur, wenn sich dadurch die Behandlung ändert.',
  s504a43ad5b2cf02a:
    'Solche Bilder helfen, wenn ärztlich eine ernste Ursache vermutet wird oder eine Operation oder eine Spritze geplant ist. Sonst ändern sie selten etwas daran, was hilft.',
  sfefe271136307703:
    'Solche Bilder zeigen oft harmlosen Verschleiß. Bei Menschen ganz ohne Schmerzen sieht man abgenutzte Bandscheiben bei etwa 37 von 100 im Alter von 20 Jahren und bei 96 von 100 im Alter von 80 Jahren.',
  se94076988560af2a: 'Wieder joggen',
  s309c6e48dbab6685:
    'Wenn die Schmerzen allmählich auf einer Seite des unteren Rückens oder des Gesäßes begonnen haben oder wenn Sie eines der Warnzeichen in diesem Artikel hatten: Beginnen Sie nicht, bevor ein Ermüdungsbruch (ein feiner Riss im Knochen) ausgeschlossen ist.',
  scf05e55020ea7ec9:
    'Fragen Sie zuerst eine medizinische Fachperson, wenn Sie schwanger sind oder vor kurzem ein Kind geboren haben, wenn Sie eine Krankheit an Herz, Lunge oder Knochen haben oder wenn Sie vor kurzem eine Verletzung oder Operation hatten.',
  s557e0243faab03d5:
    'Schmerzen in der Leiste, die Sie hinken lassen? Hören Sie auf zu joggen, hüpfen Sie nicht, und lassen Sie sich heute ärztlich untersuchen.',
  s7d2703b349d23745: 'Bevor Sie beginnen',
  s681ec83755177827: 'Warten Sie, bis Sie 30 Minuten ohne Schmerzen gehen können.',
  s0cecec57f0a55c5b:
    'Wärmen Sie sich 10 bis 15 Minuten auf. Joggen Sie auf ebenem Boden, in guten Laufschuhen, die nicht älter als 6 Monate sind.',
  s296c99e6000545c4: 'Planen Sie 3 Läufe pro Woche, mit mindestens 1 Ruhetag dazwischen.',
  se7823cf779e39f57: 'Wie viel Schmerz in Ordnung ist und wann es weitergeht',
  sd0c3e3efbff442f4:
    'Machen Sie jede Stufe mindestens zweimal. Gehen Sie nicht zur nächsten Stufe, wenn etwas anschwillt oder steif wird oder wenn die Schmerzen während oder nach dem Lauf stärker werden. Wiederholen Sie dieselbe Stufe, bis das aufhört. Wenn es nach zwei Versuchen nicht aufhört, gehen Sie eine Stufe zurück.',
  s71d7a77c40df9bad: 'Ein Plan in sechs Stufen',
  sa0d7d8147b3641b3: 'Von kurzen Läufen bis zum Joggen ohne Pause.',
  s3606116215eca642:
    'Eine Studie hat einen Plan aus Gehen und Joggen bei Menschen mit Rückenschmerzen geprüft, aber es waren keine Läuferinnen und Läufer. Wir haben keinen Plan gefunden, der bei Läuferinnen und Läufern mit Rückenschmerzen geprüft wurde. Die Pläne hier wurden für andere Gruppen gemacht. In der Physiotherapie kann man einen davon für Sie anpassen.',
  sa3624bb95250c3c6:
    'Dieser Plan stammt aus einer Studie mit Soldatinnen und Soldaten, die Knieverletzungen durch Überlastung hatten. Noch ist damit nichts nachgewiesen.',
  s2ae50be9f63e2299:
    'Eine Woche könnte so aussehen: Am Montag, Mittwoch und Samstag joggen Sie. An den anderen Tagen gehen Sie spazieren oder machen Ihre Übungen.',
  s6bca0f48dc746121: 'Wenn Joggen für Sie neu ist',
  s7fc321c33b508469: 'Ein kostenloser Plan für den Anfang.',
  s52979400b56c8310:
    '„Couch to 5K“ vom britischen Gesundheitsdienst NHS (auf Englisch) ist für den Anfang geschrieben. In 9 Wochen, mit 3 Läufen pro Woche, steigert man sich von 60 Sekunden Joggen auf 30 Minuten ohne Pause.',
  s55f26af4c1a013ce: 'Schadet Joggen Ihrem Rücken?',
  s035e0e81275e3968: 'Warum Schmerzen im unteren Rücken wichtig sind',
  sbb11c24891a29cc8: 'Sie sind häufig, und das Joggen bekommt die Schuld.',
  s7aee53f9ec7f4580:
    'Schmerzen im unteren Rücken sind Schmerzen zwischen den untersten Rippen und den Falten unter dem Gesäß. Im Jahr 2020 lebten etwa 619 Millionen Menschen damit. Bis 2050 könnten es 843 Millionen sein.',
  saadf47ddd7a62915:
    'Die meisten Erwachsenen haben sie irgendwann: 58 % bis 84 % der Menschen, so eine Zusammenfassung der britischen Leitlinie.',
  s4001750d7e0196fe: 'Bei fast allen gibt es nicht die eine geschädigte Stelle, die die Schmerzen erklärt.',
  s120b23fdcfb09354: 'Was mit Rückenschmerzen beim Joggen in Verbindung gebracht wurde',
  s79adfa146312dfed:
    'Läuferinnen und Läufer geben oft der Strecke die Schuld. Eine Übersichtsarbeit über 19 Studien nennt Folgendes (das meiste davon wurde nur in einer einzigen Studie gesehen):',
  sd187f39f855a3860: 'Steifheit.',
  sf90e017a0c5dec57:
    'Hüften, die sich weniger weit beugen lassen, verkürzte Muskeln hinten an den Oberschenkeln und ein steifer Rücken.',
  sb946f77b1317c791: 'Beinlänge.',
  sea66714dcb185adc: 'Ein Bein, das länger ist als das andere.',
  sc76c9aff2a59dded: 'Körperbau und Lauferfahrung.',
  saf8f140d26ba39be: 'Groß sein, ein Body-Mass-Index über 24 und mehr als 6 Jahre Joggen.',
  s7bd8e3939f1e365e: 'Ein schwacher Rumpf oder ein Bein, das stärker ist als das andere.',
  s01255d82692078b7:
    'Dem wird oft die Schuld gegeben, aber es gehört in der Übersichtsarbeit nicht zu den häufigsten Zusammenhängen.',
  s1bae4f44af7b051e:
    'Das sind Zusammenhänge. Keiner beweist eine Ursache, und auf Sie treffen vielleicht mehrere zu oder keiner.',
  s35fc30827ed9f22b:
    'Zu viel in zu kurzer Zeit hängt mit Ermüdungsbrüchen des Knochens am unteren Ende der Wirbelsäule zusammen.',
  s4db6033c88a4f5f6: 'Die Bandscheiben-Studie von 2017',
  s0073c40839ef2147: 'Die Bandscheiben der Menschen, die joggten, enthielten mehr Wasser.',
  s23d005cd07270506:
    'Im Jahr 2017 verglichen Daniel Belavý und sein Team die Bandscheiben von 79 gesunden Frauen und Männern im Alter von 25 bis 35 Jahren.',
  sbf85bbc23bec621f: 'Bandscheiben sind die weichen Kissen zwischen den Knochen der Wirbelsäule.',
  safc20a16469ddf9a: 'Wasser.',
  sc9f7789d9b98a317: 'Mit MRT-Bildern wurde geschätzt, wie viel Wasser die Bandscheiben enthielten.',
  s30c12a92930c52c4: 'Höhe.',
  s683c131682eac636: 'Die Bilder zeigten, wie hoch jede Bandscheibe im Vergleich zum Knochen daneben war.',
  s79fff74a716bfce2: 'Bewegung.',
  s6224cf3bd686a216: 'Ein Sensor zeichnete auf, wie sich die Menschen im Alltag bewegten.',
  s946b82f50c85696c: 'Die drei Gruppen',
  sb82a5e3b04741a50:
    'Eine Gruppe hatte 5 Jahre lang keinen regelmäßigen Sport getrieben. Die Jogging-Gruppe war {20 to 40 km} pro Woche gejoggt, die Langstrecken-Gruppe mehr als {50 km}, beide mindestens 5 Jahre lang.',
  s31a99afaf5d4c51c: 'Was die Studie fand',
  sfa24f439c0851b1b: 'Mehr Wasser in beiden Gruppen, die joggten.',
  sc1ca1ade271d073b:
    'Ihre Bandscheiben enthielten mehr Wasser als die von Menschen, die keinen Sport trieben, vor allem im weichen Kern.',
  s3f6364fafd67a649: 'Höhere Bandscheiben nur bei langen Strecken.',
  s7aff1a23c6fe7fc0:
    'Nur wer mehr als {50 km} pro Woche joggte, hatte höhere Bandscheiben (im Vergleich zu den Knochen daneben), und nur im untersten Teil des Rückens.',
  s3e645cb5755cef2b: 'Mittelstarke Bewegung passte am besten.',
  sa8095ebb97a3af09:
    'Die Bandscheiben enthielten mehr Wasser bei Menschen, die sich oft im Tempo von schnellem Gehen oder langsamem Joggen bewegten, etwa {7.2 km} in der Stunde. Harte Stöße, langsames Gehen und Stillhalten zeigten keinen solchen Zusammenhang.',
  s7cd177f48a766d02:
    'Manche glauben, dass Joggen die Wirbelsäule verschleißt. In dieser Studie sahen die Bandscheiben der Menschen, die joggten, nicht schlechter aus.',
  s9871bc93418df80e: 'Was sie uns nicht sagen kann',
  s4f80d1cb4592ffb5:
    'Die Studie hat die Menschen nur einmal untersucht. Sie kann nicht zeigen, dass das Joggen den Unterschied bewirkt hat.',
  s5e0c918a56ef5078: 'Vielleicht bleiben einfach die Menschen beim Joggen, deren Rücken sich gut anfühlt.',
  sd58da1a640fd39b6:
    'Alle waren jung und gesund, und fast alle waren weiß. Schmerzen hat die Studie nicht gemessen.',
  s2638968a4150fca6: 'Was alle Studien für Sie bedeuten',
  s6f5524d98a3a92a6: 'Ein Schaden wurde nicht gesehen, aber er lässt sich nicht ausschließen.',
  sdc6126406be91070: 'Ältere Läufer.',
  s0c3f67ec80016b32:
    'In einer sehr kleinen Studie mit Männern von 44 bis 62 Jahren waren die Bandscheiben von 9 Läufern 20 % höher als die von etwa 8 Männern, die nicht aktiv waren, und zeigten weniger Verschleiß. Sie enthielten nicht eindeutig mehr Wasser.',
  s137893bd06de8306: 'Wer Marathon läuft.',
  s142a86dafd2eee64:
    'Bei 54 Menschen, die in ihrer Freizeit Marathon liefen, gab der weiche Kern der Bandscheiben ein schwächeres Wassersignal als bei 30 anderen gesunden Menschen. Die Marathon-Gruppe war etwa 4 Jahre älter, was einen Teil davon erklären kann.',
  sd1394cdb2a51a319: 'Erster Marathon.',
  s028aa906ebe0d7ad:
    'Bei 21 Menschen, die für ihren ersten Marathon trainierten und ihn liefen, zeigten Bilder vorher und nachher keine Veränderung der Bandscheiben.',
  s738b957e06a2b6eb: 'Wie häufig Rückenschmerzen bei Läuferinnen und Läufern sind.',
  sf2305590de3192e4:
    'In 19 Studien hatten 0,7 % bis 20,2 % der Läuferinnen und Läufer Schmerzen im unteren Rücken, und zwar zum Zeitpunkt der Frage oder in dem Zeitraum, nach dem gefragt wurde. Das lässt sich nicht mit Zahlen für das ganze Leben vergleichen. Die Forschenden hielten den Anteil für niedrig.',
  s251d7276943f045d: 'Joggen mit schmerzendem Rücken.',
  sc9743033ba9590ad:
    'In der ASTEROID-Studie folgten 40 Erwachsene von 18 bis 45 Jahren mit lang anhaltenden Rückenschmerzen 12 Wochen lang einem Plan aus Gehen und Joggen, oder sie warteten. Bei denen, die joggten, gingen die Schmerzen auf einer Skala bis 100 um etwa 15 Punkte mehr zurück, und der Alltag wurde ein wenig leichter. Unter den 20, die joggten, gab es 7 Verletzungen oder Schmerzen am Bein, 1 Ohnmacht durch eine andere Krankheit und 1-mal Rückenschmerzen, nichts davon schwer.',
  s3f4e24f269a8b197: 'Wer mitgemacht hat.',
  sb52ed0028b7b9fa8:
    'Niemand in dieser Studie war vorher regelmäßig gejoggt, und Menschen mit Ischias waren nicht dabei.',
  s378d3979086bb88a: 'Mit Vorsicht zu lesen.',
  s15e1feb23e9877b6:
    'Ein früherer Kongressbericht zu dieser Studie hielt die Unterschiede für zu klein, um viel zu bedeuten. Die gejoggte Strecke pro Woche stieg von {2.9 km} auf nur {5.6 km}.',
  sd0e5c67700c231a2: 'Gehen.',
  sd38cf8191a11e443:
    'In der WalkBack-Studie hatten sich 701 Erwachsene gerade von Rückenschmerzen erholt. Die Hälfte bekam in 6 Monaten 6 Termine in der Physiotherapie, um mehr zu gehen und mehr über Rückenschmerzen zu lernen. Rückenschmerzen, die sie einschränkten, kamen nach etwa 208 Tagen wieder (bei der Hälfte von ihnen), ohne diese Termine nach 112 Tagen. Wer mehr gehen sollte, hatte mehr Probleme mit den Beinen, aber insgesamt nicht mehr gesundheitliche Probleme (52 % und 54 %).',
  s18e9d1d4650f4644:
    'Insgesamt hängt regelmäßiges Joggen in einer von drei Studien mit mehr Wasser in den Bandscheiben zusammen.',
  sa8390d52242367cc:
    'Keine dieser Studien zeigte einen Schaden an gesunden Rücken, aber keine konnte ihn ausschließen. Keine Studie hat gezeigt, dass Joggen das Risiko für Rückenschmerzen senkt.',
  sb297f4f0fcd7b9b4: 'Über diesen Artikel',
  sf89f96ff234f8164:
    'Er gibt allgemeine Informationen für Erwachsene. Er ist keine Diagnose und kein ärztlicher Rat, und er kann eine ernste Ursache Ihrer Schmerzen nicht ausschließen. Hören Sie mit allem hier auf, was es schlimmer macht, und holen Sie sich Hilfe.',
  sf14587bce88b04b0:
    'Wenn Sie ihn nutzen, sind Sie dadurch nicht bei der Praxis in Behandlung. Niemand prüft die Formulare auf dieser Seite auf Notfälle. Bei Fakten aus Studien und Leitlinien steht die Nummer ihrer Quelle.',
};
