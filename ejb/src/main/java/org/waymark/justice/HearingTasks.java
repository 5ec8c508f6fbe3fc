package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.OutsideCalendar;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * The tasks before and after a hearing: they move with it, fall away when it is cancelled, and end
 * by themselves where what they ask for is written down in a place of its own.
 */
@ApplicationScoped
class HearingTasks {

    private static final String KIND = "HEARING";

    @Inject private CaseAccess cases;
    @Inject private JusticeStore store;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /**
     * Sets what is done for such a hearing.
     *
     * @param over was it held already, so that only what comes after it is done?
     */
    void set(CaseAccess.Found found, Hearing hearing, boolean over) {
        for (JusticeStore.Prepared each : store.preparations(hearing.kind(), today())) {
            if (over && each.workingDays() >= 0) {
                continue;
            }
            long task =
                    cases.task(
                            found.id(), KIND, each.title(), due(hearing.at(), each.workingDays()));
            store.flush();
            store.hang(hearing.id(), task, each);
        }
    }

    void move(Hearing hearing) {
        for (JusticeStore.Hanging each : store.hanging(hearing.id())) {
            cases.taskMoves(each.taskId(), due(hearing.at(), each.workingDays()));
        }
    }

    void end(Hearing hearing) {
        store.hanging(hearing.id()).forEach(each -> cases.taskEnds(each.taskId()));
    }

    /** What was to be done before it; what comes after it stays. */
    void endBefore(Hearing hearing) {
        store.hanging(hearing.id()).stream()
                .filter(each -> each.workingDays() >= 0)
                .forEach(each -> cases.taskEnds(each.taskId()));
    }

    /**
     * It is written down where it belongs: for the hearings to come nobody has to do it any more.
     */
    void done(CaseAccess.Found found, Preparation preparation) {
        store.prepared(found.id(), preparation).forEach(cases::taskEnds);
    }

    /** The end of the nth working day before or after the hearing, and today when that is over. */
    private Instant due(Instant hearing, int workingDays) {
        WorkingDays calendar = reference.workingDays();
        LocalDate day = WorkingDays.dateOf(hearing);
        try {
            Instant due =
                    WorkingDays.endOf(
                            workingDays < 0
                                    ? calendar.addWorkingDays(day, -workingDays)
                                    : calendar.subtractWorkingDays(day, workingDays));
            Instant tonight = WorkingDays.endOf(today());
            return due.isBefore(tonight) ? tonight : due;
        } catch (OutsideCalendar unknown) {
            throw new BadInput(
                    "hearingDay",
                    "The bank holidays of that year are not known yet: an administrator enters them.");
        }
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
