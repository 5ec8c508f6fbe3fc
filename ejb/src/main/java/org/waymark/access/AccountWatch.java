package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * What administrators did to accounts that no manager of a service answers for: at the police, a
 * commissioner or any organisation that runs no service, to roles that see no person (another
 * administrator among them), and to computer systems. Every other administrator and every auditor
 * who answers for the organisation is told, each until they say themselves that they know: nobody
 * can take it from somebody else's page.
 */
@Stateless
@Guarded
public class AccountWatch {

    @Inject private AccountWatchStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** One change that the reader has not said yet they know of. */
    public record Change(
            long id, String who, String organisation, String what, String by, Instant at) {}

    /** The oldest first; never about themselves or made by them. */
    @Needs(
            value = {Right.ACCOUNT_EDIT, Right.AUDIT_READ},
            audited = false)
    public List<Change> untold() {
        return store.untold(current.get());
    }

    /**
     * The reader knows of all that was shown to them.
     *
     * @param newest id of the newest that was shown
     */
    @Needs({Right.ACCOUNT_EDIT, Right.AUDIT_READ})
    public void known(long newest) {
        int told = store.known(current.get(), newest);
        subject.list("knows of " + told + " changes of accounts without a manager");
    }
}
