/** Turkish. */
export const turkish = `
1? bir
2 iki
2? ikisi ikili çift iki_kat
3 üç
4 dört
5 beş
6 altı
7 yedi
8 sekiz
9 dokuz
10 on
20 yirmi
30 otuz
40 kırk
50 elli
60 altmış
70 yetmiş
80 seksen
90 doksan
*100 yüz
*1000 bin
*1000000 milyon
*1000000000 milyar
*1000000000000 trilyon
*100? yüzlerce
*1000? binlerce
*1000000? milyonlarca
~12 düzine
~10 onlarca
1.? birinci ilk
2.? ikinci
3.? üçüncü
4. dördüncü
5. beşinci
6. altıncı
7. yedinci
8. sekizinci
9. dokuzuncu
10. onuncu
20. yirminci
/2? yarım yarısı buçuk yarı
/3? üçte
/4? çeyrek dörtte
percent yüzde
month:1 ocak
month:2 şubat
month:3 mart
month:4 nisan
month:5 mayıs
month:6 haziran
month:7 temmuz
month:8 ağustos
month:9 eylül
month:10 ekim
month:11 kasım
month:12 aralık
clockbefore saat
about yaklaşık neredeyse civarında
unit:degree derece
unit:km kilometre km
unit:m metre m
unit:mi mil
unit:kg kilogram kilo kg
unit:t ton
unit:ha hektar
unit:km2 kilometrekare
unit:m2 metrekare
unit:l litre
unit:barrel varil
unit:second saniye
unit:minute dakika
unit:hour saat
unit:day gün
unit:week hafta
unit:month ay
unit:year yıl yaşındaki
currency:USD dolar doları
currency:EUR euro avro
currency:TRY lira lirası
`
