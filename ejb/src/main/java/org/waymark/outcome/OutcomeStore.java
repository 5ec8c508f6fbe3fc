package org.waymark.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;

/** Keeps measurements and invitations, and knows the instruments. */
@ApplicationScoped
class OutcomeStore {

    /** Reasons for closing after which nobody is asked. */
    private static final Set<String> NEVER = Set.of("DECEASED", "DUPLICATE");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Clock clock;

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
    List<OutcomeItem> items(String instrument, LocalDate day) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT i.version_no, i.item, i.label, i.scale_min, i.scale_max,"
                                        + " i.higher_is_better, i.least_change FROM instrument_item i"
                                        + " JOIN instrument t ON t.code = i.instrument AND t.version_no"
                                        + " = i.version_no WHERE t.code = ? AND t.valid_from <= ? AND"
                                        + " (t.valid_to IS NULL OR t.valid_to > ?) ORDER BY i.sort")
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

    /**
     * What an invitation has to know of the case that was closed. Whoever agreed until a day that
     * is over is not asked, unless they were asked again when it was closed.
     */
    ClosedCase closedCase(long caseId) {
        Object[] row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        "SELECT c.service_id, c.feedback_safe, c.feedback_route,"
                                                + " c.risk, r.crime_group, r.residence_area,"
                                                + " c.person_id, c.contacted_at, c.closure_reason,"
                                                + " c.is_open, r.victim_type = 'WITNESS', EXISTS"
                                                + " (SELECT 1 FROM consent x JOIN"
                                                + " person q ON q.id = x.person_id JOIN person p ON"
                                                + " p.identity_id = q.identity_id JOIN service s ON"
                                                + " s.organisation_id = x.organisation_id WHERE p.id ="
                                                + " c.person_id AND s.id = c.service_id AND x.purpose ="
                                                + " 'FEEDBACK' AND x.superseded_at IS NULL AND (x.answer"
                                                + " = 'REFUSED' OR x.withdrawn_on IS NOT NULL OR"
                                                + " x.expires_on < ? AND x.expires_on >="
                                                + " DATE(c.closed_at))) FROM"
                                                + " support_case c"
                                                + " JOIN referral r ON r.id = c.referral_id WHERE"
                                                + " c.id = ?")
                                .setParameter(1, WorkingDays.dateOf(clock.instant()))
                                .setParameter(2, caseId)
                                .getSingleResult();
        return new ClosedCase(
                Columns.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Columns.number(row[6]),
                row[7] != null,
                (String) row[8],
                !Columns.flag(row[9]),
                Columns.flag(row[10]),
                Columns.flag(row[11]));
    }

    /** The unused invitation behind a token's hash. */
    Optional<SurveyInvitation> invitation(byte[] tokenHash) {
        return invitation(tokenHash, LockModeType.NONE);
    }

    /**
     * The same, locked until the transaction ends: of two who answer at once the second waits, and
     * then finds nothing, because an answered invitation has forgotten its link.
     */
    Optional<SurveyInvitation> invitationToAnswer(byte[] tokenHash) {
        return invitation(tokenHash, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<SurveyInvitation> invitation(byte[] tokenHash, LockModeType lock) {
        return entityManager
                .createQuery(
                        "SELECT i FROM SurveyInvitation i WHERE i.tokenHash = :hash",
                        SurveyInvitation.class)
                .setParameter("hash", tokenHash)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The invitation about a case whose message has not left yet. */
    Optional<SurveyInvitation> waiting(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT i FROM SurveyInvitation i WHERE i.caseId = :case AND i.sent = FALSE",
                        SurveyInvitation.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    void remove(SurveyInvitation invitation) {
        entityManager.remove(invitation);
    }

    /** Is a message about any case of the same person still to leave? */
    boolean isWaiting(long caseId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM "
                                + CasesOfPerson.BY_CASE
                                + " JOIN survey_invitation i ON i.case_id = o.id WHERE c.id = ? AND"
                                + " i.sent = FALSE")
                .setParameter(1, caseId)
                .getResultList()
                .isEmpty();
    }

    /** Were they asked since, about this case or another of the same person? */
    boolean askedSince(long caseId, LocalDate day) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM "
                                + CasesOfPerson.BY_CASE
                                + " JOIN survey_asked a ON a.case_id = o.id WHERE c.id = ? AND"
                                + " a.asked_on > ?")
                .setParameter(1, caseId)
                .setParameter(2, day)
                .getResultList()
                .isEmpty();
    }

    void noteAsked(long caseId, LocalDate day) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO survey_asked (case_id, asked_on) VALUES (?, ?) ON DUPLICATE"
                                + " KEY UPDATE asked_on = VALUES(asked_on)")
                .setParameter(1, caseId)
                .setParameter(2, day)
                .executeUpdate();
    }

    record ClosedCase(
            long serviceId,
            String feedback,
            String route,
            String risk,
            String crimeGroup,
            String area,
            long personId,
            boolean reached,
            String reason,
            boolean closed,
            boolean witness,
            boolean refused) {

        /**
         * Never the dead, a record that was somebody else's, high risk, who said no to being asked,
         * or a witness: satisfaction is that of victims. Not asked whether asking is safe is not
         * safe.
         *
         * @return why they are not asked; empty when what the case says allows it
         */
        Optional<NotAsked> refusal() {
            if (!closed) {
                return Optional.of(NotAsked.OPEN);
            }
            if (witness) {
                return Optional.of(NotAsked.WITNESS);
            }
            if (NEVER.contains(reason == null ? "" : reason)) {
                return Optional.of(NotAsked.ENDED);
            }
            if (!reached) {
                return Optional.of(NotAsked.NOT_REACHED);
            }
            if ("HIGH".equals(risk)) {
                return Optional.of(NotAsked.HIGH_RISK);
            }
            if (refused) {
                return Optional.of(NotAsked.REFUSED);
            }
            if (feedback == null) {
                return Optional.of(NotAsked.NOT_KNOWN);
            }
            return "Y".equals(feedback) ? Optional.empty() : Optional.of(NotAsked.NOT_SAFE);
        }

        /** May they be asked, as far as the case says? */
        boolean mayBeAsked() {
            return refusal().isEmpty();
        }
    }
}
