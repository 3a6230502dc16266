/** Attributes that WeChat's screen reader understands; Taro's own templates carry none of them. */
const spoken = {
  'aria-label': 'i.ariaLabel',
  'aria-role': 'i.ariaRole',
  'aria-hidden': 'i.ariaHidden',
  'aria-disabled': 'i.ariaDisabled',
  'aria-checked': 'i.ariaChecked',
  'aria-selected': 'i.ariaSelected',
  'aria-live': 'i.ariaLive',
}
const plain = { 'aria-label': 'i.ariaLabel', 'aria-role': 'i.ariaRole' }

type TemplatePlatform = { template: { mergeComponents(context: PluginContext, components: object): void } }
/** The part of Taro's plugin context used here. */
type PluginContext = { registerMethod(method: { name: string; fn(platform: TemplatePlatform): void }): void }

/** Adds the aria attributes to the weapp templates (`base.wxml`). */
export default (context: PluginContext) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: TemplatePlatform) {
      if (process.env.TARO_ENV !== 'weapp') return
      platform.template.mergeComponents(context, {
        View: spoken,
        Text: plain,
        Button: plain,
        Image: { ...plain, 'aria-hidden': 'i.ariaHidden' },
        Input: plain,
        Textarea: plain,
        ScrollView: plain,
      })
    },
  })
}
