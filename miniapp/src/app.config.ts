export default defineAppConfig({
  pages: ['pages/home/index'],
  window: { navigationStyle: 'custom', navigationBarTitleText: '政策直达', backgroundTextStyle: 'dark' },
})
