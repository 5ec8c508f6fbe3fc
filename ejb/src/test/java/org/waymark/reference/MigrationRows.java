package org.waymark.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows as the migrations load them, so that what is tested is what is installed. */
public final class MigrationRows {

    private static final Path MIGRATIONS = Path.of("../sql/src/main/resources/db/migration");

    private MigrationRows() {}

    /** The text of a migration. */
    public static String text(String file) {
        try {
            return Files.readString(MIGRATIONS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the one INSERT of a file, cell by cell; NULL is null. */
    public static List<List<String>> cells(String file) {
        String sql = text(file);
        return parsed(sql.substring(sql.indexOf("VALUES") + 6));
    }

    /** The rows that a file inserts into a table, by column; NULL is null. */
    public static List<Map<String, String>> of(String file, String table) {
        Matcher insert =
                Pattern.compile(
                                "INSERT INTO "
                                        + table
                                        + " \\(([^)]*)\\) VALUES(.*?\\));\\s*(?:\\n|$)",
                                Pattern.DOTALL)
                        .matcher(text(file));
        if (!insert.find()) {
            throw new IllegalArgumentException(file + " inserts nothing into " + table);
        }
        List<String> columns = List.of(insert.group(1).split(",\\s*"));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : parsed(insert.group(2))) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i).strip(), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A number; null for none, or for a column that the row does not name. */
    public static Integer whole(Map<String, String> row, String column) {
        return row.get(column) == null ? null : Integer.valueOf(row.get(column));
    }

    private static List<List<String>> parsed(String values) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = null;
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean text = false;
        for (int i = 0; i < values.length(); i++) {
            char c = values.charAt(i);
            if (c == '\'' && quoted && i + 1 < values.length() && values.charAt(i + 1) == '\'') {
                cell.append(c);
                i++;
            } else if (c == '\'') {
                quoted = !quoted;
                text = true;
            } else if (quoted) {
                cell.append(c);
            } else if (c == '(') {
                row = new ArrayList<>();
            } else if ((c == ',' || c == ')') && row != null) {
                String word = cell.toString();
                row.add(!text && word.strip().equals("NULL") ? null : text ? word : word.strip());
                cell.setLength(0);
                text = false;
                if (c == ')') {
                    rows.add(row);
                    row = null;
                }
            } else if (row != null && !Character.isWhitespace(c)) {
                cell.append(c);
            }
        }
        return rows;
    }
}
