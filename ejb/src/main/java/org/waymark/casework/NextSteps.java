package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.shared.Ids;

/**
 * The one place that says what comes next in a case. What the work itself asks for (try again,
 * review the pause) is a task like any other, one for each case; what is due first is worked out
 * after every change, in its transaction, and kept with the case for the work list.
 */
@ApplicationScoped
class NextSteps {

    @Inject private CaseStore store;
    @Inject private NextDueQuery due;
    @Inject private Clock clock;

    /** The work asks for this step; it takes the place of the one before. */
    void next(SupportCase supportCase, Instant by, String what) {
        store.openStep(supportCase.id())
                .ifPresentOrElse(
                        step -> step.becomes(what, by),
                        () ->
                                store.add(
                                        Task.set(
                                                Ids.next(),
                                                supportCase,
                                                Task.STEP,
                                                what,
                                                by,
                                                null,
                                                clock.instant())));
    }

    /** What the work asked for has been done: its clocks, plan and tasks say what is next. */
    void settled(SupportCase supportCase, Long by) {
        store.openStep(supportCase.id()).ifPresent(step -> step.done(by, clock.instant()));
    }

    /** Works out what is due first now. Called when all of the change has been written. */
    void derive(SupportCase supportCase) {
        if (supportCase.isOpen()) {
            supportCase.nextDue(
                    NextDue.of(supportCase.state(), due.open(supportCase.id()), clock.instant()));
        }
    }
}
