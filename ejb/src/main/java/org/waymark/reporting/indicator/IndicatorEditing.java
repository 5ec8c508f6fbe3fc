package org.waymark.reporting.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * A contract manager gives an indicator a new version from the first day of a quarter: another
 * name, question or target. How it is counted is the program's; what was submitted stays as it was.
 */
@Stateless
@Guarded
public class IndicatorEditing {

    /** A new version as filled in; numbers as typed. */
    public record NewVersion(
            String name,
            String question,
            String target,
            Indicator.Direction direction,
            String tolerance,
            String quarter) {}

    private static final int NAME = 120;
    private static final int QUESTION = 300;
    private static final String NUMBER = "[0-9]{1,6}(\\.[0-9])?";

    @Inject private IndicatorStore store;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    @Needs(Right.CONTRACT_EDIT)
    public void renew(String code, NewVersion wanted) {
        store.lock(code);
        List<Indicator> versions = store.versions(code);
        Indicator before = versions.stream().findFirst().orElseThrow(NotFound::new);
        int next = versions.stream().mapToInt(Indicator::version).max().orElseThrow() + 1;
        Map<String, String> problems = new LinkedHashMap<>();
        text(problems, "name", wanted.name(), NAME, "Enter its name.");
        text(problems, "question", wanted.question(), QUESTION, "Enter the question it answers.");
        BigDecimal target = number(problems, "target", wanted.target());
        BigDecimal tolerance = number(problems, "tolerance", wanted.tolerance());
        if (wanted.direction() == null) {
            problems.put("direction", "Choose which way is better.");
        } else if (target != null && wanted.direction() == Indicator.Direction.NONE) {
            problems.put("direction", "A target needs a way that is better.");
        } else if (wanted.direction() == Indicator.Direction.CLOSE
                && (tolerance == null || tolerance.signum() == 0)) {
            problems.put("tolerance", "Enter how far from the target still meets it.");
        }
        LocalDate from = from(problems, before, wanted.quarter());
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        store.next(
                before,
                new Indicator(
                        code,
                        next,
                        before.block(),
                        wanted.name().strip(),
                        wanted.question().strip(),
                        before.numerator(),
                        before.denominator(),
                        before.cohort(),
                        before.completeness(),
                        before.unit(),
                        target,
                        wanted.direction(),
                        tolerance == null ? BigDecimal.ZERO : tolerance,
                        from,
                        null,
                        before.rule()));
        subject.list("indicator " + before.code() + ", version " + next);
    }

    /** The first day of a quarter that has not ended; after the version before began. */
    private LocalDate from(Map<String, String> problems, Indicator before, String code) {
        try {
            Quarter quarter = Quarter.parse(code);
            if (quarter.lastDay().isBefore(WorkingDays.dateOf(clock.instant()))) {
                problems.put("quarter", "Choose a quarter that is not over.");
            } else if (!quarter.firstDay().isAfter(before.validFrom())) {
                problems.put("quarter", "A version begins then already. Choose a later quarter.");
            }
            return quarter.firstDay();
        } catch (IllegalArgumentException none) {
            problems.put("quarter", "Choose the first quarter it counts for.");
            return null;
        }
    }

    private static void text(
            Map<String, String> problems, String field, String typed, int most, String otherwise) {
        if (typed == null || typed.isBlank()) {
            problems.put(field, otherwise);
        } else if (!TypedText.fits(typed, most)) {
            problems.put(field, TypedText.tooLong(typed, most));
        }
    }

    private static BigDecimal number(Map<String, String> problems, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().replace("%", "");
        if (!plain.matches(NUMBER)) {
            problems.put(field, "Enter a number, for example 80 or 12.5.");
            return null;
        }
        return new BigDecimal(plain);
    }
}
