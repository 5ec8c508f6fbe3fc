package org.waymark.privacy.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortfallTest {

    @Test
    void a_clear_request_lacks_nothing() {
        assertThat(Shortfall.of(Requests.police())).isEmpty();
    }

    @Test
    void a_request_without_scope_and_reason_lacks_each_of_them() {
        Asked bare =
                new Asked(
                        Basis.POLICE,
                        "PC",
                        "MPS",
                        "A/1",
                        null,
                        null,
                        null,
                        null,
                        "All",
                        " ",
                        null,
                        false);
        assertThat(Shortfall.of(bare))
                .containsExactlyInAnyOrder(
                        Shortfall.NO_DATES,
                        Shortfall.NO_KINDS,
                        Shortfall.NO_REASON,
                        Shortfall.NO_ENQUIRY);
    }

    @Test
    void a_request_for_everything_is_seen_as_such() {
        assertThat(Shortfall.of(Requests.wholeFile(Basis.POLICE)))
                .containsExactly(Shortfall.WHOLE_FILE);
    }

    @Test
    void an_order_of_a_court_needs_no_reason_of_the_police() {
        Asked order =
                new Asked(
                        Basis.COURT,
                        "The clerk",
                        "Crown Court",
                        "T1",
                        null,
                        Requests.FROM,
                        Requests.TO,
                        Set.of(MaterialKind.NOTES),
                        null,
                        null,
                        null,
                        false);
        assertThat(Shortfall.of(order)).isEmpty();
    }

    @Test
    void the_reply_names_what_is_missing_and_not_whether_there_is_a_record() {
        String reply =
                ReplyDraft.of(
                        Requests.police(),
                        "K7M2-Q9TX-4CHD",
                        EnumSet.of(Shortfall.NO_DATES, Shortfall.NO_NOTICE));
        assertThat(reply)
                .contains("Your reference: A/1")
                .contains("from which day to which day")
                .contains("copy of the written notice")
                .contains("does not say whether we hold any information")
                .doesNotContain("DC Murray");
    }
}
