package org.waymark.referral;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.CodeLists;

/**
 * The offence codes from which enhanced rights follow, as an administrator keeps them.
 *
 * @param mostSerious attempted murder, intent to cause serious harm and the like
 * @param againstChild so named only when the victim is a child
 * @param againstUnder13 those of them whose victim is under 13
 */
public record OffenceLists(
        Set<String> mostSerious, Set<String> againstChild, Set<String> againstUnder13) {

    private static final String UNDER_13 = "UNDER_13";

    public OffenceLists {
        mostSerious = Set.copyOf(mostSerious);
        againstChild = Set.copyOf(againstChild);
        againstUnder13 = Set.copyOf(againstUnder13);
    }

    /** As they are in force on a day. */
    public static OffenceLists of(CodeLists lists, LocalDate day) {
        return new OffenceLists(
                lists.entries("serious_offence", day).stream()
                        .map(OffenceLists::code)
                        .collect(Collectors.toSet()),
                lists.entries("child_offence", day).stream()
                        .map(OffenceLists::code)
                        .collect(Collectors.toSet()),
                lists.entries("child_offence", day).stream()
                        .filter(entry -> UNDER_13.equals(entry.parent()))
                        .map(OffenceLists::code)
                        .collect(Collectors.toSet()));
    }

    private static String code(CodeEntry entry) {
        return entry.code().toUpperCase(Locale.ROOT);
    }
}
