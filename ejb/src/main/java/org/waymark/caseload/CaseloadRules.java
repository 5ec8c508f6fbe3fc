package org.waymark.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Weighs cases: points of the risk times those of the stage, and something more for what takes time
 * beside it. To see who is overloaded, never to rank people.
 *
 * @param values every rule with the value in force
 */
public record CaseloadRules(Map<CaseloadRule, BigDecimal> values) {

    private static final int DAYS = 14;

    /**
     * Open cases of one worker that are alike.
     *
     * @param risk HIGH, MEDIUM or STANDARD
     * @param stage INTAKE, ACTIVE, TRIAL or DORMANT
     * @param cases how many
     * @param interpreter how many of them need one; the further numbers alike
     */
    public record Alike(
            CaseloadRule risk,
            CaseloadRule stage,
            long cases,
            long interpreter,
            long children,
            long nrpf,
            long court) {}

    /** How much it is. */
    public enum Level {
        FINE(""),
        AMBER("Full"),
        RED("Too much");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The points of these cases. */
    public BigDecimal points(Iterable<Alike> all) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Alike each : all) {
            sum =
                    sum.add(times(of(each.risk()).multiply(of(each.stage())), each.cases()))
                            .add(times(of(CaseloadRule.INTERPRETER), each.interpreter()))
                            .add(times(of(CaseloadRule.CHILDREN), each.children()))
                            .add(times(of(CaseloadRule.NRPF), each.nrpf()))
                            .add(times(of(CaseloadRule.COURT), each.court()));
        }
        return sum;
    }

    /**
     * How much of what they can carry somebody carries, in whole per cent.
     *
     * @param fte part of a full-time post, above 0
     * @param daysAway of the next 14
     * @return null when they are away all the time, or nothing can be carried
     */
    public Integer percent(BigDecimal points, BigDecimal fte, int daysAway) {
        BigDecimal present =
                BigDecimal.valueOf(DAYS - Math.min(DAYS, daysAway))
                        .divide(BigDecimal.valueOf(DAYS), 4, RoundingMode.HALF_UP);
        BigDecimal full = of(CaseloadRule.FULL).multiply(fte).multiply(present);
        if (full.signum() <= 0) {
            return null;
        }
        return points.multiply(BigDecimal.valueOf(100))
                .divide(full, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Amber at 100 per cent or at as many open cases as the service says, red at 120 or more. */
    public Level level(Integer percent, long open, BigDecimal fte) {
        BigDecimal cases = BigDecimal.valueOf(open);
        if (percent != null && percent >= 120
                || cases.compareTo(of(CaseloadRule.RED_OPEN).multiply(fte)) >= 0) {
            return Level.RED;
        }
        if (percent != null && percent >= 100
                || cases.compareTo(of(CaseloadRule.AMBER_OPEN).multiply(fte)) >= 0) {
            return Level.AMBER;
        }
        return Level.FINE;
    }

    /** A value without zeros at its end. */
    public String shown(CaseloadRule rule) {
        return of(rule).stripTrailingZeros().toPlainString();
    }

    private BigDecimal of(CaseloadRule rule) {
        return values.getOrDefault(rule, BigDecimal.ZERO);
    }

    private static BigDecimal times(BigDecimal value, long number) {
        return value.multiply(BigDecimal.valueOf(number));
    }
}
