package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/** Reads the targets of indicators that are shares, by the version in force on a day. */
@ApplicationScoped
class TargetReader {

    private static final double CENT = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * The target of a quarter as a part of 1; none before there was one.
     *
     * @param code of the indicator; null for none
     */
    Function<Quarter, OptionalDouble> of(String code) {
        List<Row> versions =
                code == null
                        ? List.of()
                        : Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT valid_from, valid_to, target FROM indicator"
                                                        + " WHERE code = ? AND denominator IS NOT NULL"
                                                        + " AND target IS NOT NULL")
                                        .setParameter(1, code)
                                        .getResultList());
        return quarter -> on(versions, quarter.lastDay());
    }

    private static OptionalDouble on(List<Row> versions, LocalDate day) {
        return versions.stream()
                .filter(row -> !row.date(0).isAfter(day))
                .filter(row -> row.date(1) == null || row.date(1).isAfter(day))
                .mapToDouble(row -> Double.parseDouble(row.text(2)) / CENT)
                .findFirst();
    }
}
