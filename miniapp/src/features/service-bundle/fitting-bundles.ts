import type { ServiceBundlesQuery } from '../../generated/types'

export type Bundle = ServiceBundlesQuery['serviceBundles'][number]

/** Bundles in which at least `least` of these items are, those with the most of them first. */
export function bundlesWith(
  bundles: readonly Bundle[],
  itemIds: readonly string[],
  least: number,
): { bundle: Bundle; names: string[] }[] {
  return bundles
    .map(bundle => ({
      bundle,
      names: bundle.items.filter(({ id }) => itemIds.includes(id)).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length >= least)
    .sort((a, b) => b.names.length - a.names.length)
}
