package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A paper that leaves the house names nobody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingPapersTest {

    @Test
    void of_a_name_only_the_initials_are_on_the_paper_in_every_script() {
        assertThat(MeetingPapers.initials("Theodora  Papersent")).isEqualTo("T. P.");
        assertThat(MeetingPapers.initials(" Anne-Marie O'Neil ")).isEqualTo("A. M. O.");
        assertThat(MeetingPapers.initials("\u0424\u0430\u0440\u0438\u0434\u0430"))
                .isEqualTo("\u0424.");
        assertThat(MeetingPapers.initials("\ud842\udfb7\u91ce")).isEqualTo("\ud842\udfb7.");
        assertThat(MeetingPapers.initials(null)).isEmpty();
    }
}
