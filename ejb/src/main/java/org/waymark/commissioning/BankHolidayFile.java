package org.waymark.commissioning;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.shared.BadInput;

/**
 * The file of bank holidays that the government publishes: one list for each division, of which
 * that of England and Wales counts here.
 */
final class BankHolidayFile {

    private static final String DIVISION = "england-and-wales";
    private static final int LONGEST_TITLE = 80;
    private static final int MOST_DAYS = 200;

    private BankHolidayFile() {}

    /**
     * The days with their names, in order.
     *
     * @throws BadInput when it is not such a file
     */
    static SortedMap<LocalDate, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject division = reader.readObject().getJsonObject(DIVISION);
            if (division == null || division.getJsonArray("events") == null) {
                throw new BadInput("file", "This file has no bank holidays of England and Wales.");
            }
            SortedMap<LocalDate, String> days = new TreeMap<>();
            for (JsonValue each : division.getJsonArray("events")) {
                JsonObject event = each.asJsonObject();
                String title = event.getString("title").strip();
                if (title.isEmpty() || title.length() > LONGEST_TITLE) {
                    throw new BadInput(
                            "file", "A bank holiday in this file has no name we can keep.");
                }
                days.put(LocalDate.parse(event.getString("date")), title);
            }
            if (days.isEmpty() || days.size() > MOST_DAYS) {
                throw new BadInput("file", "This file has no bank holidays, or far too many.");
            }
            return days;
        } catch (JsonException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | DateTimeException strange) {
            throw new BadInput(
                    "file", "This is not the file of bank holidays that the government publishes.");
        }
    }
}
