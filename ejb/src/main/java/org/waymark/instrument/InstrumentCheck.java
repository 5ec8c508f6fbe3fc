package org.waymark.instrument;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.instrument.InstrumentPlan.Line;
import org.waymark.instrument.InstrumentPlan.Step;

/** Whether an instrument is whole: it can be asked, scored, and its scores told apart. */
final class InstrumentCheck {

    /** A topic and no more: full wording that is under licence is loaded and not typed here. */
    private static final int LONGEST_TOPIC = 80;

    private static final int LONGEST_ABOUT = 500;
    private static final int LONGEST_BAND = 60;
    private static final int MOST_SCALE = 100;

    private final InstrumentPlan plan;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private boolean scaled = true;

    private InstrumentCheck(InstrumentPlan plan) {
        this.plan = plan;
    }

    /** Field or section to one plain sentence; empty when it can be published. */
    static Map<String, String> problems(InstrumentPlan plan) {
        InstrumentCheck check = new InstrumentCheck(plan);
        check.head();
        check.items();
        if (check.scaled && !plan.items().isEmpty()) {
            check.scoring();
            check.bands();
        }
        RiskCheck.of(plan, check.problems);
        return check.problems;
    }

    private void head() {
        if (plan.about() == null) {
            problems.put("about", "Say what it is and how it is scored.");
        } else if (plan.about().length() > LONGEST_ABOUT) {
            problems.put("about", "Use at most 500 characters.");
        }
        if (plan.engine() == null || plan.engine() == Engine.MEAN) {
            problems.put("engine", "Choose how it is scored.");
        }
        if (isNoAge(plan.ageFrom()) || isNoAge(plan.ageTo())) {
            problems.put("ageTo", "Enter ages from 0 to 120.");
        } else if (plan.ageFrom() != null
                && plan.ageTo() != null
                && plan.ageTo() < plan.ageFrom()) {
            problems.put("ageTo", "The oldest age is below the youngest.");
        }
        if (plan.lowerIsBetter() == null) {
            problems.put("better", "Say which end of the scale is better.");
        }
    }

    private static boolean isNoAge(Integer age) {
        return age != null && (age < 0 || age > 120);
    }

    private void items() {
        if (plan.items().isEmpty()) {
            problems.put("items", "It asks nothing yet: enter at least one topic.");
        }
        Set<String> codes = new HashSet<>();
        for (Line item : plan.items()) {
            if (item.label().length() > LONGEST_TOPIC) {
                problem("items", "Topic %d is too long: a few words, at most 80 characters.", item);
            }
            if (!codes.add(item.code())) {
                problem("items", "Topic %d has the code of another one.", item);
            }
            if (item.min() == null
                    || item.max() == null
                    || item.min() < 0
                    || item.max() > MOST_SCALE
                    || item.max() <= item.min()) {
                scaled = false;
                problem("items", "Topic %d needs a scale, such as 0 to 4.", item);
            }
        }
    }

    private void problem(String section, String words, Line item) {
        problems.putIfAbsent(section, words.formatted(item.place()));
    }

    private void scoring() {
        Integer missing = plan.mostMissing();
        if (missing == null || missing < 0 || missing >= plan.items().size()) {
            problems.put(
                    "missing", "Say how many answers may be missing: fewer than there are topics.");
        }
        int range = plan.most() - plan.least();
        if (isOutside(
                plan.reliableChange(), BigDecimal.ZERO, BigDecimal.valueOf(Math.min(range, 99)))) {
            problems.put(
                    "reliable",
                    "A reliable change is a number up to %d, the width of its scores."
                            .formatted(Math.min(range, 99)));
        }
        if (isOutside(
                plan.cutOff(), BigDecimal.valueOf(plan.least()), BigDecimal.valueOf(plan.most()))) {
            problems.put(
                    "cut",
                    "The cut-off lies outside its scores, %d to %d."
                            .formatted(plan.least(), plan.most()));
        }
        if (plan.engine() == Engine.PROFILE
                && (plan.reliableChange() != null || plan.cutOff() != null)) {
            problems.put("engine", "Without a total there is no reliable change and no cut-off.");
        }
    }

    private void bands() {
        if (plan.bands().isEmpty()) {
            return;
        }
        if (plan.engine() == Engine.PROFILE) {
            problems.put("bands", "Without a total there are no bands.");
            return;
        }
        BigDecimal before = null;
        for (Step band : plan.bands()) {
            if (band.label() == null || band.label().length() > LONGEST_BAND) {
                problems.putIfAbsent("bands", "Every band has a name of at most 60 characters.");
            }
            if (band.lowest() == null
                    || isOutside(
                            band.lowest(),
                            BigDecimal.valueOf(plan.least()),
                            BigDecimal.valueOf(plan.most()))) {
                problems.putIfAbsent(
                        "bands",
                        "Every band begins at a score from %d to %d."
                                .formatted(plan.least(), plan.most()));
            } else if (before == null
                    && band.lowest().compareTo(BigDecimal.valueOf(plan.least())) != 0) {
                problems.putIfAbsent(
                        "bands",
                        "The first band begins at the lowest score, %d.".formatted(plan.least()));
            } else if (before != null && band.lowest().compareTo(before) <= 0) {
                problems.putIfAbsent("bands", "Each band begins above the one before.");
            }
            before = band.lowest() == null ? before : band.lowest();
        }
    }

    private static boolean isOutside(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number != null
                && (number.compareTo(least) < 0
                        || number.compareTo(most) > 0
                        || number.equals(InstrumentPlan.NO_NUMBER));
    }
}
