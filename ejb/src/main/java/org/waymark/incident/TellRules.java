package org.waymark.incident;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.shared.TypedText;

/** What has to be said before it can be sent, in the words of the pages. As little as can be. */
public final class TellRules {

    private static final int FEWEST_DIGITS = 7;

    private TellRules() {}

    /**
     * What is wrong with the answers of one page, by the id of its field; empty when one can go on.
     *
     * @param today in London
     */
    public static Map<String, String> problems(TellStep step, Told told, LocalDate today) {
        Problems problems = new Problems(told);
        step.asks().forEach(problems::length);
        switch (step) {
            case WHO -> problems.chosen(Ask.WHO, "Choose who it happened to.");
            case WHAT -> problems.needed(Ask.WHAT, "Tell us what happened, in a few words.");
            case WHEN -> day(problems, told, today);
            case WHY -> why(problems, told);
            case SUPPORT -> problems.chosen(Ask.SUPPORT, "Say whether support is wanted.");
            case POLICE -> problems.chosen(Ask.POLICE, "Say whether we shall tell the police.");
            case CONTACT -> contact(problems, told, today);
            case REPORTER -> reporter(problems, told);
            default -> {
                // may be left empty
            }
        }
        return problems.found;
    }

    /** The first page that still has something wrong; null when all can be sent. */
    public static TellStep firstWrong(Told told, LocalDate today) {
        for (TellStep step : TellStep.values()) {
            if (step.applies(told) && !problems(step, told, today).isEmpty()) {
                return step;
            }
        }
        return null;
    }

    private static void day(Problems problems, Told told, LocalDate today) {
        problems.needed(Ask.DAY, "Enter the day, roughly if you are not sure.");
        told.day(Ask.DAY)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> problems.add(Ask.DAY, "This day is still to come."));
        told.day(Ask.DAY)
                .filter(day -> day.isBefore(today.minusYears(100)))
                .ifPresent(day -> problems.add(Ask.DAY, "Check the year."));
    }

    private static void why(Problems problems, Told told) {
        problems.needed(
                Ask.STRANDS, "Choose at least one answer. You may say that you are not sure.");
        if (told.strands().contains(Strand.OTHER) && told.get(Ask.STRAND_OTHER) == null) {
            problems.add(Ask.STRAND_OTHER, "Say what it was about them.");
        }
    }

    private static void contact(Problems problems, Told told, LocalDate today) {
        boolean reached = told.wantsSupport() || told.is(Ask.POLICE, "NAMED");
        if (!reached) {
            problems.chosen(Ask.CONTACT, "Say whether we may make contact.");
        } else if (told.is(Ask.CONTACT, "NO")) {
            problems.add(
                    Ask.CONTACT,
                    told.wantsSupport()
                            ? "For support somebody has to make contact. Say yes, or go back and say that no support is wanted."
                            : "The police will want to make contact. Say yes, or go back and tell them without a name.");
        }
        if (!reached && !told.is(Ask.CONTACT, "YES") || told.is(Ask.CONTACT, "NO")) {
            return;
        }
        problems.needed(Ask.SURNAME, "Enter a surname. If there is only one name, enter that.");
        told.day(Ask.BORN)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> problems.add(Ask.BORN, "This day is still to come."));
        ways(problems, told);
    }

    private static void ways(Problems problems, Told told) {
        String phone = told.get(Ask.PHONE);
        String email = told.get(Ask.EMAIL);
        if (phone == null && email == null && told.get(Ask.ADDRESS) == null) {
            problems.add(Ask.PHONE, "Give a telephone number, an e-mail or an address.");
            return;
        }
        if (phone != null && phone.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            problems.add(Ask.PHONE, "This number is too short. Check it.");
        }
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            problems.add(Ask.EMAIL, "An e-mail address has an @ in it. Check it.");
        }
        boolean safe =
                phone != null && (told.isSafe("CALL") || told.isSafe("TEXT"))
                        || email != null && told.isSafe("EMAIL")
                        || told.get(Ask.ADDRESS) != null && told.isSafe("LETTER");
        if (!safe) {
            problems.add(
                    Ask.SAFE,
                    "Choose at least one way that is safe, of those you gave. If none is, nobody can make contact.");
        }
    }

    private static void reporter(Problems problems, Told told) {
        if (told.is(Ask.WHO, "ORGANISATION")) {
            problems.needed(Ask.REPORTER_ORGANISATION, "Enter the name of your organisation.");
        }
    }

    /** Found so far, the first of each field. */
    private static final class Problems {

        private final Told told;
        private final Map<String, String> found = new LinkedHashMap<>();

        Problems(Told told) {
            this.told = told;
        }

        void add(Ask ask, String words) {
            found.putIfAbsent(ask.field(), words);
        }

        void needed(Ask ask, String words) {
            if (told.get(ask) == null) {
                add(ask, words);
            }
        }

        void chosen(Ask ask, String words) {
            needed(ask, words);
        }

        void length(Ask ask) {
            if (!TypedText.fits(told.get(ask), ask.most())) {
                add(ask, TypedText.tooLong(told.get(ask), ask.most()));
            }
        }
    }
}
