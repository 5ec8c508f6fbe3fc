package org.waymark.youth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.person.SafeAnswer;
import org.waymark.youth.YoungPerson.Competence;
import org.waymark.youth.YoungPerson.ConsentBy;
import org.waymark.youth.YoungPerson.Exploitation;
import org.waymark.youth.YoungPerson.Responsibility;

/** Who may agree for a young person, and what has to be said about it. */
class YoungPersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    @Test
    void under_16_they_agree_alone_only_when_that_was_decided() {
        assertThat(agreed(15, ConsentBy.YOUNG_PERSON, Competence.NOT_DECIDED))
                .containsKey("consentBy");
        assertThat(agreed(15, ConsentBy.YOUNG_PERSON, Competence.NOT_COMPETENT))
                .containsKey("consentBy");
        assertThat(agreed(15, ConsentBy.YOUNG_PERSON, Competence.COMPETENT)).isEmpty();
        assertThat(agreed(16, ConsentBy.YOUNG_PERSON, Competence.NOT_DECIDED)).isEmpty();
        assertThat(agreed(null, ConsentBy.YOUNG_PERSON, Competence.NOT_DECIDED))
                .as("an age that is not known is not old enough")
                .containsKey("consentBy");
    }

    @Test
    void a_decision_says_who_when_and_why() {
        YoungPerson young =
                young(
                        Responsibility.MOTHER,
                        SafeAnswer.YES,
                        Competence.COMPETENT,
                        null,
                        ConsentBy.NOBODY,
                        Exploitation.NOT_ASKED);
        assertThat(young.problems(14, TODAY))
                .containsOnlyKeys("competenceBy", "competenceOn", "competenceWhy");
    }

    @Test
    void nobody_agrees_for_them_who_is_not_safe_or_not_known() {
        assertThat(
                        young(
                                        Responsibility.FATHER,
                                        SafeAnswer.NO,
                                        Competence.NOT_DECIDED,
                                        "A",
                                        ConsentBy.PARENT,
                                        Exploitation.NOT_ASKED)
                                .problems(14, TODAY))
                .containsOnlyKeys("consentBy");
        assertThat(
                        young(
                                        Responsibility.NOT_KNOWN,
                                        SafeAnswer.NOT_ASKED,
                                        Competence.NOT_DECIDED,
                                        "A",
                                        ConsentBy.PARENT,
                                        Exploitation.NOT_ASKED)
                                .problems(14, TODAY))
                .containsOnlyKeys("responsibility");
    }

    @Test
    void a_concern_is_said_in_words_and_nobody_is_an_adult_at_17() {
        assertThat(
                        young(Responsibility.NOBODY, null, null, null, null, Exploitation.CONCERN)
                                .problems(17, TODAY))
                .containsOnlyKeys("responsibility", "exploitationWhy");
    }

    private static Map<String, String> agreed(Integer age, ConsentBy by, Competence competence) {
        return young(
                        Responsibility.MOTHER,
                        SafeAnswer.YES,
                        competence,
                        "The advocate",
                        by,
                        Exploitation.NO_CONCERN)
                .problems(age, TODAY);
    }

    private static YoungPerson young(
            Responsibility responsibility,
            SafeAnswer safe,
            Competence competence,
            String decidedBy,
            ConsentBy consent,
            Exploitation exploitation) {
        LocalDate on = decidedBy == null ? null : TODAY;
        return new YoungPerson(
                responsibility,
                "Their name",
                safe,
                competence,
                decidedBy,
                on,
                decidedBy,
                consent,
                TODAY,
                false,
                exploitation,
                null,
                false,
                null,
                0);
    }
}
