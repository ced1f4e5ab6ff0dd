import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fields} from '../../src/names/lists/entry.ts'
import {NameListError, readNameList} from '../../src/names/lists/read.ts'
import type {Person} from '../../src/names/people.ts'

const nobody: Omit<Person, 'name'> = {sex: undefined, offices: [], variants: [], wrong: [], short: [], sure: true}

const lorna: Person = {
  name: 'Lorna Quigley',
  sex: 'f',
  offices: [
    {title: 'Mayor of Ardmoyle', from: '2019', to: undefined},
    {title: 'Senator of Ireland', from: '2011', to: '2016'}
  ],
  variants: ['Lorna M. Quigley'],
  wrong: ['Lorna Quigly', 'Laura Quigley'],
  short: ['the Quigley'],
  sure: true
}

/** People and the places of their entries, or the mistakes. */
async function read(file: string, text: string): Promise<(Person | string)[] | string[]> {
  try {
    const {entries} = await readNameList(text, file)
    return entries.flatMap(({person, place}) => {
      const {line, column, path} = place()
      return [person, `${line}:${column}${path === undefined ? '' : ` ${path}`}`]
    })
  } catch (error) {
    if (!(error instanceof NameListError)) throw error
    expect(error.message).toBe(error.mistakes.join('\n'))
    return error.mistakes.map((mistake) => mistake.replace(`${file}:`, ''))
  }
}

describe('a list in CSV', () => {
  test('gives people with their places', async () => {
    const text = `\ufeffname,variants,wrong,office,from,to,sex,short\r
Lorna Quigley, Lorna M. Quigley ,Lorna Quigly; Laura Quigley,"Mayor of Ardmoyle|Senator of Ireland",2019-05-01;2011,;2016,F,the Quigley\r
\r
"Ada ""The Eel"" Alder",,,"Mayor,
of Roe",,,-,\r
Bo Birch,,,,,,,\r
`
    expect(await read('a.csv', text)).toEqual([
      lorna,
      '2:1',
      {...nobody, name: 'Ada "The Eel" Alder', offices: [{title: 'Mayor,\nof Roe', from: '', to: undefined}]},
      '4:1',
      {...nobody, name: 'Bo Birch'},
      '6:1'
    ])
  })

  test('needs no more than a header', async () => {
    expect(await read('a.csv', 'name')).toEqual([])
    expect(await read('A.CSV', 'Name\nBo Birch')).toEqual([{...nobody, name: 'Bo Birch'}, '2:1'])
  })

  const header = 'name,variants,wrong\n'
  test.each([
    ['no text', '', [`1:1: a header is expected: ${fields.join(', ')}`]],
    [
      'no header',
      'Bo Birch,x\n',
      [
        /^1:1: unknown column `Bo Birch`, expected one of/,
        /^1:10: unknown column `x`/,
        '1:1: there is no column `name`'
      ]
    ],
    ['an unknown column', 'name,varaints\nBo,\n', ['1:6: unknown column `varaints`, did you mean `variants`?']],
    ['a column twice', 'name,wrong,wrong\n', ['1:12: column `wrong` stands here for the second time']],
    ['semicolons', 'name;wrong\nBo;x\n', ['1:1: the columns are separated by `;`, expected commas']],
    [
      'a comma too many',
      `${header}Bo Birch,,\nAda Alder,,Mayor, retired\n`,
      ['3:1: 4 cells, expected 3 as in the header; a cell with a comma stands in `"…"`']
    ],
    ['a cell too few', `${header}Bo Birch\n`, ['2:1: 1 cells, expected 3 as in the header']],
    [
      'an open quotation mark',
      `${header}Bo Birch,,"x\nAda Alder,,\n`,
      ['2:11: the quotation mark at the start of this cell has no partner']
    ],
    [
      'text after a quotation mark',
      `${header}"Bo\n""B"" Birch",,\n"Bo" Birch,,\n`,
      [/^4:5: text after the closing quotation mark/]
    ],
    ['a quotation mark inside', `${header}Bo "B" Birch,,\n`, [/^2:4: a quotation mark inside a cell without them/]],
    ['no name', `${header},Bo,\n ?,,\n`, ['2:1: an entry needs a name', '3:1: an entry needs a name']],
    [
      'a name twice',
      `${header}Bo Birch,,\nBó Birch,,\n`,
      ['3:1: `Bó Birch` stands here for the second time, after line 2']
    ],
    [
      'right and wrong at once',
      `${header}Bo Birch,Bob Birch,Beau Birch;Bob Birch\n`,
      ['2:20: `Bob Birch` stands among the right spellings of `Bo Birch` as well']
    ],
    [
      'years and sexes that are none',
      'name,office,from,to,sex\nA B,Mayor,soon,,\nC D,Mayor,,2001,\nE F,,2001,,x\nG H,Mayor,2001,1999,\nI J,Mayor,2001;2002,,\n',
      [
        '2:11: `soon` is no year',
        '3:12: `Mayor` has a last year and no first one',
        '4:5: the year `2001` belongs to no office',
        '4:12: unknown sex `x`, expected m, f or -',
        '5:16: `Mayor` ends in 1999, before it begins',
        '6:11: the year `2002` belongs to no office'
      ]
    ]
  ])('tells the place of a mistake, and gives nothing: %s', async (_, text, mistakes) => {
    const told = await read('a.csv', text)
    expect(told).toHaveLength(mistakes.length)
    for (const mistake of mistakes) {
      expect(told).toContainEqual(typeof mistake === 'string' ? mistake : expect.stringMatching(mistake))
    }
  })

  test('counts places along any cells', async () => {
    const cell = fc
      .array(fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '👍', ';'), {maxLength: 6})
      .map((parts) => parts.join(''))
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    const ends = fc.constantFrom('\n', '\r\n')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, ends), {minLength: 1, maxLength: 5}), async (rows) => {
        let text = 'name,variants\n'
        const places: string[] = []
        for (const [index, [name, variants, end]] of rows.entries()) {
          const before = text.split('\n')
          places.push(`${before.length}:${before.at(-1)!.length + 1}`)
          text += `${quote(`N${'abcde'[index]}${name}`)},${quote(variants)}${end}`
        }
        const {entries} = await readNameList(text, 'a.csv')
        expect(entries.map(({place}) => `${place().line}:${place().column}`)).toEqual(places)
        expect(entries.map(({person}) => person.name)).toEqual(
          rows.map(([name], index) => `N${'abcde'[index]}${name}`.trim())
        )
      }),
      {numRuns: 200}
    )
  })
})

describe('a list in YAML', () => {
  test('gives people with their places', async () => {
    const text = `# The town hall.
- name: Lorna Quigley
  variants: [Lorna M. Quigley]
  wrong: Lorna Quigly; Laura Quigley
  office: [Mayor of Ardmoyle, Senator of Ireland]
  from: [2019, 2011]
  to: ['', 2016]
  sex: f
  short: the Quigley
- name: Bo Birch
  variants:
`
    expect(await read('a.yaml', text)).toEqual([lorna, '2:3', {...nobody, name: 'Bo Birch'}, '10:3'])
    expect(await read('a.yml', '# nobody\n')).toEqual([])
  })

  test.each([
    ['no YAML', '- name: Bo\n\twrong: x\n', [/^2:\d: /]],
    ['a map', 'name: Bo Birch\n', ['1:1: a list of people is expected: `- name: …`']],
    ['a text for an entry', '- Bo Birch\n', [/^1:3: an entry must be a map with `name`/]],
    ['an unknown key', '- name: Bo Birch\n  wrnog: x\n', ['2:3: unknown key `wrnog`, did you mean `wrong`?']],
    ['a key twice', '- name: Bo Birch\n  name: x\n', [/^2:3: Map keys must be unique/]],
    ['a list for a name', '- name: [Bo, Birch]\n', ['1:3: an entry needs a name', '1:9: `name` must be a text']],
    ['a map for a text', '- name: Bo Birch\n  wrong: {a: b}\n', ['2:10: `wrong` must be a text or a list of texts']],
    ['a map in a list', '- name: Bo Birch\n  wrong: [x, [y]]\n', ['2:14: `wrong` must be a text']],
    ['no name', '- wrong: x\n- name:\n', ['1:3: an entry needs a name', '2:8: an entry needs a name']],
    [
      'a name twice',
      '- name: Bo Birch\n- name: bo birch\n',
      ['2:9: `bo birch` stands here for the second time, after line 1']
    ],
    ['nests', '['.repeat(100_000), ['1:51: nested too deeply']]
  ])('tells the place of a mistake, and gives nothing: %s', async (_, text, mistakes) => {
    const told = await read('a.yaml', text)
    expect(told).toHaveLength(mistakes.length)
    for (const [index, mistake] of mistakes.entries())
      expect(told[index]).toEqual(typeof mistake === 'string' ? mistake : expect.stringMatching(mistake))
  })
})

describe('a list in Popolo JSON', () => {
  const quigley = {
    id: 'q',
    name: 'Lorna Quigley',
    given_name: 'Lorna',
    family_name: 'Quigley',
    gender: 'female',
    other_names: [{name: 'Lorna M. Quigley'}, {name: 'Лорна Квигли'}, {name: 'Lorne Quiglé', lang: 'fr'}],
    memberships: [{role: 'Mayor', start_date: '2019-05-01', organization: {name: 'Ardmoyle'}}]
  }

  test('gives people with their places and paths', async () => {
    const text = `{"persons": [
  ${JSON.stringify(quigley)},
  {"given_name": "Mohammed", "family_name": "bin Salman", "memberships": [{"label": "Crown Prince of Saudi Arabia"}]}
 ],
 "memberships": [{"person_id": "q", "organization_id": "s", "role": "Senator", "start_date": "2011", "end_date": "2016"}],
 "organizations": [{"id": "s", "name": "Ireland"}]}`
    expect(await read('a.json', text)).toEqual([
      {...lorna, wrong: [], short: []},
      '2:3 persons[0]',
      {
        ...nobody,
        name: 'Mohammed bin Salman',
        offices: [{title: 'Crown Prince of Saudi Arabia', from: '', to: undefined}],
        short: ['bin Salman']
      },
      '3:3 persons[1]'
    ])
    expect(await read('a.json', '\ufeff[{"name": "Bo Birch"}]')).toEqual([{...nobody, name: 'Bo Birch'}, '1:3 [0]'])
  })

  test.each([
    ['no JSON', '{"persons": [\n {"name": "Bo Birch",}]}', ['2:22: no JSON: unexpected `}`']],
    ['a cut', '[{"name": "Bo', ['1:14: no JSON: the file ends too early']],
    ['nothing', '', ['1:1: no JSON: the file ends too early']],
    ['a broken text', '["a\n"]', ['1:4: no JSON: unexpected line break or control character']],
    ['something else', '{"people": []}', ['1:1: an object with `persons`, or a list of persons, is expected']],
    ['persons that are no list', '{"persons": {}}', ['1:13: persons: must be a list']],
    ['a person that is none', '{"persons": [\n"Bo Birch"]}', ['2:1: persons[0]: must be an object']],
    [
      'a name that is none',
      '[{"name": 5}]',
      ['1:11: [0].name: must be a text', '1:11: [0].name: an entry needs a name']
    ],
    [
      'no name',
      '[{"id": 1}, {"name": ""}]',
      ['1:2: [0]: an entry needs a name', '1:22: [1].name: an entry needs a name']
    ],
    [
      'a name twice',
      '[{"name": "Bo"},\n{"name": "Bo"}]',
      ['2:10: [1].name: `Bo` stands here for the second time, after line 1']
    ],
    [
      'a day that is none',
      '[{"name": "Bo", "memberships": [{"role": "Mayor", "start_date": "May"}]}]',
      ['1:65: [0].memberships[0].start_date: `May` is no year']
    ],
    ['nests', '['.repeat(100_000), ['1:201: nested too deeply']]
  ])('tells the place of a mistake, and gives nothing: %s', async (_, text, mistakes) => {
    expect(await read('a.json', text)).toEqual(mistakes)
  })
})

describe('a termbase in TBX', () => {
  const martif = `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="q">
  <langSet xml:lang="ar"><tig><term>لورنا</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
  <langSet xml:lang="en">
    <ntig><termGrp><term>Lorna Quigly</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
    <tig><term>Lorna
      Quigley</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
    <tig><term>Lorna M. <hi>Quigley</hi></term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
    <tig><term>Laura Quigley</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
  </langSet>
</termEntry>
<termEntry id="b"><langSet xml:lang="en-GB"><tig><term>Bo &amp; Birch&#33;</term></tig></langSet></termEntry>
<termEntry id="f"><langSet xml:lang="fr"><tig><term>Paul</term></tig></langSet></termEntry>
</body></text></martif>`
  const people = [
    {...lorna, sex: undefined, offices: [], short: [], wrong: ['Lorna Quigly', 'Laura Quigley']},
    {...nobody, name: 'Bo & Birch!'}
  ]

  test('of version 2 gives people with their places', async () => {
    expect(await read('a.tbx', martif)).toEqual([people[0], '3:1', people[1], '13:1'])
    expect((await readNameList(martif, 'a.xml')).passedOver).toBe(1)
  })

  test('of version 3 gives the same, in both styles', async () => {
    const tbx = martif
      .replaceAll('martif', 'tbx')
      .replaceAll('termEntry', 'conceptEntry')
      .replaceAll('langSet', 'langSec')
      .replaceAll(/<(\/?)(?:tig|ntig)>/g, '<$1termSec>')
      .replaceAll(/<\/?termGrp>/g, '')
    const direct = tbx.replaceAll(
      /<termNote type="administrativeStatus">([^<]*)<\/termNote>/g,
      '<min:administrativeStatus>$1</min:administrativeStatus>'
    )
    expect(direct).not.toBe(tbx)
    for (const text of [tbx, direct]) expect(await read('a.tbx', text)).toEqual([people[0], '3:1', people[1], '13:1'])
  })

  const entry = (...terms: string[]) =>
    `<tbx><conceptEntry>\n<langSec xml:lang="en">${terms.map((term) => `<termSec>${term}</termSec>`).join('\n')}</langSec></conceptEntry></tbx>`
  const status = (name: string) => `<termNote type="administrativeStatus">${name}</termNote>`
  test.each([
    [
      'a DOCTYPE',
      '<?xml version="1.0"?>\n <!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx>&a;</tbx>',
      ['2:2: a DOCTYPE is not read; delete it']
    ],
    ['an unknown entity', '<tbx>\n&nbsp;</tbx>', ['2:6: no XML: undefined entity']],
    ['a tag that is not closed', '<tbx>\n<a></tbx>', [/^2:\d+: no XML: unexpected close tag/]],
    ['a cut', '<tbx><conceptEntry>', [/^1:19: no XML: unclosed tag/]],
    ['nothing', '', [/^1:1: no XML/]],
    ['another root', '\n<html/>', ['2:1: no TBX: unexpected element `html`, expected `martif` or `tbx`']],
    ['no language', '<tbx><conceptEntry><langSec/></conceptEntry></tbx>', ['1:20: `langSec` needs `xml:lang`']],
    [
      'a status that is none',
      entry(`<term>Bo</term>${status('prefered')}`),
      ['2:48: unknown administrative status `prefered`, did you mean `preferred`?']
    ],
    ['an empty term', entry('<term> </term>'), ['2:33: an entry needs a name', '2:33: a term needs a text']],
    [
      'only a deprecated term',
      entry(`<term>Bo</term>${status('deprecated')}`),
      ['1:6: an entry needs a term that is not deprecated']
    ],
    [
      'two preferred terms',
      entry(`<term>Bo</term>${status('preferred')}`, `<term>Bob</term>${status('preferred')}`),
      ['3:10: `Bob` is the second preferred term of one language']
    ],
    [
      'a name twice',
      entry('<term>Bo</term>').replace('</tbx>', entry('<term>Bo</term>').slice(5)),
      ['3:33: `Bo` stands here for the second time, after line 2']
    ],
    ['nests', `<tbx>${'<a>'.repeat(100_000)}`, [/no XML: unclosed tag/]]
  ])('tells the place of a mistake, and gives nothing: %s', async (_, text, mistakes) => {
    const told = await read('a.tbx', text)
    expect(told).toHaveLength(mistakes.length)
    for (const mistake of mistakes)
      expect(told).toContainEqual(typeof mistake === 'string' ? mistake : expect.stringMatching(mistake))
  })
})

test('a list in another format is refused', async () => {
  expect(await read('a.csw', 'name')).toEqual(['1:1: unknown format `.csw`, did you mean `.csv`?'])
  expect(await read('names', 'name')).toEqual([
    expect.stringMatching(/^1:1: unknown format `names`, expected one of \.csv/)
  ])
})
