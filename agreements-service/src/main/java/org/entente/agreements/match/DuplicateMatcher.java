package org.entente.agreements.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.DuplicateFinder;
import org.entente.agreements.agreement.LinkKind;
import org.entente.kernel.country.CountryReference;

/** Compares what a release tells with every other source's release in use. */
@ApplicationScoped
class DuplicateMatcher implements DuplicateFinder {
    private final CountryReference reference = CountryReference.standard();
    private final StoredAgreements stored = new StoredAgreements(reference);

    @Override
    public List<Agreement> link(Connection connection, int release, List<Agreement> agreements) throws SQLException {
        List<Told> told = agreements.stream()
                .filter(agreement -> !agreement.kinds().isEmpty())
                .map(agreement -> Told.of(agreement, reference))
                .toList();
        if (told.isEmpty()) {
            return agreements;
        }
        Map<String, List<Match>> found = new HashMap<>();
        for (List<Told> others : stored.bySource(connection, release)) {
            for (Match match : Matching.of(told, others)) {
                found.computeIfAbsent(match.one().id(), unused -> new ArrayList<>())
                        .add(match);
            }
        }
        return agreements.stream()
                .map(agreement -> linked(agreement, found.getOrDefault(agreement.id(), List.of())))
                .toList();
    }

    /** What the source states of sameness stands; a match adds to it and does not repeat it. */
    private static Agreement linked(Agreement agreement, List<Match> matches) {
        Agreement linked = agreement;
        for (Match match : matches) {
            String target = match.other().id();
            boolean stated = agreement.links().stream()
                    .anyMatch(link ->
                            link.kind() == LinkKind.SAME_AS && link.target().equals(target));
            if (!stated) {
                linked = linked.with(new AgreementLink(LinkKind.SAME_AS, target, null, match.reason(), match.share()));
            }
        }
        return linked;
    }
}
