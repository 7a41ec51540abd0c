package org.entente.agreements.text;

import org.entente.agreements.agreement.CitedSource;
import org.jspecify.annotations.Nullable;

/**
 * The text of an agreement in one language.
 *
 * @param language as a BCP 47 tag
 * @param authentic whether the agreement itself names the language as one that its text is equally valid in
 * @param url where the text is found; null when there is no address
 * @param content the whole text
 * @param source the document that it was taken from
 */
public record AgreementText(
        String agreementId,
        String language,
        boolean authentic,
        @Nullable String url,
        String content,
        CitedSource source) {}
