package org.entente.agreements.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.entente.agreements.agreement.AgreementWriter;
import org.entente.agreements.dialogue.DialogueWriter;
import org.entente.agreements.dossier.OneRecord;
import org.entente.agreements.text.TextWriter;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.release.Checksum;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.ReleaseService;
import org.entente.kernel.release.Source;
import org.entente.kernel.release.StagedRelease;
import org.jspecify.annotations.Nullable;

/** Keeps an edited record as a release of its own, in the editor's transaction. */
@ApplicationScoped
class EditWriter {
    private static final Source EDITORS =
            new Source("entente-editors", "Entente", "What editors wrote about agreements and dialogue", null, null);
    private static final String MARK = "insert into edited_record (release_id, type, id, deleted) values (?, ?, ?, ?)";

    private final ReleaseService releases;
    private final AgreementWriter agreements;
    private final TextWriter texts;
    private final DialogueWriter dialogues;

    EditWriter(ReleaseService releases, AgreementWriter agreements, TextWriter texts, DialogueWriter dialogues) {
        this.releases = releases;
        this.agreements = agreements;
        this.texts = texts;
        this.dialogues = dialogues;
    }

    /**
     * Writes the record and lets it answer; the caller commits.
     *
     * @param record the record; null when it is deleted
     * @param version the record's version since this edit
     * @param isNew whether nothing told of the record before
     */
    void write(Connection connection, RecordKey key, @Nullable OneRecord record, int version, boolean isNew)
            throws SQLException {
        String edition = "%s, version %d".formatted(key, version);
        String format = ReleaseService.EDIT_FORMAT;
        int release = releases.publishEdit(
                new StagedRelease(
                        EDITORS,
                        edition,
                        null,
                        "edit",
                        format,
                        "",
                        Checksum.of(edition.getBytes(StandardCharsets.UTF_8)),
                        edition.length()),
                Coverage.ofWhole("edit-%s-%s".formatted(key.type(), key.id())),
                releases.present());
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setInt(1, release);
            mark.setString(2, key.type());
            mark.setString(3, key.id());
            mark.setBoolean(4, record == null);
            mark.executeUpdate();
        }
        if (record != null) {
            try {
                record.write(connection, release, isNew, agreements, texts, dialogues);
            } catch (IOException e) {
                throw new UncheckedIOException("an edit was not written", e);
            }
        }
    }
}
