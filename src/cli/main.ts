#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {reportJson} from '../report/json.ts'
import {countMessages, type RunReport} from '../report/report.ts'
import {reportTerminal} from '../report/terminal.ts'
import {Failure, isFailure, nearest} from './failure.ts'
import {lintFiles} from './lint.ts'
import {formatNames, type Options, readOptions, usage} from './options.ts'
import {writeWhole} from './write.ts'

const reporters: Readonly<Record<string, (run: RunReport) => string>> = {terminal: reportTerminal, json: reportJson}

type Command = (args: readonly string[]) => number | Promise<number>

/** Commands that most runs do not need are loaded when they are called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  explain: async () => (await import('./explain.ts')).explain,
  rules: async () => (await import('./rules.ts')).listRules,
  init: async () => (await import('./init.ts')).init,
  names: async () => (await import('./names.ts')).names,
  phrases: async () => (await import('./phrases-test.ts')).phrases,
  evaluate: async () => (await import('./evaluate.ts')).evaluate
}

function versionOf(): string {
  const path = createRequire(import.meta.url).resolve('#package')
  return (JSON.parse(readFileSync(path, 'utf8')) as {version: string}).version
}

function print(text: string): void {
  process.stdout.write(text)
}

function usesColor({color}: Options): boolean {
  if (color !== undefined) return color
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return process.stdout.isTTY === true
}

function exitStatus({failOn, maxWarnings}: Options, run: RunReport, failed: boolean): number {
  if (failed) return 2
  const {errors, warnings, infos} = countMessages(run)
  if (warnings > maxWarnings) return 1
  if (failOn === 'never') return 0
  const counted = errors + (failOn === 'error' ? 0 : warnings) + (failOn === 'info' ? infos : 0)
  return counted > 0 ? 1 : 0
}

function writeReport(file: string, text: string): void {
  try {
    writeWhole(file, text)
  } catch (error) {
    throw new Failure(`${file}: not written: ${(error as Error).message}`)
  }
}

async function lint(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options.help) {
    print(usage)
    return 0
  }
  if (options.version) {
    print(`${versionOf()}\n`)
    return 0
  }
  const formats = options.formats.length > 0 ? options.formats : [{name: 'terminal'}]
  for (const {name} of formats) {
    if (reporters[name]) continue
    const near = nearest(name, formatNames)
    throw new Failure(
      `--format ${name}: expected one of ${formatNames.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`
    )
  }
  const {run, failed} = await lintFiles(options, versionOf())
  const width = Math.max(60, Math.min(process.stdout.columns ?? 100, 120))
  // What --quiet hides still counts for the exit status.
  const files = options.quiet
    ? run.files.map((report) => ({...report, messages: report.messages.filter(({severity}) => severity === 'error')}))
    : run.files
  for (const {name, file} of formats) {
    const text = reporters[name]!({...run, files, width, color: file === undefined && usesColor(options)})
    // A dry run prints its diff, and the report where it is asked for.
    if (file !== undefined) writeReport(file, text)
    else if (!options.fixDryRun || options.formats.length > 0) print(text)
  }
  return exitStatus(options, run, failed)
}

async function main(args: readonly string[]): Promise<number> {
  const [first = '', ...rest] = args
  if (!Object.hasOwn(commands, first)) return lint(args)
  if (rest.includes('--help') || rest.includes('-h')) {
    print(usage)
    return 0
  }
  const command = await commands[first]!()
  return command(rest)
}

// The reader of a pipe may leave before the end: `mtlint … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`mtlint: the report cannot be printed: ${error.message}\n`)
  process.exit(2)
})

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    if (!isFailure(error)) throw error
    process.stderr.write(`mtlint: ${error.message}\n`)
    process.exitCode = 2
  }
)
