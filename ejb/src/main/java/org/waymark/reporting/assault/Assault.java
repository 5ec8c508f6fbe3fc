package org.waymark.reporting.assault;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One assault as an emergency department shares it.
 *
 * @param hour 0 to 23; null when not known
 * @param area code of the area it happened in
 */
record Assault(LocalDate day, Integer hour, String area, Place place, Weapon weapon) {

    /** The kind of place, by what hospitals write. */
    enum Place {
        STREET("Street or other public place", "street", "road", "public", "outside"),
        HOME("A home", "home", "house", "flat", "residence", "dwelling"),
        LICENSED("Pub, bar or club", "pub", "bar", "club", "licensed", "nightclub"),
        SCHOOL("School or college", "school", "college", "university"),
        TRANSPORT("Bus, train or station", "bus", "train", "station", "tube", "transport"),
        PARK("Park", "park"),
        WORK("At work", "work", "office", "shop"),
        OTHER("Another place"),
        NOT_KNOWN("Not known", "unknown", "not known", "not recorded", "nk", "declined");

        private final String label;
        private final List<String> words;

        Place(String label, String... words) {
            this.label = label;
            this.words = List.of(words);
        }

        String label() {
            return label;
        }

        static Place of(String text) {
            return text.isBlank()
                    ? NOT_KNOWN
                    : Arrays.stream(values())
                            .filter(each -> says(text, each.words))
                            .findFirst()
                            .orElse(OTHER);
        }
    }

    /** The kind of weapon, by what hospitals write. */
    enum Weapon {
        KNIFE("Knife or blade", "knife", "blade", "stab", "machete", "sharp"),
        GLASS("Glass or bottle", "glass", "bottle"),
        GUN("Gun", "gun", "firearm", "shot"),
        CORROSIVE("Acid or other corrosive", "acid", "corrosive", "ammonia"),
        BLUNT("Blunt object", "blunt", "bat", "hammer", "stick", "bar", "object"),
        BODY(
                "Fist, foot or other part of the body",
                "fist",
                "foot",
                "feet",
                "kick",
                "punch",
                "body",
                "head",
                "push",
                "bite"),
        OTHER("Another weapon"),
        NONE("No weapon", "none", "no weapon"),
        NOT_KNOWN("Not known", "unknown", "not known", "not recorded", "nk", "declined");

        private final String label;
        private final List<String> words;

        Weapon(String label, String... words) {
            this.label = label;
            this.words = List.of(words);
        }

        String label() {
            return label;
        }

        static Weapon of(String text) {
            return text.isBlank()
                    ? NOT_KNOWN
                    : Arrays.stream(values())
                            .filter(each -> says(text, each.words))
                            .findFirst()
                            .orElse(OTHER);
        }
    }

    private static boolean says(String text, List<String> words) {
        String lower = " " + text.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ") + " ";
        return words.stream().anyMatch(word -> lower.contains(" " + word));
    }
}
