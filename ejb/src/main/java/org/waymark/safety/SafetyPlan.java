package org.waymark.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The safety plan of a case as a version has it.
 *
 * @param number 0 when there is none yet
 * @param reviewOn when it is looked at again
 * @param agreed was it made with the person?
 * @param by who wrote it
 * @param items area by area, what was left empty is left out
 */
public record SafetyPlan(
        int number, LocalDate reviewOn, boolean agreed, String by, Instant at, List<Entry> items) {

    /**
     * What is planned for one area.
     *
     * @param area code of the list {@code safety_area}
     * @param owner who does it; null when nobody was named
     */
    public record Entry(String area, String text, String owner) {}

    /**
     * A version as it is saved.
     *
     * @param based the number of the version it was written from
     */
    public record Form(int based, LocalDate reviewOn, boolean agreed, List<Entry> items) {}

    /** A version in the list of versions. */
    public record Version(int number, LocalDate reviewOn, String by, Instant at) {}

    static final SafetyPlan NONE = new SafetyPlan(0, null, false, null, null, List.of());

    /** What stands for an area; null for nothing. */
    public String text(String area) {
        return items.stream()
                .filter(each -> each.area().equals(area))
                .findFirst()
                .map(Entry::text)
                .orElse(null);
    }

    /** Who does what stands for an area; null for nobody. */
    public String owner(String area) {
        return items.stream()
                .filter(each -> each.area().equals(area))
                .findFirst()
                .map(Entry::owner)
                .orElse(null);
    }
}
