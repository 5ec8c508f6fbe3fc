package org.waymark.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.Risk;

/**
 * What must not be forgotten when a case is closed: needs answered or their lack explained,
 * outcomes taken or their lack explained, the plan finished or handed over, a safe way to ask for
 * feedback, enough attempts before "could not be reached", and for high risk a manager's decision
 * when the reason is silence.
 */
final class ClosingGate {

    private ClosingGate() {}

    /**
     * What the gate looks at beside the form.
     *
     * @param byManager is it a manager who closes, and so decides?
     * @param known what is on record
     * @param stillToTry what the contact policy still asks for, in words; null when nothing
     */
    record Facts(Risk risk, boolean byManager, ClosureQuery.Facts known, String stillToTry) {}

    /** What is missing, in words by field; empty when the case may be closed so. */
    static Map<String, String> missing(Closure.Ending ending, Facts facts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (ending.reason() == null) {
            problems.put("reason", "Choose the reason for closing.");
            return problems;
        }
        if (isBlank(ending.summary())) {
            problems.put("summary", "Write a short summary of how it ended.");
        }
        silence(ending.reason(), facts, problems);
        work(ending, facts.known(), problems);
        feedback(ending, problems);
        return problems;
    }

    private static void silence(ClosureReason reason, Facts facts, Map<String, String> problems) {
        if (facts.byManager()) {
            return;
        }
        if (facts.risk() == Risk.HIGH && reason.isLackOfContact()) {
            problems.put(
                    "reason",
                    "High risk: not being able to reach somebody is itself a risk. A manager has to"
                            + " decide.");
        } else if (facts.risk() == Risk.HIGH && reason.endsUnsupported()) {
            problems.put("reason", "High risk: ending without support needs a manager's decision.");
        }
        if (reason == ClosureReason.NO_CONTACT && facts.stillToTry() != null) {
            problems.put("attempts", facts.stillToTry());
        }
    }

    private static void work(
            Closure.Ending ending, ClosureQuery.Facts known, Map<String, String> problems) {
        if (known.assessed() && known.needsWithoutAnswer() > 0) {
            problems.put(
                    "needs", "Some needs are neither met nor given a reason why they are unmet.");
        }
        if (known.assessed() && !known.exitMeasured() && isBlank(ending.exitMissing())) {
            problems.put(
                    "exitMissing",
                    "Take the outcomes at the end, or say why they could not be taken.");
        }
        if (known.openActions() > 0 && ending.reason() == ClosureReason.NEEDS_MET_PLANNED) {
            problems.put(
                    "plan", "The plan still has open actions. Finish or hand them over first.");
        }
    }

    private static void feedback(Closure.Ending ending, Map<String, String> problems) {
        if (ending.feedbackSafe() == null) {
            problems.put("feedbackSafe", "Say whether it is safe to ask for feedback.");
        } else if (ending.feedbackSafe() == SafeAnswer.YES && ending.feedbackRoute() == null) {
            problems.put("feedbackRoute", "Choose how it is safe to ask for feedback.");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
