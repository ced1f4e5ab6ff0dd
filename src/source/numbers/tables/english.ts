/** English: the words of the translation. */
export const english = `
0? zero nil
1? one single
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty fourty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
*100 hundred
*1000 thousand
*1000000 million
*1000000000 billion milliard
*1000000000000 trillion
*100000 lakh lakhs
*10000000 crore crores
*100? hundreds
*1000? thousands
*1000000? millions
*1000000000? billions
*1000000000000? trillions
~12 dozen dozens
~20 score
1.? first firstly
2.? second secondly
3.? third thirdly
4. fourth
5. fifth
6. sixth
7. seventh
8. eighth
9. ninth
10. tenth
11. eleventh
12. twelfth
13. thirteenth
14. fourteenth
15. fifteenth
16. sixteenth
17. seventeenth
18. eighteenth
19. nineteenth
20. twentieth
30. thirtieth
40. fortieth
50. fiftieth
60. sixtieth
70. seventieth
80. eightieth
90. ninetieth
100. hundredth
1000. thousandth
/2? half halves halved halving
/3 thirds
/4? quarter quarters
/5 fifths
/6 sixths
/7 sevenths
/8 eighths
/9 ninths
/10 tenths
1x? once
2x? twice double doubled doubles doubling twofold
3x? triple tripled tripling thrice treble threefold
4x? quadruple quadrupled fourfold
5x? fivefold
10x? tenfold
2? both couple pair pairs twin twins duo
3? trio triplets
4? quartet quad
5? quintet
10? decade
100? century
25? quarter_of_a_century quarter_century
50? half_a_century half_century
250? quarter_of_a_millennium quarter_millennium
500? half_a_millennium half_millennium
1000? millennium millennia

11? starting_eleven playing_eleven first_eleven
8? round_of_eight last_eight
16? round_of_sixteen last_sixteen
32? round_of_thirty_two last_thirty_two
14? fortnight
20? twenties
30? thirties
40? forties
50? fifties
60? sixties
70? seventies
80? eighties
90? nineties
not one_another no_one some_one any_one split_second second_hand second_to_none at_once once_again once_more once_upon first_aid
not one_of_the one_day one's oneself third_party third_world second_half first_half
not three_dimensional two_dimensional two_way per_thousand per_mille seven_eleven
not nine_to_five seven_up five_eyes ten_commandments
and and
percent percent per_cent percentage_point percentage_points pc pct
month:1 january jan
month:2 february feb
month:3 march mar
month:4 april apr
month:5 may
month:6 june jun
month:7 july jul
month:8 august aug
month:9 september sept sep
month:10 october oct
month:11 november nov
month:12 december dec
clock a_m p_m am pm o_clock hrs gmt utc est edt bst cet pst pdt
about about around nearly almost roughly approximately some circa almost over under more_than less_than up_to
unit:km kilometer kilometers kilometre kilometres km kms
unit:m meter meters metre metres m
unit:cm centimeter centimeters centimetre centimetres cm
unit:mm millimeter millimeters millimetre millimetres mm
unit:mi mile miles mi
unit:ft foot feet ft
unit:in inch inches
unit:yd yard yards yd
unit:kg kilogram kilograms kilo kilos kilogramme kilogrammes kg kgs
unit:g gram grams gramme grammes g
unit:mg milligram milligrams mg
unit:t ton tons tonne tonnes
unit:lb pound pounds lb lbs
unit:oz ounce ounces oz
unit:ha hectare hectares ha
unit:acre acre acres
unit:km2 square_kilometers square_kilometres square_km sq_km square_kilometer square_kilometre
unit:m2 square_meters square_metres square_meter square_metre sq_m sqm
unit:mi2 square_miles sq_mi square_mile
unit:ft2 square_feet square_foot sq_ft
unit:l liter liters litre litres l
unit:ml milliliter milliliters millilitre millilitres ml
unit:gal gallon gallons
unit:barrel barrel barrels bpd
unit:m3 cubic_meters cubic_metres cubic_meter cubic_metre
unit:kmh km_h kph kmh kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour
unit:mph mph miles_per_hour miles_an_hour
unit:C celsius degrees_celsius c degrees_c centigrade
unit:F fahrenheit degrees_fahrenheit f degrees_f
unit:degree degree degrees
unit:mw megawatt megawatts mw
unit:kw kilowatt kilowatts kw
unit:gw gigawatt gigawatts gw
unit:second seconds
unit:minute minute minutes min mins
unit:hour hour hours hr
unit:day day days
unit:week week weeks
unit:month month months
unit:year year years yr yrs yo
unit:decade decade decades
unit:century century centuries
currency:USD dollar dollars usd us_dollars us_dollar
currency:EUR euro euros eur
currency:GBP sterling gbp british_pounds pounds_sterling
currency:JPY yen jpy
currency:CNY yuan renminbi rmb cny
currency:RUB ruble rubles rouble roubles rub
currency:UAH hryvnia hryvnias hryvnya uah
currency:INR rupee rupees inr
currency:KRW won krw
currency:TRY lira liras try
currency:ILS shekel shekels nis ils
currency:CHF franc francs chf
currency:AED dirham dirhams aed
currency:SAR riyal riyals sar
currency:IRR rial rials irr
currency:IRT toman tomans
currency:EGP egyptian_pounds egp
currency:BRL real reais brl
currency:MXN peso pesos mxn
currency:CZK koruna crowns czk
currency:KZT tenge
`
