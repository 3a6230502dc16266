import { galleryPage, mainPages, subpackages } from './routes'

const gallery = process.env.TARO_ENV === 'h5' && process.env.TARO_APP_GALLERY === 'on' ? [galleryPage] : []

const filled = Object.values(subpackages)
  .map(({ root, pages }) => ({ root, pages: Object.values<string>(pages) }))
  .filter(({ pages }) => pages.length > 0)

export default defineAppConfig({
  pages: [...Object.values(mainPages), ...gallery],
  subPackages: filled,
  // Sliding pages are a motion that explains nothing, and their transform breaks `position: fixed` in H5.
  animation: false,
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '政策直达',
    navigationBarTextStyle: 'black',
    backgroundTextStyle: 'dark',
    backgroundColor: '#F2F4F6',
  },
})
