package org.waymark.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Fills the cells of a row that say who the victim is and how to reach them. */
final class PersonMaker {

    private static final List<String> TIMES =
            List.of(
                    "After 6 pm",
                    "Weekday mornings only",
                    "Not before noon (night shifts)",
                    "Between 9:30 and 14:30 while children are at school",
                    "Any time",
                    "Tuesdays and Thursdays",
                    "Lunch hour, 12:30 to 13:30");
    private static final List<String> REASONS =
            List.of(
                    "Asked not to be contacted until statement has been taken",
                    "In hospital, officer will say when",
                    "Officer has asked for contact through the interview team only");

    private final NameBook names;
    private final Places places;

    PersonMaker(NameBook names, Places places) {
        this.names = names;
        this.places = places;
    }

    /** A new person who could have been the victim of this crime on the day it began. */
    void fill(
            Dice dice,
            FeedLine line,
            Offence offence,
            boolean domestic,
            LocalDate began,
            LocalDate reported) {
        String sex = sex(dice, offence, domestic);
        Somebody one = names.somebody(dice, sex);
        line.with(Column.GIVEN_NAMES, one.givenNames()).with(Column.SURNAME, one.surname());
        line.with(Column.SEX, dice.percent(0.3) ? "X" : dice.percent(1) ? "U" : sex);
        line.with(Column.ETHNICITY, dice.percent(18) ? "" : one.ethnicity());
        LocalDate birth = birth(dice, offence, domestic, began);
        if (dice.percent(92)) {
            line.with(Column.DATE_OF_BIRTH, birth);
        } else if (dice.percent(60)) {
            line.with(Column.AGE, ChronoUnit.YEARS.between(birth, reported));
        }
        line.with(
                Column.DISABILITY,
                dice.percent(9) ? "Y" : dice.percent(70) ? "N" : dice.percent(50) ? "U" : "");
        boolean bsl = dice.percent(0.15);
        line.with(Column.LANGUAGE, bsl ? "bfi" : dice.percent(30) ? "" : one.language());
        line.with(Column.INTERPRETER, bsl || one.interpreter() ? "Y" : dice.percent(45) ? "N" : "");
        reach(dice, line, one);
    }

    private static String sex(Dice dice, Offence offence, boolean domestic) {
        if (!offence.sex().isEmpty()) {
            return offence.sex();
        }
        int women = domestic ? 76 : offence.sexual() ? 86 : 49;
        return dice.percent(women) ? "F" : "M";
    }

    private static LocalDate birth(Dice dice, Offence offence, boolean domestic, LocalDate began) {
        int youngest = domestic ? Math.max(offence.youngest(), 16) : offence.youngest();
        boolean adult = offence.oldest() > 18 && !dice.percent(6);
        int low = adult ? Math.max(youngest, 18) : youngest;
        int high = adult ? offence.oldest() : Math.max(low, Math.min(offence.oldest(), 17));
        boolean narrow = offence.oldest() - youngest < 20;
        int age =
                narrow
                        ? dice.between(youngest, offence.oldest())
                        : adult
                                ? low
                                        + dice.mostlyLow(0, 12)
                                        + dice.mostlyMiddle(0, high - low - 12)
                                : dice.between(low, high);
        return began.minusYears(age).minusDays(dice.between(1, 360));
    }

    private void reach(Dice dice, FeedLine line, Somebody one) {
        Places.Place home = places.somewhere(dice);
        if (dice.percent(0.4)) {
            line.with(Column.ADDRESS, "No fixed abode").with(Column.POSTCODE, "ZZ99 3VZ");
        } else if (dice.percent(96)) {
            line.with(Column.ADDRESS, home.address());
            line.with(Column.POSTCODE, postcode(dice, home.postcode()));
        }
        if (dice.percent(93)) {
            line.with(Column.PHONE, phone(dice));
        }
        if (dice.percent(44)) {
            String number = dice.percent(60) ? "" + dice.between(1, 99) : "";
            String host = dice.percent(70) ? "@example.org" : "@example.com";
            String mailbox = Spelling.mailbox(one.givenNames(), one.surname());
            line.with(Column.EMAIL, mailbox + number + host);
        }
    }

    private static String postcode(Dice dice, String postcode) {
        if (dice.percent(3)) {
            return postcode.replace(" ", "");
        }
        return dice.percent(0.3) ? postcode.substring(0, postcode.length() - 1) : postcode;
    }

    /** Only from the ranges that are kept free for fiction: 07700 900xxx and 020 7946 0xxx. */
    static String phone(Dice dice) {
        String last = String.format("%03d", dice.between(0, 999));
        if (dice.percent(12)) {
            return dice.percent(80) ? "020 7946 0" + last : "+442079460" + last;
        }
        return switch (dice.between(0, 9)) {
            case 0, 1, 2 -> "07700 900" + last;
            case 3 -> "+447700900" + last;
            case 4 -> "+44 7700 900 " + last;
            default -> "07700900" + last;
        };
    }

    /** What the officer asked about each way to make contact; careful for a sensitive crime. */
    void safety(Dice dice, FeedLine line, boolean sensitive) {
        if (!line.is(Column.PHONE, "")) {
            String call = answer(dice, sensitive ? 84 : 46, sensitive ? 9 : 2);
            line.with(Column.PHONE_CALL_SAFE, call);
            boolean no = call.equals("N") && dice.percent(60);
            line.with(
                    Column.PHONE_TEXT_SAFE,
                    no ? "N" : answer(dice, sensitive ? 52 : 40, sensitive ? 28 : 3));
            line.with(
                    Column.PHONE_VOICEMAIL_SAFE,
                    no ? "N" : answer(dice, sensitive ? 22 : 34, sensitive ? 56 : 5));
        }
        if (!line.is(Column.EMAIL, "")) {
            line.with(Column.EMAIL_SAFE, answer(dice, sensitive ? 42 : 38, sensitive ? 20 : 2));
        }
        if (!line.is(Column.ADDRESS, "")) {
            line.with(Column.LETTER_SAFE, answer(dice, sensitive ? 20 : 40, sensitive ? 55 : 2));
        }
        line.with(Column.CONTACT_TIMES, dice.percent(14) ? dice.one(TIMES) : "");
        if (dice.percent(sensitive ? 0.9 : 0.25)) {
            line.with(Column.DO_NOT_CONTACT, "Y");
            line.with(Column.DO_NOT_CONTACT_REASON, dice.one(REASONS));
        }
    }

    private static String answer(Dice dice, int yes, int no) {
        int thrown = dice.between(1, 100);
        return thrown <= yes ? "Y" : thrown <= yes + no ? "N" : "";
    }

    /** A firm with a named person to speak to. */
    void business(Dice dice, FeedLine line) {
        Somebody contact = names.somebody(dice, dice.percent(50) ? "F" : "M");
        String kind =
                dice.one("Stores", "Pharmacy", "Café", "Hardware", "Cycles", "Bakery", "Motors");
        String owner =
                dice.percent(50)
                        ? contact.surname()
                        : places.somewhere(dice)
                                .address()
                                .replaceAll("^.*?\\d+ ", "")
                                .replaceAll(" .*", "");
        line.with(Column.VICTIM_TYPE, "BUSINESS");
        line.with(Column.ORGANISATION, owner + " " + kind + (dice.percent(70) ? " Ltd" : " & Co"));
        if (dice.percent(80)) {
            line.with(Column.GIVEN_NAMES, contact.givenNames());
            line.with(Column.SURNAME, contact.surname());
        }
        reach(dice, line, contact);
    }
}
