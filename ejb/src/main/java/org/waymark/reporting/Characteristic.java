package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    DISABILITY("Disability", "Y", "Disabled", "N", "Not disabled", "R", "Prefers not to say"),
    GENDER(
            "Gender identity",
            "gender_identity",
            List.of(
                    "SAME",
                    "Same as sex registered at birth",
                    "DIFFERENT",
                    "Different from sex registered at birth")),
    PARTNERSHIP(
            "Marriage or civil partnership",
            "partnership",
            List.of(
                    "NEVER",
                    "Never married or in a civil partnership",
                    "PARTNERED",
                    "Married or in a civil partnership",
                    "SEPARATED",
                    "Separated",
                    "DISSOLVED",
                    "Divorced, or partnership dissolved",
                    "WIDOWED",
                    "Widowed, or surviving partner")),
    MATERNITY(
            "Pregnancy or maternity",
            "maternity",
            List.of(
                    "PREGNANT",
                    "Pregnant",
                    "MATERNITY",
                    "Had a baby in the last 26 weeks",
                    "NEITHER",
                    "Neither")),
    RELIGION(
            "Religion or belief",
            "religion",
            List.of(
                    "NONE",
                    "No religion",
                    "CHRISTIAN",
                    "Christian",
                    "BUDDHIST",
                    "Buddhist",
                    "HINDU",
                    "Hindu",
                    "JEWISH",
                    "Jewish",
                    "MUSLIM",
                    "Muslim",
                    "SIKH",
                    "Sikh",
                    "OTHER",
                    "Another religion or belief")),
    ORIENTATION(
            "Sexual orientation",
            "orientation",
            List.of(
                    "STRAIGHT",
                    "Straight or heterosexual",
                    "GAY",
                    "Gay or lesbian",
                    "BISEXUAL",
                    "Bisexual",
                    "OTHER",
                    "Another orientation"));

    /** Not recorded, or nobody asked. */
    public static final String UNKNOWN = "UNKNOWN";

    private static final List<String> NOTHING = List.of(UNKNOWN, "NOT_STATED", "R", "DK");

    private static final int[] BANDS = {0, 10, 13, 16, 18, 25, 35, 45, 55, 65, 75};

    private final String label;
    private final String list;
    private final List<String> categories = new ArrayList<>();
    private final Map<String, String> labels = new TreeMap<>();

    /** Of what senders say, or workers ask where support depends on it. */
    Characteristic(String label, String... codesAndLabels) {
        this(label, null, "Not recorded", List.of(codesAndLabels));
    }

    /** Of what people choose to say: that they would rather not, or do not know, is an answer. */
    Characteristic(String label, String list, List<String> codesAndLabels) {
        this(
                label,
                list,
                "Not asked",
                Stream.concat(
                                codesAndLabels.stream(),
                                Stream.of("R", "Prefers not to say", "DK", "Does not know"))
                        .toList());
    }

    Characteristic(String label, String list, String unknown, List<String> codesAndLabels) {
        this.label = label;
        this.list = list;
        for (int i = 0; i < codesAndLabels.size(); i += 2) {
            categories.add(codesAndLabels.get(i));
            labels.put(codesAndLabels.get(i), codesAndLabels.get(i + 1));
        }
        categories.add(UNKNOWN);
        labels.put(UNKNOWN, unknown);
    }

    /** Those that people choose to say. */
    public static List<Characteristic> said() {
        return Arrays.stream(values()).filter(each -> each.list != null).toList();
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

    /**
     * The code list of the answers, which is also the name of their column; null unless people
     * choose to say it.
     */
    public String list() {
        return list;
    }

    /** Says nothing about the person: not recorded, not stated, not known, or rather not said. */
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
