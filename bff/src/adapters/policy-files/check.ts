import { warningsOf } from '../../eligibility'
import { POLICIES_FOLDER, readPolicyFolder } from './load-policies'
import { problemLine } from './problem'

/**
 * `tsx check.ts [folder]`: prints every problem with file, line and reason and ends with 1, or says all is well. What
 * somebody should look at, in items without problems, is printed and changes nothing.
 */
const { files, items, problems } = readPolicyFolder(process.argv[2] ?? POLICIES_FOLDER)
const today = new Date().toISOString().slice(0, 10)
for (const item of items) {
  for (const { path, reason } of warningsOf(item, today))
    console.warn(`${item.id}/${item.version}.yaml ${path.join('.')}：请看一下，${reason}`)
}
if (problems.length === 0 && files > 0) {
  console.log(`${files} files checked, all well`)
} else {
  for (const problem of problems) console.error(problemLine(problem))
  console.error(files === 0 ? 'no policy files found' : `${files} files checked, ${problems.length} problems`)
  process.exitCode = 1
}
