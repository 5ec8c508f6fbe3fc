package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.it.Running;

/** Matching reads by index, however many people there are: the database's own plan says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchIndexIT extends Running {

    private static final int PEOPLE = 20;

    /** One table of a plan. */
    private record Step(String table, String type, String key) {}

    @Test
    void the_keys_of_people_and_who_shares_them_are_read_by_index() throws SQLException {
        assertThat(plan(MatchWriter.KEYS)).hasSize(1).allSatisfy(MatchIndexIT::assertIndexed);
        assertThat(plan(MatchWriter.SHARING)).hasSize(1).allSatisfy(MatchIndexIT::assertIndexed);
    }

    @Test
    void people_and_the_ways_to_reach_them_are_read_by_index() throws SQLException {
        assertThat(plan(MatchWriter.PEOPLE)).allSatisfy(MatchIndexIT::assertIndexed);
        assertThat(plan(MatchWriter.POINTS)).allSatisfy(MatchIndexIT::assertIndexed);
    }

    private static void assertIndexed(Step step) {
        assertThat(step.key()).as(step.toString()).isNotNull();
        assertThat(step.type()).as(step.toString()).isIn("const", "eq_ref", "ref", "range");
    }

    private static List<Step> plan(String sql) throws SQLException {
        List<Step> steps = new ArrayList<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            String ids = ids(statement);
            try (ResultSet row =
                    statement.executeQuery("EXPLAIN FORMAT=TRADITIONAL " + sql + '(' + ids + ')')) {
                while (row.next()) {
                    steps.add(
                            new Step(
                                    row.getString("table"),
                                    row.getString("type"),
                                    row.getString("key")));
                }
            }
        }
        assertThat(steps).isNotEmpty();
        return steps;
    }

    /** Of some people of the city, so that the plan is made for a table with something in it. */
    private static String ids(Statement statement) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        try (ResultSet row =
                statement.executeQuery(
                        "SELECT DISTINCT person_id FROM match_key ORDER BY person_id LIMIT "
                                + PEOPLE)) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        String joined = ids.build().mapToObj(Long::toString).collect(Collectors.joining(", "));
        assertThat(joined).as("people with keys").isNotEmpty();
        return joined;
    }
}
