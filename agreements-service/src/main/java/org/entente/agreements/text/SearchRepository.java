package org.entente.agreements.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.entente.agreements.agreement.Filtered;
import org.jspecify.annotations.Nullable;

/** Finds agreements by PostgreSQL's full-text search. */
@ApplicationScoped
class SearchRepository {
    /** Each dictionary in use reads the terms in its own way. */
    private static final String ASKED = """
            asked as materialized (
                select d.dictionary, websearch_to_tsquery(
                    d.dictionary, case when d.dictionary = cast('simple' as regconfig) then :prepared else :plain end) as query
                from (select distinct dictionary from search_language
                      where cast(:language as text) is null or language = :language) d)""";

    /**
     * Titles are compared first, which costs little; only the best of these are ranked by their whole texts, since that
     * reads every text that has the words.
     */
    private static final String FOUND =
            "with current as (select 0 as n, release_id from coverage where known_from <= %s and known_to > %s),\n"
                    + ASKED
                    + """
            , hit as materialized (
                select s.release_id, s.agreement_id, s.language, s.dictionary, q.query, s.dated_on,
                       ts_rank(s.head, q.query) as by_head
                from asked q
                join agreement_search s on s.dictionary = q.dictionary and s.lexemes @@ q.query
                %s
                where (cast(:language as text) is null or s.language = :language)
                    and a.release_id in (select release_id from current)%s),
            best as materialized (
                select * from hit
                order by by_head desc, dated_on desc nulls last, agreement_id, language limit :most),
            ranked as (
                select b.*, ts_rank('{0.1, 0.2, 0.6, 1.0}', s.lexemes, b.query, 1) as rank
                from best b join agreement_search s using (release_id, agreement_id, language)),
            chosen as (
                select distinct on (agreement_id) agreement_id, release_id, language, dictionary, rank
                from ranked order by agreement_id, rank desc, language)
            select agreement_id, release_id, language, cast(dictionary as text) as dictionary, rank,
                   (select count(distinct agreement_id) from hit) as total
            from chosen
            order by rank desc, agreement_id""";

    /** What a filter asks about. */
    private static final String JOINED = "join agreement a on a.release_id = s.release_id and a.id = s.agreement_id";

    /** Without a filter only the agreement's names are needed, which a hit has itself. */
    private static final String NAMED = "cross join lateral (select s.release_id, s.agreement_id as id) a";

    private final EntityManager entityManager;

    SearchRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    SearchResult find(Search search, int most) {
        Filtered filtered = Filtered.of(search.filter());
        String moment = search.knownAsOf() == null ? "now()" : "cast(:moment as timestamptz)";
        String agreement = search.filter().isEmpty() ? NAMED : JOINED;
        Query query = entityManager
                .createNativeQuery(FOUND.formatted(moment, moment, agreement, filtered.where()), Tuple.class)
                .setParameter("plain", search.terms().forStemmed())
                .setParameter("prepared", search.terms().forPrepared())
                .setParameter("language", search.language())
                .setParameter("most", most);
        if (search.knownAsOf() != null) {
            query.setParameter("moment", search.knownAsOf());
        }
        filtered.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return new SearchResult(
                rows.stream().map(row -> hit((Tuple) row)).toList(),
                rows.isEmpty() ? 0 : ((Number) ((Tuple) rows.get(0)).get("total")).intValue());
    }

    private static SearchHit hit(Tuple row) {
        return new SearchHit(
                (String) row.get("agreement_id"),
                ((Number) row.get("release_id")).intValue(),
                (String) row.get("language"),
                (String) row.get("dictionary"),
                ((Number) row.get("rank")).doubleValue());
    }

    /**
     * The passage of each hit's text that fits best, marked where its dictionary can; without one where only the title
     * fits. One row for each hit, with its place in the list.
     */
    private static final String HIGHLIGHTS = """
            with wanted as (
                select w.n, w.release_id, w.id, w.language, d.query,
                       case when cast(d.query as text) like '%%!%%' then d.query
                           else cast(replace(replace(cast(d.query as text), ' & ', ' | '), ' <-> ', ' | ') as tsquery)
                       end as any_of, w.dictionary, a.titles ->> w.language as title
                from jsonb_to_recordset(cast(:hits as jsonb))
                    as w(n int, release_id int, id text, language text, dictionary regconfig)
                cross join lateral (select websearch_to_tsquery(
                    w.dictionary, case when w.dictionary = cast('simple' as regconfig) then :prepared else :plain end)
                    as query) d
                join agreement a on a.release_id = w.release_id and a.id = w.id)
            select w.n, w.title, w.dictionary = cast('simple' as regconfig) as prepared, p.content,
                   ts_headline(w.dictionary, w.title, w.query, '%1$s, HighlightAll=true') as marked_title,
                   ts_headline(w.dictionary, p.content, w.query, '%1$s, MaxWords=40, MinWords=15') as marked_content
            from wanted w
            left join lateral (
                select p.content from agreement_passage p
                where p.release_id = w.release_id and p.agreement_id = w.id and p.language = w.language
                    and p.lexemes @@ w.any_of
                order by ts_rank(p.lexemes, w.any_of) desc, p.ordinal limit 1) p on true
            order by w.n""".formatted("StartSel=\uE000, StopSel=\uE001");

    List<Found> highlight(Search search, String hits) {
        List<?> rows = entityManager
                .createNativeQuery(HIGHLIGHTS, Tuple.class)
                .setParameter("hits", hits)
                .setParameter("plain", search.terms().forStemmed())
                .setParameter("prepared", search.terms().forPrepared())
                .getResultList();
        return rows.stream()
                .map(row -> (Tuple) row)
                .map(row -> new Found(
                        ((Number) row.get("n")).intValue(),
                        (Boolean) row.get("prepared"),
                        (String) row.get("title"),
                        (String) row.get("content"),
                        (String) row.get("marked_title"),
                        (String) row.get("marked_content")))
                .toList();
    }

    /** What is shown of a hit; titles and contents are null where the hit has none in its language. */
    record Found(
            int place,
            boolean prepared,
            @Nullable String title,
            @Nullable String content,
            @Nullable String markedTitle,
            @Nullable String markedContent) {}
}
