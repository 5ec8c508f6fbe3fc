package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps whether people are likely to withdraw; of cases that were opened in the actor's scope. */
@ApplicationScoped
class WithdrawalStore {

    private static final String TABLE = "withdrawal_mark";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    void add(
            long id,
            long caseId,
            long personId,
            boolean likely,
            String reason,
            long accountId,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE withdrawal_mark SET is_newest = FALSE WHERE case_id = ? AND is_newest"
                                + " = TRUE")
                .setParameter(1, caseId)
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "INSERT INTO withdrawal_mark (id, case_id, likely, is_newest, account_id, at,"
                                + " words) VALUES (?, ?, ?, TRUE, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, likely)
                .setParameter(4, accountId)
                .setParameter(5, Columns.utc(at))
                .setParameter(6, words.seal(personId, TABLE, id, Map.of("reason", reason)))
                .executeUpdate();
    }

    Optional<Withdrawal> newest(long caseId, long personId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT w.id, w.likely, a.display_name, w.at, w.words FROM"
                                                + " withdrawal_mark w JOIN account a ON a.id ="
                                                + " w.account_id WHERE w.case_id = ? AND w.is_newest ="
                                                + " TRUE ORDER BY w.id DESC LIMIT 1")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Withdrawal(
                                        row.flag(1),
                                        words.open(
                                                        personId,
                                                        TABLE,
                                                        row.number(0),
                                                        (byte[]) row.columns()[4])
                                                .get("reason"),
                                        row.text(2),
                                        Columns.instant(row.columns()[3])));
    }
}
