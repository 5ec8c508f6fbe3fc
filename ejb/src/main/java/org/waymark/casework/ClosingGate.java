package org.waymark.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.Risk;
import org.waymark.shared.TypedText;

/**
 * What must not be forgotten when a case is closed: needs answered or their lack explained,
 * outcomes taken or their lack explained, the plan finished or handed over, a safe way to ask for
 * feedback, enough attempts before somebody who was never reached is given up. A high-risk case is
 * never closed by a timer or for lack of contact without a manager's decision, which is put on
 * record.
 */
final class ClosingGate {

    static final int LONGEST_SUMMARY = 1_500;
    static final int LONGEST_DECISION = 500;
    private static final int LONGEST_EXIT = 300;

    private ClosingGate() {}

    /**
     * What the gate looks at beside the form.
     *
     * @param reached was the person ever spoken to?
     * @param managed is it a manager of this case who closes, and so decides?
     * @param known what is on record
     * @param stillToTry what the contact policy still asks for, in words; null when nothing
     */
    record Facts(
            Risk risk,
            boolean reached,
            boolean managed,
            ClosureQuery.Facts known,
            String stillToTry) {}

    /** What is missing, in words by field; empty when the case may be closed so. */
    static Map<String, String> missing(Closure.Ending ending, Facts facts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (ending.reason() == null) {
            problems.put("reason", "Choose the reason for closing.");
            return problems;
        }
        decision(ending, facts, problems);
        text("summary", ending.summary(), LONGEST_SUMMARY, problems);
        if (isBlank(ending.summary())) {
            problems.put("summary", "Write a short summary of how it ended.");
        }
        work(ending, facts.known(), problems);
        feedback(ending, problems);
        return problems;
    }

    /**
     * What speaks against ending it so, in words: only a manager of the case may decide it away.
     */
    static List<String> doubts(ClosureReason reason, Facts facts) {
        List<String> doubts = new ArrayList<>();
        if (facts.risk() == Risk.HIGH) {
            if (!facts.reached() || reason.isLackOfContact()) {
                doubts.add(
                        "High risk: not being able to reach somebody is itself a risk. A manager has"
                                + " to decide.");
            } else if (reason.endsUnsupported()) {
                doubts.add("High risk: ending without support needs a manager\u2019s decision.");
            } else if (reason.isPlanned() && !facts.known().assessed()) {
                doubts.add(
                        "High risk: a planned ending needs an assessment of needs, or a manager\u2019s"
                                + " decision.");
            }
        }
        if (facts.stillToTry() != null && reason.needsAttempts(facts.reached())) {
            doubts.add(
                    facts.reached()
                            ? facts.stillToTry()
                            : "They were never reached. " + facts.stillToTry());
        }
        return doubts;
    }

    private static void decision(Closure.Ending ending, Facts facts, Map<String, String> problems) {
        List<String> doubts = doubts(ending.reason(), facts);
        if (!facts.managed()) {
            if (!doubts.isEmpty()) {
                problems.put("reason", String.join(" ", doubts));
            }
            return;
        }
        text("decision", ending.decision(), LONGEST_DECISION, problems);
        if (!doubts.isEmpty() && isBlank(ending.decision())) {
            problems.put(
                    "decision",
                    String.join(" ", doubts) + " Write down why you close it all the same.");
        }
    }

    private static void work(
            Closure.Ending ending, ClosureQuery.Facts known, Map<String, String> problems) {
        if (known.assessed() && known.needsWithoutAnswer() > 0) {
            problems.put(
                    "needs", "Some needs are neither met nor given a reason why they are unmet.");
        }
        text("exitMissing", ending.exitMissing(), LONGEST_EXIT, problems);
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

    private static void text(String field, String typed, int most, Map<String, String> problems) {
        if (!TypedText.fits(typed, most)) {
            problems.put(field, TypedText.tooLong(typed, most));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
