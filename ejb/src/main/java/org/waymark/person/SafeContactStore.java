package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.Columns;

/**
 * Reads what all records of a person say about reaching them, and keeps their wish not to be
 * contacted. The caller has loaded the person's referral or case in the actor's scope first.
 */
@ApplicationScoped
public class SafeContactStore {

    /**
     * A person {@code p} with an open case of a service where everybody has one chance; or of any
     * service, where honour-based abuse, forced marriage or mutilation is marked, or the checklist
     * about it says more than a standard risk.
     */
    private static final String ONE_CHANCE =
            "EXISTS (SELECT 1 FROM support_case c JOIN service s ON s.id = c.service_id JOIN referral r"
                    + " ON r.id = c.referral_id WHERE c.person_id = p.id AND c.is_open = TRUE AND"
                    + " (FIND_IN_SET('HBA', REPLACE(r.flags, ';', ',')) > 0 OR"
                    + " FIND_IN_SET('FORCED_MARRIAGE', REPLACE(r.flags, ';', ',')) > 0 OR"
                    + " FIND_IN_SET('FGM', REPLACE(r.flags, ';', ',')) > 0 OR EXISTS (SELECT 1 FROM"
                    + " pathway_part w WHERE w.pathway_code = s.pathway_code AND w.part ="
                    + " 'ALL_ONE_CHANCE' AND w.valid_to IS NULL) OR EXISTS (SELECT 1 FROM measure k"
                    + " WHERE k.case_id = c.id AND k.instrument = 'FM_HBA' AND k.superseded_at IS NULL"
                    + " AND k.effective_risk IN ('MEDIUM', 'HIGH'))))";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PointOpener opener;

    /** The word of this record and of every other record of the same identity. */
    public SafeContact of(long personId) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT p.id, p.do_not_contact, p.do_not_contact_reason,"
                                        + " p.do_not_contact_by, EXISTS (SELECT 1 FROM processing_limit l"
                                        + " WHERE l.person_id = p.id AND l.purpose IS NULL AND"
                                        + " l.ended_at IS NULL), (SELECT GROUP_CONCAT(m.who ORDER BY m.id"
                                        + " SEPARATOR '; ') FROM must_not_know m WHERE m.person_id = p.id"
                                        + " AND m.ended_at IS NULL), "
                                        + ONE_CHANCE
                                        + " FROM person me JOIN person p ON"
                                        + " p.identity_id = me.identity_id WHERE me.id = ?")
                        .setParameter(1, personId)
                        .getResultList();
        List<Long> records = new ArrayList<>();
        SafeContact.DoNotContact own = null;
        boolean elsewhere = false;
        boolean restricted = false;
        boolean oneChance = false;
        String mustNotKnow = null;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            long record = Columns.number(row[0]);
            records.add(record);
            restricted |= Columns.flag(row[4]);
            oneChance |= row[5] != null || Columns.flag(row[6]);
            mustNotKnow = record == personId ? text(row[5]) : mustNotKnow;
            if (!Columns.flag(row[1])) {
                continue;
            }
            if (record == personId) {
                own = new SafeContact.DoNotContact((String) row[2], (String) row[3]);
            } else {
                elsewhere = true;
            }
        }
        List<ContactPoint> points = inUse(records, personId);
        return new SafeContact(
                own,
                elsewhere,
                points.stream().filter(point -> point.personId() == personId).toList(),
                SafeContact.standing(
                        points.stream().filter(point -> point.personId() != personId).toList()),
                restricted,
                new SafeContact.OneChance(oneChance, mustNotKnow));
    }

    /** Whether nothing may reach their home by any of their records; one statement. */
    public boolean isOneChance(long personId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT p.id FROM person me JOIN person p ON p.identity_id = me.identity_id"
                                + " WHERE me.id = ? AND (EXISTS (SELECT 1 FROM must_not_know m WHERE"
                                + " m.person_id = p.id AND m.ended_at IS NULL) OR "
                                + ONE_CHANCE
                                + ") LIMIT 1")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    private static String text(Object column) {
        return column == null ? null : column.toString();
    }

    /** Those in use; of other records also those that a worker ended. */
    private List<ContactPoint> inUse(List<Long> records, long personId) {
        if (records.isEmpty()) {
            return List.of();
        }
        return opener.opened(
                entityManager
                        .createQuery(
                                "SELECT p FROM ContactPoint p WHERE p.personId IN :records AND"
                                        + " (p.endedAt IS NULL OR p.personId <> :own AND"
                                        + " p.endedBySender = FALSE) ORDER BY p.id",
                                ContactPoint.class)
                        .setParameter("records", records)
                        .setParameter("own", personId)
                        .getResultList());
    }

    /** Nobody may make contact from now on. */
    public void forbid(long personId, String reason, String by) {
        doNotContact(personId, true, reason, by);
    }

    /** Contact may be made again as the answers say. */
    public void allow(long personId) {
        doNotContact(personId, false, null, null);
    }

    private void doNotContact(long personId, boolean forbidden, String reason, String by) {
        entityManager
                .createNativeQuery(
                        "UPDATE person SET do_not_contact = ?, do_not_contact_reason = ?,"
                                + " do_not_contact_by = ?, version = version + 1 WHERE id = ?")
                .setParameter(1, forbidden)
                .setParameter(2, reason)
                .setParameter(3, by)
                .setParameter(4, personId)
                .executeUpdate();
    }
}
