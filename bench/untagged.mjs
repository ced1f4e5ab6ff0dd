// Writes an article in which no sentence makes mtlint ask for parts of speech, and says which share of paragraphs does.
// usage: node bench/untagged.mjs SIZE; prints JSON
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
const needsTags = (text) => {
  try {
    lint(text)
    return false
  } catch {
    return true
  }
}

const paragraphs = writeArticle(1, 200_000).trimEnd().split('\n\n')
const plain = paragraphs.filter((paragraph) => !needsTags(paragraph))
let article = ''
for (const paragraph of plain) {
  const longer = article === '' ? paragraph : `${article}\n\n${paragraph}`
  // A rule may look at several paragraphs.
  if (needsTags(longer)) continue
  article = longer
  if (article.length >= size) break
}
process.stdout.write(JSON.stringify({article: `${article}\n`, share: 1 - plain.length / paragraphs.length}))
