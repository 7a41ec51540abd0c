package org.entente.kernel.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * A layout that files come in, and where its rows go. A service offers a format by making it a CDI bean; everything
 * around it (spooling, checksum, decompression, jobs, report, publishing) is the pipeline's.
 */
public interface ImportFormat {
    /** Name in the address {@code POST /imports/{format}}: lower case with hyphens. */
    String id();

    /** One sentence for people: whose layout it is and what it becomes. */
    String description();

    /** Names of the options it takes beside the common ones. */
    default Set<String> options() {
        return Set.of();
    }

    /** Whether a file that begins like this is of this format. Used to detect, and to name the right one in an error. */
    boolean recognises(FileHead head);

    /** When {@link ImportService#DETECT} chooses this format for a file that it recognises. */
    default Detection detection() {
        return Detection.BY_LAYOUT;
    }

    /** The source that such a file comes from. */
    Source source(ImportOptions options);

    /**
     * Reads every row into the service's tables under {@link ImportContext#releaseId()}, where no query sees it until
     * its coverage is open, and reports what it took and refused. May commit as it goes: on failure
     * {@link ReleaseContents#delete} removes what it wrote.
     *
     * @return what the release speaks for
     * @throws FileRejectedException when the file as a whole cannot be read
     */
    Collection<Coverage> load(ImportContext context) throws IOException, SQLException;
}
