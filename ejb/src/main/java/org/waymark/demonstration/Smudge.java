package org.waymark.demonstration;

import java.time.LocalDate;

/** How the same person comes to look a little different the second time they are sent. */
final class Smudge {

    private Smudge() {}

    /** Leaves two rows of three as they are and changes one thing in the others. */
    static void person(Dice dice, FeedLine line) {
        if (!dice.percent(36)) {
            return;
        }
        switch (dice.between(0, 5)) {
            case 0 -> plain(line);
            case 1 -> swapped(line);
            case 2 -> transposed(line);
            case 3 -> line.with(Column.PHONE, PersonMaker.phone(dice));
            case 4 -> line.with(Column.GIVEN_NAMES, first(line.get(Column.GIVEN_NAMES)));
            default -> line.with(Column.EMAIL, "").with(Column.PHONE, spaced(line));
        }
    }

    private static void plain(FeedLine line) {
        line.with(Column.GIVEN_NAMES, Spelling.plain(line.get(Column.GIVEN_NAMES)));
        line.with(Column.SURNAME, Spelling.plain(line.get(Column.SURNAME)));
    }

    private static void swapped(FeedLine line) {
        String given = line.get(Column.GIVEN_NAMES);
        if (!given.isEmpty()) {
            line.with(Column.GIVEN_NAMES, line.get(Column.SURNAME)).with(Column.SURNAME, given);
        }
    }

    /** Day and month the other way round, when that is a date at all. */
    private static void transposed(FeedLine line) {
        if (line.is(Column.DATE_OF_BIRTH, "")) {
            return;
        }
        LocalDate birth = LocalDate.parse(line.get(Column.DATE_OF_BIRTH));
        boolean past = birth.getYear() < 2015;
        if (birth.getDayOfMonth() <= 12 && past) {
            line.with(
                    Column.DATE_OF_BIRTH,
                    LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue()));
        }
    }

    private static String first(String names) {
        int space = names.indexOf(' ');
        return space < 0 ? names : names.substring(0, space);
    }

    private static String spaced(FeedLine line) {
        String phone = line.get(Column.PHONE).replace(" ", "");
        return phone.startsWith("07") ? "+44" + phone.substring(1) : phone;
    }
}
