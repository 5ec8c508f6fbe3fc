package org.waymark.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the fields of a draft, by the name of the field. Everything is kept as it was
 * typed, also what cannot be published as it is.
 */
public final class DraftCells {

    private static final int MOST_CHARACTERS = 40_000;

    private final Map<String, String> cells = new TreeMap<>();

    /** The cells that are not empty. */
    public DraftCells(Map<String, String> typed) {
        typed.forEach(this::put);
    }

    /** Fills a field; nothing is kept of what is empty. */
    public void put(String field, Object value) {
        if (value != null && !value.toString().isBlank()) {
            cells.put(field, value.toString().strip());
        }
    }

    /** As it is stored. */
    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        cells.forEach(json::add);
        return json.build().toString();
    }

    /** As it was stored. */
    public static DraftCells of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> cells = new TreeMap<>();
            object.forEach((field, value) -> cells.put(field, ((JsonString) value).getString()));
            return new DraftCells(cells);
        }
    }

    /** Is it short enough to be kept? */
    public boolean fits() {
        return json().length() <= MOST_CHARACTERS;
    }

    /** A field's text; null when it is empty. */
    public String text(String field) {
        return cells.get(field);
    }

    /** Is the field ticked? */
    public boolean isYes(String field) {
        return "Y".equals(cells.get(field));
    }

    /** A whole number; null when the field is empty, -1 when it holds something else. */
    public Integer number(String field) {
        String text = cells.get(field);
        if (text == null) {
            return null;
        }
        return text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    /** The words of a field that holds several codes. */
    public List<String> codes(String field) {
        String text = cells.get(field);
        return text == null ? List.of() : List.of(text.split(" +"));
    }

    /** All of it, for a form. */
    public Map<String, String> all() {
        return new TreeMap<>(cells);
    }
}
