package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Reads protective orders with what became of them; of cases opened in the actor's scope. */
@ApplicationScoped
class OrderReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

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
        List<Row> orders =
                SqlReader.rows(
                        entityManager,
                        "SELECT o.id, o.kind, o.applied_on, o.refused_on, o.made_on, o.served_on,"
                                + " o.ends_on, o.ended_on, o.task_id, a.display_name, o.words FROM"
                                + " protective_order o JOIN account a ON a.id = o.account_id WHERE"
                                + " o.case_id = ? ORDER BY COALESCE(o.made_on, o.applied_on) DESC,"
                                + " o.id DESC",
                        caseId);
        List<Row> after =
                SqlReader.rows(
                        entityManager,
                        "SELECT b.id, b.order_id, TRUE, b.happened_on, b.reported, NULL, NULL,"
                                + " a.display_name, b.words FROM order_breach b JOIN protective_order o"
                                + " ON o.id = b.order_id JOIN account a ON a.id = b.account_id WHERE"
                                + " o.case_id = ? UNION ALL SELECT v.id, v.order_id, FALSE,"
                                + " v.varied_on, FALSE, v.ends_on, v.ends_before, a.display_name,"
                                + " v.words FROM order_variation v JOIN protective_order o ON o.id ="
                                + " v.order_id JOIN account a ON a.id = v.account_id WHERE o.case_id ="
                                + " ? ORDER BY 4 DESC, 1 DESC",
                        caseId,
                        caseId);
        List<Row> breaches = after.stream().filter(row -> row.flag(2)).toList();
        List<Row> variations = after.stream().filter(row -> !row.flag(2)).toList();
        Map<Long, Map<String, String>> said =
                words.openAll(
                        personId,
                        Map.of(
                                OrderStore.ORDER, sealed(orders, 10),
                                OrderStore.BREACH, sealed(breaches, 8),
                                OrderStore.VARIATION, sealed(variations, 8)));
        return orders.stream().map(row -> order(row, breaches, variations, said)).toList();
    }

    private static ProtectiveOrder order(
            Row row,
            List<Row> breaches,
            List<Row> variations,
            Map<Long, Map<String, String>> said) {
        Map<String, String> of = said.get(row.number(0));
        return new ProtectiveOrder(
                row.number(0),
                row.text(1),
                of.get("court"),
                of.get("against"),
                of.get("terms"),
                new ProtectiveOrder.Days(
                        row.date(2),
                        row.date(3),
                        row.date(4),
                        row.date(5),
                        row.date(6),
                        row.date(7)),
                row.number(8),
                row.text(9),
                of(row, breaches).map(each -> breach(each, said)).toList(),
                of(row, variations).map(each -> variation(each, said)).toList());
    }

    private static Stream<Row> of(Row order, List<Row> rows) {
        return rows.stream().filter(each -> each.number(1).equals(order.number(0)));
    }

    private static ProtectiveOrder.Breach breach(Row row, Map<Long, Map<String, String>> said) {
        Map<String, String> of = said.get(row.number(0));
        return new ProtectiveOrder.Breach(
                row.number(0),
                row.date(3),
                of.get("what"),
                row.flag(4),
                of.get("crime"),
                row.text(7));
    }

    private static ProtectiveOrder.Variation variation(
            Row row, Map<Long, Map<String, String>> said) {
        return new ProtectiveOrder.Variation(
                row.date(3),
                row.date(5),
                row.date(6),
                said.get(row.number(0)).get("terms"),
                row.text(7));
    }

    private static Map<Long, byte[]> sealed(List<Row> rows, int column) {
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        rows.forEach(row -> sealed.put(row.number(0), (byte[]) row.columns()[column]));
        return sealed;
    }
}
