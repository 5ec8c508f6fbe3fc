package org.waymark.referral;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.CodeLists;
import org.waymark.reference.Validity;

/** The code lists that reading and appraising a referral asks for, as the reference data ships. */
public final class ShippedLists {

    private static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), null);

    public static final Set<String> ETHNICITIES =
            new LinkedHashSet<>(
                    List.of(
                            "W1", "W2", "W3", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4",
                            "A9", "B1", "B2", "B9", "O2", "O9", "NS"));

    public static final CodeLists LISTS =
            new CodeLists(
                    Map.of(
                            "ethnicity",
                            entries(null, ETHNICITIES),
                            "serious_offence",
                            entries(null, Set.of("2", "5D", "36", "56A")),
                            "child_offence",
                            join(
                                    entries(
                                            "UNDER_18",
                                            Set.of("11A", "13", "19D", "19G", "22B", "71")),
                                    entries(
                                            "UNDER_13",
                                            Set.of("17B", "19E", "19H", "20B", "21")))));

    public static final OffenceLists OFFENCES = OffenceLists.of(LISTS, LocalDate.of(2026, 6, 1));

    private ShippedLists() {}

    private static List<CodeEntry> entries(String parent, Set<String> codes) {
        return codes.stream()
                .map(code -> new CodeEntry(code, code, parent, null, 1, ALWAYS))
                .toList();
    }

    private static List<CodeEntry> join(List<CodeEntry> some, List<CodeEntry> more) {
        List<CodeEntry> all = new java.util.ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
