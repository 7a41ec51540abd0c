package org.entente.agreements.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.lookup.DomainJson;
import org.entente.agreements.lookup.Edited;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.KeyTable;

/** Reads texts, however many agreements are asked about, in one statement. */
@ApplicationScoped
class TextRepository {
    private static final String BY_ID = "with " + KeyTable.KEY
            + KeyTable.CURRENT.stripTrailing().replaceAll(",$", "\n")
            + """
            select k.n, cast(jsonb_build_object(
                'agreementId', t.agreement_id, 'language', t.language, 'authentic', t.authentic, 'url', t.url,
                'source', jsonb_build_object('key', s.key, 'publisher', s.publisher, 'title', s.title,
                    'licence', s.licence, 'url', s.url),
                'content', (
                    select string_agg(p.content, '' order by p.ordinal) from agreement_passage p
                    where p.release_id = t.release_id and p.agreement_id = t.agreement_id
                        and p.language = t.language)) as text) as text
            from key k
            join agreement_text t on t.agreement_id = k.id
            join current c on c.n = k.n and c.release_id = t.release_id
            join cited_source s on s.release_id = t.release_id and s.key = t.source_key
            where %s
            order by k.n, t.language""".formatted(Edited.notHidden("agreement", "k.n", "t.release_id", "t.agreement_id"));

    private final EntityManager entityManager;
    private final KeyTable keyTable;
    private final DomainJson json;

    TextRepository(EntityManager entityManager, KeyTable keyTable, DomainJson json) {
        this.entityManager = entityManager;
        this.keyTable = keyTable;
        this.json = json;
    }

    Map<IdKey, List<AgreementText>> byIds(List<IdKey> keys) {
        Map<IdKey, List<AgreementText>> texts = new LinkedHashMap<>();
        List<?> rows = entityManager
                .createNativeQuery(BY_ID, Tuple.class)
                .setParameter("keys", keyTable.ofIds(keys))
                .getResultList();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            texts.computeIfAbsent(keys.get(((Number) row.get("n")).intValue()), unused -> new ArrayList<>())
                    .add(json.read((String) row.get("text"), AgreementText.class));
        }
        return texts;
    }
}
