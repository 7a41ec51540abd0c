package org.entente.agreements.agreement;

import org.eclipse.microprofile.graphql.Description;

/** What sort of instrument an agreement is, and so whether it binds states. */
@Description("What sort of instrument an agreement is, and so whether it binds states.")
public enum InstrumentClass {
    /** A treaty between states or groups of states. */
    @Description("A treaty between states or groups of states.")
    TREATY,

    /** A convention: a treaty under that name, such as a tax convention. */
    @Description("A convention: a treaty under that name, such as a tax convention.")
    CONVENTION,

    /** A protocol: a treaty that adds to another one. */
    @Description("A protocol: a treaty that adds to another one.")
    PROTOCOL,

    /** A memorandum of understanding or cooperation; it creates no treaty obligation. */
    @Description("A memorandum of understanding or cooperation; it creates no treaty obligation.")
    MEMORANDUM,

    /** A joint statement or declaration; it creates no treaty obligation. */
    @Description("A joint statement or declaration; it creates no treaty obligation.")
    JOINT_STATEMENT,

    /** A loan agreed between governments or their agencies. */
    @Description("A loan agreed between governments or their agencies.")
    INTERGOVERNMENTAL_LOAN,

    /** A contract between a state, its ministry or its company and a foreign company. */
    @Description("A contract between a state, its ministry or its company and a foreign company.")
    STATE_COMPANY_CONTRACT,

    /** A contract or memorandum between companies or private bodies of both sides. */
    @Description("A contract or memorandum between companies or private bodies of both sides.")
    COMPANY_CONTRACT,

    /** A decision of one side alone that agreements build on. */
    @Description("A decision of one side alone that agreements build on.")
    NATIONAL_DECISION;

    /** Whether it comes into force between states; the others stand from their signature, without such a day. */
    public boolean entersIntoForce() {
        return this == TREATY || this == CONVENTION || this == PROTOCOL || this == INTERGOVERNMENTAL_LOAN;
    }
}
