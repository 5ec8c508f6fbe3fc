package org.waymark.person;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Random;

/** What goes wrong when a person is written down a second time; null where it cannot. */
final class Slip {

    private static final Transliterator CYRILLIC = Transliterator.getInstance("Latin-Cyrillic");
    private static final Transliterator GREEK = Transliterator.getInstance("Latin-Greek");

    private final Random random;

    Slip(Random random) {
        this.random = random;
    }

    /** The two names as somebody who writes Cyrillic or Greek would have them. */
    String[] script(String given, String surname) {
        if (!(given + surname).chars().allMatch(c -> c < 128)) {
            return null;
        }
        Transliterator into = random.nextInt(100) < 70 ? CYRILLIC : GREEK;
        return new String[] {into.transform(given), into.transform(surname)};
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ł", "l")
                .replace("'", "")
                .replace("-", " ");
    }

    /** A letter too few, too many or wrong, or two in the other order; not the first. */
    String typo(String name) {
        if (name.length() < 4) {
            return null;
        }
        int at = 1 + random.nextInt(name.length() - 2);
        char wrong = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + wrong + name.substring(at + 1);
            default ->
                    name.substring(0, at)
                            + name.charAt(at + 1)
                            + name.charAt(at)
                            + name.substring(at + 2);
        };
    }

    static LocalDate swapped(LocalDate born) {
        return born.getDayOfMonth() > 12 || born.getDayOfMonth() == born.getMonthValue()
                ? null
                : LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
    }

    /** A day or a year off by one digit. */
    LocalDate digit(LocalDate born) {
        return switch (random.nextInt(3)) {
            case 0 -> born.plusYears(random.nextBoolean() ? 1 : -1);
            case 1 -> born.plusYears(random.nextBoolean() ? 10 : -10);
            default ->
                    born.getDayOfMonth() % 10 < 8 && born.getDayOfMonth() < 28
                            ? born.plusDays(1)
                            : born.minusDays(1);
        };
    }
}
