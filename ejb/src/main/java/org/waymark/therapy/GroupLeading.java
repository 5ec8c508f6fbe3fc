package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * Whoever leads a group writes down who came on one of its days, for all of them at once: by the
 * reference of their case and their initials. No case is opened by it.
 */
@Stateless
@Guarded
public class GroupLeading {

    @Inject private GroupLeadStore store;
    @Inject private GroupStore groups;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A day of a group that the actor leads. */
    public record Day(long id, String group, LocalDate on) {}

    /** Somebody who comes. attendance is null until it is known. */
    public record Member(String reference, String initials, Attendance attendance) {}

    /** The days that have come of the groups that the actor leads, the newest first. */
    @Needs(Right.CASE_WORK)
    public List<Day> days() {
        subject.list("days of own groups");
        return store.days(current.get(), today()).stream()
                .map(row -> new Day(row.number(0), row.text(1), row.date(2)))
                .toList();
    }

    /**
     * Who was in the group on a day.
     *
     * @throws NotFound when it is no day of a group that the actor leads
     */
    @Needs(Right.CASE_WORK)
    public List<Member> register(long dateId) {
        subject.list("register of a group");
        requireOwn(dateId);
        List<Member> members = new ArrayList<>();
        for (Row row : store.members(dateId, current.get())) {
            subject.supportCase(row.number(0), row.number(1), "shown by reference in a group");
            members.add(
                    new Member(
                            row.text(2),
                            row.text(3),
                            row.text(4) == null ? null : Attendance.valueOf(row.text(4))));
        }
        return members;
    }

    /**
     * Who came, and who did not; whoever is left out stays as they are.
     *
     * @param came by the reference of the case
     * @return for how many something new was written down
     */
    @Needs(Right.CASE_WORK)
    public int came(long dateId, Map<String, Attendance> came) {
        subject.list("register of a group");
        requireOwn(dateId);
        Map<String, Row> members = new LinkedHashMap<>();
        store.members(dateId, current.get()).forEach(row -> members.put(row.text(2), row));
        int written = 0;
        for (Map.Entry<String, Attendance> each : came.entrySet()) {
            Row row = members.get(each.getKey());
            if (each.getValue() == null) {
                continue;
            }
            if (row == null) {
                throw new BadInput("register", "Somebody is no longer in the group. Look again.");
            }
            if (!each.getValue().name().equals(row.text(4))) {
                subject.supportCase(row.number(0), row.number(1), "came to a group");
                groups.came(
                        dateId,
                        row.number(0),
                        each.getValue(),
                        current.get().id(),
                        clock.instant());
                cases.happened(
                        row.number(0),
                        CaseEvent.Kind.THERAPY,
                        "Group: " + each.getValue().label().toLowerCase(),
                        null,
                        null);
                written++;
            }
        }
        return written;
    }

    private void requireOwn(long dateId) {
        store.days(current.get(), today()).stream()
                .filter(row -> row.number(0) == dateId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
