package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Who waits at the end of the quarter, and for how long. */
@ApplicationScoped
class WaitingFamilyQuery implements Family {

    /** Below it the nearest rank is the longest wait of all, and no 95th percentile. */
    static final long LEAST = 20;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Override
    public List<String> codes() {
        return List.of("M11", "M11P");
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        LocalDate last = quarter.lastDay();
        Map<Long, List<Long>> days = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT o.service_id, w.joined_on FROM waiting_entry w JOIN therapy_offer o"
                                + " ON o.id = w.offer_id WHERE w.joined_on <= ? AND (w.ended_at IS"
                                + " NULL OR w.ended_at >= ?)",
                        last,
                        Columns.utc(quarter.to()))) {
            days.computeIfAbsent(row.number(0), service -> new ArrayList<>())
                    .add(ChronoUnit.DAYS.between(row.date(1), last));
        }
        List<Measured> all = new ArrayList<>();
        for (Service service : services) {
            List<Long> waited = days.getOrDefault(service.id(), List.of());
            long waiting = waited.size();
            all.add(new Measured(service.id(), "M11", waiting, null));
            all.add(new Measured(service.id(), "M11P", Days.longest(waited), waiting));
        }
        return all;
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
