package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.PathwayStage;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;

/**
 * When needs and outcomes are looked at again: one task for each case, set by the first assessment
 * and moved on by each one after it, by as many weeks as the pathway said on the day the case was
 * opened.
 */
@ApplicationScoped
class ReviewDates {

    private static final String STAGE = "REVIEW";

    @Inject private CaseStore store;
    @Inject private Organisations organisations;
    @Inject private Clock clock;

    /**
     * Something was signed.
     *
     * @param instrument code of the instrument; null for an assessment of needs, which always
     *     counts
     */
    void signed(SupportCase supportCase, String instrument) {
        LocalDate opened = WorkingDays.dateOf(supportCase.openedAt());
        organisations.directory().stages(supportCase.pathway(), opened).stream()
                .filter(ReviewDates::isRepeated)
                .filter(stage -> counts(stage, instrument))
                .findFirst()
                .ifPresent(stage -> due(supportCase, stage));
    }

    static boolean isRepeated(PathwayStage stage) {
        return stage.stage().equals(STAGE) && stage.reviewWeeks() != null;
    }

    /** Does signing this move the review on? */
    static boolean counts(PathwayStage stage, String instrument) {
        return instrument == null || instrument.equals(stage.instrument());
    }

    private void due(SupportCase supportCase, PathwayStage stage) {
        Instant now = clock.instant();
        Instant due = WorkingDays.endOf(WorkingDays.dateOf(now).plusWeeks(stage.reviewWeeks()));
        Long open = store.openTask(supportCase.id(), Task.REVIEW);
        if (open == null) {
            store.add(
                    Task.set(Ids.next(), supportCase, Task.REVIEW, stage.label(), due, null, now));
        } else {
            store.find(Task.class, open).moves(due);
        }
    }
}
