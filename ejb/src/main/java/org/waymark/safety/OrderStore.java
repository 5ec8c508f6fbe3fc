package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.SqlReader;

/** Keeps protective orders and their breaches; of cases that were opened in the actor's scope. */
@ApplicationScoped
class OrderStore {

    static final String ORDER = "protective_order";
    static final String BREACH = "order_breach";
    static final String VARIATION = "order_variation";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    void add(
            long id,
            long caseId,
            long personId,
            ProtectiveOrder.Form order,
            Long taskId,
            long accountId,
            Instant at) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("court", order.court());
        said.put("against", order.against());
        said.put("born", order.againstBorn());
        said.put("terms", order.terms());
        entityManager
                .createNativeQuery(
                        "INSERT INTO protective_order (id, case_id, kind, made_on, ends_on, task_id,"
                                + " account_id, at, words, applied_on) VALUES (?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, order.kind())
                .setParameter(4, order.madeOn())
                .setParameter(5, order.endsOn())
                .setParameter(6, taskId)
                .setParameter(7, accountId)
                .setParameter(8, Columns.utc(at))
                .setParameter(9, words.seal(personId, ORDER, id, said))
                .setParameter(10, order.appliedOn())
                .executeUpdate();
    }

    void breached(
            long id,
            long orderId,
            long personId,
            ProtectiveOrder.BreachForm breach,
            long accountId,
            Instant at) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("what", breach.what());
        said.put("crime", breach.crimeReference());
        entityManager
                .createNativeQuery(
                        "INSERT INTO order_breach (id, order_id, happened_on, reported, account_id,"
                                + " at, words) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, orderId)
                .setParameter(3, breach.on())
                .setParameter(4, breach.reported())
                .setParameter(5, accountId)
                .setParameter(6, Columns.utc(at))
                .setParameter(7, words.seal(personId, BREACH, id, said))
                .executeUpdate();
    }

    /** False when it had ended before. */
    boolean ended(long caseId, long orderId, LocalDate on) {
        return changed(
                "ended_on = ? WHERE id = ? AND case_id = ? AND made_on IS NOT NULL AND ended_on IS"
                        + " NULL",
                on,
                orderId,
                caseId);
    }

    /** False when somebody has decided on it meanwhile. */
    boolean granted(long caseId, long orderId, LocalDate on, LocalDate ends, Long taskId) {
        return changed(
                "made_on = ?, ends_on = ?, task_id = ? WHERE id = ? AND case_id = ? AND made_on IS"
                        + " NULL AND refused_on IS NULL",
                on,
                ends,
                taskId,
                orderId,
                caseId);
    }

    /** False when somebody has decided on it meanwhile. */
    boolean refused(long caseId, long orderId, LocalDate on) {
        return changed(
                "refused_on = ? WHERE id = ? AND case_id = ? AND made_on IS NULL AND refused_on IS"
                        + " NULL",
                on,
                orderId,
                caseId);
    }

    /** False when it was written down before. */
    boolean served(long caseId, long orderId, LocalDate on) {
        return changed(
                "served_on = ? WHERE id = ? AND case_id = ? AND served_on IS NULL",
                on,
                orderId,
                caseId);
    }

    /** False when it has ended meanwhile. */
    boolean varied(
            long id,
            long caseId,
            long personId,
            ProtectiveOrder order,
            ProtectiveOrder.VariationForm varied,
            Long taskId,
            long accountId,
            Instant at) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("terms", varied.terms());
        SqlReader.change(
                entityManager,
                "INSERT INTO order_variation (id, order_id, varied_on, ends_on, ends_before,"
                        + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                order.id(),
                varied.on(),
                varied.endsOn(),
                order.endsOn(),
                accountId,
                Columns.utc(at),
                words.seal(personId, VARIATION, id, said));
        return changed(
                "ends_on = ?, task_id = ? WHERE id = ? AND case_id = ? AND ended_on IS NULL",
                varied.endsOn(),
                taskId,
                order.id(),
                caseId);
    }

    private boolean changed(String what, Object... values) {
        return SqlReader.change(entityManager, "UPDATE protective_order SET " + what, values) == 1;
    }
}
