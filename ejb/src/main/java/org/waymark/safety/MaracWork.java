package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** What agencies bring to a MARAC, what they take on, and telling the victim afterwards. */
@Stateless
@Guarded
public class MaracWork {

    /** The kind of the task for each action, and of the one for telling the victim. */
    static final String ACTION = "MARAC_ACTION";

    static final String FEEDBACK = "MARAC_FEEDBACK";

    private static final int LONGEST_INFORMATION = 6_000;
    private static final int LONGEST_ACTION = 1_000;
    private static final int FEEDBACK_WORKING_DAYS = 2;

    @Inject private CaseAccess cases;
    @Inject private MaracStore store;
    @Inject private MaracActionStore actions;
    @Inject private MaracContact contact;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** What an agency knows, for the meeting. */
    @Needs(Right.CASE_WORK)
    public void brought(String caseReference, long referralId, String agency, String text) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "MARAC information");
        MaracReferral referral = store.find(found.id(), found.personId(), referralId);
        requireAgency("broughtBy", agency);
        String words =
                TypedText.required(
                        "information", text, LONGEST_INFORMATION, "Write down what they know.");
        actions.brought(
                Ids.next(),
                referral.id(),
                found.personId(),
                agency,
                null,
                words,
                current.get().id(),
                clock.instant());
        happened(found, "Information for MARAC written down", referralId);
        drafts.discard(DraftSeal.KEY + "information-" + referralId + ":" + found.reference());
    }

    /** An agency takes something on; on its day it is a task of the case's worker. */
    @Needs(Right.CASE_WORK)
    public void agreed(
            String caseReference, long referralId, String agency, String what, LocalDate dueOn) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "MARAC action");
        MaracReferral referral = store.find(found.id(), found.personId(), referralId);
        requireAgency("actionAgency", agency);
        String words = TypedText.required("actionWhat", what, LONGEST_ACTION, "Say what they do.");
        if (dueOn == null) {
            throw new BadInput("actionDue", "Enter by when.");
        }
        if (dueOn.isBefore(referral.referredOn())) {
            throw new BadInput("actionDue", "This is before the referral.");
        }
        long task =
                cases.task(
                        found.id(),
                        ACTION,
                        "MARAC action is due: " + reference.label("marac_agency", agency),
                        WorkingDays.endOf(dueOn));
        actions.agreed(
                new MaracReferral.Action(Ids.next(), agency, null, words, dueOn, null, null, task),
                referral.id(),
                found.personId(),
                current.get().id(),
                clock.instant());
        happened(found, "MARAC action agreed", referralId);
        drafts.discard(DraftSeal.KEY + "action-" + referralId + ":" + found.reference());
    }

    /** An agency has done it. */
    @Needs(Right.CASE_WORK)
    public void done(
            String caseReference, long referralId, long actionId, LocalDate on, String outcome) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "MARAC action done");
        MaracReferral referral = store.find(found.id(), found.personId(), referralId);
        MaracReferral.Action action = actions.action(referral.id(), found.personId(), actionId);
        LocalDate day = past("doneOn", on);
        String came =
                TypedText.required("doneWhat", outcome, LONGEST_ACTION, "Say what came of it.");
        actions.done(action, found.personId(), day, came);
        if (action.taskId() != null && cases.isTaskOpen(action.taskId())) {
            cases.taskEnds(action.taskId());
        }
        happened(found, "MARAC action done", referralId);
    }

    /** It was heard: the victim is to be told within two working days. */
    @Needs(Right.CASE_WORK)
    public void heard(String caseReference, long referralId, LocalDate on) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "MARAC heard");
        MaracReferral before = store.find(found.id(), found.personId(), referralId);
        if (!before.state().isWaiting()) {
            throw new BadInput("heardOn", "This referral has been heard or has ended.");
        }
        LocalDate day = past("heardOn", on);
        if (day.isBefore(before.referredOn())) {
            throw new BadInput("heardOn", "This is before the referral.");
        }
        Instant due = feedbackDue(day, reference.workingDays());
        long task = cases.task(found.id(), FEEDBACK, "Tell them what was agreed about them", due);
        store.becomes(
                before,
                found.personId(),
                MaracChange.of(before)
                        .state(MaracReferral.State.HEARD)
                        .heard(day, due, task)
                        .made());
        contact.ends(found.id());
        happened(found, "Heard at MARAC", referralId);
    }

    /** Until when the victim is told: the end of the second working day after the meeting. */
    static Instant feedbackDue(LocalDate heardOn, WorkingDays days) {
        return WorkingDays.endOf(days.addWorkingDays(heardOn, FEEDBACK_WORKING_DAYS));
    }

    /** The victim was told what was agreed, or why they could not be. */
    @Needs(Right.CASE_WORK)
    public void told(String caseReference, long referralId, String words) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "told after MARAC");
        MaracReferral before = store.find(found.id(), found.personId(), referralId);
        if (before.feedbackDue() == null || before.feedbackAt() != null) {
            throw new BadInput("toldWhat", "There is nothing to tell, or it was told before.");
        }
        MaracReferral.Field field = MaracReferral.Field.FEEDBACK;
        String told =
                TypedText.required(
                        "toldWhat",
                        words,
                        field.most(),
                        "Say what they were told, or why they could not be.");
        Map<String, String> said = new LinkedHashMap<>(before.words());
        said.put(field.name(), told);
        store.becomes(
                before,
                found.personId(),
                MaracChange.of(before).told(clock.instant()).words(said).made());
        if (before.feedbackTask() != null && cases.isTaskOpen(before.feedbackTask())) {
            cases.taskEnds(before.feedbackTask());
        }
        happened(found, "Told after MARAC", referralId);
    }

    private void requireAgency(String field, String agency) {
        if (!reference.codeLists().codes("marac_agency", today()).contains(agency)) {
            throw new BadInput(field, "Choose the agency.");
        }
    }

    private void happened(CaseAccess.Found found, String what, long referralId) {
        cases.happened(found.id(), CaseEvent.Kind.MARAC, what, null, referralId);
    }

    private LocalDate past(String field, LocalDate day) {
        if (day == null) {
            throw new BadInput(field, "Enter the day.");
        }
        if (day.isAfter(today())) {
            throw new BadInput(field, "This day has not come yet.");
        }
        return day;
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
