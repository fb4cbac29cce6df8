// Do not modify this file by hand!
// Re-generate this file by `npm run localize:build`.

import type { Texts } from '../loaded-texts.js';

export const texts: Texts = {
  'characters-left-few': 'Zostały ${0} znaki',
  'characters-left-many': 'Zostało ${0} znaków',
  'characters-left-two': 'Zostało ${0} znaków',
  'characters-too-many-few': 'O ${0} znaki za dużo',
  'characters-too-many-many': 'O ${0} znaków za dużo',
  'characters-too-many-two': 'O ${0} znaków za dużo',
  'free-few': '${0} wolne',
  'free-many': '${0} wolnych',
  'free-one': '${0} wolny',
  'free-two': '${0} wolnych',
  s00fe2194254da24c: 'Prosisz o termin:',
  s0382d73823585617: '${0}: ${1}',
  s04724c9438bd9d7f: 'Zaznacz pole zgody, abyśmy mogli użyć tych danych do odpowiedzi.',
  s05c1a5416c70424d: 'Wysłano, ale nie potwierdzono',
  s061cc20e3432dead: 'Pauza',
  s0819ec3b2f05d9df: 'Liczba ćwiczeń w twoim planie: ${0}.',
  s087d8607b52b5801: '${0}:',
  s0a0475abeb79eafe: 'pomoc medyczna jeszcze dziś',
  s0a642812f6c4244f: 'Wieczorem',
  s0b78e5816aa59c3b: 'System placówki w tej chwili nie działa. Próbowaliśmy kilka razy.',
  s0b7ae9543c001867: 'Odpowiedź',
  s0c9094347864693d: 'System placówki zbyt długo nie odpowiadał. Próbowaliśmy kilka razy.',
  s0da1f5aea812f8de: 'Przyjmij pozycję',
  s10e73480dcb38d62: '${0}, średnio ${1}',
  s11741f3dac201727: 'Skróć ten tekst. Maksymalna liczba znaków: ${0}.',
  s12e8e5c06537366d:
    'Wszystkie godziny są podane według czasu placówki: ${0}. Twoje urządzenie ma ustawiony inny czas.',
  s137af9f7040dc2d2: '(nieobowiązkowe)',
  s155085305728da46: 'O dowolnej porze',
  s159d6f6855a39c87: 'Sugestia przewodnika',
  s166d4625908fca17: 'Zadzwoń pod numer {phone}.',
  s16a7b54cf8ef4151: 'Wolne terminy',
  s179f079eba118bd5: 'Powtórzenia: ${0}',
  s17bd81b727631717:
    'Do wysłania potrzebny jest JavaScript. Jeśli nie działa, skontaktuj się bezpośrednio z placówką.',
  s17c44291d37572e5: 'natychmiastowe wezwanie pogotowia',
  s18189db02df92eee: 'Jak możemy się z tobą skontaktować?',
  s181d81e1b0cfe772:
    'Na razie brak odpowiedzi. Spróbujemy ponownie automatycznie za około ${0} sekundę. Nie zamykaj tej strony.',
  s1abae3b7d91f4da9: 'Twoja odpowiedź: „${0}”.',
  s1b620e51708bd4dd: 'Dodaj do kalendarza',
  s1b8fea5fbdec3fee: 'Jak postępujemy z twoimi danymi',
  s1be0c2529780107a: 'Wyślij prośbę',
  s1c7fcb00f86a04a2: 'Powtórzenie ${0} z ${1}, wytrzymaj',
  s1d30e439a7e5b273: 'Wybierz inny.',
  s1d5e475212cda36a: 'Lista objawów alarmowych',
  s228f7f2558aaf31b: 'O czym jeszcze powinniśmy wiedzieć?',
  s240732794d597f70: 'Wtorek',
  s2541e1e0cb0dd02d:
    'W tej chwili nie można pokazać wolnych terminów. Zamiast tego napisz, które dni ci pasują.',
  s25ba6e2031da2619:
    'Z tej strony nie można w tej chwili wysyłać próśb o wizytę. Skontaktuj się bezpośrednio z placówką.',
  s265280d369303d42: 'Źródło ${0}',
  s268db7a6c01a0853: 'Wytrzymaj ${0} sek.',
  s26cff41eb2280832:
    'To termin, o który prosisz. Nie jest dla ciebie zarezerwowany. Placówka potwierdzi go lub zaproponuje inny.',
  s27ba42633d755737: '${0} przeczyta twoją prośbę, gdy ona dotrze.',
  s2921e7f59c966fb8: 'Zadzwoń pod numer {phone} lub napisz na adres {email}.',
  s2976eabb2709bf61: '(wymagane)',
  s29a5b3d230c2249a: 'Uwaga:',
  s2a03bcdd821b84ab:
    'To termin, o który prosisz, ale prośba nie została potwierdzona. Skontaktuj się z placówką.',
  s2a05ad9c0361c23b: 'Termin, o który prosisz',
  s2b823be2e269b3c4: 'Powtórzenia każdą nogą: ${0}',
  s2c67e2f3659369bd: 'Aby umówić się telefonicznie, zadzwoń: {clinic}, tel. {phone}.',
  s2e599ea4064cdc68: 'osób: ${0}',
  s30d8afddc9716922: 'Dystans',
  s30d9ca7532c1b24f: 'Warunek udziału',
  s30e0850dcd380915: 'Chwileczkę',
  s315268a289db73db: 'Możesz samodzielnie zarezerwować ten termin:',
  s326328a8367ccfe8: 'Poproś o wizytę',
  s338cca2d2f313247: 'Od początku',
  s339cf4cf7874f232: 'To jeszcze nie jest umówiona wizyta: placówka musi najpierw uzgodnić z tobą termin.',
  s34f992f3b893247d: 'Jak mamy odpowiedzieć?',
  s357642906944392d: 'raz dziennie',
  s35795204e6031304:
    'Lista wolnych terminów jest nieaktualna, więc jej nie pokazujemy. Zamiast tego napisz, które dni ci pasują.',
  s3682940d84938fc6: 'Więcej wody, a dyski na samym dole były wyższe',
  s3687049d1af562c4: 'Kopiuj',
  s38887b94b3320533: 'Adres e-mail',
  s3a8973a66698c3bd: 'Wysyłanie twojej prośby…',
  s3c04d718469a169c: 'Chcesz odpowiedzi e-mailem. Wpisz swój adres e-mail.',
  s3c5ba93e51bbad3d: 'Tekst jest zaznaczony. Teraz go skopiuj.',
  s3c75cb4ce97ee4e8: 'Zadzwonią do ciebie, aby uzgodnić dzień i godzinę.',
  s3c93cdf26493c2f2: 'Ruszaj się powoli',
  s3d3d4232369414d7: 'Niepilne',
  s3d4b875d3593a9a0: 'Wytrzymaj 1 głęboki oddech',
  s3d86734d5e91aa85: 'Krok ${0} z około ${1}',
  s3d90500846000441: 'Teraz druga strona',
  s3d9bc3b296e6beed: 'Co powinno się czuć:',
  s3edf26897ee36620: 'Kopia twojej prośby',
  s3efbd5ff1baed218: 'Telefonicznie',
  s3fc8561a7c7c82fb: 'Wpisz numer telefonu samymi cyframi, na przykład +1 555 010 0199.',
  s414e44dd1cdc8f51: 'Wysiłek w skali do 10',
  s41fb18df80731cac: '${0} min, potem ${1} min',
  s45352bd05108a6ca: 'Spróbuj teraz',
  s467b030b9a34b3c8: 'Średnio',
  s46caede85673c926: 'codziennie',
  s471d2322e9171043: 'nie podano',
  s47593245265548bb:
    'Według twojej odpowiedzi nie masz pewności co do jednego z objawów pod pytaniem „${0}”.',
  s4a54c52f2da6e9a0: 'Ponawianie: próba ${0} z ${1}…',
  s4bb67c90be5a3c70: 'Dodaj do mojego planu',
  s4bf7d9797c07c9d0: 'Ile:',
  s4d36c4b42d428f27: 'Potrzebny jest numer telefonu lub adres e-mail. Chętnie przyjmiemy oba.',
  s4e2544c953cabd3f: 'Pokaż więcej godzin',
  s4ef7abe9cfdeb217: 'Nie, to pierwsza wizyta',
  s534a1826e47cddf3: 'Twoja prośba',
  s53753cd746cb440c: 'Napiszą do ciebie, aby uzgodnić dzień i godzinę.',
  s55975cb573bae0c3:
    'Na razie brak odpowiedzi. Spróbujemy ponownie automatycznie za około ${0} sekund. Nie zamykaj tej strony.',
  s55fa598b754cc3cc: '${0} (${1})',
  s569aaffc7cc3027f: 'Chcesz odpowiedzi przez telefon. Wpisz swój numer telefonu.',
  s5842215d9100bd5d: 'ponad ${0}',
  s584d2b02b846b5f6: 'Wytrzymaj, głębokie oddechy: ${0}',
  s5890f45d85df2390: 'Wydrukuj tę radę',
  s58adddc06f7b3072: 'Prośba o wizytę (wizyta niepotwierdzona)',
  s5ac90eb24690d399: '${0} wolnych',
  s5d3fd7ce45b5b077: 'Co będzie dalej',
  s5d94eee875979b17: 'Spróbujemy ponownie automatycznie za ${0} sek. Nie zamykaj tej strony.',
  s5e9bf7157db6d407: 'Zacznij od nowa',
  s5ee7b60f847eee36: 'Sobota',
  s600641e847470511: 'na początek samodzielne radzenie sobie z bólem',
  s61a1403e9950ce0d: 'Wydrukuj mój plan',
  s6229f2f05064d311: 'Naciśnij „Odtwórz” i ruszaj się razem z rysunkiem.',
  s628b776a4fc5f1d6: 'Mój plan',
  s65038f735d8abb0b: 'Wpisz imię i nazwisko.',
  s65639688ee541e13: 'Więcej wody w dyskach',
  s66dcbbc0355c2759: 'Niedziela',
  s67a88e1e509e88d6: 'Marsz, potem bieg',
  s68465d44a1a5896e: 'Ostatnie sprawdzenie tekstów: ${0} (${1}).',
  s694b0dc9e3b93453: 'Nic z tej listy',
  s6b0e10f27440e4ab:
    'Nie masz połączenia z internetem. Wyślemy twoją prośbę, gdy tylko połączenie wróci. Nie zamykaj tej strony.',
  s6c3fe210cc5367d0: 'Pilne',
  s6ead281adf0d371d: 'Wysyłanie…',
  s6ef9f08d9c94362c: 'Jaka pora dnia?',
  s70e5621823bf4cb2: 'Twoja zgoda',
  s71509c3d1dce009e: 'Powoli wracaj',
  s73de702bbe422cb7: 'Odpocznij',
  s74cf0a19e64a56d9: 'Dlaczego',
  s75edabaf5191e736: 'wizyta u lekarza lub fizjoterapeuty wkrótce',
  s7605b4e01edf479d: 'Wyślij kolejną prośbę',
  s775be11fa34480d4: 'Wyślij też to, co zasugerował mi przewodnik na tej stronie: „${0}”.',
  s7b9d13ea440cd1d7: 'Czwartek',
  s7c4ec27b7c3b3d7b: 'Zaznacz wszystkie dni, które ci pasują, albo żadnego, jeśli pasuje każdy.',
  s7ee8cdf05d4fbb1d: 'Za długie',
  s814105fa5dfff17f: 'Nie wiesz na pewno? Przejdź do przewodnika po objawach',
  s819b90523b3d6aa5: 'Placówka',
  s81fa26ccde47d6b4: '(otwiera się w nowej karcie)',
  s8254f284dc181ee3: 'Napisz na adres {email}',
  s83d37fe20a31f3b5: 'Zarezerwuj na stronie ${0} (otwiera się w nowej karcie)',
  s855beadbfdf0f58d: '3 razy dziennie',
  s86a061e18e8dfea6: 'Możesz też skontaktować się bezpośrednio z placówką.',
  s86be321ded93fbf6: 'Twoja prośba dotarła',
  s895c346b31f02363: 'Tak',
  s8c2939d1dd487d86: 'Twoja prośba nie została potwierdzona',
  s8c8dbae34bef5061: 'Krótkie spacery, często',
  s8ccd9b51a19e0a0e: 'Wpisz imię i nazwisko literami.',
  s8e76e4c1fcfc5657: 'Napisz na adres {email}.',
  s90b567bafb0398f4: 'E-mailem',
  s91e3a47599412f51: 'Źródła',
  s92998b5e484dbf77: 'Po południu',
  s93b35abb54a04e04: 'Żadna z wpisanych informacji nie przepadła.',
  s93ba2b587c4bce71: 'System placówki nie przyjął prośby.',
  s93e048b26b8faa94: 'Wydrukuj wszystkie ćwiczenia',
  s93eb2b8a51418634: 'Sprawdź odpowiedź: ${0}',
  s94578cd3a6511a32: 'Na razie brak odpowiedzi',
  s94df8f882e138dce: 'Czas czytania: około 1 minuty.',
  s95c46fa939372609:
    'Wysyłanie zostało przerwane na twoje polecenie, zanim system placówki potwierdził prośbę.',
  s95fea670e9b6f11d: 'W tych dniach placówka jest nieczynna: ${0}.',
  s96e168a593fbe45a: 'Zgadzam się, że ${0} może użyć tych danych, aby odpowiedzieć na moją prośbę.',
  s978464661758a212: 'Piątek',
  s984d537787f462c4: 'Powtarzaj marsz i bieg, aż pokonasz cały dystans',
  s985ce27d498b41d9: 'Zadzwonią lub napiszą do ciebie, aby uzgodnić dzień i godzinę.',
  s98b1cb8fb62909ec: 'Grupa',
  s99acf04bed761e7a: 'Kod prośby: ${0}',
  s9ce77805d7c06dcc:
    'Na przykład wejście dostępne dla wózka inwalidzkiego lub tłumacz. Nie podawaj tu informacji o swoim zdrowiu. Zapytamy o nie poufnie. Maksymalna liczba znaków: ${0}.',
  s9d8263673f83d474: 'W tym artykule',
  s9e887d76adfc7476: 'Co zmieniłoby tę radę',
  s9eaa6e7fbfd5cdd7: 'Środa',
  s9f74fea71a904005: 'Nie wiem na pewno, czy coś z tej listy do mnie pasuje',
  sa08905172f6a0081: '${0} przeczyta twoją prośbę.',
  sa1fcdce157fdc7e4: 'Zostało ${0} znaków',
  sa5e881d79dbe5270: 'Jeśli nie dostaniesz odpowiedzi, skontaktuj się i podaj kod prośby.',
  sa5f33e60aa7e0fe5: 'Jeśli masz jeden z tych objawów (razem: ${0})',
  sa7634a02c49d0806: 'Wpisz numer telefonu lub adres e-mail, żebyśmy mogli odpowiedzieć.',
  sa85579ecdffccbcb: 'Telefonicznie lub e-mailem',
  sa9ce596dc323fff6: 'Odpowiedź systemu:',
  sa9d1dd5d6142477d: 'Imię i nazwisko',
  sac8252732f2edb19: 'Data',
  sacae74732f544fca: 'Dni',
  sad189c88b3a343b1: 'To samo w tabeli',
  sae1c7f13b7c0c47f: 'Zacznij',
  saefb5b8ad5696a60: 'Czy masz już za sobą wizytę u nas?',
  sb05eac6313ad4f91: 'Błąd:',
  sb0cb768191dd0bb6: 'Nie udało się połączyć z systemem placówki. Próbowaliśmy kilka razy.',
  sb0fe9e5d00916f8c: 'Do pytań potrzebny jest JavaScript.',
  sb2005e4d765a50ca: 'rano i wieczorem',
  sb3309b9660f90424:
    'Napisz, jak możemy się z tobą skontaktować i kiedy możesz przyjść. Odpowiemy, aby uzgodnić dzień i godzinę.',
  sb39df1bbb6c33a1e: 'Teraz druga noga',
  sb4e4fdef47fba0b8: '${0} ${1} (tam, gdzie jesteś: ${2})',
  sb4f1dffbb6be6302: 'Usuń wybór',
  sb559a60b36c9c3ea: 'Przestań czekać',
  sb67443775ce2d662: 'Nagły przypadek',
  sba7eb12702a83db5:
    'Twoja prośba została wysłana z tej strony. System tej placówki nie może nam powiedzieć, czy dotarła.',
  sbaa11adb73f49746: 'Zostało mniej niż ${0} znaków',
  sbab8a0378ed583b1: '1 źródło',
  sbb010254273e32dd: 'cały dystans biegiem',
  sbb99d4ec27fbb263: 'Koniec',
  sbd7c5e18b037ce50: 'Placówka',
  sc000ca5c641195fa: 'Czekamy na połączenie z internetem',
  sc0a0c87d5c556c38: 'Numer telefonu',
  sc0ef3e71481b222b: 'Źródła',
  sc16e00a7a8b2fde2: 'Wstecz',
  sc172de1898fc3d54: 'Zadzwoń pod numer {number}',
  sc1ab35b0ebc55ae5: 'Sprawdź swoje odpowiedzi',
  sc312e546dfde82a8:
    'Możesz też zadzwonić i uprzedzić: {clinic}, tel. {phone}. Jeśli nikt nie odbierze, nie czekaj, aż oddzwonią.',
  sc42ea202626e919c: 'Wróć do [${0}] w tekście',
  sc658daf9a3c112ef: 'Przed południem',
  sc766d6b28781a8ca: 'Pomiń spis treści, przejdź do tekstu',
  sc7b4d1769de1d1b6: 'Data tych tekstów: ${0}.',
  sc82af789c5f536d7: 'Zmień moją ostatnią odpowiedź',
  sc82b0dc926cd79fb: 'Ten termin nie jest dla ciebie zarezerwowany. Potwierdzimy go lub zaproponujemy inny.',
  scc7b1d527461278d: 'Zostaw to pole puste',
  scca83474f3ee5d57: 'Wybranego terminu nie ma już na liście.',
  sccd75e804ce01089: 'Wpisz cały numer telefonu. Liczba cyfr: co najmniej ${0}.',
  scd105819b5a10243: 'Odtwórz',
  scd1dd6ff53d0d01a: 'Spróbuj ponownie',
  scf97f09d94a7c691: 'Dla porównania',
  scfef7622ad797bbd:
    'Plan istnieje tylko, dopóki ta strona jest otwarta: nic nie jest zapisywane ani wysyłane. Wydrukuj go, żeby mieć go ze sobą.',
  sd4355a904d5bc36a:
    'Jeśli zamiast tego wyślesz ten formularz, termin nie będzie dla ciebie zarezerwowany. Potwierdzimy go lub zaproponujemy inny.',
  sd91f401d9cc6d198: 'O ${0} znaków za dużo',
  sd9994f251f1280cf: 'Etap',
  sdaabe24677c338c8:
    'Na najbliższe tygodnie nie ma na liście wolnych terminów. Napisz, które dni ci pasują, a poszukamy terminu.',
  sdd477e1b520e7057: 'Powtórzenie ${0} z ${1}',
  sde47966822e4d9f8: 'Czas czytania: około ${0} minut.',
  se09b48c913202f63: 'Zgadzam się, że placówka może użyć tych danych, aby odpowiedzieć na moją prośbę.',
  se3ce0c293c719bac: 'Usuń z mojego planu: ${0}',
  se4e190e9db13bace: 'Szukamy wolnych terminów… Możesz też wybrać dni poniżej.',
  se6ad2583c024c72b: 'Masz 1 ćwiczenie w planie.',
  se937e7ff3e393f70: 'placówka',
  se9ff6e9a514d8cf9: 'Poniedziałek',
  sea4f08110bb8f15d: 'Usuń',
  seb10d186738e5a12: 'Powtórzenia: ${0}, na przemian w obie strony',
  sece6f1350396c8ca:
    'Wybierz jeden termin albo żaden, jeśli pasuje każdy. Termin nie jest dla ciebie zarezerwowany, dopóki go nie potwierdzimy.',
  sed1c4a6a4b89d090: 'bez regularnego sportu',
  seec6798afe90ffc8: 'Drukuj',
  sef49aec68fd1dc66: 'Imię i nazwisko',
  sf4de3bfbfaca12e5: 'Skopiowano',
  sf569a95dad8dd4c2: 'Żaden z nich mi nie pasuje: zamiast tego wybiorę dni',
  sf6af012f8a187c0b: 'O ${0} znak za dużo',
  sf6b9083936600892: 'Powtórzenia z każdej strony: ${0}',
  sf7430ef7f0883273: 'Został ${0} znak',
  sf830852cdb773002: 'Wpisz cały adres e-mail, na przykład imie@example.com.',
  sf917292fa563d77b: 'Które dni ci pasują?',
  sf96897ae0825f9a1: 'Natychmiast wezwij pogotowie, jeśli masz którykolwiek z tych objawów:',
  sf983a4542eea78bb: 'Łagodne ćwiczenia',
  sfa251e3af0f9c14c: '${0}–${1}',
  sfaf3a89665ef65b0: 'Pokaż więcej dni',
  sfbc6ec8281d1b1c9: 'System placówki nie potwierdził, że prośba dotarła.',
  sfc5c0785c662f552: 'Tygodniowy dystans w każdej grupie',
  sfd66c6fcd9f5f9af: 'Liczba źródeł: ${0}',
  sfe1006b52c12a321:
    'Otwórz ćwiczenie i naciśnij „Dodaj do mojego planu”. Na początek wystarczą dwa lub trzy.',
  sfe88d270aa3e71da: 'Kod prośby',
  sff2eceda32b6a0dd: 'Wytrzymaj do ${0} sekund',
  sffaa46a3ca606c2f: 'Samodzielnie',
  'waiting-few':
    'Na razie brak odpowiedzi. Spróbujemy ponownie automatycznie za około ${0} sekundy. Nie zamykaj tej strony.',
  'waiting-many':
    'Na razie brak odpowiedzi. Spróbujemy ponownie automatycznie za około ${0} sekund. Nie zamykaj tej strony.',
  'waiting-two':
    'Na razie brak odpowiedzi. Spróbujemy ponownie automatycznie za około ${0} sekund. Nie zamykaj tej strony.',
  s658075c73b58b7a4: 'Zadzwoń natychmiast pod numer {number}',
  sd1ffab89d7bfdf7e: 'Zadzwoń natychmiast pod numer {number}.',
  s3b6c3682bd61ba33:
    'Zadzwoń natychmiast pod numer {number}, jeśli masz ból pleców, a do tego którykolwiek z tych objawów:',
  sc232a0419e232996:
    'Ten formularz nie służy do wzywania pomocy. W nagłym przypadku zadzwoń pod numer {number}.',
  se7d4a9f528237d51:
    'Zadzwoń natychmiast pod miejscowy numer alarmowy (112 w Polsce i większości krajów Europy, 999 w Wielkiej Brytanii i Irlandii, 113 w Norwegii, 911 w USA i Kanadzie)',
  s11da4a93344e3ecd:
    'Zadzwoń natychmiast pod miejscowy numer alarmowy (112 w Polsce i większości krajów Europy, 999 w Wielkiej Brytanii i Irlandii, 113 w Norwegii, 911 w USA i Kanadzie).',
  s8e5350d937020f33:
    'Zadzwoń natychmiast pod miejscowy numer alarmowy, jeśli masz ból pleców i którykolwiek z objawów podanych niżej. Jest to numer 112 w Polsce i większości krajów Europy, 999 w Wielkiej Brytanii i Irlandii, 113 w Norwegii, a 911 w USA i Kanadzie.',
  s474254e716853de5:
    'Ten formularz nie służy do wzywania pomocy. W nagłym przypadku zadzwoń pod miejscowy numer alarmowy. Jest to numer 112 w Polsce i większości krajów Europy, 999 w Wielkiej Brytanii i Irlandii, 113 w Norwegii, a 911 w USA i Kanadzie.',
  sd132c34bdbdabbf3: 'Sprawdź swój ból pleców',
  s21d1d34812ab9085: 'Kilka krótkich list objawów pomoże ci zdecydować, gdzie i jak szybko szukać pomocy.',
  s7db7665225f9286c:
    'Przewodnik jest dla osób, które mają ból pleców teraz. Najpierw są pytania o nagłe przypadki.',
  s15ec80cb4cac8f64:
    'Podaje informacje ogólne. Nie stawia diagnozy i nie może wykluczyć poważnej przyczyny. Jeśli coś cię niepokoi, szukaj pomocy bez względu na to, co pokaże przewodnik.',
  scad9cad91cb5e4ec:
    'Twoje odpowiedzi zostają na tej stronie i znikają, gdy ją zamkniesz. Nic nie jest wysyłane, chyba że zechcesz przekazać wynik razem z prośbą o wizytę.',
  s34ff20b3e0109cc8: 'Czujesz się bardzo źle albo masz wrażenie, że zaraz zemdlejesz?',
  s819207d1553ba755: 'O tobie',
  s771a99983e5f3d40: 'Objawy alarmowe',
  s2bcb96760a02824c: 'Objawy do zbadania dziś',
  s4b593056088fc53c: 'Ty i twój ból',
  s3e2d06eb64673d3a: 'Ile masz lat?',
  s5106cc8630bd786e:
    'Dziecko lub nastolatek powinni wypełnić to z rodzicem, opiekunem albo inną dorosłą osobą, której ufają.',
  s18f7c6e136aa6735: 'Czy coś z tej listy pasuje teraz do ciebie?',
  sa0ee23106419ab85: 'Naciśnij pierwszą odpowiedź, która do ciebie pasuje.',
  se88b9c43279c5c4b: 'Czy coś z tej listy zaczęło się razem z tym bólem albo później?',
  sdb476f43bb82fe87:
    'Niektóre z tych spraw są intymne. Pytamy, bo te same nerwy prowadzą do nóg, pęcherza, jelit i narządów płciowych. Jeśli coś te nerwy uciska, pomoc jest potrzebna szybko.',
  s54ecca94e809fa22:
    'Niektóre z tych spraw są intymne. Pytamy, bo te same nerwy prowadzą do nóg, pęcherza i jelit. Jeśli coś te nerwy uciska, pomoc jest potrzebna szybko.',
  sc43d4a4847fa9ae2: 'Czy coś z tej listy cię dotyczy?',
  s367f32b5a04dd91e: 'Czy coś z tej listy dotyczy ciebie i twoich pleców?',
  s94bfdd411bab9f7d: 'Czy coś z tej listy pasuje do ciebie?',
  s18da071115637454: 'Czy coś z tej listy opisuje twój ból lub twoje plecy?',
  s884d874ee07d3efd: 'Jeśli biegasz lub uprawiasz sport: czy coś z tej listy pasuje do ciebie?',
  s8356f6dfe011ff77: 'Taniec, siłownia, piesze wędrówki i szkolenie wojskowe też liczą się jako sport.',
  s5d57cd2c1ea96744: 'Ostatnie pytanie: czy coś z tej listy pasuje do ciebie?',
  s9a86b450fb80ebd6: 'Ból, ucisk lub ściskanie w klatce piersiowej, teraz lub w ciągu ostatniej doby',
  s2825460b0595426f:
    'Objaw może być łagodny, przypominać ciężar na klatce piersiowej lub zgagę, której wcześniej nie było, albo rozchodzić się do ręki, szyi lub szczęki.',
  s0e011452da61fcda: 'Nagły, silny ból pleców lub brzucha, a do tego robi ci się słabo lub czujesz się źle',
  scecaa37bd98ab05d:
    'Czujesz się źle, czyli masz zawroty głowy, bladą skórę, zimne poty, duszność lub bardzo szybkie bicie serca. Liczy się też omdlenie.',
  sd6355a585fe6a320:
    'Nowy lub silniejszy niż dotąd ból pleców lub brzucha, a masz tętniaka (wybrzuszenie tętnicy)',
  s4e1982a4f2e780eb:
    'Liczy się też mały tętniak, który jest tylko pod obserwacją, oraz tętniak ze stentem lub po innym zabiegu naprawczym.',
  s8b1d17e75a3a51cc:
    'Silny ból pleców, który pojawił się nagle, a bierzesz leki rozrzedzające krew (przeciwzakrzepowe)',
  s550cad6eb8c7d65e:
    'Na przykład warfarynę, acenokumarol, heparynę, apiksaban (Eliquis) lub rywaroksaban (Xarelto).',
  s19e94b06add3697e: 'Ból, który zaczął się po poważnym wypadku w ciągu ostatnich kilku dni',
  sa150de1d8750dd17:
    'Na przykład po wypadku drogowym, po upadku z drabiny lub z konia albo po mocnym uderzeniu w plecy. Liczy się to, nawet jeśli po wypadku dało się odejść o własnych siłach.',
  s6fa9938d972e422d: 'Drętwienie, brak czucia lub mrowienie między nogami (w kroczu) lub wokół pośladków',
  s7bceb4f254ebc728:
    'Chodzi o narządy płciowe, odbyt, pośladki lub wewnętrzną stronę ud. Mogą wydawać się ścierpnięte albo podczas podcierania się czujesz dotyk inaczej niż zwykle.',
  sbeb5945b2c06f8e3: 'Nowe lub większe niż dotąd kłopoty z oddawaniem moczu lub stolca',
  s04b1236778a036f6:
    'Na przykład trudno ci zacząć, strumień moczu jest słaby, popuszczasz mocz lub stolec, nie możesz go utrzymać, nie czujesz, że wychodzi, albo nie czujesz potrzeby pójścia do toalety. Wystarczy jeden raz.',
  sd51eeabf5f7b9147:
    'Samo pieczenie tu się nie liczy. Zapytamy o nie później. Twardy stolec po tabletkach przeciwbólowych się nie liczy, jeśli go czujesz i możesz utrzymać.',
  s5d6600bd1b9fb358:
    'Nowa utrata czucia podczas seksu albo nowe kłopoty z uzyskaniem lub utrzymaniem wzwodu (erekcji) albo z wytryskiem',
  sa8f81fe64efe665e: 'Nie liczy się, jeśli tylko unikasz seksu, bo bolą cię plecy.',
  sa9fd57f804252324: 'Nowy ból, mrowienie, drętwienie lub osłabienie, które schodzi w dół obu nóg',
  sdb681f77c17a8cd3:
    'Liczy się też, jeśli mrowią lub drętwieją tylko stopy albo jeśli zaczęło się od jednej nogi. Nie liczą się zakwasy, czyli obolałe mięśnie po wysiłku, ani dawny kłopot z obiema nogami.',
  s9c0eafee82815865: 'Chodzisz niepewnie lub niezgrabnie, a wcześniej tak nie było',
  s9de79503d4a9fb08:
    'Na przykład potykasz się, przytrzymujesz się ścian albo nogi wydają się ciężkie. Nie liczy się, jeśli chodzisz powoli tylko dlatego, że boli.',
  sc28ef2f31c2c0908: 'Masz gorączkę, dreszcze lub trzęsie cię z zimna, a do tego czujesz się bardzo źle',
  s0776b07e07da5ebe:
    'Bardzo źle, czyli: dezorientacja lub mętlik w głowie, trudno cię dobudzić, mowa jest bełkotliwa, masz silną duszność, przez cały dzień nie oddajesz moczu albo skóra jest w plamach, bardzo blada, szara lub sina.',
  s3dca480f4a3f39f8:
    'Jesteś lub możesz być w ciąży i masz nagły, silny ból brzucha, ból na czubku barku, obfite krwawienie albo robi ci się słabo',
  s78716588113daf11:
    'Ból brzucha może być nisko lub po jednej stronie. Spóźniona miesiączka może oznaczać ciążę. Liczy się też obfite krwawienie w tygodniach po porodzie.',
  s607bfadac337b0c6:
    'Masz raka (nowotwór złośliwy) lub był on u ciebie w przeszłości, a ból jest silny i się nasila albo masz słabe lub zdrętwiałe nogi albo chodzisz niepewnie',
  se0300eb52ae30e2a:
    'Rak sprzed wielu lat też się liczy. Liczy się też nowy ból strzelający lub przeszywający albo ból jak ciasna obręcz wokół ciała.',
  s42531ee97ae53848: 'Nowe osłabienie jednej nogi albo stopa, która opada lub wlecze się po ziemi',
  sc2b3882d4e498d16:
    'Na przykład zahaczasz palcami stopy o podłogę, stopa klapie przy chodzeniu, noga się pod tobą ugina albo nie możesz stanąć na palcach.',
  se83dd9ddcf20223e:
    'Nowy lub silniejszy niż dotąd ból, a w ciągu ostatnich 3 miesięcy operacja pleców lub kręgosłupa, zastrzyk w plecy (także blokada), znieczulenie w plecy (zewnątrzoponowe) albo ciężkie zakażenie',
  s8f6f154072e6f9a6:
    'Ciężkie zakażenie to takie, przy którym potrzebny był szpital lub kroplówka. Ból, który minął i wrócił, liczy się jako nowy.',
  s97f624e62df7d282:
    'Nowy lub silniejszy niż dotąd ból, a do tego osłabiona odporność, dializy, wkłucie do żyły (na przykład wenflon lub cewnik żylny), gruźlica kiedykolwiek w życiu albo wstrzykiwanie narkotyków, takich jak heroina',
  sf8f7210fe1ec49d3:
    'Odporność mogą osłabić: chemioterapia, przeszczep, HIV, sterydy brane przez długi czas lub inne leki tłumiące odporność. Port też liczy się jako wkłucie do żyły.',
  sa57a408fc6a85067:
    'Jesteś w trakcie leczenia raka i czujesz, że masz gorączkę lub dreszcze, albo źle się czujesz',
  sba1f50ffd1805954:
    'Leczenie, które skończyło się niedawno, też się liczy. Liczy się to nawet wtedy, gdy termometr nie pokazał gorączki lub temperatura nie była mierzona.',
  sc5e17e573ebc5fad:
    'Masz 65 lat lub więcej albo możesz mieć słabe kości, a ból pojawił się nagle lub po upadku, uderzeniu, podnoszeniu czegoś, schyleniu się lub kaszlu',
  s2f0b1404cd7b8d08:
    'Liczy się nawet drobny upadek lub wstrząs. Kości mogą być słabe przy osteoporozie, po złamaniu kości w wyniku małego upadku lub po miesiącach brania sterydów w tabletkach.',
  s886b7d7dfaf4df41:
    'Jesteś w ciąży lub od porodu minęło najwyżej 6 tygodni, a do tego masz ból, który przychodzi i odchodzi, krwawienie, wyciek płynu albo dziecko mniej się rusza',
  sd5f7b69d0efb9fe0:
    'Liczy się też brzuch, który robi się twardy, a potem znów miękki. W ciąży liczy się też kilka plamek krwi lub mokra bielizna.',
  s0232a95c698978f4: 'Masz gorączkę lub dreszcze albo jest ci gorąco i się trzęsiesz',
  s8e92924c73d278b0: 'Liczą się też poty, od których mokra jest pościel. Nie trzeba mierzyć temperatury.',
  s63cd6a379c97be5f: 'Krew w moczu albo pieczenie lub ból przy oddawaniu moczu',
  s417b97c4316bc1d4:
    'Liczy się też mocz różowy, czerwony lub w kolorze coli, a także silny ból w boku, który przychodzi falami.',
  sfa705365651e3614: 'Masz raka (nowotwór złośliwy) lub był on u ciebie kiedykolwiek w przeszłości',
  s37d5766c7fec3446:
    'Rak sprzed wielu lat też się liczy, podobnie jak nowotwory krwi i czerniak. Nie liczą się inne częste raki skóry, które zostały wycięte i których leczenie jest zakończone.',
  s3881606f508c2cf7: 'Ubyło ci na wadze, choć się nie odchudzasz',
  s30639b49331e1f35: 'Czasem widać to tylko po tym, że ubranie zrobiło się luźniejsze.',
  sa4a1f0f37d48e828: 'Silny ból, który trwa cały czas lub prawie cały czas',
  s3c6d4c8d122d6dc8: 'Jest tak silny, że nie możesz spać albo ledwo możesz się ruszać, myć lub ubierać.',
  s9e4696b2a60c9b27:
    'Nowy guzek, wysypka lub pęcherze na plecach lub na boku albo plecy, które wyglądają krzywo, a wcześniej tak nie było',
  scd0713f8d36ecb69:
    'Skurcz mięśni, który na krótko ściąga plecy w jedną stronę, jest częsty i się nie liczy.',
  s8b4cc0d5f431adaf: 'Ból, którego odpoczynek nie łagodzi albo który jest gorszy w nocy',
  s15562ccfeb1b00b9: 'Ból wysoko w plecach, między łopatkami',
  sfa8ca453168d4bb3: 'Ból pleców lub nogi, który nasila się, gdy kaszlesz, kichasz lub przesz w toalecie',
  sb80a5fe6cb822791:
    'Biegasz lub uprawiasz sport, a ból pojawił się powoli po jednej stronie dolnej części pleców lub w jednym pośladku',
  sd53b00b272e4dde3:
    'Biegasz lub uprawiasz sport i krótko przed początkiem bólu było dużo więcej treningu albo masz za sobą złamanie zmęczeniowe',
  sd932bc2eccc4c910:
    'Złamanie zmęczeniowe to drobne pęknięcie kości. Dłuższy lub cięższy trening to też więcej treningu.',
  s6c3a248183f75bf2:
    'Biegasz lub uprawiasz sport i możliwe, że jesz za mało jak na taki wysiłek, albo miesiączki ustały lub stały się rzadkie',
  sbc1a4f6c56a9a9fb:
    'Nie liczy się brak miesiączek z powodu ciąży, karmienia piersią, menopauzy lub antykoncepcji.',
  s5e479b4de4ab8636:
    'Biegasz lub uprawiasz sport, masz mniej niż 25 lat i najbardziej boli, gdy odchylasz się lub wyginasz do tyłu',
  s8e66769325d69f10: 'Jesteś lub możesz być w ciąży albo od porodu minęło najwyżej 6 tygodni',
  s524ea94638e680cd:
    'Ból, który zaczął się przed 45. rokiem życia, trwa ponad 3 miesiące i słabnie, gdy się ruszasz, a do tego rano czujesz sztywność lub budzisz się w drugiej połowie nocy',
  s2c55adaeffb6a79e: 'Ból, który się nasila lub rozprzestrzenia',
  s833b7f84ba6d92e0: 'Ból, który nie pozwala na zwykłe zajęcia',
  s6f89ab9f9f36aa3b: 'Na przykład na pracę, sport, prace domowe lub opiekę nad kimś.',
  s7fcdcf49d6d26cc6: 'Ból, który po kilku tygodniach się nie zmniejszył albo ciągle wraca',
  sb7b7f4c85dde3c4c: 'Mniej niż 16 lat',
  se6d98cbac67585e1: '16 lat lub więcej',
  s1a1e11b6c7d4c60a: 'Nic z tej listy, ale w dół jednej nogi schodzi ból, mrowienie lub drętwienie',
  sccea44a63264a635: 'Natychmiast wezwij pogotowie',
  s070c910c97daa993: 'Nie czekaj na wizytę i nie prowadź samochodu.',
  s38f803ceefa5ca85: 'Nawet jeśli poczujesz się lepiej',
  sb4b2f15fcbc920b9: 'Daj się zbadać, nawet jeśli zaczniesz czuć się lepiej.',
  saab22a4712d7c9cd: 'Zgłoś się dziś na szpitalny oddział ratunkowy (SOR)',
  se5d2da5ab0e06002:
    'Zgłoś się dziś, nawet w nocy lub w weekend. Powtórz tam swoje odpowiedzi z tego przewodnika.',
  s006d19fc18ebd4a4: 'Jak szybko',
  s7e2051a221f6ff71: 'Dziś. Nie czekaj na wizytę, a jeśli ci się pogorszy, jedź natychmiast.',
  sa72a457e7f7b5b41: 'Zadzwoń dziś do swojego lekarza lub na infolinię medyczną',
  s6a7b0a3b4d2d65fc: 'Zadzwoń dziś, nawet w nocy lub w weekend. Powtórz swoje odpowiedzi z tego przewodnika.',
  sdf124e4e2ce4d170: 'Zadzwoń dziś. Nie czekaj na zwykłą wizytę.',
  sdf36c0bbfa4cb096: 'Zgłoś się wkrótce do lekarza lub fizjoterapeuty',
  s5e65a2420bc95c1d:
    'Umów się na wizytę u lekarza lub fizjoterapeuty. Powtórz tam swoje odpowiedzi z tego przewodnika.',
  s433fac0ea4494abb:
    'W najbliższych dniach. Poproś o wcześniejszy termin, jeśli ból się nasili lub pojawi się coś nowego.',
  s11c83342109fc8b6: 'Na początek możesz radzić sobie z bólem samodzielnie',
  s7acf509f9d60255b:
    'Żadna z twoich odpowiedzi nie wskazuje, że teraz potrzebna jest pilna pomoc. Jeśli mimo to czujesz, że coś jest nie tak, szukaj pomocy.',
  sce7eeef882389ded: 'Kiedy szukać pomocy',
  s694a8fadec25a141:
    'Daj sobie kilka tygodni. Idź do lekarza lub fizjoterapeuty, jeśli do tego czasu nie będzie poprawy, jeśli ból uniemożliwia ci codzienne życie albo jeśli ci się pogorszy.',
  sea826e7d8b7cda0f: 'Jeśli masz tętniaka, powiedz o tym.',
  s0113f5e19329f719:
    'Niech ktoś będzie przy tobie, aż przyjedzie pomoc. Otwórz zamek w drzwiach wejściowych.',
  s78c98d1af8d7c60d:
    'Te objawy mogą pochodzić od serca lub od dużego naczynia krwionośnego. To wymaga natychmiastowej pomocy.',
  s7e653945d8b05700: 'Powiedz, że bierzesz leki rozrzedzające krew, i jakie.',
  s53b117a3f6765de5: 'Powiedz od razu, jeśli nogi osłabną lub zdrętwieją.',
  s8e7a5e951400792e:
    'U osób, które biorą leki rozrzedzające krew, nagły, silny ból pleców może być skutkiem krwawienia wokół rdzenia kręgowego.',
  sb61cd215683f4780:
    'Nie ruszaj się. Nie pozwól nikomu ruszać cię ani przenosić, chyba że grozi ci niebezpieczeństwo.',
  s282cfd8b17672cdc: 'Powiedz, jak doszło do wypadku i gdzie boli.',
  sdfc29e75265ce58b: 'Ból pleców po poważnym wypadku może oznaczać złamanie kości.',
  s8601932168d2a35b:
    'Jeśli tak będzie szybciej, niech ktoś zawiezie cię na szpitalny oddział ratunkowy (SOR), który jest czynny całą dobę.',
  s291c6c4df6cd669f:
    'Powiedz wprost, co się zmieniło, także w sprawach intymnych. Personel jest do tego przyzwyczajony, a to pomaga mu szybko działać.',
  s6ce574c77db3abd7:
    'Te objawy mogą oznaczać, że coś uciska rdzeń kręgowy albo nerwy biegnące do nóg, pęcherza i jelit. Wczesne leczenie może zmniejszyć ryzyko trwałych szkód.',
  s53b9a8f9fa85f51b:
    'Powiedz, że czujesz gorączkę lub masz dreszcze, że czujesz się bardzo źle i że to może być sepsa.',
  sd31199480e961cc0:
    'Gorączka razem z tymi objawami może oznaczać, że zakażenie rozeszło się po całym ciele (sepsa). To wymaga natychmiastowego leczenia.',
  sfd2115e5dc82e6ed: 'Powiedz, że jesteś lub możesz być w ciąży i w którym tygodniu, albo kiedy był poród.',
  s34ef91707496ad66: 'Te objawy mogą wynikać z ciąży poza macicą albo oznaczać, że tracisz dużo krwi.',
  s3786fc5398d074f4:
    'Powiedz, że masz raka lub że był on u ciebie w przeszłości, i że obawiasz się o swój kręgosłup.',
  s28ae9befccbed725: 'Jak najmniej zginaj plecy.',
  s08395ad45b30d6ab: 'Jeśli masz swój zespół onkologiczny, też go zawiadom.',
  sc7e83af20b793ca3:
    'Rak może przerzucić się na kręgosłup i uciskać biegnące tam nerwy. Leczenie działa najlepiej, gdy zaczyna się wcześnie.',
  se989fedef3cce064:
    'Powiedz, co do którego objawu nie masz pewności. Osoba, która odbierze, dopyta cię o niego.',
  sdbcdb8edff8ade21:
    'Każdy objaw z tej listy wymaga natychmiastowej pomocy. Gdy nie wiesz na pewno, bezpieczniej jest zapytać teraz, niż czekać.',
  s1800f9b5c9538b5e: 'Powiedz, czego noga lub stopa już nie potrafi zrobić i od kiedy.',
  sbc02be65cbc28a3c: 'Niech ktoś cię zawiezie. Nie prowadź samochodu ze słabą nogą.',
  s30e47d9b2b6d196b:
    'Jedź natychmiast, jeśli w ogóle nie możesz unieść stopy albo jeśli jest gorzej z godziny na godzinę.',
  s82b433e93e4e08b0: 'Noga, która traci siłę, może oznaczać ucisk na nerw.',
  s4ddc7d423697f4c2:
    'Powiedz, o jaką operację, zastrzyk, zakażenie lub chorobę chodzi, kiedy to było oraz jakie leki i inne środki bierzesz.',
  saeea02b0c53e4d91:
    'Jeśli masz za sobą znieczulenie w plecy (zewnątrzoponowe), zadzwoń też po drodze na oddział, gdzie je podano.',
  s8851ee8c453871dc: 'Jedź natychmiast, jeśli masz też gorączkę albo jest ci gorąco i się trzęsiesz.',
  s3939e9ea88010265:
    'Zarazki mogą dotrzeć do kręgosłupa, a większość osób z takim zakażeniem na początku nie ma gorączki. Leczenie trzeba zacząć wcześnie.',
  s79e7b1f8fe99c699:
    'Zadzwoń teraz, w dzień lub w nocy, na telefon swojego ośrodka onkologicznego, zanim wyjdziesz z domu. Mogą ci powiedzieć, dokąd jechać.',
  s982838129edf72fd: 'Jeśli nikt nie odbiera, jedź teraz na szpitalny oddział ratunkowy (SOR).',
  sc59ad0ffe76c2a37: 'Leczenie raka może osłabić odporność, tak że zakażenie szybko staje się groźne.',
  s35bcc16ec5fc005f: 'Niczego nie podnoś i nie ćwicz, dopóki nie zbadają cię w szpitalu.',
  s709c5fd19818473e: 'Powiedz, czy był upadek i czy masz słabe kości lub bierzesz sterydy.',
  s3b745f77f97275ce:
    'Gdy kości mogą być słabe, nagły ból lub ból nawet po drobnym upadku może być skutkiem złamania kości w kręgosłupie.',
  s5c8f2c312bba0184: 'Powiedz, co do którego objawu nie masz pewności.',
  s6ebd8e2523771c44:
    'Jeśli możesz od razu porozmawiać ze swoim lekarzem lub z infolinią medyczną, najpierw zapytaj tam.',
  s9a97d5837cd3517c:
    'Każdy objaw z tej listy trzeba sprawdzić w szpitalu jeszcze dziś. Gdy nie wiesz na pewno, bezpieczniej jest zapytać.',
  s27c2e7540253ffbb:
    'Pokaż tę stronę rodzicowi, opiekunowi albo innej dorosłej osobie, której ufasz. Ta osoba może zadzwonić do lekarza.',
  seec89d208ea48d80: 'Powiedz, od jak dawna boli, czy boli w nocy i jakie sporty uprawiasz.',
  s99aa7282ec004a8c:
    'Jeśli nie uda ci się dodzwonić, spróbuj znowu rano. Zgłoś się na szpitalny oddział ratunkowy (SOR), jeśli ci się pogorszy. Wezwij pogotowie, jeśli pojawi się którykolwiek z objawów podanych niżej.',
  sa177523ff41786da:
    'Ból pleców u dzieci i nastolatków powinien zbadać lekarz. Rady dla dorosłych nie były pisane dla nich.',
  s1fadd0fb198504b8:
    'Najpierw zadzwoń na swój oddział położniczy (porodówkę). Na początku ciąży albo jeśli nie masz swojego oddziału, zadzwoń do swojego lekarza.',
  s9854c2e0c6735221:
    'Jeśli nikt nie może zbadać cię dzisiaj, zgłoś się na szpitalny oddział ratunkowy (SOR).',
  see789dca0baa8fab: 'Nie rób ćwiczeń z tej strony, dopóki nie zapytasz, czy możesz.',
  s504182c57b64d416:
    'W ciąży i w tygodniach po porodzie z takimi objawami trzeba zwrócić się do osób, które wiedzą, jak to u ciebie przebiega.',
  s4d8ca38b6dbaf20d:
    'Wezwij pogotowie, jeśli pojawi się dezorientacja, silna duszność, plamy na skórze lub duża bladość.',
  s4de7cd7fc22acf02: 'Ból pleców z gorączką może oznaczać zakażenie, które trzeba leczyć.',
  s86ca12d3ac4011b1: 'Wezwij pogotowie, jeśli pojawi się dezorientacja lub senność albo trudno ci mówić.',
  se2915e679ae4eb2d: 'Te objawy mogą wynikać z kamienia w nerce albo z zakażenia pęcherza lub nerki.',
  s15934586c2ce04c5:
    'Jeśli masz swój zespół onkologiczny, zadzwoń do niego. Jeśli nie, zadzwoń do swojego lekarza.',
  s1f323260a47f22f6: 'U każdej osoby, która ma lub miała raka, ból pleców trzeba szybko zbadać.',
  s5f3bbba9f05cff4f: 'Powiedz, ile ubyło ci na wadze i od kiedy.',
  scf5b7f2baadfb49b: 'Ból pleców razem z utratą wagi, której nie umiesz wyjaśnić, trzeba zbadać bez zwłoki.',
  s6b72f843fd457b9d:
    'Poproś o coś na ból. Podaj nazwy zażytych leków i powiedz, czego ból nie pozwala ci robić.',
  sffc0496c83cd0cc7: 'Przy tak silnym bólu potrzebna jest pomoc, bez względu na przyczynę.',
  sf6561adf6b805a88: 'Powiedz, co wygląda inaczej i od kiedy.',
  s380969777c4e0368:
    'Wysypka lub pęcherze po jednej stronie mogą oznaczać półpasiec. Leczenie działa najlepiej w pierwszych dniach, więc jeśli nie możesz się dodzwonić do lekarza, zapytaj farmaceutę.',
  s4407a4bef512c9ef: 'Plecy, które wyglądają inaczej niż przedtem, trzeba zbadać bez zwłoki.',
  sb99939081a20c10f: 'Powiedz, gdzie boli, od kiedy i co nasila ból.',
  sb177ecc4709821f0:
    'Powiedz, jeśli ból zaczął się przed 45. rokiem życia, trwa ponad 3 miesiące i rano czujesz sztywność. To może być rodzaj zapalenia stawów.',
  saf3bebf7a6310ace: 'Taki ból trzeba zbadać, bo czasem ma poważną przyczynę.',
  s95189bb32f813add:
    'Każdy objaw z tej listy trzeba sprawdzić jeszcze dziś. Gdy nie wiesz na pewno, lekarz lub pielęgniarka mogą pomóc ci zdecydować.',
  s1b3e99db8ef6c9c1:
    'Dopóki nie zbada cię lekarz lub fizjoterapeuta, nie biegaj, nie skacz i nie uprawiaj sportu, który sprawia ból. Możesz chodzić, jeśli to nie boli.',
  s75e8c01d077a1d95:
    'Powiedz o swoim treningu, o dawnych złamaniach, o jedzeniu i wadze, a jeśli to cię dotyczy, także o miesiączkach.',
  s71ea98b862f81e44: 'Powiedz, jeśli jesteś lub możesz być w ciąży.',
  sb46889ca24d7ec84:
    'Z bólem w pachwinie, przy którym kulejesz, jest inaczej. Nie biegaj i nie podskakuj. Idź dziś do lekarza.',
  s62a4a07618c4837a:
    'U osób, które biegają lub uprawiają sport, ból pleców lub pośladka razem z którymkolwiek z tych objawów może oznaczać złamanie zmęczeniowe, czyli drobne pęknięcie kości. Takie złamanie się goi, ale tylko wtedy, gdy zrobisz przerwę w bieganiu i w sporcie, który sprawia ból.',
  s63efabad6f3b95e7:
    'Możesz iść do swojej położnej lub lekarza prowadzącego ciążę. Jeśli następna wizyta nie jest w najbliższych dniach, zadzwoń tam.',
  s9c721fa1968b226f:
    'Zadzwoń dziś, jeśli pojawi się ból, który przychodzi i odchodzi, krwawienie lub wyciek płynu, jeśli brzuch na przemian twardnieje i mięknie albo jeśli dziecko rusza się mniej niż zwykle.',
  s803d4d89365d3fe7: 'Zapytaj, zanim zaczniesz ćwiczenia z tej strony.',
  s6c0981510468bd15: 'W ciąży i po porodzie najlepiej doradzi ci twoja położna lub lekarz.',
  se50c2f25102c19c2: 'Powiedz, kiedy ból się zaczął, że nie minął i że pomaga ruch.',
  s9a98e4b04c9adc2a:
    'Powiedz, jeśli u ciebie lub w rodzinie jest łuszczyca, choroba jelit, taka jak choroba Leśniowskiego-Crohna lub zapalenie jelita grubego, albo zapalenie stawów. Czerwone, bolące oko wymaga pomocy jeszcze dziś.',
  s4dbce94fe37756ce:
    'Ból pleców, który zaczął się przed 45. rokiem życia, trwa od miesięcy i słabnie przy ruchu, może być rodzajem zapalenia stawów, który można leczyć.',
  s6360b0e26babc6e4: 'Do tego czasu ruszaj się tyle, na ile pozwala ból.',
  sce0dadd349db2596: 'Zapytaj farmaceutę, jaki lek przeciwbólowy jest dla ciebie odpowiedni.',
  sf9a2e25ee0639146: 'Jeśli biegasz, na razie przestań i zapytaj, kiedy możesz zacząć znowu.',
  s34a69741b63d55f6:
    'Ból pleców lub nogi, który się nasila, nie pozwala normalnie żyć lub trwa całe tygodnie, trzeba zbadać.',
  sbcf6ffb52f12357b: 'Rób dalej to, co zwykle, na ile możesz. Staraj się nie siedzieć ani nie leżeć długo.',
  s0593bec4ec0f05f7: 'Ciepły okład owinięty w ręcznik może złagodzić ból.',
  s5af9dbf589fccb28: 'Nie kładź nic ciepłego na zdrętwiałą skórę. Możesz się oparzyć i tego nie poczuć.',
  s817a04d71c603d3f: 'Jeśli bieganie wywołuje ból nogi lub go nasila, na razie zamiast biegać chodź.',
  s810fe3c8faea9209:
    'Idź do fizjoterapeuty, jeśli chcesz pomocy w ćwiczeniach i w powrocie do zwykłego życia.',
  s39658949d97ca587:
    'Ból, który schodzi w dół jednej nogi, często pochodzi od podrażnionego nerwu. U wielu osób poprawa przychodzi w ciągu 4 do 6 tygodni, ale może to potrwać dłużej.',
  s69d7cae1f86f3775: 'Ruszaj się i nie leż długo w łóżku.',
  s3240ad6eaf1195e0:
    'Zacznij od tego, co możesz robić teraz. Dziel zadania na części, odpoczywaj pomiędzy nimi i zwiększaj wysiłek po trochu.',
  s486ceb67beadf4f6:
    'Jeśli biegasz, możesz biegać dalej, o ile to nie nasila bólu podczas biegu ani następnego dnia. Na początku biegaj mniej i wolniej.',
  s8cc70eb2ac10d5b8:
    'W twoich odpowiedziach nie ma żadnego z objawów ostrzegawczych, o które pytaliśmy. Bez tych objawów nowy ból pleców zwykle słabnie w ciągu kilku tygodni. Ćwiczenia i fizjoterapia mogą pomóc także wtedy, gdy ból trwa dłużej.',
  s50c1e6e350a16bbd:
    'Natychmiast wezwij pogotowie, jeśli teraz lub później pasuje do ciebie coś z tej listy:',
  s95e1c220988fd75f:
    'Zgłoś się po pomoc medyczną tego samego dnia, jeśli później pasuje do ciebie coś z tej listy:',
  s45e9d4fffcedcd43:
    'Żaden pojedynczy objaw nie pokazuje na pewno, co się dzieje. Dlatego w razie wątpliwości ten przewodnik wybiera bezpieczniejszy krok. To informacje ogólne, które nie zastępują badania.',
  s4eee94ad4c0d9f91: 'Ćwiczenia na dolną część pleców',
  s5ee4441a29ab574e:
    'Zacznij od chodzenia, kołysania kolanami i przechylania miednicy. Gdy plecy zaczną się uspokajać, dodawaj inne ćwiczenia, po jednym.',
  sa6f8ee9c9f97c4d3: 'Zacznij łagodnie',
  s4e20b7bf473fb863:
    'Ruszaj się powoli i nie wstrzymuj oddechu. Możesz czuć lekkie rozciąganie albo pracę mięśni.',
  s6c92be18c4b4a9e8:
    'Jeśli przy ćwiczeniu nie napisano inaczej, zacznij od 5 powtórzeń, 3 razy dziennie. Co kilka dni dodaj 1 lub 2 powtórzenia, jeśli dobrze się z tym czujesz.',
  sb5bcc3aa0543e820:
    'Jednym osobom pomaga zginanie się do przodu, innym wyginanie się do tyłu. Rób więcej w tę stronę, która łagodzi ból. Pomijaj każde ćwiczenie, przy którym ból schodzi w dół nogi.',
  sf65d8d94747fea2b: 'Jeśli trudno ci położyć się na podłodze, ćwicz na twardym łóżku.',
  s90db1782a60d7b2e:
    'Żeby wstać, przewróć się na bok i odepchnij się rękami. Z podłogi: przejdź do pozycji na czworakach, oprzyj się o stabilne krzesło i wstań.',
  s97b7c65b7983dec3: 'Jak silny ból jest dopuszczalny',
  s3d39397aa22a5822:
    'Oceń swój ból liczbą: zero to brak bólu, dziesięć to najgorszy ból, jaki możesz sobie wyobrazić.',
  s096c4d1be74e1854:
    'Ból do 3 na 10 jest dopuszczalny, jeśli uspokoi się do następnego rana. Przerwij, jeśli jest silniejszy, jeśli przez niego kulejesz lub jeśli schodzi w dół nogi.',
  s7b269d3eb38b0ce3: 'Przerwij ćwiczenie, jeśli',
  sc868a1682bb000b2: 'ból ciągle się nasila lub staje się silny;',
  sccbe2c5953d0fe08: 'czujesz nowy, ostry ból;',
  s5a98951df5f556aa: 'ból schodzi w dół nogi albo sięga niżej niż przedtem;',
  s2933be485b9b3b59: 'noga lub stopa drętwieje, mrowi lub słabnie;',
  s9ea6e7a14a4b0d9c: 'kręci ci się w głowie lub źle się czujesz.',
  sc48f5b6837266a4f: 'Zanim zaczniesz, zapytaj lekarza lub fizjoterapeutę, jeśli',
  sf1955b7b14653cf5: 'niedawno zdarzył ci się upadek, wypadek lub inny uraz;',
  s1830f2006208c669: 'masz za sobą niedawną operację lub masz wszczepione sztuczne biodro lub kolano;',
  scdbd7d5456a0199b: 'masz lub możesz mieć złamaną kość lub słabe kości (osteoporozę);',
  s6b7c68069b8abdb9: 'jesteś w ciąży lub niedawno po porodzie;',
  s4d3b30e118b1d7f2: 'często kręci ci się w głowie lub masz wysokie ciśnienie, które nie jest pod kontrolą;',
  s71776dd70458befe: 'nie masz pewności, czy ćwiczenia są dla ciebie bezpieczne.',
  s5bc0f772df834c26: 'Zgina dół pleców do przodu',
  s401886f05bbe6f38: 'Wygina dół pleców do tyłu',
  s7944b5d7cebd947e: 'Zacznij od tych',
  s5328d4b3b6442771: 'Jeśli lepiej ci, gdy wyginasz się do tyłu',
  s38745aaa43f545db: 'Jeśli lepiej ci, gdy zginasz się do przodu',
  s5102ba47788abfe0: 'Na wzmocnienie, gdy ból już osłabnie',
  s8d369735d3dd22f8: 'Chodzenie',
  sba80b726eb9c809e: 'Stań prosto i patrz przed siebie. Rozluźnij barki, ręce niech swobodnie zwisają.',
  s5a63776b27f6e729: 'Idź w tempie, które jest dla ciebie wygodne, i pozwól rękom się kołysać.',
  s87b4a52a19ad3da5: 'Zawróć, zanim się zmęczysz.',
  s2da65c053f0bfb0a:
    'Chodź często. Na początek wystarczą krótkie spacery. Co kilka dni idź trochę dalej, jeśli dobrze się z tym czujesz.',
  se05b450d99b50651: 'Plecy rozluźniają się w trakcie chodzenia.',
  s09da611b9218ee30: 'Zwolnij lub odpocznij, jeśli ból schodzi w dół nogi lub przez niego kulejesz.',
  s91f9c472f89ddc26: 'Kołysanie kolanami na boki',
  s651337714ee142c8:
    'Połóż się na plecach z małą, płaską poduszką pod głową. Zegnij kolana i trzymaj je razem, stopy płasko na podłodze. Wyprostowane ręce połóż trochę z dala od tułowia.',
  s1d87e246f1cbbd6b: 'Niech oba kolana powoli opadną na jedną stronę. Oba barki zostają na podłodze.',
  s387c200d6bafa15b: 'Wróć kolanami na środek, a potem opuść je na drugą stronę.',
  s350b2b748e058907:
    'Z każdej strony zostań na jeden głęboki oddech. Rób codziennie od 8 do 10 powtórzeń, na przemian w obie strony.',
  s3292e180c28ccbba: 'Łagodny skręt w dole pleców i w talii.',
  scb6a7ffee4f89aa1: 'Jeśli większy ruch boli, rób mniejszy.',
  sc36b5cae19130b7f: 'Przechylanie miednicy',
  s8506b6728f7df588:
    'Połóż się na plecach z ugiętymi kolanami, stopy płasko na podłodze, dłonie na brzuchu. Pod dołem pleców jest mała szpara.',
  s99167cef8ddada53:
    'Delikatnie dociśnij dół pleców do podłogi, aż szpara zniknie. Biodra zostają na podłodze.',
  s6dc13ac6458de25c: 'Powoli rozluźnij mięśnie.',
  s3115cf0114a5868c: 'Wytrzymaj 2 sekundy. Zrób 5 powtórzeń, 3 razy dziennie.',
  s8e033abe460f27e2: 'Pracuje dół brzucha.',
  sdbb7f2b63f0738e1: 'Nie wstrzymuj oddechu. Nie odpychaj się stopami i nie naciskaj szyją.',
  s081151fb55b2177d: 'Unoszenie się na rękach w leżeniu na brzuchu',
  s7425003eeffbb01e:
    'Połóż się na brzuchu, czoło na złożonym ręczniku. Zegnij łokcie i oprzyj przedramiona na podłodze obok siebie.',
  s3c401e95effa91d4:
    'Unieś się na przedramionach, łokcie pod barkami lub trochę przed nimi. Biodra i dół brzucha zostają na podłodze.',
  saa562daebd8d5f63: 'Wytrzymaj, a potem powoli się opuść.',
  s775d4616e1a3eece:
    'Gdy to jest już łatwe, oprzyj dłonie pod barkami i trochę wyprostuj ręce. Biodra zostają na dole, rozluźnione.',
  s591549907831ecb5:
    'Zostań na przedramionach do 20 sekund. Zrób 2 powtórzenia, raz dziennie. Później, na bardziej wyprostowanych rękach, rób 5 powolnych powtórzeń.',
  sa72f90184bca2d1a: 'Lekki ucisk w dole pleców. Ból w nodze powinien cofać się w stronę kręgosłupa.',
  s73e985d7208ac44f: 'Pomiń to ćwiczenie, jeśli wyginanie pleców do tyłu wywołuje ból nogi lub go nasila.',
  sc977e5fbf6311f6b: 'Wygięcie do tyłu na stojąco',
  s438ab1e8f3bddb8c:
    'Stań tak, żeby blisko za tobą była ściana, stopy na szerokość barków. Połóż dłonie na dole pleców.',
  scccce5cb55fe3a04:
    'Z prostymi kolanami powoli odchyl się do tyłu, opierając plecy na dłoniach, tak daleko, jak jest ci wygodnie.',
  s1cd69bd32e4eb1fd: 'Powoli wróć do góry.',
  s1c6e15bc308da7e3: 'Zrób 5 powtórzeń, 3 razy dziennie.',
  s70475a758ad4b9e2: 'Lekki ucisk w dole pleców.',
  sf70d6b48d97da93b:
    'Przerwij, jeśli kręci ci się w głowie lub mrowią obie nogi. Pomiń to ćwiczenie, jeśli wyginanie pleców do tyłu wywołuje ból nogi lub go nasila.',
  s6ef9642af75955d2: 'Kolano do klatki piersiowej',
  s92c21bacc1308dcf: 'Połóż się na plecach z ugiętymi kolanami, stopy płasko na podłodze.',
  s15f04e4e395cee3f:
    'Lekko napnij brzuch i dociśnij dół pleców do podłogi. Obiema rękami przyciągnij jedno kolano do klatki piersiowej.',
  sb6e9b73cda5cd4c3: 'Wytrzymaj, powoli opuść nogę i zmień na drugą.',
  s28a7c7893ee8f438: 'Wytrzymaj 5 sekund. Zrób 2 lub 3 powtórzenia każdą nogą, rano i wieczorem.',
  s04e38fe5ad1fa478: 'Łagodne rozciąganie w dole pleców i pośladku.',
  s4713f8d35dc3738e:
    'Jeśli boli cię kolano, chwyć nogę pod udem. Pomiń to ćwiczenie, jeśli przy zginaniu się do przodu ból schodzi w dół nogi.',
  s618dd4dc93e49143: 'Pośladki do pięt',
  sc20d9643e6a5b27e:
    'Stań na czworakach: dłonie pod barkami, kolana pod biodrami, plecy poziomo, łokcie lekko ugięte.',
  s31b8507d91fe6bbf:
    'Powoli cofaj biodra w stronę pięt i pozwól klatce piersiowej opaść. Przesuwaj dłonie do przodu, żeby ręce pozostały wyciągnięte.',
  s364fa75bb4af9698: 'Wróć do pozycji wyjściowej.',
  sd19fdf1306ff36c3: 'Zostań na jeden głęboki oddech. Rób codziennie od 8 do 10 powtórzeń.',
  s34fa9ca0bf473c6b: 'Łagodne rozciąganie w dole pleców.',
  sa71d60ef83bf5555:
    'Jeśli masz kłopot z kolanem, cofnij się tylko częściowo. Pomiń to ćwiczenie, jeśli przy zginaniu się do przodu ból schodzi w dół nogi.',
  s8545094bc2096970: 'Unoszenie bioder (mostek)',
  sedfc35e406dbfa99:
    'Połóż się na plecach z ugiętymi kolanami, stopy płasko na podłodze, ręce wzdłuż tułowia.',
  sad11641c45ff352f:
    'Napnij brzuch i pośladki, a potem unieś biodra, aż kolana, biodra i barki utworzą jedną prostą linię.',
  s3eca4c92c5a10bbe: 'Wytrzymaj, a potem powoli opuść biodra.',
  sc3ef1b5924cd6985:
    'Wytrzymaj przez 3 głębokie oddechy. Zacznij od 5 powtórzeń dziennie. Zwiększaj ich liczbę powoli, przez kolejne tygodnie. Amerykański ośrodek Mayo Clinic dochodzi do 30.',
  s0757e969f0f93584: 'Pracują pośladki, bardziej niż plecy.',
  sf7ca50108a6afba1: 'Unoś biodra mniej, jeśli w plecach lub udach łapie cię skurcz.',
  s2a64a0801e787cf4: 'Ręka i noga w klęku (bird dog)',
  s6bc5af2ae8675e5f: 'Stań na czworakach: dłonie pod barkami, kolana pod biodrami, plecy poziomo.',
  sf6f3722846f644e5:
    'Wyciągnij jedną rękę do przodu, a przeciwną nogę do tyłu, nie wyżej niż barki i biodra. Cały czas patrz w podłogę.',
  s9e41222fc4d1cb2e: 'Wytrzymaj, wróć do pozycji wyjściowej i zmień stronę.',
  s8c846189aac3aefe: 'Wytrzymaj do 10 sekund. Zrób 5 powtórzeń z każdej strony, raz dziennie.',
  s42ef62b2c5c36e9d: 'Pracują plecy, brzuch i pośladek.',
  s3de7f3fb247f38a8: 'Jeśli się chwiejesz, wyciągaj tylko rękę albo tylko nogę.',
  sd44c9fca7e94f373: 'Deska bokiem na kolanach',
  s37848bfca99c30dd:
    'Połóż się na boku z ugiętymi kolanami. Podeprzyj się na łokciu, który jest pod barkiem; przedramię skieruj do przodu.',
  s7bdeb59b1eef696c: 'Unieś biodra, aż kolana, biodra i barki utworzą jedną prostą linię.',
  sb34d763b17bef540: 'Wytrzymaj, powoli opuść biodra i zmień stronę.',
  sc6645fb64cd5409a:
    'Wytrzymaj do 10 sekund. Zacznij od 2 powtórzeń z każdej strony, raz dziennie. Co kilka dni dodaj 1, jeśli dobrze się z tym czujesz.',
  s8d2369bd70a41ddf: 'Pracuje bok talii od strony podłogi.',
  s8c645ced7d367baf: 'Pomiń to ćwiczenie, jeśli boli cię bark.',
  s14c88b52fb1cfa5f: 'Unoszenie głowy i barków',
  sdf9b604eb7811380:
    'Połóż się na plecach, jedno kolano ugięte, druga noga prosta. Wsuń obie dłonie pod dół pleców.',
  s3683ca8f7f99e0a1:
    'Unieś głowę i barki tylko trochę nad podłogę, jednym ruchem, jak jedną całość. Dół pleców się nie rusza.',
  s928a56a63dd5c560: 'Wytrzymaj, a potem powoli opuść głowę i barki. W połowie powtórzeń zmień nogę.',
  s08082d7be8719e5f: 'Wytrzymaj do 10 sekund. Zrób 3 powtórzenia z każdą nogą ugiętą, raz dziennie.',
  safe4ddf4f9232ea6: 'Pracuje przód brzucha.',
  s4e9415b15432eaea: 'Przerwij, jeśli boli cię szyja.',
  s8e42ecf0a63b5753: 'Pozycje, które często łagodzą ból',
  s8a04b9bfeefef004:
    'Trzymaj się tego, co ci pomaga. Odpocznij krótko, a potem wstań i ruszaj się: długie leżenie nie pomaga.',
  s3d020a4704bba9bd: 'Na plecach, kolana na poduszkach',
  sa08edd035452d9fa: 'Podłóż pod kolana kilka twardych poduszek, a głowę oprzyj na poduszce.',
  s8b60728f6f9977e6: 'Na boku, poduszka między kolanami',
  s41b743d2e5a7b558: 'Zegnij kolana, włóż między nie małą, twardą poduszkę, a drugą pod głowę.',
  s54420cfca129a962: 'Bieganie a ból dolnej części pleców',
  sdd06d6bdaa3d6960: 'Co robić, gdy bolą plecy, i jak znowu biegać.',
  s61b03c5b337a164e: 'Najpierw: czy to nagły przypadek?',
  sc0791e346acdaae8: '{callForSigns}',
  s9ab11300e3a90b8c:
    'Drętwienie lub brak czucia między nogami, nowy kłopot z oddawaniem moczu lub stolca, osłabienie obu nóg, ból w klatce piersiowej albo poważny wypadek? {callNow}',
  s66593216e86b6870: 'Bez regularnego sportu',
  sd98ec7897ab0b398: 'Biegacze rekreacyjni',
  s8753a9b9be27045e: 'Biegacze długodystansowi',
  sa143f684fb85e35c:
    'Pasek: ile trzeba było biegać tygodniowo, żeby wziąć udział w badaniu. Kropka: ile biegano średnio.',
  s21159d601e3fd4bb: 'lekki',
  s334c50d33626219f: 'dość lekki',
  s3f55affcd93b77d0: 'dość ciężki',
  sd49ce7d3f601a86c: 'W skrócie',
  s836526ad22e2220d: 'Nowy ból pleców najczęściej słabnie w ciągu kilku tygodni.',
  s697fee1bf8cd6062: 'Ból nie musi oznaczać uszkodzenia: twoje plecy są mocne.',
  s42b39a260d3c5bb6: 'Pozostań w ruchu, także w pracy, jeśli możesz.',
  s123a554768277f73: 'Większość osób nie potrzebuje badania obrazowego (rentgena, tomografii ani rezonansu).',
  sba7827977e95388f: 'Gdy ból osłabnie, możesz krok po kroku wrócić do biegania.',
  s636332f4f8298d1d: 'Gdy bolą plecy',
  s06cc8f1d555373a1: 'Co robić teraz',
  sd75dfdcc278ce3f0: 'Pozostań w ruchu.',
  se9bc25a8ae8c068d:
    'Dzisiaj już nie biegaj, ale spokojnie chodź, jeśli możesz. Przy nowym bólu pleców pomaga to trochę bardziej niż leżenie w łóżku. Przy rwie kulszowej na ból wpływa to niewiele, ale pomaga zachować sprawność.',
  sc1d199eb8d710e72: 'Znajdź to, co łagodzi ból.',
  sae519b0b35b6e2e2:
    'Spróbuj położyć się na plecach z poduszkami pod kolanami albo na boku z poduszką między kolanami. Jeśli zginanie się w którymś kierunku łagodzi ból albo sprawia, że wycofuje się on z nogi, rób tego więcej. Przestań robić to, przez co ból schodzi niżej.',
  s2a49402b90ad7bfc: 'Spróbuj ciepła lub zimna.',
  s08c55ae541197ee1:
    'Jedni wolą ciepły okład, inni zimny. Owiń go w ręcznik. Nie kładź go na zdrętwiałą skórę: możesz się oparzyć i tego nie poczuć.',
  s9854232c00ab2517: 'Rozkładaj siły.',
  s9949089b781c8644:
    'Zacznij od tego, co możesz robić teraz, rób przerwy na odpoczynek i powoli zwiększaj wysiłek.',
  s482e7921ddf8ff1a: 'Biegaj znowu, gdy ból osłabnie.',
  s53f48961d20a7caa:
    'Możesz biegać, jeśli nie nasila to bólu podczas biegu ani następnego dnia. Na początku biegaj mniej i wolniej.',
  s17d8a0eae128bd76: 'Jeśli w dół nogi idzie piekący lub strzelający ból',
  s49f75e526dfaa02f: 'Jeśli pojawi się którykolwiek z objawów alarmowych, natychmiast wezwij pogotowie.',
  s3e29485b9506cabe:
    'Piekący, strzelający ból, mrowienie lub drętwienie w dół jednej nogi często pochodzi od podrażnionego nerwu (rwa kulszowa). U wielu osób poprawa przychodzi w ciągu 4 do 6 tygodni, ale może to potrwać dłużej.',
  sc6ad61056db77cb2:
    'Objawy alarmowe mogą pojawić się później. Jeśli pojawi się choć jeden, natychmiast dzwoń.',
  sc606bccb0878ad4c:
    'Jeśli ból nogi trwa dłużej niż kilka tygodni, poradź się lekarza lub fizjoterapeuty. W jednym dużym badaniu osoby, które miały wypadnięty dysk (przepuklinę krążka międzykręgowego) dłużej niż 6 miesięcy, gorzej wracały do zdrowia.',
  sa37e43387c05872f: 'Powrót do zdrowia',
  s1a5f7b95d3965965:
    'Nowy ból pleców zwykle zaczyna słabnąć w ciągu 2 tygodni i uspokaja się w ciągu 4 do 6 tygodni. Często kiedyś wraca. Nie musi to oznaczać nowego uszkodzenia.',
  s5e380774ad7c45d1:
    'Przy bólu, który trwa długo, też można pomóc. Brytyjskie wytyczne na pierwszym miejscu stawiają ćwiczenia, przed lekami.',
  s70d7cae8362469b9: 'Jeśli ból się zaostrzy',
  sa7ffb4848810fc19: 'Przez krótki czas rób mniej, ale nie przestawaj się ruszać.',
  s898a348843864e9d: 'Niektórzy muszą odpocząć przez parę dni. Zły dzień to nie nowe uszkodzenie.',
  s0e0a0fbcb03cc014:
    'Stosuj ciepło i pozycje, które ci pomagają. Potem znowu każdego dnia zwiększaj wysiłek po trochu.',
  s1aac2923c36f8c2d:
    'W badaniu WalkBack program chodzenia był powiązany z dłuższym czasem do nawrotu bólu pleców.',
  sdf8f2921b158012a: 'Praca i dźwiganie',
  s0c49b945e8735a9e: 'Możesz pracować, zanim ból minie.',
  s2c7e75733972b862:
    'Zostań w pracy, jeśli możesz, albo wróć do niej, gdy tylko dasz radę. Ból nie musi najpierw całkiem minąć.',
  s1eed057279c4c27c:
    'Na początku poproś o lżejsze zadania. Nie siedź za długo i często zmieniaj pozycję. Do ciężkiego dźwigania wracaj krok po kroku.',
  s8b831ec8b12bda8b: 'Sen i stres',
  sa4e1e3430e85af7f: 'Dobra jest każda pozycja, w której jest ci wygodnie.',
  s6b75621c520b3f3b:
    'Nie ma najlepszej pozycji ani najlepszego materaca. Wybierz to, co jest dla ciebie najwygodniejsze.',
  sc3dbfee74e266a5e:
    'Na boku spróbuj włożyć małą, twardą poduszkę między kolana. Na plecach spróbuj podłożyć kilka twardych poduszek pod kolana.',
  s71e039de29024270: 'Dobre nawyki związane ze snem i mniej stresu mogą pomóc radzić sobie z bólem.',
  saeeb99887f7a2c2a: 'Leki',
  s653e935f5f075b5e: 'Zapytaj farmaceutę, co jest dla ciebie bezpieczne.',
  s82a3cfd53eb80d8c:
    'Mogą pomóc tabletki przeciwzapalne, takie jak ibuprofen. Bierz najmniejszą dawkę, która pomaga, i jak najkrócej.',
  s48404b11903f4e76:
    'Nie dla każdego są bezpieczne. Najpierw zapytaj farmaceutę, jeśli jesteś w ciąży, masz ponad 65 lat, bierzesz leki rozrzedzające krew lub inne tabletki albo dotyczą cię (teraz lub w przeszłości) kłopoty z żołądkiem, nerkami, sercem lub astmą.',
  s229d71de88da333b: 'Przy rwie kulszowej nie jest jasne, jak bardzo pomagają.',
  sab28f43551aa6d47: 'Paracetamol (acetaminofen, na przykład Apap) jako jedyny lek działa słabo.',
  scb1f13da51567030:
    'Silne leki przeciwbólowe (opioidy, takie jak kodeina) niewiele dają przy bólu pleców, który trwa długo, i mogą szkodzić.',
  s09b427a53008d854: 'Co robi fizjoterapeuta',
  sa22cb28bd333eb0f: 'Słucha, bada i planuje razem z tobą.',
  sf394f6e75c4fc408:
    'Fizjoterapeuta pyta o twój ból, bada cię i planuje z tobą leczenie. Możesz dostać ćwiczenia na kondycję i siłę, przydatne rady oraz pomoc w tym, co cię martwi.',
  s4ed9f7baea1ede23: 'Kiedy pomaga badanie obrazowe',
  s4293e95e1ece6d79: 'Rzadko, i tylko jeśli zmienia leczenie.',
  s504a43ad5b2cf02a:
    'Badanie obrazowe (rentgen, tomografia lub rezonans) pomaga, gdy lekarz podejrzewa poważną przyczynę albo planuje operację lub zastrzyk. W innych sytuacjach jego wynik rzadko zmienia to, co pomaga.',
  sfefe271136307703:
    'Często pokazuje niegroźne zużycie. U osób bez żadnego bólu zużyte dyski widać u około 37 na 100 osób w wieku 20 lat i u 96 na 100 osób w wieku 80 lat.',
  se94076988560af2a: 'Powrót do biegania',
  s309c6e48dbab6685:
    'Nie zaczynaj biegać, dopóki nie zostanie wykluczone złamanie zmęczeniowe (drobne pęknięcie kości), jeśli ból pojawił się stopniowo po jednej stronie dolnej części pleców lub w jednym pośladku albo jeśli wystąpił u ciebie którykolwiek z objawów ostrzegawczych z tego artykułu.',
  scf05e55020ea7ec9:
    'Najpierw zapytaj lekarza lub fizjoterapeutę, jeśli jesteś w ciąży lub niedawno po porodzie, masz chorobę serca, płuc lub kości albo masz za sobą niedawny uraz lub operację.',
  s557e0243faab03d5:
    'Ból w pachwinie, przy którym kulejesz? Przestań biegać, nie podskakuj i idź dziś do lekarza.',
  s7d2703b349d23745: 'Zanim zaczniesz',
  s681ec83755177827: 'Poczekaj, aż będziesz w stanie chodzić bez bólu przez 30 minut.',
  s0cecec57f0a55c5b:
    'Rozgrzewaj się przez 10 do 15 minut. Biegaj po równym podłożu, w dobrych butach do biegania, które mają nie więcej niż 6 miesięcy.',
  s296c99e6000545c4: 'Zaplanuj 3 biegi tygodniowo, a między nimi co najmniej 1 dzień odpoczynku.',
  se7823cf779e39f57: 'Jak silny ból jest dopuszczalny i kiedy przejść dalej',
  sd0c3e3efbff442f4:
    'Każdy etap wykonaj co najmniej dwa razy. Nie przechodź do następnego etapu, jeśli pojawia się obrzęk lub sztywność albo jeśli ból nasila się podczas biegu lub po nim. Powtarzaj ten sam etap, aż to ustąpi. Jeśli nie ustąpi po dwóch próbach, cofnij się o jeden etap.',
  s71d7a77c40df9bad: 'Plan w sześciu etapach',
  sa0d7d8147b3641b3: 'Od krótkich odcinków biegu do biegania bez przerwy.',
  s3606116215eca642:
    'W jednym badaniu sprawdzono plan marszu i biegu u osób z bólem pleców, ale nie byli to biegacze. Nie znaleźliśmy planu sprawdzonego u biegaczy z bólem pleców. Podane tu plany powstały dla innych grup. Fizjoterapeuta może dopasować taki plan do ciebie.',
  sa3624bb95250c3c6:
    'Ten plan pochodzi z protokołu badania z udziałem żołnierzy, którzy mieli urazy przeciążeniowe kolana. To badanie niczego jeszcze nie wykazało.',
  s2ae50be9f63e2299:
    'Tydzień może wyglądać tak: biegaj w poniedziałek, środę i sobotę. W pozostałe dni chodź lub rób swoje ćwiczenia.',
  s6bca0f48dc746121: 'Jeśli dopiero zaczynasz biegać',
  s7fc321c33b508469: 'Bezpłatny plan dla początkujących.',
  s52979400b56c8310:
    'Plan Couch to 5K brytyjskiej publicznej służby zdrowia (NHS) jest napisany dla początkujących. Przez 9 tygodni, z 3 biegami tygodniowo, prowadzi od 60 sekund biegu do 30 minut biegu bez przerwy.',
  s55f26af4c1a013ce: 'Czy bieganie szkodzi plecom?',
  s035e0e81275e3968: 'Dlaczego ból dolnej części pleców jest ważny',
  sbb11c24891a29cc8: 'Jest częsty, a winę przypisuje się bieganiu.',
  s7aee53f9ec7f4580:
    'Ból dolnej części pleców (ból krzyża) to ból między najniższymi żebrami a fałdami pod pośladkami. W 2020 roku żyło z nim około 619 milionów ludzi. Do 2050 roku może ich być 843 miliony.',
  saadf47ddd7a62915:
    'Większość dorosłych ma go kiedyś w życiu: według streszczenia brytyjskich wytycznych od 58% do 84% ludzi.',
  s4001750d7e0196fe: 'U prawie wszystkich osób bólu nie da się wyjaśnić jednym uszkodzonym miejscem.',
  s120b23fdcfb09354: 'Co powiązano z bólem pleców u biegaczy',
  s79adfa146312dfed:
    'Biegacze często obwiniają długość trasy. Przegląd 19 badań wymienia to, co poniżej; większość z tego zauważono tylko w jednym badaniu:',
  sd187f39f855a3860: 'Sztywność.',
  sf90e017a0c5dec57: 'Biodra, które słabiej się zginają, napięte mięśnie z tyłu uda i sztywne plecy.',
  sb946f77b1317c791: 'Długość nóg.',
  sea66714dcb185adc: 'Jedna noga dłuższa od drugiej.',
  sc76c9aff2a59dded: 'Budowa ciała i staż biegowy.',
  saf8f140d26ba39be: 'Wysoki wzrost, wskaźnik masy ciała (BMI) powyżej 24 i bieganie od ponad 6 lat.',
  s7bd8e3939f1e365e: 'Słabe mięśnie tułowia albo jedna noga silniejsza od drugiej.',
  s01255d82692078b7: 'Często się je obwinia, ale nie należą do najczęstszych powiązań w tym przeglądzie.',
  s1bae4f44af7b051e:
    'To są powiązania. Żadne nie dowodzi przyczyny, a u ciebie może być ich kilka albo ani jedno.',
  s35fc30827ed9f22b:
    'Zbyt duży trening w zbyt krótkim czasie jest powiązany ze złamaniami zmęczeniowymi kości u podstawy kręgosłupa.',
  s4db6033c88a4f5f6: 'Badanie dysków z 2017 roku',
  s0073c40839ef2147: 'Dyski biegaczy zawierały więcej wody.',
  s23d005cd07270506:
    'W 2017 roku Daniel Belavý i jego zespół porównali dyski 79 zdrowych kobiet i mężczyzn w wieku od 25 do 35 lat.',
  sbf85bbc23bec621f: 'Dyski (krążki międzykręgowe) to miękkie poduszki między kośćmi kręgosłupa.',
  safc20a16469ddf9a: 'Woda.',
  sc9f7789d9b98a317: 'Za pomocą rezonansu magnetycznego oszacowano, ile wody zawierają dyski.',
  s30c12a92930c52c4: 'Wysokość.',
  s683c131682eac636: 'Obrazy pokazały, jak wysoki jest każdy dysk w porównaniu z kością obok.',
  s79fff74a716bfce2: 'Ruch.',
  s6224cf3bd686a216: 'Czujnik zapisywał, jak badani ruszali się na co dzień.',
  s946b82f50c85696c: 'Trzy grupy',
  sb82a5e3b04741a50:
    'Jedna grupa przez 5 lat nie uprawiała regularnie żadnego sportu. Biegacze rekreacyjni biegali {20 to 40 km} tygodniowo, a długodystansowi ponad {50 km}, jedni i drudzy od co najmniej 5 lat.',
  s31a99afaf5d4c51c: 'Co wykazało badanie',
  sfa24f439c0851b1b: 'Więcej wody w obu grupach biegaczy.',
  sc1ca1ade271d073b:
    'Ich dyski zawierały więcej wody niż u osób, które nie uprawiały sportu, przede wszystkim w miękkim środku.',
  s3f6364fafd67a649: 'Wyższe dyski tylko przy długich dystansach.',
  s7aff1a23c6fe7fc0:
    'Wyższe dyski (w porównaniu z kośćmi obok) miały tylko osoby, które biegały ponad {50 km} tygodniowo, i tylko w najniższej części pleców.',
  s3e645cb5755cef2b: 'Najlepiej pasował ruch umiarkowany.',
  sa8095ebb97a3af09:
    'Dyski zawierały więcej wody u osób, które często poruszały się w tempie szybkiego marszu lub wolnego biegu, około {7.2 km} na godzinę. Przy mocnych wstrząsach, powolnym chodzeniu i pozostawaniu w bezruchu takiego powiązania nie było.',
  s7cd177f48a766d02:
    'Niektórzy wierzą, że bieganie zużywa kręgosłup. W tym badaniu dyski biegaczy nie wyglądały gorzej.',
  s9871bc93418df80e: 'Czego badanie nie może nam powiedzieć',
  s4f80d1cb4592ffb5:
    'Badanych sprawdzono tylko jeden raz. Badanie nie może wykazać, że różnicę spowodowało bieganie.',
  s5e0c918a56ef5078: 'Może być po prostu tak, że biegają dalej ci, którym plecy nie dokuczają.',
  sd58da1a640fd39b6: 'Wszyscy byli młodzi i zdrowi i prawie wszyscy byli biali. W badaniu nie mierzono bólu.',
  s2638968a4150fca6: 'Co wszystkie badania znaczą dla ciebie',
  s6f5524d98a3a92a6: 'Nie zaobserwowano szkody, ale nie można jej wykluczyć.',
  sdc6126406be91070: 'Starsi biegacze.',
  s0c3f67ec80016b32:
    'W bardzo małym badaniu mężczyzn w wieku od 44 do 62 lat dyski 9 biegaczy były o 20% wyższe niż dyski około 8 mężczyzn, którzy nie byli aktywni, i miały mniej oznak zużycia. Nie zawierały wyraźnie więcej wody.',
  s137893bd06de8306: 'Maratończycy.',
  s142a86dafd2eee64:
    'U 54 biegaczy amatorów miękki środek dysków dawał słabszy sygnał wody niż u 30 innych zdrowych osób. Biegacze byli o około 4 lata starsi, co może wyjaśniać część różnicy.',
  sd1394cdb2a51a319: 'Pierwszy maraton.',
  s028aa906ebe0d7ad:
    'U 21 osób, które przygotowały się do pierwszego maratonu i go przebiegły, obrazy wykonane przed maratonem i po nim nie pokazały żadnej zmiany w dyskach.',
  s738b957e06a2b6eb: 'Jak częsty jest ból pleców u biegaczy.',
  sf2305590de3192e4:
    'W 19 badaniach ból dolnej części pleców miało od 0,7% do 20,2% biegaczy w chwili badania lub w okresie, o który pytano. Nie można tego zestawiać z liczbami dla całego życia. Autorzy przeglądu uznali, że to mało.',
  s251d7276943f045d: 'Bieganie z bolącymi plecami.',
  sc9743033ba9590ad:
    'W badaniu ASTEROID 40 dorosłych w wieku od 18 do 45 lat z długotrwałym bólem pleców przez 12 tygodni ćwiczyło według planu marszu i biegu albo czekało. U tych, którzy biegali, ból zmniejszył się o około 15 punktów więcej w skali do 100, a codzienne życie stało się trochę łatwiejsze. Wśród 20 biegających było 7 urazów lub bólów nóg, 1 omdlenie z powodu innej choroby i 1 epizod bólu pleców, nic poważnego.',
  s3f4e24f269a8b197: 'Kto brał udział.',
  sb52ed0028b7b9fa8:
    'Nikt w tym badaniu wcześniej nie biegał regularnie, a osób z rwą kulszową nie włączono.',
  s378d3979086bb88a: 'Ostrożnie z wnioskami.',
  s15e1feb23e9877b6:
    'We wcześniejszym doniesieniu konferencyjnym z tego badania różnice uznano za zbyt małe, by miały duże znaczenie. Tygodniowy dystans biegu wzrósł z {2.9 km} do zaledwie {5.6 km}.',
  sd0e5c67700c231a2: 'Chodzenie.',
  sd38cf8191a11e443:
    'W badaniu WalkBack wzięło udział 701 dorosłych, u których ból pleców niedawno minął. Połowa miała 6 spotkań z fizjoterapeutą w ciągu 6 miesięcy, żeby więcej chodzić i dowiedzieć się więcej o bólu pleców. U połowy osób z tej grupy ból pleców, który je ograniczał, wrócił w ciągu około 208 dni, a w grupie bez spotkań w ciągu 112 dni. Osoby, które więcej chodziły, miały więcej dolegliwości nóg, ale w sumie nie więcej problemów zdrowotnych (52% i 54%).',
  s18e9d1d4650f4644:
    'Ogółem regularne bieganie jest powiązane z dyskami, które zawierają więcej wody, w jednym badaniu na trzy.',
  sa8390d52242367cc:
    'Żadne z tych badań nie wykazało szkody dla zdrowych pleców, ale żadne nie mogło jej wykluczyć. Żadne badanie nie wykazało, że bieganie zmniejsza ryzyko bólu pleców.',
  sb297f4f0fcd7b9b4: 'O tym artykule',
  sf89f96ff234f8164:
    'To ogólne informacje dla dorosłych. To nie jest diagnoza ani porada lekarska i nie może wykluczyć poważnej przyczyny twojego bólu. Jeśli po czymś z tego artykułu jest ci gorzej, przestań to robić i szukaj pomocy.',
  sf14587bce88b04b0:
    'Korzystanie z artykułu nie oznacza, że placówka ma cię pod swoją opieką. Nikt nie sprawdza formularzy na tej stronie pod kątem nagłych przypadków. Przy faktach z badań i wytycznych podany jest numer ich źródła.',
};
