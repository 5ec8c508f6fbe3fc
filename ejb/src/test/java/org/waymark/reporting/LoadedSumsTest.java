package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadedSumsTest {

    private record Sum(String cell, int figure) {}

    @Test
    void a_file_adds_corrects_and_repeats() {
        List<Sum> standing = List.of(new Sum("2026Q1 CC1", 40), new Sum("2026Q1 CC5", 12));
        List<Sum> read =
                List.of(
                        new Sum("2026Q1 CC1", 40),
                        new Sum("2026Q1 CC5", 13),
                        new Sum("2026Q2 CC1", 44));
        assertThat(LoadedSums.anew(read, standing)).containsExactly(read.get(1), read.get(2));
        assertThat(LoadedSums.of(read, standing, Sum::cell)).isEqualTo(new LoadedSums(1, 1, 1));
        assertThat(LoadedSums.of(standing, standing, Sum::cell)).isEqualTo(new LoadedSums(0, 0, 2));
    }
}
