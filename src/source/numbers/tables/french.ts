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
25? quart_de_siècle
50? demi_siècle
250? quart_de_millénaire
500? demi_millénaire
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
