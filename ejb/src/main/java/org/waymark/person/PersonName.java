package org.waymark.person;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name as it is compared: in small Latin letters without marks, whatever script it was written
 * in, split into its parts. What somebody is called is never changed; this is only how two
 * spellings are laid side by side.
 *
 * @param given parts of the given names, in order; empty for a mononym
 * @param family parts of the surname, in order
 */
public record PersonName(List<String> given, List<String> family) {

    private static final ThreadLocal<Transliterator> LATIN =
            ThreadLocal.withInitial(
                    () -> Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower"));
    private static final Map<String, Set<String>> FULL = fullNames();

    public static PersonName of(String givenNames, String surname) {
        return new PersonName(parts(givenNames), parts(surname));
    }

    /** All parts in the order of speaking. */
    public List<String> all() {
        List<String> all = new ArrayList<>(given);
        all.addAll(family);
        return all;
    }

    /** The surname as one word, so that O'Brien and O Brien are the same. */
    public String surname() {
        return String.join("", family);
    }

    /** The first given name; empty when there is none. */
    public String firstGiven() {
        return given.isEmpty() ? "" : given.get(0);
    }

    /** A full name that this may be a short form of; itself when it is none we know. */
    public static String full(String part) {
        Set<String> full = FULL.get(part);
        return full == null ? part : full.iterator().next();
    }

    /** May both be forms of one name? Sam is short for Samuel and for Samantha. */
    public static boolean isForm(String one, String other) {
        return !Collections.disjoint(
                FULL.getOrDefault(one, Set.of(one)), FULL.getOrDefault(other, Set.of(other)));
    }

    private static List<String> parts(String name) {
        if (name == null) {
            return List.of();
        }
        String latin = isPlain(name) ? name.toLowerCase(Locale.ROOT) : LATIN.get().transform(name);
        List<String> parts = new ArrayList<>(3);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= latin.length(); i++) {
            char c = i < latin.length() ? latin.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z') {
                part.append(c);
            } else if (c != '\'' && c != '`' && part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static Map<String, Set<String>> fullNames() {
        Map<String, Set<String>> full = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                PersonName.class.getResourceAsStream("nicknames.txt"),
                                StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (!line.startsWith("#")) {
                    String[] names = line.split(" ");
                    for (String name : names) {
                        full.computeIfAbsent(name, unused -> new LinkedHashSet<>()).add(names[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(full);
    }
}
