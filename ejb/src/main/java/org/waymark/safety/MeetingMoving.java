package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseHandover;
import org.waymark.notification.Outbox;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * A meeting is moved to another day, or cancelled for another meeting of its borough. With it move
 * the day until which cases of agencies are kept and the task to speak with the victim; the days by
 * which agencies do what they took on were agreed and stay. Its workers are told.
 */
@Stateless
@Guarded
public class MeetingMoving {

    /** The kind of the task by which workers learn of it. */
    static final String KIND = "MARAC_MOVED";

    private static final int FURTHEST_MONTHS = 12;
    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject private CoordinatorScope coordinator;
    @Inject private MeetingStore meetings;
    @Inject private MeetingMoveStore store;
    @Inject private OutsideAccess outside;
    @Inject private OutsideDraftStore drafts;
    @Inject private MeetingDays days;
    @Inject private MaracContact contact;
    @Inject private CaseAccess cases;
    @Inject private CaseHandover handover;
    @Inject private Outbox outbox;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * A meeting as it is to be moved.
     *
     * @param closesOn the day on which its list closes
     * @param held has it been held, so that it stays where it is?
     * @param others meetings of the same borough that could take its list
     * @param changes what was changed about its day before, the newest first
     */
    public record Plan(
            Meetings.Meeting meeting,
            LocalDate closesOn,
            boolean held,
            List<Meetings.Meeting> others,
            List<MeetingChange> changes) {}

    /**
     * A meeting of one of the boroughs that the actor co-ordinates, or manages where nobody does.
     *
     * @throws NotFound when it is not one of theirs
     */
    @Needs(
            value = {Right.MARAC_LIST, Right.CASE_MANAGE},
            audited = false)
    public Plan plan(long meetingId) {
        MeetingStore.Kept kept = coordinator.toMove(meetingId, false);
        return new Plan(
                meeting(kept),
                days.closes(kept.heldOn()),
                isHeld(kept),
                meetings.meetings(current.get().organisationId(), today(), false).stream()
                        .filter(each -> each.areaCode().equals(kept.areaCode()))
                        .filter(each -> each.id() != kept.id())
                        .map(MeetingMoving::meeting)
                        .toList(),
                changes(meetingId));
    }

    /** Of agencies only those whose cases the actor is not kept from. */
    private List<MeetingChange> changes(long meetingId) {
        List<MeetingChange> all = store.of(meetingId);
        if (all.stream().allMatch(each -> each.toTell().isEmpty())) {
            return all;
        }
        Set<String> seen = agencies(meetingId);
        return all.stream().map(each -> each.within(seen)).toList();
    }

    private Set<String> agencies(long meetingId) {
        return outside.listed(meetingId).stream()
                .map(OutsideStore.Found::agency)
                .collect(Collectors.toSet());
    }

    /**
     * Moves it.
     *
     * @param was the day that was shown when the form was filled in
     * @throws ChangedMeanwhile when somebody else has moved it since
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs({Right.MARAC_LIST, Right.CASE_MANAGE})
    public void move(long meetingId, LocalDate was, LocalDate to, String reason) {
        MeetingStore.Kept kept = changeable(meetingId, was, "movedTo");
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate today = today();
        if (to == null) {
            problems.put("movedTo", "Enter the new day.");
        } else if (to.equals(kept.heldOn())) {
            problems.put("movedTo", "It stands on this day already.");
        } else if (to.isBefore(today) || to.isAfter(today.plusMonths(FURTHEST_MONTHS))) {
            problems.put("movedTo", "Choose a day within the next 12 months.");
        } else if (to.isBefore(kept.heldOn()) && days.closes(to).isBefore(today)) {
            problems.put(
                    "movedTo",
                    "The list of a meeting on this day would have closed on "
                            + DAY.format(days.closes(to))
                            + ". Agencies need that time: choose a later day.");
        } else if (meetings.exists(current.get().organisationId(), kept.areaCode(), to)) {
            problems.put("movedTo", "Another meeting of this borough stands on this day.");
        }
        String why = reason(reason, "moveWhy", problems);
        changed(kept, to, null, why);
        store.moves(meetingId, to);
    }

    /**
     * Cancels it; its list goes behind that of another meeting of the borough.
     *
     * @param was the day that was shown when the form was filled in
     * @throws ChangedMeanwhile when somebody else has moved it since
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs({Right.MARAC_LIST, Right.CASE_MANAGE})
    public void cancel(long meetingId, LocalDate was, Long insteadId, String reason) {
        MeetingStore.Kept instead = null;
        if (insteadId != null
                && insteadId < meetingId) { // in one order, or two wait for each other
            instead = coordinator.toMove(insteadId, true);
        }
        MeetingStore.Kept kept = changeable(meetingId, was, "instead");
        Map<String, String> problems = new LinkedHashMap<>();
        if (insteadId == null) {
            problems.put("instead", "Choose which meeting takes its list.");
        }
        String why = reason(reason, "cancelWhy", problems);
        if (instead == null) {
            instead = coordinator.toMove(insteadId, true);
        }
        if (instead.id() == kept.id()
                || !instead.areaCode().equals(kept.areaCode())
                || instead.heldOn().isBefore(today())
                || store.isHeard(instead.id())) {
            throw new BadInput(
                    "instead", "Choose a meeting of this borough that is still to come.");
        }
        changed(kept, instead.heldOn(), instead.id(), why);
        drafts.goInto(kept.id(), instead.id());
        store.goesInto(kept.id(), instead.id(), instead.heldOn(), meetings.lastPlace(instead.id()));
    }

    /**
     * An agency without an account here has been told of the new day.
     *
     * @throws NotFound when the actor sees no case of it
     */
    @Needs({Right.MARAC_LIST, Right.CASE_MANAGE})
    public void told(long meetingId, long changeId, String agency) {
        coordinator.toMove(meetingId, false);
        if (!agencies(meetingId).contains(agency)) {
            throw new NotFound();
        }
        subject.list("agency told of another day of MARAC meeting " + meetingId);
        store.told(meetingId, changeId, agency, current.get().id(), clock.instant());
    }

    private MeetingStore.Kept changeable(long meetingId, LocalDate was, String field) {
        MeetingStore.Kept kept = coordinator.toMove(meetingId, true);
        if (isHeld(kept)) {
            throw new BadInput(
                    field, "This meeting has been held. What was held stays where it was.");
        }
        if (!kept.heldOn().equals(was)) {
            throw new ChangedMeanwhile();
        }
        return kept;
    }

    private boolean isHeld(MeetingStore.Kept kept) {
        return kept.heldOn().isBefore(today()) || store.isHeard(kept.id());
    }

    private static String reason(String typed, String field, Map<String, String> problems) {
        String why = null;
        try {
            why = TypedText.required(field, typed, LONGEST_REASON, "Say why.");
        } catch (BadInput missing) {
            problems.putAll(missing.problems());
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return why;
    }

    private void changed(MeetingStore.Kept kept, LocalDate to, Long insteadId, String why) {
        subject.list(
                "MARAC meeting of %s on %s %s %s"
                        .formatted(
                                kept.areaCode(),
                                kept.heldOn(),
                                insteadId == null ? "moved to" : "cancelled for that on",
                                to));
        store.keep(
                Ids.next(),
                kept,
                current.get().organisationId(),
                to,
                insteadId,
                why,
                current.get().id(),
                clock.instant());
        for (MeetingMoveStore.ListedCase each : store.cases(kept.id())) {
            subject.supportCase(each.caseId(), each.personId(), "their meeting has another day");
            contact.moved(each.caseId(), each.isListed(), to);
            tell(each.caseId(), kept.heldOn(), to);
        }
        store.workers(kept.id(), current.get().id()).forEach(outbox::notice);
    }

    /** A task for today; one that waits from an earlier change has had its day. */
    private void tell(long caseId, LocalDate from, LocalDate to) {
        Long before = cases.openTask(caseId, KIND);
        if (before != null) {
            cases.taskEnds(before);
        }
        handover.today(
                caseId,
                KIND,
                "The MARAC meeting is now on " + DAY.format(to),
                "It was to be on " + DAY.format(from),
                current.get().name());
    }

    private static Meetings.Meeting meeting(MeetingStore.Kept kept) {
        return new Meetings.Meeting(kept.id(), kept.areaCode(), kept.heldOn());
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
