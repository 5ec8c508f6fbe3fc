package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Columns;

/** What the rules of contact have to know about the crime and the calendar. */
@ApplicationScoped
class ContactContextQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;

    /** Domestic abuse, stalking or honour-based abuse: only a plain yes makes a channel safe. */
    boolean onlyPlainYes(long referralId) {
        Object found =
                entityManager
                        .createNativeQuery(
                                "SELECT domestic_abuse = TRUE OR crime_group IN ('DOMESTIC_ABUSE',"
                                        + " 'STALKING_HARASSMENT') OR COALESCE(flags, '') LIKE"
                                        + " '%HBA%' OR COALESCE(flags, '') LIKE '%STALKING%' OR"
                                        + " COALESCE(flags, '') LIKE '%FORCED_MARRIAGE%' OR COALESCE(flags, '')"
                                        + " LIKE '%FGM%' FROM referral"
                                        + " WHERE id = ?")
                        .setParameter(1, referralId)
                        .getSingleResult();
        return Columns.flag(found);
    }

    /** The end of the next working day. */
    Instant tomorrow(Instant now) {
        return reference.workingDays().dueAfter(now, 1);
    }
}
