import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const sharedSource = path.resolve(__dirname, '../../shared/src')

/** Written for newer engines than the phones of shop owners have (private fields). */
const tooNew = (file: string) => /[\\/]@tanstack[\\/]/.test(file)
const ownCommon =
  /miniapp[\\/]src[\\/](ui(?![\\/]desk)|platform|api|routes)|shared[\\/]src[\\/](?!public-log)/

const ownStaff =
  /miniapp[\\/]src[\\/](ui[\\/]desk|features[\\/](desk|leadership|specialist|simulation)|packages[\\/](desk|leader|specialist))/
/** What nobody needs on the way from a code to the money. */
const ownLater =
  /miniapp[\\/]src[\\/](packages|features[\\/](account-change|calendar|data-use|message|news|notice|objection|policy-document|publicity|receipt|service-rating|tag|what-if|appointment|service-bundle[\\/](bundle-request-screen|request-part|bundle-screen|bundles-screen)|window[\\/](card-box|choose-item|code-screen|enter-form|say-shared|to-window|visit-screen|visits-screen)))|shared[\\/]src[\\/]public-log/
/** What a page off the home page needs for itself: in one chunk it weighs a quarter less than in many. */
const ownAround =
  /miniapp[\\/]src[\\/](pages[\\/](sign-in|mine|scan|guide|why|progress)|features[\\/](application|assessment|beneficiary|entry-code|policy-item|session|entitlement[\\/](account|arrival|fund|progress|queued|receipt|reversal|shared-account)))/
const ownFeatures = /miniapp[\\/]src[\\/]features/
const ownDocuments = /miniapp[\\/]src[\\/]generated/

/** Pixels stay pixels in both targets, so that one set of tokens means one size everywhere. */
const postcss = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } }

export default defineConfig<'webpack5'>(() => ({
  projectName: 'policy-direct',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  // The same components; in a browser React's renderer would weigh 35 KB more on the wire.
  framework: process.env.TARO_ENV === 'h5' ? 'preact' : 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Taro keeps every function's name and quotes every key in H5; nothing here reads either.
  terser: {
    enable: true,
    config: {
      keep_fnames: false,
      ecma: 2020,
      compress: { passes: 3, ecma: 2020 },
      output: { ecma: 2020, quote_keys: false, keep_quoted_props: false },
    },
  },
  plugins: [path.resolve(__dirname, 'aria.ts')],
  defineConstants: {
    API_BASE_URL: JSON.stringify(
      process.env.TARO_ENV === 'weapp' ? (process.env.TARO_APP_API_BASE_URL ?? 'http://127.0.0.1:8080') : '',
    ),
    PARTNER_APPS: process.env.TARO_APP_PARTNERS ?? '{}',
  },
  copy: { patterns: [], options: {} },
  mini: {
    compile: { include: [sharedSource, tooNew] },
    webpackChain(chain, webpack) {
      const abortController = path.resolve(__dirname, '../src/api/abort-controller.ts')
      chain
        .plugin('abort-controller')
        .use(webpack.ProvidePlugin, [{ AbortController: [abortController, 'AbortController'] }])
    },
    optimizeMainPackage: { enable: true },
    postcss,
  },
  h5: {
    webpackChain(chain) {
      // Scopes the styles of shadow trees for browsers without them; Taro's components have no shadow tree.
      chain.resolve.alias.set('./shadow-css.js', false)
      // Screens share the design system, the data layer and the vocabulary: one chunk, not a copy each.
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: { test: /node_modules/, name: 'vendors', chunks: 'initial', priority: 10 },
          laterVendors: {
            test: /node_modules/,
            name: 'vendors-later',
            chunks: 'async',
            minChunks: 2,
            enforce: true,
            priority: 15,
          },
          // One chunk for what several screens share, one for staff, one for the rest: small chunks compress badly.
          staff: { test: ownStaff, name: 'staff', chunks: 'async', enforce: true, priority: 19 },
          around: { test: ownAround, name: 'around', chunks: 'async', enforce: true, priority: 18.7 },
          later: { test: ownLater, name: 'later', chunks: 'async', enforce: true, priority: 18.5 },
          screens: {
            test: ownFeatures,
            name: 'screens',
            chunks: 'async',
            minChunks: 2,
            enforce: true,
            priority: 18,
          },
          // Some hundred bytes each: they compress well together only.
          documents: {
            test: ownDocuments,
            name: 'documents',
            chunks: 'async',
            enforce: true,
            priority: 19.5,
          },
          common: { test: ownCommon, name: 'common', chunks: 'all', enforce: true, priority: 20 },
        },
      })
      chain.performance.hints(false)
    },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [sharedSource, tooNew] },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss,
  },
}))
