package org.waymark.demonstration;

import java.time.LocalDate;

/** Breaks one cell of a row, each in a way that senders really do. */
final class Breakage {

    private Breakage() {}

    /** Breaks the row and says which column a reader must complain about. */
    static Column one(Dice dice, FeedLine line, LocalDate today) {
        Column column =
                dice.one(
                        Column.OFFENCE_FROM,
                        Column.REPORTED_AT,
                        Column.SEX,
                        Column.DATE_OF_BIRTH,
                        Column.CONSENT,
                        Column.DASH_SCORE,
                        Column.ETHNICITY,
                        Column.VICTIM_TYPE,
                        Column.LETTER_SAFE,
                        Column.SURNAME,
                        Column.CRIME_REF);
        line.with(column, wrong(column, today));
        if (column == Column.SURNAME) {
            line.with(Column.VICTIM_TYPE, "PERSON");
        }
        return column;
    }

    private static Object wrong(Column column, LocalDate today) {
        return switch (column) {
            case OFFENCE_FROM -> today.getYear() + "-02-31";
            case REPORTED_AT -> "yesterday";
            case SEX -> "Q";
            case DATE_OF_BIRTH -> today.plusYears(2);
            case CONSENT -> "MAYBE";
            case DASH_SCORE -> 41;
            case ETHNICITY -> "W7";
            case VICTIM_TYPE -> "VICTIM";
            case LETTER_SAFE -> "PERHAPS";
            default -> "";
        };
    }
}
