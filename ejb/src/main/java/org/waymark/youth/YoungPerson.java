package org.waymark.youth;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.person.SafeAnswer;

/**
 * What is known of a young person: who decides for them, who agreed, and what they are in danger
 * of.
 *
 * <p>Somebody who was hurt may have hurt others too. That they are known to youth justice is a
 * marker here, with the professional who works with them on it; it is never a record of a suspect,
 * and nothing leads from this case to one.
 *
 * @param holder who holds parental responsibility, by name or office
 * @param holderSafe may they be contacted?
 * @param competenceBy who decided whether the young person can decide for themselves
 * @param consentBy who agreed to the support
 * @param peerOnPeer was it done by other young people?
 * @param youthJusticeBy the professional who works with them on it; null when not known
 * @param version counts the saves, so that two at once are noticed; 0 before the first
 */
public record YoungPerson(
        Responsibility responsibility,
        String holder,
        SafeAnswer holderSafe,
        Competence competence,
        String competenceBy,
        LocalDate competenceOn,
        String competenceWhy,
        ConsentBy consentBy,
        LocalDate consentOn,
        boolean peerOnPeer,
        Exploitation exploitation,
        String exploitationWhy,
        boolean youthJustice,
        Long youthJusticeBy,
        int version) {

    /** From this age on somebody is taken to decide for themselves. */
    public static final int OLD_ENOUGH = 16;

    /** An adult. */
    public static final int ADULT = 18;

    private static final int LONGEST = 1000;

    /** Who holds parental responsibility. */
    public enum Responsibility {
        MOTHER("Mother"),
        FATHER("Father"),
        BOTH_PARENTS("Both parents"),
        LOCAL_AUTHORITY("The local authority, by a care order"),
        GUARDIAN("A guardian, or by a court order"),
        OTHER("Somebody else"),
        NOT_KNOWN("Not known yet"),
        NOBODY("Nobody: they are 18 or over");

        private final String label;

        Responsibility(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the young person can decide about this support: the Gillick test. */
    public enum Competence {
        COMPETENT("They understand enough to decide for themselves"),
        NOT_COMPETENT("They do not, so somebody with parental responsibility decides"),
        NOT_DECIDED("Not decided yet");

        private final String label;

        Competence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Who agreed to the support. */
    public enum ConsentBy {
        YOUNG_PERSON("The young person"),
        PARENT("Somebody with parental responsibility"),
        BOTH("Both"),
        NOBODY("Nobody yet");

        private final String label;

        ConsentBy(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        private boolean needsYoungPerson() {
            return this == YOUNG_PERSON;
        }

        private boolean needsParent() {
            return this == PARENT || this == BOTH;
        }
    }

    /** Sexual exploitation of a child or young person. */
    public enum Exploitation {
        NOT_ASKED("Not asked"),
        NO_CONCERN("Asked, no concern"),
        CONCERN("A concern"),
        KNOWN("Known");

        private final String label;

        Exploitation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean isConcern() {
            return this == CONCERN || this == KNOWN;
        }
    }

    /**
     * What is missing or cannot be, by field in the order of the page.
     *
     * @param age null when it is not known: then nobody is taken to be old enough
     */
    Map<String, String> problems(Integer age, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (responsibility == Responsibility.NOBODY && (age == null || age < ADULT)) {
            problems.put("responsibility", "Somebody holds it until they are 18.");
        }
        fits(problems, "holder", holder, 200);
        competence(problems, today);
        consent(problems, age, today);
        if (exploitation == null) {
            problems.put("exploitation", "Say whether you have asked.");
        } else if (exploitation.isConcern() && isBlank(exploitationWhy)) {
            problems.put("exploitationWhy", "Say what worries you and what was done about it.");
        }
        fits(problems, "exploitationWhy", exploitationWhy, LONGEST);
        if (youthJusticeBy != null && !youthJustice) {
            problems.put("youthJustice", "You have chosen who works with them on it: tick this.");
        }
        return problems;
    }

    private void competence(Map<String, String> problems, LocalDate today) {
        fits(problems, "competenceBy", competenceBy, 120);
        fits(problems, "competenceWhy", competenceWhy, LONGEST);
        if (competence == null || competence == Competence.NOT_DECIDED) {
            return;
        }
        if (isBlank(competenceBy)) {
            problems.put("competenceBy", "Say who decided it.");
        }
        if (competenceOn == null) {
            problems.put("competenceOn", "Say on which day it was decided.");
        } else if (competenceOn.isAfter(today)) {
            problems.put("competenceOn", "This day has not come yet.");
        }
        if (isBlank(competenceWhy)) {
            problems.put("competenceWhy", "Say what the decision rests on.");
        }
    }

    private void consent(Map<String, String> problems, Integer age, LocalDate today) {
        if (consentBy == null || consentBy == ConsentBy.NOBODY) {
            return;
        }
        boolean decidesAlone =
                age != null && age >= OLD_ENOUGH || competence == Competence.COMPETENT;
        if (consentBy.needsYoungPerson() && !decidesAlone) {
            problems.put(
                    "consentBy",
                    "Under 16 a young person agrees alone only when it was decided that they"
                            + " understand enough.");
        }
        boolean holderKnown =
                responsibility != null
                        && responsibility != Responsibility.NOT_KNOWN
                        && responsibility != Responsibility.NOBODY;
        if (consentBy.needsParent() && !holderKnown) {
            problems.put("responsibility", "Say first who holds parental responsibility.");
        }
        if (consentBy.needsParent() && holderSafe == SafeAnswer.NO) {
            problems.put(
                    "consentBy",
                    "It is not safe to contact them, so they cannot be asked. Decide whether the"
                            + " young person understands enough.");
        }
        if (consentOn == null) {
            problems.put("consentOn", "Say on which day they agreed.");
        } else if (consentOn.isAfter(today)) {
            problems.put("consentOn", "This day has not come yet.");
        }
    }

    private static void fits(Map<String, String> problems, String field, String text, int most) {
        if (text != null && text.strip().length() > most) {
            problems.put(field, "Use at most %,d characters.".formatted(most));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
