package org.waymark.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.CodeLists;
import org.waymark.reference.Validity;

/** A row of where a service works that would fit nobody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceAreaCheckTest {

    private static final String BARNET = "E09000003";
    private static final String LAMBETH = "E09000022";
    private static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), null);

    private final Directory directory =
            new Directory(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(
                            new Contract(
                                    1,
                                    1060,
                                    2,
                                    "C/1",
                                    "Hate crime",
                                    null,
                                    ALWAYS,
                                    Set.of(BARNET),
                                    Set.of())),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    private final CodeLists codes =
            new CodeLists(
                    Map.of(
                            "hate_substrand",
                            List.of(
                                    new CodeEntry(
                                            "ANTISEMITIC",
                                            "Antisemitic",
                                            "RELIGION",
                                            null,
                                            10,
                                            ALWAYS))));

    @Test
    void a_borough_of_no_contract_of_the_service_is_refused() {
        assertThat(problems("1060", LAMBETH, "", "")).containsOnlyKeys("area_code");
        assertThat(problems("1060", BARNET, "", "")).isEmpty();
        assertThat(problems("1060", "", "RACE", "")).isEmpty();
    }

    @Test
    void two_kinds_of_hate_of_which_one_is_no_part_of_the_other_are_refused() {
        assertThat(problems("1060", "", "RACE", "ANTISEMITIC")).containsOnlyKeys("substrand");
        assertThat(problems("1060", "", "RELIGION", "ANTISEMITIC")).isEmpty();
        assertThat(problems("1060", "", "", "ANTISEMITIC")).isEmpty();
    }

    private Map<String, String> problems(
            String service, String area, String strand, String exactly) {
        return ServiceAreaCheck.problems(
                Map.of(
                        "service_id",
                        service,
                        "area_code",
                        area,
                        "strand",
                        strand,
                        "substrand",
                        exactly),
                directory,
                codes);
    }
}
