package org.waymark.person;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Ends what hung on a proposal that is decided. Whoever was kept from a record because it was
 * likely of somebody they are kept from is asked first from now on, unless another open proposal
 * says the same: directly, or of a record that is likely of that somebody itself.
 */
@ApplicationScoped
class LikelyConflictStore {

    /** What an account is kept from by proposals, with the identity on either side of each. */
    private static final String HUNG =
            "SELECT k.person_id, k.proposal_id, p.identity_id, o.identity_id FROM conflict k JOIN"
                    + " match_proposal m ON m.id = k.proposal_id JOIN person p ON p.id = k.person_id"
                    + " JOIN person o ON o.id = CASE WHEN m.person_id = k.person_id THEN"
                    + " m.candidate_id ELSE m.person_id END WHERE k.account_id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    /** The proposal is no longer open, and the records are not linked by it. */
    void ended(long proposalId, Instant at) {
        entityManager.flush();
        Set<Long> people = new LinkedHashSet<>();
        for (Object account :
                entityManager
                        .createNativeQuery(
                                "SELECT DISTINCT account_id FROM conflict WHERE proposal_id = ?")
                        .setParameter(1, proposalId)
                        .getResultList()) {
            people.addAll(loosen(Columns.number(account), proposalId));
        }
        again(people, at);
    }

    /**
     * Everything that hangs on the proposal, and what hangs on that in turn: two records that are
     * only likely each other's must not hold each other.
     */
    private Set<Long> loosen(long account, long proposalId) {
        List<Row> hung =
                Row.of(
                        entityManager
                                .createNativeQuery(HUNG)
                                .setParameter(1, account)
                                .getResultList());
        Set<Long> people = new LinkedHashSet<>();
        Set<Long> identities = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Row row : hung) {
                boolean falls = row.number(1) == proposalId || identities.contains(row.number(3));
                if (falls && people.add(row.number(0))) {
                    identities.add(row.number(2));
                    more = true;
                }
            }
        }
        people.forEach(person -> ask(account, person));
        return people;
    }

    private void ask(long account, long person) {
        entityManager
                .createNativeQuery(
                        "UPDATE conflict SET kind = 'ASK', proposal_id = NULL, confirmed_at = NULL"
                                + " WHERE account_id = ? AND person_id = ? AND proposal_id IS NOT"
                                + " NULL")
                .setParameter(1, account)
                .setParameter(2, person)
                .executeUpdate();
    }

    /** By the proposals that are left, until nobody is kept from anybody more. */
    private void again(Collection<Long> people, Instant at) {
        long before = -1;
        for (long kept = kept(people); kept > before; kept = kept(people)) {
            before = kept;
            try (Connection connection = database.getConnection()) {
                new LikelyConflictWriter(connection, at).proposed(people);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private long kept(Collection<Long> people) {
        if (people.isEmpty()) {
            return -1;
        }
        return Columns.number(
                entityManager
                        .createNativeQuery(
                                "SELECT COUNT(*) FROM conflict WHERE kind = 'BLOCK' AND person_id IN ("
                                        + String.join(
                                                ", ", people.stream().map(String::valueOf).toList())
                                        + ")")
                        .getSingleResult());
    }
}
