package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One version of the Code of Practice for Victims of Crime. The version that counts is the one in
 * force on the day the crime was reported, however long the case then takes, and so are its clocks:
 * a change that comes later does not reach back.
 *
 * @param code the year by which it is called
 * @param inForce its days
 * @param clocks the working days of each clock this version is known to have, dated; a clock that
 *     is not in it is not claimed either way
 */
public record VictimsCode(String code, Validity inForce, Map<CodeClock, List<Allowance>> clocks) {

    public VictimsCode {
        clocks = Map.copyOf(clocks);
    }

    /**
     * The version by which a crime reported then is measured.
     *
     * @param versions in any order
     * @return empty for a report on a day on which no version was in force: no Code, no clock
     */
    public static Optional<VictimsCode> forReport(Instant reportedAt, List<VictimsCode> versions) {
        LocalDate reported = WorkingDays.dateOf(reportedAt);
        return versions.stream()
                .filter(version -> version.inForce.includes(reported))
                .max(Comparator.comparing(version -> version.inForce.from()));
    }

    /**
     * Working days this version gave for a crime reported then; empty when the clock was not in it.
     */
    public OptionalInt days(CodeClock clock, boolean enhanced, Instant reportedAt) {
        LocalDate reported = WorkingDays.dateOf(reportedAt);
        return clocks.getOrDefault(clock, List.of()).stream()
                .filter(allowance -> allowance.inForce().includes(reported))
                .mapToInt(allowance -> enhanced ? allowance.enhanced() : allowance.standard())
                .findFirst();
    }

    /** Working days without and with enhanced rights, in force on certain days. */
    public record Allowance(int standard, int enhanced, Validity inForce) {}
}
