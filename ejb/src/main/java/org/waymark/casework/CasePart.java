package org.waymark.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A part of the case file that only some services use. Which ones a pathway uses are rows of {@code
 * pathway_part}; what every case has (contact, needs, notes, closing) is not listed.
 */
public enum CasePart {
    SAFETY_PLAN("Safety plan"),
    CHILDREN("Children"),
    ORDERS("Orders"),
    INCIDENTS("Incidents since the referral"),
    SAFE_HOME("A safe home"),
    MARAC("MARAC"),
    APPOINTMENTS("Appointments"),
    COURT_STAGES("Support at each stage of the criminal case"),
    WAITING("Waiting lists"),
    COURSES("Counselling and therapy courses"),
    GROUPS("Group work"),
    YOUNG_PERSON("Young person"),
    HOSPITAL("Hospital and discharge"),
    ONE_CHANCE("Who must not know"),
    /** No page of a case: nothing goes to the home of anybody whom the service supports. */
    ALL_ONE_CHANCE("One chance for everybody: no letters, no visits"),
    /** No page of a case: the pages of the helpline. */
    CALLS("Helpline"),
    /** No page of a case: advice to professionals. */
    ADVICE("Advice to professionals");

    private static final int ADULT = 18;

    private final String label;

    CasePart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The parts of a case: those that a list of codes names, and for whoever is under 18 the young
     * person's page, in whatever service. Codes of a later release are left out.
     *
     * @param age in whole years; null when it is not known
     */
    static Set<CasePart> of(String codes, Integer age) {
        Set<CasePart> parts = of(codes);
        if (age != null && age < ADULT) {
            parts.add(YOUNG_PERSON);
        }
        return parts;
    }

    private static Set<CasePart> of(String codes) {
        Set<CasePart> parts = EnumSet.noneOf(CasePart.class);
        if (codes != null) {
            Set<String> named = Set.copyOf(List.of(codes.split(",")));
            Arrays.stream(values()).filter(part -> named.contains(part.name())).forEach(parts::add);
        }
        return parts;
    }
}
