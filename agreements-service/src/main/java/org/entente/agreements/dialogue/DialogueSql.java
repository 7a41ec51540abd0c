package org.entente.agreements.dialogue;

import org.entente.agreements.lookup.Edited;
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
                'area', x.area, 'projectId', x.project_id, 'source', %s,
                'version', (
                    select count(*) from commitment told join coverage c on c.release_id = told.release_id
                    where told.id = x.id and c.known_from <= coalesce(k.known, now()))
                    + (select count(*) from edited_record deleted join coverage c on c.release_id = deleted.release_id
                       where deleted.type = 'commitment' and deleted.id = x.id and deleted.deleted
                           and c.known_from <= coalesce(k.known, now()))
                    + (select count(*) from commitment_progress p
                       where p.commitment_id = x.id and (k.known is null or p.recorded_at <= k.known)),
                'history', (
                    select coalesce(jsonb_agg(h.entry order by h.on_date, h.origin, h.ordinal), cast('[]' as jsonb))
                    from (
                        select st.on_date, 0 as origin, st.ordinal, jsonb_build_object(
                            'date', st.on_date, 'status', st.status, 'note', st.note,
                            'evidence', st.evidence, 'source', %s) as entry
                        from commitment_status st
                        join cited_source s on s.release_id = st.release_id and s.key = st.source_key
                        where st.release_id = x.release_id and st.commitment_id = x.id
                        union all
                        select cast(p.recorded_at at time zone 'UTC' as date), 1, p.ordinal, jsonb_build_object(
                            'date', cast(p.recorded_at at time zone 'UTC' as date), 'status', p.status,
                            'note', p.note, 'evidence', p.evidence, 'recordedBy', p.recorded_by, 'recordedAt', p.recorded_at)
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
                    select coalesce(jsonb_agg(jsonb_build_object(
                        'text', o.text, 'agreementId', o.agreement_id, 'projectId', o.project_id)
                        order by o.ordinal), cast('[]' as jsonb))
                    from meeting_outcome o where o.release_id = x.release_id and o.meeting_id = x.id),
                'agenda', (
                    select coalesce(jsonb_agg(g.text order by g.ordinal), cast('[]' as jsonb))
                    from meeting_agenda g where g.release_id = x.release_id and g.meeting_id = x.id),
                'documents', (
                    select coalesce(jsonb_agg(jsonb_build_object('title', d.title, 'language', d.language, 'url', d.url)
                        order by d.ordinal), cast('[]' as jsonb))
                    from meeting_document d where d.release_id = x.release_id and d.meeting_id = x.id))
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

    /** One row for each id that is known, with its pair. */
    static final String BODY_BY_ID = byId(BODY, "dialogue_body", "");

    /** One row for each id that is known, with its pair. */
    static final String MEETING_BY_ID = byId(MEETING, "meeting", cited());

    /** One row for each id that is known, with its pair. */
    static final String COMMITMENT_BY_ID = byId(COMMITMENT, "commitment", cited());

    /** One row for each id that is known, with its pair. */
    static final String MILESTONE_BY_ID = byId(MILESTONE, "milestone", cited());

    /** The pairs whose meetings led to the keys' agreements. */
    static final String PAIRS_OF_AGREEMENTS = pairsOf("meeting_outcome o", "o.agreement_id", "o");

    /** The pairs at whose meetings someone spoke for the keys' organisations. */
    static final String PAIRS_OF_ORGANISATIONS = pairsOf("meeting_participant p", "p.organisation_id", "p");

    /** The pairs whose meetings or promises are about the keys' investment projects. */
    static final String PAIRS_OF_PROJECTS = KEYS + """
            select distinct k.n, x.country_low, x.country_high
            from key k
            join (select o.project_id, m.release_id, m.country_low, m.country_high
                  from meeting_outcome o join meeting m on m.release_id = o.release_id and m.id = o.meeting_id
                  union all
                  select p.project_id, p.release_id, p.country_low, p.country_high from commitment p) x
                on x.project_id = k.id
            join current c on c.n = k.n and c.release_id = x.release_id
            order by 1, 2, 3""";

    private DialogueSql() {}

    private static String pairsOf(String table, String column, String alias) {
        return KEYS + """
                select distinct k.n, x.country_low, x.country_high
                from key k
                join %s on %s = k.id
                join current c on c.n = k.n and c.release_id = %s.release_id
                join meeting x on x.release_id = %s.release_id and x.id = %s.meeting_id
                order by 1, 2, 3""".formatted(table, column, alias, alias, alias);
    }

    private static String byId(String object, String table, String join) {
        return KEYS
                + """
                select k.n, x.country_low, x.country_high, cast(%s as text) as item
                from key k
                join %s x on x.id = k.id
                join current c on c.n = k.n and c.release_id = x.release_id%s
                where %s
                order by k.n""".formatted(
                                object,
                                table,
                                join,
                                Edited.notHidden(table.replace("dialogue_", ""), "k.n", "x.release_id", "x.id"));
    }

    private static String cited() {
        return " join cited_source s on s.release_id = x.release_id and s.key = x.source_key";
    }

    private static String ofPair(String object, String table, String join, String order) {
        return """
                select coalesce(jsonb_agg(%s order by %s), cast('[]' as jsonb))
                from %s x join current c on c.n = k.n and c.release_id = x.release_id%s
                where x.country_low = k.low and x.country_high = k.high and %s""".formatted(
                        object,
                        order,
                        table,
                        join,
                        Edited.notHidden(table.replace("dialogue_", ""), "k.n", "x.release_id", "x.id"));
    }
}
