// The other checkers: versions, and their installation into folders of their own. They are no dependencies of mtlint.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('./peers/', import.meta.url))

export const peers = {
  retext: {
    label: 'retext, 12 stock plugins',
    packages: {
      unified: '11.0.5',
      vfile: '6.0.3',
      'dictionary-en': '4.0.0',
      'retext-english': '5.0.0',
      'retext-contractions': '6.0.0',
      'retext-diacritics': '5.0.0',
      'retext-indefinite-article': '5.0.0',
      'retext-intensify': '7.0.0',
      'retext-passive': '5.0.0',
      'retext-quotes': '6.0.2',
      'retext-readability': '8.0.0',
      'retext-redundant-acronyms': '5.0.0',
      'retext-repeated-words': '5.0.0',
      'retext-sentence-spacing': '6.0.0',
      'retext-simplify': '8.0.0',
      'retext-spell': '6.1.0'
    }
  },
  textlint: {
    label: 'textlint, 13 English rules',
    packages: {
      textlint: '15.8.0',
      'textlint-rule-alex': '5.0.0',
      'textlint-rule-apostrophe': '3.0.0',
      'textlint-rule-common-misspellings': '1.0.1',
      'textlint-rule-diacritics': '2.1.4',
      'textlint-rule-doubled-spaces': '1.0.2',
      'textlint-rule-en-capitalization': '2.0.3',
      'textlint-rule-en-max-word-count': '1.0.2',
      'textlint-rule-max-comma': '4.0.0',
      'textlint-rule-no-start-duplicated-conjunction': '2.0.2',
      'textlint-rule-rousseau': '1.4.8',
      'textlint-rule-stop-words': '5.2.0',
      'textlint-rule-terminology': '5.2.16',
      'textlint-rule-write-good': '2.0.0'
    }
  },
  harper: {label: 'harper.js', packages: {'harper.js': '2.10.0'}}
}

/** Peers that look at words or phrases only: how right they are is measured, their speed is not. */
export const smallPeers = {
  'write-good': {label: 'write-good', packages: {'write-good': '1.0.8'}},
  alex: {label: 'alex', packages: {alex: '11.0.1'}},
  cspell: {label: 'cspell', packages: {'cspell-lib': '9.8.0'}}
}

/** The folder that a peer is installed in. */
export const homeOf = (name) => join(folder, name)

const manifestOf = ({packages}) =>
  `${JSON.stringify({private: true, type: 'module', dependencies: packages}, undefined, 2)}\n`

/** Whether a peer is there, in the versions that are wanted. */
export function isInstalled(name, peer) {
  const home = homeOf(name)
  // npm writes this file when it is done.
  if (!existsSync(join(home, 'node_modules', '.package-lock.json'))) return false
  return readFileSync(join(home, 'package.json'), 'utf8') === manifestOf(peer)
}

/** Install the peers that are not there yet, or there in other versions. */
export function installPeers(wanted = peers) {
  for (const [name, peer] of Object.entries(wanted)) {
    if (isInstalled(name, peer)) continue
    const home = homeOf(name)
    process.stderr.write(`installing ${name} into ${home}\n`)
    mkdirSync(home, {recursive: true})
    writeFileSync(join(home, 'package.json'), manifestOf(peer))
    // None of them needs its install scripts.
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const {status, error} = spawnSync('npm', args, {
      cwd: home,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32'
    })
    if (status !== 0) throw new Error(`npm could not install ${name}${error ? `: ${error.message}` : ''}`)
  }
}
