package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.referral.RestrictedSealStore;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.NotFound;

/** Who is named on restricted cases, and what else says that a person's records are restricted. */
@ApplicationScoped
class NamedStaffStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private RestrictedSealStore seals;

    void add(NamedStaff named) {
        entityManager.persist(named);
    }

    /** Those who are named on a case now. */
    List<NamedStaff> named(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT n FROM NamedStaff n WHERE n.caseId = :id AND n.endedAt IS NULL",
                        NamedStaff.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /**
     * One of them.
     *
     * @throws NotFound when it is of another case, or has ended
     */
    NamedStaff named(long caseId, long id) {
        NamedStaff found = entityManager.find(NamedStaff.class, id);
        if (found == null || found.caseId() != caseId || found.isEnded()) {
            throw new NotFound();
        }
        return found;
    }

    /** The case of a referral, open or closed, if it has one. */
    Optional<SupportCase> caseOf(long referralId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM SupportCase c WHERE c.referralId = :referral",
                        SupportCase.class)
                .setParameter("referral", referralId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Restricts the person's record and the referral with their case, or lets them be seen again.
     * How to reach the person is sealed with it and unsealed again. Nobody waits to be restricted
     * for a key that is missing: what cannot be sealed now is sealed once it is back.
     *
     * @throws org.waymark.shared.Refusal when what is sealed cannot be unsealed now
     */
    void person(SupportCase supportCase, RestrictionReason reason) {
        entityManager
                .createNativeQuery(
                        "UPDATE person SET restricted = ?, version = version + 1 WHERE id = ?")
                .setParameter(1, reason != null)
                .setParameter(2, supportCase.personId())
                .executeUpdate();
        entityManager
                .createNativeQuery("UPDATE referral SET restricted_reason = ? WHERE id = ?")
                .setParameter(1, reason == null ? null : reason.name())
                .setParameter(2, supportCase.referralId())
                .executeUpdate();
        if (reason == null) {
            seals.unseal(supportCase.personId());
        } else {
            seals.sealWhenPossible(supportCase.personId());
        }
    }

    /** May this account work or manage cases of the service now? */
    boolean isOfService(long accountId, long serviceId) {
        return !entityManager
                .createNativeQuery(NamedStaffQuery.STAFF + " AND a.id = ?")
                .setParameter(1, serviceId)
                .setParameter(2, serviceId)
                .setParameter(3, accountId)
                .getResultList()
                .isEmpty();
    }

    /** Is this an officer of the force that was told of it on the public page? */
    boolean isOfDesk(long accountId, long caseId) {
        return !entityManager
                .createNativeQuery(NamedStaffQuery.DESK + " AND a.id = ?")
                .setParameter(1, caseId)
                .setParameter(2, caseId)
                .setParameter(3, accountId)
                .getResultList()
                .isEmpty();
    }

    /** Which of the accounts manage the service as a whole or the case's team, and are open. */
    boolean isAnyManager(List<Long> accounts, long serviceId) {
        if (accounts.isEmpty()) {
            return false;
        }
        List<?> managers =
                entityManager
                        .createNativeQuery(
                                NamedStaffQuery.STAFF + " AND r.role = 'SERVICE_MANAGER'")
                        .setParameter(1, serviceId)
                        .setParameter(2, serviceId)
                        .getResultList();
        return managers.stream()
                .map(row -> ((Number) ((Object[]) row)[0]).longValue())
                .anyMatch(accounts::contains);
    }
}
