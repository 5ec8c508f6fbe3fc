package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.commissioning.award.AwardServices;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/** Reads what contracts within a scope paid for a quarter, for the services they pay together. */
@ApplicationScoped
public class SpendReader {

    private static final String PAID =
            "SELECT a.id, s.code, (SELECT SUM(m.paid_pence) FROM award_payment m WHERE m.award_id ="
                    + " a.id AND m.quarter = ?) FROM award a JOIN "
                    + AwardServices.PAIRS
                    + " x ON x.award_id = a.id JOIN service s ON s.id = x.service_id WHERE %s AND"
                    + " (x.first_day IS NULL OR x.first_day <= ?) AND (x.last_day IS NULL OR"
                    + " x.last_day >= ?) AND EXISTS (SELECT 1 FROM award_payment m WHERE m.award_id = a.id AND m.quarter ="
                    + " ?) ORDER BY s.code, a.id";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** By the first of their services; of a further one while it is paid for. */
    public List<PaidTogether> of(AwardScope scope, Quarter quarter) {
        Map<Long, Set<String>> services = new LinkedHashMap<>();
        Map<Long, Long> pence = new LinkedHashMap<>();
        Row.of(
                        entityManager
                                .createNativeQuery(PAID.formatted(scope.condition("a")))
                                .setParameter(1, quarter.code())
                                .setParameter(2, quarter.lastDay())
                                .setParameter(3, quarter.firstDay())
                                .setParameter(4, quarter.code())
                                .getResultList())
                .forEach(
                        row -> {
                            services.computeIfAbsent(row.number(0), none -> new TreeSet<>())
                                    .add(row.text(1));
                            pence.put(row.number(0), row.number(2));
                        });
        return PaidTogether.of(
                services.entrySet().stream()
                        .map(
                                each ->
                                        new PaidTogether.Contract(
                                                each.getValue(), pence.get(each.getKey())))
                        .toList());
    }
}
