package org.entente.agreements.graphql;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.edit.EditedType;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.text.SearchService;
import org.entente.kernel.error.NotFoundException;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Editing of agreements and of their texts. */
@GraphQLApi
@Blocking
public class AgreementEditApi {
    private final Editing editing;
    private final AgreementService agreements;
    private final SearchService searches;

    AgreementEditApi(Editing editing, AgreementService agreements, SearchService searches) {
        this.editing = editing;
        this.agreements = agreements;
        this.searches = searches;
    }

    /** {@code Mutation.createAgreement}. */
    @Mutation("createAgreement")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description("Adds an agreement. What an editor writes outlives every import. Needs role editor.")
    public @NonNull AgreementView createAgreement(
            @NonNull @Name("input") @Description("The agreement.") AgreementInput input,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return view(editing.create(EditedType.AGREEMENT, input.given(), note));
    }

    /** {@code Mutation.changeAgreement}. */
    @Mutation("changeAgreement")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Changes an agreement; what is not given stays as it is. Stays when its dossier or list is imported anew. Needs role editor.")
    public @NonNull AgreementView changeAgreement(
            @NonNull @Id @Name("id") @Description("The agreement.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("input") @Description("What is to be otherwise.") AgreementInput input,
            @Name("clear") @Description("Names of fields whose values are to go, such as place or note.") @Nullable
                    List<String> clear,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        editing.change(EditedType.AGREEMENT, id, expectedVersion, input.given(), clear, note);
        return view(id);
    }

    /** {@code Mutation.deleteAgreement}. */
    @Mutation("deleteAgreement")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Takes an agreement out, whatever imports tell of it; it stays readable by knownAsOf. Returns its id. Needs role editor.")
    public @NonNull @Id String deleteAgreement(
            @NonNull @Id @Name("id") @Description("The agreement.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        return editing.delete(EditedType.AGREEMENT, id, expectedVersion, note);
    }

    /** {@code Mutation.setAgreementText}. */
    @Mutation("setAgreementText")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description("Adds the text of an agreement in a language, or takes another for it. Needs role editor.")
    public @NonNull AgreementView setAgreementText(
            @NonNull @Id @Name("id") @Description("The agreement.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("text") @Description("The text.") AgreementTextInput text,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        List<Given> texts = otherTexts(id, text.language());
        texts.add(text.given());
        Given given = new Given()
                .each("sources", List.of(text.source()), CitedSourceInput::given)
                .each("texts", texts, one -> one);
        editing.change(EditedType.AGREEMENT, id, expectedVersion, given, null, note);
        return view(id);
    }

    /** {@code Mutation.removeAgreementText}. */
    @Mutation("removeAgreementText")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description("Takes the text of an agreement in a language away. Needs role editor.")
    public @NonNull AgreementView removeAgreementText(
            @NonNull @Id @Name("id") @Description("The agreement.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("language") @Description("Language as a BCP 47 tag.") String language,
            @Name("note") @Description("Why, in at most 2,000 characters.") @Nullable String note) {
        Given given = new Given().each("texts", otherTexts(id, language), one -> one);
        editing.change(EditedType.AGREEMENT, id, expectedVersion, given, null, note);
        return view(id);
    }

    private List<Given> otherTexts(String id, String language) {
        List<Given> others = new ArrayList<>();
        searches.textsByIds(Set.of(new IdKey(id, null))).values().stream()
                .flatMap(List::stream)
                .filter(text -> !text.language().equals(language))
                .forEach(text -> others.add(new Given()
                        .put("language", text.language())
                        .put("authentic", text.authentic())
                        .put("url", text.url())
                        .put("content", text.content())
                        .put("source", text.source().key())));
        return others;
    }

    private AgreementView view(String id) {
        KnownAgreement known = agreements.byIds(Set.of(new IdKey(id, null))).get(new IdKey(id, null));
        if (known == null) {
            throw new NotFoundException("there is no agreement '%s' any more".formatted(id));
        }
        return AgreementView.of(known);
    }
}
