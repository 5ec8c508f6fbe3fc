package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.casework.CaseScope;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * The meetings of the boroughs' MARACs, as the manager who coordinates for the service keeps them:
 * which cases are listed, and in which order. Only cases they manage are shown.
 */
@Stateless
@Guarded
public class Meetings {

    private static final int FURTHEST_MONTHS = 12;

    @Inject private MeetingStore store;
    @Inject private MaracStore referrals;
    @Inject private AgencyCases agencies;
    @Inject private MaracContact contact;
    @Inject private CaseAccess cases;
    @Inject private ReferenceData reference;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** A meeting to come, as the form says it. */
    public record Planned(String areaCode, LocalDate on) {}

    /** A meeting. */
    public record Meeting(long id, String areaCode, LocalDate heldOn) {}

    /**
     * A case that is listed, or waits to be.
     *
     * @param place among those the manager sees, from 1: a number that is missing would say that
     *     somebody is hidden; null while it waits
     */
    public record Listed(
            String reference,
            String name,
            String risk,
            long referralId,
            Integer place,
            MaracReferral.State state,
            LocalDate referredOn,
            boolean repeated,
            String worker) {

        private ListNumbers.Placed placed() {
            return new ListNumbers.Placed(referralId, place);
        }

        private Listed at(int number) {
            return new Listed(
                    reference, name, risk, referralId, number, state, referredOn, repeated, worker);
        }
    }

    /** Meetings to come and those that were, and what waits for one, the longest wait first. */
    public record Diary(List<Meeting> toCome, List<Meeting> past, List<MaracWaiting> waiting) {}

    /**
     * One meeting with what is listed, in order, what waits for one of this borough, and what other
     * agencies bring.
     */
    public record Agenda(
            Meeting meeting,
            List<Listed> listed,
            List<Listed> waiting,
            List<AgencyCases.Line> ofAgencies) {}

    @Needs(Right.CASE_MANAGE)
    public Diary diary() {
        subject.list("MARAC meetings");
        long organisation = current.get().organisationId();
        List<Meeting> toCome =
                store.meetings(organisation, today(), false).stream()
                        .map(Meetings::meeting)
                        .toList();
        return new Diary(
                toCome,
                store.meetings(organisation, today(), true).stream()
                        .map(Meetings::meeting)
                        .toList(),
                MaracWaiting.of(store.waiting(CaseScope.managedBy(current.get())), toCome));
    }

    /** Puts a meeting into the diary. */
    @Needs(Right.CASE_MANAGE)
    public void plan(Planned planned) {
        String areaCode = planned.areaCode();
        LocalDate on = planned.on();
        Map<String, String> problems = new LinkedHashMap<>();
        Area area = areaCode == null ? null : reference.areas().find(areaCode);
        if (area == null || !area.isInLondon()) {
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
        if (store.exists(organisation, areaCode, on)) {
            throw new BadInput("heldOn", "This meeting stands in the diary already.");
        }
        store.add(Ids.next(), organisation, areaCode, on, current.get().id(), clock.instant());
    }

    /**
     * One meeting.
     *
     * @throws NotFound when it is not in the diary of the manager's provider
     */
    @Needs(Right.CASE_MANAGE)
    public Agenda agenda(long meetingId) {
        Meeting meeting = found(meetingId, false);
        CaseScope scope = CaseScope.managedBy(current.get());
        List<Listed> listed = shown(store.listed(scope, meeting.id()));
        List<AgencyCases.Line> others = agencies.managed(meeting.id());
        ListNumbers numbers =
                new ListNumbers(
                        Stream.concat(
                                        listed.stream().map(Listed::placed),
                                        others.stream()
                                                .map(
                                                        each ->
                                                                new ListNumbers.Placed(
                                                                        each.id(), each.place())))
                                .toList());
        return new Agenda(
                meeting,
                listed.stream().map(each -> each.at(numbers.of(each.referralId()))).toList(),
                shown(store.waiting(scope, meeting.areaCode())),
                others.stream().map(each -> each.at(numbers.of(each.id()))).toList());
    }

    /** Lists a referral for a meeting, behind what is listed already. */
    @Needs(Right.CASE_MANAGE)
    public void list(long meetingId, long referralId) {
        Meeting meeting = found(meetingId, true);
        Row row = managed(referralId);
        CaseAccess.Found found = cases.openPapersToWork(row.text(0), "listed for MARAC");
        MaracReferral before = referrals.find(found.id(), found.personId(), referralId);
        if (before.state() != MaracReferral.State.REFERRED
                || !before.areaCode().equals(meeting.areaCode())) {
            throw new ChangedMeanwhile();
        }
        referrals.becomes(
                before,
                found.personId(),
                MaracChange.of(before)
                        .state(MaracReferral.State.LISTED)
                        .listed(
                                new MaracReferral.Listing(
                                        meeting.id(),
                                        meeting.heldOn(),
                                        store.lastPlace(meeting.id()) + 1))
                        .made());
        contact.listed(found.id(), meeting.heldOn());
        cases.happened(found.id(), CaseEvent.Kind.MARAC, "Listed for MARAC", null, referralId);
    }

    /** Takes a referral from the list again: it waits for another meeting. */
    @Needs(Right.CASE_MANAGE)
    public void unlist(long meetingId, long referralId) {
        Meeting meeting = found(meetingId, true);
        CaseAccess.Found found =
                cases.openPapersToWork(managed(referralId).text(0), "taken from MARAC list");
        MaracReferral before = referrals.find(found.id(), found.personId(), referralId);
        if (before.state() != MaracReferral.State.LISTED
                || before.listing().meetingId() != meeting.id()) {
            throw new ChangedMeanwhile();
        }
        referrals.becomes(
                before,
                found.personId(),
                MaracChange.of(before).state(MaracReferral.State.REFERRED).listed(null).made());
        contact.ends(found.id());
        cases.happened(
                found.id(), CaseEvent.Kind.MARAC, "Taken from the MARAC list", null, referralId);
    }

    /** Moves a referral one place up among those the manager sees. */
    @Needs(Right.CASE_MANAGE)
    public void earlier(long meetingId, long referralId) {
        Meeting meeting = found(meetingId, true);
        List<Row> listed = store.listed(CaseScope.managedBy(current.get()), meeting.id());
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).number(6) == referralId) {
                about(listed.get(i), "moved on MARAC list");
                if (i > 0) {
                    store.swap(meeting.id(), listed.get(i - 1), listed.get(i));
                }
                return;
            }
        }
        throw new NotFound();
    }

    private Row managed(long referralId) {
        return store.caseOf(CaseScope.managedBy(current.get()), referralId)
                .orElseThrow(NotFound::new);
    }

    private Meeting found(long id, boolean locked) {
        return meeting(store.find(current.get().organisationId(), id, locked));
    }

    private List<Listed> shown(List<Row> rows) {
        rows.forEach(row -> about(row, "shown on MARAC list"));
        return rows.stream().map(Meetings::listed).toList();
    }

    private void about(Row row, String detail) {
        subject.supportCase(row.number(1), row.number(2), detail);
    }

    private static Listed listed(Row row) {
        return new Listed(
                row.text(0),
                row.text(3) == null ? row.text(4) : row.text(3) + " " + row.text(4),
                row.text(5),
                row.number(6),
                row.count(7),
                MaracReferral.State.valueOf(row.text(8)),
                row.date(9),
                row.flag(10),
                row.text(11));
    }

    private static Meeting meeting(MeetingStore.Kept kept) {
        return new Meeting(kept.id(), kept.areaCode(), kept.heldOn());
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
