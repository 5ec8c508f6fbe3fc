package org.waymark.instrument;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.instrument.InstrumentPlan.Step;
import org.waymark.instrument.InstrumentPlan.Weight;
import org.waymark.reference.Risk;

/**
 * Whether a risk checklist can be relied on: every count says a risk, more yeses never say less,
 * and whoever says yes to everything is at high risk.
 */
final class RiskCheck {

    private static final int LONGEST_LABEL = 120;

    /** Room for the codes of the topics that count together. */
    private static final int LONGEST_ITEMS = 120;

    private RiskCheck() {}

    /** Adds what is wrong; what was found before about the same section stays. */
    static void of(InstrumentPlan plan, Map<String, String> problems) {
        if (plan.engine() != Engine.RISK) {
            if (plan.bands().stream().anyMatch(band -> band.risk() != null)) {
                problems.putIfAbsent("bands", "Only the bands of a risk checklist say a risk.");
            }
            if (!plan.weights().isEmpty()) {
                problems.put(
                        "weights",
                        "Only in a risk checklist something weighs more than its count.");
            }
            return;
        }
        bands(plan, problems);
        plan.weights().forEach(weight -> weight(weight, problems));
        Set<String> codes = new HashSet<>();
        if (!plan.weights().stream().map(Weight::code).allMatch(codes::add)) {
            problems.putIfAbsent("weights", "Two lines have the same code. Leave one of them out.");
        }
    }

    private static void bands(InstrumentPlan plan, Map<String, String> problems) {
        Risk before = Risk.STANDARD;
        for (Step band : plan.bands()) {
            if (band.risk() == null) {
                problems.putIfAbsent("bands", "Say for every band which risk it is.");
                return;
            }
            if (band.risk().compareTo(before) < 0) {
                problems.putIfAbsent("bands", "More yeses cannot be a lower risk.");
            }
            before = band.risk();
        }
        if (before != Risk.HIGH) {
            problems.putIfAbsent("bands", "The last band is a high risk: say from how many yeses.");
        }
    }

    private static void weight(Weight weight, Map<String, String> problems) {
        if (weight.label() == null || weight.label().length() > LONGEST_LABEL) {
            problem("Line %d needs a name of at most 120 characters.", weight, problems);
        } else if (weight.items() == null) {
            problem("Line %d needs numbers of topics, such as 4 or 1+6+12.", weight, problems);
        } else if (String.join("+", weight.items()).length() > LONGEST_ITEMS) {
            problem("Line %d names too many topics.", weight, problems);
        } else if (weight.effect() == null) {
            problem("Say what line %d does.", weight, problems);
        }
    }

    private static void problem(String words, Weight weight, Map<String, String> problems) {
        problems.putIfAbsent("weights", words.formatted(weight.place()));
    }
}
