package org.entente.investment.observation;

import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.FigureStatus;
import org.jspecify.annotations.Nullable;

/** How a source marks a number, or its lack. */
public enum ObservationStatus {
    /** As the reporter published it. */
    REPORTED(FigureStatus.REPORTED, null),
    /** Derived by the source from the counterpart's report. */
    DERIVED_FROM_COUNTERPART(FigureStatus.DERIVED_FROM_COUNTERPART, null),
    /** Estimated by the source. */
    ESTIMATED(FigureStatus.ESTIMATED, null),
    /** Withheld; there is no value. */
    CONFIDENTIAL(FigureStatus.ABSENT, Absence.CONFIDENTIAL),
    /** Marked as not available; there is no value. */
    NOT_AVAILABLE(FigureStatus.ABSENT, Absence.NOT_REPORTED);

    private final FigureStatus figureStatus;
    private final @Nullable Absence absence;

    ObservationStatus(FigureStatus figureStatus, @Nullable Absence absence) {
        this.figureStatus = figureStatus;
        this.absence = absence;
    }

    FigureStatus figureStatus() {
        return figureStatus;
    }

    @Nullable
    Absence absence() {
        return absence;
    }

    /** Whether a number comes with it. */
    public boolean hasValue() {
        return absence == null;
    }
}
