package org.entente.agreements.dossier;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.agreements.dossier.Mentions.Kind;
import org.entente.agreements.dossier.Mentions.Mention;

/** Checks that ids are used once and that what a dossier refers to is there, in itself or in another release in use. */
final class DossierChecks {
    private final Mentions mentions;
    private final References references;

    DossierChecks(Mentions mentions, References references) {
        this.mentions = mentions;
        this.references = references;
    }

    /** Reports everything that does not hold, for a dossier that is to speak for {@code dataset}. */
    void check(String dataset) throws SQLException {
        for (Kind kind : Kind.values()) {
            unique(mentions.defined(kind));
        }
        List<Mention> agreements = mentions.defined(Kind.AGREEMENT);
        List<Mention> commitments = mentions.defined(Kind.COMMITMENT);
        ofThisDataset(agreements, references.datasetsOfAgreements(ids(agreements)), dataset);
        ofThisDataset(commitments, references.datasetsOfCommitments(ids(commitments)), dataset);
        checkReferences();
    }

    /** Reports everything that is referred to and is not there. */
    void checkReferences() throws SQLException {
        known(Kind.BODY, references.bodies(ids(mentions.referred(Kind.BODY))));
        known(Kind.MEETING, references.meetings(ids(mentions.referred(Kind.MEETING))));
        known(Kind.AGREEMENT, references.agreements(ids(mentions.referred(Kind.AGREEMENT))));
    }

    private static void unique(List<Mention> defined) {
        Set<String> seen = new HashSet<>();
        for (Mention mention : defined) {
            if (!seen.add(mention.id())) {
                mention.reject("is the id of something above already");
            }
        }
    }

    private static void ofThisDataset(List<Mention> defined, Map<String, String> datasets, String dataset) {
        for (Mention mention : defined) {
            String other = datasets.getOrDefault(mention.id(), dataset);
            if (!other.equals(dataset)) {
                mention.reject(
                        "is told by %s already: choose another id, and link two tellings of one agreement with SAME_AS"
                                .formatted(other));
            }
        }
    }

    private void known(Kind kind, Set<String> elsewhere) {
        Set<String> own = ids(mentions.defined(kind));
        for (Mention mention : mentions.referred(kind)) {
            if (!own.contains(mention.id()) && !elsewhere.contains(mention.id())) {
                mention.reject(
                        kind == Kind.AGREEMENT
                                ? "is not the id of an agreement of this dossier or of another release in use"
                                : "is not an id of this dossier or of another release in use; here they are %s"
                                        .formatted(own));
            }
        }
    }

    private static Set<String> ids(List<Mention> some) {
        return some.stream().map(Mention::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
