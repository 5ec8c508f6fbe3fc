package org.waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeutralTextTest {

    @Test
    void the_link_of_a_report_comes_without_a_figure_a_name_or_what_it_is_about() {
        String link = "https://example.org/reporting/overview?quarter=2026Q2";
        NeutralText text = NeutralText.report(link);
        assertThat(text.body()).contains(link).contains("Sign in to see it");
        String words = (text.subject() + text.body()).replace(link, "");
        assertThat(words)
                .doesNotContainPattern("[0-9%]")
                .doesNotContainPattern(
                        "(?i)victim|crime|police|outcome|report|figure|waymark|support|service");
    }
}
