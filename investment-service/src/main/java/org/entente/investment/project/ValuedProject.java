package org.entente.investment.project;

import java.util.List;

/** A project with its parties and every amount that is stated of it. */
public record ValuedProject(ProjectAndParties project, List<ProjectValue> values) {
    public ValuedProject {
        values = List.copyOf(values);
    }
}
