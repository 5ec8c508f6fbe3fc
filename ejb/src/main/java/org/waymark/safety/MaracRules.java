package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;

/** The rules of the boroughs' MARACs, which a manager keeps for their provider. */
@Stateless
@Guarded
public class MaracRules {

    private static final int MOST_SCORE = 27;
    private static final int MOST_INCIDENTS = 99;
    private static final int MOST_MONTHS = 60;
    private static final int LEAST_AGE = 10;
    private static final int MOST_AGE = 18;

    @Inject private MaracRuleStore store;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** A rule as the form says it; what does not count is null. */
    public record Form(
            String areaCode,
            Integer highScore,
            Integer incidents,
            Integer crimes,
            Integer withinMonths,
            Set<MaracRule.Automatic> automatic,
            Integer ageFrom,
            LocalDate validFrom) {}

    /** The rule of every borough as it counts today, in the order of the boroughs. */
    @Needs(Right.CASE_MANAGE)
    public List<MaracRule> today() {
        Map<String, MaracRule> rules = store.all(current.get().organisationId(), day());
        return reference.areas().all().stream()
                .filter(Area::isInLondon)
                .map(area -> rules.getOrDefault(area.code(), MaracRule.usual(area.code())))
                .toList();
    }

    /** Sets the rule of a borough from a day on; earlier ones stay for what was decided by them. */
    @Needs(Right.CASE_MANAGE)
    public void set(Form form) {
        Map<String, String> problems = new LinkedHashMap<>();
        Area area = form.areaCode() == null ? null : reference.areas().find(form.areaCode());
        if (area == null || !area.isInLondon()) {
            problems.put("areaCode", "Choose a borough.");
        }
        number("highScore", form.highScore(), 1, MOST_SCORE, false, problems);
        number("incidents", form.incidents(), 1, MOST_INCIDENTS, true, problems);
        number("crimes", form.crimes(), 1, MOST_INCIDENTS, true, problems);
        number("withinMonths", form.withinMonths(), 1, MOST_MONTHS, false, problems);
        number("ageFrom", form.ageFrom(), LEAST_AGE, MOST_AGE, false, problems);
        if (form.validFrom() == null) {
            problems.put("validFrom", "Enter the day from which it counts.");
        } else if (form.validFrom().isBefore(day())) {
            problems.put(
                    "validFrom",
                    "Choose today or a day to come: what was decided stays as it was.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Set<MaracRule.Automatic> automatic =
                form.automatic() == null || form.automatic().isEmpty()
                        ? EnumSet.noneOf(MaracRule.Automatic.class)
                        : EnumSet.copyOf(form.automatic());
        store.add(
                Ids.next(),
                current.get().organisationId(),
                new MaracRule(
                        form.areaCode(),
                        form.highScore(),
                        form.incidents(),
                        form.crimes(),
                        form.withinMonths(),
                        automatic,
                        form.ageFrom(),
                        form.validFrom(),
                        true),
                current.get().id(),
                clock.instant());
    }

    private static void number(
            String field,
            Integer typed,
            int least,
            int most,
            boolean optional,
            Map<String, String> problems) {
        if (typed == null) {
            if (!optional) {
                problems.put(field, "Enter a number.");
            }
        } else if (typed < least || typed > most) {
            problems.put(field, "Enter a number from %d to %d.".formatted(least, most));
        }
    }

    private LocalDate day() {
        return WorkingDays.dateOf(clock.instant());
    }
}
