import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/article/parse.ts'
import {compileRules} from '../../src/rules/run.ts'
import rule from '../../src/rules/source/no-wrong-term.ts'
import {alignBeside} from '../../src/source/beside.ts'
import {setBeside} from '../../src/source/model.ts'
import {findEnglish, findTerm} from '../../src/source/terms/match.ts'
import {setTerms, type Term} from '../../src/source/terms/model.ts'
import {readTerms, TermBaseError} from '../../src/source/terms/read-terms.ts'

async function mistakesOf(text: string, file: string): Promise<readonly string[]> {
  try {
    await readTerms(text, file)
    return []
  } catch (error) {
    if (error instanceof TermBaseError) return error.mistakes
    throw error
  }
}

const tbx = (body: string) => `<?xml version="1.0"?>
<martif type="TBX" xml:lang="de"><text><body>
${body}
</body></text></martif>`

describe('a term base in CSV', () => {
  test('names its columns in any order and case', async () => {
    const {terms} = await readTerms(
      '\ufeffEnglish,Source Term,Forbidden,DNT,Note\r\n"town council; council",Gemeinderat,parish board,no,since 2019\r\n,Vernay Info,,yes,\r\n',
      'terms.csv'
    )
    expect(terms).toEqual([
      {
        source: 'Gemeinderat',
        target: ['town council', 'council'],
        forbidden: ['parish board'],
        keep: false,
        note: 'since 2019'
      },
      {source: 'Vernay Info', target: ['Vernay Info'], forbidden: [], keep: true}
    ])
  })

  test('tells all mistakes with their places and gives nothing', async () => {
    expect(
      await mistakesOf('source,target,forbidden\nRat,council,council\n,board,\nRat,,\nAmt,office\n', 'a.csv')
    ).toEqual([
      'a.csv:2:13: `council` stands among the targets of `Rat` as well',
      'a.csv:3:1: an entry needs a source term',
      'a.csv:4:1: `Rat` stands here for the second time, after line 2',
      'a.csv:4:1: `Rat` needs a target, or `yes` in the column do-not-translate',
      'a.csv:5:1: 2 cells, expected 3 as in the header'
    ])
    expect(await mistakesOf('source,targt\nRat,council\n', 'a.csv')).toEqual([
      'a.csv:1:1: there is no column `target`',
      'a.csv:1:8: unknown column `targt`, did you mean `target`?'
    ])
    expect(await mistakesOf('source;target\nRat;council\n', 'a.csv')).toEqual([
      'a.csv:1:1: the columns are separated by `;`, expected commas'
    ])
    expect(await mistakesOf('source,target,dnt\nRat,council,perhaps\n', 'a.csv')).toEqual([
      'a.csv:2:13: unknown answer `perhaps`, expected yes or no'
    ])
    expect(await mistakesOf('source,target\n"Rat,council\n', 'a.csv')).toEqual([
      'a.csv:2:1: the quotation mark at the start of this cell has no partner'
    ])
  })
})

describe('a term base in TBX', () => {
  test('gives each source term the English of its entry', async () => {
    const {terms, passedOver} = await readTerms(
      tbx(`<termEntry id="1"><note>of a town</note>
<langSet xml:lang="de"><tig><term>Gemeinderat</term></tig></langSet>
<langSet xml:lang="en-GB">
<tig><term>parish board</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
<tig><term>council</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
<tig><term>town council</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
</langSet></termEntry>
<termEntry id="2"><langSet xml:lang="de"><tig><term>Amt</term></tig></langSet></termEntry>`),
      'terms.tbx'
    )
    expect(passedOver).toBe(1)
    expect(terms).toEqual([
      {
        source: 'Gemeinderat',
        language: 'de',
        target: ['town council', 'council'],
        forbidden: ['parish board'],
        keep: false,
        note: 'of a town'
      }
    ])
  })

  test('tells what is wrong with its place', async () => {
    expect(await mistakesOf('<html></html>', 'a.tbx')).toEqual([
      'a.tbx:1:1: no TBX: unexpected element `html`, expected `martif` or `tbx`'
    ])
    expect(await mistakesOf('<!DOCTYPE martif [<!ENTITY a "b">]><martif/>', 'a.tbx')).toEqual([
      'a.tbx:1:1: a DOCTYPE is not read; delete it'
    ])
    const [mistake] = await mistakesOf(tbx('<termEntry><langSet xml:lang="de"></termEntry>'), 'a.tbx')
    expect(mistake).toMatch(/^a\.tbx:3:\d+: no XML/)
  })
})

test('an unknown format is told', async () => {
  expect(await mistakesOf('x', 'terms.docx')).toEqual([
    'terms.docx:1:1: unknown format `.docx`, expected one of .csv, .tbx, .xml'
  ])
})

describe('a term is found', () => {
  const found = (source: string, text: string, language: string) =>
    findTerm(text, {source, target: [], forbidden: [], keep: false}, language).map(({start, end}) =>
      text.slice(start, end)
    )
  test('with the endings and prefixes of its language, and in no longer word', () => {
    expect(found('договор', 'Два договора и договорённость', 'ru')).toEqual(['договора'])
    expect(found('выборы', 'После выборов его выбор', 'ru')).toEqual(['выборов'])
    expect(found('боец', 'Трёх бойцов спасли', 'ru')).toEqual(['бойцов'])
    expect(found('молодец', 'Двух молодцов', 'ru')).toEqual(['молодцов'])
    expect(found('الهيئة', 'وقالت الهيئة وللهيئة رأي', 'ar')).toEqual(['الهيئة', 'وللهيئة'])
    expect(found('Gemeinderat', 'des Gemeinderates, Gemeinderatswahl', 'de')).toEqual(['Gemeinderates'])
    expect(found('pesca*', 'los pescadores', 'es')).toEqual(['pescadores'])
    expect(found('市政府', '市政府表示', 'zh')).toEqual(['市政府'])
    expect(found('EU', 'eu, EU und EUR', 'de')).toEqual(['EU'])
  })
  test('in the forms of English', () => {
    const forms = (target: string, text: string) =>
      findEnglish(text, target).map(({start, end}) => text.slice(start, end))
    expect(forms('policy', 'Policies, a policy’s aim, policing')).toEqual(['Policies', 'policy’s'])
    expect(forms('e-mail', 'Email or e-mails')).toEqual(['Email', 'e-mails'])
    expect(forms('merge', 'merged, merging, merger, emerge')).toEqual(['merged', 'merging', 'merger'])
  })
})

describe('one report for a term', () => {
  const lint = (source: string, target: string, terms: Term[]) => {
    const article = parseArticle(target)
    setBeside(article, alignBeside(article, source, 'de'))
    setTerms(article, terms)
    return compileRules([rule.rule])(article).map(({finding: {start, end, expected, data}}) => [
      target.slice(start, end),
      data!.what,
      ...(expected ?? [])
    ])
  }
  const council: Term = {source: 'Gemeinderat', target: ['town council'], forbidden: ['board'], keep: false}
  test('counts, and shows the forbidden word first', () => {
    expect(
      lint(
        'Der Gemeinderat tagt heute.\n\nDer Gemeinderat zahlt die neue Straße.\n\nDer Gemeinderat geht.',
        'The assembly meets today.\n\nThe Boards pay for the new road.\n\nThe town council leaves.',
        [council]
      )
    ).toEqual([
      ['Boards', 'Unexpected term `Boards` for `Gemeinderat`, expected `Town councils` (2 times)', 'Town councils']
    ])
  })
  test('is none without a source that has it', () => {
    expect(lint('Der Rat tagt heute.', 'The board meets today.', [council])).toEqual([])
  })
})

test('a hostile source is read in no time', () => {
  const start = performance.now()
  const term: Term = {source: 'Gemeinderat der Stadt', target: [], forbidden: [], keep: false}
  findTerm('Gemeinderat '.repeat(80_000), term, 'de')
  findTerm('и'.repeat(1_000_000), {...term, source: 'договор'}, 'ru')
  findEnglish('council '.repeat(120_000), 'town council')
  expect(performance.now() - start).toBeLessThan(3000)
})
