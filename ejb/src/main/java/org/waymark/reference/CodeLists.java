package org.waymark.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The dated code lists. */
public final class CodeLists {

    private final Map<String, List<CodeEntry>> lists;

    /**
     * @param lists list code to entries, in any order
     */
    public CodeLists(Map<String, List<CodeEntry>> lists) {
        this.lists =
                lists.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, list -> inOrder(list.getValue())));
    }

    /** What may be chosen on a day, in the order of the list; empty for an unknown list. */
    public List<CodeEntry> entries(String list, LocalDate day) {
        return lists.getOrDefault(list, List.of()).stream()
                .filter(entry -> entry.validity().includes(day))
                .toList();
    }

    /** The codes that may be chosen on a day, in the order of the list. */
    public Set<String> codes(String list, LocalDate day) {
        return entries(list, day).stream()
                .map(CodeEntry::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The newest entry of a code, in force or not: old records keep their words. */
    public Optional<CodeEntry> find(String list, String code) {
        return lists.getOrDefault(list, List.of()).stream()
                .filter(entry -> entry.code().equals(code))
                .max(Comparator.comparing(entry -> entry.validity().from()));
    }

    /** The words of a code; the code itself when the list does not have it, empty for null. */
    public String label(String list, String code) {
        if (code == null) {
            return "";
        }
        return find(list, code).map(CodeEntry::label).orElse(code);
    }

    private static List<CodeEntry> inOrder(List<CodeEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(CodeEntry::sort).thenComparing(CodeEntry::label))
                .toList();
    }
}
