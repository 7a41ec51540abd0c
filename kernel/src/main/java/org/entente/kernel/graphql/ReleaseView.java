package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseStatus;
import org.jspecify.annotations.Nullable;

/** {@code Release} in the graph. */
@Name("Release")
@Description("One edition of a source as it was imported: a vintage. Nothing in it ever changes.")
@Shareable
public record ReleaseView(
        @NonNull @Description("The release's number in the service that holds it.")
        int number,

        @NonNull @Description("Name of the edition, for example V202301.")
        String edition,

        @NonNull @Description("The source it is an edition of.")
        SourceView source,

        @Description("When its publisher released it; null when not known.") @Nullable
        LocalDate publishedOn,

        @Description("Since when answers can use it; null while it is being imported.") @Nullable
        OffsetDateTime knownFrom,

        @NonNull @Description("Whether it answers.") ReleaseStatus status,

        @NonNull @Description("SHA-256 of the imported file, hexadecimal.")
        String checksum,

        @NonNull @Description("Rows taken from the file.") int rows,

        @NonNull @Description("Rows of the file that were refused; the import's report lists each.")
        int rejectedRows) {
    /** A release. */
    public static ReleaseView of(Release release) {
        return new ReleaseView(
                release.id(),
                release.edition(),
                SourceView.of(release.source()),
                release.publishedOn(),
                release.knownFrom() == null ? null : release.knownFrom().atOffset(ZoneOffset.UTC),
                release.status(),
                release.checksum(),
                Math.toIntExact(release.rows()),
                Math.toIntExact(release.rejectedRows()));
    }
}
