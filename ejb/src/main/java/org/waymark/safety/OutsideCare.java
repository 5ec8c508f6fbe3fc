package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.reference.WorkingDays;

/** Destroys what other agencies referred to a MARAC once its flag is over. No person calls it. */
@Stateless
public class OutsideCare {

    private static final int AT_ONCE = 50;

    @Inject private OutsideStore store;
    @Inject private Clock clock;

    /**
     * A portion of what is due, in a transaction of its own.
     *
     * @return how many were destroyed
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int portion() {
        var due = store.over(WorkingDays.dateOf(clock.instant()), AT_ONCE);
        due.forEach(store::destroy);
        return due.size();
    }
}
