package org.entente.agreements.dialogue;

import org.entente.agreements.lookup.KeyTable;

/** The statements that read what was said, whole and for any number of keys at once. */
final class DialogueSql {
    private static final String KEYS =
            "with " + KeyTable.KEY + KeyTable.CURRENT.stripTrailing().replaceAll(",$", "\n");

    private static final String SOURCE =
            "jsonb_build_object('key', s.key, 'publisher', s.publisher, 'title', s.title, 'licence', s.licence, 'url', s.url)";

    private static final String COMMITMENT = """
            jsonb_build_object(
                'id', x.id, 'meetingId', x.meeting_id, 'text', x.text, 'owner', x.owner,
                'ownerCountry', x.owner_country, 'statedOn', x.stated_on,
                'due', case when x.due_on is not null
                    then jsonb_build_object('first', x.due_on, 'precision', x.due_precision) end,
                'area', x.area, 'source', %s,
                'version', (
                    select count(*) from commitment told join coverage c on c.release_id = told.release_id
                    where told.id = x.id and c.known_from <= coalesce(k.known, now()))
                    + (select count(*) from commitment_progress p
                       where p.commitment_id = x.id and (k.known is null or p.recorded_at <= k.known)),
                'history', (
                    select coalesce(jsonb_agg(h.entry order by h.on_date, h.origin, h.ordinal), cast('[]' as jsonb))
                    from (
                        select st.on_date, 0 as origin, st.ordinal, jsonb_build_object(
                            'date', st.on_date, 'status', st.status, 'note', st.note,
                            'source', %s) as entry
                        from commitment_status st
                        join cited_source s on s.release_id = st.release_id and s.key = st.source_key
                        where st.release_id = x.release_id and st.commitment_id = x.id
                        union all
                        select cast(p.recorded_at at time zone 'UTC' as date), 1, p.ordinal, jsonb_build_object(
                            'date', cast(p.recorded_at at time zone 'UTC' as date), 'status', p.status,
                            'note', p.note, 'recordedBy', p.recorded_by, 'recordedAt', p.recorded_at)
                        from commitment_progress p
                        where p.commitment_id = x.id and (k.known is null or p.recorded_at <= k.known)) h))
            """.formatted(SOURCE, SOURCE);

    private static final String BODY =
            "jsonb_build_object('id', x.id, 'name', x.name, 'level', x.level, 'description', x.description)";

    private static final String MEETING = """
            jsonb_build_object(
                'id', x.id, 'bodyId', x.body_id, 'number', x.number, 'title', x.title,
                'date', jsonb_build_object('first', x.on_date, 'precision', x.precision), 'place', x.place,
                'level', x.level, 'summary', x.summary, 'areas', x.areas, 'source', %s,
                'participants', (
                    select coalesce(jsonb_agg(jsonb_build_object(
                        'name', p.name, 'role', p.role, 'position', p.position, 'organisation', p.organisation,
                        'organisationId', p.organisation_id, 'country', p.country) order by p.ordinal),
                        cast('[]' as jsonb))
                    from meeting_participant p where p.release_id = x.release_id and p.meeting_id = x.id),
                'outcomes', (
                    select coalesce(jsonb_agg(jsonb_build_object('text', o.text, 'agreementId', o.agreement_id)
                        order by o.ordinal), cast('[]' as jsonb))
                    from meeting_outcome o where o.release_id = x.release_id and o.meeting_id = x.id))
            """.formatted(SOURCE);

    private static final String MILESTONE = """
            jsonb_build_object(
                'id', x.id, 'kind', x.kind, 'titles', x.titles, 'description', x.description,
                'date', jsonb_build_object('first', x.on_date, 'precision', x.precision),
                'agreementId', x.agreement_id, 'source', %s)
            """.formatted(SOURCE);

    /** One row for each pair. */
    static final String BY_PAIR = KEYS
            + """
            select k.n, cast(jsonb_build_object(
                'bodies', (%s), 'meetings', (%s), 'commitments', (%s), 'milestones', (%s)) as text) as dialogue
            from key k
            """.formatted(
                            ofPair(BODY, "dialogue_body", "", "x.name, x.id"),
                            ofPair(MEETING, "meeting", cited(), "x.on_date desc, x.number desc nulls last, x.id"),
                            ofPair(COMMITMENT, "commitment", cited(), "x.stated_on desc, x.id"),
                            ofPair(MILESTONE, "milestone", cited(), "x.on_date, x.id"));

    /** One row for each id that is known. */
    static final String COMMITMENT_BY_ID = KEYS + """
            select k.n, cast(%s as text) as commitment
            from key k
            join commitment x on x.id = k.id
            join current c on c.n = k.n and c.release_id = x.release_id
            join cited_source s on s.release_id = x.release_id and s.key = x.source_key
            """.formatted(COMMITMENT);

    private DialogueSql() {}

    private static String cited() {
        return " join cited_source s on s.release_id = x.release_id and s.key = x.source_key";
    }

    private static String ofPair(String object, String table, String join, String order) {
        return """
                select coalesce(jsonb_agg(%s order by %s), cast('[]' as jsonb))
                from %s x join current c on c.n = k.n and c.release_id = x.release_id%s
                where x.country_low = k.low and x.country_high = k.high""".formatted(object, order, table, join);
    }
}
