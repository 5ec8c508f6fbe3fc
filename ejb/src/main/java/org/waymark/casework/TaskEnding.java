package org.waymark.casework;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a task ends that is about somebody's safety or is owed to them: on the page where it is done,
 * or with words about what was done. Every other task is ticked.
 */
final class TaskEnding {

    /** Last part of the address of the page where a kind of task is done. */
    private static final Map<String, String> OWN_PAGE =
            Map.ofEntries(
                    Map.entry(Task.REVIEW, "needs"),
                    Map.entry(Task.RISK_REVIEW, "risk"),
                    Map.entry(Task.RISK_CONFIRM, "risk"),
                    Map.entry(Task.DANGER_CONFIRM, "contact"),
                    Map.entry(Task.SAFETY_REVIEW, "safety"),
                    Map.entry("MARAC_ACTION", "marac"),
                    Map.entry("MARAC_CONTACT", "marac"),
                    Map.entry("MARAC_FEEDBACK", "marac"),
                    Map.entry("DUTY", "chance"),
                    Map.entry("YOUNG", "young"),
                    Map.entry("PEER", "young"),
                    Map.entry("SAFE_HOME", "home"));

    /**
     * The same for a follow-up to be booked, for stored evidence and for a place on a waiting list.
     * When the case ends these follow rules of their own: follow-ups and the question about the
     * evidence stay promised, and places are left.
     */
    private static final Map<String, String> OWN_RULE =
            Map.of(
                    "FOLLOW_UP", "appointments",
                    "EVIDENCE", "appointments",
                    "HOLDING", "waiting",
                    "OFFER", "waiting");

    /** Nobody should have to guess later what became of these. */
    private static final Set<String> SAID =
            Set.of(
                    Task.ALERT,
                    "RISK_HIGH",
                    "RISK_AHEAD",
                    "DANGER",
                    "HOSPITAL_NOT_SAFE",
                    "MARAC_REPEAT",
                    "NOT_COME",
                    "MARAC_BROUGHT");

    private TaskEnding() {}

    /** The page where it is done; null when it ends where it stands. */
    static String page(String kind) {
        return OWN_PAGE.getOrDefault(kind, OWN_RULE.get(kind));
    }

    /** All kinds that are never ticked and that the end of a case has no other rule for. */
    static Set<String> kinds() {
        return Stream.concat(OWN_PAGE.keySet().stream(), SAID.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Is it asked what was done? */
    static boolean isSaid(String kind) {
        return SAID.contains(kind);
    }
}
