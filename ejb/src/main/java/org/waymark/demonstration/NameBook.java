package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Believable names of Londoners from many backgrounds, common ones often and rare ones seldom, each
 * with the ethnicity and language that go with it. Hyphens, apostrophes, diacritics, single names
 * and other scripts occur about as often as a real list has them.
 */
final class NameBook {

    private record Background(
            String code,
            double weight,
            Weighted<String> ethnicity,
            Weighted<String> language,
            int interpreterPercent) {}

    private final Weighted<Background> backgrounds;
    private final Map<String, Weighted<String>> names = new HashMap<>();
    private final Map<String, List<Somebody>> scripts = new HashMap<>();
    private final List<Background> unmixed;

    NameBook() {
        List<Background> all =
                Table.rows("backgrounds.tsv").stream().map(NameBook::background).toList();
        backgrounds = Weighted.by(all, Background::weight);
        unmixed = all.stream().filter(b -> !b.code().equals("mixed")).toList();
        for (Map<String, String> row : Table.rows("names.tsv")) {
            names.put(
                    row.get("background") + row.get("kind"),
                    Weighted.zipf(List.of(row.get("names").split(", "))));
        }
        for (Map<String, String> row : Table.rows("scripts.tsv")) {
            String sex = row.get("sex");
            scripts.computeIfAbsent(row.get("background") + sex, k -> new ArrayList<>())
                    .add(
                            new Somebody(
                                    "",
                                    row.get("given_names"),
                                    row.get("surname"),
                                    sex,
                                    "",
                                    "",
                                    false));
        }
    }

    private static Background background(Map<String, String> row) {
        return new Background(
                row.get("background"),
                Double.parseDouble(row.get("weight")),
                Weighted.parse(row.get("ethnicity")),
                Weighted.parse(row.get("language")),
                Integer.parseInt(row.get("interpreter_percent")));
    }

    /** Somebody of the given sex, F or M. */
    Somebody somebody(Dice dice, String sex) {
        Background own = backgrounds.draw(dice);
        Background given = own.code().equals("mixed") ? dice.one(unmixed) : own;
        Background family = own.code().equals("mixed") ? dice.one(unmixed) : own;
        String language = own.language().draw(dice);
        boolean interpreter =
                !language.equals("en") && dice.percent(Math.min(90, own.interpreterPercent() * 2));
        String givenNames = givenNames(dice, given.code(), sex);
        String surname = surname(dice, family.code(), sex);
        Somebody written =
                new Somebody(
                        own.code(),
                        givenNames,
                        surname,
                        sex,
                        own.ethnicity().draw(dice),
                        language,
                        interpreter);
        return spelt(dice, written);
    }

    private String givenNames(Dice dice, String background, String sex) {
        Weighted<String> list = names.get(background + sex);
        String first = list.draw(dice);
        if (!dice.percent(11)) {
            return first;
        }
        String second = list.draw(dice);
        return second.equals(first) ? first : first + " " + second;
    }

    private String surname(Dice dice, String background, String sex) {
        Weighted<String> own = names.get(background + "S" + sex);
        Weighted<String> both = names.get(background + "S");
        Weighted<String> list = own == null || (both != null && dice.percent(45)) ? both : own;
        String one = list.draw(dice);
        if (!dice.percent(2.2) || one.indexOf(' ') >= 0 || one.indexOf('-') >= 0) {
            return one;
        }
        String other = dice.percent(50) ? names.get("englishS").draw(dice) : list.draw(dice);
        return other.equals(one) || other.indexOf(' ') >= 0 ? one : one + "-" + other;
    }

    /** What became of the name when a police officer typed it. */
    private Somebody spelt(Dice dice, Somebody one) {
        List<Somebody> script = scripts.get(one.background() + one.sex());
        if (script != null && dice.percent(1.2)) {
            Somebody written = dice.one(script);
            return one.named(written.givenNames(), written.surname());
        }
        if (dice.percent(0.3)) {
            return one.named("", one.givenNames());
        }
        if (dice.percent(0.01)) {
            return one.named(one.givenNames() + " 🌻", one.surname());
        }
        String given = one.givenNames();
        String family = one.surname();
        if (dice.percent(45)) {
            given = Spelling.plain(given);
            family = Spelling.plain(family);
        }
        return one.named(given, dice.percent(5) ? family.toUpperCase(Locale.UK) : family);
    }
}
