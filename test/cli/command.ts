import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll} from 'vitest'

/** The built command: `npm test` builds it before the tests run. */
export const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url))

/** One finding of each severity, and none. */
export const clean = 'The talks ended on Monday.\n'
export const informs = 'The talks\u00a0ended on Monday.\n'
export const warns = 'The talks ended , he said.\n'
export const errs = 'The minister\u00e2\u20ac\u2122s car left.\n'

/** What a command printed, and its exit status. */
export interface Outcome {
  status: number | null
  out: string
  err: string
}

export interface RunSettings {
  /** What standard input holds; without it, standard input is empty. */
  input?: string | Uint8Array
  env?: Readonly<Record<string, string>>
  /** Folder to run in, below the temporary one. */
  within?: string
  /** Run as a user whom permissions bind; root may read and write everything. */
  unprivileged?: boolean
}

/** One finding, as CONTRACT.md has it. */
export interface JsonMessage {
  rule: string
  severity: string
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  offset: number
  endOffset: number
  actual: string
  suggestions: string[]
  fingerprint: string
}

/** The report of a run. */
export interface JsonReport {
  tool: {pipeline: string}
  files: {path: string; words: number; messages: JsonMessage[]; error: string | null}[]
  summary: {files: number; errors: number; warnings: number; infos: number; words: number; suppressed: number}
}

const nobody = 65534
const isRoot = process.getuid?.() === 0

/** Whether a command can be run that permissions bind: not on Windows, and as root only where `nobody` can reach node and the build. */
export function permissionsBind(): boolean {
  if (process.getuid === undefined) return false
  return !isRoot || spawnSync(process.execPath, [cli, '--version'], {uid: nobody, gid: nobody, cwd: '/'}).status === 0
}

const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, {recursive: true, force: true})
})

/** A temporary folder with files, in which the built command is run. */
export class Folder {
  readonly path: string

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'mtlint-')))
    roots.push(this.path)
    chmodSync(this.path, 0o755)
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  at(name: string): string {
    return join(this.path, name)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), {recursive: true})
    writeFileSync(this.at(name), content)
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8')
  }

  /** Run the command. */
  run(
    args: readonly string[],
    {input, env = {}, within = '', unprivileged = false}: RunSettings = {}
  ): Promise<Outcome> {
    const {NO_COLOR: _, FORCE_COLOR: __, ...inherited} = process.env
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: this.at(within),
      env: {...inherited, ...env},
      stdio: 'pipe',
      ...(unprivileged && isRoot ? {uid: nobody, gid: nobody} : {})
    })
    // A command that fails before it reads leaves the pipe closed.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    return new Promise((resolve, reject) => {
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.on('error', reject)
      child.on('close', (status) =>
        resolve({status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8')})
      )
    })
  }

  /** Lint and read the report. */
  async lint(args: readonly string[], settings?: RunSettings): Promise<JsonReport & Outcome> {
    const outcome = await this.run(['--format', 'json', ...args], settings)
    if (!outcome.out.startsWith('{')) throw new Error(`no report: ${outcome.err}`)
    return {...(JSON.parse(outcome.out) as JsonReport), ...outcome}
  }
}

/** What was found in each file: the rules, or why it could not be read. */
export function rulesByFile({files}: JsonReport): Record<string, string[] | string> {
  return Object.fromEntries(files.map(({path, messages, error}) => [path, error ?? messages.map(({rule}) => rule)]))
}
