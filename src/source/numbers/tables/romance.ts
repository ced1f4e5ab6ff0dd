/** French. */
export const french = `
0? zéro
1? un une
2 deux
2? deuxièmement double doublé doubler doubles paire couple duo binôme
3 trois
3? triple triples tripler triplé trio
4? quadruple quadruples
5? quintuple quintuples
1000? millénaire millénaires
17 dix_sept
18 dix_huit
19 dix_neuf
2- bi
3- tri
4- quadri
4 quatre
5 cinq
6 six
7 sept
8 huit
9 neuf
10 dix
11 onze
12 douze
13 treize
14 quatorze
15 quinze
16 seize
20 vingt vingts
30 trente
40 quarante
50 cinquante
60 soixante
70 septante
80 huitante octante
90 nonante
*100 cent cents
*1000 mille milliers
*1000000 million millions
*1000000000 milliard milliards
*1000000000000 billion billions
~100 centaine centaines
~10 dizaine dizaines
~12 douzaine douzaines
~15 quinzaine
~20 vingtaine
~30 trentaine
~40 quarantaine
~50 cinquantaine
~60 soixantaine
~1000 millier
1.? premier première premiers premières premièrement
2.? deuxième deuxièmes second seconde seconds secondes
3.? troisième troisièmes
4. quatrième
5. cinquième
6. sixième
7. septième
8. huitième
9. neuvième
10. dixième
11. onzième
12. douzième
13. treizième
14. quatorzième
15. quinzième
16. seizième
17. dix_septième
18. dix_huitième
19. dix_neuvième
20. vingtième
30. trentième
100. centième
1000. millième
/2? moitié demi demie
/3? tiers
/4? quart quarts
1x? une_fois
2x? deux_fois
not neuf_et nouveau_neuf
and et
percent pour_cent pourcent pourcents
month:1 janvier
month:2 février
month:3 mars
month:4 avril
month:5 mai
month:6 juin
month:7 juillet
month:8 août
month:9 septembre
month:10 octobre
month:11 novembre
month:12 décembre
clock h heures_du_matin heures_du_soir
about environ près_de presque quelque plus_de moins_de autour_de
yearbefore année années
century siècle siècles s
unit:km kilomètre kilomètres km
unit:m mètre mètres m
unit:cm centimètre centimètres cm
unit:mm millimètre millimètres mm
unit:mi mile miles mille_marin
unit:ft pied pieds
unit:in pouce pouces
unit:yd yard yards
unit:kg kilo kilos kilogramme kilogrammes kg
unit:g gramme grammes g
unit:mg milligramme milligrammes mg
unit:t tonne tonnes
unit:lb livre livres
unit:ha hectare hectares ha
unit:acre acre acres
unit:km2 kilomètres_carrés km_carrés kilomètre_carré
unit:m2 mètres_carrés mètre_carré
unit:mi2 miles_carrés
unit:l litre litres l
unit:ml millilitre millilitres ml
unit:barrel baril barils
unit:m3 mètres_cubes mètre_cube
unit:kmh km_h kilomètres_heure
unit:mph miles_à_l_heure miles_par_heure
unit:degree degrés degré
unit:C degrés_Celsius c
unit:F fahrenheit
unit:minute minute minutes min
unit:hour heure heures
unit:day jour jours
unit:week semaine semaines
unit:month mois
unit:year an ans année années
unit:decade décennie décennies
unit:century siècle siècles
currency:USD dollar dollars
currency:EUR euro euros
currency:GBP livres_sterling livre_sterling
currency:JPY yen yens
currency:CNY yuan yuans
currency:RUB rouble roubles
currency:CHF francs_suisses
`
/** Spanish. */
export const spanish = `
endings o a os as
0? cero
1? un uno una
2 dos
2? ambos ambas doble dobles duplicar duplicó duplicado par pareja dúo
3 tres
3? triple triples trío triplicar triplicó
4? cuádruple
5? quíntuple
1000? milenio milenios milenari+
20? veintes veinteañer+
30? treintañer+
2- bi
3- tri
4- cuadri
4 cuatro
5 cinco
6 seis
7 siete
8 ocho
9 nueve
10 diez
11 once
12 doce
13 trece
14 catorce
15 quince
16 dieciséis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte
21 veintiuno veintiún veintiuna
22 veintidós
23 veintitrés
24 veinticuatro
25 veinticinco
26 veintiséis
27 veintisiete
28 veintiocho
29 veintinueve
30 treinta
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa
*100 cien ciento
200 doscient+
300 trescient+
400 cuatrocient+
500 quinient+
600 seiscient+
700 setecient+
800 ochocient+
900 novecient+
*1000 mil
*1000? miles
*1000000 millón millones
*1000000000 millardo millardos
*1000000000000 billón billones
~100 centenar centenares cientos
~1000 millar millares
~10 decena decenas
~12 docena docenas
~15 quincena
~20 veintena
1.? primer primer+
2.? segund+
3.? tercer tercer+
4. cuart+
5. quint+
6. sext+
7. séptim+
8. octav+
9. noven+
10. décim+
11. undécim+
12. duodécim+
20. vigésim+
/2? mitad medio media
/3? tercio tercios
/4? cuarto cuartos
1x? una_vez
2x? dos_veces
and y
point coma
percent por_ciento
month:1 enero
month:2 febrero
month:3 marzo
month:4 abril
month:5 mayo
month:6 junio
month:7 julio
month:8 agosto
month:9 septiembre setiembre
month:10 octubre
month:11 noviembre
month:12 diciembre
clockbefore a_las las_las
clock horas h hs de_la_mañana de_la_tarde de_la_noche
about casi unos unas alrededor_de cerca_de aproximadamente más_de menos_de
yearbefore año años década

unit:km kilómetro kilómetros km
unit:m metro metros m
unit:cm centímetro centímetros cm
unit:mm milímetro milímetros mm
unit:mi milla millas
unit:ft pie pies
unit:in pulgada pulgadas
unit:yd yarda yardas
unit:kg kilo kilos kilogramo kilogramos kg
unit:g gramo gramos g
unit:mg miligramo miligramos mg
unit:t tonelada toneladas
unit:lb libra libras
unit:ha hectárea hectáreas ha
unit:acre acre acres
unit:km2 kilómetros_cuadrados kilómetro_cuadrado
unit:m2 metros_cuadrados metro_cuadrado
unit:mi2 millas_cuadradas
unit:l litro litros l
unit:ml mililitro mililitros ml
unit:barrel barril barriles
unit:m3 metros_cúbicos
unit:kmh km_h kilómetros_por_hora
unit:mph millas_por_hora
unit:degree grados grado
unit:C grados_Celsius grados_centígrados c
unit:F fahrenheit
unit:second segundos
unit:minute minuto minutos min
unit:hour hora horas h
unit:day día días
unit:week semana semanas
unit:month mes meses
unit:year año años
unit:decade década décadas
unit:century siglo siglos
currency:USD dólar dólares
currency:EUR euro euros
currency:GBP libras_esterlinas
currency:JPY yenes yen
currency:CNY yuan yuanes
currency:RUB rublo rublos
currency:MXN peso pesos
`
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
4. quart+
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
yearbefore anno anni nel del dal
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
/** Portuguese. */
export const portuguese = `
endings o a os as
0? zero
1? um uma
2 dois duas
2? ambos ambas dobro dupla duplo par casal duplicar
3 três
3? triplo trio
4 quatro
5 cinco
6 seis
7 sete
8 oito
9 nove
10 dez
11 onze
12 doze
13 treze
14 catorze quatorze
15 quinze
16 dezesseis dezasseis
17 dezessete dezassete
18 dezoito
19 dezenove dezanove
20 vinte
30 trinta
40 quarenta
50 cinquenta
60 sessenta
70 setenta
80 oitenta
90 noventa
*100 cem cento
200 duzent+
300 trezent+
400 quatrocent+
500 quinhent+
600 seiscent+
700 setecent+
800 oitocent+
900 novecent+
*1000 mil
*1000? milhares
*1000000 milhão milhões
*1000000000 bilhão bilhões
*1000000000000 trilhão trilhões
~100 centena centenas
~1000 milhar
~10 dezena dezenas
~12 dúzia dúzias
1.? primeir+
2.? segund+
3.? terceir+
4. quart+
5. quint+
6. sext+
7. sétim+
8. oitav+
9. non+
10. décim+
20. vigésim+
/2? metade meio meia
/3? terço terços
/4? quarto quartos
not segunda_feira terça_feira quarta_feira quinta_feira sexta_feira
and e
point vírgula
percent por_cento
month:1 janeiro
month:2 fevereiro
month:3 março
month:4 abril
month:5 maio
month:6 junho
month:7 julho
month:8 agosto
month:9 setembro
month:10 outubro
month:11 novembro
month:12 dezembro
clockbefore às
clock h horas_da_manhã horas_da_tarde horas_da_noite
about quase cerca_de aproximadamente mais_de menos_de
yearbefore ano anos década
century século séculos
unit:km quilômetro quilômetros quilómetro quilómetros km
unit:m metro metros m
unit:cm centímetro centímetros cm
unit:mi milha milhas
unit:ft pé pés
unit:kg quilo quilos quilograma quilogramas kg
unit:g grama gramas g
unit:mg miligrama miligramas mg
unit:t tonelada toneladas
unit:ha hectare hectares ha
unit:acre acre acres
unit:km2 quilômetros_quadrados quilómetros_quadrados
unit:m2 metros_quadrados
unit:l litro litros
unit:ml mililitro mililitros ml
unit:barrel barril barris
unit:second segundos
unit:minute minuto minutos min
unit:hour hora horas h
unit:day dia dias
unit:week semana semanas
unit:month mês meses
unit:year ano anos
unit:decade década décadas
unit:century século séculos
currency:USD dólar dólares
currency:EUR euro euros
currency:BRL real reais
`
