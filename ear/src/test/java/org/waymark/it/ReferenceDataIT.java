package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Contract;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Routing;
import org.waymark.commissioning.Service;
import org.waymark.reference.Area;
import org.waymark.reference.Offence;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Risk;
import org.waymark.reference.Situation;

/** What ships with the database: does it say what the rules of the field say? */
class ReferenceDataIT extends Deployed {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String CAMDEN = "E09000007";

    @Inject ReferenceData reference;
    @Inject Organisations organisations;
    @Inject Routing routing;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @Test
    void every_column_of_the_database_is_in_the_dictionary_and_nothing_else_is()
            throws SQLException {
        String columns =
                "SELECT CONCAT(c.table_name, '.', c.column_name) FROM information_schema.columns c"
                        + " LEFT JOIN data_dictionary d ON d.table_name = c.table_name"
                        + " AND d.column_name = c.column_name WHERE c.table_schema = DATABASE()"
                        + " AND c.table_name NOT LIKE 'BATCH%'"
                        + " AND c.table_name NOT LIKE 'flyway%' AND d.meaning IS NULL";
        String words =
                "SELECT CONCAT(d.table_name, '.', d.column_name) FROM data_dictionary d"
                        + " LEFT JOIN information_schema.columns c ON d.table_name = c.table_name"
                        + " AND d.column_name = c.column_name AND c.table_schema = DATABASE()"
                        + " WHERE c.table_name IS NULL";
        assertThat(texts(columns)).as("columns without a meaning").isEmpty();
        assertThat(texts(words)).as("meanings without a column").isEmpty();
        assertThat(texts("SELECT CAST(COUNT(*) AS CHAR) FROM data_dictionary").get(0))
                .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThan(500));
    }

    @Test
    void working_days_are_those_of_england_and_wales() {
        assertThat(reference.workingDays().addWorkingDays(LocalDate.of(2026, 4, 2), 2))
                .isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(reference.workingDays().addWorkingDays(LocalDate.of(2026, 12, 23), 5))
                .isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(reference.workingDays().addWorkingDays(LocalDate.of(2026, 8, 28), 20))
                .isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(reference.workingDays().isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
        assertThat(reference.workingDays().isWorkingDay(LocalDate.of(2020, 5, 4))).isTrue();
    }

    @Test
    void offence_codes_are_understood_with_letters_dots_and_members() {
        assertThat(crimeGroup("4.1")).isEqualTo("HOMICIDE");
        assertThat(crimeGroup("105A")).isEqualTo("VIOLENCE");
        assertThat(crimeGroup("19C")).isEqualTo("SEXUAL");
        assertThat(crimeGroup("8Q")).isEqualTo("STALKING_HARASSMENT");
        assertThat(crimeGroup("28E")).isEqualTo("BURGLARY");
        assertThat(crimeGroup("45")).isEqualTo("OTHER_THEFT");
        assertThat(crimeGroup("999Z")).isNull();
    }

    @Test
    void there_are_33_areas_of_london_with_the_residents_of_the_census() {
        assertThat(reference.areas().boroughs()).hasSize(33);
        assertThat(reference.areas().boroughs().stream().mapToInt(Area::residents).sum())
                .isEqualTo(8_800_000);
        assertThat(reference.areas().named("Kensington & Chelsea").code()).isEqualTo("E09000020");
        assertThat(reference.areas().ofPostcode("SE5 9RS").name()).isEqualTo("Southwark");
        assertThat(reference.areas().ofPostcode("M1 1AE").code()).isEqualTo(Area.OUTSIDE);
        assertThat(reference.areas().ofPostcode("ZZ99 3VZ").code()).isEqualTo(Area.UNKNOWN);
    }

    @Test
    void ethnicity_has_eighteen_codes_and_one_and_rolls_up_into_six() {
        assertThat(reference.codeLists().entries("ethnicity", DAY)).hasSize(19);
        assertThat(reference.codeLists().find("ethnicity", "A4").orElseThrow().parent())
                .isEqualTo("ASIAN");
    }

    @Test
    void the_intake_contract_leaves_out_offences_without_an_individual_victim() {
        Contract intake = organisations.directory().intakeContract(DAY).orElseThrow();
        assertThat(isExcluded(intake, "92E")).isTrue();
        assertThat(isExcluded(intake, "10D")).isTrue();
        assertThat(isExcluded(intake, "802")).isTrue();
        assertThat(isExcluded(intake, "9A")).isFalse();
        assertThat(isExcluded(intake, "105A")).isFalse();
    }

    @Test
    void every_area_of_london_has_one_rape_crisis_centre() {
        for (Area area : reference.areas().boroughs()) {
            assertThat(organisations.directory().services())
                    .filteredOn(service -> service.kind() == Service.Kind.RAPE_CRISIS)
                    .filteredOn(
                            service ->
                                    organisations
                                            .directory()
                                            .contractCovering(
                                                    service.id(),
                                                    area.code(),
                                                    Set.of("SEXUAL"),
                                                    DAY)
                                            .isPresent())
                    .as(area.name())
                    .hasSize(1);
        }
    }

    @Test
    void a_recent_sexual_offence_goes_to_the_havens_and_an_older_one_to_the_centre_of_the_area() {
        assertThat(routing.propose(situation("SEXUAL", 30, 20, "SELF"), DAY).serviceId())
                .isEqualTo(1020L);
        assertThat(routing.propose(situation("SEXUAL", 30, 2000, "SELF"), DAY).serviceId())
                .isEqualTo(1030L);
    }

    @Test
    void a_child_under_13_reaches_the_havens_only_from_police_or_social_care() {
        assertThat(routing.propose(situation("SEXUAL", 12, 2, "POL_OFF"), DAY).serviceId())
                .isEqualTo(1020L);
        assertThat(routing.propose(situation("SEXUAL", 12, 2, "SELF"), DAY).serviceId()).isNull();
    }

    @Test
    void everybody_else_goes_to_the_universal_service_and_its_team_of_the_area() {
        assertThat(routing.propose(situation("BURGLARY", 50, 2, "POL_ADT"), DAY))
                .satisfies(
                        proposal -> {
                            assertThat(proposal.serviceId()).isEqualTo(1000L);
                            assertThat(proposal.teamId()).isEqualTo(2000L);
                        });
    }

    private String crimeGroup(String code) {
        return reference.offences().find(code, DAY).map(Offence::crimeGroup).orElse(null);
    }

    private boolean isExcluded(Contract contract, String code) {
        Offence offence = reference.offences().find(code, DAY).orElseThrow();
        return organisations.directory().isExcluded(contract.id(), offence, DAY);
    }

    private static Situation situation(String group, int age, int days, String source) {
        return new Situation(
                Set.of(group),
                Set.of(),
                Set.of(),
                "PERSON",
                source,
                Risk.STANDARD,
                "F",
                age,
                CAMDEN,
                days);
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
