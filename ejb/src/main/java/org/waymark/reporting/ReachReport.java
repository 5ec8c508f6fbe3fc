package org.waymark.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.reporting.population.Basis;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.variation.RateRatio;

/**
 * Who is reached, beside who lives in London and beside recorded crime: by borough and by protected
 * characteristic.
 *
 * @param crimeLoaded whether all three months of the quarter's recorded crime are there
 * @param areas the boroughs in their usual order
 * @param characteristics one table for each
 * @param fields how often each fact is recorded
 */
public record ReachReport(
        Quarter quarter,
        Instant takenAt,
        boolean crimeLoaded,
        List<AreaRow> areas,
        List<Table> characteristics,
        List<FieldRow> fields) {

    /**
     * A count as a rate of a denominator.
     *
     * @param of how many residents, victims or offences
     * @param per for how many of these the rate is
     * @param ratio beside the rate of all that can be shown together
     */
    public record Rate(long of, long per, double rate, RateRatio ratio) {}

    /** A borough: referrals received and engaged, and what engaged is beside both denominators. */
    public record AreaRow(
            String code,
            String label,
            PublishedCount received,
            PublishedCount engaged,
            Integer residents,
            Optional<Rate> byResidents,
            Long offences,
            Optional<Rate> byOffences) {}

    /**
     * A characteristic.
     *
     * @param recorded how often it is recorded at all; a figure by it says so when that is seldom
     * @param denominators what is loaded to compare with, and of which year
     */
    public record Table(
            Characteristic characteristic,
            Completeness recorded,
            List<Denominator> denominators,
            List<Row> rows) {}

    /** What a characteristic is compared with. */
    public record Denominator(Basis basis, int year) {}

    /** A category, with the rate of engaged referrals for each denominator in their order. */
    public record Row(
            String category,
            String label,
            PublishedCount received,
            PublishedCount engaged,
            List<Optional<Rate>> rates) {}

    /** A fact: how often it is recorded in London and in each service. */
    public record FieldRow(RecordedField field, Completeness london, List<ServiceBand> services) {}

    /** How often it is recorded in one service. */
    public record ServiceBand(String code, String label, Completeness band) {}
}
