package org.waymark.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A referral as it becomes: all as before, but for what is said here. */
final class MaracChange {

    private final MaracReferral before;
    private MaracReferral.State state;
    private MaracReferral.Listing listing;
    private LocalDate heardOn;
    private Instant feedbackDue;
    private Instant feedbackAt;
    private Long feedbackTask;
    private Map<String, String> words;

    private MaracChange(MaracReferral before) {
        this.before = before;
        state = before.state();
        listing = before.listing();
        heardOn = before.heardOn();
        feedbackDue = before.feedbackDue();
        feedbackAt = before.feedbackAt();
        feedbackTask = before.feedbackTask();
        words = before.words();
    }

    static MaracChange of(MaracReferral before) {
        return new MaracChange(before);
    }

    MaracChange state(MaracReferral.State now) {
        state = now;
        return this;
    }

    MaracChange listed(MaracReferral.Listing now) {
        listing = now;
        return this;
    }

    MaracChange heard(LocalDate on, Instant due, Long task) {
        heardOn = on;
        feedbackDue = due;
        feedbackTask = task;
        return this;
    }

    MaracChange told(Instant at) {
        feedbackAt = at;
        return this;
    }

    MaracChange words(Map<String, String> now) {
        words = now;
        return this;
    }

    MaracReferral made() {
        return new MaracReferral(
                before.id(),
                before.areaCode(),
                before.referredOn(),
                state,
                before.criteria(),
                before.score(),
                before.incidents(),
                before.crimes(),
                before.aware(),
                before.consent(),
                listing,
                heardOn,
                feedbackDue,
                feedbackAt,
                feedbackTask,
                before.by(),
                before.version(),
                words);
    }
}
