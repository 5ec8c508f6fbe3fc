package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.casework.EmergencyAccess.Finding;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmergencyAccessTest {

    private static final Instant OPENED = Instant.parse("2026-07-01T10:00:00Z");
    private static final Instant ENDS = OPENED.plusSeconds(3600);
    private static final long WORKER = 7;
    private static final long MANAGER = 8;

    private final EmergencyAccess access =
            EmergencyAccess.open(1, WORKER, 2, "She is at the door", OPENED, ENDS, ENDS);

    @Test
    void a_review_ends_the_access() {
        Instant reviewed = OPENED.plusSeconds(60);
        access.review(Finding.MISUSE, "Spoke with him", MANAGER, reviewed);
        assertThat(access.endsAt()).isEqualTo(reviewed);
    }

    @Test
    void a_later_review_does_not_lengthen_it() {
        access.review(Finding.JUSTIFIED, "Spoke with her", MANAGER, ENDS.plusSeconds(60));
        assertThat(access.endsAt()).isEqualTo(ENDS);
    }

    @Test
    void nobody_reviews_what_they_opened_themselves_and_nobody_twice() {
        assertThatThrownBy(() -> access.review(Finding.JUSTIFIED, "Fine", WORKER, ENDS))
                .isInstanceOf(BadInput.class);
        access.review(Finding.JUSTIFIED, "Fine", MANAGER, ENDS);
        assertThatThrownBy(() -> access.review(Finding.MISUSE, "No", MANAGER, ENDS))
                .isInstanceOf(BadInput.class);
    }
}
