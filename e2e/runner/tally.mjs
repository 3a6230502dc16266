/** What has passed and failed so far, told with headings while it happens. */
export class Tally {
  passed = 0
  failed = 0
  failures = []
  notRun = []
  #started = Date.now()

  heading(title) {
    console.log(process.stdout.isTTY ? `\n\u001b[1m━━ ${title}\u001b[0m` : `\n━━ ${title}`)
  }

  add(title, { passed = 0, failed = 0 }) {
    this.passed += passed
    this.failed += failed
    if (failed > 0) this.failures.push(`${title}: ${failed} failed`)
  }

  /** One check that either holds or does not. */
  check(title, holds) {
    console.log(`${holds ? '✓' : '✗'} ${title}`)
    this.add(title, holds ? { passed: 1 } : { failed: 1 })
  }

  skip(title, reason) {
    console.log(`– ${title}: not run: ${reason}`)
    this.notRun.push(`${title}: not run: ${reason}`)
  }

  /** Prints the end and returns the exit code; the last line is the result. */
  finish() {
    this.heading(`${Math.round((Date.now() - this.#started) / 1000)} s`)
    for (const line of this.notRun) console.log(`– ${line}`)
    for (const line of this.failures) console.log(`✗ ${line}`)
    console.log(`${this.passed} passed, ${this.failed} failed`)
    return this.failed === 0 && this.passed > 0 ? 0 : 1
  }
}
