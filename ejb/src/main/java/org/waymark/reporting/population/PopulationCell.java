package org.waymark.reporting.population;

import java.util.Comparator;
import org.waymark.reporting.Characteristic;

/**
 * An area, a characteristic and one of its categories.
 *
 * @param area E09… or LONDON
 */
public record PopulationCell(String area, Characteristic characteristic, String category)
        implements Comparable<PopulationCell> {

    private static final Comparator<PopulationCell> ORDER =
            Comparator.comparing(PopulationCell::area)
                    .thenComparing(PopulationCell::characteristic)
                    .thenComparing(PopulationCell::category);

    @Override
    public int compareTo(PopulationCell other) {
        return ORDER.compare(this, other);
    }
}
