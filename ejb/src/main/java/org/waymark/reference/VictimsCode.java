package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of the Code of Practice for Victims of Crime. The version that counts is the one in
 * force on the day the crime was reported, however long the case then takes.
 *
 * @param code the year by which it is called
 * @param inForceFrom its first day
 * @param clocks the working days of each clock this version is known to have; a clock that is not
 *     in it is not claimed either way
 */
public record VictimsCode(String code, LocalDate inForceFrom, Map<CodeClock, Allowance> clocks) {

    /**
     * The versions that ship. The clocks of 2021 and 2015 are from published pages; those of 2006
     * and 2013 and all first days need checking by the deployer, who may load others.
     */
    public static final List<VictimsCode> SHIPPED =
            List.of(
                    new VictimsCode("2006", LocalDate.of(2006, 4, 3), earlier()),
                    new VictimsCode("2013", LocalDate.of(2013, 12, 10), earlier()),
                    new VictimsCode("2015", LocalDate.of(2015, 11, 16), earlier()),
                    new VictimsCode("2021", LocalDate.of(2021, 4, 1), all()));

    public VictimsCode {
        clocks = Map.copyOf(clocks);
    }

    /**
     * The version by which a crime reported then is measured.
     *
     * @param versions in any order
     * @return empty for a report before the first version: no Code, no clock
     */
    public static Optional<VictimsCode> forReport(Instant reportedAt, List<VictimsCode> versions) {
        LocalDate reported = WorkingDays.dateOf(reportedAt);
        return versions.stream()
                .filter(version -> !version.inForceFrom.isAfter(reported))
                .max(Comparator.comparing(VictimsCode::inForceFrom));
    }

    /** Working days this version gives; empty when the clock is not in it. */
    public OptionalInt days(CodeClock clock, boolean enhanced) {
        Allowance allowance = clocks.get(clock);
        return allowance == null ? OptionalInt.empty() : OptionalInt.of(allowance.days(enhanced));
    }

    private static Map<CodeClock, Allowance> earlier() {
        return allowances(
                Stream.of(
                        CodeClock.REFERRAL_TO_SUPPORT,
                        CodeClock.NOT_INVESTIGATING,
                        CodeClock.SUSPECT_UPDATE));
    }

    private static Map<CodeClock, Allowance> all() {
        return allowances(Stream.of(CodeClock.values()));
    }

    private static Map<CodeClock, Allowance> allowances(Stream<CodeClock> clocks) {
        return clocks.collect(
                Collectors.toMap(
                        clock -> clock,
                        clock -> new Allowance(clock.standardDays(), clock.enhancedDays())));
    }

    /** Working days without and with enhanced rights. */
    public record Allowance(int standard, int enhanced) {

        public int days(boolean withEnhancedRights) {
            return withEnhancedRights ? enhanced : standard;
        }
    }
}
