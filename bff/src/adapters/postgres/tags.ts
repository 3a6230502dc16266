import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { sql } from 'kysely'
import type { Tags } from '../../ports/tags'
import type { Executor } from './database'

/** Tags in PostgreSQL: one row a subject. */
export function postgresTags(db: Executor): Tags {
  return {
    async keep(taggings, judgedOn) {
      if (taggings.length === 0) return
      await sql`
        insert into subject_tags as t (subject_id, kind, region_code, tags, facts_version, judged_on)
        select subject_id, kind, region_code, string_to_array(nullif(tags, ''), ' '), facts_version, ${judgedOn}::date
        from unnest(${taggings.map(each => each.subjectId)}::uuid[], ${taggings.map(each => each.kind)}::text[],
          ${taggings.map(each => each.regionCode)}::text[],
          ${taggings.map(each => each.tagIds.join(' '))}::text[],
          ${taggings.map(each => each.factsVersion)}::bigint[])
          as g(subject_id, kind, region_code, tags, facts_version)
        on conflict (subject_id) do update set region_code = excluded.region_code, tags = excluded.tags,
          facts_version = excluded.facts_version, judged_on = excluded.judged_on
        where (t.judged_on, t.facts_version) <= (excluded.judged_on, excluded.facts_version)`.execute(db)
    },
    async of(subjectId) {
      const { rows } = await sql<{ tags: string[] | null; judged_on: string }>`
        select tags, judged_on from subject_tags where subject_id = ${subjectId}`.execute(db)
      return rows[0] ? { tagIds: rows[0].tags ?? [], judgedOn: rows[0].judged_on } : null
    },
    async counts(regionCode) {
      const { rows } = await sql<{ tag: string; n: number }>`
        select tag, count(*)::int as n from subject_tags, unnest(tags) tag
        where starts_with(region_code, ${regionPrefix(regionCode)}) group by tag`.execute(db)
      return new Map(rows.map(({ tag, n }) => [tag, n]))
    },
  }
}
