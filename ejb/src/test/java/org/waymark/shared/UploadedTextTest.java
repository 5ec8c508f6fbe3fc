package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadedTextTest {

    private static String of(byte[] bytes, int most) {
        return UploadedText.of(new ByteArrayInputStream(bytes), most, "Too large.");
    }

    @Test
    void the_mark_of_the_encoding_is_left_out_and_the_largest_file_is_taken() {
        byte[] marked = "\uFEFFa,b".getBytes(StandardCharsets.UTF_8);
        assertThat(of(marked, marked.length)).isEqualTo("a,b");
        assertThatThrownBy(() -> of(marked, marked.length - 1))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Too large.");
    }

    @Test
    void what_is_not_utf_8_is_said_so() {
        assertThatThrownBy(() -> of("caf\u00E9".getBytes(StandardCharsets.ISO_8859_1), 10))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void of_a_name_only_the_last_part_is_kept() {
        assertThat(UploadedText.name("C:\\Users\\me\\crime.csv")).isEqualTo("crime.csv");
        assertThat(UploadedText.name("/home/me/crime.csv")).isEqualTo("crime.csv");
        assertThat(UploadedText.name(null)).isEmpty();
        assertThat(UploadedText.name("x".repeat(200))).hasSize(120);
    }
}
