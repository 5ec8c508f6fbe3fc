package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineProblemsTest {

    @Test
    void the_first_ten_are_told_and_how_many_more_there_are() {
        LineProblems problems = new LineProblems();
        assertThatCode(problems::refuse).doesNotThrowAnyException();
        problems.add(2, "no quarter");
        assertThatThrownBy(problems::refuse)
                .isInstanceOf(BadInput.class)
                .hasMessage("Nothing was loaded. line 2: no quarter.");
        for (int line = 3; line <= 13; line++) {
            problems.add(line, "no quarter");
        }
        assertThatThrownBy(problems::refuse)
                .hasMessageContaining("line 11: no quarter; and 2 more.")
                .hasMessageNotContaining("line 12");
    }
}
