package org.waymark.it;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The people to whose records a page leads, or whose references it shows. */
final class RecordLinks {

    private static final Pattern LINK =
            Pattern.compile(
                    "(?:[?&;/](?:c|r|q|m|i|p|record)=|/referrals/)([0-9A-HJKMNP-TV-Z]{12})\\b");

    private static final Pattern SHOWN =
            Pattern.compile("\\b(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}\\b");

    private static final List<String> PEOPLE =
            List.of(
                    "SELECT person_id FROM support_case WHERE reference = ?",
                    "SELECT person_id FROM referral WHERE reference = ?",
                    "SELECT person_id FROM rights_request WHERE reference = ? AND person_id IS NOT"
                            + " NULL",
                    "SELECT c.person_id FROM material_request m JOIN support_case c ON c.id ="
                            + " m.case_id WHERE m.reference = ?",
                    "SELECT r.person_id FROM incident i JOIN referral r ON r.id = i.referral_id WHERE"
                            + " i.reference = ?");

    private static final Map<String, Long> KNOWN = new TreeMap<>();

    private RecordLinks() {}

    /** References to ids of people. What names nobody is left out. */
    static Map<String, Long> in(String page) {
        Map<String, Long> people = new LinkedHashMap<>();
        LINK.matcher(page).results().forEach(link -> add(people, link.group(1)));
        SHOWN.matcher(page).results().forEach(shown -> add(people, shown.group().replace("-", "")));
        return people;
    }

    private static void add(Map<String, Long> people, String reference) {
        long person = KNOWN.computeIfAbsent(reference, RecordLinks::person);
        if (person != 0) {
            people.put(reference, person);
        }
    }

    private static long person(String reference) {
        if (Running.number("SELECT COUNT(*) FROM breach WHERE reference = ?", reference) > 0) {
            return 0; // a breach is about nobody by name
        }
        return PEOPLE.stream()
                .mapToLong(
                        sql ->
                                Running.number(
                                        "SELECT COALESCE(MAX(person_id), 0) FROM (" + sql + ") x",
                                        reference))
                .filter(id -> id != 0)
                .findFirst()
                .orElse(0);
    }
}
