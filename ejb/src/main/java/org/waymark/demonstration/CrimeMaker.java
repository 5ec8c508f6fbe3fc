package org.waymark.demonstration;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Fills the cells of a row that say what happened, how dangerous it is and who may be behind it.
 */
final class CrimeMaker {

    private static final List<String> PARTNERS =
            List.of(
                    "Ex-partner",
                    "Partner",
                    "Husband",
                    "Wife",
                    "Ex-husband",
                    "Son",
                    "Father",
                    "Brother",
                    "Mother",
                    "Daughter");
    private static final List<String> OTHERS =
            List.of("Neighbour", "Stranger", "Colleague", "Acquaintance", "Customer", "Landlord");
    private static final List<String> NOTES =
            List.of(
                    "Statement taken. Leaflet given.",
                    "Victim would like to know about replacement of locks.",
                    "Prefers a woman to call.",
                    "Shaken but well. Family with them.",
                    "CCTV requested. Victim asked to be kept informed.",
                    "Reported online; not yet seen by an officer.",
                    "Works nights, please do not call before noon.",
                    "Second report in six months, see crime history.",
                    "Asked for help with forms.",
                    "Victim says \"fine at the moment\", open to a call next week.");
    private static final List<String> RANKS = List.of("PC", "PC", "PC", "DC", "DC", "DS", "SC");

    private final NameBook names;
    private final Places places;

    CrimeMaker(NameBook names, Places places) {
        this.names = names;
        this.places = places;
    }

    /** The crime itself: code, times, place, outcome and officer. Returns when it began. */
    LocalDateTime crime(
            Dice dice, FeedLine line, Offence offence, LocalDateTime reported, boolean utc) {
        line.with(Column.OFFENCE_CODE, offence.code());
        line.with(Column.OFFENCE_TITLE, dice.percent(93) ? offence.title() : "");
        LocalDateTime from = Moments.happened(dice, reported, offence.sexual());
        boolean day = dice.percent(9);
        line.with(Column.OFFENCE_FROM, day ? from.toLocalDate() : time(from, utc));
        if (dice.percent(42)) {
            LocalDateTime to = from.plusMinutes(dice.between(0, 600));
            LocalDateTime end = to.isAfter(reported) ? reported : to;
            line.with(Column.OFFENCE_TO, day ? end.toLocalDate() : time(end, utc));
        }
        line.with(Column.REPORTED_AT, time(reported, utc));
        if (dice.percent(97)) {
            line.with(Column.OFFENCE_POSTCODE, places.somewhere(dice).postcode());
        }
        if (dice.percent(16)) {
            line.with(Column.CRIME_OUTCOME, dice.one("18", "18", "14", "15", "16", "1", "8", "9"));
        }
        if (dice.percent(88)) {
            officer(dice, line);
        }
        line.with(Column.NOTE, dice.percent(17) ? dice.one(NOTES) : "");
        return from;
    }

    static String time(LocalDateTime at, boolean utc) {
        return utc ? Moments.utc(at) : Moments.local(at);
    }

    private void officer(Dice dice, FeedLine line) {
        Somebody one = names.somebody(dice, dice.percent(34) ? "F" : "M");
        String given = one.givenNames().isEmpty() ? "" : one.givenNames().substring(0, 1) + " ";
        int number = dice.between(1000, 9999);
        line.with(Column.OFFICER_NAME, dice.one(RANKS) + " " + given + one.surname());
        line.with(Column.OFFICER_NUMBER, number + dice.one("AS", "CN", "NE", "SE", "SW", "WA"));
        line.with(Column.OFFICER_CONTACT, "officer" + number + "@example.org");
    }

    /** Flags, hate strands, enhanced rights and risk that go with the crime and its victim. */
    void circumstances(Dice dice, FeedLine line, Offence offence, boolean domestic) {
        line.with(Column.DOMESTIC_ABUSE, domestic ? "Y" : dice.percent(70) ? "N" : "");
        hate(dice, line, offence);
        flags(dice, line, offence, domestic);
        boolean hate = !line.is(Column.HATE_STRANDS, "");
        boolean serious =
                offence.sexual() || domestic || hate || offence.kind() == Offence.Kind.HOMICIDE;
        if (serious && dice.percent(78)) {
            line.add(Column.ENHANCED, "SERIOUS_CRIME");
        }
        if (offence.oldest() < 18 || line.is(Column.DISABILITY, "Y") && dice.percent(60)) {
            line.add(Column.ENHANCED, "VULNERABLE");
        }
        if (dice.percent(domestic ? 14 : 1.5)) {
            line.add(Column.ENHANCED, "INTIMIDATED");
        }
        if (domestic && dice.percent(74)) {
            dash(dice, line);
        }
    }

    private static void hate(Dice dice, FeedLine line, Offence offence) {
        if (offence.hateful()) {
            line.add(Column.HATE_STRANDS, dice.percent(84) ? "RACE" : "RELIGION");
            if (dice.percent(12)) {
                line.add(Column.HATE_STRANDS, "RELIGION");
            }
        } else if (dice.percent(0.9)) {
            line.add(
                    Column.HATE_STRANDS,
                    dice.one("ORIENTATION", "ORIENTATION", "DISABILITY", "TRANSGENDER", "RACE"));
        }
    }

    private static void flags(Dice dice, FeedLine line, Offence offence, boolean domestic) {
        boolean child = offence.oldest() < 18;
        flag(dice, line, "STALKING", offence.code().equals("8Q") ? 92 : domestic ? 3 : 0);
        flag(dice, line, "HBA", domestic ? 1.1 : 0);
        flag(dice, line, "FORCED_MARRIAGE", domestic ? 0.3 : 0);
        flag(dice, line, "CSA", child && offence.sexual() ? 80 : 0);
        flag(dice, line, "CSE", offence.code().equals("71") ? 90 : 0);
        flag(dice, line, "MODERN_SLAVERY", offence.code().equals("106") ? 95 : 0);
        boolean online = offence.code().equals("8R") || offence.code().startsWith("NFIB");
        flag(dice, line, "ONLINE", online ? 70 : 1);
        flag(dice, line, "KNIFE", offence.kind() == Offence.Kind.ROBBERY ? 19 : 0.6);
        flag(dice, line, "GUN", offence.kind() == Offence.Kind.ROBBERY ? 1.2 : 0.02);
        flag(dice, line, "GANG", offence.kind() == Offence.Kind.ROBBERY ? 2 : 0.1);
        flag(dice, line, "SUSPECT_IN_CUSTODY", domestic ? 13 : 3);
        flag(dice, line, "CHILD_PROTECTION", child ? 22 : 0.05);
    }

    private static void flag(Dice dice, FeedLine line, String flag, double percent) {
        if (dice.percent(percent)) {
            line.add(Column.FLAGS, flag);
        }
    }

    private static void dash(Dice dice, FeedLine line) {
        int score = dice.mostlyLow(1, 8) + dice.mostlyMiddle(0, 17);
        String band = score >= 14 ? "HIGH" : score >= 10 ? "MEDIUM" : "STANDARD";
        boolean raised = band.equals("MEDIUM") && dice.percent(14);
        line.with(Column.DASH_SCORE, dice.percent(80) ? score : "");
        line.with(Column.DASH_GRADE, raised ? "HIGH" : band);
    }

    /** The suspect, when one is known: nearly always at home, seldom in the street. */
    void suspect(Dice dice, FeedLine line, boolean domestic, LocalDateTime reported) {
        if (!dice.percent(domestic ? 88 : 11)) {
            return;
        }
        Somebody one = names.somebody(dice, dice.percent(83) ? "M" : "F");
        line.with(Column.SUSPECT_GIVEN_NAMES, one.givenNames());
        line.with(Column.SUSPECT_SURNAME, one.surname());
        if (dice.percent(70)) {
            line.with(
                    Column.SUSPECT_DOB,
                    reported.toLocalDate().minusDays(dice.between(16 * 365, 70 * 365)));
        }
        line.with(Column.SUSPECT_RELATIONSHIP, dice.one(domestic ? PARTNERS : OTHERS));
    }
}
