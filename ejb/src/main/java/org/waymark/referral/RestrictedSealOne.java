package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.waymark.person.KnownPersonStore;

/** Seals one restricted person's record in a transaction of its own. */
@ApplicationScoped
class RestrictedSealOne {

    @Inject private RestrictedSealStore store;
    @Inject private KnownPersonStore known;

    /** Only while the person is restricted: somebody may have lifted it meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void seal(long personId) {
        store.settle(List.of(personId));
    }

    /** Some of what colleagues have said that they know; how many there were. */
    @Transactional(TxType.REQUIRES_NEW)
    int sealKnown(int most) {
        return known.sealEarlier(most);
    }
}
