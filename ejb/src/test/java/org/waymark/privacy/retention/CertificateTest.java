package org.waymark.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.privacy.retention.AgainFigures.Place;
import org.waymark.shared.Reference;

/** What a certificate says, and what figures keep. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateTest {

    @Test
    void a_certificate_says_how_much_by_which_rule_and_who_approved() {
        Reference reference = Reference.next();
        Certificate certificate =
                new Certificate(
                        reference,
                        "Victim Support",
                        Instant.parse("2026-07-01T01:10:00Z"),
                        List.of(
                                new Certificate.Line("FIRST", "patricia.ferguson", 3),
                                new Certificate.Line("RULE", "Supported: 6 years", 1),
                                new Certificate.Line("RULE", "Could not be reached: 6 months", 2),
                                new Certificate.Line("TABLE", "note", 17)));
        assertThat(certificate.records()).isEqualTo(3);
        assertThat(certificate.text())
                .startsWith("Certificate of destruction " + reference.shown() + "\n")
                .contains("Destroyed by: 1 July 2026 at 02:10 (2026-07-01T01:10:00Z)\n")
                .contains(
                        "By rule:\n  Supported: 6 years: 1\n  Could not be reached: 6 months: 2\n")
                .contains("Approved by:\n  patricia.ferguson: 3\n")
                .contains("  note: 17\n")
                .doesNotContain("second time");
    }

    @Test
    void its_hash_is_that_of_its_text() {
        assertThat(HexFormat.of().formatHex(Certificate.hash("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void figures_keep_what_they_lose_and_nothing_else() {
        Place again = new Place("2026Q1", "AGAIN");
        Place withdrawn = new Place("2025Q4", "WITHDRAWN");
        assertThat(AgainFigures.lost(Map.of(again, 2L, withdrawn, 1L), Map.of(again, 1L)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(again, 1L, withdrawn, 1L));
        assertThat(AgainFigures.lost(Map.of(again, 2L), Map.of(again, 2L))).isEmpty();
    }

    @Test
    void every_table_is_cleared_before_what_it_hangs_on() {
        List<String> order = PurgePlan.STEPS.stream().map(PurgeStep::table).toList();
        assertThat(order.indexOf("need")).isLessThan(order.indexOf("needs_assessment"));
        assertThat(order.indexOf("audit_reason")).isLessThan(order.indexOf("referral"));
        assertThat(order.indexOf("feed_message")).isLessThan(order.indexOf("feed_row"));
        assertThat(order.get(order.size() - 1)).isEqualTo("person");
    }
}
