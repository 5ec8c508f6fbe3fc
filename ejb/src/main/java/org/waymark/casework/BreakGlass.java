package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.FreshSignIn;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.notification.Outbox;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.TypedText;

/**
 * Opens a locked case of one's service in an emergency: with a reason, the password once more, and
 * for a time. Whoever answers for the case is told at once and looks into it by the end of the next
 * working day. A reference that is wrong gets the same answer as one of another provider's case.
 */
@Stateless
@Guarded
public class BreakGlass {

    /** What stands in the timeline when a case is opened for a request about somebody's data. */
    public static final String FOR_REQUEST = "Opened because the person asks for their data";

    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 10;

    @Inject
    @ConfigProperty(name = "waymark.break.glass.minutes", defaultValue = "60")
    private int minutes;

    @Inject private BreakGlassStore store;
    @Inject private SoleOpeningStore alone;
    @Inject private CaseStore cases;
    @Inject private Timeline timeline;
    @Inject private FreshSignIn fresh;
    @Inject private Outbox outbox;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** For how long a case is open, in minutes. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public int minutes() {
        return minutes;
    }

    /**
     * Opens the case.
     *
     * @param wanted its reference, which somebody has given to the actor
     * @return the reference as stored
     * @throws BadInput naming the field that cannot be taken; nothing of the case is told
     */
    @Needs(Right.CASE_WORK)
    public String open(String wanted, String reason, String password) {
        fresh.confirm("password", password);
        String typed =
                TypedText.required("reason", reason, LONGEST_REASON, "Say what the emergency is.");
        if (typed.length() < SHORTEST_REASON) {
            throw new BadInput("reason", "Say in a few words more what the emergency is.");
        }
        Actor actor = current.get();
        CaseStore.Key key =
                Reference.parse(wanted)
                        .map(Reference::value)
                        .flatMap(parsed -> store.lockedFor(actor, parsed))
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                "reference",
                                                "You cannot open a case by this reference. Check it"
                                                        + " with whoever gave it to you."));
        Instant now = clock.instant();
        subject.override(key.id(), key.personId(), "opened in an emergency", typed);
        store.add(
                EmergencyAccess.open(
                        Ids.next(),
                        actor.id(),
                        key.id(),
                        typed,
                        now,
                        now.plus(Duration.ofMinutes(minutes)),
                        reference.workingDays().dueAfter(now, 1)));
        timeline.add(
                cases.find(SupportCase.class, key.id()),
                CaseEvent.Kind.SAFETY,
                "Opened in an emergency",
                typed,
                null);
        tell(key.id());
        return store.reference(key.id());
    }

    /**
     * Somebody who answers for data protection opens a restricted case because the person asks for
     * their own data: written down and looked into by its manager like an emergency. The caller has
     * asked for the password.
     *
     * @throws NotFound when the actor does not answer for its data, or knows whom it is about; the
     *     answer does not say which
     */
    @Needs(Right.RIGHTS_WORK)
    public void openForRequest(long caseId, String reason) {
        SupportCase supportCase =
                store.answeredFor(current.get(), caseId).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        subject.override(caseId, supportCase.personId(), "opened for a request", reason);
        store.add(
                EmergencyAccess.open(
                        Ids.next(),
                        current.get().id(),
                        caseId,
                        reason,
                        now,
                        now.plus(Duration.ofMinutes(minutes)),
                        reference.workingDays().dueAfter(now, 1)));
        timeline.add(supportCase, CaseEvent.Kind.SAFETY, FOR_REQUEST, reason, null);
        tell(caseId);
    }

    /**
     * Whoever answers for the case; when that is nobody else, whoever looks after data protection.
     */
    private void tell(long caseId) {
        long by = current.get().id();
        store.managers(caseId, by).forEach(outbox::notice);
        alone.auditors(caseId, by).forEach(outbox::notice);
    }

    /**
     * A manager of the case says what they found.
     *
     * @param id of the opening
     * @throws BadInput when something is missing, or it was reviewed already
     */
    @Needs(Right.CASE_MANAGE)
    public void review(long id, EmergencyAccess.Finding finding, String note) {
        EmergencyAccess access = store.find(id);
        String of = store.reference(access.caseId());
        SupportCase supportCase = cases.loadUnread(current.get(), of);
        if (!cases.isManagedBy(current.get(), supportCase)) {
            throw new NotAllowed("Only a manager of this case reviews who opened it.");
        }
        EmergencyAccess.needed("finding", finding);
        String typed =
                TypedText.required(
                        "reviewNote",
                        note,
                        EmergencyAccess.LONGEST_NOTE,
                        "Say whom you asked and what they said.");
        subject.override(
                supportCase.id(),
                supportCase.personId(),
                "emergency opening reviewed: " + finding.label(),
                typed);
        access.review(finding, typed, current.get().id(), clock.instant());
    }
}
