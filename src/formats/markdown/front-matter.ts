import {load} from 'js-yaml'

/** What the front matter of a file tells about its text. */
export interface FrontMatter {
  sourceFile?: string
  sourceLanguage?: string
  targetLanguage?: string
}

/** A file that can hold a source. `source: Reuters` and `source: https://…` say where the news comes from. */
const fileName = /^(?!\w+:\/\/)(?:\.{0,2}\/.*|.+\.(?:txt|text|md|markdown|html?|xhtml|docx|srt|vtt))$/i
const code = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i
const sourceLanguageKeys = [
  'sourceLanguage',
  'source_language',
  'source-language',
  'sourceLang',
  'source_lang',
  'source-lang'
]

const languageOf = (value: unknown): string | undefined =>
  typeof value === 'string' && code.test(value.trim()) ? value.trim().replaceAll('_', '-') : undefined

function read(fields: Readonly<Record<string, unknown>>): FrontMatter {
  const {source} = fields
  // `source: {file: …, lang: …}`
  const inner = (typeof source === 'object' && source !== null ? source : {}) as Record<string, unknown>
  const file = typeof source === 'string' ? source : (inner.file ?? inner.path)
  const sourceLanguage = [...sourceLanguageKeys.map((key) => fields[key]), inner.language, inner.lang]
    .map(languageOf)
    .find(Boolean)
  const own = languageOf(fields.lang ?? fields.language)
  return {
    ...(typeof file === 'string' && fileName.test(file.trim()) ? {sourceFile: file.trim()} : {}),
    ...(sourceLanguage ? {sourceLanguage} : {}),
    ...(own && /^en(?:-|$)/i.test(own) ? {targetLanguage: own} : {})
  }
}

/** Read front matter in YAML. One that is broken tells nothing: it is not the prose's fault. */
export function readYaml(text: string): FrontMatter {
  try {
    const fields: unknown = load(text)
    return typeof fields === 'object' && fields !== null ? read(fields as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const setting = /^\s*(?:"([^"]+)"|([\w-]+))\s*=\s*(?:"([^"\\]*)"|'([^']*)')\s*(?:#.*)?$/

/** Read the texts at the top of front matter in TOML. */
export function readToml(text: string): FrontMatter {
  const fields: Record<string, string> = {}
  for (const line of text.split('\n')) {
    // From here on, the settings belong to a table.
    if (/^\s*\[/.test(line)) break
    const match = setting.exec(line.replace(/\r$/, ''))
    if (match) fields[match[1] ?? match[2]!] = match[3] ?? match[4]!
  }
  return read(fields)
}
