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
/** Hindi. */
export const hindi = `
1? एक
2 दो
2? दोनों दोगुना दोगुनी डबल
3 तीन
3? तीनों
4 चार
4? चारों
5 पांच पाँच
6 छह छः छे
7 सात
8 आठ
9 नौ
10 दस
11 ग्यारह
12 बारह
13 तेरह
14 चौदह
15 पंद्रह पन्द्रह
16 सोलह
17 सत्रह
18 अठारह
19 उन्नीस
20 बीस
21 इक्कीस
22 बाईस
23 तेईस
24 चौबीस
25 पच्चीस
26 छब्बीस
27 सत्ताईस
28 अट्ठाईस
29 उनतीस
30 तीस
31 इकतीस
32 बत्तीस
35 पैंतीस
36 छत्तीस
40 चालीस
45 पैंतालीस
48 अड़तालीस
50 पचास
60 साठ
65 पैंसठ
70 सत्तर
75 पचहत्तर
80 अस्सी
85 पचासी
90 नब्बे
95 पंचानवे
99 निन्यानवे
1.5 डेढ़
2.5 ढाई
*100 सौ
*1000 हज़ार हजार
*100000 लाख
*10000000 करोड़ करोड
*1000000000 अरब बिलियन
*1000000 मिलियन
*1000000000000 ट्रिलियन
*100? सैकड़ों
*1000? हजारों हज़ारों
*100000? लाखों
*10000000? करोड़ों
~12 दर्जन
~10 दर्जनों
1.? पहला पहली पहले प्रथम
2.? दूसरा दूसरी दूसरे द्वितीय
3.? तीसरा तीसरी तीसरे तृतीय
4. चौथा चौथी चौथे
5. पांचवां पांचवीं पांचवें पाँचवाँ
6. छठा छठी छठे
7. सातवां सातवीं सातवें
8. आठवां आठवीं आठवें
9. नौवां नौवीं नौवें
10. दसवां दसवीं दसवें
/2? आधा आधी आधे साढ़े
/3? तिहाई
/4? चौथाई
percent प्रतिशत फीसदी फ़ीसदी
month:1 जनवरी
month:2 फरवरी फ़रवरी
month:3 मार्च
month:4 अप्रैल
month:5 मई
month:6 जून
month:7 जुलाई
month:8 अगस्त
month:9 सितंबर सितम्बर
month:10 अक्टूबर अक्तूबर
month:11 नवंबर नवम्बर
month:12 दिसंबर दिसम्बर
clock बजे बजकर
about लगभग करीब तकरीबन
unit:km किलोमीटर किमी
unit:m मीटर
unit:mi मील
unit:ft फुट फीट
unit:kg किलोग्राम किलो
unit:t टन
unit:ha हेक्टेयर
unit:acre एकड़
unit:l लीटर
unit:second सेकंड सेकेंड
unit:minute मिनट
unit:hour घंटे घंटा घंटों
unit:day दिन दिनों
unit:week सप्ताह हफ्ते हफ़्ते
unit:month महीने महीना माह महीनों
unit:year साल वर्ष वर्षीय वर्षों सालों
unit:century सदी
currency:USD डॉलर
currency:EUR यूरो
currency:INR रुपये रुपए रुपया रूपये
`
/** Korean. The words lose their particles before they are looked up; figures with 만 and 억 are read apart. */
export const korean = `
1? 한 하나 첫 한_번
2 두 둘
3 세 셋
4 네 넷
5 다섯
6 여섯
7 일곱
8 여덟
9 아홉
10 열
11 열한 열하나
12 열두 열둘
13 열세
14 열네
15 열다섯
20 스무 스물
30 서른
40 마흔
50 쉰
60 예순
70 일흔
80 여든
90 아흔
2- 두 둘
3- 세 셋
4- 네 넷
5- 다섯
6- 여섯
7- 일곱
8- 여덟
9- 아홉
10- 열
1.? 첫째 첫번째 처음
2.? 둘째 두번째
3.? 셋째 세번째
4. 넷째 네번째
/2? 절반 반
1000? 수천
10000? 수만
100? 수백
percent 퍼센트 프로
about 약 거의 대략
unit:km 킬로미터 km
unit:m 미터
unit:mi 마일
unit:kg 킬로그램
unit:t 톤
unit:minute 분
unit:hour 시간
unit:day 일
unit:week 주
unit:month 개월 달
unit:year 년
currency:USD 달러
currency:EUR 유로
currency:KRW 원
currency:JPY 엔
currency:CNY 위안
`
