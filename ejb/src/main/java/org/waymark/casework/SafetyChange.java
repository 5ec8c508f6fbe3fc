package org.waymark.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeAnswer;

/** How new answers differ from those on record: in words, and whether anything becomes looser. */
final class SafetyChange {

    private record Step(String what, SafeAnswer before, SafeAnswer after) {

        boolean isChange() {
            return before != after;
        }

        /** No is the strictest and yes the loosest: to ask again is no reason to use it. */
        boolean isLooser() {
            return strictness(after) < strictness(before);
        }

        private static int strictness(SafeAnswer answer) {
            return switch (answer) {
                case NO -> 2;
                case NOT_ASKED -> 1;
                case YES -> 0;
            };
        }

        String words() {
            return what + ": " + said(before) + " \u2192 " + said(after) + ".";
        }

        private static String said(SafeAnswer answer) {
            return switch (answer) {
                case YES -> "safe";
                case NO -> "not safe";
                case NOT_ASKED -> "not asked";
            };
        }
    }

    private final List<Step> steps;
    private final boolean otherPeople;
    private final boolean otherTimes;

    private SafetyChange(List<Step> steps, boolean otherPeople, boolean otherTimes) {
        this.steps = steps;
        this.otherPeople = otherPeople;
        this.otherTimes = otherTimes;
    }

    static SafetyChange of(ContactPoint point, ContactSafety.SafetyAnswers now) {
        List<Step> steps = new ArrayList<>();
        steps.add(step("Call", point.callSafe(), now.call()));
        steps.add(step("Text", point.textSafe(), now.text()));
        steps.add(step("Voicemail", point.voicemailSafe(), now.voicemail()));
        steps.add(step("Writing", point.writeSafe(), now.write()));
        steps.removeIf(step -> !step.isChange());
        return new SafetyChange(
                steps,
                !Objects.equals(point.whoMayAnswer(), now.whoMayAnswer()),
                !Objects.equals(point.bestTimes(), now.bestTimes()));
    }

    private static Step step(String what, String before, String after) {
        return new Step(what, SafeAnswer.of(before), SafeAnswer.of(after));
    }

    /** What is said about the uses of a new one. */
    static String inWords(ContactPoint point) {
        return switch (point.kind()) {
            case PHONE ->
                    "Call: %s. Text: %s. Voicemail: %s."
                            .formatted(
                                    Step.said(SafeAnswer.of(point.callSafe())),
                                    Step.said(SafeAnswer.of(point.textSafe())),
                                    Step.said(SafeAnswer.of(point.voicemailSafe())));
            case EMAIL, ADDRESS ->
                    "Writing: %s.".formatted(Step.said(SafeAnswer.of(point.writeSafe())));
        };
    }

    /**
     * How one that comes back is looser than the same one was when it ended, the last end first.
     *
     * @return null when it is not
     */
    static String sinceEnded(List<ContactPoint> ended, ContactPoint back) {
        ContactSafety.SafetyAnswers now =
                new ContactSafety.SafetyAnswers(
                        back.callSafe(),
                        back.textSafe(),
                        back.voicemailSafe(),
                        back.writeSafe(),
                        back.whoMayAnswer(),
                        back.bestTimes());
        for (ContactPoint before : ended) {
            if (!before.isSameAs(back)) {
                continue;
            }
            SafetyChange change = of(before, now);
            if (before.isSuspended() || change.isLooser()) {
                return (before.isSuspended()
                                ? "Suspended \u2192 may be used as it is marked. "
                                : "")
                        + change.words();
            }
        }
        return null;
    }

    boolean isNothing() {
        return steps.isEmpty() && !otherPeople && !otherTimes;
    }

    boolean isLooser() {
        return steps.stream().anyMatch(Step::isLooser);
    }

    /** Old and new answer of each use that changes. */
    String words() {
        List<String> words = new ArrayList<>(steps.stream().map(Step::words).toList());
        if (otherPeople) {
            words.add("Who may answer was changed.");
        }
        if (otherTimes) {
            words.add("The best times were changed.");
        }
        return String.join(" ", words);
    }
}
