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
 * @param facts one table for each fact that a referral brings with it; empty in quarters that were
 *     counted before they were
 * @param fields how often each fact is recorded
 */
public record ReachReport(
        Quarter quarter,
        Instant takenAt,
        boolean crimeLoaded,
        List<AreaRow> areas,
        List<Table> characteristics,
        List<FactTable> facts,
        List<FieldRow> fields) {

    /**
     * A count as a rate of a denominator.
     *
     * @param of how many residents, victims or offences
     * @param per for how many of these the rate is
     * @param ratio beside the rate of all that can be shown together
     * @param dispersed whether all of these differ from each other by more than chance
     * @param outside whether this one is outside the limits that allow for that
     */
    public record Rate(
            long of, long per, double rate, RateRatio ratio, boolean dispersed, boolean outside) {

        /** Differs by more than its own count explains, and more than places do anyway. */
        public boolean standsOut() {
            return ratio.differs() && dispersed && outside;
        }
    }

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
     * @param step whose referrals are compared: engaged (M7), or took up the offer in quarters that
     *     were counted before M7 was by characteristic
     * @param recorded how often it is recorded at all; a figure by it says so when that is seldom
     * @param denominators what is loaded to compare with, and of which year
     */
    public record Table(
            Characteristic characteristic,
            JourneyStep step,
            Completeness recorded,
            List<Denominator> denominators,
            List<Row> rows) {

        /** Is it compared by what "engaged" means everywhere else? */
        public boolean isEngaged() {
            return step == JourneyStep.ENGAGED;
        }

        /**
         * The group whose rate is fewer than chance explains, and most clearly so: the one whose
         * interval ends lowest. Empty when there is none, or nothing to compare with.
         */
        public Optional<Shortfall> clearest() {
            Shortfall clearest = null;
            for (Row row : rows) {
                for (int i = 0; i < row.rates().size(); i++) {
                    RateRatio ratio = row.rates().get(i).map(Rate::ratio).orElse(null);
                    if (ratio != null
                            && ratio.upper() < 1
                            && (clearest == null || ratio.upper() < clearest.ratio().upper())) {
                        clearest =
                                new Shortfall(
                                        characteristic, row.label(), denominators.get(i), ratio);
                    }
                }
            }
            return Optional.ofNullable(clearest);
        }
    }

    /** A group with fewer engaged, beside a denominator, than chance explains. */
    public record Shortfall(
            Characteristic characteristic, String group, Denominator beside, RateRatio ratio) {}

    /** What a characteristic is compared with. */
    public record Denominator(Basis basis, int year) {

        /** For example {@code Residents 2021}; of what happens in a year, a quarter of it. */
        public String label() {
            return basis.label()
                    + " "
                    + year
                    + (basis.isOfYear() ? " (a quarter of the year)" : "");
        }
    }

    /** A category, with the rate of engaged referrals for each denominator in their order. */
    public record Row(
            String category,
            String label,
            PublishedCount received,
            PublishedCount engaged,
            List<Optional<Rate>> rates) {}

    /** Something that a referral brings with it. */
    public record FactTable(ArrivalFact fact, List<FactRow> rows) {}

    /** A category, with the rate beside recorded offences where it is a place. */
    public record FactRow(
            String label,
            PublishedCount received,
            PublishedCount engaged,
            Optional<Rate> byOffences) {}

    /** A fact: how often it is recorded in London and in each service. */
    public record FieldRow(RecordedField field, Completeness london, List<ServiceBand> services) {}

    /** How often it is recorded in one service. */
    public record ServiceBand(String code, String label, Completeness band) {}
}
