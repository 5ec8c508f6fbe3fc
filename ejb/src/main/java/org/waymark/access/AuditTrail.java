package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.shared.Ids;
import org.waymark.shared.Reference;

/**
 * Writes the audit: who did what, about whom, when, from where and why. Rows are only ever added.
 */
@Stateless
public class AuditTrail {

    static final String DONE = "DONE";
    static final String REFUSED = "REFUSED";

    @Inject private AuditStore store;
    @Inject private RecordQuery records;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Joins the transaction of what it records: if that fails, so does this, and the other way
     * round.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void done(String action, List<AuditSubject.Entry> subjects) {
        write(action, DONE, subjects, null);
    }

    /**
     * Stays although what it records was rolled back. A call that was refused before it had named
     * anybody is about whom its reference names: who was refused is part of who tried to look.
     *
     * @param tried the reference or id that was asked for, or empty
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(
            String action, List<AuditSubject.Entry> subjects, String why, String tried) {
        List<AuditSubject.Entry> about =
                subjects.isEmpty()
                        ? Reference.parse(tried)
                                .map(reference -> records.named(reference, null))
                                .orElse(subjects)
                        : subjects;
        write(action, REFUSED, about, tried.isEmpty() ? why : why + ": " + tried);
    }

    /** Something outside the door: sign-in, sign-out, a job of the system. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void event(String actor, Long accountId, String action, boolean worked, String detail) {
        store.add(
                new AuditStore.Row(
                        Ids.next(),
                        clock.instant(),
                        accountId,
                        actor,
                        action,
                        worked ? DONE : REFUSED,
                        null,
                        null,
                        null,
                        detail,
                        null,
                        current.origin()));
    }

    /**
     * What somebody did on a public page: joins the transaction of what it records. Neither an
     * address nor whoever may be signed in beside it is written down: nobody is to be found by it.
     *
     * @param personId whom it is about; null for nobody
     * @param referralId what came of it; null for none
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void fromOutside(String action, Long personId, Long referralId, String detail) {
        store.add(
                new AuditStore.Row(
                        Ids.next(),
                        clock.instant(),
                        null,
                        "not signed in",
                        action,
                        DONE,
                        personId,
                        referralId,
                        null,
                        detail,
                        null,
                        null));
    }

    private static String joined(String why, String detail) {
        return detail == null ? why : why + " (" + detail + ")";
    }

    private void write(
            String action, String outcome, List<AuditSubject.Entry> subjects, String why) {
        List<AuditSubject.Entry> about =
                subjects.isEmpty()
                        ? List.of(new AuditSubject.Entry(null, null, null, null, null))
                        : subjects;
        Actor actor = current.ifSignedIn().orElse(null);
        store.add(about.stream().map(entry -> row(action, outcome, entry, why, actor)).toList());
    }

    private AuditStore.Row row(
            String action, String outcome, AuditSubject.Entry entry, String why, Actor actor) {
        return new AuditStore.Row(
                Ids.next(),
                clock.instant(),
                actor == null ? null : actor.id(),
                actor == null ? "not signed in" : actor.username(),
                action,
                outcome,
                entry.personId(),
                entry.referralId(),
                entry.caseId(),
                why == null ? entry.detail() : joined(why, entry.detail()),
                entry.reason(),
                current.origin());
    }
}
