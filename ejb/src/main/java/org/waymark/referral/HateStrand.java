package org.waymark.referral;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The five monitored strands of hate crime, as perceived by the victim or anybody else. */
public enum HateStrand {
    RACE("Race"),
    RELIGION("Religion or belief"),
    ORIENTATION("Sexual orientation"),
    DISABILITY("Disability"),
    TRANSGENDER("Transgender identity");

    private final String label;

    HateStrand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The strands of these names; what is no name is left out. */
    public static Set<HateStrand> of(Collection<String> names) {
        Set<HateStrand> strands = EnumSet.noneOf(HateStrand.class);
        Arrays.stream(values())
                .filter(strand -> names.contains(strand.name()))
                .forEach(strands::add);
        return strands;
    }
}
