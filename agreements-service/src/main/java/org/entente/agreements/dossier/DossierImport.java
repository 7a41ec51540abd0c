package org.entente.agreements.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.entente.agreements.agreement.AgreementWriter;
import org.entente.agreements.dialogue.DialogueWriter;
import org.entente.agreements.text.TextWriter;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.yaml.snakeyaml.nodes.Node;

/** Imports dossiers, however they were written: all or nothing, for the parts of a dossier refer to each other. */
@ApplicationScoped
class DossierImport {
    /** Where every dossier comes from. */
    static final Source SOURCE = new Source(
            "entente-dossier", "Entente", "Dossiers of agreements and dialogue, each fact with its source", null, null);

    private final AgreementWriter agreements;
    private final TextWriter texts;
    private final DialogueWriter dialogues;

    DossierImport(AgreementWriter agreements, TextWriter texts, DialogueWriter dialogues) {
        this.agreements = agreements;
        this.texts = texts;
        this.dialogues = dialogues;
    }

    /** Reads the dossier's nodes, or tells what is wrong with them and else. */
    interface Reading {
        Node nodes(Problems problems) throws IOException, SQLException;
    }

    /**
     * Writes the dossier under the release.
     *
     * @param counted whether the reading counts its rows itself; else each thing that the dossier tells of is one
     */
    Collection<Coverage> load(ImportContext context, Problems problems, boolean counted, Reading reading)
            throws IOException, SQLException {
        Mentions mentions = new Mentions();
        References references = new References(context.connection());
        Node nodes = reading.nodes(problems);
        Dossier dossier = new DossierReader(references.areas(), problems, mentions).read(nodes);
        String dataset = "dossier-" + dossier.name();
        new DossierChecks(mentions, references).check(dataset);
        for (int i = counted ? 0 : Math.max(dossier.size(), problems.count()); i > 0; i--) {
            context.report().row();
        }
        problems.tell(context.report());
        if (problems.count() > 0) {
            throw new FileRejectedException(
                    "the dossier has %d problems, listed in the report with line and place; nothing was imported"
                            .formatted(problems.count()));
        }
        agreements.writeSources(context.connection(), context.releaseId(), dossier.sources());
        agreements.writeListings(context.connection(), context.releaseId(), dossier.listings());
        agreements.write(context.connection(), context.releaseId(), dossier.agreements());
        texts.write(context.connection(), context.releaseId(), dossier.texts());
        dialogues.write(context.connection(), context.releaseId(), dossier.dialogue());
        return List.of(Coverage.ofWhole(dataset));
    }
}
