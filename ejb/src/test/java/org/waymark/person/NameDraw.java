package org.waymark.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Draws names, numbers and addresses at random, common names often and rare ones seldom. */
final class NameDraw {

    private final Random random;
    private final Map<String, List<String>> names = names();
    private final Map<String, List<String>> forms = forms();

    NameDraw(Random random) {
        this.random = random;
    }

    /** Who people are by their names: the lists of the demonstration city. */
    String background() {
        List<String> all =
                names.keySet().stream()
                        .filter(key -> key.endsWith("\tF"))
                        .map(key -> key.substring(0, key.length() - 2))
                        .sorted()
                        .toList();
        return all.get(random.nextInt(all.size()));
    }

    String given(String background, String sex) {
        return common(names.get(background + '\t' + sex));
    }

    String surname(String background, String sex) {
        List<String> own = names.get(background + "\tS" + sex);
        List<String> both = names.get(background + "\tS");
        return common(own == null || both != null && percent(50) ? both : own);
    }

    LocalDate birth() {
        return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(26_000));
    }

    String phone() {
        return String.format("07%09d", random.nextInt(1_000_000_000));
    }

    String postcode() {
        return "E" + (1 + random.nextInt(20)) + ' ' + random.nextInt(10) + letter() + letter();
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }

    String given(String sex) {
        List<String> backgrounds =
                names.keySet().stream().filter(key -> key.endsWith("\t" + sex)).sorted().toList();
        return common(names.get(backgrounds.get(random.nextInt(backgrounds.size()))));
    }

    String surname() {
        return common(names.get("english\tS"));
    }

    private String common(List<String> list) {
        double thrown = random.nextDouble();
        return list.get((int) (list.size() * thrown * thrown));
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Another form of a first name; null when none is known. */
    String form(String given) {
        List<String> known = forms.get(given.toLowerCase(Locale.ROOT).split(" ")[0]);
        return known == null ? null : known.get(random.nextInt(known.size()));
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        for (String line : lines("/org/waymark/demonstration/names.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length == 3 && !cells[0].equals("background")) {
                names.put(cells[0] + '\t' + cells[1], List.of(cells[2].split(", ")));
            }
        }
        return names;
    }

    private static Map<String, List<String>> forms() {
        Map<String, List<String>> forms = new HashMap<>();
        for (String line : lines("/org/waymark/person/nicknames.txt")) {
            if (!line.startsWith("#")) {
                List<String> all = List.of(line.split(" "));
                forms.put(all.get(0), all.subList(1, all.size()));
            }
        }
        return forms;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                NameDraw.class.getResourceAsStream(resource),
                                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
