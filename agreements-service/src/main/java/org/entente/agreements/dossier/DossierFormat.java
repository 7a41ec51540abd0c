package org.entente.agreements.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.Collection;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.yaml.snakeyaml.nodes.Node;

/** The import format {@code dossier}. */
@ApplicationScoped
class DossierFormat implements ImportFormat {
    private final DossierImport dossiers;

    DossierFormat(DossierImport dossiers) {
        this.dossiers = dossiers;
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
        return DossierImport.SOURCE;
    }

    /** All or nothing, whatever {@code onBadRow} says. */
    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        return dossiers.load(context, new Problems(), false, problems -> read(context));
    }

    private static Node read(ImportContext context) throws IOException {
        try (Reader text = context.reader()) {
            return DossierReader.compose(text);
        } catch (CharacterCodingException e) {
            throw new FileRejectedException("the file is not UTF-8 text; save it as UTF-8 and send it again");
        }
    }
}
