import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  ...listPhrases(
    {},
    `
    to [jest] [tylko|wyłącznie|oczywiście|ewidentnie|i tak|więc] (wasza|twoja|pana|pani|państwa|pańska) (wina|winą|odpowiedzialność|sprawka|fuszerka|porażka|zaniedbanie)
    (,|a|i|więc|jest|bo|^) (wasza|twoja|pańska) (wina|sprawka) ...3
    (wina|odpowiedzialność) [...2] (leży po waszej stronie|leży po państwa stronie|jest po waszej stronie|spoczywa na|spada na was|po pana stronie|ponosi)
    to (jest|jest moim zdaniem) (wina|winą|błąd) (pana|pani|wasz|wasza|agencji|waszej|kancelarii|biura)
    (obwiniam|obwiniamy|obciążymy|obciążam) (was|pana|panią|ciebie|państwa|za to|kosztem)
    (trzeba|należało) było [mnie|nas|mi|nam|to|mnie było|...2] (mocniej|głośniej|przekon*|ostrzec|powstrzymać|uprzedzić|odmówić|zabronić|przypom*|powiedzieć|pilnować|uprzeć|nalegać|jechać|nie pozwolić|dopilnować|wyperswadować)
    trzeba (mnie|nas|mi|nam) było (mocniej|głośniej|przekon*|ostrzec|powstrzymać|uprzedzić|zabronić|przypom*|pilnować) ...3
    (powinieneś|powinnaś|powinniście|powinien pan|powinna pani|pan powinien|pani powinna|powinni państwo|powinien się pan|powinna mieć pani|powinniście byli|agencj* powinna|księgowa powinna) [był*|była|byli] [...2] (przewidzieć|domyślić|przypomnieć|przypominać|powstrzymać|ostrzec|zabronić|nalegać|dopilnować|pilnować|wiedzieć|odmówić|sprawdzić|wyłap*|postawić na swoim|mnie|sposób|zaprotestować|uprzeć)
    (mogłeś|mogłaś|mogliście|mógł pan|mogła pani|jak mogliście|jak mogłeś|jak pan mógł|jak pani mogła) ...3 (zabronić|powstrzymać|ostrzec|uprzedzić|przypomnieć|pozwolić|mi tego|mnie|głośniej|nalegać|dopuścić)
    (czemu|dlaczego) ...2 (mnie|nas|mi|nikt mi) nie (powstrzymał*|ostrzegł*|zabronił*|uprzedził*|odmówił*|przypomniał*|zatrzymał*)
    (dlaczego|czemu) [...2] nie (powstrzymał*|ostrzegł*|zabronił*|uprzedził*|przypomniał*|odmówił*) ...3
    (nikt) (mnie|nas|mi) nie (ostrzegł|powstrzymał|zabronił|uprzedził|przypomniał) ...4
    (^|,|i|a|bo|to|teraz|tylko|wszystko) przez (was|ciebie|pana|panią|państwa|pani|waszą|waszej) ...3 (straci*|przegra*|musi*|wyszed*|wyszł*|mam|mamy|nie|termin|jest|zawali*|blamaż|wygląd*|opóźni*|straciliśmy)
    (gdyby|gdybyś|gdybyście) [pan|pani|mnie|nie] ...2 (mnie|nas|mocniej|bardziej|nie ty|lepiej) ...2 (przekon*|powstrzym*|ostrzeg*|uprzedzi*|dopilnow*|pilnow*|stanowcz*|przypom*|nalega*|zablokow*) ...6
    (ostrzegał*|odradzał*|uprzedzał*) [pan|pani|mnie|mi|nas|wiem] ...4 , (ale|jednak|lecz|tylko) ...6 (wina|powin*|mógł|mogł*|trzeba|odpowiada*|przez|pan|pani|ty)
    (wiem|choć|mimo że|chociaż) , [że] ...2 (ostrzegał*|odradzał*|mówiłeś|uprzedzał*) ...6 (ale|wina|powin*|mogłeś|mógł)
    za (to|utratę|opóźnienie|bałagan|straty|szkodę|błąd|tę stratę) ...8 (odpowiada pan|odpowiada pani|odpowiadacie|odpowiadasz|odpowiada kancelaria|pan odpowiada|pani odpowiada|wy odpowiadacie|odpowiada więc|ponosicie|ponosi pan|ponosi pani|ponosi państwa)
    (ktoś|ktos) [...3] (za to|za ten|za tę) ...3 (odpowiadać|odpowiedzieć|beknąć|zapłacić) ...6
    (kazałem|kazałam|nalegałem|nalegałam|uparłem się|uparłam się|odrzuciliśmy|odrzuciłem|odrzuciłam|zignorowałem|nie posłuchałem|nie posłuchałam|zapomniałem|zapomniałam|nie wysłałem|nie wysłałam|nie chciałem|nie chciałam) ...8 , (ale|więc|a|jednak) ...4 (wasza|twoja|pana|pani|powin*|wina|przez was|przez pana|przez panią|odpowiada*|pan mógł|wy|to wy|to pani|to pan|trzeba)
    (to|bo) (pan|pani|wy|ty|państwo) ...2 (zawalił*|zawaliliście|zawinił*|zawiniliście|dopuścił*|dopuściliście|pozwolił*|nie dopilnował*|pan zawalił)
    (nie dopilnowałeś|nie dopilnowałaś|nie dopilnował pan|nie dopilnowała pani|nie dopilnowaliście|dopuściliście|dopuścił pan|dopuściła pani|umywa* ręce|umywać ręce|umywacie) ...4
    (na was|na pana|na panią|na ciebie|na państwa) (spada|spadnie|ciąży|idzie) ...3
    (pana|pani|wasze|twoje|państwa) zaniedbanie
    od czego (jest|są|pana|panią|was) ...4
    (skoro) (wiedziałeś|wiedzieliście|wiedział pan|wiedziała pani|pan wiedział|pani wiedziała) ...6 (czemu|to czemu|trzeba|dlaczego|po co) ...4
    `,
  ),
];
