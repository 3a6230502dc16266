// Runs a TypeScript program of the house as one piece: `node in-one-piece.cjs program.ts words…`.
// Loaded file by file every name that comes from another file is asked of that file again and again, which takes a
// third of the time of what is judged for one person; in one piece a name is a name. What comes from packages stays
// where it is.
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, resolve } = require('node:path')
const { pathToFileURL } = require('node:url')
const { build } = require('esbuild')

const SOURCE = /\.([cm]?js|ts)$/
const FROM_A_PACKAGE = /^[^./]/
const OWN = '@policy-direct/'

/** Files keep their place: what they read lies beside them, and packages are those of their own workspace. */
const inPlace = {
  name: 'in place',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: SOURCE }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const own = Object.entries({
        __dirname: JSON.stringify(dirname(path)),
        __filename: JSON.stringify(path),
        'require.resolve': `__requireFrom(${JSON.stringify(path)}).resolve`,
        'import.meta.url': JSON.stringify(pathToFileURL(path).href),
      })
      const contents = own.reduce((text, [name, here]) => text.replaceAll(name, here), source)
      return { contents, loader: 'ts' }
    })
    onResolve({ filter: FROM_A_PACKAGE }, ({ path, importer, kind, resolveDir }) => {
      if (path.startsWith(OWN) || kind === 'entry-point' || Module.isBuiltin(path)) return undefined
      return { path: Module.createRequire(importer || `${resolveDir}/`).resolve(path), external: true }
    })
  },
}

async function run(program) {
  const { outputFiles } = await build({
    entryPoints: [program],
    bundle: true,
    write: false,
    outfile: program.replace(SOURCE, '.cjs'),
    platform: 'node',
    format: 'cjs',
    target: `node${process.versions.node}`,
    sourcemap: 'inline',
    banner: { js: "const __requireFrom = require('node:module').createRequire;" },
    logLevel: 'error',
    plugins: [inPlace],
  })
  process.setSourceMapsEnabled(true)
  const piece = new Module(program, null)
  piece.filename = program
  piece.paths = Module._nodeModulePaths(dirname(program))
  process.argv.splice(1, 1)
  piece._compile(outputFiles[0].text, program)
}

run(resolve(process.argv[2])).catch(problem => {
  console.error(problem)
  process.exitCode = 1
})
