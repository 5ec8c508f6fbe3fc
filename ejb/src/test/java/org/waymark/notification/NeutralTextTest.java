package org.waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

    @Test
    void a_reminder_of_a_report_says_by_when_and_nothing_of_what_it_is_about() {
        LocalDate first = LocalDate.of(2026, 7, 1);
        LocalDate last = LocalDate.of(2026, 9, 30);
        LocalDate day = LocalDate.of(2026, 12, 10);
        NeutralText before = NeutralText.due(first, last, day, false);
        assertThat(before.body())
                .contains("for July to September 2026 is due on 10 December 2026")
                .doesNotContain("Sign in");
        assertThat(NeutralText.due(first, last, day, true).body())
                .contains("was due on 10 December 2026");
        assertThat(before.subject() + before.body())
                .doesNotContainPattern(
                        "(?i)victim|crime|police|grant|fund|waymark|support|service|mopac");
    }
}
