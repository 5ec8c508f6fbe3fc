package org.waymark.reporting.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.Service;
import org.waymark.shared.Row;

/** Turns rows of (service, counts) into measures, with a 0 for each service that has no row. */
final class FamilyRows {

    private FamilyRows() {}

    /**
     * One indicator.
     *
     * @param numerator column of the count
     * @param denominator column of what it is a part of; 0 for none
     */
    static List<Measured> of(
            String code,
            Collection<Service> services,
            List<Row> rows,
            int numerator,
            int denominator) {
        Map<Long, Row> byService = new HashMap<>();
        rows.forEach(row -> byService.put(row.number(0), row));
        List<Measured> measured = new ArrayList<>();
        for (Service service : services) {
            Row row = byService.get(service.id());
            measured.add(
                    new Measured(
                            service.id(),
                            code,
                            row == null ? 0 : row.number(numerator),
                            denominator == 0 ? null : row == null ? 0 : row.number(denominator)));
        }
        return measured;
    }
}
