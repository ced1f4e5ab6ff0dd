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
