package org.waymark.safety;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When the MARAC of a borough takes a referral, from a day on.
 *
 * @param areaCode the borough
 * @param highScore yes answers of DASH that are visible high risk
 * @param incidents how many incidents are escalation; null when they do not count
 * @param crimes how many crimes are escalation; null when they do not count
 * @param withinMonths within how many months both are counted
 * @param automatic what is enough by itself
 * @param ageFrom the youngest it takes, in whole years
 * @param validFrom in force from
 * @param own was it set by a manager of the provider, and does not come from the installation?
 */
public record MaracRule(
        String areaCode,
        int highScore,
        Integer incidents,
        Integer crimes,
        int withinMonths,
        Set<Automatic> automatic,
        int ageFrom,
        LocalDate validFrom,
        boolean own) {

    /** From this age on a MARAC takes people where nothing else was said. */
    static final int USUAL_AGE = 16;

    /** What a borough may take by itself, whatever the score. */
    public enum Automatic {
        HBA("Honour-based abuse"),
        FORCED_MARRIAGE("Forced marriage"),
        STALKING("Stalking"),
        STRANGULATION("Strangulation"),
        PREGNANT("Pregnant, or a baby under 18 months"),
        WEAPON("Use of a weapon");

        private final String label;

        Automatic(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The definition of SafeLives, for a borough that nobody has said anything about. */
    static MaracRule usual(String areaCode) {
        return new MaracRule(
                areaCode,
                14,
                3,
                null,
                12,
                EnumSet.noneOf(Automatic.class),
                USUAL_AGE,
                LocalDate.of(2000, 1, 1),
                false);
    }

    /**
     * Why somebody of this age is not taken, in words; null when they are.
     *
     * @param age in whole years; null when it is not known
     */
    String refusal(Integer age) {
        if (age == null) {
            return "Their age is not known, and a MARAC takes people from %d on. Enter when they were born, or about how old they are."
                    .formatted(ageFrom);
        }
        return age >= ageFrom
                ? null
                : "This MARAC takes people from %d on. Somebody younger is referred to children’s social care."
                        .formatted(ageFrom);
    }

    /** What counts as escalation, in words. */
    public String escalation() {
        String some = incidents == null ? "" : incidents + " or more incidents";
        String more = crimes == null ? "" : crimes + " or more crimes";
        String both = some.isEmpty() || more.isEmpty() ? some + more : some + ", or " + more;
        return both.isEmpty() ? "Not used" : both + " in " + withinMonths + " months";
    }

    /** What is enough by itself, in words. */
    public String automaticWords() {
        return automatic.isEmpty()
                ? "Nothing"
                : automatic.stream().map(Automatic::label).collect(Collectors.joining(", "));
    }

    static Set<Automatic> parsed(String codes) {
        Set<String> named = Set.of(codes.split(","));
        Set<Automatic> found = EnumSet.noneOf(Automatic.class);
        Arrays.stream(Automatic.values())
                .filter(each -> named.contains(each.name()))
                .forEach(found::add);
        return found;
    }

    static String coded(Set<Automatic> automatic) {
        return automatic.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
