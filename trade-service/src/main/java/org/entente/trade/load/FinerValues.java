package org.entente.trade.load;

import org.entente.kernel.imports.ImportOptions;

/** What happens to an amount finer than a thousandth: tables that went through binary floats are full of them. */
enum FinerValues {
    /** Its row is refused. */
    REJECT,
    /** It is rounded to a thousandth, half to even. */
    ROUND;

    /** The option's name. */
    static final String OPTION = "finerValues";

    /** What the option says; to refuse when it is not given. */
    static FinerValues of(ImportOptions options) {
        return FlowOptions.constant(options, OPTION, REJECT);
    }
}
