package org.waymark.reporting;

import java.util.Arrays;
import java.util.List;
import org.waymark.justice.Reported;

/** A fact of a referral that others depend on, and how often it is there is a figure itself. */
public enum RecordedField {
    SEX("Sex", "p.sex IN ('F', 'M', 'X')", "Ask the sender to fill it in; ask the person."),
    ETHNICITY(
            "Ethnicity",
            "p.ethnicity IS NOT NULL AND p.ethnicity <> 'NS'",
            "Ask the person in their own words; not stated is an answer, an empty field is none."),
    AGE(
            "Date of birth or age",
            "p.date_of_birth IS NOT NULL OR p.age_given IS NOT NULL",
            "Ask the sender; an age is better than nothing."),
    DISABILITY(
            "Disability",
            "p.disability IN ('Y', 'N')",
            "Ask the person when contact is safe, and write it down under About them."),
    GENDER("Gender identity", Said.by("gender_identity"), Said.OFFER, JourneyStep.ENGAGED),
    PARTNERSHIP(
            "Marriage or civil partnership",
            Said.by("partnership"),
            Said.OFFER,
            JourneyStep.ENGAGED),
    MATERNITY("Pregnancy or maternity", Said.by("maternity"), Said.OFFER, JourneyStep.ENGAGED),
    RELIGION("Religion or belief", Said.by("religion"), Said.OFFER, JourneyStep.ENGAGED),
    ORIENTATION("Sexual orientation", Said.by("orientation"), Said.OFFER, JourneyStep.ENGAGED),
    LANGUAGE(
            "First language",
            "p.language IS NOT NULL",
            "Ask the sender before the first call: it decides about an interpreter."),
    BOROUGH(
            "Borough of residence",
            "f.area <> 'UNKNOWN'",
            "Complete the postcode; load the newest postcode directory."),
    GROUP(
            "Crime group",
            "f.crime_group <> 'UNMAPPED'",
            "Add the offence code to the reference data, or tell the sender of a wrong one."),
    POSTCODE(
            "Postcodes that can be read",
            "r.id IS NOT NULL AND COALESCE(r.data_flags, '') NOT LIKE '%BAD_POSTCODE%'",
            "Tell the sender; correct the address when it is safe to ask."),
    REPORTED(
            "Day of the report to the police",
            Given.DAY,
            "Ask the sender for the day; leave it empty where nobody reported."),
    /** Of those whose day of the report is known: late is not said of the others. */
    IN_TIME(
            "Referred before the figures of the quarter of its report were final",
            "r.received_at < MAKEDATE(YEAR("
                    + Reported.GIVEN
                    + "), 1) + INTERVAL QUARTER("
                    + Reported.GIVEN
                    + ") QUARTER + INTERVAL 42 DAY",
            "Ask the sender why it took months: the published quarter cannot count them any more.",
            Given.DAY + " AND r.parent_id IS NULL");

    /** Constants of an enum cannot name its own fields before they are made. */
    private static final class Given {

        /** The sender gave a day; without one the referral carries the moment of sending. */
        static final String DAY = Reported.GIVEN + " IS NOT NULL";
    }

    /** What people choose to say in a case, so that only of the engaged it could be known. */
    private static final class Said {

        static final String OFFER =
                "Offer the questions under About equality when it is the moment; where it never is,"
                        + " not asked is right.";

        static final String ENGAGED =
                "f.eligible * f.attempted * f.contacted * f.engaged * f.assessed * f.supported = 1";

        /** An answer that says something, over what was said {@code q}. */
        static String by(String column) {
            return "q.%1$s IS NOT NULL AND q.%1$s NOT IN ('R', 'DK')".formatted(column);
        }
    }

    private static final List<RecordedField> ARRIVAL = List.of(POSTCODE, REPORTED, IN_TIME);

    private final String label;
    private final String known;
    private final String remedy;
    private final String of;
    private final JourneyStep step;

    RecordedField(String label, String known, String remedy) {
        this(label, known, remedy, "TRUE");
    }

    RecordedField(String label, String known, String remedy, String of) {
        this(label, known, remedy, of, JourneyStep.RECEIVED);
    }

    RecordedField(String label, String known, String remedy, JourneyStep step) {
        this(label, known, remedy, Said.ENGAGED, step);
    }

    RecordedField(String label, String known, String remedy, String of, JourneyStep step) {
        this.label = label;
        this.known = known;
        this.remedy = remedy;
        this.of = of;
        this.step = step;
    }

    public String label() {
        return label;
    }

    /** What to do where it is often missing. */
    public String remedy() {
        return remedy;
    }

    /** What is known of the person or the crime, rather than how the referral arrived. */
    static List<RecordedField> facts() {
        return Arrays.stream(values()).filter(each -> !ARRIVAL.contains(each)).toList();
    }

    /** The filter whose figures say how often it is missing; null when there is none. */
    public String dimension() {
        return switch (this) {
            case BOROUGH -> PublishedQuarter.BOROUGH;
            case GROUP -> PublishedQuarter.GROUP;
            default -> null;
        };
    }

    /** The characteristic whose figures say how often it is missing; null when there is none. */
    Characteristic characteristic() {
        return switch (this) {
            case SEX -> Characteristic.SEX;
            case ETHNICITY -> Characteristic.ETHNICITY;
            case AGE -> Characteristic.AGE;
            case DISABILITY -> Characteristic.DISABILITY;
            case GENDER -> Characteristic.GENDER;
            case PARTNERSHIP -> Characteristic.PARTNERSHIP;
            case MATERNITY -> Characteristic.MATERNITY;
            case RELIGION -> Characteristic.RELIGION;
            case ORIENTATION -> Characteristic.ORIENTATION;
            default -> null;
        };
    }

    /**
     * An SQL condition, over the same: something is on record, be it that the person would rather
     * not say or does not know. Where it is not, nobody asked, the sender did not say, or what was
     * sent could not be used. The same as {@link #known} where nothing but the fact is kept.
     */
    String answered() {
        return switch (this) {
            case SEX -> "p.sex IS NOT NULL";
            case ETHNICITY -> "p.ethnicity IS NOT NULL";
            case DISABILITY -> "p.disability IS NOT NULL";
            case GENDER, PARTNERSHIP, MATERNITY, RELIGION, ORIENTATION ->
                    "q." + characteristic().list() + " IS NOT NULL";
            default -> known;
        };
    }

    /** Is it kept apart that a person would rather not say, or does not know? */
    public boolean canBeUnsaid() {
        return !answered().equals(known);
    }

    /** Of which referrals it is told: those where it could be known; an SQL condition. */
    String of() {
        return of;
    }

    /** Which referrals it is told of, unless only of a part of them: received, or engaged. */
    public JourneyStep step() {
        return step;
    }

    /** Is it told of all referrals of its step? */
    boolean ofAll() {
        return of.equals("TRUE") || step != JourneyStep.RECEIVED;
    }

    /**
     * An SQL condition over a fact {@code f}, its referral {@code r}, its person {@code p} and what
     * they said {@code q}.
     */
    String known() {
        return known;
    }
}
