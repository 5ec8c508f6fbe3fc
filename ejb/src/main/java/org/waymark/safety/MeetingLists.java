package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * The meetings as their co-ordinator knows them: those of the boroughs of the team they are
 * appointed for, who is listed for each and in which order. No case file opens from here, and of
 * restricted people and people they know there is no line.
 */
@Stateless
@Guarded
public class MeetingLists {

    private static final int FURTHEST_MONTHS = 12;

    @Inject private MeetingStore store;
    @Inject private OutsideAccess outside;
    @Inject private CoordinatorScope coordinator;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Who is listed.
     *
     * @param id of the referral
     * @param place among those whoever asks sees, from 1: a number that is missing would say that
     *     somebody is hidden
     * @param from code of the agency without an account here; null for a case of the service
     * @param reference of the case; null for one of another agency, as are risk and worker
     */
    public record Line(
            long id,
            String from,
            int place,
            String reference,
            String name,
            String risk,
            MaracReferral.State state,
            boolean repeated,
            String worker) {

        private Line at(int number) {
            return new Line(id, from, number, reference, name, risk, state, repeated, worker);
        }
    }

    /** One meeting with its list. */
    public record Agenda(Meetings.Meeting meeting, List<Line> lines) {}

    /** The boroughs whose meetings the actor co-ordinates; codes of areas. */
    @Needs(value = Right.MARAC_LIST, audited = false)
    public Set<String> boroughs() {
        return coordinator.boroughs();
    }

    /** Meetings to come and those that were, of these boroughs. */
    @Needs(Right.MARAC_LIST)
    public Meetings.Diary diary() {
        subject.list("MARAC meetings of one's boroughs");
        return new Meetings.Diary(meetings(false), meetings(true), List.of());
    }

    /** Puts a meeting of one of these boroughs into the diary. */
    @Needs(Right.MARAC_LIST)
    public void plan(Meetings.Planned planned) {
        LocalDate on = planned.on();
        Map<String, String> problems = new LinkedHashMap<>();
        if (planned.areaCode() == null || !boroughs().contains(planned.areaCode())) {
            problems.put("meetingArea", "Choose the borough.");
        }
        if (on == null) {
            problems.put("heldOn", "Enter the day.");
        } else if (on.isBefore(today()) || on.isAfter(today().plusMonths(FURTHEST_MONTHS))) {
            problems.put("heldOn", "Choose a day within the next 12 months.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        long organisation = current.get().organisationId();
        if (store.exists(organisation, planned.areaCode(), on)) {
            throw new BadInput("heldOn", "This meeting stands in the diary already.");
        }
        subject.list("MARAC meeting of " + planned.areaCode() + " on " + on);
        store.add(
                Ids.next(),
                organisation,
                planned.areaCode(),
                on,
                current.get().id(),
                clock.instant());
    }

    /**
     * Which meeting it is, without its list.
     *
     * @throws NotFound when it is not one of these boroughs in the diary of the provider
     */
    @Needs(value = Right.MARAC_LIST, audited = false)
    public Meetings.Meeting meeting(long meetingId) {
        MeetingStore.Kept kept = coordinator.meeting(meetingId, false);
        return new Meetings.Meeting(kept.id(), kept.areaCode(), kept.heldOn());
    }

    /**
     * The list of one meeting.
     *
     * @throws NotFound when it is not one of these boroughs in the diary of the provider
     */
    @Needs(Right.MARAC_LIST)
    public Agenda agenda(long meetingId) {
        MeetingStore.Kept kept = coordinator.meeting(meetingId, false);
        CaseScope scope = CaseScope.ofServicesWith(Right.MARAC_LIST, current.get());
        List<Row> rows = store.listed(scope, meetingId);
        subject.list("list of a MARAC meeting");
        rows.forEach(
                row -> subject.supportCase(row.number(1), row.number(2), "shown on MARAC list"));
        List<Line> lines = new ArrayList<>(rows.stream().map(MeetingLists::line).toList());
        for (OutsideStore.Found each : outside.listed(meetingId)) {
            subject.person(each.referral().id(), "shown on MARAC list");
            lines.add(line(each));
        }
        lines.sort(Comparator.comparingInt(Line::place).thenComparingLong(Line::id));
        ListNumbers numbers =
                new ListNumbers(
                        lines.stream()
                                .map(each -> new ListNumbers.Placed(each.id(), each.place()))
                                .toList());
        lines.replaceAll(each -> each.at(numbers.of(each.id())));
        return new Agenda(
                new Meetings.Meeting(kept.id(), kept.areaCode(), kept.heldOn()),
                List.copyOf(lines));
    }

    private static Line line(OutsideStore.Found found) {
        MaracReferral referral = found.referral();
        return new Line(
                referral.id(),
                found.agency(),
                referral.listing().place(),
                null,
                referral.said(MaracReferral.Field.VICTIM),
                null,
                referral.state(),
                referral.criteria().repeated(),
                null);
    }

    private static Line line(Row row) {
        return new Line(
                row.number(6),
                null,
                row.count(7),
                row.text(0),
                row.text(3) == null ? row.text(4) : row.text(3) + " " + row.text(4),
                row.text(5),
                MaracReferral.State.valueOf(row.text(8)),
                row.flag(10),
                row.text(11));
    }

    private List<Meetings.Meeting> meetings(boolean past) {
        Set<String> mine = boroughs();
        return store.meetings(current.get().organisationId(), today(), past).stream()
                .filter(kept -> mine.contains(kept.areaCode()))
                .map(kept -> new Meetings.Meeting(kept.id(), kept.areaCode(), kept.heldOn()))
                .toList();
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
