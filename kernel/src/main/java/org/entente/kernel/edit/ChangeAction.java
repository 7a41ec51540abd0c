package org.entente.kernel.edit;

import org.eclipse.microprofile.graphql.Description;

/** What an edit did to a record. */
@Description("What an edit did to a record.")
public enum ChangeAction {
    /** The record did not exist before. */
    @Description("The record did not exist before.")
    CREATED,

    /** The record says something else since. */
    @Description("The record says something else since.")
    CHANGED,

    /** The record is no longer answered; what it said stays readable by knownAsOf. */
    @Description("The record is no longer answered; what it said stays readable by knownAsOf.")
    DELETED
}
