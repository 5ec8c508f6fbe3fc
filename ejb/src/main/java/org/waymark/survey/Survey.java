package org.waymark.survey;

import java.time.Instant;
import java.util.List;

/**
 * A published version of a survey.
 *
 * @param intro what stands above the questions; null for nothing
 * @param ownerId the organisation that keeps it; null for what came with the program
 * @param forEverybody may every provider ask it?
 */
public record Survey(
        String code,
        int version,
        String name,
        String intro,
        Long ownerId,
        boolean forEverybody,
        Instant publishedAt,
        List<Question> questions) {

    public Survey {
        questions = List.copyOf(questions);
    }

    /** May an organisation ask it? */
    boolean isFor(long organisationId) {
        return forEverybody || ownerId != null && ownerId == organisationId;
    }

    /** Code and version, as a form says which one is meant. */
    public String key() {
        return code + ":" + version;
    }

    public String label() {
        return name + ", version " + version;
    }
}
