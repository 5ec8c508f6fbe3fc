package org.waymark.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.referral.FeedColumn;

/** Every form on which somebody is referred asks about a disability, and nobody has to answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisabilityAskedTest {

    private static final Pattern QUESTION =
            Pattern.compile("<wm:select id=\"disability\".*?</wm:select>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral/refer.xhtml",
                "referral/bedside.xhtml",
                "therapy/calls.xhtml",
                "ask.xhtml",
                "tell/contact.xhtml"
            })
    void it_is_asked_and_may_be_left_out_or_kept_back(String page) throws IOException {
        Matcher question =
                QUESTION.matcher(Files.readString(Path.of("src/main/webapp").resolve(page)));
        assertThat(question.find()).isTrue();
        assertThat(question.group())
                .contains("optional=\"true\"", "noSelectionOption=\"true\"")
                .containsAnyOf("itemValue=\"R\"", "choices('disability')");
    }

    @Test
    void what_is_said_at_the_bedside_goes_along_and_not_asked_is_nothing() {
        assertThat(bedside("R").columns()).containsEntry(FeedColumn.DISABILITY, "R");
        assertThat(bedside("").columns()).doesNotContainKey(FeedColumn.DISABILITY);
        assertThat(bedside(null).columns()).doesNotContainKey(FeedColumn.DISABILITY);
    }

    private static ReferForm bedside(String disability) {
        BedsideForm form = new BedsideForm();
        form.setInjury(BedsideForm.Injury.KNIFE);
        form.setAgreed("EXPLICIT");
        form.setSurname("Okafor");
        form.setAge("19");
        form.setWard("Ward 4");
        form.setDomestic("N");
        form.setHappenedOn(LocalDate.parse("2026-03-02"));
        form.setDisability(disability);
        return form.toRefer("1abcdefgh");
    }
}
