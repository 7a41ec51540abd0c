package org.entente.agreements.agreement;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Something that is derived from agreements and kept beside them, written when they are. A CDI bean. */
public interface AgreementRollup {
    /** Writes what follows from these agreements of a release, which are written already; the import commits. */
    void write(Connection connection, int release, List<Agreement> agreements) throws IOException, SQLException;
}
