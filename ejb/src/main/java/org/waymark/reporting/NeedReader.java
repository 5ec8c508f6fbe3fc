package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/** Reads the recorded crime of a quarter, as the police have published it. */
@ApplicationScoped
class NeedReader {

    private static final int MONTHS = 3;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * Offences with a victim by area; empty unless all three months are loaded. A kind of offence
     * that nobody has met counts as one with a victim.
     */
    Map<String, Long> offences(Quarter quarter) {
        Map<String, Long> offences = new HashMap<>();
        if (isWhole(quarter)) {
            rows(
                            "SELECT c.area_code, SUM(c.offences) FROM recorded_crime c LEFT JOIN"
                                    + " recorded_crime_name n ON n.name = c.name AND n.valid_from <="
                                    + " c.month AND (n.valid_to IS NULL OR n.valid_to > c.month) WHERE"
                                    + " c.month >= ? AND c.month <= ? AND NOT"
                                    + " COALESCE(n.victimless, FALSE) GROUP BY c.area_code",
                            quarter)
                    .forEach(row -> offences.put(row.text(0), row.number(1)));
        }
        return offences;
    }

    /** The same by area and crime group, in the order of the groups. */
    Map<String, Map<CrimeGroup, Long>> offencesByGroup(Quarter quarter) {
        Map<String, Map<CrimeGroup, Long>> offences = new HashMap<>();
        if (isWhole(quarter)) {
            rows(
                            "SELECT c.area_code, COALESCE(n.crime_group, 'UNMAPPED'), SUM(c.offences)"
                                    + " FROM recorded_crime c LEFT JOIN recorded_crime_name n ON n.name"
                                    + " = c.name AND n.valid_from <= c.month AND (n.valid_to IS NULL OR"
                                    + " n.valid_to > c.month) WHERE c.month >= ? AND c.month <= ? AND"
                                    + " NOT COALESCE(n.victimless, FALSE) GROUP BY c.area_code,"
                                    + " COALESCE(n.crime_group, 'UNMAPPED')",
                            quarter)
                    .forEach(
                            row ->
                                    offences.computeIfAbsent(
                                                    row.text(0),
                                                    area -> new EnumMap<>(CrimeGroup.class))
                                            .put(CrimeGroup.valueOf(row.text(1)), row.number(2)));
        }
        return offences;
    }

    private boolean isWhole(Quarter quarter) {
        return rows(
                                "SELECT COUNT(*) FROM recorded_crime_month WHERE month >= ? AND month"
                                        + " <= ?",
                                quarter)
                        .get(0)
                        .number(0)
                == MONTHS;
    }

    private java.util.List<Row> rows(String sql, Quarter quarter) {
        return Row.of(
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, quarter.firstDay())
                        .setParameter(2, quarter.lastDay())
                        .getResultList());
    }
}
