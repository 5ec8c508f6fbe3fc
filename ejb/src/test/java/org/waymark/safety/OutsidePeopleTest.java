package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.ToldPerson;
import org.waymark.person.ToldPerson.Role;

/** Who stands in a paper of another agency. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutsidePeopleTest {

    @Test
    void victim_children_and_alleged_perpetrators_are_told_apart() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("VICTIM", "Theodora Papersent");
        words.put("VICTIM_BORN", "3 May 1990");
        words.put("PHONE", "07700 900999");
        words.put("ADDRESS", "12 Hidden Lane, London SW9 8QH");
        words.put("CHILD.000", "Noah Papersent, 4/2/2019, her son");
        words.put("CHILD.001", "Ida (2021)");
        words.put("PERPETRATOR.0.NAME", "Quentin Perpetrator");
        words.put("PERPETRATOR.0.BORN", "1979");
        words.put("PERPETRATOR.0.ADDRESS", "9 Elsewhere Road");
        var people = OutsidePeople.of(paper(words));
        assertThat(people)
                .extracting(ToldPerson::role, ToldPerson::name)
                .containsExactly(
                        tuple(Role.VICTIM, "Theodora Papersent"),
                        tuple(Role.CHILD, "Noah Papersent"),
                        tuple(Role.CHILD, "Ida"),
                        tuple(Role.SUSPECT, "Quentin Perpetrator"));
        assertThat(people.get(0).address()).contains("SW9 8QH");
        assertThat(people.get(1).birth()).contains("4/2/2019");
        assertThat(people.get(3).birth()).isEqualTo("1979");
    }

    @Test
    void a_paper_that_cannot_be_opened_tells_of_nobody() {
        assertThat(OutsidePeople.of(paper(Map.of()))).isEmpty();
    }

    private static MaracReferral paper(Map<String, String> words) {
        return new MaracReferral(
                1,
                "E09000022",
                null,
                MaracReferral.State.LISTED,
                null,
                null,
                null,
                null,
                true,
                MaracReferral.Consent.GIVEN,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                words);
    }
}
