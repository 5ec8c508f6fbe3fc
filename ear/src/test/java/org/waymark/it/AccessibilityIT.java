package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as every role that may open it: readable by everybody, on a wide screen, on a tablet,
 * on a small telephone and at twice the size, with everything unfolded; and its title says nothing
 * about anybody.
 */
class AccessibilityIT extends Browser {

    /** What a title must not say: it is in the history and on the task bar of a shared computer. */
    private static final List<String> TELLING =
            List.of("abuse", "rape", "victim", "violence", "stalk", "burglar", "assault", "crime");

    /** Not pages: they lead on, are files, or are for machines. */
    private static final Set<String> OTHER = Set.of("/home", "/leave", "/openapi", "/health");

    private static final String FILE = ".*\\.(csv|xlsx|ods|pdf|ics)";

    /** They open the pages of others, looked at for those; of these pages only titles are asked. */
    private static final Set<String> LIKE_OTHERS =
            Set.of(
                    "COUNSELLOR",
                    "SAFEGUARDING_LEAD",
                    "MARAC_COORDINATOR",
                    "CONTRACT_MANAGER",
                    "REPORT_DESK");

    /** Pages looked at in every window already, whoever opened them. */
    private static final Set<String> SEEN = new HashSet<>();

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void pages_are_accessible_and_fit(String role) {
        if (!role.equals("NOBODY")) {
            Screens.signIn(page, RightsMatrix.PEOPLE.get(role));
        }
        List<String> wrong = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (isPage(row) && isFor(role, row)) {
                wrong.addAll(wrongWith(role, row, titles));
            }
        }
        assertThat(wrong).as(role).isEmpty();
    }

    static Stream<String> roles() {
        return Stream.concat(RightsMatrix.PEOPLE.keySet().stream().sorted(), Stream.of("NOBODY"));
    }

    @Test
    void the_page_of_a_refusal_is_accessible_too() {
        expectErrors("status of 40");
        Screens.signIn(page, "oliver.pemberton");
        for (String path : List.of("/casework/work", "/unheard-of")) {
            page.navigate(path);
            axe();
            assertThat(page.content()).doesNotContain("Exception").doesNotContain("Payara");
        }
    }

    private List<String> wrongWith(String role, RightsMatrix.Row row, Map<String, String> titles) {
        List<String> wrong = new ArrayList<>();
        String path = RightsMatrix.filled(row.path());
        Response response = page.navigate(path);
        if (response.status() != 200) {
            return List.of(path + ": " + response.status());
        }
        boolean first = SEEN.add(row.page());
        if (first) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        String name = role.toLowerCase() + row.page().replace('/', '-');
        for (Window window : windows(role, first)) {
            List<String> here = wrongIn(window);
            wrong.addAll(here);
            if (!here.isEmpty() || first && window == Window.WIDE) {
                screenshot(name + "-" + window.width());
            }
        }
        Window.WIDE.open(page);
        String title = page.title();
        String other = titles.put(title, path);
        if (other != null) {
            wrong.add(path + ": the title \"" + title + "\" is that of " + other + " too");
        }
        if (TELLING.stream().anyMatch(title.toLowerCase()::contains)) {
            wrong.add(path + ": the title tells: " + title);
        }
        return wrong;
    }

    private static Window[] windows(String role, boolean first) {
        if (first) {
            return Window.values();
        }
        return LIKE_OTHERS.contains(role) ? new Window[0] : Window.EXTREMES;
    }

    /** What everybody may open is the same for all, and is looked at once, as nobody. */
    private static boolean isFor(String role, RightsMatrix.Row row) {
        boolean everybody = row.outcomes().get("NOBODY").equals("allowed");
        return row.outcomes().get(role).equals("allowed") && (role.equals("NOBODY") || !everybody);
    }

    private static boolean isPage(RightsMatrix.Row row) {
        return row.method().equals("GET")
                && !row.page().startsWith("/api/")
                && row.page().length() > 1
                && !row.page().matches(FILE)
                && !OTHER.contains(row.page());
    }
}
