/**
 * The oldest engines people really have: WeChat's own on Android (Chrome 67 and later), the system's on iPhones
 * (iOS 12). Native classes and async functions save a tenth of the main package.
 */
const targets = { chrome: '67', ios: '12' }

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets }]],
}
