package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A protected characteristic that access is compared by, with its categories in the order of
 * display. What is not recorded, not asked or not said is a category of its own, never left out.
 */
public enum Characteristic {
    SEX("Sex", "F", "Female", "M", "Male", "X", "Indeterminate"),
    ETHNICITY(
            "Ethnic group",
            "WHITE",
            "White",
            "MIXED",
            "Mixed",
            "ASIAN",
            "Asian",
            "BLACK",
            "Black",
            "OTHER",
            "Other",
            "NOT_STATED",
            "Not stated"),
    AGE(
            "Age",
            "0-9",
            "0 to 9",
            "10-12",
            "10 to 12",
            "13-15",
            "13 to 15",
            "16-17",
            "16 to 17",
            "18-24",
            "18 to 24",
            "25-34",
            "25 to 34",
            "35-44",
            "35 to 44",
            "45-54",
            "45 to 54",
            "55-64",
            "55 to 64",
            "65-74",
            "65 to 74",
            "75+",
            "75 and over"),
    DISABILITY("Disability", "Y", "Disabled", "N", "Not disabled", "R", "Prefers not to say");

    /** The five of the nine in the Equality Act that no sender says and no form asks. */
    public static final List<String> NOT_COLLECTED =
            List.of(
                    "gender reassignment",
                    "marriage and civil partnership",
                    "pregnancy and maternity",
                    "religion or belief",
                    "sexual orientation");

    /** Not recorded, or nobody asked. */
    public static final String UNKNOWN = "UNKNOWN";

    private static final List<String> NOTHING = List.of(UNKNOWN, "NOT_STATED", "R");

    private static final int[] BANDS = {0, 10, 13, 16, 18, 25, 35, 45, 55, 65, 75};

    private final String label;
    private final List<String> categories = new ArrayList<>();
    private final Map<String, String> labels = new TreeMap<>();

    Characteristic(String label, String... codesAndLabels) {
        this.label = label;
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            categories.add(codesAndLabels[i]);
            labels.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
        categories.add(UNKNOWN);
        labels.put(UNKNOWN, "Not recorded");
    }

    public String label() {
        return label;
    }

    /** Codes in the order of display, {@link #UNKNOWN} last. */
    public List<String> categories() {
        return List.copyOf(categories);
    }

    public String label(String category) {
        return labels.getOrDefault(category, category);
    }

    /** Says nothing about the person: not recorded, not stated, or they would rather not say. */
    public static boolean saysNothing(String category) {
        return NOTHING.contains(category);
    }

    /** The category that a code or a word stands for; {@link #UNKNOWN} when none does. */
    public String category(String written) {
        if (written == null) {
            return UNKNOWN;
        }
        String plain = plain(written);
        return categories.stream()
                .filter(code -> plain(code).equals(plain) || plain(label(code)).equals(plain))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The band of an age in years; {@link #UNKNOWN} when it is not known. */
    public static String band(Integer age) {
        if (age == null || age < 0) {
            return UNKNOWN;
        }
        int band = 0;
        while (band + 1 < BANDS.length && age >= BANDS[band + 1]) {
            band++;
        }
        return AGE.categories.get(band);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\u2013", "-")
                .replaceAll("[^a-z0-9+-]+", " ")
                .strip();
    }
}
