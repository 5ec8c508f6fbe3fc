package org.waymark.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Row;

/** Keeps the bank holidays. */
@ApplicationScoped
public class HolidayStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    List<Holidays.Holiday> from(LocalDate first) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT day, title, note, withdrawn_on IS NOT NULL"
                                                + " FROM bank_holiday WHERE day >= ? ORDER BY day")
                                .setParameter(1, first)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Holidays.Holiday(
                                        row.date(0), row.text(1), row.text(2), row.flag(3)))
                .toList();
    }

    /** The last year that has a bank holiday. */
    int lastYear() {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT MAX(day) FROM bank_holiday"
                                                + " WHERE withdrawn_on IS NULL")
                                .getResultList())
                .get(0)
                .date(0)
                .getYear();
    }

    /** False when there is one on that day. */
    boolean add(LocalDate day, String title) {
        return entityManager
                        .createNativeQuery(
                                "INSERT IGNORE INTO bank_holiday (day, title) VALUES (?, ?)")
                        .setParameter(1, day)
                        .setParameter(2, title)
                        .executeUpdate()
                == 1;
    }

    /** False when there is none on that day that was withdrawn. */
    boolean restore(LocalDate day, String title) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE bank_holiday SET withdrawn_on = NULL, title = ?"
                                        + " WHERE day = ? AND withdrawn_on IS NOT NULL")
                        .setParameter(1, title)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }

    /** False when there is none on that day. */
    boolean withdraw(LocalDate day, LocalDate today) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE bank_holiday SET withdrawn_on = ?"
                                        + " WHERE day = ? AND withdrawn_on IS NULL")
                        .setParameter(1, today)
                        .setParameter(2, day)
                        .executeUpdate()
                == 1;
    }
}
