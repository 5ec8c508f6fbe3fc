package org.waymark.reporting.returns;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.Measured;

/**
 * A return as it was submitted: every figure with the definition it was made by, as one text that
 * is never made again. Its hash proves that nobody changed it.
 *
 * @param rows code to exact figure; what is not collected has none
 */
public record FrozenReturn(
        String quarter,
        String reference,
        String narrative,
        List<Indicator> indicators,
        Map<String, Measured> rows) {

    /** The text to keep; the same return always gives the same bytes. */
    public String text() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (Indicator one : indicators) {
            JsonObjectBuilder line = Json.createObjectBuilder();
            line.add("code", one.code()).add("version", one.version()).add("block", one.block());
            line.add("name", one.name()).add("question", one.question());
            line.add("counts", one.numerator());
            optional(line, "of", one.denominator());
            line.add("cohort", one.cohort()).add("completeness", one.completeness());
            line.add("unit", one.unit());
            optional(line, "target", one.target() == null ? null : one.target().toPlainString());
            line.add("direction", one.direction().name());
            line.add("tolerance", one.tolerance().toPlainString());
            line.add("from", one.validFrom().toString());
            if (one.rule() > 1) {
                line.add("rule", one.rule());
            }
            Measured row = rows.get(one.code());
            if (row != null) {
                line.add("numerator", row.numerator());
                if (row.denominator() != null) {
                    line.add("denominator", row.denominator());
                }
            }
            lines.add(line);
        }
        return Json.createObjectBuilder()
                .add("quarter", quarter)
                .add("contract", reference)
                .add("narrative", narrative)
                .add("indicators", lines)
                .build()
                .toString();
    }

    /** Reads a text that {@link #text} made. */
    public static FrozenReturn parse(String text, long serviceId) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject whole = reader.readObject();
            List<Indicator> indicators = new ArrayList<>();
            Map<String, Measured> rows = new java.util.LinkedHashMap<>();
            for (JsonObject line : whole.getJsonArray("indicators").getValuesAs(JsonObject.class)) {
                String code = line.getString("code");
                indicators.add(indicator(line));
                if (line.containsKey("numerator")) {
                    rows.put(
                            code,
                            new Measured(
                                    serviceId,
                                    code,
                                    line.getJsonNumber("numerator").longValueExact(),
                                    line.containsKey("denominator")
                                            ? line.getJsonNumber("denominator").longValueExact()
                                            : null));
                }
            }
            return new FrozenReturn(
                    whole.getString("quarter"),
                    whole.getString("contract"),
                    whole.getString("narrative"),
                    indicators,
                    rows);
        }
    }

    /** SHA-256 of a text, in hexadecimal. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Indicator indicator(JsonObject line) {
        String target = line.getString("target", null);
        return new Indicator(
                line.getString("code"),
                line.getInt("version"),
                line.getString("block"),
                line.getString("name"),
                line.getString("question"),
                line.getString("counts"),
                line.getString("of", null),
                line.getString("cohort"),
                line.getString("completeness"),
                line.getString("unit"),
                target == null ? null : new BigDecimal(target),
                Indicator.Direction.valueOf(line.getString("direction")),
                new BigDecimal(line.getString("tolerance")),
                LocalDate.parse(line.getString("from")),
                null,
                line.getInt("rule", 1));
    }

    private static void optional(JsonObjectBuilder line, String name, String value) {
        if (value != null) {
            line.add(name, value);
        }
    }
}
