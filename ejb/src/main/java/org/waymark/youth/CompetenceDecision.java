package org.waymark.youth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One decision about whether a young person can decide for themselves. Each is kept; the last one
 * stands.
 *
 * @param by who decided it
 * @param on the day on which it was decided
 * @param why what it rests on
 * @param writer who wrote it down
 * @param at when it was written down
 */
public record CompetenceDecision(
        YoungPerson.Competence competence,
        String by,
        LocalDate on,
        String why,
        String writer,
        Instant at) {

    /** Does the record say something else than this decision? */
    boolean differs(YoungPerson young) {
        return competence != young.competence()
                || !Objects.equals(plain(by), plain(young.competenceBy()))
                || !Objects.equals(on, young.competenceOn())
                || !Objects.equals(plain(why), plain(young.competenceWhy()));
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
