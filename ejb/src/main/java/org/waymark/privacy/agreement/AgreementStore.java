package org.waymark.privacy.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;

/** Keeps agreements with their parties and purposes. */
@ApplicationScoped
class AgreementStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(Agreement agreement, Terms terms) {
        entityManager.persist(agreement);
        flush();
        terms.purposes()
                .forEach(
                        purpose ->
                                query(
                                                "INSERT INTO agreement_purpose (agreement_id, purpose) VALUES"
                                                        + " (?, ?)",
                                                List.of(agreement.id(), purpose))
                                        .executeUpdate());
        terms.parties()
                .forEach(
                        (role, organisations) ->
                                organisations.forEach(
                                        organisation ->
                                                query(
                                                                "INSERT INTO agreement_party"
                                                                        + " (agreement_id,"
                                                                        + " organisation_id, role)"
                                                                        + " VALUES (?, ?, ?)",
                                                                List.of(
                                                                        agreement.id(),
                                                                        organisation,
                                                                        role.name()))
                                                        .executeUpdate()));
    }

    Agreement load(long id) {
        Agreement agreement = entityManager.find(Agreement.class, id);
        if (agreement == null) {
            throw new NotFound();
        }
        return agreement;
    }

    void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException lost) {
            throw new ChangedMeanwhile();
        }
    }

    Query query(String sql, List<?> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
