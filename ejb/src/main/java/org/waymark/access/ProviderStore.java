package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;

/** Which account belongs to whom at the provider, and what the codes of a group rule stand for. */
@ApplicationScoped
class ProviderStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** How an account is bound. */
    record Bound(String issuer, String subject, Instant since) {}

    /**
     * Where a role counts.
     *
     * @param serviceId null for the whole organisation
     * @param teamId null for the whole service
     */
    record Place(long organisationId, Long serviceId, Long teamId) {}

    /** The account of this subject: letter for letter, whatever the database takes for equal. */
    @SuppressWarnings("unchecked")
    Optional<Account> account(String issuer, String subject) {
        List<Object[]> rows =
                query(
                                "SELECT account_id, issuer, subject FROM account_identity WHERE"
                                        + " issuer = ? AND subject = ?",
                                issuer,
                                subject)
                        .getResultList();
        return rows.stream()
                .filter(row -> issuer.equals(row[1]) && subject.equals(row[2]))
                .findFirst()
                .map(row -> entityManager.find(Account.class, Columns.number(row[0])));
    }

    @SuppressWarnings("unchecked")
    Optional<Bound> bound(long accountId) {
        List<Object[]> rows =
                query(
                                "SELECT issuer, subject, bound_at FROM account_identity WHERE"
                                        + " account_id = ?",
                                accountId)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Bound((String) row[0], (String) row[1], Columns.instant(row[2])));
    }

    void bind(long accountId, String issuer, String subject, Instant at) {
        entityManager.flush(); // an account that was opened just now
        query(
                        "INSERT INTO account_identity (account_id, issuer, subject, bound_at) VALUES"
                                + " (?, ?, ?, ?)",
                        accountId,
                        issuer,
                        subject,
                        Columns.utc(at))
                .executeUpdate();
    }

    void unbind(long accountId) {
        query("DELETE FROM account_identity WHERE account_id = ?", accountId).executeUpdate();
    }

    /** Where the role of this rule counts; empty when there is no such place, or it is closed. */
    @SuppressWarnings("unchecked")
    Optional<Place> place(GroupRule rule) {
        List<Object[]> rows =
                (rule.team() != null
                                ? query(
                                        "SELECT s.organisation_id, s.id, t.id FROM service s JOIN team"
                                                + " t ON t.service_id = s.id AND t.active = TRUE WHERE"
                                                + " s.code = ? AND s.active = TRUE AND t.code = ?",
                                        rule.place(),
                                        rule.team())
                                : rule.isOfService()
                                        ? query(
                                                "SELECT organisation_id, id, NULL FROM service WHERE"
                                                        + " code = ? AND active = TRUE",
                                                rule.place())
                                        : query(
                                                "SELECT id, NULL, NULL FROM organisation WHERE code ="
                                                        + " ? AND active = TRUE",
                                                rule.place()))
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new Place(
                                        Columns.number(row[0]),
                                        Columns.number(row[1]),
                                        Columns.number(row[2])));
    }

    /** The roles of an account with their scope. */
    @SuppressWarnings("unchecked")
    List<Actor.Grant> grants(long accountId) {
        List<Object[]> rows =
                query(
                                "SELECT role, service_id, team_id FROM account_role WHERE account_id ="
                                        + " ?",
                                accountId)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Actor.Grant(
                                        Role.valueOf((String) row[0]),
                                        Columns.number(row[1]),
                                        Columns.number(row[2])))
                .toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
