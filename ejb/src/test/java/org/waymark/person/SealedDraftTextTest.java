package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.seal.SealedDraftText;

/** What is being typed about a restricted person. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedDraftTextTest {

    private static final String TYPED = "{\"note\":\"sealed by her sister\"}";

    private final LabelledSeal seal = new LabelledSeal();

    @Test
    void a_sealed_draft_opens_for_its_form_and_account_alone() {
        String kept = SealedDraftText.sealed(seal, 7, 70, "note:X", TYPED);
        assertThat(kept).doesNotContain("sister");
        assertThat(SealedDraftText.isSealed(kept)).isTrue();
        assertThat(SealedDraftText.opened(seal, 70, "note:X", kept)).isEqualTo(TYPED);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SealedDraftText.opened(seal, 71, "note:X", kept));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SealedDraftText.opened(seal, 70, "note:Y", kept));
    }

    @Test
    void one_in_clear_stays_as_it_is() {
        assertThat(SealedDraftText.isSealed(TYPED)).isFalse();
        assertThat(SealedDraftText.opened(seal, 70, "note:X", TYPED)).isEqualTo(TYPED);
    }
}
