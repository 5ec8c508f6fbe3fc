package org.waymark.commissioning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.CodeLists;

/** What makes a row of where a service works fit nobody: it would close the service by mistake. */
final class ServiceAreaCheck {

    private static final String SUBSTRANDS = "hate_substrand";

    private ServiceAreaCheck() {}

    /**
     * In words by field; empty where the row can fit somebody.
     *
     * @param typed column to what was typed
     */
    static Map<String, String> problems(
            Map<String, String> typed, Directory directory, CodeLists codes) {
        Map<String, String> problems = new LinkedHashMap<>();
        String area = text(typed, "area_code");
        String service = text(typed, "service_id");
        if (area != null
                && service != null
                && directory.contracts().stream()
                        .filter(each -> String.valueOf(each.serviceId()).equals(service))
                        .noneMatch(each -> each.areas().contains(area))) {
            problems.put(
                    "area_code",
                    "No contract of the service is for this borough: nobody there would be proposed"
                            + " to it.");
        }
        String strand = text(typed, "strand");
        String exactly = text(typed, "substrand");
        if (strand != null && exactly != null) {
            codes.find(SUBSTRANDS, exactly)
                    .map(CodeEntry::parent)
                    .filter(parent -> !parent.equals(strand))
                    .ifPresent(
                            parent ->
                                    problems.put(
                                            "substrand",
                                            "Choose a kind of what you chose above, or leave one of"
                                                    + " them empty: nobody is both."));
        }
        return problems;
    }

    private static String text(Map<String, String> typed, String column) {
        String text = typed.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
