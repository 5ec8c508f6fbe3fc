package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalAddressTest {

    @Test
    void after_signing_in_one_goes_on_where_one_was_going() {
        assertThat(LocalAddress.orHome("/case?c=K7M2Q9TX4C", "")).isEqualTo("/case?c=K7M2Q9TX4C");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "//evil.example/x",
                "https://evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/signin?to=/signin",
                "/a\r\nSet-Cookie: x=1",
                "/%zz"
            })
    void anything_that_is_not_a_page_of_this_application_leads_home(String wanted) {
        assertThat(LocalAddress.orHome(wanted, "")).isEqualTo("/home");
    }
}
