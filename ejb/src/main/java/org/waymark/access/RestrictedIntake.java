package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * An administrator says which managers of a service triage its restricted referrals. While nobody
 * is designated, all managers of the service do: what is in nobody else's inbox is in theirs.
 */
@Stateless
@Guarded
public class RestrictedIntake {

    private static final int LONGEST_REASON = 500;

    @Inject private AccessChangeStore changes;
    @Inject private AccountStore accounts;
    @Inject private RestrictedIntakeStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A manager of a service as a whole, who could be designated. */
    public record Candidate(
            long accountId, String name, long serviceId, String service, String organisation) {}

    /**
     * A designated manager.
     *
     * @param active false once the account is closed; the designation counts no longer then
     */
    public record Designated(
            long serviceId,
            String service,
            String organisation,
            long accountId,
            String name,
            Instant since,
            String reason,
            boolean active) {}

    @Needs(Right.ACCOUNT_EDIT)
    public List<Designated> designated() {
        subject.list("who triages restricted referrals");
        return store.designated();
    }

    /** Who could be designated, by service. */
    @Needs(value = Right.ACCOUNT_EDIT, audited = false)
    public List<Candidate> managers() {
        return store.managers();
    }

    /**
     * Designates a manager.
     *
     * @throws BadInput when they do not manage the service as a whole, or no reason is given
     */
    @Needs(Right.ACCOUNT_EDIT)
    public void designate(Long serviceId, Long accountId, String why) {
        if (serviceId == null || accountId == null || !store.isManager(serviceId, accountId)) {
            throw new BadInput("manager", "Choose a manager of a service.");
        }
        String reason = reason(why);
        subject.list(
                "account "
                        + accountId
                        + " triages restricted referrals of service "
                        + serviceId
                        + ": "
                        + reason);
        store.add(serviceId, accountId, reason, current.get().id(), clock.instant());
        changes.opened(accounts.account(accountId), "Triages restricted referrals from now on");
    }

    /**
     * Takes the designation back. The managers are told: without a lead all of them answer.
     *
     * @throws BadInput when nobody else is designated and something restricted waits for a lead
     */
    @Needs(Right.ACCOUNT_EDIT)
    public void withdraw(long serviceId, long accountId, String why) {
        String reason = reason(why);
        if (store.isManager(serviceId, accountId)
                && store.isLast(serviceId, accountId)
                && store.hasWaiting(serviceId)) {
            throw new BadInput(
                    "takenWhy",
                    "Designate somebody else first: nobody else answers for what is restricted in"
                            + " this service, and all of its managers would see it.");
        }
        if (!store.remove(serviceId, accountId)) {
            throw new NotFound();
        }
        subject.list(
                "account "
                        + accountId
                        + " no longer triages restricted referrals of service "
                        + serviceId
                        + ": "
                        + reason);
        changes.opened(accounts.account(accountId), AccessChangeStore.LEADS_NO_MORE);
    }

    private static String reason(String why) {
        return TypedText.required("why", why, LONGEST_REASON, "Say why.");
    }
}
