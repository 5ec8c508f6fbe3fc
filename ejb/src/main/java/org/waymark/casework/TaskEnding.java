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
            Map.of(
                    Task.REVIEW,
                    "needs",
                    Task.RISK_REVIEW,
                    "risk",
                    Task.RISK_CONFIRM,
                    "risk",
                    Task.DANGER_CONFIRM,
                    "contact",
                    "SAFETY_REVIEW",
                    "safety",
                    "MARAC_ACTION",
                    "marac",
                    "MARAC_CONTACT",
                    "marac",
                    "MARAC_FEEDBACK",
                    "marac",
                    "YOUNG",
                    "young",
                    "PEER",
                    "young");

    /** Nobody should have to guess later what became of these. */
    private static final Set<String> SAID =
            Set.of(
                    Task.ALERT,
                    "DUTY",
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
        return OWN_PAGE.get(kind);
    }

    /** All kinds that are never ticked. */
    static Set<String> kinds() {
        return Stream.concat(OWN_PAGE.keySet().stream(), SAID.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Is it asked what was done? */
    static boolean isSaid(String kind) {
        return SAID.contains(kind);
    }
}
