import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {type Document, FormatError, type Read} from './document.ts'
import {type FrontMatter, readToml, readYaml} from './markdown/front-matter.ts'
import {checkMarkdown} from './markdown/nesting.ts'
import {MarkdownWriter} from './markdown/writer.ts'

/** The tree takes some hundred bytes for each of the file. */
const longest = 10_000_000

interface Extension {
  transforms?: unknown
}

/** The search for addresses behind the parser makes texts without a place; the parser itself finds those of GFM. */
function withoutTransforms(this: Processor): void {
  const data = this.data() as {fromMarkdownExtensions?: (Extension | Extension[])[]}
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(({transforms: _, ...rest}) => rest) ?? []
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(withoutTransforms)
  .freeze()

function parse(text: string): Root {
  if (text.length > longest)
    throw new FormatError(`no Markdown: more than ${longest / 1_000_000} million characters; split the file`, longest)
  checkMarkdown(text)
  try {
    return parser.parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError('no Markdown: too much stands in one another')
    throw error
  }
}

function readFrontMatter(tree: Root): FrontMatter {
  const first = tree.children[0] as {type: string; value?: string} | undefined
  if (first?.type === 'yaml') return readYaml(first.value ?? '')
  return first?.type === 'toml' ? readToml(first.value ?? '') : {}
}

/**
 * Read Markdown: CommonMark with the tables, footnotes and strike-outs of GitHub, and front matter. The prose is what a reader of the page reads;
 * code in a sentence is one sign there. Throws a FormatError where lists and quotations are nested beyond all reason.
 */
export const readMarkdown: Read = (file): Document => {
  // The parser does not count a byte-order mark.
  const base = file.startsWith('\uFEFF') ? 1 : 0
  const tree = parse(file.slice(base))
  const writer = new MarkdownWriter(file, base)
  writer.write(tree)
  const {prose, blocks} = writer.blocks
  return {file, prose, blocks, ...readFrontMatter(tree), writable: true}
}
