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
4.? cuart+
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
25? cuarto_de_siglo
50? medio_siglo
250? cuarto_de_milenio
500? medio_milenio
1x? una_vez
2x? dos_veces
and y
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
