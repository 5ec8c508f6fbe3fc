package org.waymark.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Row;

/** What may be chosen for the fields of a dated table: value to words, in order. */
@ApplicationScoped
public class DatedChoices {

    @Inject private DatedRowStore store;
    @Inject private ReferenceData reference;
    @Inject private Organisations organisations;

    Map<String, Map<String, String>> of(DatedTable table, LocalDate day) {
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        table.fields().stream()
                .filter(DatedField::isChosen)
                .forEach(field -> choices.put(field.column(), of(field, day)));
        if (table == DatedTable.SERVICE_AREAS) {
            choices.get("service_id").keySet().removeAll(universal());
        }
        return choices;
    }

    /** They take everybody on: what no other service takes would reach nobody. */
    private Set<String> universal() {
        return organisations.directory().services().stream()
                .filter(service -> service.kind() == Service.Kind.UNIVERSAL)
                .map(service -> String.valueOf(service.id()))
                .collect(Collectors.toSet());
    }

    private Map<String, String> of(DatedField field, LocalDate day) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (field.kind()) {
            case YES_NO -> {
                choices.put("Y", "Yes");
                choices.put("N", "No");
            }
            case CODE ->
                    reference
                            .codeLists()
                            .entries(field.list(), day)
                            .forEach(entry -> choices.put(entry.code(), entry.label()));
            case CHOICE ->
                    Arrays.stream(field.list().split(" "))
                            .forEach(choice -> choices.put(choice, inWords(choice)));
            case CONTRACT ->
                    organisations
                            .directory()
                            .contracts()
                            .forEach(c -> choices.put(String.valueOf(c.id()), c.title()));
            case SERVICE ->
                    organisations
                            .directory()
                            .services()
                            .forEach(s -> choices.put(String.valueOf(s.id()), s.name()));
            case AREA -> reference.areas().all().forEach(a -> choices.put(a.code(), a.name()));
            case LIST -> pairs(choices, store.lists());
            case PATHWAY -> pairs(choices, store.pathways());
            case CODE_VERSION -> pairs(choices, store.codeVersions());
            default -> throw new IllegalArgumentException("Nothing to choose: " + field.column());
        }
        return choices;
    }

    private static void pairs(Map<String, String> choices, List<Row> rows) {
        rows.forEach(row -> choices.put(row.text(0), row.text(1)));
    }

    private static String inWords(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
