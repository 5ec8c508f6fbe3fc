package org.waymark.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;

/** Adds messages and hands out those that are due, each to one server only. */
@ApplicationScoped
class OutboxStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(Message message) {
        entityManager.persist(message);
    }

    /** What waits for this moment is withheld; what is being sent just now is not. */
    void withdraw(Message.Kind kind, long caseId, Instant sendAfter) {
        entityManager
                .createNativeQuery(
                        "UPDATE outbox_message SET state = 'WITHHELD', version = version + 1 WHERE"
                                + " case_id = ? AND kind = ? AND send_after = ? AND state = 'QUEUED'")
                .setParameter(1, caseId)
                .setParameter(2, kind.name())
                .setParameter(3, Columns.utc(sendAfter))
                .executeUpdate();
    }

    /**
     * Due messages of a channel, locked for this transaction; rows that another server holds are
     * skipped.
     */
    @SuppressWarnings("unchecked")
    List<Message> takeDue(String channel, Instant now, int most) {
        return entityManager
                .createNativeQuery(
                        "SELECT * FROM outbox_message WHERE state = 'QUEUED' AND send_after <= ?"
                                + " AND channel = ? ORDER BY send_after, id LIMIT "
                                + most
                                + " FOR UPDATE SKIP LOCKED",
                        Message.class)
                .setParameter(1, Columns.utc(now))
                .setParameter(2, channel)
                .getResultList();
    }
}
