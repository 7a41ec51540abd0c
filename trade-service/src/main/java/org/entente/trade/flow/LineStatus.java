package org.entente.trade.flow;

import org.entente.kernel.figure.FigureStatus;

/** How a single line came to be, as the tables keep it. */
public enum LineStatus {
    /** As the reporter published it. */
    REPORTED("R", FigureStatus.REPORTED),
    /** Estimated by the source. */
    ESTIMATED("E", FigureStatus.ESTIMATED),
    /** Taken by the source from the counterpart's report. */
    DERIVED_FROM_COUNTERPART("C", FigureStatus.DERIVED_FROM_COUNTERPART),
    /** Reconciled by the source from both sides' reports. */
    RECONCILED("B", FigureStatus.RECONCILED),
    /** Withheld by the source: there is a line and no value. */
    CONFIDENTIAL("N", FigureStatus.ABSENT);

    private final String code;
    private final FigureStatus figureStatus;

    LineStatus(String code, FigureStatus figureStatus) {
        this.code = code;
        this.figureStatus = figureStatus;
    }

    /** The one-letter code of the tables. */
    public String code() {
        return code;
    }

    /** The status of a figure with this line's value. */
    public FigureStatus figureStatus() {
        return figureStatus;
    }

    /** The status with this code. */
    public static LineStatus ofCode(String code) {
        for (LineStatus status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("not a line status: " + code);
    }
}
