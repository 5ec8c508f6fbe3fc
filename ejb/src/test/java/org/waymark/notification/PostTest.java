package org.waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News\r\nBcc: thief@example.org",
                "News\nBcc: thief@example.org",
                "News\rBcc: thief@example.org",
                "News\tBcc: thief@example.org",
                "News\u000BBcc: thief@example.org",
                "News\u0085Bcc: thief@example.org",
                "News\u2028Bcc: thief@example.org"
            })
    void a_subject_begins_no_other_line_of_the_head(String subject) {
        assertThat(Post.line(subject))
                .startsWith("News ")
                .doesNotMatch("(?s).*[\\x00-\\x1f\\x85\\u2028].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: thief@example.org",
                "a@example.org\nthief@example.org",
                "a@example.org\r\n\r\nbody",
                "a@example.org, thief@example.org",
                "a@example.org;thief@example.org",
                "a@example.org thief@example.org"
            })
    void an_address_is_one_or_the_mail_is_not_sent(String to) {
        assertThatThrownBy(() -> Post.one(to)).isInstanceOf(AddressException.class);
    }

    @Test
    void an_address_of_somebody_is_taken() throws AddressException {
        assertThat(Post.one("somebody@example.org").getAddress()).isEqualTo("somebody@example.org");
    }
}
