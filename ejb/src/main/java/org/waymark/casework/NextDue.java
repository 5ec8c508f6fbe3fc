package org.waymark.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.WorkingDays;

/**
 * What has to happen next in a case, and by when: the earliest of its running clocks, the open
 * actions of its plan and its open tasks. What the sender has said since (withdrawn, do not
 * contact, a danger) is named before anything else, so that nobody makes contact before they have
 * read it.
 */
record NextDue(Instant at, String what) {

    private static final int LONGEST = 120;
    private static final String NOTHING = "Agree what comes next";

    /** Where something that is due comes from; of two due at the same time the first is named. */
    enum Source {
        NEWS,
        TASK,
        PLAN,
        CLOCK,
        /** A review that is not yet due is no next step: something has to be agreed until then. */
        REVIEW
    }

    /**
     * Something that is due.
     *
     * @param what the title of the task, the action of the plan, or the kind of the clock
     */
    record Open(Source source, String what, Instant at) {}

    /** What is next out of all that is open; with nothing open something has to be agreed today. */
    static NextDue of(CaseState state, List<Open> open, Instant now) {
        Optional<Open> first =
                open.stream()
                        .filter(each -> counts(each, state))
                        .filter(each -> each.source() != Source.REVIEW || stands(each, open, now))
                        .min(Comparator.comparing(Open::at).thenComparing(Open::source));
        if (first.isEmpty()) {
            return new NextDue(WorkingDays.endOf(WorkingDays.dateOf(now)), NOTHING);
        }
        Open named =
                open.stream()
                        .filter(each -> each.source() == Source.NEWS)
                        .findFirst()
                        .orElse(first.get());
        return new NextDue(first.get().at(), shortened(inWords(named, state)));
    }

    /** A review is named when it is due, or when something else is agreed until then. */
    private static boolean stands(Open review, List<Open> open, Instant now) {
        return !review.at().isAfter(now)
                || open.stream().anyMatch(each -> each.source() != Source.REVIEW);
    }

    /**
     * While the work is paused its plan and its reviews rest; what somebody noted down as a task
     * does not.
     */
    private static boolean counts(Open each, CaseState state) {
        return state != CaseState.SUSPENDED
                || each.source() != Source.PLAN && each.source() != Source.REVIEW;
    }

    private static String inWords(Open open, CaseState state) {
        return switch (open.source()) {
            case NEWS, TASK, REVIEW -> open.what();
            case PLAN -> "Plan: " + open.what();
            case CLOCK -> ofClock(open.what(), state);
        };
    }

    private static String ofClock(String kind, CaseState state) {
        if (state == CaseState.WAITING) {
            return "Allocate a worker";
        }
        return switch (kind) {
            case "FIRST_ATTEMPT" -> "Make the first attempt";
            case "FIRST_CONTACT" -> "Reach them for the first time";
            case "ASSESSMENT" -> "Assess needs";
            case "PLAN" -> "Agree a support plan";
            default -> NOTHING;
        };
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "\u2026";
    }
}
