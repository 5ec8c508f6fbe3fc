package org.waymark.person;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;

/** What colleagues have said that they know, and what that keeps them from. */
@ApplicationScoped
public class KnownPersonStore {

    /** Whom an account is kept from only because they are likely who a declaration is about. */
    private static final String LIKELY =
            "SELECT DISTINCT k.person_id FROM conflict k JOIN match_proposal m ON m.id = k.proposal_id"
                    + " JOIN conflict o ON o.account_id = k.account_id AND o.person_id IN"
                    + " (m.person_id, m.candidate_id) AND o.known_id = ? WHERE k.account_id = ?";

    @Inject private MatchKeys keys;
    @Inject private PersonKeys seal;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    List<PeopleIKnow.Row> of(long accountId) {
        return known(accountId).stream().map(this::row).toList();
    }

    private PeopleIKnow.Row row(KnownPerson known) {
        try {
            return known.open(seal).row(null);
        } catch (Refusal closed) {
            return known.row(closed.getMessage());
        }
    }

    private List<KnownPerson> known(long accountId) {
        return entityManager
                .createQuery(
                        "SELECT k FROM KnownPerson k WHERE k.accountId = :id ORDER BY k.id DESC",
                        KnownPerson.class)
                .setParameter("id", accountId)
                .getResultList();
    }

    int count(long accountId) {
        return Columns.number(
                        entityManager
                                .createNativeQuery(
                                        "SELECT COUNT(*) FROM known_person WHERE account_id = ?")
                                .setParameter(1, accountId)
                                .getSingleResult())
                .intValue();
    }

    /**
     * Keeps it and finds out whom among all people it is about.
     *
     * @throws Refusal when it cannot be sealed now; then it is not kept
     */
    void add(KnownPerson declared, Instant at) {
        declared.seal(seal, keys);
        entityManager.persist(declared);
        for (Long key : keys.of(declared.side().subject())) {
            entityManager
                    .createNativeQuery(
                            "INSERT IGNORE INTO known_key (key_hash, known_id) VALUES (?, ?)")
                    .setParameter(1, key)
                    .setParameter(2, declared.id())
                    .executeUpdate();
        }
        entityManager.flush();
        meet(declared, at);
    }

    private void meet(KnownPerson declared, Instant at) {
        with(connection -> new ConflictWriter(connection, at, seal, keys).declared(declared));
    }

    /** What is written by itself. */
    private interface Writing {
        void by(Connection connection) throws SQLException;
    }

    private void with(Writing writing) {
        try (Connection connection = database.getConnection()) {
            writing.by(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Takes one of an account's declarations away with what follows from it; what another of theirs
     * says too stays.
     *
     * @return did it keep them from somebody?
     * @throws NotFound when it is none of theirs
     */
    boolean remove(long accountId, long id, Instant at) {
        KnownPerson declared = entityManager.find(KnownPerson.class, id);
        if (declared == null || declared.accountId() != accountId) {
            throw new NotFound();
        }
        List<Long> kept = ids("SELECT person_id FROM conflict WHERE known_id = ?", id);
        boolean blocked =
                !ids(
                                "SELECT person_id FROM conflict WHERE known_id = ? AND kind = 'BLOCK' LIMIT 1",
                                id)
                        .isEmpty();
        List<Long> likely = ids(LIKELY, id, accountId);
        entityManager.remove(declared);
        entityManager.flush();
        for (String sql :
                List.of(
                        "DELETE FROM known_key WHERE known_id = ?",
                        "DELETE FROM conflict WHERE known_id = ?")) {
            entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate();
        }
        for (Long person : likely) {
            entityManager
                    .createNativeQuery(
                            "DELETE FROM conflict WHERE account_id = ? AND person_id = ? AND"
                                    + " proposal_id IS NOT NULL")
                    .setParameter(1, accountId)
                    .setParameter(2, person)
                    .executeUpdate();
        }
        known(accountId).forEach(other -> meet(other.open(seal), at));
        kept.addAll(likely);
        again(accountId, kept, at);
        return blocked || !likely.isEmpty();
    }

    private List<Long> ids(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<Long> ids = new ArrayList<>();
        query.getResultList().forEach(each -> ids.add(Columns.number(each)));
        return ids;
    }

    /**
     * What kept them from these people beside the declaration: their e-mail, a record that was
     * likely of the same person.
     */
    private void again(long accountId, List<Long> people, Instant at) {
        joined(accountId, email(accountId), at);
        with(connection -> new LikelyConflictWriter(connection, at).proposed(people));
    }

    /** Where the owner of an account is written to; null when it has none. */
    String email(long accountId) {
        return (String)
                entityManager
                        .createNativeQuery("SELECT email FROM account WHERE id = ?")
                        .setParameter(1, accountId)
                        .getSingleResult();
    }

    /** An account was opened: is its owner on file? */
    void joined(long accountId, String email, Instant at) {
        if (email != null && !email.isBlank()) {
            with(
                    connection ->
                            new ConflictWriter(connection, at, seal, keys)
                                    .joined(accountId, email));
        }
    }

    /** Seals what was declared before this was done; in the caller's transaction. */
    public int sealEarlier(int most) {
        List<KnownPerson> clear =
                entityManager
                        .createQuery(
                                "SELECT k FROM KnownPerson k WHERE k.sealed IS NULL ORDER BY k.id",
                                KnownPerson.class)
                        .setMaxResults(most)
                        .getResultList();
        clear.forEach(known -> known.seal(seal, keys));
        return clear.size();
    }

    /** Must this account not know of the person? */
    public boolean isBlocked(long accountId, long personId) {
        return entityManager
                .createNativeQuery("SELECT 1 FROM DUAL WHERE " + KeptFrom.free("?", "?"))
                .setParameter(1, accountId)
                .setParameter(2, personId)
                .getResultList()
                .isEmpty();
    }

    /** They have looked at who it is and do not know them. */
    public void notKnown(long accountId, long personId, Instant at) {
        found(accountId, personId, Conflict.ASK, at);
        entityManager
                .createNativeQuery(
                        "UPDATE conflict SET confirmed_at = ? WHERE account_id = ? AND person_id = ?"
                                + " AND kind = 'ASK'")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, accountId)
                .setParameter(3, personId)
                .executeUpdate();
    }

    /**
     * They know them, or a safeguarding lead keeps them apart: from now on the person does not
     * exist for them, whatever they declare or take back.
     */
    public void known(long accountId, long personId, Instant at) {
        found(accountId, personId, Conflict.BLOCK, at);
        entityManager
                .createNativeQuery(
                        "UPDATE conflict SET kind = 'BLOCK', known_id = NULL, proposal_id = NULL,"
                                + " found_at = ? WHERE account_id = ? AND person_id = ?")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, accountId)
                .setParameter(3, personId)
                .executeUpdate();
    }

    private void found(long accountId, long personId, Conflict kind, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT IGNORE INTO conflict (account_id, person_id, kind, found_at) VALUES"
                                + " (?, ?, ?, ?)")
                .setParameter(1, accountId)
                .setParameter(2, personId)
                .setParameter(3, kind.name())
                .setParameter(4, Columns.utc(at))
                .executeUpdate();
    }
}
