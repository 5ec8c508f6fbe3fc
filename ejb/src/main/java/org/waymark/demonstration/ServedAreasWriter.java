package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Says where the advocates of the city work: those for young people and the resettlement pilot in
 * ten boroughs, those against hate in two, and for LGBT+ people and against antisemitism in all. No
 * source names the boroughs: they are made up, and an installation without the city has none.
 */
final class ServedAreasWriter {

    private static final String INSERT =
            "INSERT INTO service_area (id, service_id, area_code, strand, substrand, valid_from)"
                    + " SELECT ?, s.id, ?, ?, ?, '2000-01-01' FROM service s WHERE s.code = ?";

    /** The first id; the rows are numbered on from it. */
    private static final long FIRST = 2_431_001;

    /**
     * Whom a service takes on.
     *
     * @param area where they live; null for all of its contract
     * @param strand only after hate about this; null for any
     * @param substrand only after hate about this, more exactly; null for any
     */
    record Served(String service, String area, String strand, String substrand) {}

    private ServedAreasWriter() {}

    static void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            long id = FIRST;
            for (Served row : rows()) {
                insert.setLong(1, id++);
                insert.setString(2, row.area());
                insert.setString(3, row.strand());
                insert.setString(4, row.substrand());
                insert.setString(5, row.service());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The boroughs are those in which the city has somebody referred to them. */
    static List<Served> rows() {
        List<Served> rows = new ArrayList<>();
        for (String area : CityLines.boroughs("YPA")) {
            rows.add(new Served("YPA", area, null, null));
            rows.add(new Served("RESETTLE", area, null, null));
        }
        for (String area : CityLines.boroughs("HATE")) {
            rows.add(new Served("HATE", area, null, null));
        }
        rows.add(new Served("HATE", null, "ORIENTATION", null));
        rows.add(new Served("HATE", null, "TRANSGENDER", null));
        rows.add(new Served("HATE", null, null, "ANTISEMITIC"));
        return rows;
    }
}
