package org.entente.agreements.agreement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Finds which agreements of a release other sources tell as well. A CDI bean. */
public interface DuplicateFinder {
    /** The agreements in their order, with links to the same ones of other releases in use. */
    List<Agreement> link(Connection connection, int release, List<Agreement> agreements) throws SQLException;
}
