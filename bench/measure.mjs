// Starts processes and says what they used.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const hook = fileURLToPath(new URL('./measure.cjs', import.meta.url))
/** Longer than anything that is linear takes; what is not must not hold up the rest. */
const timeout = 300_000

/** Node 20 reads the extra certificates at every start, which doubles it; colours and options of the caller change more. */
const {NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, FORCE_COLOR: ___, ...env} = process.env

/**
 * Run Node once.
 *
 * @param args arguments of `node`
 * @returns CPU time in milliseconds (user and system, all threads), peak memory in MiB, whether the tagger was loaded,
 *   standard output; undefined where it took too long
 */
export function run(args) {
  const {status, signal, error, output, stderr} = spawnSync(process.execPath, ['-r', hook, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout
  })
  if (error?.code === 'ETIMEDOUT') return undefined
  if (status !== 0 || !output[3])
    throw new Error(`node ${args.join(' ')}: ${signal ?? status} ${error ?? ''}\n${stderr}`)
  return {...JSON.parse(output[3]), stdout: output[1]}
}

const least = (one, other) => (one && other ? (other.cpu < one.cpu ? other : one) : undefined)

/**
 * Run several commands in turns and keep the cheapest run of each: the machine may be busy with something else, and then
 * it is busy for all of them.
 *
 * @param commands arguments of `node`, by name
 * @param times number of turns
 */
export function runInTurns(commands, times) {
  const best = {}
  for (let turn = 0; turn < times; turn++) {
    for (const [name, args] of Object.entries(commands)) {
      if (turn > 0 && !best[name]) continue
      const result = run(args)
      best[name] = turn === 0 ? result : least(best[name], result)
    }
  }
  return best
}
