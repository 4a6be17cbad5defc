package dev.wirewatch.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is a language, or "und" where the text does not tell, and a text. */
class LanguageDetectorTest {

    private static final LanguageDetector LANGUAGES = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|The mayor said that the harbour would be closed in May, and all of the boats have to move.",
                "en|Harbour to close after storm, says mayor",
                "en|Man and son die in van fire near old port",
                "en|President Nguyễn Văn Bình met São Tomé's João Conceição and Nicaragua's Núñez y Peña in Ciudad de la Paz on Tuesday",
                "en|Der Hafen, the daily of the port of Bad Leer, said Jürgen Größer and Ödön Müller were in hospital",
                "en|“La vida es así,” Señora Núñez told reporters in the old town, where she has run a small café for 30 years.",
                "en|Les Amis du Port, a group of residents, has asked the city to keep the pier open until the end of the year.",
                "en|Al Noor, El Faro and Le Phare are among the lighthouses that will be sold",
                "de|Der Hafen wird im Mai geschlossen, sagte die Bürgermeisterin, und alle Boote müssen aus dem Hafen.",
                "de|Bürgermeisterin kündigt Schließung des Hafens an",
                "de|Streit um den Hafen: Was die Stadt jetzt plant",
                "fr|Le port sera fermé en mai, a déclaré la maire, et tous les bateaux doivent partir dans la semaine.",
                "fr|Le port ferme en mai, selon la maire",
                "fr|Grève des dockers : le port de nouveau bloqué ce lundi",
                "es|El puerto se cerrará en mayo, dijo la alcaldesa, y todos los barcos tienen que salir de la ciudad.",
                "es|La alcaldesa anuncia el cierre del puerto",
                "pt|O porto será fechado em maio, disse a prefeita, e todos os barcos têm de sair da cidade até ao fim do mês.",
                "pt|Prefeita anuncia o fechamento do porto em maio",
                "it|Il porto sarà chiuso a maggio, ha detto la sindaca, e tutte le barche devono lasciare la città.",
                "nl|De haven gaat in mei dicht, zei de burgemeester, en alle boten moeten uit de stad weg.",
                "ca|El port es tancarà al maig, va dir l'alcaldessa, i tots els vaixells han de sortir de la ciutat amb els seus propietaris.",
                "gl|O porto pecharase en maio, dixo a alcaldesa, e todos os barcos teñen que saír da cidade, segundo unha nota.",
                "sv|Hamnen stängs i maj, sade borgmästaren, och alla båtar måste flyttas från staden efter stormen.",
                "da|Havnen lukkes i maj, siger borgmesteren, og alle både skal flyttes væk fra byen efter stormen.",
                "no|Havnen stenges i mai, sier ordføreren, og alle båter må flyttes bort fra byen etter stormen.",
                "is|Höfninni verður lokað í maí, sagði bæjarstjórinn, og allir bátar þurfa að fara frá bænum eftir storminn.",
                "fi|Satama suljetaan toukokuussa, kertoo kaupunginjohtaja, ja kaikki veneet on siirrettävä pois myrskyn jälkeen.",
                "et|Sadam suletakse mais, ütles linnapea, ja kõik paadid peavad pärast tormi linnast ära minema, kuid mitte kohe.",
                "lv|Osta maijā tiks slēgta, sacīja mēre, un visas laivas pēc vētras būs jāpārvieto uz citu pilsētu.",
                "lt|Uostas gegužę bus uždarytas, sako merė, ir visi laivai po audros turi išplaukti iš miesto.",
                "pl|Port zostanie zamknięty w maju, powiedziała burmistrz, i wszystkie łodzie muszą opuścić miasto po burzy.",
                "cs|Přístav bude v květnu uzavřen, řekla starostka, a všechny lodě musí po bouři z města.",
                "sk|Prístav bude v máji zatvorený, povedala starostka, a všetky lode musia po búrke z mesta, ktoré ich nechce.",
                "sl|Pristanišče bo maja zaprto, je dejala županja, in vse ladje morajo po nevihti iz mesta, ker ni več varno.",
                "hr|Luka će biti zatvorena u svibnju, rekla je gradonačelnica, i svi brodovi moraju iz grada nakon oluje.",
                "sq|Porti do të mbyllet në maj, tha kryetarja, dhe të gjitha anijet duhet të largohen nga qyteti pas stuhisë.",
                "ro|Portul va fi închis în mai, a spus primărița, și toate bărcile trebuie să plece din oraș după furtună.",
                "hu|A kikötőt májusban bezárják, mondta a polgármester, és minden hajónak el kell hagynia a várost a vihar után.",
                "tr|Liman mayıs ayında kapatılacak, dedi belediye başkanı, ve bütün tekneler fırtınadan sonra şehirden ayrılacak.",
                "az|Liman may ayında bağlanacaq, deyib bələdiyyə sədri, və bütün qayıqlar fırtınadan sonra şəhəri tərk edəcək.",
                "id|Pelabuhan akan ditutup pada bulan Mei, kata wali kota, dan semua kapal harus keluar dari kota karena badai.",
                "ms|Pelabuhan akan ditutup pada bulan Mei, kata beliau, dan semua kapal mesti keluar daripada bandar kerana ribut.",
                "tl|Isasara ang daungan sa Mayo, ayon sa alkalde, at lahat ng mga bangka ay kailangang umalis sa lungsod.",
                "vi|Cảng sẽ đóng cửa vào tháng năm, thị trưởng cho biết, và tất cả tàu thuyền phải rời khỏi thành phố.",
                "sw|Bandari itafungwa mwezi wa tano, alisema meya, na boti zote lazima ziondoke katika mji baada ya dhoruba hiyo.",
                "so|Dekedda waa la xiri doonaa bisha Maajo, ayuu yiri duqu, oo dhammaan doonyaha waxaa laga rabaa in ay ka baxaan magaalada.",
                "ha|Za a rufe tashar a watan Mayu, in ji magajin gari, kuma duk jiragen ruwa ba su da wani wuri a cikin birnin.",
                "mt|Il-port se jingħalaq f'Mejju, qal is-sindku, u d-dgħajjes kollha għandhom jitilqu mill-belt wara l-maltempata li kienet qawwija.",
                "ga|Dúnfar an calafort i mí na Bealtaine, a dúirt an méara, agus caithfidh na báid ar fad imeacht as an mbaile.",
                "cy|Bydd y porthladd yn cau ym mis Mai, meddai'r maer, ac mae'n rhaid i'r cychod i gyd adael y dref ar ôl y storm.",
                "eu|Portua maiatzean itxiko dute, esan du alkateak, eta itsasontzi guztiek hiritik irten behar dute ekaitzaren ondoren, baina ez orain.",
                "ru|Порт закроется в мае, сообщила мэр города, и все лодки должны уйти после шторма.",
                "uk|Порт закриють у травні, повідомила мерка, і всі човни мають залишити місто після шторму.",
                "be|Порт закрыюць у траўні, сказала мэрка, і ўсе лодкі павінны пакінуць горад пасля буры.",
                "bg|Пристанището ще бъде затворено през май, каза кметицата, и всички лодки трябва да напуснат града след бурята.",
                "sr|Лука ће бити затворена у мају, рекла је градоначелница, и сви бродови морају да напусте град после олује.",
                "mk|Пристаништето ќе биде затворено во мај, рече градоначалничката, и сите бродови мора да го напуштат градот по бурата.",
                "ar|سيغلق الميناء في مايو، قالت رئيسة البلدية، وعلى جميع القوارب مغادرة المدينة بعد العاصفة.",
                "fa|بندر در ماه مه بسته می‌شود، شهردار گفت که همه قایق‌ها باید پس از طوفان شهر را ترک کنند.",
                "ur|بندرگاہ مئی میں بند ہو جائے گی، میئر نے کہا کہ طوفان کے بعد تمام کشتیوں کو شہر سے جانا ہے۔",
                "he|הנמל ייסגר במאי, אמרה ראש העיר, וכל הסירות חייבות לצאת מהעיר אחרי הסערה.",
                "el|Το λιμάνι θα κλείσει τον Μάιο, είπε η δήμαρχος, και όλα τα σκάφη πρέπει να φύγουν από την πόλη.",
                "hi|बंदरगाह मई में बंद होगा, महापौर ने कहा, और तूफान के बाद सभी नावों को शहर से जाना है।",
                "mr|बंदर मे महिन्यात बंद होणार आहे, असे महापौरांनी सांगितले आणि सर्व होड्या शहराबाहेर जातील.",
                "bn|মে মাসে বন্দর বন্ধ হবে, মেয়র বলেছেন।",
                "th|ท่าเรือจะปิดในเดือนพฤษภาคม นายกเทศมนตรีกล่าว",
                "ka|პორტი მაისში დაიხურება, თქვა მერმა.",
                "ja|港は五月に閉鎖されると市長は述べた。",
                "zh|市长表示,港口将于五月关闭。",
                "ko|항구는 5월에 폐쇄될 것이라고 시장이 말했다.",
                "und|Harbour closes",
                "und|Anna Lund, Otto Fenn, Mira Moss",
                "und|1-0 2-1 3-3",
            })
    void theLanguageIsGuessed(String language, String text) {
        assertThat(LANGUAGES.guess(text).orElse("und")).isEqualTo(language);
    }

    @Test
    void aTextInCapitalsIsReadLikeAnother() {
        assertThat(LANGUAGES.guess("THE MAYOR SAID THAT THE HARBOUR WOULD BE CLOSED"))
                .contains("en");
        assertThat(LANGUAGES.guess("LE PORT SERA FERMÉ EN MAI, A DÉCLARÉ LA MAIRE"))
                .contains("fr");
    }

    @Test
    void anEnglishTextWithAForeignQuotationStaysEnglish() {
        assertThat(
                        LANGUAGES.guess(
                                "“Der Hafen wird im Mai geschlossen”, the mayor said in a statement on Monday, and all of"
                                        + " the boats will have to go. She did not say where they would go or who would pay for it."))
                .contains("en");
    }
}
