package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Reads the groups of a case, and those of a service for whoever manages it. */
@Stateless
@Guarded
public class GroupQuery {

    private static final int MOST = 300;

    @Inject private CaseAccess cases;
    @Inject private GroupStore store;
    @Inject private GroupReader groups;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** A day of a group, and whether this one came; attendance is null until it is known. */
    public record Day(long id, LocalDate on, Attendance attendance) {}

    /** A group that this one is or was in: nothing of anybody else. */
    public record Membership(
            long groupId,
            String name,
            String place,
            LocalDate joined,
            LocalDate left,
            List<Day> days) {

        public boolean isLive() {
            return left == null;
        }
    }

    /**
     * A group to join. How many are in it is not told: the difference to those somebody may know of
     * would be those they may not.
     */
    public record Choice(long id, String name, boolean full) {}

    /** The groups of a case and those that it can join. */
    public record OfCase(List<Membership> all, List<Choice> choices) {}

    /**
     * A group of a service.
     *
     * @param ended null while it goes on
     * @param facilitator account of who leads it; null for nobody
     * @param managed does the actor manage all of its service, and so changes and ends it?
     */
    public record Group(
            long id,
            String name,
            String place,
            int places,
            LocalDate opened,
            LocalDate ended,
            String service,
            Long facilitator,
            boolean managed) {}

    /** A day of a group and how many came. */
    public record Meeting(LocalDate on, long came) {}

    /** A member by the reference of their case. */
    public record Member(String reference, LocalDate joined) {}

    /** A service that groups can be opened for. */
    public record Choosing(long id, String name) {}

    /** All groups, one of them with its days and members. */
    public record Groups(
            List<Choosing> services,
            List<Group> all,
            Group group,
            List<Meeting> days,
            List<Member> members,
            List<Choosing> leaders) {}

    @Needs(Right.CASE_WORK)
    public OfCase of(String caseReference) {
        CaseAccess.Seen found = cases.look(caseReference, "groups");
        Map<Object, Membership> all = new LinkedHashMap<>();
        for (Row row : store.ofCase(found.id(), MOST)) {
            Membership membership =
                    all.computeIfAbsent(
                            List.of(row.number(0), row.date(3)),
                            any ->
                                    new Membership(
                                            row.number(0),
                                            row.text(1),
                                            row.text(2),
                                            row.date(3),
                                            row.date(4),
                                            new ArrayList<>()));
            if (row.number(6) != null) {
                membership
                        .days()
                        .add(
                                new Day(
                                        row.number(6),
                                        row.date(7),
                                        row.text(8) == null
                                                ? null
                                                : Attendance.valueOf(row.text(8))));
            }
        }
        return new OfCase(
                List.copyOf(all.values()),
                store.running(found.serviceId()).stream()
                        .map(row -> new Choice(row.number(0), row.text(1), row.number(2) <= 0))
                        .toList());
    }

    /**
     * The groups of the services that the actor manages.
     *
     * @param groupId the one to be shown; null for none
     * @throws NotFound when it is not one of theirs
     */
    @Needs(Right.CASE_MANAGE)
    public Groups groups(Long groupId) {
        subject.list("groups");
        List<Choosing> services =
                groups.services(current.get()).stream()
                        .map(row -> new Choosing(row.number(0), row.text(1)))
                        .toList();
        List<Group> all =
                groups.groups(current.get()).stream().map(row -> group(row, services)).toList();
        if (groupId == null) {
            return new Groups(services, all, null, List.of(), List.of(), List.of());
        }
        Group chosen =
                all.stream()
                        .filter(each -> each.id() == groupId)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        List<Member> members = new ArrayList<>();
        for (Row row : groups.members(groupId, current.get())) {
            subject.supportCase(row.number(2), row.number(3), "shown as a member of a group");
            members.add(new Member(row.text(0), row.date(1)));
        }
        return new Groups(
                services,
                all,
                chosen,
                groups.days(groupId, current.get()).stream()
                        .map(row -> new Meeting(row.date(0), row.number(1)))
                        .toList(),
                members,
                groups.leaders(groupId));
    }

    private static Group group(Row row, List<Choosing> managed) {
        return new Group(
                row.number(0),
                row.text(1),
                row.text(2),
                row.count(3),
                row.date(4),
                row.date(5),
                row.text(6),
                row.number(7),
                managed.stream().anyMatch(each -> each.id() == row.number(8)));
    }
}
