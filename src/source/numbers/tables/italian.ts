/** Italian. Compounds are taken apart. */
export const italian = `
endings o a i e
0? zero
1? un uno una
2 due
2? entrambi entrambe doppio doppia raddoppiare raddoppiato paio coppia ambedue
3 tre
4 quattro
5 cinque
6 sei
7 sette
8 otto
9 nove
10 dieci
11 undici
12 dodici
13 tredici
14 quattordici
15 quindici
16 sedici
17 diciassette
18 diciotto
19 diciannove
20 venti vent
30 trenta trent
40 quaranta quarant
50 cinquanta cinquant
60 sessanta sessant
70 settanta settant
80 ottanta ottant
90 novanta novant
*100 cento cent
*1000 mille mila
*1000? migliaia
*1000000 milione milioni
*1000000000 miliardo miliardi mld
*1000000000000 trilione trilioni
~100 centinaio centinaia
~1000 migliaio
~10 decina decine
~12 dozzina dozzine
~15 quindicina
~20 ventina
~30 trentina
1.? prim+
2.? second+
3.? terz+
4.? quart+
5. quint+
6. sest+
7. settim+
8. ottav+
9. non+
10. decim+
20. ventesim+
/2? metà mezzo mezza
/3? terzo terzi
/4? quarto quarti
not non
and e
percent per_cento
month:1 gennaio
month:2 febbraio
month:3 marzo
month:4 aprile
month:5 maggio
month:6 giugno
month:7 luglio
month:8 agosto
month:9 settembre
month:10 ottobre
month:11 novembre
month:12 dicembre
clockbefore alle_ore ore alle
about circa quasi oltre più_di meno_di
century secolo secoli
unit:km chilometro chilometri km
unit:m metro metri m
unit:cm centimetro centimetri cm
unit:mi miglio miglia
unit:ft piede piedi
unit:kg chilo chili chilogrammo chilogrammi kg
unit:g grammo grammi g
unit:t tonnellata tonnellate
unit:ha ettaro ettari
unit:acre acro acri
unit:km2 chilometri_quadrati
unit:m2 metri_quadrati metri_quadri
unit:l litro litri
unit:barrel barile barili
unit:second secondi
unit:minute minuto minuti
unit:hour ora ore
unit:day giorno giorni
unit:week settimana settimane
unit:month mese mesi
unit:year anno anni
unit:decade decennio decenni
unit:century secolo secoli
currency:USD dollaro dollari
currency:EUR euro
currency:GBP sterlina sterline
currency:JPY yen
currency:CNY yuan
`
