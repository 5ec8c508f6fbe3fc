package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.DraftForms;
import org.waymark.shared.Reference;

/** Every draft that a page keeps is of a form that says who may keep it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftKeysTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern DRAFT = Pattern.compile("data-draft=\"([^\"]*)\"");

    /** How the key begins in an expression that says one thing or another. */
    private static final Pattern QUOTED = Pattern.compile("'([a-z][a-z:-]*:)'");

    /** Keys that a bean of the page makes. */
    private static final Map<String, List<String>> OF_BEANS =
            Map.of(
                    "#{measuringView.draft}", List.of("measure:", "remeasure:"),
                    "#{v.draft}", List.of("fileaudit-1:"),
                    "professional#{professionalView.changing ? '-'.concat(professionalView.p) : ''}:#{file.header.reference()}",
                            List.of("professional:", "professional-1:"));

    @Test
    void every_form_that_keeps_a_draft_has_a_right() throws IOException {
        List<String> unknown = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                Matcher found = DRAFT.matcher(Files.readString(page));
                while (found.find()) {
                    seen++;
                    for (String key : keys(found.group(1))) {
                        if (!DraftForms.isKnown(key)) {
                            unknown.add(PAGES.relativize(page) + ": " + found.group(1));
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
        assertThat(unknown)
                .as(
                        "these pages keep drafts that the server refuses. Add how their keys begin to"
                                + " DraftForms, with the right the page needs: ofRecord when the key"
                                + " names a case or a referral, else ofNoRecord. A key that a bean makes"
                                + " goes into OF_BEANS of this test besides")
                .isEmpty();
    }

    /** The key as it is sent, with some reference for what the page puts in. */
    private static List<String> keys(String written) {
        String reference = Reference.next().value();
        if (OF_BEANS.containsKey(written)) {
            return OF_BEANS.get(written).stream().map(form -> form + reference).toList();
        }
        List<String> keys = new ArrayList<>();
        if (written.startsWith("#{")) {
            Matcher quoted = QUOTED.matcher(written);
            while (quoted.find()) {
                keys.add(quoted.group(1) + reference);
            }
        }
        return keys.isEmpty() ? List.of(written.replaceAll("#\\{[^}]*}", reference)) : keys;
    }
}
