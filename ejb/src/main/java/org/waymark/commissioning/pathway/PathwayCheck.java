package org.waymark.commissioning.pathway;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.commissioning.pathway.PathwayPlan.Clock;
import org.waymark.commissioning.pathway.PathwayPlan.Kind;
import org.waymark.commissioning.pathway.PathwayPlan.OwnReason;
import org.waymark.commissioning.pathway.PathwayPlan.Policy;
import org.waymark.commissioning.pathway.PathwayPlan.Stage;
import org.waymark.commissioning.pathway.PathwayPlan.Step;
import org.waymark.reference.Risk;

/**
 * Whether a pathway is whole: every stage can be reached, every way a case can end has a reason,
 * and every clock has a start, a stop and a length.
 */
public final class PathwayCheck {

    private static final int LONGEST_LABEL = 120;
    private static final int MOST_WEEKS = 104;
    private static final int MOST_AMOUNT = 1000;
    private static final int MOST_AGE = 120;

    private final PathwayPlan plan;
    private final Map<String, String> reasons;
    private final Set<String> instruments;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private PathwayCheck(PathwayPlan plan, Map<String, String> reasons, Set<String> instruments) {
        this.plan = plan;
        this.reasons = reasons;
        this.instruments = instruments;
    }

    /**
     * What is missing or cannot be.
     *
     * @param reasons the closure reasons there are, and PLANNED or UNPLANNED for each
     * @param instruments the codes of the instruments in force on its first day
     * @return field to one plain sentence, in the order of the page; empty when it can be published
     */
    public static Map<String, String> problems(
            PathwayPlan plan, Map<String, String> reasons, Set<String> instruments) {
        PathwayCheck check = new PathwayCheck(plan, reasons, instruments);
        check.stages();
        check.measures();
        check.clocks();
        plan.holds().problem().ifPresent(words -> check.problem("holds", words));
        OwnClock.problem(plan.ownClocks()).ifPresent(words -> check.problem("own-clocks", words));
        check.ends();
        check.policy();
        check.people();
        check.parts();
        return check.problems;
    }

    private void stages() {
        Stream.of(Kind.ALLOCATION, Kind.CONTACT, Kind.CLOSURE)
                .filter(kind -> !plan.has(kind))
                .forEach(
                        kind ->
                                problem(
                                        "stages",
                                        "Every pathway has the stage “" + kind.label() + "”."));
        for (Stage stage : plan.stages()) {
            Kind after = stage.kind().after();
            if (after != null && !plan.has(after)) {
                problem(
                        "stages",
                        "“%s” can never be reached without the stage “%s”."
                                .formatted(stage.kind().label(), after.label()));
            }
            if (stage.label() == null) {
                problem("stages", "Say what the stage “" + stage.kind().label() + "” is called.");
            } else if (stage.label().length() > LONGEST_LABEL) {
                problem("stages", "The name of a stage has at most 120 characters.");
            }
            asks(stage);
        }
    }

    private void asks(Stage stage) {
        if (stage.instrument() != null && !instruments.contains(stage.instrument())) {
            problem(
                    "stages",
                    "What “%s” asks is not in force on the first day."
                            .formatted(stage.kind().label()));
        }
        if (stage.kind() == Kind.REVIEW && !isWithin(stage.reviewWeeks(), 1, MOST_WEEKS)) {
            problem("stages", "Say after how many weeks a review is due, from 1 to 104.");
        }
    }

    private void measures() {
        plan.measures().keySet().stream()
                .filter(code -> !instruments.contains(code))
                .forEach(
                        code ->
                                problem(
                                        "measures",
                                        "The measure "
                                                + code
                                                + " is not in force on the first day."));
    }

    private void clocks() {
        for (Step step : Step.values()) {
            boolean used = plan.has(step.start()) && plan.has(step.stop());
            Clock clock =
                    plan.clocks().stream()
                            .filter(each -> each.step() == step)
                            .findFirst()
                            .orElse(null);
            if (clock == null && used) {
                problem("clocks", "Give the clock “" + step.label() + "” its times.");
            } else if (clock != null && !used) {
                problem(
                        "clocks",
                        "The clock “%s” would never stop: the pathway has no stage “%s”."
                                .formatted(step.label(), step.stop().label()));
            } else if (clock != null) {
                times(clock);
            }
        }
    }

    private void times(Clock clock) {
        if (clock.unit() == null || !clock.unit().matches("WORKING_DAYS|HOURS")) {
            problem(
                    "clocks",
                    "Say whether “%s” counts working days or hours."
                            .formatted(clock.step().label()));
        }
        int longest = 0;
        for (Risk risk : new Risk[] {Risk.HIGH, Risk.MEDIUM, Risk.STANDARD}) {
            Integer amount = clock.amounts().get(risk);
            if (!isWithin(amount, 1, MOST_AMOUNT)) {
                problem(
                        "clocks",
                        "“%s” needs a whole number from 1 to 1000 for every risk."
                                .formatted(clock.step().label()));
            } else if (amount < longest) {
                problem(
                        "clocks",
                        "“%s”: a higher risk must not get more time than a lower one."
                                .formatted(clock.step().label()));
            } else {
                longest = amount;
            }
        }
    }

    private void ends() {
        Set<String> all = new HashSet<>(plan.reasons());
        Set<String> labels = new HashSet<>();
        for (OwnReason own : plan.ownReasons()) {
            if (own.label() == null || own.countsAs() == null) {
                problem("reasons", "A reason of your own needs words and what it counts as.");
            } else if (own.label().length() > LONGEST_LABEL) {
                problem("reasons", "The words of a reason have at most 120 characters.");
            } else if (!labels.add(own.label().toLowerCase())) {
                problem("reasons", "Two reasons have the same words: “" + own.label() + "”.");
            } else {
                all.add(own.countsAs());
            }
        }
        if (!reasons.keySet().containsAll(all)) {
            problem("reasons", "Choose reasons of the list.");
        }
        if (all.stream().noneMatch(code -> "PLANNED".equals(reasons.get(code)))) {
            problem("reasons", "Choose a reason for a case that ends as planned.");
        }
        needed(all, "They say no", "DECLINED_INITIAL", "VICTIM_REQUEST");
        needed(all, "They stop taking part", "DISENGAGED");
        needed(all, "They could not be reached", "NO_CONTACT");
        needed(all, "There is no safe way to make contact", "NO_SAFE_CONTACT");
        needed(all, "They died", "DECEASED");
    }

    private void needed(Set<String> chosen, String end, String... oneOf) {
        if (Stream.of(oneOf).noneMatch(chosen::contains)) {
            problem("reasons", "A case can end like this, and has no reason: " + end + ".");
        }
    }

    private void policy() {
        Policy policy = plan.policy();
        if (!isWithin(policy.attempts(), 1, 20)
                || !isWithin(policy.workingDays(), 1, 60)
                || !isWithin(policy.distinctDays(), 1, 20)
                || !isWithin(policy.distinctTimes(), 1, 3)
                || !isWithin(policy.channels(), 1, 6)) {
            problem(
                    "policy",
                    "Say how hard to try: attempts 1 to 20, working days 1 to 60, days 1 to 20,"
                            + " times of day 1 to 3, ways 1 to 6.");
        } else if (policy.distinctDays() > policy.attempts()
                || policy.distinctTimes() > policy.attempts()
                || policy.channels() > policy.attempts()
                || policy.distinctDays() > policy.workingDays()) {
            problem(
                    "policy",
                    "Nobody could do that: days, times of day and ways cannot be more than the"
                            + " attempts, and days not more than the working days.");
        }
    }

    private void people() {
        Integer from = plan.ageFrom();
        Integer to = plan.ageTo();
        if (from != null && !isWithin(from, 0, MOST_AGE)
                || to != null && !isWithin(to, 0, MOST_AGE)) {
            problem("people", "Enter ages from 0 to 120.");
        } else if (from != null && to != null && to < from) {
            problem("people", "The oldest age is below the youngest.");
        }
    }

    /** Whoever may find a high risk plans for safety and can refer to a MARAC. */
    private void parts() {
        boolean dash =
                Stream.concat(
                                plan.measures().keySet().stream(),
                                plan.stages().stream().map(Stage::instrument))
                        .anyMatch(code -> code != null && code.startsWith("DASH"));
        if (dash && !plan.parts().containsAll(Set.of("SAFETY_PLAN", "MARAC"))) {
            problem(
                    "parts",
                    "A DASH is asked, which may find a high risk: choose “Safety plan” and “MARAC”"
                            + " too.");
        }
    }

    private static boolean isWithin(Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    /** One sentence a section: the first that is missing. */
    private void problem(String section, String words) {
        problems.merge(section, words, (one, more) -> one.contains(more) ? one : one + " " + more);
    }
}
