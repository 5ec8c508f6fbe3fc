package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/** What the co-ordinator of a meeting writes down: what each agency brings, and what it owes. */
@Stateless
@Guarded
public class MeetingMinutes {

    private static final int LONGEST_INFORMATION = 6_000;
    private static final int LONGEST_ACTION = 1_000;
    private static final int LONGEST_OWNER = 120;

    @Inject private ListedScope scope;
    @Inject private MeetingStore meetings;
    @Inject private MaracActionStore actions;
    @Inject private CaseAccess cases;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** What an agency knows. */
    @Needs(Right.MARAC_LIST)
    public void brought(
            long meetingId, long id, String agency, MaracReferral.Brought when, String text) {
        ListedScope.On on = scope.open(meetingId, id, "MARAC information");
        requireAgency("broughtBy", agency);
        if (when == null) {
            throw new BadInput("broughtWhen", "Say when they brought it.");
        }
        actions.brought(
                Ids.next(),
                id,
                on.key(),
                agency,
                when,
                TypedText.required(
                        "information", text, LONGEST_INFORMATION, "Write down what they know."),
                current.get().id(),
                clock.instant());
        happened(on, "Information for MARAC written down", id);
        drafts.discard(DraftSeal.KEY + "brought-" + id);
    }

    /** An agency takes something on; of a case of the service it is a task of its worker, too. */
    @Needs(Right.MARAC_LIST)
    public void agreed(
            long meetingId, long id, String agency, String owner, String what, LocalDate dueOn) {
        ListedScope.On on = scope.open(meetingId, id, "MARAC action");
        requireAgency("actionAgency", agency);
        String by =
                TypedText.required("actionOwner", owner, LONGEST_OWNER, "Say who there does it.");
        String words = TypedText.required("actionWhat", what, LONGEST_ACTION, "Say what they do.");
        if (dueOn == null) {
            throw new BadInput("actionDue", "Enter by when.");
        }
        if (dueOn.isBefore(meetings.find(current.get().organisationId(), meetingId, false).heldOn())
                && dueOn.isBefore(today())) {
            throw new BadInput("actionDue", "This day is over, and before the meeting.");
        }
        Long task =
                !on.isOfCase()
                        ? null
                        : Long.valueOf(
                                cases.task(
                                        on.caseId(),
                                        MaracWork.ACTION,
                                        "MARAC action is due: "
                                                + reference.label("marac_agency", agency),
                                        WorkingDays.endOf(dueOn)));
        actions.agreed(
                new MaracReferral.Action(Ids.next(), agency, by, words, dueOn, null, null, task),
                id,
                on.key(),
                current.get().id(),
                clock.instant());
        happened(on, "MARAC action agreed", id);
        drafts.discard(DraftSeal.KEY + "owed-" + id);
    }

    /** The agency says that it has done it. */
    @Needs(Right.MARAC_LIST)
    public void done(long meetingId, long id, long actionId, LocalDate day, String outcome) {
        ListedScope.On on = scope.open(meetingId, id, "MARAC action done");
        MaracReferral.Action action = actions.action(id, on.key(), actionId);
        if (day == null) {
            throw new BadInput("doneOn", "Enter the day.");
        }
        if (day.isAfter(today())) {
            throw new BadInput("doneOn", "This day has not come yet.");
        }
        actions.done(
                action,
                on.key(),
                day,
                TypedText.required("doneWhat", outcome, LONGEST_ACTION, "Say what came of it."));
        if (action.taskId() != null && cases.isTaskOpen(action.taskId())) {
            cases.taskEnds(action.taskId());
        }
        happened(on, "MARAC action done", id);
    }

    private void happened(ListedScope.On on, String what, long id) {
        if (on.isOfCase()) {
            cases.happened(on.caseId(), CaseEvent.Kind.MARAC, what, null, id);
        }
    }

    private void requireAgency(String field, String agency) {
        if (!reference.codeLists().codes("marac_agency", today()).contains(agency)) {
            throw new BadInput(field, "Choose the agency.");
        }
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
