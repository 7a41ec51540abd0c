package org.entente.kernel.release;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes a dataset and where it is found.
 *
 * @param code stable short name, lower case with hyphens, for instance {@code cepii-baci}
 * @param publisher the organisation that publishes it
 * @param dataset the publisher's name of the dataset or document
 * @param licence the licence as the publisher names it, null when not stated
 * @param url where it is published, null when there is no address
 */
public record Source(
        String code,
        String publisher,
        String dataset,
        @Nullable String licence,
        @Nullable String url) {
    public Source {
        if (!code.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new IllegalArgumentException("not a source code: '%s'".formatted(code));
        }
    }
}
