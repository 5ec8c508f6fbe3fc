package org.waymark.reporting;

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
    IN_TIME(
            "Referred before the figures of its quarter were final",
            "r.received_at < MAKEDATE(YEAR(r.reported_at), 1) + INTERVAL QUARTER(r.reported_at)"
                    + " QUARTER + INTERVAL 42 DAY",
            "Ask the sender why it took months: the published quarter cannot count them any more.");

    private static final List<RecordedField> ARRIVAL = List.of(POSTCODE, IN_TIME);

    private final String label;
    private final String known;
    private final String remedy;

    RecordedField(String label, String known, String remedy) {
        this.label = label;
        this.known = known;
        this.remedy = remedy;
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

    /** An SQL condition over a fact {@code f}, its referral {@code r} and its person {@code p}. */
    String known() {
        return known;
    }
}
