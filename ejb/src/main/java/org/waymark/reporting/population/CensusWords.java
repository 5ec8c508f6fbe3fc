package org.waymark.reporting.population;

import java.util.Locale;
import java.util.Map;

/**
 * How tables of the 2021 census (Office for National Statistics: TS002, TS030, TS077, TS078) write
 * what is written shorter here. Finer categories add up to one of ours.
 */
final class CensusWords {

    private static final Map<String, String> OURS =
            Map.ofEntries(
                    Map.entry("religion", "Religion or belief"),
                    Map.entry("marital and civil partnership status", "PARTNERSHIP"),
                    Map.entry("legal partnership status", "PARTNERSHIP"),
                    Map.entry("other religion", "Another religion or belief"),
                    Map.entry("all other sexual orientations", "Another orientation"),
                    Map.entry("other sexual orientation", "Another orientation"),
                    Map.entry("gender identity the same as sex registered at birth", "SAME"),
                    Map.entry(
                            "gender identity different from sex registered at birth but no specific identity given",
                            "DIFFERENT"),
                    Map.entry("trans woman", "DIFFERENT"),
                    Map.entry("trans man", "DIFFERENT"),
                    Map.entry("non-binary", "DIFFERENT"),
                    Map.entry("all other gender identities", "DIFFERENT"),
                    Map.entry("never married and never registered a civil partnership", "NEVER"),
                    Map.entry("married or in a registered civil partnership", "PARTNERED"),
                    Map.entry(
                            "separated, but still legally married or still legally in a civil partnership",
                            "SEPARATED"),
                    Map.entry("divorced or civil partnership dissolved", "DISSOLVED"),
                    Map.entry("widowed or surviving civil partnership partner", "WIDOWED"));

    private CensusWords() {}

    /** What is written here in its place; the same where nothing is. */
    static String of(String written) {
        return OURS.getOrDefault(written.strip().toLowerCase(Locale.ROOT), written.strip());
    }
}
