package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.ReferralFlag;
import org.waymark.referral.SafeChannels;
import org.waymark.shared.Row;

/** What the rules of contact have to know about the crime and the calendar. */
@ApplicationScoped
class ContactContextQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;

    /**
     * Domestic abuse, stalking or honour-based abuse: only a plain yes makes a channel safe. What
     * was known once stays while the case is open.
     */
    boolean onlyPlainYes(SupportCase supportCase) {
        return supportCase.isDangerKept() || isMarked(supportCase.referralId());
    }

    /** What the sender says now. */
    private boolean isMarked(long referralId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT domestic_abuse, COALESCE(flags, ''),"
                                                        + " offence_code FROM referral WHERE id = ?")
                                        .setParameter(1, referralId)
                                        .getResultList())
                        .get(0);
        Set<ReferralFlag> flags =
                Arrays.stream(row.text(1).split(";"))
                        .filter(flag -> !flag.isEmpty())
                        .map(ReferralFlag::valueOf)
                        .collect(Collectors.toSet());
        return SafeChannels.onlyPlainYes(row.flag(0), flags, row.text(2));
    }

    /** The end of the next working day. */
    Instant tomorrow(Instant now) {
        return reference.workingDays().dueAfter(now, 1);
    }
}
