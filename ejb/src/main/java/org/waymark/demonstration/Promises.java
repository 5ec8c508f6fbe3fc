package org.waymark.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;

/** How long a service has for each step, by risk: what the clocks of the city are set to. */
final class Promises {

    /** The steps, named as the clocks are. */
    static final String POLICE = "POLICE";

    static final String TRIAGE = "TRIAGE";
    static final String FIRST_ATTEMPT = "FIRST_ATTEMPT";
    static final String FIRST_CONTACT = "FIRST_CONTACT";
    static final String ASSESSMENT = "ASSESSMENT";
    static final String PLAN = "PLAN";

    /** Working days for high, medium and standard risk, as shipped in the reference data. */
    private static final Map<String, int[]> DAYS =
            Map.of(
                    POLICE, new int[] {2, 2, 2},
                    TRIAGE, new int[] {1, 1, 2},
                    FIRST_ATTEMPT, new int[] {1, 2, 5},
                    FIRST_CONTACT, new int[] {2, 5, 10},
                    ASSESSMENT, new int[] {5, 10, 20},
                    PLAN, new int[] {2, 5, 10});

    private final WorkingDays calendar;

    Promises(WorkingDays calendar) {
        this.calendar = calendar;
    }

    int days(String step, Risk risk) {
        int[] days = DAYS.get(step);
        return risk == Risk.HIGH ? days[0] : risk == Risk.MEDIUM ? days[1] : days[2];
    }

    /** A high-risk referral is triaged within 24 hours; all else is counted in working days. */
    Instant due(String step, Risk risk, Instant from) {
        return step.equals(TRIAGE) && risk == Risk.HIGH
                ? from.plus(Duration.ofHours(24))
                : calendar.dueAfter(from, days(step, risk));
    }

    WorkingDays calendar() {
        return calendar;
    }
}
