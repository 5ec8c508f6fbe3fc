package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;

/** What the city needs of the reference data: who is who, where is where, which day is worked. */
final class CityReferenceReader {

    /** A service with the organisation that runs it. */
    record Service(long id, long organisationId, String pathway) {}

    private final Map<String, Service> services = new HashMap<>();
    private final Map<String, Long> organisations = new HashMap<>();
    private final Map<String, Long> teams = new HashMap<>();
    private final Map<String, Long> teamsByArea = new HashMap<>();
    private final Map<String, CrimeGroup> groups = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, List<String>> routes = new HashMap<>();
    private final WorkingDays calendar;

    CityReferenceReader(Connection connection) throws SQLException {
        read(
                connection,
                "SELECT id, code FROM organisation",
                row -> organisations.put(row.getString(2), row.getLong(1)));
        read(
                connection,
                "SELECT code, id, organisation_id, pathway_code FROM service",
                row ->
                        services.put(
                                row.getString(1),
                                new Service(row.getLong(2), row.getLong(3), row.getString(4))));
        read(
                connection,
                "SELECT s.code, t.code, t.id FROM team t JOIN service s ON s.id = t.service_id",
                row -> teams.put(row.getString(1) + "/" + row.getString(2), row.getLong(3)));
        read(
                connection,
                "SELECT s.code, a.area_code, t.id FROM team_area a JOIN team t ON t.id = a.team_id"
                        + " JOIN service s ON s.id = t.service_id",
                row -> teamsByArea.put(row.getString(1) + "/" + row.getString(2), row.getLong(3)));
        read(
                connection,
                "SELECT code, crime_group FROM offence",
                row -> groups.put(row.getString(1), CrimeGroup.valueOf(row.getString(2))));
        read(
                connection,
                "SELECT outward, area_code FROM postcode_area",
                row -> areas.put(row.getString(1), row.getString(2)));
        read(
                connection,
                "SELECT s.code, r.name FROM routing_rule r JOIN service s ON s.id = r.service_id"
                        + " ORDER BY r.rule_order, r.id",
                row ->
                        routes.computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                                .add(row.getString(2)));
        List<LocalDate> holidays = new ArrayList<>();
        read(
                connection,
                "SELECT day FROM bank_holiday WHERE withdrawn_on IS NULL",
                row -> holidays.add(row.getObject(1, LocalDate.class)));
        calendar = new WorkingDays(holidays);
    }

    private interface Take {
        void row(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, Take take) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                take.row(rows);
            }
        }
    }

    WorkingDays calendar() {
        return calendar;
    }

    Service service(String code) {
        return found(services, code);
    }

    boolean isService(String code) {
        return services.containsKey(code);
    }

    long organisation(String code) {
        return found(organisations, code);
    }

    Long team(String service, String team) {
        return teams.get(service + "/" + team);
    }

    Long teamFor(String service, String area) {
        return teamsByArea.get(service + "/" + area);
    }

    /** Why the rules propose the service: the rule that names this risk, else its last one. */
    String route(String service, Risk risk, boolean business) {
        List<String> names = routes.getOrDefault(service, List.of("Chosen by hand"));
        String wanted = business ? "Business" : risk.name().toLowerCase(Locale.UK) + " risk";
        return names.stream()
                .filter(name -> name.contains(wanted))
                .findFirst()
                .orElse(names.get(names.size() - 1));
    }

    CrimeGroup group(String offenceCode) {
        return groups.getOrDefault(offenceCode, CrimeGroup.UNMAPPED);
    }

    /** The longest entry that begins the first half of the postcode; UNKNOWN when none does. */
    String area(String postcode) {
        String bare = postcode == null ? "" : postcode.replace(" ", "");
        String outward = bare.length() < 5 ? bare : bare.substring(0, bare.length() - 3);
        for (int length = outward.length(); length > 0; length--) {
            String area = areas.get(outward.substring(0, length));
            if (area != null) {
                return area;
            }
        }
        return "UNKNOWN";
    }

    private static <T> T found(Map<String, T> map, String code) {
        T value = map.get(code);
        if (value == null) {
            throw new IllegalStateException("The reference data has no " + code);
        }
        return value;
    }
}
