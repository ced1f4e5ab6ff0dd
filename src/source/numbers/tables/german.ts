/** German. Compounds are taken apart. */
export const german = `
endings e er en es em
0? null
1? ein eine einen einem einer eines eins
2 zwei zweien zweier
2? beide beiden beider beides zweimal doppelt doppelte doppelten verdoppelt verdoppeln zwo paar duo zu_zweit zweit
3 drei dreien
3? dreimal dreifach dreifache trio dritt
4 vier vieren
3? dreier
4? halbfinal*
8? viertelfinal*
16? achtelfinal*
32? sechzehntelfinal*
25? vierteljahrhundert*
50? halbes_Jahrhundert halben_Jahrhundert halben_Jahrhunderts
250? vierteljahrtausend*
4? vierer
5? fünfer
6? sechser
7? siebener
8? achter
9? neuner
10? zehner
11? elfer
4? viermal vierfach viert
5 fünf
6 sechs
7 sieben
8 acht
9 neun
10 zehn
11 elf
12 zwölf
13 dreizehn
14 vierzehn
15 fünfzehn
16 sechzehn
17 siebzehn
18 achtzehn
19 neunzehn
20 zwanzig
30 dreißig
40 vierzig
50 fünfzig
60 sechzig
70 siebzig
80 achtzig
90 neunzig
20? zwanzigern zwanziger zwanzigerjahre zwanzigerjahren
30? dreißigern dreißiger
40? vierzigern vierziger
50? fünfzigern fünfziger
60? sechzigern sechziger sechzigerjahre sechzigerjahren
70? siebzigern siebziger siebzigerjahre siebzigerjahren
80? achtzigern achtziger achtzigerjahre achtzigerjahren
90? neunzigern neunziger neunzigerjahre neunzigerjahren
*100 hundert
*1000 tausend
*100? hunderte hunderten
*1000? tausende tausenden
*1000000 million millionen mio
*1000000000 milliarde milliarden mrd
*1000000000000 billion billionen
~12 dutzend dutzende dutzenden
1.? erst+ erstmals erstens
2.? zweit+ zweitens
3.? dritt+ drittens
4. viert+
5. fünft+
6. sechst+
7. siebt+ siebent+
8.? acht+
9. neunt+
10. zehnt+
11. elft+
12. zwölft+
13. dreizehnt+
14. vierzehnt+
15. fünfzehnt+
16. sechzehnt+
17. siebzehnt+
18. achtzehnt+
19. neunzehnt+
20. zwanzigst+
30. dreißigst+
40. vierzigst+
50. fünfzigst+
60. sechzigst+
70. siebzigst+
80. achtzigst+
90. neunzigst+
100. hundertst+
1000. tausendst+
/2? halb halbe halben halber halbes hälfte hälften
/3? drittel dritteln
/4? viertel vierteln
/5 fünftel
/10 zehntel
1.5 anderthalb eineinhalb
2.5 zweieinhalb
3.5 dreieinhalb
2- zwei doppel
2- zweit
3- drei dritt
4- vier viert
5- fünf
6- sechs
7- sieben
8- acht
9- neun
10- zehn
11- elf
12- zwölf
20- zwanzig
30- dreißig
50- fünfzig
100- hundert
1000- tausend
1000000- millionen
not achtet achte_auf
and und
percent prozent prozentpunkte prozentpunkten
month:1 januar jänner
month:2 februar
month:3 märz
month:4 april
month:5 mai
month:6 juni
month:7 juli
month:8 august
month:9 september
month:10 oktober
month:11 november
month:12 dezember
clock uhr
about etwa rund fast knapp circa ca ungefähr mehr_als über
century jahrhundert jahrhunderts jahrhunderte jh
unit:km kilometer kilometern km
unit:m meter metern m
unit:cm zentimeter zentimetern cm
unit:mm millimeter mm
unit:mi meile meilen
unit:ft fuß
unit:in zoll
unit:yd yard yards
unit:kg kilo kilogramm kg
unit:g gramm g
unit:mg milligramm mg
unit:t tonne tonnen
unit:lb pfund
unit:ha hektar ha
unit:acre acre acres
unit:km2 quadratkilometer quadratkilometern
unit:m2 quadratmeter quadratmetern
unit:mi2 quadratmeilen quadratmeile
unit:l liter litern l
unit:ml milliliter ml
unit:gal gallonen
unit:barrel barrel fass
unit:m3 kubikmeter kubikmetern
unit:kmh km_h stundenkilometer kilometer_pro_stunde
unit:mph meilen_pro_stunde
unit:degree grad
unit:C grad_Celsius c
unit:F fahrenheit grad_Fahrenheit
unit:second sekunde sekunden
unit:minute minute minuten
unit:hour stunde stunden
unit:day tag tage tagen
unit:week woche wochen
unit:month monat monate monaten monats
unit:year jahr jahre jahren
unit:decade jahrzehnt jahrzehnte jahrzehnten
unit:century jahrhundert jahrhunderte jahrhunderten
currency:USD dollar us_dollar
currency:EUR euro
currency:GBP pfund_sterling britische_pfund
currency:JPY yen
currency:CNY yuan
currency:RUB rubel
currency:CHF franken
`
