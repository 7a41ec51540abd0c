package org.entente.trade.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;

/** Someone whose figures can be asked for. A service offers a publisher by making it a CDI bean. */
public interface Publisher {
    /** Name in the address {@code POST /fetches/{publisher}}: lower case with hyphens. */
    String id();

    /** One sentence for people: whose API it is and what comes of it. */
    String description();

    /** Names of the parameters it takes. */
    Set<String> parameters();

    /** Where it is, and how fast it may be asked. */
    FetchConfig.Api api();

    /** Why it cannot be asked as the service is configured, and what would change that; empty when it can. */
    Optional<String> obstacle();

    /**
     * The units that the parameters ask for, in the order they are fetched.
     *
     * @throws BadUserInputException when a parameter is missing or wrong
     */
    List<FetchUnit> plan(FetchParameters parameters);

    /**
     * Asks for all of one unit. The answer is whole: one that the publisher cut at a limit is asked for in parts.
     *
     * @param folder an empty folder for its files, emptied afterwards
     * @return empty when the publisher has no data for the unit
     * @throws UnitFailedException when this unit cannot be had
     * @throws FetchStoppedException when no unit can
     */
    Optional<RetrievedFile> retrieve(FetchUnit unit, FetchParameters parameters, Conversation conversation, Path folder)
            throws IOException, InterruptedException;
}
