package org.waymark.incident;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.referral.HateStrand;

/**
 * Why it happened, as the person it happened to or anybody else perceives it. The five monitored
 * strands, what is none of them, and that nobody knows.
 */
public enum Strand {
    RACE("Race, skin colour or where they or their family come from", HateStrand.RACE),
    RELIGION("Religion, faith or belief", HateStrand.RELIGION),
    ORIENTATION("Sexual orientation", HateStrand.ORIENTATION),
    DISABILITY("Disability", HateStrand.DISABILITY),
    TRANSGENDER("Being transgender, or thought to be", HateStrand.TRANSGENDER),
    OTHER("Something else about them", null),
    UNSURE("I am not sure", null);

    private final String label;
    private final HateStrand monitored;

    Strand(String label, HateStrand monitored) {
        this.label = label;
        this.monitored = monitored;
    }

    public String label() {
        return label;
    }

    /** Which of the monitored strands it is; null for none of them. */
    HateStrand monitored() {
        return monitored;
    }

    /** The strands of a list of codes; what is no code is left out. */
    public static Set<Strand> of(String codes) {
        Set<Strand> strands = EnumSet.noneOf(Strand.class);
        if (codes != null) {
            Set<String> named = Set.of(codes.split(";"));
            Arrays.stream(values())
                    .filter(strand -> named.contains(strand.name()))
                    .forEach(strands::add);
        }
        return strands;
    }

    /** In words, for people who read what was told. */
    public static String inWords(Set<Strand> strands) {
        return strands.stream().map(Strand::label).collect(Collectors.joining("; "));
    }
}
