package org.waymark.reporting;

/** A fact of a referral that others depend on, and how often it is there is a figure itself. */
public enum RecordedField {
    SEX("Sex", "p.sex IN ('F', 'M', 'X')"),
    ETHNICITY("Ethnicity", "p.ethnicity IS NOT NULL AND p.ethnicity <> 'NS'"),
    AGE("Date of birth or age", "p.date_of_birth IS NOT NULL OR p.age_given IS NOT NULL"),
    DISABILITY("Disability", "p.disability IN ('Y', 'N')"),
    LANGUAGE("First language", "p.language IS NOT NULL"),
    BOROUGH("Borough of residence", "f.area <> 'UNKNOWN'"),
    GROUP("Crime group", "f.crime_group <> 'UNMAPPED'");

    private final String label;
    private final String known;

    RecordedField(String label, String known) {
        this.label = label;
        this.known = known;
    }

    public String label() {
        return label;
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

    /** An SQL condition over a fact {@code f} and its person {@code p}. */
    String known() {
        return known;
    }
}
