import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    // At once
    ({demand}|potrzebn*|musi|ma) ...6 na (już|teraz|wczoraj|cito|zaraz|natychmiast)
    ^ na (już|teraz|wczoraj|cito|natychmiast)
    (na|to) wczoraj (to|potrzeb*|poproszę)
    na za {short-time}
    {demand} ...5 (natychmiast|natychmiastow*)
    (natychmiast|niezwłocznie|bezzwłocznie) [...1] ({demand}|reagować)
    (natychmiastow*|niezwłoczn*|bezzwłoczn*) (kontakt*|reakcj*|odpowied*|popraw*|usunię*)
    {demand} ...4 (niezwłoczn*|bezzwłoczn*)
    (teraz zaraz|teraz natychmiast|zaraz natychmiast|zaraz teraz|już teraz zaraz)
    {demand} ...6 (w tej chwili|w tej sekundzie|w tej minucie|od zaraz|asap|na cito|w trybie pilnym)
    ^ (asap|na cito) ...4 {demand}
    {demand} ...4 (od ręki|na szybko teraz)
    ({demand}|odpowied*) ...6 (teraz|dzisiaj|dziś) , [a] nie (jutro|pojutrze|za|w przyszłym|w)
    (rzuć|rzućcie|rzucić|rzuca pan|rzuca pani|odłóż|odłóżcie|odłożyć|zostaw|zostawcie|zostawić|przerwij|przerwać) [proszę] (wszystko|inne|wszystkie|pozostałe|to co|cokolwiek)
    // Within minutes or hours
    ({demand}|gotow*|musi|muszą|ma być|mają być|odpisać|odpowiedzieć) ...8 (w ciągu|w przeciągu|najdalej za|najpóźniej za|maksymalnie za|w) [najbliższych|najbliższej|kilku|paru|jednej|max] {short-time}
    (reakcj*|odpowiedź|odpowiedzi) ...2 (najdalej w ciągu|najpóźniej za|najpóźniej w ciągu|najpóźniej do) [najbliższych|najbliższej|kilku|paru|jednej] {short-time}
    ^ w ciągu {short-time} ...4 (musi|ma|proszę|chcę|oczekuj*)
    (potrzebuję|potrzebujemy|potrzebn*|gotow*|musi być|muszę mieć|muszę to mieć|ma być|oczekuję) ...4 za {short-time}
    za {short-time} ...6 (musi|ma być|mają być|ma wszystko|muszę to|muszę mieć|muszę mu|potrzebuj*|chcę|wszystko ma|ma to być|gotow*)
    (masz|macie|ma pan|ma pani|daję ci|daje ci|daję panu|daję pani|daję wam) [na to] [...1] {short-time}
    // By tonight, by tomorrow morning
    ({demand}|musi|muszą|ma być|mają być|ma to być|gotow*|skończ*) ...8 (do jutra rana|do jutra do|do rana|na jutro rano|na jutro na|jutro rano|na rano|na [jutro] # rano|na jutro do|jutro na (#|szóstą|siódmą|ósmą|dziewiątą|dziesiątą)|przez noc|jeszcze tej nocy|na # rano|na (szóstą|siódmą|ósmą) rano)
    ({demand}|musi|muszą|ma być|mają być|ma to być) ...8 (jeszcze|najpóźniej) (dziś|dzisiaj) (wieczorem|do|przed|w nocy|rano|po południu|po godzinach)
    (proszę|prosimy|potrzebuję|potrzebujemy|musi|muszą|mają być) ...5 jeszcze (dziś|dzisiaj)
    jeszcze (dziś|dzisiaj) ...4 ({demand}|musi|musisz|ma być|do # )
    (musi|muszą|ma|mają) [to] (być|zostać) ...3 (dziś|dzisiaj|na dziś|na dzisiaj) (do|przed|wieczorem|zrobion*|gotow*|popraw*|$)
    (musi|musisz|ma|mają|muszą|ma to) być ...2 (gotow*|zrobion*|popraw*|załatwion*) ...2 (dziś|dzisiaj|na dziś|na dzisiaj|jutro)
    (musisz|musicie|musi pan|musi pani) [to] (skończyć|zrobić|poprawić|wysłać) ...2 (dziś|dzisiaj|teraz)
    ({demand}|muszę|chce) ...6 (jeszcze przed|zdążyć przed|do) (obiadem|lunchem|kolacją|obiadu|kolacji|północą|południem|świtem)
    nie (interesuje|obchodzi) mnie ...3 (że|czy|kolejka|wasza|pana|pani) ...8 (urlop*|niedziel*|sobot*|weekend*|święt*|kolejk*|termin*|wieczór|noc|późno)
    wiem że (jest|mamy|to|dziś|dzisiaj) ...3 (niedziel*|sobota|weekend|urlop*|święt*|późno|wigilia|#) ...2 ale
    // Scolding for no answer within hours
    (czemu|dlaczego|kiedy wreszcie|kiedy w końcu|kiedy łaskawie) ...4 (nie odpisuj*|nie odpowiad*|nie odbier*|nie odpisał*|nie reaguj*|nie oddzwani*|nie mam odpowiedzi|nikt nie|odpisze*|odpiszecie|odpowie|odpowiesz|oddzwoni)
    (pisał*|napisał*|wysłał*|dzwonił*|pytał*|poszedł|poszło|poszła) ...5 ({short-time} temu|# temu)
    (od|minęła|minęło|minęły|mija) [już|ponad|jakichś] {short-time} ...6 (cisz*|milcz*|nikt|nic|czekam|żadn*|nie ma|nie mam|nie dostał*|nie odp*|nie odb*|bez odpowiedzi|bez odzewu)
    (czekam|dzwonię|piszę|próbuję) ...6 od {short-time}
    (od rana|od południa|od wczoraj|cały dzień|pół dnia|od śniadania|od obiadu) ...5 (cisz*|milcz*|nikt|czekam|dzwoni*|nie odb*|nie odp*|nie można się|żadnej)
    (cisz*|milcz*|nikt nie|czekam|dzwonię|dzwonił*|nie odbier*|nie odpisuj*|żadnej odpowiedzi|brak odpowiedzi) ...4 (od rana|od południa|od śniadania|od obiadu|od {short-time})
    nie (odpisuj*|odbier*|odpowiad*) ...3 (od|już|drugą|trzecią) {short-time}
    (i|a|dalej|nadal|wciąż|ciągle) (cisza|zero odpowiedzi) [co|nic|$]
    dzwonił* [...2] (#|trzy|cztery|pięć|sześć|kilka|dziesięć) razy [...2] (od|w ciągu|przez|dziś|dzisiaj|i nikt|i nic|i cisza)
    (ile|ileż|jak długo) [jeszcze] (można|mam|mamy|się) [jeszcze] czeka*
    (dzwonię|piszę) [już|do pana|do pani] (trzeci|czwarty|piąty|szósty|drugi) raz ...4 (dziś|dzisiaj|w ciągu|od)
    (widzę|widziałem|widziałam) ...3 (przeczytał*|odczytał*|wyświetlił*|online|niebieskie ptaszki)
    (halo|haloo) , ...3 (pisał*|dzwonił*|jest tam|ktoś|żyj*|czekam|odbier*|odpis*)
    (odezwij|odezwijcie|odezwie) się [pan|pani] (w końcu|wreszcie)
    (odpisz|odpiszcie|odbierz|odbierzcie|oddzwoń) [mi] (w końcu|wreszcie|natychmiast|zaraz|od razu|szybko)
    // Pressing
    (trzeba|trzeba to|trzeba go) ...3 (w ciągu|w) {short-time}
    (muszę|musimy|chcę) (to|ją|go|je) [mieć|dostać] [mieć] (dziś|dzisiaj|jeszcze dziś|jutro rano|teraz|natychmiast)
    (ma pan|ma pani|masz|macie|mają państwo) [na to] czas do (końca dnia|wieczora|jutra|rana|południa)
    (oddzwonić|odpisać|odpowiedzieć) (zaraz po|natychmiast|od razu po)
    (da się|dasz radę|da pan radę|dacie radę|zdążysz|zdążycie) ...3 (do rana|na rano|do jutra|na jutro) , ...4 (musi|musisz|inaczej|nie ma)
    (pilne|pilnie) , ...3 (odezwij|oddzwoń|odpisz|proszę|potrzebuję|zadzwoń)
    (pilnie|pilne|bardzo pilnie|natychmiast) ({demand}|potrzebn*)
    (potrzebuję|potrzebujemy|proszę o|prosimy o) ...2 (pilnie|pilny kontakt|pilną odpowiedź|pilną odpowiedz|pilną reakcję|pilne przesłanie|pilne dostarczenie)
    (czekam|czekamy) (przy telefonie|przy komputerze|na linii|na telefon|na odpowiedź) ...3 (od|już|teraz|a|i|$)
    (kontrahent|klient|szef|prezes|zarząd|drukarnia|kurier|notariusz|bank) ...2 (czeka|siedzi|stoi) ...2 (na linii|nad głową|obok|na telefonie|przy mnie|naprzeciwko)
    (co się dzieje|i co|co jest) [$|z tym] [...2] (od rana|od godziny|czekam)
    (tak trudno|takie trudne|tak ciężko) ...1 (odpisać|odpowiedzieć|oddzwonić|odebrać)
    (nie ma|żadnej|innej) [...1] (dyskusji|opcji) ...3 (dziś|dzisiaj|jutro|natychmiast)
    (nie jutro|nie pojutrze) , ...2 (teraz|dziś|dzisiaj)
    (proszę|musisz|musi pan|musi pani) ...2 (zostać|siedzieć|usiąść) ...3 (po godzinach|do rana|od razu|w nocy|do tego od)
    bo (zaraz|za chwilę|za moment) (wchodzę|wychodzę|mam|zaczyna|jadę|wsiadam|wylatuj*)
    zanim (wsiądę|wyjdę|zamkną|skończę|wejdę|zacznie się) ...4
    pilne pilne
    (bardzo|mega|super|strasznie|ekstremalnie) pilne
    (nie może|nie mogę|nie możemy|nie mam czasu) [to] [dłużej] czekać
    (proszę|weź|musi*|macie) [się] [bardzo] (pospieszyć|pośpieszyć|pospiesz|pośpiesz) [się]
    (pospiesz|pośpiesz|pospieszcie|pośpieszcie) się
    ^ (ruchy|szybciutko|szybko szybko|tik-tak)
    (zegar|czas) (tyka|leci|goni)
    (absolutny|najwyższy|jako) priorytet [numer]
    (tracę|stracę|kończy mi się) [już] cierpliwość
    `,
  ),
];
