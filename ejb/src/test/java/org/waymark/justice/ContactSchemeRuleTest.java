package org.waymark.justice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.Validity;

/** By the rows that Waymark ships (Right 11). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactSchemeRuleTest {

    private static final Path SHIPPED =
            Path.of("../sql/src/main/resources/db/migration/V2084__load_contact_scheme_rules.sql");
    private static final Pattern ROW =
            Pattern.compile("\\(\\d+, '(\\w+)', '(\\w+)', (NULL|\\d+), '([\\d-]+)', NULL\\)");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest(name = "{0}, {1}, {2} months: {3}")
    @CsvSource({
        "VIOLENCE_AGAINST_THE_PERSON, PRISON, 12, FOLLOWS",
        "VIOLENCE_AGAINST_THE_PERSON, PRISON, 11, NOT",
        "SEXUAL_OFFENCES, PRISON, 60, FOLLOWS",
        "SEXUAL_OFFENCES, DETENTION, 12, FOLLOWS",
        "SEXUAL_OFFENCES, DETENTION, 11, NOT",
        "ROBBERY, PRISON, 18, FOLLOWS",
        "SEXUAL_OFFENCES, PRISON, , LENGTH_UNKNOWN",
        "SEXUAL_OFFENCES, LIFE, , FOLLOWS",
        "VIOLENCE_AGAINST_THE_PERSON, HOSPITAL, , FOLLOWS",
        "VIOLENCE_AGAINST_THE_PERSON, HOSPITAL_RESTRICTED, , FOLLOWS",
        "VIOLENCE_AGAINST_THE_PERSON, SUSPENDED, 24, NOT",
        "VIOLENCE_AGAINST_THE_PERSON, COMMUNITY, 24, NOT",
        "THEFT_OFFENCES, PRISON, 36, NOT",
        "THEFT_OFFENCES, HOSPITAL, , NOT",
        ", PRISON, 36, NOT"
    })
    void the_scheme_follows_twelve_months_or_a_hospital_order_for_violence_or_a_sexual_crime(
            String group, String sentence, Integer months, ContactSchemeRule.Answer answer)
            throws IOException {
        assertThat(
                        ContactSchemeRule.of(
                                shipped(), group, new CourtResult(null, sentence, months), DAY))
                .isEqualTo(answer);
    }

    @Test
    void a_rule_counts_from_its_day_until_the_one_before_its_end() {
        List<ContactSchemeRule> rules =
                List.of(
                        new ContactSchemeRule(
                                "ROBBERY", "PRISON", 24, new Validity(DAY.minusYears(9), DAY)),
                        new ContactSchemeRule("ROBBERY", "PRISON", 12, new Validity(DAY, null)));
        CourtResult year = new CourtResult(null, "PRISON", 12);
        assertThat(ContactSchemeRule.of(rules, "ROBBERY", year, DAY))
                .isEqualTo(ContactSchemeRule.Answer.FOLLOWS);
        assertThat(ContactSchemeRule.of(rules, "ROBBERY", year, DAY.minusDays(1)))
                .isEqualTo(ContactSchemeRule.Answer.NOT);
    }

    private static List<ContactSchemeRule> shipped() throws IOException {
        List<ContactSchemeRule> rules = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(SHIPPED));
        while (row.find()) {
            rules.add(
                    new ContactSchemeRule(
                            row.group(1),
                            row.group(2),
                            row.group(3).equals("NULL") ? null : Integer.valueOf(row.group(3)),
                            new Validity(LocalDate.parse(row.group(4)), null)));
        }
        assertThat(rules).hasSize(15);
        return rules;
    }
}
