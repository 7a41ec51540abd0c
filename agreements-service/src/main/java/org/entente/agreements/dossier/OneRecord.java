package org.entente.agreements.dossier;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementWriter;
import org.entente.agreements.dialogue.DialogueWriter;
import org.entente.agreements.dossier.Problems.Problem;
import org.entente.agreements.text.TextWriter;
import org.entente.kernel.error.BadUserInputException;

/** A dossier that holds one record, as an editor wants it: read and checked as imported ones are. */
public final class OneRecord {
    private static final int MOST_TOLD = 5;

    private final Dossier dossier;

    private OneRecord(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * The keys that a record can have.
     *
     * @param list the dossier's key that lists such records: agreements, bodies, meetings, commitments or milestones
     */
    public static Set<String> keys(String list) {
        return switch (list) {
            case "agreements" -> AgreementReader.KEYS;
            case "bodies" -> DialogueReader.BODY;
            case "meetings" -> DialogueReader.MEETING;
            case "commitments" -> DialogueReader.COMMITMENT;
            case "milestones" -> DialogueReader.MILESTONE;
            default -> throw new IllegalArgumentException("a dossier has no '%s'".formatted(list));
        };
    }

    /**
     * Reads the record.
     *
     * @param what it is, for messages
     * @param dossier the dossier's keys and values
     * @throws BadUserInputException telling what is wrong with it, with place and value
     */
    public static OneRecord read(Connection connection, String what, Map<String, Object> dossier) throws SQLException {
        Problems problems = new Problems();
        Mentions mentions = new Mentions();
        References references = new References(connection);
        Dossier read = new DossierReader(references.areas(), problems, mentions).read(Nodes.of(dossier));
        new DossierChecks(mentions, references).checkReferences();
        if (problems.count() > 0) {
            throw new BadUserInputException("the %s cannot be kept: %s".formatted(what, told(problems.inOrder())));
        }
        return new OneRecord(read);
    }

    private static String told(List<Problem> problems) {
        String told = problems.stream().limit(MOST_TOLD).map(OneRecord::told).collect(Collectors.joining("; "));
        int more = problems.size() - MOST_TOLD;
        return more > 0 ? told + "; and %d more mistakes".formatted(more) : told;
    }

    private static String told(Problem problem) {
        String place = problem.path().replaceFirst("^[a-z]+\\[0]\\.?", "");
        String value = problem.value();
        return value == null
                ? "%s: %s".formatted(place, problem.reason())
                : "%s '%s' %s".formatted(place, value, problem.reason());
    }

    /**
     * Writes the record under a release.
     *
     * @param isNew whether nothing told of it before
     */
    public void write(
            Connection connection,
            int release,
            boolean isNew,
            AgreementWriter agreements,
            TextWriter texts,
            DialogueWriter dialogues)
            throws IOException, SQLException {
        agreements.writeSources(connection, release, dossier.sources());
        for (Agreement agreement : dossier.agreements()) {
            agreements.writeEdited(connection, release, agreement, isNew);
        }
        texts.write(connection, release, dossier.texts());
        dialogues.write(connection, release, dossier.dialogue());
    }
}
