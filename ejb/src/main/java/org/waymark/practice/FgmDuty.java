package org.waymark.practice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * The duty to report known mutilation of somebody under 18 to the police: by the close of the next
 * working day. It binds regulated professionals and teachers and nobody else; why it binds nobody
 * is written down too.
 *
 * @param knownOn when it became known
 * @param ofClient is it about the person of the case, and not another girl, as a daughter?
 * @param under18 was she under 18 then?
 * @param whyNot why nobody is bound; null where somebody is
 * @param dueOn the last day for the report; null where nobody is bound
 */
record FgmDuty(
        LocalDate knownOn,
        DutyBearer bound,
        boolean ofClient,
        boolean under18,
        String whyNot,
        LocalDate dueOn) {

    private static final int LONGEST = 500;
    private static final int ADULT = 18;

    /**
     * @param born the day of birth on record of the person of the case, which goes before what is
     *     ticked where it is about them; null when nobody knows it
     * @throws BadInput when something is missing, or does not go together
     */
    static FgmDuty of(
            LocalDate knownOn,
            DutyBearer bound,
            Boolean ofClient,
            Boolean under18,
            String whyNot,
            LocalDate born,
            LocalDate today,
            WorkingDays calendar) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (knownOn == null) {
            problems.put("knownOn", "Enter the day on which it became known.");
        } else if (knownOn.isAfter(today)) {
            problems.put("knownOn", "This day is still to come.");
        }
        if (bound == null) {
            problems.put("bound", "Say whom the duty binds.");
        }
        if (ofClient == null) {
            problems.put("ofClient", "Say whether it is about the person of this case.");
        }
        boolean onRecord = Boolean.TRUE.equals(ofClient) && born != null && knownOn != null;
        if (under18 == null) {
            problems.put("under18", "Say whether she was under 18 then.");
        } else if (onRecord && under18 != isChild(born, knownOn)) {
            problems.put(
                    "under18",
                    "By the date of birth on record she was "
                            + (isChild(born, knownOn) ? "under 18" : "18 or over")
                            + " then. If that is wrong, correct it first.");
        }
        boolean binds = bound != DutyBearer.NOBODY && Boolean.TRUE.equals(under18);
        if (problems.isEmpty() && !binds && (whyNot == null || whyNot.isBlank())) {
            problems.put(
                    "whyNot",
                    "Say why the duty does not bind, and what is done to safeguard her instead.");
        }
        if (!TypedText.fits(whyNot, LONGEST)) {
            problems.put("whyNot", TypedText.tooLong(whyNot, LONGEST));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new FgmDuty(
                knownOn,
                bound,
                ofClient,
                under18,
                binds ? null : whyNot.strip(),
                binds ? calendar.addWorkingDays(knownOn, 1) : null);
    }

    private static boolean isChild(LocalDate born, LocalDate on) {
        return born.plusYears(ADULT).isAfter(on);
    }

    /** Is the report to the police late, or still missing when it should not be? */
    static boolean isLate(LocalDate dueOn, LocalDate reportedOn, LocalDate today) {
        return dueOn != null && (reportedOn == null ? today : reportedOn).isAfter(dueOn);
    }
}
