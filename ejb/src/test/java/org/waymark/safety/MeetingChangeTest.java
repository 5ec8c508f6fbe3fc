package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingChangeTest {

    @Test
    void an_agency_whose_only_case_is_hidden_is_not_named() {
        MeetingChange change =
                new MeetingChange(
                        1,
                        "E09000022",
                        LocalDate.parse("2026-12-01"),
                        LocalDate.parse("2026-12-08"),
                        false,
                        "The chair is ill",
                        "Somebody",
                        Instant.EPOCH,
                        List.of("HOUSING", "PROBATION"));
        assertThat(change.within(Set.of("PROBATION", "POLICE")).toTell())
                .containsExactly("PROBATION");
        assertThat(change.within(Set.of("HOUSING", "PROBATION"))).isEqualTo(change);
    }
}
