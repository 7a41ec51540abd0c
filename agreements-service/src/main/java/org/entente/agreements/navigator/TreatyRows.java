package org.entente.agreements.navigator;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryGroup;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Navigator's rows. Its status is not kept: the three dates become actions of all parties, from which the
 * status on any day follows; a status that its dates contradict refuses the row.
 */
final class TreatyRows {
    static final String TERMINATION_TYPE = "type_of_termination";

    private static final String IN_FORCE = "In force";
    private static final String SIGNED = "Signed (not in force)";
    private static final String TERMINATED = "Terminated";

    private final CountryReference reference;
    private final CitedSource source;
    private final ImportReport report;
    private final Map<String, Integer> slugs = new HashMap<>();

    TreatyRows(CountryReference reference, CitedSource source, ImportReport report) {
        this.reference = reference;
        this.source = source;
        this.report = report;
    }

    Agreement read(CsvRow row) {
        String title = row.text("short_title");
        LocalDate signed = row.findDate("date_of_signature");
        LocalDate inForce = row.findDate("date_of_entry_into_force");
        LocalDate ended = row.findDate("termination_date");
        requireConsistent(row, inForce, ended);
        InstrumentKind kind = kind(row);
        List<Action> actions = new ArrayList<>();
        add(actions, ActionKind.SIGNATURE, signed);
        add(actions, ActionKind.ENTRY_INTO_FORCE, inForce);
        if (ended != null) {
            actions.add(end(row, ended));
        }
        return new Agreement(
                id(title),
                InstrumentClass.TREATY,
                Set.of(kind),
                Map.of("en", title),
                List.of(),
                List.of("INVESTMENT_PROTECTION", "LEGAL_FRAMEWORK"),
                null,
                row.find("full_title").orElse(null),
                parties(row, signed),
                actions,
                List.of(),
                List.of(),
                List.of(),
                List.of(source));
    }

    /** How it ended, where the list says so. */
    private Action end(CsvRow row, LocalDate ended) {
        String type = row.find(TERMINATION_TYPE).orElse(null);
        String folded = type == null ? "" : type.toLowerCase(Locale.ROOT);
        ActionKind kind = folded.contains("denounced")
                ? ActionKind.DENUNCIATION
                : folded.contains("expired") ? ActionKind.EXPIRY : ActionKind.TERMINATION;
        return new Action(null, null, kind, PartialDate.ofDay(ended), null, type, source);
    }

    private static void requireConsistent(CsvRow row, @Nullable LocalDate inForce, @Nullable LocalDate ended) {
        switch (row.raw("status")) {
            case IN_FORCE -> {
                if (inForce == null || ended != null) {
                    throw row.reject("status", "needs a date of entry into force and no date of termination");
                }
            }
            case SIGNED -> {
                if (inForce != null || ended != null) {
                    throw row.reject("status", "goes with neither a date of entry into force nor one of termination");
                }
            }
            case TERMINATED -> {
                if (ended == null) {
                    throw row.reject("status", "needs a date of termination");
                }
            }
            default -> throw row.reject("status", "is not one of %s, %s, %s".formatted(IN_FORCE, SIGNED, TERMINATED));
        }
    }

    private static InstrumentKind kind(CsvRow row) {
        return switch (row.raw("type")) {
            case "BITs", "Bilateral Investment Treaties" -> InstrumentKind.INVESTMENT_TREATY;
            case "TIPs", "Treaties with Investment Provisions" -> InstrumentKind.INVESTMENT_PROVISIONS;
            default -> throw row.reject("type", "is neither BITs nor TIPs");
        };
    }

    private void add(List<Action> actions, ActionKind kind, @Nullable LocalDate date) {
        if (date != null) {
            actions.add(Action.of(null, kind, PartialDate.ofDay(date), source));
        }
    }

    private List<Party> parties(CsvRow row, @Nullable LocalDate signed) {
        List<String> names = reference.splitPartyNames(AliasScheme.IIA_NAVIGATOR, row.text("parties"));
        List<Party> parties = new ArrayList<>();
        for (String name : names) {
            parties.add(party(row, parties.size(), name, names.size() == 1, signed));
        }
        return parties;
    }

    /** A country, else a group, else the name as it is written, which the report then lists. */
    private Party party(CsvRow row, int ordinal, String name, boolean alone, @Nullable LocalDate signed) {
        Optional<Country> country = reference.resolve(AliasScheme.IIA_NAVIGATOR, name, signed);
        if (country.isPresent()) {
            return Party.ofCountry(ordinal, name, country.get().code());
        }
        Optional<CountryGroup> group = reference.resolveGroup(AliasScheme.IIA_NAVIGATOR, name);
        if (group.isPresent()) {
            // A group that is the only party, or stands for the parties of a treaty, is bound among its members.
            return Party.ofGroup(ordinal, name, group.get().code(), alone || name.endsWith(" members"));
        }
        report.remark(
                row.line(),
                "parties",
                name,
                "matches no country or group; the treaty is kept with this party as it is written");
        return Party.unresolved(ordinal, name);
    }

    /** From the short title, which editions keep, and not from the number, which changes with every new treaty. */
    private String id(String title) {
        String slug = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        int occurrence = slugs.merge(slug, 1, Integer::sum);
        return "iia-" + slug + (occurrence == 1 ? "" : "-" + occurrence);
    }
}
