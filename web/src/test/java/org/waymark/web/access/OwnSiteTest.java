package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnSiteTest {

    @ParameterizedTest(name = "site {0}, origin {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, null, true",
                "none, -, true",
                "cross-site, null, false",
                "same-site, -, false",
                "same-site, https://waymark.example.org, false",
                "-, https://waymark.example.org, true",
                "-, https://waymark.example.org:8443, true",
                "-, https://evil.example.org, false",
                "-, https://waymark.example.org.evil.org, false",
                "-, not an address, false",
                "-, null, true",
                "-, -, true",
            })
    void a_change_comes_from_our_own_pages_or_not_at_all(String site, String origin, boolean own) {
        assertThat(OwnSite.isOwn(site, origin, "waymark.example.org:8080")).isEqualTo(own);
    }
}
