package org.waymark.referral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why nobody but named staff may know of a person's referral or case. */
public enum RestrictionReason {
    /** The victim or the suspect works for a provider. */
    STAFF("Works for a support service"),
    POLICE("Works for the police"),
    PUBLIC_FIGURE("Elected or widely known"),
    /** Somebody of the provider has declared that they know the person. */
    CONFLICT("Known to a member of staff"),
    RELATIVE("Relative of a member of staff"),
    HONOUR_BASED("Honour-based abuse: the community must not learn of it"),
    PROTECTED("Under police protection"),
    OTHER("Another reason");

    private final String label;

    RestrictionReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the sender's marks ask for; empty when they ask for nothing. */
    public static Optional<RestrictionReason> markedBy(Set<ReferralFlag> flags) {
        return Arrays.stream(values())
                .filter(each -> flags.stream().anyMatch(flag -> flag.name().equals(each.name())))
                .findFirst();
    }

    /**
     * The mark for the answer to "Does anybody in this work for the police or a support service, or
     * are they widely known?".
     *
     * @param answer POLICE, STAFF, PUBLIC_FIGURE, or anything else for no
     * @return null when nothing is marked
     */
    public static String markFor(String answer) {
        return Arrays.stream(ReferralFlag.values())
                .filter(flag -> flag.name().equals(answer))
                .filter(flag -> markedBy(Set.of(flag)).isPresent())
                .map(Enum::name)
                .findFirst()
                .orElse(null);
    }

    /** Does one of the cells of a row that could not be read hold such a mark? */
    static boolean isMarkedIn(Set<String> cells) {
        Set<String> marks =
                Arrays.stream(values())
                        .map(Enum::name)
                        .filter(
                                name ->
                                        Arrays.stream(ReferralFlag.values())
                                                .anyMatch(flag -> flag.name().equals(name)))
                        .collect(Collectors.toSet());
        return cells.stream()
                .flatMap(cell -> Arrays.stream(cell.split("[;,\\s]+")))
                .anyMatch(word -> marks.contains(word.toUpperCase(Locale.ROOT)));
    }
}
