package org.entente.agreements.dossier;

import java.util.List;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.KindListing;
import org.entente.agreements.dialogue.ToldDialogue;
import org.entente.agreements.text.AgreementText;

/**
 * A dossier as it was read.
 *
 * @param name what it is known by; a later edition replaces the former of the same name
 */
record Dossier(
        String name,
        List<CitedSource> sources,
        List<KindListing> listings,
        List<Agreement> agreements,
        List<AgreementText> texts,
        ToldDialogue dialogue) {
    /** How many things it tells of. */
    int size() {
        return sources.size()
                + listings.size()
                + agreements.size()
                + texts.size()
                + dialogue.bodies().size()
                + dialogue.meetings().size()
                + dialogue.commitments().size()
                + dialogue.milestones().size();
    }
}
