package org.entente.investment.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A project reached a stage. Two sources may disagree; both are kept. */
public record StageChange(
        ProjectStage stage, LocalDate since, @Nullable String note, Document source) {}
