package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * Somebody comes to a group. Each does so from their own file, by whoever works their case: nobody
 * sees there who else comes.
 */
@Stateless
@Guarded
public class GroupMembership {

    @Inject private CaseAccess cases;
    @Inject private GroupStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** They join a group of the service, while a place is free. */
    @Needs(Right.CASE_WORK)
    public void join(String caseReference, Long groupId) {
        CaseAccess.Found found = cases.openToWork(caseReference, "group joined");
        if (groupId == null) {
            throw new BadInput("group", "Choose a group.");
        }
        store.join(groupId, found.serviceId(), found.id(), today(), current.get().id());
        tell(found, "Joined a group");
    }

    /** They come no longer. */
    @Needs(Right.CASE_WORK)
    public void leave(String caseReference, long groupId) {
        CaseAccess.Found found = cases.openToWork(caseReference, "group left");
        store.leave(member(found, groupId), today());
        tell(found, "Left a group");
    }

    /** Whether they came on a day of the group. */
    @Needs(Right.CASE_WORK)
    public void came(String caseReference, long groupId, Long dateId, Attendance attendance) {
        CaseAccess.Found found = cases.openToWork(caseReference, "came to a group");
        member(found, groupId);
        if (attendance == null) {
            throw new BadInput("came", "Choose whether they came.");
        }
        long day =
                dateId == null
                        ? 0
                        : store.dayOf(groupId, dateId, today())
                                .orElseThrow(
                                        () -> new BadInput("day", "This day has not come yet."));
        if (day == 0) {
            throw new BadInput("day", "Choose the day.");
        }
        store.came(day, found.id(), attendance, current.get().id(), clock.instant());
        tell(found, "Group: " + attendance.label().toLowerCase());
    }

    private long member(CaseAccess.Found found, long groupId) {
        return store.member(groupId, found.id()).orElseThrow(NotFound::new);
    }

    private void tell(CaseAccess.Found found, String title) {
        cases.happened(found.id(), CaseEvent.Kind.THERAPY, title, null, null);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
