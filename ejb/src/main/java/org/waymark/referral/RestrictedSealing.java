package org.waymark.referral;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.person.seal.KeyCheck;
import org.waymark.shared.Refusal;

/**
 * Seals what of restricted people is still in clear: from before this was done, or restricted while
 * a key was missing. Every minute; there is nothing to do as a rule.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class RestrictedSealing {

    private static final Logger LOG = Logger.getLogger(RestrictedSealing.class.getName());
    private static final int AT_ONCE = 100;

    @Inject private RestrictedSealStore store;
    @Inject private RestrictedSealOne one;
    @Inject private KeyCheck keys;

    /** Whatever goes wrong, the next time tries again. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void sweep() {
        try {
            if (keys.problem().isPresent()) {
                return;
            }
            long last = 0;
            int sealed = 0;
            for (List<Long> some = store.unsealed(last, AT_ONCE);
                    !some.isEmpty();
                    some = store.unsealed(last, AT_ONCE)) {
                last = some.get(some.size() - 1);
                sealed += (int) some.stream().filter(this::sealed).count();
            }
            while (one.sealKnown(AT_ONCE) == AT_ONCE) {
                LOG.log(Level.FINE, "What colleagues know is sealed");
            }
            if (sealed > 0) {
                LOG.log(Level.INFO, "{0} restricted records were sealed", sealed);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Restricted records wait to be sealed", away);
        }
    }

    private boolean sealed(long personId) {
        try {
            one.seal(personId);
            return true;
        } catch (Refusal destroyed) {
            return false; // nothing is sealed any more for somebody whose key was destroyed
        }
    }
}
