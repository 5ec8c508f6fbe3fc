package org.waymark.commissioning.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostcodeFileTest {

    private static final Areas AREAS =
            new Areas(
                    List.of(
                            new Area("E09000007", "Camden", "BOROUGH", 1),
                            new Area(Area.OUTSIDE, "Outside London", "OUTSIDE", null),
                            new Area(Area.UNKNOWN, "Not known", "UNKNOWN", null)),
                    Map.of(),
                    Map.of());

    private static final String OLDER =
            "PCD,PCD2,PCDS,DOINTR,DOTERM,OSLAUA,OSWARD,LSOA,LAT,LONG\n"
                    + "\"NW1 2AA\",\"NW1  2AA\",\"NW1 2AA\",198001,,E09000007,E05000001,E01000001,1,2\n"
                    + "\"NW1 2AB\",\"NW1  2AB\",\"NW1 2AB\",198001,200512,E09000007,,,,\n"
                    + "\"M1  1AE\",\"M1   1AE\",\"M1 1AE\",198001,,E08000003,,,,\n"
                    + "\"ZZ993VZ\",\"ZZ99 3VZ\",\"ZZ99 3VZ\",198001,,E09000007,,,,\n";

    private static final String NEWER =
            "\uFEFFPCD7,PCD8,PCDS,DOINTR,DOTERM,LAD25CD,WD25CD,LSOA21CD,LAT,LONG\n"
                    + "NW1 2AA,NW1  2AA,NW1 2AA,1980-01,,E09000007,,,,\n"
                    + "nw1 2ab,nw1  2ab,nw1 2ab,1980-01,2005-12,E09000007,,,,\n"
                    + "M1  1AE,M1   1AE,M1 1AE,1980-01,,E08000003,,,,\n"
                    + "ZZ993VZ,ZZ99 3VZ,ZZ99 3VZ,1980-01,,E09000007,,,,\n";

    private final List<PostcodeEntry> kept = new ArrayList<>();

    @Test
    void both_ways_of_naming_the_columns_say_the_same_and_ended_postcodes_are_kept()
            throws Exception {
        PostcodeFile.Content older = read(OLDER);
        assertThat(kept)
                .containsExactly(
                        new PostcodeEntry("NW12AA", "E09000007", null),
                        new PostcodeEntry("NW12AB", "E09000007", LocalDate.of(2005, 12, 1)),
                        new PostcodeEntry("M11AE", Area.OUTSIDE, null),
                        new PostcodeEntry("ZZ993VZ", Area.UNKNOWN, null));
        List<PostcodeEntry> before = List.copyOf(kept);
        kept.clear();
        assertThat(read(NEWER)).isEqualTo(older);
        assertThat(kept).isEqualTo(before);
        assertThat(older.read()).isEqualTo(4);
        assertThat(older.unread()).isZero();
    }

    @Test
    void a_zip_file_is_read_as_the_table_in_it_and_not_as_its_documents() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Documents/names and codes.csv"));
            zip.write("LAD25CD,LAD25NM\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Data/ONSPD_AUG_2025_UK.csv"));
            zip.write(NEWER.getBytes(StandardCharsets.UTF_8));
        }
        PostcodeFile.Content content =
                PostcodeFile.read(
                        new ByteArrayInputStream(bytes.toByteArray()), AREAS, kept::addAll);
        assertThat(content.read()).isEqualTo(4);
    }

    @Test
    void what_cannot_be_read_is_named_by_its_line_and_the_rest_is_taken() throws Exception {
        PostcodeFile.Content content =
                read(
                        "PCDS,DOTERM,OSLAUA\n"
                                + "NW1 2AA,,E09000007\n"
                                + "nowhere,,E09000007\n"
                                + "NW1 2AB,sometime,E09000007\n"
                                + "NW1 2AC,E09000007\n"
                                + "NW1 2AD,,E09000099\n"
                                + "NW1 2AE,,\n");
        assertThat(content.unread()).isEqualTo(3);
        assertThat(content.named())
                .containsExactly(
                        "line 3: no postcode",
                        "line 4: the end is no month",
                        "line 5: 2 cells where there are 3");
        assertThat(content.strange()).containsExactly("E09000099");
        assertThat(kept)
                .extracting(PostcodeEntry::area)
                .containsExactly("E09000007", Area.UNKNOWN, Area.UNKNOWN);
    }

    @Test
    void a_file_that_is_none_is_refused_in_words_before_anything_is_kept() {
        refused("Name,Date of birth\nAda,1990\n", "no column for the postcode");
        refused("PCDS,DOTERM\nNW1 2AA,\n", "no column for the local authority");
        refused("PCDS,OSLAUA\nNW1 2AA,E09000007\n", "no column for the end");
        refused("PCDS,DOTERM,OSLAUA\n", "nothing below the first line");
        refused("", "nothing below");
        refused("PCDS,DOTERM,OSLAUA\nx,y,z\n", "line 2: no postcode");
        assertThat(kept).isEmpty();
        refused(
                "PCDS,DOTERM,OSLAUA\nNW1 2AA,,\"E09000007\nNW1 2AB,,E09000007\n",
                "check its quotes");
        refused("PCDS,DOTERM,OSLAUA\n" + "x".repeat(20_000), "check its quotes");
    }

    @Test
    void a_directory_of_millions_is_read_without_being_kept() throws Exception {
        AtomicInteger most = new AtomicInteger();
        AtomicInteger all = new AtomicInteger();
        PostcodeFile.read(
                new Lines(300_000),
                AREAS,
                entries -> {
                    most.accumulateAndGet(entries.size(), Math::max);
                    all.addAndGet(entries.size());
                });
        assertThat(all).hasValue(300_000);
        assertThat(most).hasValue(2_000);
    }

    /** A file that is made while it is read. */
    private static final class Lines extends InputStream {

        private final int lines;
        private byte[] line = "PCDS,DOTERM,OSLAUA\n".getBytes(StandardCharsets.UTF_8);
        private int at;
        private int made;

        Lines(int lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            if (at == line.length) {
                if (made == lines) {
                    return -1;
                }
                line =
                        "NW%d %dAA,,E09000007\n"
                                .formatted(made % 10, made / 10 % 10)
                                .getBytes(StandardCharsets.UTF_8);
                made++;
                at = 0;
            }
            return line[at++];
        }
    }

    private PostcodeFile.Content read(String text) throws IOException {
        return PostcodeFile.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                AREAS,
                kept::addAll);
    }

    private void refused(String text, String why) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class).hasMessageContaining(why);
    }
}
