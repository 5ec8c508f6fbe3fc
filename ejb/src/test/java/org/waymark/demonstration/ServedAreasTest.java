package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.ServiceArea;
import org.waymark.reference.Validity;

/** Where the advocates of the city work. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServedAreasTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String BARNET = "E09000003";
    private static final String LAMBETH = "E09000022";
    private static final Map<String, Long> SERVICES =
            Map.of("YPA", 1040L, "HATE", 1060L, "RESETTLE", 1080L);

    private final Directory directory =
            new Directory(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    ServedAreasWriter.rows().stream().map(ServedAreasTest::row).toList());

    @Test
    void advocates_for_young_people_work_in_ten_boroughs() {
        assertThat(boroughs(1040)).hasSize(10).contains(LAMBETH).doesNotContain(BARNET);
        assertThat(boroughs(1080)).as("the pilot is theirs").isEqualTo(boroughs(1040));
    }

    @Test
    void advocates_against_hate_work_in_two_and_for_some_in_all() {
        assertThat(takes(BARNET, "RACE")).isTrue();
        assertThat(takes("E09000012", "DISABILITY")).isTrue();
        assertThat(takes(LAMBETH, "RACE")).isFalse();
        assertThat(takes(LAMBETH, "ORIENTATION")).isTrue();
        assertThat(takes(LAMBETH, "TRANSGENDER")).isTrue();
        assertThat(takes(LAMBETH, "RELIGION", "ANTISEMITIC")).isTrue();
        assertThat(takes(LAMBETH, "RELIGION", "ISLAMOPHOBIC")).isFalse();
    }

    @Test
    void others_work_wherever_their_contract_is_for() {
        assertThat(directory.worksFor(1010, LAMBETH, Set.of(), DAY)).isTrue();
    }

    private List<String> boroughs(long service) {
        return directory.serviceAreas().stream()
                .filter(row -> row.serviceId() == service)
                .map(ServiceArea::areaCode)
                .toList();
    }

    private boolean takes(String area, String... hate) {
        return directory.worksFor(1060, area, Set.of(hate), DAY);
    }

    private static ServiceArea row(ServedAreasWriter.Served row) {
        return new ServiceArea(
                SERVICES.get(row.service()),
                row.area(),
                row.strand(),
                row.substrand(),
                new Validity(LocalDate.of(2000, 1, 1), null));
    }
}
