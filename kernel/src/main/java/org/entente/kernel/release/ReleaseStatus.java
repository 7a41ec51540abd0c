package org.entente.kernel.release;

import org.eclipse.microprofile.graphql.Description;

/** Where a release is in its life. */
@Description("Where a release is in its life.")
public enum ReleaseStatus {
    /** Being imported; no answer uses it. */
    @Description("Being imported; no answer uses it.")
    STAGED,

    /** Answers queries for the time it was current. */
    @Description("Answers queries for the time it was current.")
    PUBLISHED,

    /** Taken back: no answer uses it since; what was known before still does. */
    @Description("Taken back: no answer uses it since; what was known before still does.")
    WITHDRAWN
}
