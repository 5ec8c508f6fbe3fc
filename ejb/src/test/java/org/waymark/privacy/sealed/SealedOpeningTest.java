package org.waymark.privacy.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.shared.BadInput;

/** Nobody opens sealed notes alone, and nobody for good. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedOpeningTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final long OFFICER = 1;
    private static final long MANAGER = 2;
    private static final long AUTHOR = 3;

    private final SealedOpening opening =
            SealedOpening.ask(9, 10, 11, "A complaint about it", OFFICER, NOW);

    private void decide(boolean agrees, long by) {
        opening.decide(agrees, "I see it so", by, Set.of(AUTHOR), NOW, DAY);
    }

    @Test
    void nobody_reads_them_before_a_second_person_has_agreed() {
        assertThat(opening.isOpenTo(OFFICER, NOW)).isFalse();
    }

    @Test
    void neither_whoever_asked_nor_whoever_wrote_them_is_the_second_person() {
        assertThatThrownBy(() -> decide(true, OFFICER)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> decide(true, AUTHOR)).isInstanceOf(BadInput.class);
        assertThat(opening.isOpenTo(OFFICER, NOW)).isFalse();
    }

    @Test
    void they_are_open_to_whoever_asked_and_until_their_time_is_over() {
        decide(true, MANAGER);
        assertThat(opening.isOpenTo(OFFICER, NOW.plus(DAY).minusMillis(1))).isTrue();
        assertThat(opening.isOpenTo(OFFICER, NOW.plus(DAY))).isFalse();
        assertThat(opening.isOpenTo(MANAGER, NOW)).isFalse();
    }

    @Test
    void a_no_stays_a_no() {
        decide(false, MANAGER);
        assertThat(opening.isOpenTo(OFFICER, NOW)).isFalse();
        assertThatThrownBy(() -> decide(true, MANAGER)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_counsellor_in_the_place_of_one_who_has_left_is_agreed_on_by_two() {
        SealedReview review =
                SealedReview.ask(
                        1,
                        SealedReview.Purpose.COPY,
                        2,
                        new Sealed(SealedReview.Source.NOTE, 5, 10, 11, AUTHOR, "Somebody", NOW),
                        NOW);
        assertThatThrownBy(() -> review.agree(OFFICER, NOW)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> review.name(MANAGER, "It is me", MANAGER, NOW))
                .isInstanceOf(BadInput.class);
        review.name(7, "She leads the team", MANAGER, NOW);
        assertThatThrownBy(() -> review.agree(MANAGER, NOW)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> review.agree(7, NOW)).isInstanceOf(BadInput.class);
        assertThat(review.reviewerId()).isEqualTo(AUTHOR);
        review.agree(OFFICER, NOW);
        assertThat(review.reviewerId()).isEqualTo(7);
    }

    @Test
    void what_is_released_lacks_the_words_that_were_taken_out_and_what_is_kept_is_not_released() {
        SealedReview review =
                SealedReview.ask(
                        1,
                        SealedReview.Purpose.COPY,
                        2,
                        new Sealed(SealedReview.Source.NOTE, 5, 10, 11, AUTHOR, "Somebody", NOW),
                        NOW);
        String text = "Her sister Ann called";
        review.decide(
                SealedReview.Choice.PART,
                Redaction.finding(text, java.util.List.of("Ann")),
                null,
                AUTHOR,
                NOW);
        assertThat(review.isReleased()).isTrue();
        assertThat(review.released(text)).isEqualTo("Her sister [removed] called");
        review.decide(SealedReview.Choice.KEEP, Redaction.NOTHING, "Harm", AUTHOR, NOW);
        assertThat(review.isReleased()).isFalse();
        assertThat(review.isKept()).isTrue();
    }
}
