package org.entente.agreements.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.entente.agreements.agreement.AgreementWriter;
import org.entente.agreements.dialogue.DialogueWriter;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** The import format {@code dossier}. */
@ApplicationScoped
class DossierFormat implements ImportFormat {
    private final AgreementWriter agreements;
    private final DialogueWriter dialogues;

    DossierFormat(AgreementWriter agreements, DialogueWriter dialogues) {
        this.agreements = agreements;
        this.dialogues = dialogues;
    }

    @Override
    public String id() {
        return "dossier";
    }

    @Override
    public String description() {
        return "Entente's own YAML for the agreements, dialogue and milestones of a pair, each fact with its source.";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text().lines().anyMatch(line -> line.startsWith("dossier:"));
    }

    @Override
    public Source source(ImportOptions options) {
        return new Source(
                "entente-dossier",
                "Entente",
                "Dossiers of agreements and dialogue, each fact with its source",
                null,
                null);
    }

    /** All or nothing, whatever {@code onBadRow} says: the parts of a dossier refer to each other. */
    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        Problems problems = new Problems();
        Mentions mentions = new Mentions();
        References references = new References(context.connection());
        Dossier dossier = read(context, new DossierReader(references.areas(), problems, mentions));
        String dataset = "dossier-" + dossier.name();
        new DossierChecks(mentions, references).check(dataset);
        for (int i = Math.max(dossier.size(), problems.count()); i > 0; i--) {
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
        dialogues.write(context.connection(), context.releaseId(), dossier.dialogue());
        return List.of(Coverage.ofWhole(dataset));
    }

    private static Dossier read(ImportContext context, DossierReader reader) throws IOException {
        try (Reader text = context.reader()) {
            return reader.read(text);
        } catch (CharacterCodingException e) {
            throw new FileRejectedException("the file is not UTF-8 text; save it as UTF-8 and send it again");
        }
    }
}
