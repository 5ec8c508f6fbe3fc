package org.waymark.reporting.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;
import org.waymark.reporting.Characteristic;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PopulationFileTest {

    private static final Areas AREAS =
            new Areas(
                    List.of(
                            new Area("E09000002", "Barking and Dagenham", "BOROUGH", 218_900),
                            new Area("OUTSIDE", "Outside London", "OUTSIDE", null),
                            new Area("UNKNOWN", "Not known", "UNKNOWN", null)),
                    Map.of("B&D", "E09000002"),
                    Map.of());

    @Test
    void boroughs_are_known_in_every_spelling_and_by_their_code() {
        PopulationFile file =
                PopulationFile.read(
                        "Borough,Characteristic,Group,Residents\n"
                                + "BARKING & DAGENHAM,sex,Female,10\n"
                                + "e09000002,Sex,M,7\n"
                                + "b&d,Age,18\u201324,\"1,200\"\n"
                                + "London,Ethnic group,White,5000\n",
                        AREAS);
        assertThat(file.people())
                .containsEntry(new PopulationCell("E09000002", Characteristic.SEX, "F"), 10)
                .containsEntry(new PopulationCell("E09000002", Characteristic.SEX, "M"), 7)
                .containsEntry(new PopulationCell("E09000002", Characteristic.AGE, "18-24"), 1200)
                .containsEntry(
                        new PopulationCell("LONDON", Characteristic.ETHNICITY, "WHITE"), 5000);
        assertThat(file.unmet()).isEmpty();
    }

    @Test
    void tables_of_the_census_are_read_as_they_are_written() {
        PopulationFile file =
                PopulationFile.read(
                        "Area,Variable,Category,Observation\n"
                                + "London,Religion,No religion,70\n"
                                + "London,Religion,Other religion,8\n"
                                + "London,Religion,Not answered,9\n"
                                + "London,Sexual orientation,Straight or Heterosexual,60\n"
                                + "London,Sexual orientation,All other sexual orientations,2\n"
                                + "London,Gender identity,Gender identity the same as sex registered at birth,90\n"
                                + "London,Gender identity,Trans woman,3\n"
                                + "London,Gender identity,Trans man,4\n"
                                + "London,Marital and civil partnership status,"
                                + "Divorced or civil partnership dissolved,5\n",
                        AREAS);
        assertThat(file.people())
                .containsOnly(
                        Map.entry(london(Characteristic.RELIGION, "NONE"), 70),
                        Map.entry(london(Characteristic.RELIGION, "OTHER"), 8),
                        Map.entry(london(Characteristic.RELIGION, Characteristic.UNKNOWN), 9),
                        Map.entry(london(Characteristic.ORIENTATION, "STRAIGHT"), 60),
                        Map.entry(london(Characteristic.ORIENTATION, "OTHER"), 2),
                        Map.entry(london(Characteristic.GENDER, "SAME"), 90),
                        Map.entry(london(Characteristic.GENDER, "DIFFERENT"), 7),
                        Map.entry(london(Characteristic.PARTNERSHIP, "DISSOLVED"), 5));
    }

    private static PopulationCell london(Characteristic characteristic, String category) {
        return new PopulationCell("LONDON", characteristic, category);
    }

    @Test
    void pseudo_areas_are_named_and_left_out() {
        PopulationFile file =
                PopulationFile.read(
                        "area,characteristic,category,people\nAviation,sex,F,3\nUnknown,sex,F,4\n"
                                + "London,sex,F,9\n",
                        AREAS);
        assertThat(file.unmet()).containsExactly("Aviation", "Unknown");
        assertThat(file.people()).hasSize(1);
    }

    @Test
    void a_category_nobody_has_met_is_counted_as_not_recorded_and_adds_up() {
        PopulationFile file =
                PopulationFile.read(
                        "area,characteristic,category,people\nLondon,sex,Other,3\n"
                                + "London,sex,Refused,4\n",
                        AREAS);
        assertThat(file.people())
                .containsExactly(
                        Map.entry(
                                new PopulationCell(
                                        "LONDON", Characteristic.SEX, Characteristic.UNKNOWN),
                                7));
    }

    @Test
    void a_file_that_is_none_is_refused_with_its_lines() {
        assertThatThrownBy(
                        () ->
                                PopulationFile.read(
                                        "area,characteristic,category,people\n"
                                                + "London,sex,F,many\nLondon,shoe size,9,3\n",
                                        AREAS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> PopulationFile.read("a,b\n1,2\n", AREAS))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void ages_fall_in_the_bands_of_the_returns() {
        assertThat(Characteristic.band(9)).isEqualTo("0-9");
        assertThat(Characteristic.band(10)).isEqualTo("10-12");
        assertThat(Characteristic.band(17)).isEqualTo("16-17");
        assertThat(Characteristic.band(18)).isEqualTo("18-24");
        assertThat(Characteristic.band(75)).isEqualTo("75+");
        assertThat(Characteristic.band(104)).isEqualTo("75+");
        assertThat(Characteristic.band(null)).isEqualTo(Characteristic.UNKNOWN);
        assertThat(Characteristic.band(-1)).isEqualTo(Characteristic.UNKNOWN);
    }
}
