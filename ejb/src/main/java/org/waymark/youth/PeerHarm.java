package org.waymark.youth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.shared.TypedText;

/**
 * What was agreed with the safeguarding lead where a young person was hurt by other young people: a
 * plan for the person of the case, and what is done for and about the others. Whoever did it is not
 * named: they have their own worker and their own record, and nothing leads from here to it.
 *
 * @param lead who was told
 * @param toldOn on which day
 * @param ownPlan how the person of the case stays safe, at school and elsewhere
 * @param others were the other young people referred?
 * @param othersPlan to whom, or why not
 * @param by who wrote it down; null before it is kept
 * @param at when; null before it is kept
 */
public record PeerHarm(
        String lead,
        LocalDate toldOn,
        String ownPlan,
        Others others,
        String othersPlan,
        String by,
        Instant at) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 1000;

    /** What is done about the other young people. */
    public enum Others {
        REFERRED("Referred: social care, or a service for them"),
        WITH_OTHERS("School, police or another service has them already"),
        NOT_REFERRED("Not referred");

        private final String label;

        Others(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is missing or cannot be, by field in the order of the page. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        text(problems, "lead", lead, LONGEST_NAME, "Say which safeguarding lead was told.");
        if (toldOn == null) {
            problems.put("toldOn", "Say on which day they were told.");
        } else if (toldOn.isAfter(today)) {
            problems.put("toldOn", "This day has not come yet.");
        }
        text(problems, "ownPlan", ownPlan, LONGEST, "Say how they stay safe from now on.");
        if (others == null) {
            problems.put("others", "Say what is done about the other young people.");
        }
        text(
                problems,
                "othersPlan",
                othersPlan,
                LONGEST,
                others == Others.NOT_REFERRED
                        ? "Say why not, without names."
                        : "Say to whom, and what they do; without names.");
        return problems;
    }

    private static void text(
            Map<String, String> problems, String field, String typed, int most, String missing) {
        if (typed == null || typed.isBlank()) {
            problems.put(field, missing);
        } else if (!TypedText.fits(typed, most)) {
            problems.put(field, TypedText.tooLong(typed, most));
        }
    }
}
