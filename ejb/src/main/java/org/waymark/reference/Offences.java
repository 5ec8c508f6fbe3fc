package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The offence classification by code and day. Codes are text: {@code 105A}, {@code 4.1}. A combined
 * code such as {@code 1-4.1-4.10-4.2} is found by itself and by each of its members.
 */
public final class Offences {

    private static final String MEMBERS = "-";

    private final Map<String, List<Offence>> byCode = new HashMap<>();

    public Offences(Collection<Offence> offences) {
        offences.stream()
                .sorted(Comparator.comparing(offence -> offence.validity().from()))
                .forEach(this::index);
    }

    /**
     * The offence as classified on a day. Before the classification that is loaded begins, its
     * first row counts, so that an old crime reported late is still understood.
     *
     * @return empty for a code that is not known, or no longer
     */
    public Optional<Offence> find(String code, LocalDate day) {
        if (code == null) {
            return Optional.empty();
        }
        List<Offence> rows = byCode.getOrDefault(normal(code), List.of());
        if (!rows.isEmpty() && day.isBefore(rows.get(0).validity().from())) {
            return Optional.of(rows.get(0));
        }
        return rows.stream().filter(row -> row.validity().includes(day)).findFirst();
    }

    /** All that are in force on a day, each once. */
    public List<Offence> inForce(LocalDate day) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.validity().includes(day))
                .distinct()
                .toList();
    }

    private void index(Offence offence) {
        String code = normal(offence.code());
        rowsOf(code).add(offence);
        if (code.contains(MEMBERS)) {
            for (String member : code.split(MEMBERS)) {
                rowsOf(member).add(offence);
            }
        }
    }

    private List<Offence> rowsOf(String code) {
        return byCode.computeIfAbsent(code, unused -> new ArrayList<>());
    }

    private static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
