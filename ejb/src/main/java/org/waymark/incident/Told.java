package org.waymark.incident;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody has told so far; immutable. Answers are kept as they were typed, without blanks
 * around them; what was left empty is not there.
 */
public final class Told {

    /** Nothing yet. */
    public static final Told NOTHING = new Told(new EnumMap<>(Ask.class));

    private static final Set<Ask> WHO_IT_HAPPENED_TO =
            Set.of(
                    Ask.GIVEN_NAMES,
                    Ask.SURNAME,
                    Ask.BORN,
                    Ask.PHONE,
                    Ask.EMAIL,
                    Ask.ADDRESS,
                    Ask.POSTCODE,
                    Ask.DISABILITY,
                    Ask.SAFE,
                    Ask.TIMES,
                    Ask.KNOWN);

    private static final Set<Ask> WHO_TELLS =
            Set.of(Ask.REPORTER_NAME, Ask.REPORTER_ORGANISATION, Ask.REPORTER_REACH);

    private final Map<Ask, String> answers;

    private Told(Map<Ask, String> answers) {
        this.answers = answers;
    }

    /**
     * The same with other answers in the place of those given; an empty one takes an answer away.
     */
    public Told with(Map<Ask, String> newer) {
        Map<Ask, String> all = new EnumMap<>(answers);
        if (answers.isEmpty()) {
            all = new EnumMap<>(Ask.class);
        }
        for (Map.Entry<Ask, String> each : newer.entrySet()) {
            if (each.getValue() == null || each.getValue().isBlank()) {
                all.remove(each.getKey());
            } else {
                all.put(each.getKey(), each.getValue().strip());
            }
        }
        return new Told(all);
    }

    /** One answer; null when there is none. */
    public String get(Ask ask) {
        return answers.get(ask);
    }

    public boolean is(Ask ask, String answer) {
        return answer.equals(answers.get(ask));
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** Does somebody tell what happened to somebody else? */
    public boolean isForSomebodyElse() {
        return answers.containsKey(Ask.WHO) && !is(Ask.WHO, "ME");
    }

    public boolean wantsSupport() {
        return is(Ask.SUPPORT, "YES") || is(Ask.SUPPORT, "UNASKED");
    }

    public boolean tellsPolice() {
        return is(Ask.POLICE, "NAMED") || is(Ask.POLICE, "ANONYMOUS");
    }

    /** May anybody be asked who it happened to? */
    public boolean isNamed() {
        return wantsSupport() || is(Ask.POLICE, "NAMED") || is(Ask.CONTACT, "YES");
    }

    /** May the service make contact although no support was asked for, and the police do not? */
    boolean letsServiceMakeContact() {
        return is(Ask.CONTACT, "YES") && !wantsSupport() && !is(Ask.POLICE, "NAMED");
    }

    public Set<Strand> strands() {
        return Strand.of(get(Ask.STRANDS));
    }

    /** A day; empty when it was left out or is none. */
    public Optional<LocalDate> day(Ask ask) {
        try {
            return Optional.ofNullable(get(ask)).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Is this way of contact (CALL, TEXT, VOICEMAIL, EMAIL, LETTER) said to be safe? */
    public boolean isSafe(String way) {
        String safe = get(Ask.SAFE);
        return safe != null && Set.of(safe.split(";")).contains(way);
    }

    /** The ways that are said to be safe, in their order. */
    public Set<String> safeWays() {
        String safe = get(Ask.SAFE);
        return safe == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(safe.split(";")));
    }

    /** Those of them that have a number or an address behind them. */
    public Set<String> waysToReach() {
        Set<String> ways = new LinkedHashSet<>(safeWays());
        ways.removeIf(way -> get(behind(way)) == null);
        return ways;
    }

    private static Ask behind(String way) {
        return switch (way) {
            case "EMAIL" -> Ask.EMAIL;
            case "LETTER" -> Ask.ADDRESS;
            default -> Ask.PHONE;
        };
    }

    /**
     * What is kept once it is sent: a name that nobody needs is not. Who told it for somebody else
     * stays when they gave their name, unless the police are told without names.
     */
    Told kept() {
        Map<Ask, String> kept = new EnumMap<>(answers);
        if (!isNamed()) {
            kept.keySet().removeAll(WHO_IT_HAPPENED_TO);
            kept.keySet().removeAll(WHO_TELLS);
        }
        return new Told(kept);
    }

    /** What the police are shown who were told without names. */
    public Told withoutNames() {
        Map<Ask, String> rest = new EnumMap<>(answers);
        rest.keySet().removeAll(WHO_IT_HAPPENED_TO);
        rest.keySet().removeAll(WHO_TELLS);
        return new Told(rest);
    }

    /** As it is kept, to be sealed. */
    public byte[] json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        answers.forEach((ask, answer) -> json.add(ask.name(), answer));
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The opposite; questions of a later release are left out. */
    static Told of(byte[] json) {
        Map<Ask, String> answers = new EnumMap<>(Ask.class);
        try (JsonReader reader =
                Json.createReader(new StringReader(new String(json, StandardCharsets.UTF_8)))) {
            JsonObject all = reader.readObject();
            for (Ask ask : Ask.values()) {
                if (all.get(ask.name()) instanceof JsonString answer) {
                    answers.put(ask, answer.getString());
                }
            }
        }
        return new Told(answers);
    }
}
