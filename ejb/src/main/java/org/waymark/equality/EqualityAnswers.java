package org.waymark.equality;

import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody chose to say. A question that has no answer here was not asked, which is something
 * else than <em>prefers not to say</em> and <em>does not know</em>: both are answers.
 *
 * @param said code of the answer by question, of {@link EqualityQuestion#list}
 * @param version of what was on record when it was read; 0 when nothing was
 */
public record EqualityAnswers(Map<EqualityQuestion, String> said, long version) {

    /** Nobody was asked anything. */
    public static final EqualityAnswers NONE = new EqualityAnswers(Map.of(), 0);

    public EqualityAnswers {
        Map<EqualityQuestion, String> answered = new EnumMap<>(EqualityQuestion.class);
        said.forEach(
                (question, code) -> {
                    if (code != null && !code.isBlank()) {
                        answered.put(question, code.strip());
                    }
                });
        said = Map.copyOf(answered);
    }

    /** Code of the answer; null when it was not asked. */
    public String to(EqualityQuestion question) {
        return said.get(question);
    }

    /** Was nothing asked at all? */
    public boolean isEmpty() {
        return said.isEmpty();
    }
}
