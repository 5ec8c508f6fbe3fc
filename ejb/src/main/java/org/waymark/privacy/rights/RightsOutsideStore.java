package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.person.OutsideKeyStore;
import org.waymark.person.ToldPerson;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Keeps in which cases of other agencies whoever asks may stand, and what was decided about each;
 * of a request that was loaded in the actor's scope.
 */
@ApplicationScoped
class RightsOutsideStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * One that was found.
     *
     * @param taken null while nobody has decided
     */
    record Found(long referralId, ToldPerson.Role role, Boolean taken) {

        /** Was it taken in, with them as the victim? */
        boolean isTheirs() {
            return role == ToldPerson.Role.VICTIM && Boolean.TRUE.equals(taken);
        }
    }

    /** Found once more is found already. */
    void found(long requestId, List<OutsideKeyStore.Fit> fits, Instant at) {
        for (OutsideKeyStore.Fit each : fits) {
            entityManager
                    .createNativeQuery(
                            "INSERT IGNORE INTO rights_outside (request_id, referral_id, role,"
                                    + " found_at) VALUES (?, ?, ?, ?)")
                    .setParameter(1, requestId)
                    .setParameter(2, each.referralId())
                    .setParameter(3, each.role().name())
                    .setParameter(4, Columns.utc(at))
                    .executeUpdate();
        }
    }

    /** All of a request, the newest first. */
    List<Found> of(long requestId) {
        return rows(
                        "SELECT referral_id, role, taken FROM rights_outside WHERE request_id = ?"
                                + " ORDER BY referral_id DESC, role DESC",
                        requestId)
                .stream()
                .map(
                        row ->
                                new Found(
                                        row.number(0),
                                        ToldPerson.Role.valueOf(row.text(1)),
                                        row.columns()[2] == null ? null : row.flag(2)))
                .toList();
    }

    /** The cases that were taken in. */
    List<Long> taken(long requestId) {
        return rows(
                        "SELECT DISTINCT referral_id FROM rights_outside WHERE request_id = ? AND"
                                + " taken = TRUE ORDER BY referral_id",
                        requestId)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /** Those in which they are the victim; in others all that is said is about somebody else. */
    List<Long> asVictim(long requestId) {
        return of(requestId).stream().filter(Found::isTheirs).map(Found::referralId).toList();
    }

    void decided(
            long requestId,
            long referralId,
            ToldPerson.Role role,
            boolean taken,
            long accountId,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE rights_outside SET taken = ?, account_id = ?, decided_at = ? WHERE"
                                + " request_id = ? AND referral_id = ? AND role = ?")
                .setParameter(1, taken)
                .setParameter(2, accountId)
                .setParameter(3, Columns.utc(at))
                .setParameter(4, requestId)
                .setParameter(5, referralId)
                .setParameter(6, role.name())
                .executeUpdate();
    }

    /** The provider of somebody who answers for one alone; empty for who answers for all. */
    Optional<Long> providerOf(Actor actor) {
        return rows(
                                "SELECT 1 FROM service WHERE organisation_id = ? LIMIT 1",
                                actor.organisationId())
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(actor.organisationId());
    }

    /** The providers whose co-ordinators have listed cases of agencies. */
    List<Long> providers() {
        return rows(
                        "SELECT DISTINCT s.organisation_id FROM marac_referral m JOIN service s ON s.id"
                                + " = m.service_id WHERE m.case_id IS NULL AND m.expires_on IS NOT NULL"
                                + " ORDER BY s.organisation_id")
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
