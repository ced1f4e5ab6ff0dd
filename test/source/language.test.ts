import {expect, test} from 'vitest'
import {detectLanguage} from '../../src/source/language.ts'

test.each([
  ['ar', 'أعلنت هيئة الميناء يوم الأربعاء إغلاق الميناء أمام السفن بعد عاصفة استمرت ثلاثة أيام.'],
  ['fa', 'سازمان بنادر روز چهارشنبه اعلام کرد که بندر پس از توفان سه‌روزه به روی کشتی‌ها بسته می‌شود.'],
  ['zh', '港务局周三宣布，在持续三天的暴风雨之后，港口对船只关闭。'],
  ['ja', '港湾局は水曜日、3日間続いた嵐の後、港を閉鎖すると発表した。'],
  ['ko', '항만청은 수요일 사흘간의 폭풍 이후 항구를 폐쇄한다고 발표했다.'],
  ['he', 'רשות הנמל הודיעה ביום רביעי על סגירת הנמל לאחר סערה שנמשכה שלושה ימים.'],
  ['el', 'Η λιμενική αρχή ανακοίνωσε την Τετάρτη το κλείσιμο του λιμανιού.'],
  ['ru', 'В среду управление порта объявило о закрытии порта после бури, которая длилась три дня.'],
  ['uk', 'У середу управління порту оголосило про закриття порту після бурі, яка тривала три дні.'],
  ['bg', 'В сряда управлението на пристанището обяви затварянето на пристанището след бурята, която продължи три дни.'],
  ['fr', 'L’autorité portuaire a annoncé mercredi la fermeture du port après une tempête de trois jours.'],
  ['es', 'La autoridad portuaria anunció el miércoles el cierre del puerto tras una tormenta de tres días.'],
  ['de', 'Die Hafenbehörde kündigte am Mittwoch die Schließung des Hafens nach einem dreitägigen Sturm an.'],
  ['pl', 'Władze portu ogłosiły w środę zamknięcie portu po trzydniowej burzy.'],
  ['cs', 'Správa přístavu ve středu oznámila uzavření přístavu po třídenní bouři.']
])('%s is told', async (language, text) => {
  expect(await detectLanguage(text)).toBe(language)
})

test('a text without letters has no language', async () => {
  expect(await detectLanguage('12 – 14')).toBeUndefined()
  expect(await detectLanguage('')).toBeUndefined()
})
