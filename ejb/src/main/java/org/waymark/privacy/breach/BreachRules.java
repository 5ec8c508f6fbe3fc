package org.waymark.privacy.breach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has to be told. The Information Commissioner unless a risk is unlikely; the people when the
 * risk is high, unless it cannot be done or would put them in danger, with the reason on record.
 */
public final class BreachRules {

    private BreachRules() {}

    /** What is wrong with a decision, by the field it was made in. */
    static Map<String, String> problems(BreachRisk risk, Decided decided) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (decided.tellIco() == null) {
            problems.put("tellIco", "Decide whether the Information Commissioner is told.");
        } else if (!decided.tellIco() && risk != BreachRisk.UNLIKELY) {
            problems.put(
                    "tellIco",
                    "There is a risk to people: the Information Commissioner has to be told.");
        }
        if (isBlank(decided.icoWhy())) {
            problems.put("icoWhy", "Say why.");
        }
        if (decided.tellPeople() == null) {
            problems.put("tellPeople", "Decide whether the people are told.");
        }
        if (isBlank(decided.peopleWhy())) {
            problems.put(
                    "peopleWhy",
                    risk == BreachRisk.HIGH && Boolean.FALSE.equals(decided.tellPeople())
                            ? "The risk is high: say why the people are not told all the same."
                            : "Say why.");
        }
        return problems;
    }

    /** What is still to be done before it is closed, one sentence for each. */
    static List<String> missing(
            Decided decided, boolean icoTold, boolean peopleTold, long casesNotTold) {
        List<String> missing = new ArrayList<>();
        if (Boolean.TRUE.equals(decided.tellIco()) && !icoTold) {
            missing.add("The Information Commissioner was not told yet.");
        }
        if (Boolean.TRUE.equals(decided.tellPeople()) && !peopleTold) {
            missing.add("The people were not told yet.");
        }
        if (Boolean.TRUE.equals(decided.tellPeople()) && casesNotTold > 0) {
            missing.add("Somebody whose case is linked was not told yet.");
        }
        return missing;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
