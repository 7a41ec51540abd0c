package org.entente.kernel.security;

/** The headers by which the gateway says who it is and whom it speaks for, and the roles it may name. */
public final class GatewayUser {
    /** Carries the gateway's credential. */
    public static final String CREDENTIAL_HEADER = "Entente-Gateway-Credential";

    /** Carries the name of the signed-in user; absent for an anonymous reader. */
    public static final String USER_HEADER = "Entente-User";

    /** Carries the user's roles, separated by commas. */
    public static final String ROLES_HEADER = "Entente-Roles";

    /** May import and edit. */
    public static final String EDITOR = "editor";

    private GatewayUser() {}
}
