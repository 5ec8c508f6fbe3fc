package org.waymark.person;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps under which keyed hashes those are looked for whom MARAC papers and orders of a case name:
 * in the transaction that seals the paper, and no longer than the paper.
 */
@ApplicationScoped
public class CaseSuspectStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject private MatchKeys keys;
    @Inject private Clock clock;

    /**
     * A paper names these; who of them is supported somewhere is told to the safeguarding leads.
     *
     * @param sourceId of the paper
     */
    public void named(long caseId, long sourceId, List<SuspectName> names) {
        if (names.isEmpty()) {
            return;
        }
        entityManager.flush();
        try (Connection connection = database.getConnection()) {
            CaseSuspectWriter writer = new CaseSuspectWriter(connection, clock.instant());
            for (SuspectName each : names) {
                writer.named(caseId, sourceId, keys.ofNamed(each));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Those who are named could not be looked for", e);
        }
    }

    /** The paper was an error: nobody is looked for because of it any more. */
    public void forget(long sourceId) {
        entityManager
                .createNativeQuery("DELETE FROM case_suspect_key WHERE source_id = ?")
                .setParameter(1, sourceId)
                .executeUpdate();
    }
}
