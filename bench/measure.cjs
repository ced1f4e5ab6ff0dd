// Loaded into every measured process before anything else (`node -r`): at its end it writes what the process used to
// file descriptor 3. CommonJS, because `--import` would start the loader of ES modules: 10 ms that are not the program's.
const {readFileSync, writeSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

process.on('exit', () => {
  if (!isMainThread) return
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  let peak = maxRSS
  try {
    // Linux counts the memory of the process that started this one into maxRSS; the high-water mark is this one's own.
    peak = Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1])
  } catch {
    // Other systems have no /proc, and no such fault.
  }
  const tagged = Object.keys(require.cache).some((file) => file.includes('wink-nlp'))
  writeSync(3, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e3, peak: peak / 1024, tagged}))
})
