package org.waymark.safety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody whom a referral to a MARAC names as the alleged perpetrator. They stand nowhere but in
 * the sealed words of that referral, and must not be told of it.
 *
 * @param born date of birth or age, as it was said
 */
public record Perpetrator(String name, String born, String address, String relationship) {

    /** How many a referral has room for. */
    public static final int MOST = 3;

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

    /** Is anything said of them? */
    public boolean isNamed() {
        return name != null && !name.isBlank();
    }

    /** Is nothing at all said of them? */
    boolean isEmpty() {
        return Stream.of(name, born, address, relationship)
                .allMatch(each -> each == null || each.isBlank());
    }

    /**
     * Is it the same person, as far as a name and a year of birth tell? In doubt it is: a repeat
     * that is asked about once too often harms nobody.
     */
    boolean isSame(Perpetrator other) {
        if (!plain(name).equals(plain(other.name))) {
            return false;
        }
        String one = year(born);
        String two = year(other.born);
        return one == null || two == null || one.equals(two);
    }

    void write(Map<String, String> words, int place) {
        String key = key(place);
        words.put(key + "NAME", name);
        words.put(key + "BORN", born);
        words.put(key + "ADDRESS", address);
        words.put(key + "RELATIONSHIP", relationship);
    }

    static Perpetrator read(Map<String, String> words, int place) {
        String key = key(place);
        return new Perpetrator(
                words.get(key + "NAME"),
                words.get(key + "BORN"),
                words.get(key + "ADDRESS"),
                words.get(key + "RELATIONSHIP"));
    }

    private static String key(int place) {
        return "PERPETRATOR." + place + ".";
    }

    private static String plain(String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]+", " ")
                        .strip();
    }

    private static String year(String born) {
        Matcher found = YEAR.matcher(born == null ? "" : born);
        return found.find() ? found.group() : null;
    }
}
