package org.waymark.privacy.material;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.privacy.redaction.Span;

/**
 * Finds what is taken out of one record and still stands in another that is given: most likely
 * forgotten there. A person looks; nothing is decided by it.
 */
final class Repetition {

    /** Shorter ones stand everywhere. */
    private static final int SHORTEST = 3;

    private Repetition() {}

    /** What is taken out of a text, each once. */
    static List<String> phrases(MaterialItem item, String text) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Span span : item.redaction().spans()) {
            phrases.add(text.substring(span.from(), span.to()).strip());
        }
        return List.copyOf(phrases);
    }

    /** One sentence for each phrase and record. */
    static List<String> among(
            List<MaterialItem> items, Function<MaterialItem, MaterialContent> reader) {
        List<MaterialItem> given =
                items.stream()
                        .filter(item -> item.decision().isGiven() && !item.isElsewhere())
                        .toList();
        if (given.stream().allMatch(item -> item.redaction().isEmpty())) {
            return List.of();
        }
        Set<String> phrases = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>();
        for (MaterialItem item : given) {
            MaterialContent content = reader.apply(item);
            if (content == null || !content.isWords()) {
                texts.add("");
                continue;
            }
            String text = content.text();
            boolean same = item.isAbout(content);
            if (same) {
                phrases(item, text).stream()
                        .filter(phrase -> phrase.length() >= SHORTEST)
                        .map(phrase -> phrase.toLowerCase(Locale.UK))
                        .forEach(phrases::add);
            }
            texts.add(same ? item.redaction().apply(text) : text);
        }
        List<String> found = new ArrayList<>();
        for (String phrase : phrases) {
            for (int i = 0; i < given.size(); i++) {
                if (!Redaction.finding(texts.get(i), List.of(phrase)).isEmpty()) {
                    found.add("“%s” stands in: %s".formatted(phrase, given.get(i).description()));
                }
            }
        }
        return found;
    }
}
