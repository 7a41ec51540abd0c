package org.entente.agreements.agreement;

import org.entente.agreements.lookup.Edited;
import org.entente.agreements.lookup.KeyTable;

/**
 * The statements that read agreements. Each names what is wanted as {@code wanted(n, release_id, id)}, where {@code n}
 * is the number of the key that wants it, and reads whole agreements of it at once.
 */
final class AgreementSql {
    private static final String SOURCE =
            "jsonb_build_object('key', s.key, 'publisher', s.publisher, 'title', s.title, 'licence', s.licence, 'url', s.url)";

    private static final String SUNSET = """
            select jsonb_build_object('years', a.sunset_years, 'note', a.sunset_note, 'source', %s)
            from cited_source s where s.release_id = a.release_id and s.key = a.sunset_source""".formatted(SOURCE);

    private static final String KEYS = "with " + KeyTable.KEY + KeyTable.CURRENT;

    /** The agreements with the keys' ids. */
    static final String BY_ID = KEYS + """
            wanted as (
                select k.n, a.release_id, a.id
                from key k
                join agreement a on a.id = k.id
                join current c on c.n = k.n and c.release_id = a.release_id),
            """ + read();

    /** The agreements that the countries of the keys are, were or may become parties to with each other. */
    static final String BY_PAIR = KEYS + """
            wanted as (
                select distinct k.n, s.release_id, s.agreement_id as id
                from key k
                join legal_span s on s.country_low = k.low and s.country_high = k.high
                join current c on c.n = k.n and c.release_id = s.release_id),
            """ + read();

    /** The agreements that have a link to the keys' ids. */
    static final String BY_LINK_TARGET = KEYS + """
            wanted as (
                select distinct k.n, l.release_id, l.agreement_id as id
                from key k
                join agreement_link l on l.target_id = k.id
                join current c on c.n = k.n and c.release_id = l.release_id),
            """ + read();

    /** The agreements that the keys' organisations are parties to. */
    static final String BY_ORGANISATION = KEYS + """
            wanted as (
                select distinct k.n, p.release_id, p.agreement_id as id
                from key k
                join party p on p.organisation_id = k.id
                join current c on c.n = k.n and c.release_id = p.release_id),
            """ + read();

    private AgreementSql() {}

    /** Reads the {@code wanted} agreements with those that supersede them, which are marked {@code aside}. */
    static String read() {
        return """
                shown as (select w.n, w.release_id, w.id from wanted w where %s),
                everything as (
                    select n, release_id, id, false as aside from shown
                    union
                    select w.n, l.release_id, l.agreement_id, true
                    from shown w
                    join agreement_link l on l.target_id = w.id and l.kind = 'SUPERSEDES'
                    join current c on c.n = w.n and c.release_id = l.release_id
                    where %s)
                select e.n, e.aside, e.release_id, a.detail, cast(jsonb_build_object(
                    'id', a.id, 'instrument', a.instrument, 'kinds', a.kinds, 'titles', a.titles,
                    'subjects', a.subjects, 'areas', a.areas, 'place', a.place, 'note', a.note,
                    'sources', (%s), 'parties', (%s), 'actions', (%s), 'provisions', (%s), 'dates', (%s),
                    'links', (%s), 'sunset', (%s)) as text) as agreement
                from everything e
                join agreement a on a.release_id = e.release_id and a.id = e.id
                order by e.n, e.aside, a.dated_on desc nulls last, a.id""".formatted(
                        Edited.notHidden("agreement", "w.n", "w.release_id", "w.id"),
                        Edited.notHidden("agreement", "w.n", "l.release_id", "l.agreement_id"),
                        list(SOURCE, "agreement_source", true),
                        list("""
                                'ordinal', x.ordinal, 'kind', x.kind, 'name', x.name, 'country', x.country,
                                'group', x.group_code, 'role', x.role, 'organisationId', x.organisation_id,
                                'amongMembers', x.among_members, 'side', x.side""", "party", false),
                        list("""
                                'party', x.party_ordinal, 'successor', x.country, 'kind', x.kind,
                                'date', %s, 'effectiveOn', x.effective_on, 'note', x.note, 'source', %s""".formatted(date("x.on_date", "x.precision"), SOURCE), "party_action", true),
                        list("""
                                'key', x.key, 'title', x.title, 'effectFrom', x.effect_from,
                                'effectTo', x.effect_to, 'note', x.note, 'source', %s""".formatted(SOURCE), "provision", true),
                        list("""
                                'about', x.about, 'date', %s, 'chosen', x.chosen, 'reasoning', x.reasoning,
                                'source', %s""".formatted(date("x.on_date", "x.precision"), SOURCE), "date_statement", true),
                        list("""
                                'kind', x.kind, 'target', x.target_id, 'effectiveOn', x.effective_on,
                                'note', x.note, 'confidence', x.confidence""", "agreement_link", false),
                        SUNSET);
    }

    /** A nullable date with its precision, as JSON. */
    private static String date(String day, String precision) {
        return "case when %s is not null then jsonb_build_object('first', %s, 'precision', %s) end"
                .formatted(day, day, precision);
    }

    /** The rows of a table of parts, in their order, as a JSON array. */
    private static String list(String fields, String table, boolean cited) {
        String object = fields.startsWith("jsonb_build_object") ? fields : "jsonb_build_object(" + fields + ")";
        return "select coalesce(jsonb_agg(%s order by x.ordinal), cast('[]' as jsonb)) from %s x%s"
                        .formatted(
                                object,
                                table,
                                cited
                                        ? " join cited_source s on s.release_id = x.release_id and s.key = x.source_key"
                                        : "")
                + " where x.release_id = a.release_id and x.agreement_id = a.id";
    }
}
