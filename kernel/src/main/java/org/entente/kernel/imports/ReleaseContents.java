package org.entente.kernel.imports;

import java.sql.Connection;
import java.sql.SQLException;

/** Something that a service keeps under a release. A CDI bean; told to let go of it when an import does not end well. */
public interface ReleaseContents {
    /** Deletes every row of the release; nothing to delete is no error. The caller commits. */
    void delete(Connection connection, int releaseId) throws SQLException;
}
