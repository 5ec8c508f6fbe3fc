package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.shared.Columns;

/** Drafts by account and form; one statement each. */
@ApplicationScoped
class DraftStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void keep(long accountId, String formKey, String content, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO draft (account_id, form_key, content, saved_at)"
                                + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                                + " content = VALUES(content), saved_at = VALUES(saved_at)")
                .setParameter(1, accountId)
                .setParameter(2, formKey)
                .setParameter(3, content)
                .setParameter(4, Columns.utc(at))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<Drafts.Draft> find(long accountId, String formKey) {
        List<Object[]> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT content, saved_at FROM draft"
                                        + " WHERE account_id = ? AND form_key = ?")
                        .setParameter(1, accountId)
                        .setParameter(2, formKey)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Drafts.Draft((String) row[0], Columns.instant(row[1])));
    }

    /**
     * Destroys what nobody comes back to: drafts of these forms that were not saved since a day,
     * and all of those who have no open account any more.
     *
     * @param forms how their keys begin
     * @return how many
     */
    int end(String forms, Instant notSince) {
        return entityManager
                        .createNativeQuery(
                                "DELETE FROM draft WHERE form_key LIKE ? AND saved_at < ?")
                        .setParameter(1, forms + "%")
                        .setParameter(2, Columns.utc(notSince))
                        .executeUpdate()
                + entityManager
                        .createNativeQuery(
                                "DELETE d FROM draft d JOIN account a ON a.id = d.account_id WHERE"
                                        + " a.active = FALSE")
                        .executeUpdate();
    }

    /** How many drafts of other forms an account has. */
    long count(long accountId, String otherThan) {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT COUNT(*) FROM draft WHERE account_id = ? AND form_key <>"
                                                + " ?")
                                .setParameter(1, accountId)
                                .setParameter(2, otherThan)
                                .getSingleResult())
                .longValue();
    }

    /**
     * Somebody has fewer roles: drafts that hang on no record and that they could not write now are
     * destroyed.
     *
     * @param held the rights they have left
     */
    void rolesEnded(long accountId, Set<Right> held) {
        for (String form : DraftForms.without(held)) {
            entityManager
                    .createNativeQuery(
                            "DELETE FROM draft WHERE account_id = ? AND (form_key = ? OR form_key"
                                    + " LIKE ? OR form_key LIKE ?)")
                    .setParameter(1, accountId)
                    .setParameter(2, form)
                    .setParameter(3, form + ":%")
                    .setParameter(4, form + "-%")
                    .executeUpdate();
        }
    }

    void discard(long accountId, String formKey) {
        entityManager
                .createNativeQuery("DELETE FROM draft WHERE account_id = ? AND form_key = ?")
                .setParameter(1, accountId)
                .setParameter(2, formKey)
                .executeUpdate();
    }
}
