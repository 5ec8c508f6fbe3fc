package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageRightsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void every_page_is_public_or_says_which_right_opens_it() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml")))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filteredOn(page -> !page.startsWith("/WEB-INF/"))
                    .isNotEmpty()
                    .allMatch(
                            page -> PublicPaths.isPublic(page) || PageRights.of(page).isPresent());
        }
    }

    @Test
    void an_unknown_page_opens_for_nobody() {
        assertThat(PageRights.of("/casework/unheard-of")).isEmpty();
    }

    @Test
    void the_suffix_makes_no_difference() {
        assertThat(PageRights.of("/access/audit.xhtml")).isEqualTo(PageRights.of("/access/audit"));
    }
}
