package org.waymark.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;

/** Keeps measurements and invitations, and knows the instruments. */
@ApplicationScoped
class OutcomeStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    Measurement measurement(long caseId, long id) {
        Measurement found = entityManager.find(Measurement.class, id);
        if (found == null || found.caseId() != caseId || found.isSuperseded()) {
            throw new NotFound();
        }
        return found;
    }

    /** The items of the version of an instrument that is in force on a day, in their order. */
    List<OutcomeItem> items(String instrument, java.time.LocalDate day) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT i.version_no, i.item, i.label, i.scale_min, i.scale_max,"
                                        + " i.higher_is_better, i.least_change FROM instrument_item i"
                                        + " JOIN instrument t ON t.code = i.instrument AND"
                                        + " t.version_no = i.version_no WHERE t.code = ? AND"
                                        + " t.valid_from <= ? AND (t.valid_to IS NULL OR t.valid_to >"
                                        + " ?) ORDER BY i.sort")
                        .setParameter(1, instrument)
                        .setParameter(2, day)
                        .setParameter(3, day)
                        .getResultList();
        List<OutcomeItem> items = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            items.add(
                    new OutcomeItem(
                            Columns.number(row[0]).intValue(),
                            (String) row[1],
                            (String) row[2],
                            Columns.number(row[3]).intValue(),
                            Columns.number(row[4]).intValue(),
                            Columns.flag(row[5]),
                            Columns.number(row[6]).intValue()));
        }
        return items;
    }

    /** What an invitation has to know of the case that was closed. */
    ClosedCase closedCase(long caseId) {
        Object[] row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        "SELECT c.service_id, c.feedback_safe, c.feedback_route,"
                                                + " c.risk, r.crime_group, r.residence_area,"
                                                + " c.person_id, c.contacted_at FROM support_case c"
                                                + " JOIN referral r ON r.id = c.referral_id WHERE"
                                                + " c.id = ?")
                                .setParameter(1, caseId)
                                .getSingleResult();
        return new ClosedCase(
                Columns.number(row[0]),
                "Y".equals(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Columns.number(row[6]),
                row[7] != null);
    }

    /** The unused invitation behind a token's hash, locked so that a link is answered once. */
    Optional<SurveyInvitation> invitation(byte[] tokenHash) {
        return entityManager
                .createQuery(
                        "SELECT i FROM SurveyInvitation i WHERE i.tokenHash = :hash",
                        SurveyInvitation.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    record ClosedCase(
            long serviceId,
            boolean feedbackSafe,
            String route,
            String risk,
            String crimeGroup,
            String area,
            long personId,
            boolean reached) {}
}
