package org.waymark.commissioning;

import java.util.EnumSet;

/**
 * One column of a dated table, as an administrator fills it in.
 *
 * @param column its name in the database, and the form's name for it
 * @param label in plain words
 * @param list for {@link Kind#CODE} the code list, for {@link Kind#CHOICE} the choices
 * @param most most characters of a text, greatest number
 */
public record DatedField(
        String column, String label, Kind kind, boolean required, int most, String list) {

    /** How it is filled in. */
    public enum Kind {
        TEXT,
        /** Capitals and digits: what is typed in small letters is raised. */
        CAPITALS,
        NUMBER,
        /** A whole number that may be below nought. */
        SIGNED,
        YES_NO,
        CODE,
        CHOICE,
        LIST,
        CONTRACT,
        SERVICE,
        PATHWAY,
        AREA,
        CODE_VERSION
    }

    static DatedField text(String column, String label, int most) {
        return new DatedField(column, label, Kind.TEXT, true, most, null);
    }

    static DatedField capitals(String column, String label, int most) {
        return new DatedField(column, label, Kind.CAPITALS, true, most, null);
    }

    static DatedField number(String column, String label, int most) {
        return new DatedField(column, label, Kind.NUMBER, true, most, null);
    }

    static DatedField signed(String column, String label, int most) {
        return new DatedField(column, label, Kind.SIGNED, true, most, null);
    }

    static DatedField yesNo(String column, String label) {
        return new DatedField(column, label, Kind.YES_NO, true, 0, null);
    }

    static DatedField code(String column, String label, String list) {
        return new DatedField(column, label, Kind.CODE, true, 0, list);
    }

    static DatedField choice(String column, String label, String choices) {
        return new DatedField(column, label, Kind.CHOICE, true, 0, choices);
    }

    static DatedField of(Kind kind, String column, String label) {
        return new DatedField(column, label, kind, true, 0, null);
    }

    DatedField orNothing() {
        return new DatedField(column, label, kind, false, most, list);
    }

    /** Is it chosen from a list? */
    public boolean isChosen() {
        return !EnumSet.of(Kind.TEXT, Kind.CAPITALS, Kind.NUMBER, Kind.SIGNED).contains(kind);
    }
}
