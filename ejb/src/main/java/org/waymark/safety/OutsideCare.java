package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.person.OutsideKeyStore;
import org.waymark.reference.WorkingDays;

/** Destroys what other agencies referred to a MARAC once its flag is over. No person calls it. */
@Stateless
public class OutsideCare {

    private static final int AT_ONCE = 50;

    @Inject private OutsideStore store;
    @Inject private OutsideKeyStore keys;
    @Inject private Clock clock;

    /**
     * Those who stand in cases that were entered before hashes were kept are made to be found, as
     * far as these can be opened; each hour some.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void findable() {
        store.withoutKeys(AT_ONCE).stream()
                .filter(each -> !each.referral().words().isEmpty())
                .forEach(
                        each -> keys.told(each.referral().id(), OutsidePeople.of(each.referral())));
    }

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
