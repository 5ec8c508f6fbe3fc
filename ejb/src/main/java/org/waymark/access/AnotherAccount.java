package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.shared.NotAllowed;

/** The account that an administrator does something to, which is never their own. */
@ApplicationScoped
class AnotherAccount {

    @Inject private AccountStore accounts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * The account, with what is done to it named in the audit.
     *
     * @param doing words before the username, such as "locked "
     */
    Account find(long id, String doing) {
        Account account = accounts.account(id);
        subject.list(doing + account.username());
        if (current.get().id() == id) {
            throw new NotAllowed(
                    "You cannot do this to your own account. Ask another administrator.");
        }
        return account;
    }
}
