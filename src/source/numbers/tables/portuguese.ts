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
4.? quart+
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
