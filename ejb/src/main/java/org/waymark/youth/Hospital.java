package org.waymark.youth;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.person.MatchKeyStore;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * The work with somebody in hospital: met there while it still opens a door, a plan for the day
 * they leave, and asked once more half a year later.
 */
@Stateless
@Guarded
public class Hospital {

    /** The kind of the tasks that this sets. */
    static final String TASK = "HOSPITAL";

    /** The kind of the task for whoever goes where it is not safe; it ends with words. */
    static final String NOT_SAFE = "HOSPITAL_NOT_SAFE";

    @Inject private StayStore store;

    /** The code list of trauma centres. */
    public static final String CENTRES = "trauma_centre";

    @Inject private ReferenceData lists;
    @Inject private CaseAccess cases;
    @Inject private ContactPointStore points;
    @Inject private MatchKeyStore keys;
    @Inject private CurrentActor current;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * What the page shows.
     *
     * @param stay null before anything was written down
     * @param due until when the first contact is promised; null when nothing is
     * @param contactedAt when they were first reached; null when they have not been
     */
    public record File(Stay stay, Instant due, Instant contactedAt) {

        /** Were they met before they left? Null while that cannot be said. */
        public Boolean metInHospital() {
            if (stay == null || contactedAt == null) {
                return null;
            }
            return stay.dischargeOn() == null
                    || !stay.discharged()
                    || !WorkingDays.dateOf(contactedAt).isAfter(stay.dischargeOn());
        }
    }

    /** The stay of a case, and how the first contact stands. */
    @Needs(Right.CASE_WORK)
    public File of(String reference) {
        long caseId = cases.read(reference, "hospital stay read");
        Optional<StayStore.Moment> moment = store.moment(caseId);
        return new File(
                store.of(caseId).map(StayStore.Kept::stay).orElse(null),
                moment.map(StayStore.Moment::due).orElse(null),
                moment.map(StayStore.Moment::contactedAt).orElse(null));
    }

    /**
     * Writes down the stay and the plan for leaving. When they have left, a task is set for half a
     * year later; when it is not safe where they go, a task for today.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs(Right.CASE_WORK)
    public void save(String reference, Stay typed) {
        CaseAccess.Found found = cases.openToWork(reference, "hospital stay");
        Map<String, String> problems = typed.problems(today());
        if (typed.centre() != null && lists.codeLists().find(CENTRES, typed.centre()).isEmpty()) {
            problems.put("centre", "Choose one of the list.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Stay stay = typed.centre() == null ? typed : typed.in(lists.label(CENTRES, typed.centre()));
        Optional<StayStore.Kept> before = store.of(found.id());
        Long task = halfYear(found.id(), stay, before.map(StayStore.Kept::sixMonthsTask));
        followUp(found.id(), stay, before.map(StayStore.Kept::stay));
        notSafe(found.id(), stay, before.map(StayStore.Kept::stay));
        if (before.isEmpty()) {
            store.add(found.id(), stay, task, clock.instant(), current.get().id());
        } else {
            store.save(found.id(), stay, task, clock.instant(), current.get().id());
        }
        if (stay.discharged()
                && !before.map(StayStore.Kept::stay).filter(Stay::discharged).isPresent()) {
            leaveTheWard(found, stay);
        }
        cases.happened(found.id(), CaseEvent.Kind.TASK, title(stay), null, null);
        drafts.discard("hospital:" + found.reference());
    }

    /**
     * What was on record as the way to write to them there would go to a stranger now. What a
     * worker wrote down is theirs to end.
     */
    private void leaveTheWard(CaseAccess.Found found, Stay stay) {
        String note = store.noteOfReferral(found.id());
        List<ContactPoint> wards =
                points.inUse(found.personId()).stream()
                        .filter(
                                point ->
                                        point.kind() == ContactPoint.Kind.ADDRESS
                                                && !point.isClosed()
                                                && !point.isWrittenDownHere()
                                                && stay.isAt(point.value(), note))
                        .toList();
        if (wards.isEmpty()) {
            return;
        }
        wards.forEach(point -> point.end("They left hospital", clock.instant()));
        keys.anew(found.personId());
        cases.happened(
                found.id(),
                CaseEvent.Kind.SAFETY,
                "Address no longer in use: they left hospital",
                "Ask where it is safe to write to them now.",
                null);
    }

    private static String title(Stay stay) {
        return stay.discharged() ? "Left hospital" : "Hospital stay and plan for leaving";
    }

    private Long halfYear(long caseId, Stay stay, Optional<Long> before) {
        if (!stay.discharged()) {
            return before.orElse(null);
        }
        Instant due = WorkingDays.endOf(stay.sixMonthsLater());
        if (before.isPresent()) {
            if (store.isOpen(before.get())) {
                cases.taskMoves(before.get(), due);
            }
            return before.get();
        }
        return cases.task(
                caseId,
                TASK,
                "Six months after hospital: ask how they are, and measure again",
                due);
    }

    private void followUp(long caseId, Stay stay, Optional<Stay> before) {
        LocalDate known = before.map(Stay::followUpOn).orElse(null);
        if (stay.followUpOn() != null && !stay.followUpOn().equals(known)) {
            cases.task(
                    caseId,
                    TASK,
                    "After hospital: " + shortened(stay.followUp()),
                    WorkingDays.endOf(stay.followUpOn()));
        }
    }

    private void notSafe(long caseId, Stay stay, Optional<Stay> before) {
        boolean known = before.filter(each -> each.safeThere() == SafeAnswer.NO).isPresent();
        if (stay.safeThere() == SafeAnswer.NO && !known) {
            cases.task(
                    caseId,
                    NOT_SAFE,
                    "It is not safe where they go: agree somewhere else before they leave",
                    WorkingDays.endOf(today()));
        }
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() <= 100 ? stripped : stripped.substring(0, 100) + "…";
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
