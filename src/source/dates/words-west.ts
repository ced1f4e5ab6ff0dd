/**
 * Words of dates by language, in the form that `readWords` reads: languages of Europe and America.
 *
 * A line starts with its key. Months (January first) and weekdays (Sunday first) are parted by bars; `relative` and `month` give a number
 * and words. In a form, `_` is a space, `/` parts a stem from its endings, and a form that ends in `?` is a date only beside a
 * number or a word of `before` or `after`, one that ends in `!` only beside a number. `and` stands between the days of a list, `link` between day, month and year.
 */
export const westernWords: Readonly<Record<string, string>> = {
  en: `
months January Jan! | February Feb | March? Mar! | April Apr | May? | June Jun! | July Jul! | August Aug | September Sept Sep | October Oct | November Nov | December Dec
not Sunday_Times Sunday_Telegraph Sunday_Express Sunday_Mirror Sunday_Mail Sunday_Post Sunday_World Sunday_Independent Sunday_Herald Sunday_Age Mail_on_Sunday Sun_on_Sunday Scotland_on_Sunday Independent_on_Sunday
weekdays Sunday/,s Sun! | Monday/,s Mon! | Tuesday/,s Tue! Tues! | Wednesday/,s Wed! | Thursday/,s Thu! Thur! Thurs! | Friday/,s Fri! | Saturday/,s Sat! Sabbath? Shabbat?
relative -2 day_before_yesterday
relative -1 yesterday last_night
relative 0 today tonight this_morning this_afternoon this_evening
relative 1 tomorrow
relative 2 day_after_tomorrow
relative ? next_day following_day previous_day day_before day_after day_earlier day_later same_day
month -1 last_month
month 0 this_month
month 1 next_month
month ? following_month previous_month same_month month_earlier month_later
before in of by since until till before after from to through last this next past early late mid between during every each and on around about ending
and and to or through until
link of the in year st nd rd th
case upper`,
  es: `
months enero ene! | febrero feb! | marzo mar! | abril abr! | mayo | junio jun! | julio jul! | agosto ago! | septiembre setiembre sept! sep! | octubre oct! | noviembre nov! | diciembre dic!
weekdays domingo/,s dom! | lunes lun! | martes mar! | miércoles mié! | jueves jue! | viernes vie! | sábado/,s sáb!
relative -2 anteayer antes_de_ayer
relative -1 ayer anoche
relative 0 hoy esta_mañana esta_tarde esta_noche
relative 2 pasado_mañana
relative 1 mañana
not la_mañana
relative ? día_siguiente día_anterior víspera mismo_día
month -1 mes_pasado pasado_mes
month 0 este_mes presente_mes
month 1 próximo_mes mes_próximo mes_que_viene
before el en de desde hasta este pasado próximo
and y al a hasta o
link de del año mes
first primero
case lower`,
  fr: `
months janvier janv! | février févr! fév! | mars mar! | avril avr! | mai | juin | juillet juil! | août | septembre sept! | octobre oct! | novembre nov! | décembre déc!
weekdays dimanche/,s dim! | lundi/,s lun! | mardi/,s mar! | mercredi/,s mer! | jeudi/,s jeu! | vendredi/,s ven! | samedi/,s sam!
relative -2 avant_hier
relative -1 hier
relative 0 aujourd_hui ce_matin cet_après_midi ce_soir
relative 1 demain
relative 2 après_demain
relative ? lendemain veille jour_même surlendemain
month -1 mois_dernier
month 0 ce_mois
month 1 mois_prochain
before en de le du ce depuis jusqu fin début
and et au à ou
link de en l an er
first premier
case lower`,
  de: `
endings monat ,s,anfang,ende,mitte
endings tag ,s,abend,abends,morgen,nacht,nachmittag,nachmittags,vormittag,mittag,früh,en
months Januar//monat Jänner Jan! | Februar//monat Feber! Feb! | März/,es | April//monat Apr! | Mai//monat | Juni//monat Jun! | Juli//monat Jul! | August//monat Aug! | September//monat Sept! Sep! | Oktober//monat Okt! | November//monat Nov! | Dezember//monat Dez!
weekdays Sonntag//tag So! | Montag//tag Mo! | Dienstag//tag Di! | Mittwoch//tag Mi! | Donnerstag//tag Do! | Freitag//tag Fr! | Samstag//tag Sonnabend//tag Sa!
relative -2 vorgestern
relative -1 gestern
relative 0 heute heutige/,n,r,s
relative 1 morgen?
not Bild_am_Sonntag Welt_am_Sonntag Zeitung_am_Sonntag Heute_am_Sonntag NZZ_am_Sonntag
not am_Morgen jeden_Morgen guten_Morgen der_Morgen den_Morgen dem_Morgen Morgens
relative 2 übermorgen
relative ? Vortag Folgetag tags_darauf tags_zuvor
month -1 letzten_Monat vergangenen_Monat
month 0 diesen_Monat diesem_Monat
month 1 nächsten_Monat kommenden_Monat
before im am vom zum bis seit ab Anfang Ende Mitte
and und bis oder zum
link des Jahres
first ersten erster erste
case upper`,
  it: `
months gennaio genn! gen! | febbraio febbr! feb! | marzo mar! | aprile apr! | maggio magg! | giugno giu! | luglio lug! | agosto ago! | settembre sett! set! | ottobre ott! | novembre nov! | dicembre dic!
weekdays domenica domeniche dom! | lunedì lun! | martedì mar! | mercoledì mer! | giovedì gio! | venerdì ven! | sabato sabati sab!
relative -2 l_altro_ieri altroieri
relative -1 ieri
relative 0 oggi stamattina stasera stanotte
relative 1 domani
relative 2 dopodomani
relative ? giorno_dopo giorno_prima indomani giorno_successivo giorno_precedente vigilia
month -1 mese_scorso scorso_mese
month 0 questo_mese
month 1 prossimo_mese mese_prossimo
before il in di da dal a al del dello lo scorso prossimo fine inizio
and e al a o ed
link di del dell anno
first primo
case lower`,
  pt: `
months janeiro jan! | fevereiro fev! | março mar! | abril abr! | maio mai! | junho jun! | julho jul! | agosto ago! | setembro set! | outubro out! | novembro nov! | dezembro dez!
weekdays domingo/,s dom! | segunda_feira segundas_feiras segunda? | terça_feira terças_feiras terça? | quarta_feira quartas_feiras quarta? | quinta_feira quintas_feiras quinta? | sexta_feira sextas_feiras sexta? | sábado/,s sáb!
relative -2 anteontem
relative -1 ontem
relative 0 hoje esta_manhã esta_noite
relative 1 amanhã
relative 2 depois_de_amanhã
relative ? dia_seguinte dia_anterior véspera mesmo_dia
month -1 mês_passado
month 0 este_mês neste_mês deste_mês
month 1 próximo_mês mês_que_vem
before na nesta desta em última próxima desde até
and e a ao ou
link de do ano mês
first primeiro
case lower`,
  ru: `
endings soft ь,я,ю,е,ем,ём
endings n ий,яя,его,ей,ему,юю,им,ем,ие,их,ими
endings y ый,ая,ого,ой,ому,ую,ым,ом,ые,ых,ыми
endings sk ий,ая,ого,ой,ому,ую,им,ом,ие,их,ими,ое
endings k ,а,у,ом,е,и,ам
months январ//soft январск//sk янв! | феврал//soft февральск//sk фев! февр! | март/,а?,у,ом,е мартовск//sk мар! | апрел//soft апрельск//sk апр! | ма/й,я,ю,е,ем майск//sk | июн//soft июньск//sk | июл//soft июльск//sk | август/,а,у,ом,е августовск//sk авг! | сентябр//soft сентябрьск//sk сент! сен! | октябр//soft октябрьск//sk окт! | ноябр//soft ноябрьск//sk ноя! нояб! | декабр//soft декабрьск//sk дек!
weekdays воскресень/е,я,ю,ем,ям воскресн//y вс! | понедельник//k понедельничн//y пн! | вторник//k вт! | сред/а?,у?,ы?,е?,ой?,ам? ср! | четверг//k четвергов//y чт! | пятниц/а,у,ы,е,ей,ам пятничн//y пт! | суббот/а,у,ы,е,ой,ам субботн//n сб!
relative -2 позавчера
relative -1 вчера вчерашн/ий,его,ему,ем,яя,ей,юю,ее
relative 0 сегодня сегодняшн/ий,его,ему,ем,яя,ей,юю,ее
relative 1 завтра
relative 2 послезавтра
relative ? накануне на_следующий_день следующий_день тот_же_день днем_ранее днём_ранее
month -1 прошлом_месяце прошлого_месяца
month 0 этом_месяце этого_месяца текущего_месяца нынешнего_месяца
month 1 следующем_месяце
before в во к с со до от на эту этой прошлую прошлой следующую ближайшую минувшую каждую по утро вечер ночь утром вечером начале конце середине начала конца середины
and и по до или
link го е ого
case lower`,
  uk: `
endings en ень,ня,ню,нем,ні
months січ//en січ! | лют/ий?,ого?,ому? | берез//en | квіт//en | трав//en | черв//en | лип//en | серп//en | верес//en | жовт//en | листопад/,а,у,ом,і | груд//en
weekdays неділ/я,ю,і,ею,ям нд! | понеділ/ок,ка,ку,ком,ки пн! | вівтор/ок,ка,ку,ком,ки вт! | серед/а?,у?,и?,і?,ою? ср! | четвер четверг/а,у,ом,и чт! | п_ятниц/я,ю,і,ею,ям пт! | субот/а,у,и,і,ою,ам сб!
relative -2 позавчора
relative -1 вчора учора
relative 0 сьогодні
relative 1 завтра
relative 2 післязавтра
relative ? напередодні наступного_дня
month -1 минулого_місяця
month 0 цього_місяця
month 1 наступного_місяця
before в у до з від на цю минулої минулу наступної по
and і й та по до або
link го е
case lower`,
  tr: `
months Ocak Oca! | Şubat Şub! | Mart | Nisan Nis! | Mayıs | Haziran Haz! | Temmuz Tem! | Ağustos Ağu! | Eylül Eyl! | Ekim | Kasım | Aralık Ara!
weekdays Pazar Pazar_günü | Pazartesi | Salı | Çarşamba | Perşembe | Cuma | Cumartesi
relative -2 evvelsi_gün önceki_gün
relative -1 dün
relative 0 bugün
relative 1 yarın
relative 2 öbür_gün ertesi_gün
month -1 geçen_ay
month 0 bu_ay
month 1 gelecek_ay önümüzdeki_ay
before geçen bu her
after günü ayında ayı
and ve ile
case upper`,
  nl: `
months januari jan! | februari feb! | maart mrt! | april apr! | mei | juni jun! | juli jul! | augustus aug! | september sept! sep! | oktober okt! | november nov! | december dec!
weekdays zondag/,en,avond,ochtend,middag | maandag/,en,avond,ochtend,middag | dinsdag/,en,avond,ochtend,middag | woensdag/,en,avond,ochtend,middag | donderdag/,en,avond,ochtend,middag | vrijdag/,en,avond,ochtend,middag | zaterdag/,en,avond,ochtend,middag
relative -2 eergisteren
relative -1 gisteren
relative 0 vandaag vanavond vanmorgen
relative 1 morgen?
relative 2 overmorgen
month -1 vorige_maand
month 0 deze_maand
month 1 volgende_maand
before in van op sinds tot vanaf
and en tot
link van
case lower`,
  pl: `
months stycz/eń,nia,niu,niem | lut/y?,ego?,ym? | marzec marc/a,u,em | kwie/cień,tnia,tniu,tniem | maj/,a,u,em | czerw/iec,ca,cu,cem | lip/iec,ca?,cu,cem | sierp/ień,nia,niu,niem | wrze/sień,śnia,śniu,śniem | październik/,a,u,iem | listopad/,a,zie,em | grud/zień,nia,niu,niem
weekdays niedziel/a,ę,i,ą,e | poniedział/ek,ku,kiem,ki | wtor/ek,ku,kiem,ki | środ/a,ę,y,zie,ą | czwart/ek,ku,kiem,ki | piąt/ek,ku,kiem,ki | sobot/a,ę,y,ą,nia,niej
relative -2 przedwczoraj
relative -1 wczoraj
relative 0 dziś dzisiaj
relative 1 jutro
relative 2 pojutrze
month -1 ubiegłym_miesiącu zeszłym_miesiącu
month 0 tym_miesiącu
month 1 przyszłym_miesiącu
before w we z do od na
and i do lub a
link roku
case lower`,
  cs: `
months led/en,na,nu,nem | únor/,a,u,em | březen březn/a,u,em | duben dubn/a,u,em | květ/en,na,nu,nem | červen červn/a,u,em | červenec července červenci | srpen srpn/a,u,em | září | říjen říjn/a,u,em | listopad/,u,em | prosinec prosinc/e,i,em
weekdays neděl/e,i,í,ní,ního,nímu,ním | pondělí pondělk/u | úter/ý,ní,ka,ek,ního,nímu,ním | střed/a,u,y,ou,ě | čtvrt/ek,ku,kem,ka,eční | pát/ek,ku,kem,eční,ečního | sobot/a,u,y,ou,ě,ní,ního,nímu,ním
relative -2 předevčírem
relative -1 včera
relative 0 dnes
relative 1 zítra
relative 2 pozítří
month -1 minulý_měsíc
month 0 tento_měsíc
month 1 příští_měsíc
before v ve od do na
and a až nebo do
link roku
case lower`
}
