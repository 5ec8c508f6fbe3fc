package org.waymark.privacy.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialRequestTest {

    @Test
    void who_prepared_it_once_has_prepared_it_whoever_came_after() {
        MaterialRequest request = new MaterialRequest();
        assertThat(request.wasPreparedBy(12)).isFalse();
        request.preparedBy(12);
        request.preparedBy(3);
        request.preparedBy(12);
        assertThat(request.wasPreparedBy(12)).isTrue();
        assertThat(request.wasPreparedBy(3)).isTrue();
        assertThat(request.wasPreparedBy(1)).as("part of a number").isFalse();
        assertThat(request.wasPreparedBy(2)).isFalse();
        assertThat(request.wasPreparedBy(123)).isFalse();
    }
}
