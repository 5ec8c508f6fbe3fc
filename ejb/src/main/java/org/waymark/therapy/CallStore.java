package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Counts calls. Nothing about whoever called is kept. */
@ApplicationScoped
class CallStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The day and the hour, no finer. */
    void count(long serviceId, Instant at, String topic, String outcome, Integer minutes, long by) {
        ZonedDateTime here = at.atZone(WorkingDays.LONDON);
        SqlReader.change(
                entityManager,
                "INSERT INTO helpline_call (id, service_id, on_day, hour, topic, outcome, minutes,"
                        + " account_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                serviceId,
                here.toLocalDate(),
                here.getHour(),
                topic,
                outcome,
                minutes,
                by);
    }

    /** How many calls since a day, by one of the columns. */
    List<Row> counts(Column column, long serviceId, LocalDate since) {
        return SqlReader.rows(
                entityManager,
                "SELECT x."
                        + column.name
                        + ", COUNT(*) FROM helpline_call x WHERE x.service_id = ? AND x.on_day >= ?"
                        + " GROUP BY x."
                        + column.name
                        + " ORDER BY 1",
                serviceId,
                since);
    }

    /** What calls are counted by. */
    enum Column {
        TOPIC("topic"),
        OUTCOME("outcome"),
        HOUR("hour");

        private final String name;

        Column(String name) {
            this.name = name;
        }
    }

    /**
     * Offences that a caller may speak of, by code: sexual ones, as these helplines are for them.
     */
    List<Row> offences(LocalDate on) {
        return SqlReader.rows(
                entityManager,
                "SELECT o.code, o.title FROM offence o WHERE o.crime_group = 'SEXUAL' AND"
                        + " o.valid_from <= ? AND (o.valid_to IS NULL OR o.valid_to > ?) ORDER BY"
                        + " o.title, o.code",
                on,
                on);
    }
}
