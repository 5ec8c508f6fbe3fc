package org.waymark.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is typed is kept: a form with room for several lines keeps a draft, or says why not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftsOfPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Set<String> AREAS = Set.of("wm:area", "h:inputTextarea", "textarea");

    private static final String NO_ACCOUNT = "public: there is no account whose draft it could be";
    private static final String SAVED_AS_IT_IS =
            "what is written here is itself saved unfinished, by its own button";
    private static final String PRIVACY =
            "work on somebody's data: a draft would be one more copy of it, outside of the request";
    private static final String NO_NAME =
            "answers of a survey stand beside nobody: a draft would tie them to an account";
    private static final String INCLUDED = "the form is on the page that has this in it";
    private static final String TAG = "the tag itself";

    /** Forms without a draft, as file#form, each with its reason. */
    private static final Map<String, String> WITHOUT =
            Map.ofEntries(
                    Map.entry("WEB-INF/tags/area.xhtml#", TAG),
                    Map.entry("WEB-INF/fragments/asked.xhtml#", INCLUDED),
                    Map.entry("WEB-INF/fragments/marac-form.xhtml#", INCLUDED),
                    Map.entry("WEB-INF/fragments/questions.xhtml#", INCLUDED),
                    Map.entry("ask.xhtml#asking", NO_ACCOUNT),
                    Map.entry("feedback.xhtml#answers", NO_ACCOUNT),
                    Map.entry("tell/what.xhtml#telling", NO_ACCOUNT),
                    Map.entry("commissioning/return.xhtml#writing", SAVED_AS_IT_IS),
                    Map.entry("reference/instrument.xhtml#drafting", SAVED_AS_IT_IS),
                    Map.entry("survey/survey.xhtml#drafting", SAVED_AS_IT_IS),
                    Map.entry("WEB-INF/fragments/request-decision.xhtml#proposing", PRIVACY),
                    Map.entry("WEB-INF/fragments/request-kind.xhtml#saying", PRIVACY),
                    Map.entry("privacy/breach.xhtml#assessing", PRIVACY),
                    Map.entry("privacy/breach.xhtml#closing", PRIVACY),
                    Map.entry("privacy/breach.xhtml#deciding", PRIVACY),
                    Map.entry("privacy/breach.xhtml#telling-more", PRIVACY),
                    Map.entry("privacy/material-new.xhtml#recording", PRIVACY),
                    Map.entry("privacy/material-request.xhtml#asking-again", PRIVACY),
                    Map.entry("your-views.xhtml#answers", NO_ACCOUNT),
                    Map.entry("survey/answers.xhtml#answers", NO_NAME),
                    Map.entry("survey/preview.xhtml#", "nothing is sent from there"),
                    Map.entry("privacy/material-item.xhtml#giving", PRIVACY),
                    Map.entry("privacy/material-request.xhtml#returning", PRIVACY),
                    Map.entry("privacy/material-request.xhtml#weighing", PRIVACY),
                    Map.entry("privacy/part.xhtml#marking-form", PRIVACY),
                    Map.entry("privacy/sealed-review.xhtml#review-form", PRIVACY),
                    Map.entry("privacy/sealed.xhtml#asking-form", PRIVACY));

    @Test
    void every_form_with_room_for_several_lines_keeps_a_draft_or_says_why_not() throws Exception {
        Map<String, Boolean> forms = forms();
        assertThat(forms).containsEntry("casework/notes.xhtml#writing", true);
        assertThat(without(forms)).isEqualTo(new TreeSet<>(WITHOUT.keySet()));
    }

    @Test
    void calls_and_the_one_chance_keep_drafts_of_their_lines() throws Exception {
        for (String page : List.of("therapy/calls.xhtml", "casework/chance.xhtml")) {
            NodeList found = read(PAGES.resolve(page)).getElementsByTagName("h:form");
            for (int i = 0; i < found.getLength(); i++) {
                assertThat(keepsDraft((Element) found.item(i)))
                        .as(page + ", form " + (i + 1))
                        .isTrue();
            }
            assertThat(found.getLength()).as(page).isPositive();
        }
    }

    @Test
    void a_form_with_a_draft_says_when_it_was_saved() throws Exception {
        List<String> silent = new ArrayList<>();
        for (Path file : files()) {
            NodeList found = read(file).getElementsByTagName("h:form");
            for (int i = 0; i < found.getLength(); i++) {
                Element form = (Element) found.item(i);
                if (keepsDraft(form) && form.getElementsByTagName("wm:autosave").getLength() == 0) {
                    silent.add(name(file) + "#" + form.getAttribute("id"));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static Set<String> without(Map<String, Boolean> forms) {
        Set<String> without = new TreeSet<>();
        forms.forEach(
                (form, kept) -> {
                    if (!kept) {
                        without.add(form);
                    }
                });
        return without;
    }

    /** Each form with room for several lines, and whether it keeps a draft. */
    private static Map<String, Boolean> forms() throws Exception {
        Map<String, Boolean> forms = new TreeMap<>();
        for (Path file : files()) {
            Element page = read(file);
            for (Node area : areas(page)) {
                Element form = formOf(area);
                forms.put(
                        name(file) + "#" + (form == null ? "" : form.getAttribute("id")),
                        form != null && keepsDraft(form));
            }
        }
        return forms;
    }

    /** Also where something is included that has one and no form around it. */
    private static List<Node> areas(Element page) throws Exception {
        List<Node> areas = new ArrayList<>();
        for (String area : AREAS) {
            NodeList found = page.getElementsByTagName(area);
            for (int i = 0; i < found.getLength(); i++) {
                areas.add(found.item(i));
            }
        }
        NodeList included = page.getElementsByTagName("ui:include");
        for (int i = 0; i < included.getLength(); i++) {
            Path fragment =
                    PAGES.resolve(((Element) included.item(i)).getAttribute("src").substring(1));
            if (Files.exists(fragment)
                    && areas(read(fragment)).stream().anyMatch(area -> formOf(area) == null)) {
                areas.add(included.item(i));
            }
        }
        return areas;
    }

    private static Element formOf(Node node) {
        Node at = node;
        while (at != null && !Set.of("h:form", "form").contains(at.getNodeName())) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    private static boolean keepsDraft(Element form) {
        return !form.getAttribute("pt:data-draft").isBlank();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static String name(Path file) {
        return PAGES.relativize(file).toString().replace('\\', '/');
    }

    private static Element read(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }
}
