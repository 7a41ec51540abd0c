package org.entente.agreements.agreement;

import org.jspecify.annotations.Nullable;

/**
 * The document or page that a fact was taken from.
 *
 * @param key its short name within the release
 * @param publisher who published it
 * @param title the document's title
 * @param licence the licence as the publisher names it; null when not stated
 * @param url where it is found; null when there is no address
 */
public record CitedSource(
        String key,
        String publisher,
        String title,
        @Nullable String licence,
        @Nullable String url) {}
