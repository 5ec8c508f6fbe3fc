package org.waymark.practice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * Advice to a professional about somebody who is not named.
 *
 * @param organisation of who asked
 * @param area code of the borough
 * @param advised what was advised
 */
public record AdviceGiven(
        LocalDate askedOn,
        ProfessionalRole role,
        String organisation,
        Practice practice,
        String area,
        String advised) {

    private static final int LONGEST_ORGANISATION = 200;
    private static final int LONGEST_ADVICE = 4_000;

    /**
     * The same without blanks around it.
     *
     * @throws BadInput when something is missing or too long
     */
    AdviceGiven checked(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (askedOn == null) {
            problems.put("askedOn", "Enter the day on which they asked.");
        } else if (askedOn.isAfter(today)) {
            problems.put("askedOn", "This day is still to come.");
        }
        if (role == null) {
            problems.put("role", "Choose the role of who asked.");
        }
        text(
                problems,
                "organisation",
                organisation,
                LONGEST_ORGANISATION,
                "Enter their organisation.");
        if (practice == null) {
            problems.put("practice", "Choose what it was about.");
        }
        if (area == null || area.isBlank()) {
            problems.put("area", "Choose the borough.");
        }
        text(problems, "advised", advised, LONGEST_ADVICE, "Write down what was advised.");
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new AdviceGiven(
                askedOn, role, organisation.strip(), practice, area, advised.strip());
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
