package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/** What a manager does with the groups of a service. */
@Stateless
@Guarded
public class GroupKeeping {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PLACE = 120;
    private static final int MOST_PLACES = 30;

    @Inject private GroupStore store;
    @Inject private GroupReader groups;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A new group. The name is for staff; nothing that leaves names it. */
    @Needs(Right.CASE_MANAGE)
    public void open(Long serviceId, String name, String place, Integer places) {
        subject.list("group opened");
        if (serviceId == null) {
            throw new BadInput("service", "Choose the service.");
        }
        if (!groups.isManaged(serviceId, current.get())) {
            throw new NotFound();
        }
        String called = TypedText.required("name", name, LONGEST_NAME, "Give it a name.");
        String where = TypedText.required("place", place, LONGEST_PLACE, "Say where it meets.");
        if (places == null || places < 2 || places > MOST_PLACES) {
            throw new BadInput("places", "Enter between 2 and " + MOST_PLACES + " places.");
        }
        store.open(serviceId, called, where, places, today());
    }

    /** The group meets on this day. */
    @Needs(Right.CASE_MANAGE)
    public void meets(long groupId, LocalDate on) {
        managed(groupId);
        if (on == null) {
            throw new BadInput("on", "Enter the day.");
        }
        if (!store.day(groupId, on)) {
            throw new BadInput("on", "It meets on this day already.");
        }
    }

    /**
     * Who leads the group and writes down who came.
     *
     * @param accountId of somebody who works in the group's service; null for nobody
     */
    @Needs(Right.CASE_MANAGE)
    public void lead(long groupId, Long accountId) {
        managed(groupId);
        if (accountId != null
                && groups.leaders(groupId).stream().noneMatch(each -> each.id() == accountId)) {
            throw new BadInput("facilitator", "Choose somebody who works in this service.");
        }
        store.lead(groupId, accountId);
    }

    /** The group is over. */
    @Needs(Right.CASE_MANAGE)
    public void end(long groupId) {
        managed(groupId);
        store.end(groupId, today());
    }

    private void managed(long groupId) {
        subject.list("group " + groupId);
        long service = store.serviceOf(groupId).orElseThrow(NotFound::new);
        if (!groups.isManaged(service, current.get())) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
