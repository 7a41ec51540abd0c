package org.entente.kernel.edit;

import org.jspecify.annotations.Nullable;

/**
 * A field whose value an edit changed.
 *
 * @param name the field's name
 * @param before its value before: text as it is, anything else as JSON; null when it had none
 * @param after its value after, likewise
 */
public record ChangedField(
        String name, @Nullable String before, @Nullable String after) {}
