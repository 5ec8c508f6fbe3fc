package org.waymark.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.MigrationRows;
import org.waymark.reference.Validity;

/** Where services work, as the migrations load it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedServiceAreasTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String BARNET = "E09000003";
    private static final String LAMBETH = "E09000022";

    private final Directory directory =
            new Directory(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    MigrationRows.of("V2431__load_service_areas.sql", "service_area").stream()
                            .map(ShippedServiceAreasTest::row)
                            .toList());

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

    private static ServiceArea row(Map<String, String> row) {
        return new ServiceArea(
                Long.parseLong(row.get("service_id")),
                row.get("area_code"),
                row.get("strand"),
                row.get("substrand"),
                new Validity(LocalDate.parse(row.get("valid_from")), null));
    }
}
