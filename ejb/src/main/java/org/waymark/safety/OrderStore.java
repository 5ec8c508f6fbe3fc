package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps protective orders and their breaches; of cases that were opened in the actor's scope. */
@ApplicationScoped
class OrderStore {

    private static final String ORDER = "protective_order";
    private static final String BREACH = "order_breach";

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
                                + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, order.kind())
                .setParameter(4, order.madeOn())
                .setParameter(5, order.endsOn())
                .setParameter(6, taskId)
                .setParameter(7, accountId)
                .setParameter(8, Columns.utc(at))
                .setParameter(9, words.seal(personId, ORDER, id, said))
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
        return entityManager
                        .createNativeQuery(
                                "UPDATE protective_order SET ended_on = ? WHERE id = ? AND case_id = ?"
                                        + " AND ended_on IS NULL")
                        .setParameter(1, on)
                        .setParameter(2, orderId)
                        .setParameter(3, caseId)
                        .executeUpdate()
                == 1;
    }

    /**
     * One order of the case.
     *
     * @throws NotFound when the case has none such
     */
    ProtectiveOrder order(long caseId, long personId, long orderId) {
        return orders(caseId, personId).stream()
                .filter(each -> each.id() == orderId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All orders of a case, newest first. */
    List<ProtectiveOrder> orders(long caseId, long personId) {
        List<Row> rows =
                rows(
                        "SELECT o.id, o.kind, o.made_on, o.ends_on, o.ended_on, o.task_id,"
                                + " a.display_name, o.words FROM protective_order o JOIN account a ON"
                                + " a.id = o.account_id WHERE o.case_id = ? ORDER BY o.made_on DESC,"
                                + " o.id DESC",
                        caseId);
        Map<Long, Map<String, String>> said = words.openAll(personId, ORDER, sealed(rows, 7));
        Map<Long, List<ProtectiveOrder.Breach>> breaches = breaches(caseId, personId);
        return rows.stream()
                .map(
                        row -> {
                            Map<String, String> of = said.get(row.number(0));
                            return new ProtectiveOrder(
                                    row.number(0),
                                    row.text(1),
                                    of.get("court"),
                                    of.get("against"),
                                    of.get("terms"),
                                    row.date(2),
                                    row.date(3),
                                    row.date(4),
                                    row.number(5),
                                    row.text(6),
                                    breaches.getOrDefault(row.number(0), List.of()));
                        })
                .toList();
    }

    private Map<Long, List<ProtectiveOrder.Breach>> breaches(long caseId, long personId) {
        List<Row> rows =
                rows(
                        "SELECT b.id, b.order_id, b.happened_on, b.reported, a.display_name, b.words"
                                + " FROM order_breach b JOIN protective_order o ON o.id = b.order_id"
                                + " JOIN account a ON a.id = b.account_id WHERE o.case_id = ? ORDER BY"
                                + " b.happened_on DESC, b.id DESC",
                        caseId);
        Map<Long, Map<String, String>> said = words.openAll(personId, BREACH, sealed(rows, 5));
        Map<Long, List<ProtectiveOrder.Breach>> breaches = new LinkedHashMap<>();
        for (Row row : rows) {
            Map<String, String> of = said.get(row.number(0));
            breaches.computeIfAbsent(row.number(1), k -> new ArrayList<>())
                    .add(
                            new ProtectiveOrder.Breach(
                                    row.number(0),
                                    row.date(2),
                                    of.get("what"),
                                    row.flag(3),
                                    of.get("crime"),
                                    row.text(4)));
        }
        return breaches;
    }

    private List<Row> rows(String sql, long caseId) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, caseId).getResultList());
    }

    private static Map<Long, byte[]> sealed(List<Row> rows, int column) {
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        rows.forEach(row -> sealed.put(row.number(0), (byte[]) row.columns()[column]));
        return sealed;
    }
}
