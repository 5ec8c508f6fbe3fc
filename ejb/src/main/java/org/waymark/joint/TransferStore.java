package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.reference.CrimeGroup;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps transfers. The caller has loaded one of their two cases in the actor's scope first. */
@ApplicationScoped
class TransferStore {

    private static final int OTHERWISE = 3;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(CaseTransfer transfer) {
        entityManager.persist(transfer);
        entityManager.flush();
    }

    /**
     * The transfer with this id, if the case is one of its two; locked until the transaction ends.
     *
     * @throws NotFound when it is not
     */
    CaseTransfer of(long caseId, long id) {
        CaseTransfer found = entityManager.find(CaseTransfer.class, id);
        if (found == null || !found.isBetween(caseId)) {
            throw new NotFound();
        }
        entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The same to look at it. */
    CaseTransfer look(long caseId, long id) {
        CaseTransfer found = entityManager.find(CaseTransfer.class, id);
        if (found == null || !found.isBetween(caseId)) {
            throw new NotFound();
        }
        return found;
    }

    /** Does the case wait for an answer of this service already? */
    boolean isWaiting(long caseId, long serviceId) {
        return !entityManager
                .createQuery(
                        "SELECT t.id FROM CaseTransfer t WHERE t.caseId = :ours AND t.toServiceId ="
                                + " :service AND (t.open = TRUE OR (t.afterwards = :joint AND"
                                + " t.theirCaseId IS NOT NULL AND t.endedAt IS NULL))",
                        Long.class)
                .setParameter("ours", caseId)
                .setParameter("service", serviceId)
                .setParameter("joint", Afterwards.JOINT)
                .getResultList()
                .isEmpty();
    }

    /** Those of a case that wait for an answer, or by which two services work together. */
    List<CaseTransfer> standing(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT t FROM CaseTransfer t WHERE (t.caseId = :ours AND t.open = TRUE) OR"
                                + " ((t.caseId = :ours OR t.theirCaseId = :ours) AND t.afterwards ="
                                + " :joint AND t.theirCaseId IS NOT NULL AND t.endedAt IS NULL)",
                        CaseTransfer.class)
                .setParameter("ours", caseId)
                .setParameter("joint", Afterwards.JOINT)
                .getResultList();
    }

    /** The one that waits and made this referral; locked. */
    Optional<CaseTransfer> waiting(long referralId) {
        return entityManager
                .createQuery(
                        "SELECT t FROM CaseTransfer t WHERE t.referralId = :referral AND t.open ="
                                + " TRUE",
                        CaseTransfer.class)
                .setParameter("referral", referralId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All that wait or work jointly between two organisations about one identity. */
    List<CaseTransfer> between(long personId, long one, long other) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT t.id FROM case_transfer t JOIN person p ON p.id ="
                                                + " t.person_id WHERE p.identity_id = (SELECT"
                                                + " identity_id FROM person WHERE id = ?) AND"
                                                + " ((t.from_organisation_id = ? AND"
                                                + " t.to_organisation_id = ?) OR"
                                                + " (t.from_organisation_id = ? AND"
                                                + " t.to_organisation_id = ?)) AND t.ended_at IS NULL"
                                                + " AND (t.is_open = TRUE OR (t.afterwards = 'JOINT' AND"
                                                + " t.state = 'ACCEPTED')) ORDER BY t.id")
                                .setParameter(1, personId)
                                .setParameter(2, one)
                                .setParameter(3, other)
                                .setParameter(4, other)
                                .setParameter(5, one)
                                .getResultList())
                .stream()
                .map(row -> entityManager.find(CaseTransfer.class, row.number(0)))
                .toList();
    }

    /** The oldest whose answer is late and of which nobody has been told yet. */
    List<Long> late(Instant now, int most) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT id FROM case_transfer WHERE is_open = TRUE AND"
                                                + " answer_due < ? AND escalated_at IS NULL ORDER BY"
                                                + " answer_due, id LIMIT "
                                                + most)
                                .setParameter(1, Columns.utc(now))
                                .getResultList())
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /** Locked, and as it stands now. */
    CaseTransfer get(long id) {
        CaseTransfer found = entityManager.find(CaseTransfer.class, id);
        entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** E-mail of the managers of the two services, each once. */
    List<String> managers(long one, long other) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT DISTINCT a.email FROM account a JOIN account_role g ON"
                                                + " g.account_id = a.id AND g.role = 'SERVICE_MANAGER'"
                                                + " AND g.team_id IS NULL WHERE a.active = TRUE AND"
                                                + " a.email IS NOT NULL AND g.service_id IN (?, ?)")
                                .setParameter(1, one)
                                .setParameter(2, other)
                                .getResultList())
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Within how many working days an answer is expected. */
    int answerDays(LocalDate day) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT answer_days FROM transfer_policy WHERE valid_from <= ?"
                                                + " AND (valid_to IS NULL OR valid_to > ?) ORDER BY"
                                                + " valid_from DESC LIMIT 1")
                                .setParameter(1, day)
                                .setParameter(2, day)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> row.count(0))
                .orElse(OTHERWISE);
    }

    /** How a referral stands: its state and the reason for it. */
    record Stands(String state, String reason) {}

    Stands stands(long referralId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT state, reason FROM referral WHERE id = ?")
                                        .setParameter(1, referralId)
                                        .getResultList())
                        .get(0);
        return new Stands(row.text(0), row.text(1));
    }

    /**
     * Where the person of a case lived when they were referred, and what is known of what happened,
     * for choosing a service.
     *
     * @param postcode of the newest address in use that is open to read; null when there is none
     * @param domesticAbuse the referral or the work says so
     * @param dangerKept the work says so
     * @param hate a strand of hate came with the referral or was told in the work
     */
    record About(
            String area,
            String postcode,
            String crimeGroup,
            boolean domesticAbuse,
            String flags,
            String offence,
            boolean dangerKept,
            boolean hate) {

        /** The groups of crime that it belongs to, beside the one it is counted in. */
        Set<String> groups(Optional<String> ofTheOffence) {
            Set<String> groups = new HashSet<>(Set.of(crimeGroup));
            ofTheOffence.ifPresent(groups::add);
            if (domesticAbuse) {
                groups.add(CrimeGroup.DOMESTIC_ABUSE.name());
            }
            if (hate) {
                groups.add(CrimeGroup.HATE.name());
            }
            return groups;
        }
    }

    About about(long caseId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT r.residence_area, (SELECT q.postcode FROM"
                                                        + " contact_point q WHERE q.person_id ="
                                                        + " c.person_id AND q.kind = 'ADDRESS' AND"
                                                        + " q.ended_at IS NULL AND q.postcode IS NOT"
                                                        + " NULL ORDER BY q.id DESC LIMIT 1),"
                                                        + " r.crime_group,"
                                                        + " r.domestic_abuse OR c.danger_kept, r.flags,"
                                                        + " r.offence_code, c.danger_kept, r.hate_strands IS NOT"
                                                        + " NULL OR EXISTS (SELECT 1 FROM case_strand h"
                                                        + " WHERE h.case_id = c.id) FROM support_case c JOIN"
                                                        + " referral r ON r.id = c.referral_id WHERE c.id"
                                                        + " = ?")
                                        .setParameter(1, caseId)
                                        .getResultList())
                        .get(0);
        return new About(
                row.text(0),
                row.text(1),
                row.text(2),
                row.flag(3),
                row.text(4),
                row.text(5),
                row.flag(6),
                row.flag(7));
    }
}
