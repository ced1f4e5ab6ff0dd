// Writes two articles: one in which no sentence makes mtlint ask for parts of speech, and one in which one does.
// usage: node bench/articles.mjs SIZE; prints JSON: both, and the share of paragraphs that ask
import Module from 'node:module'
import {checkers} from './checkers.mjs'
import {writeArticle} from './prose.mjs'

const size = Number(process.argv[2])

// The tagger is loaded when it is first needed: where it cannot be loaded, the need shows.
const load = Module._load
Module._load = function (request, ...rest) {
  if (/^wink-/.test(request)) throw new Error('the tagger is asked for')
  return load.call(this, request, ...rest)
}

const lint = await checkers.mtlint()
const asks = (text) => {
  try {
    lint(text)
    return false
  } catch {
    return true
  }
}

const paragraphs = writeArticle(1, 300_000).trimEnd().split('\n\n')
const asking = paragraphs.filter(asks)
let plain = ''
for (const paragraph of paragraphs) {
  const longer = plain === '' ? paragraph : `${plain}\n\n${paragraph}`
  // A rule may look at several paragraphs, so that two quiet ones can ask together.
  if (longer.length > size || asks(longer)) continue
  plain = longer
}
const tagged = asking.length > 0 ? `${plain.slice(0, plain.lastIndexOf('\n\n'))}\n\n${asking[0]}\n` : undefined
process.stdout.write(JSON.stringify({plain: `${plain}\n`, tagged, share: asking.length / paragraphs.length}))
