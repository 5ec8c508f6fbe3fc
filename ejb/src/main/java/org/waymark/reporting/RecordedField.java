package org.waymark.reporting;

import org.waymark.justice.Reported;

import java.util.Arrays;
import java.util.List;

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

    private static final List<RecordedField> ARRIVAL = List.of(POSTCODE, REPORTED, IN_TIME);

    private final String label;
    private final String known;
    private final String remedy;
    private final String of;

    RecordedField(String label, String known, String remedy) {
        this(label, known, remedy, "TRUE");
    }

    RecordedField(String label, String known, String remedy, String of) {
        this.label = label;
        this.known = known;
        this.remedy = remedy;
        this.of = of;
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
            default -> null;
        };
    }

    /** Of which referrals it is told: those where it could be known; an SQL condition. */
    String of() {
        return of;
    }

    /** Is it told of all referrals received? */
    boolean ofAll() {
        return of.equals("TRUE");
    }

    /** An SQL condition over a fact {@code f}, its referral {@code r} and its person {@code p}. */
    String known() {
        return known;
    }
}
