package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ReferralFlag;
import org.waymark.referral.SafeChannels;
import org.waymark.shared.Row;

/** What the rules of contact have to know about the crime and the calendar. */
@ApplicationScoped
class ContactContextQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /**
     * Domestic abuse, stalking, honour-based abuse, exploitation or slavery, or a child: only a
     * plain yes makes a channel safe. What was known once stays until it is said to have ended.
     */
    boolean onlyPlainYes(SupportCase supportCase) {
        return supportCase.isDangerKept() || isMarked(supportCase);
    }

    /** The same by what the sender says now and by their age, whatever the work has shown. */
    boolean isMarked(SupportCase supportCase) {
        return isMarked(supportCase.referralId());
    }

    /** What the sender says now, and how old the person is today. */
    private boolean isMarked(long referralId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT r.domestic_abuse, COALESCE(r.flags, ''),"
                                                        + " r.offence_code, p.date_of_birth,"
                                                        + " p.age_given, p.age_given_on FROM referral r"
                                                        + " JOIN person p ON p.id = r.person_id WHERE"
                                                        + " r.id = ?")
                                        .setParameter(1, referralId)
                                        .getResultList())
                        .get(0);
        Set<ReferralFlag> flags =
                Arrays.stream(row.text(1).split(";"))
                        .filter(flag -> !flag.isEmpty())
                        .map(ReferralFlag::valueOf)
                        .collect(Collectors.toSet());
        Long age = row.number(4);
        return SafeChannels.onlyPlainYes(row.flag(0), flags, row.text(2))
                || SafeChannels.isChild(
                        row.date(3),
                        age == null ? null : age.intValue(),
                        row.date(5),
                        WorkingDays.dateOf(clock.instant()));
    }

    /** The end of the next working day. */
    Instant tomorrow(Instant now) {
        return reference.workingDays().dueAfter(now, 1);
    }
}
