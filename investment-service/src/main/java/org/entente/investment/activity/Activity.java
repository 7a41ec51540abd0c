package org.entente.investment.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.investment.project.Sector;

/**
 * What a source's code of an industry means. Understood are the sections and divisions of ISIC revision 4 ({@code B},
 * {@code B06}, {@code 06}, {@code C29}), and the sectors by their own codes ({@code RENEWABLE_ENERGY}). Any other code,
 * such as a sum of sections, is kept and means neither.
 */
public final class Activity {
    private static final Pattern ISIC = Pattern.compile("([A-U])?(\\d{2})?\\d{0,2}");

    private Activity() {}

    /** The ISIC section of the code. */
    public static Optional<IsicSection> section(String code) {
        Optional<Sector> sector = named(code);
        if (sector.isPresent()) {
            return Optional.of(IsicSection.valueOf(String.valueOf(sector.get().isicSection())));
        }
        Matcher isic = ISIC.matcher(code);
        if (code.isEmpty() || !isic.matches()) {
            return Optional.empty();
        }
        OptionalInt division = division(isic);
        Optional<IsicSection> ofDivision =
                division.isPresent() ? IsicSection.ofDivision(division.getAsInt()) : Optional.empty();
        if (isic.group(1) == null) {
            return ofDivision;
        }
        IsicSection section = IsicSection.valueOf(isic.group(1));
        // A letter and a division that do not belong together are another classification's code.
        return division.isPresent() && !ofDivision.equals(Optional.of(section))
                ? Optional.empty()
                : Optional.of(section);
    }

    /**
     * The sector that the code stands for, and nothing wider: {@code B06} is oil and gas, {@code B} is not, since it
     * holds other mining too.
     */
    public static Optional<Sector> sector(String code) {
        Optional<Sector> named = named(code);
        if (named.isPresent()) {
            return named;
        }
        return section(code).flatMap(section -> {
            OptionalInt division = division(matched(code));
            return division.isPresent() ? ofDivision(section, division.getAsInt()) : whole(section);
        });
    }

    private static Optional<Sector> named(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equals(wanted))
                .findFirst();
    }

    private static Matcher matched(String code) {
        Matcher isic = ISIC.matcher(code);
        if (!isic.matches()) {
            throw new IllegalArgumentException("no ISIC code: " + code);
        }
        return isic;
    }

    private static OptionalInt division(Matcher isic) {
        return isic.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(isic.group(2)));
    }

    private static Optional<Sector> ofDivision(IsicSection section, int division) {
        return switch (division) {
            case 6 -> Optional.of(Sector.OIL_AND_GAS);
            case 5, 7, 8 -> Optional.of(Sector.MINING);
            // Mining support serves oil wells and mines alike.
            case 9 -> Optional.empty();
            case 19, 20, 21 -> Optional.of(Sector.CHEMICALS);
            default -> whole(section);
        };
    }

    private static Optional<Sector> whole(IsicSection section) {
        return switch (section) {
            case A -> Optional.of(Sector.AGRICULTURE);
            case C -> Optional.of(Sector.MANUFACTURING);
            case D -> Optional.of(Sector.POWER);
            case E -> Optional.of(Sector.WATER_AND_WASTE);
            case F -> Optional.of(Sector.CONSTRUCTION);
            case G -> Optional.of(Sector.TRADE);
            case H -> Optional.of(Sector.TRANSPORT);
            case I -> Optional.of(Sector.TOURISM);
            case J -> Optional.of(Sector.DIGITAL_ECONOMY);
            case K -> Optional.of(Sector.FINANCE);
            case L -> Optional.of(Sector.REAL_ESTATE);
            case S -> Optional.of(Sector.OTHER_SERVICES);
            default -> Optional.empty();
        };
    }
}
