package org.waymark.commissioning;

import java.util.Map;
import org.waymark.reference.Validity;

/**
 * One row of a dated table.
 *
 * @param values column to what is stored, as text; null values are left out
 */
public record DatedRow(long id, Map<String, String> values, Validity validity) {

    public DatedRow {
        values = Map.copyOf(values);
    }

    /** What is stored in a column; empty when nothing is. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
