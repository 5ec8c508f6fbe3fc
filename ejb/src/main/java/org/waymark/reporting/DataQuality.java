package org.waymark.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * How far the data of a quarter can be trusted: what is missing, what came late, and what nobody
 * could place.
 */
public final class DataQuality {

    private DataQuality() {}

    /**
     * In how many of a service's referrals a fact is there.
     *
     * @param answered in how many something is on record, be it that the person would rather not
     *     say or does not know
     */
    public record Known(RecordedField field, long known, long of, long answered) {

        /** In how many the person would rather not say, or it is not known although asked. */
        public long unsaid() {
            return answered - known;
        }

        /**
         * In how many nobody asked, the sender did not say, or what was sent could not be used; of
         * {@link RecordedField#IN_TIME} how many came late.
         */
        public long notAsked() {
            return of - answered;
        }

        /** How many lack it. */
        public long missing() {
            return of - known;
        }

        public Percentage share() {
            return Percentage.of(known, of);
        }

        /** More than 30 % unknown: a figure by it must say so. */
        public boolean isSeldom() {
            return of > 0 && known < of * 0.7;
        }
    }

    /** An offence code that the code lists do not know, and how many referrals brought it. */
    public record Unmapped(String code, long referrals) {}

    /**
     * One service, exactly: for itself only.
     *
     * @param closed cases closed in the quarter
     * @param closedLate those of them whose referral belongs to a quarter that was final already
     */
    public record OwnService(
            String name, List<Known> fields, long closed, long closedLate, List<Unmapped> codes) {}

    /** A return and when it came; null while it has not been submitted. */
    public record DueReturn(String reference, String title, LocalDate due, Instant submitted) {

        /** How it stands, in words. */
        public String says(LocalDate today) {
            if (submitted == null) {
                return due.isBefore(today) ? "Not submitted, and due" : "Not due yet";
            }
            LocalDate day = LocalDate.ofInstant(submitted, Quarter.LONDON);
            long late = java.time.temporal.ChronoUnit.DAYS.between(due, day);
            return late <= 0 ? "In time" : "Late by " + late + (late == 1 ? " day" : " days");
        }
    }

    /** What a service manager reads. */
    public record Own(Quarter quarter, List<OwnService> services, List<DueReturn> returns) {}

    /**
     * What a commissioner reads.
     *
     * @param fields in bands
     * @param closedLate cases closed in the quarter whose referral belongs to a quarter that was
     *     final already; null where the quarter was counted before this was
     * @param offences kinds of recorded offences that no crime group is known for
     * @param boroughs codes of boroughs that a postcode directory brought and nobody has met
     */
    public record Published(
            Quarter quarter,
            List<ReachReport.FieldRow> fields,
            PublishedCount closedLate,
            List<DueReturn> returns,
            List<String> offences,
            List<String> boroughs) {}
}
