package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The days from which on charts of an indicator are not compared with themselves before. */
@ApplicationScoped
public class ChartChangeDays {

    @Inject private ChartChangeStore store;

    /** Those that hold for all charts, and those for the measure that counts the same. */
    public List<LocalDate> of(String indicator) {
        return store.all().stream()
                .filter(
                        each ->
                                each.measure() == null
                                        || indicator.equals(each.measure().indicator()))
                .map(ChartChange::on)
                .toList();
    }
}
