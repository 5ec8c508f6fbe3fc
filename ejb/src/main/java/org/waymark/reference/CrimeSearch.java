package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the offence somebody means who may never have seen an offence code: by plain words, by the
 * words of the offence tree, or by the code itself. What is found is shown as one line that ends in
 * the code, so that the line alone can be kept as a draft and read back.
 */
public final class CrimeSearch {

    /** What is always offered: the referral is taken, and counted as not classified. */
    public static final String NOT_SURE = "Something else, or not sure";

    /** The code of such a referral; no offence tree has it. */
    public static final String NOT_SURE_CODE = "NOT_SURE";

    /** Most lines offered at once, beside the last one. */
    public static final int MOST = 12;

    private static final String WORDS = "crime_in_words";
    private static final String OLD_CASES_ONLY = "(outcome only)";
    private static final Pattern CODE = Pattern.compile("[0-9]{1,3}[A-Z]?(\\.[0-9]{1,2})?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    /**
     * One line.
     *
     * @param words what it is found by
     */
    private record Line(String text, String code, List<String> words) {

        boolean has(List<String> typed) {
            return typed.stream()
                    .allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> byText = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Offences offences;
    private final LocalDate day;

    public CrimeSearch(ReferenceSnapshot reference, LocalDate day) {
        this.offences = reference.offences();
        this.day = day;
        for (CodeEntry entry : reference.codeLists().entries(WORDS, day)) {
            offences.find(entry.parent(), day)
                    .ifPresent(offence -> add(entry.label(), offence.code(), offence.title()));
        }
        offences.inForce(day).stream()
                .filter(Offence::individualVictim)
                .filter(offence -> !offence.title().endsWith(OLD_CASES_ONLY))
                .sorted(Comparator.comparing(Offence::title))
                .forEach(offence -> add(offence.title(), offence.code(), ""));
        byText.put(NOT_SURE, NOT_SURE_CODE);
    }

    /** Lines that have every word that was typed, those in plain words first. */
    public List<String> find(String typed) {
        List<String> words = words(typed);
        return Stream.concat(
                        lines.stream().filter(line -> line.has(words)).map(Line::text).limit(MOST),
                        Stream.of(NOT_SURE))
                .toList();
    }

    /**
     * The code of what stands in the field: a line that was chosen, a code of the tree, or a code
     * of the same form that nobody has loaded yet. Empty for anything else: a guess would choose
     * the wrong service.
     */
    public Optional<String> code(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = text.strip();
        String code = plain.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(byText.get(plain))
                .or(() -> offences.find(code, day).map(unused -> code))
                .or(() -> Optional.of(code).filter(each -> CODE.matcher(each).matches()));
    }

    private void add(String label, String code, String also) {
        String text = label + " (" + code + ")";
        lines.add(new Line(text, code, words(label + " " + code + " " + also)));
        byText.putIfAbsent(text, code);
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
